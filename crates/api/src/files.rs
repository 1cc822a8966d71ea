//! Files: up, down and what they are.

use axum::{
    Json,
    body::Body,
    extract::{FromRequestParts, State},
    http::{HeaderMap, StatusCode, header, request::Parts},
    response::Response,
};
use base::{Error, Result, kinds};
use face::{ApiError, ApiJson, ApiQuery, App, Caller, Download, PathId, scope};
use futures_util::StreamExt;
use market::{
    AccountId, downloads,
    files::{self, File, Incoming, Subject},
    projects::{self, imports},
};
use serde::{Deserialize, Serialize};
use store::Tx;
use tables::split::By;
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::{router::OpenApiRouter, routes};

use crate::{
    wire,
    wire::{Cursor, Page},
};

pub(crate) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(list, upload))
        .routes(routes!(look, delete))
        .routes(routes!(content))
        .routes(routes!(table))
        .routes(routes!(of_project, give_to_project))
}

/// Whoever has a key to work or to post work may upload.
struct Uploader(AccountId);

impl FromRequestParts<App> for Uploader {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, ApiError> {
        if let Ok(caller) = Caller::<scope::Work>::from_request_parts(parts, app).await {
            return Ok(Self(caller.account));
        }
        let caller = Caller::<scope::Request>::from_request_parts(parts, app).await?;
        Ok(Self(caller.account))
    }
}

/// A file without its bytes.
#[derive(Debug, Serialize, ToSchema)]
struct FileJson {
    id: String,
    name: String,
    /// What its bytes are, such as `image/png`.
    media_type: String,
    bytes: i64,
    /// SHA-256 of its bytes, in hexadecimal digits.
    sha256: String,
    /// What it belongs to: `message`, `answer`, `task_data` or `import`; absent while it is
    /// loose. Loose files are forgotten after two days.
    used_in: Option<String>,
    #[schema(format = DateTime)]
    created_at: String,
}

impl From<File> for FileJson {
    fn from(it: File) -> Self {
        Self {
            id: it.id.to_string(),
            name: it.name,
            media_type: it.media_type.to_string(),
            bytes: it.bytes,
            sha256: it.sha256,
            used_in: it.subject.map(|it| it.kind().to_owned()),
            created_at: it.created_at.to_string(),
        }
    }
}

/// How the file is called, and what for it comes.
#[derive(Debug, Clone, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
struct UploadQuery {
    /// Its name, such as `photo.jpg`.
    #[param(min_length = 1, max_length = 255)]
    name: String,
    /// `table` for a table to import, which may have 256 MiB; all others have 25 MiB at most.
    purpose: Option<String>,
    /// `paragraphs` or `sentences`: the body is a text in UTF-8, of 2 MiB at most, and a table of
    /// its pieces is kept instead (`document`, `paragraph`, `sentence`, `text`), ready to import.
    /// The document is called as the file, without its ending.
    #[param(pattern = "^(paragraphs|sentences)$")]
    split: Option<String>,
}

impl UploadQuery {
    fn most(&self) -> Result<u64> {
        match self.purpose.as_deref() {
            None | Some("file") => Ok(files::MOST_BYTES),
            Some("table") => Ok(files::MOST_TABLE_BYTES),
            Some(_) => Err(Error::invalid("purpose", "word-unknown")),
        }
    }
}

/// Your files, newest first
#[utoipa::path(get, path = "/api/v1/files", tag = "files", params(Cursor), responses(
    (status = 200, body = Page<FileJson>),
    (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
))]
async fn list(
    State(app): State<App>,
    caller: Caller<scope::Read>,
    ApiQuery(cursor): ApiQuery<Cursor>,
) -> Result<Json<Page<FileJson>>, ApiError> {
    let (who, before, limit) = (caller.account, cursor.before()?, cursor.limit()?);
    let read = async move |tx: &mut Tx| files::of_owner(tx, who, before, limit).await;
    let items = app.db.read(read).await?.into_iter().map(FileJson::from).collect();
    Ok(Json(Page::new(items, limit, |it: &FileJson| &it.id)))
}

/// Upload a file
///
/// The body is the file itself. What it is is told by its bytes; the `Content-Type` only says
/// whether a webm or mp4 is meant as sound. A long text can be split into a table on its way in.
#[utoipa::path(post, path = "/api/v1/files", tag = "files", params(UploadQuery),
    request_body(content = String, content_type = "application/octet-stream"), responses(
    (status = 201, body = FileJson),
    (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
))]
async fn upload(
    State(app): State<App>,
    Uploader(who): Uploader,
    ApiQuery(query): ApiQuery<UploadQuery>,
    headers: HeaderMap,
    body: Body,
) -> Result<(StatusCode, Json<FileJson>), ApiError> {
    let claimed = headers.get(header::CONTENT_TYPE).and_then(|it| it.to_str().ok());
    if let Some(by) = &query.split {
        let by = wire::word("split", by, By::parse)?;
        let file = keep_pieces(&app, who, &query.name, by, body).await?;
        return Ok((StatusCode::CREATED, Json(file.into())));
    }
    let mut incoming = Incoming::begin(app.db.clone(), app.shelf.clone(), query.most()?).await?;
    let mut pieces = body.into_data_stream();
    while let Some(piece) = pieces.next().await {
        let piece = piece.map_err(|_| Error::invalid("file", "file-cut-off"))?;
        incoming.write(&piece).await?;
    }
    let id = incoming.finish(who, &query.name, claimed.unwrap_or_default()).await?;
    let file = app.db.read(async move |tx| files::find(tx, id).await).await?;
    Ok((StatusCode::CREATED, Json(file.into())))
}

/// Splits a text and keeps the table of its pieces.
async fn keep_pieces(app: &App, who: AccountId, name: &str, by: By, body: Body) -> Result<File> {
    let mut text = Vec::new();
    let mut pieces = body.into_data_stream();
    while let Some(piece) = pieces.next().await {
        let piece = piece.map_err(|_| Error::invalid("file", "file-cut-off"))?;
        if imports::MOST_TEXT < text.len() + piece.len() {
            return Err(Error::invalid("file", "text-too-long-to-split"));
        }
        text.extend_from_slice(&piece);
    }
    let document = name.rsplit_once('.').map_or(name, |it| it.0);
    let table = imports::split_text(document, &text, by, "file")?;
    let (db, shelf) = (app.db.clone(), app.shelf.clone());
    let mut incoming = Incoming::begin(db, shelf, files::MOST_TABLE_BYTES).await?;
    incoming.write(&table).await?;
    let id = incoming.finish(who, &format!("{document}.csv"), "text/csv").await?;
    app.db.read(async move |tx| files::find(tx, id).await).await
}

/// What a file is
#[utoipa::path(get, path = "/api/v1/files/{id}", tag = "files", params(("id" = String, Path)),
    responses(
    (status = 200, body = FileJson),
    (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
))]
async fn look(
    State(app): State<App>,
    caller: Caller<scope::Read>,
    PathId(id): PathId<kinds::File>,
) -> Result<Json<FileJson>, ApiError> {
    let who = Some(caller.account);
    Ok(Json(app.db.read(async move |tx| downloads::open(tx, who, id).await).await?.into()))
}

/// Delete a file that belongs to nothing
#[utoipa::path(delete, path = "/api/v1/files/{id}", tag = "files",
    params(("id" = String, Path)), responses(
    (status = 204),
    (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
))]
async fn delete(
    State(app): State<App>,
    Uploader(who): Uploader,
    PathId(id): PathId<kinds::File>,
) -> Result<StatusCode, ApiError> {
    app.db.write(async move |tx| files::delete(tx, who, id).await).await?;
    app.shelf.remove(id).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// The bytes of a file
#[utoipa::path(get, path = "/api/v1/files/{id}/content", tag = "files",
    params(("id" = String, Path)), responses(
    (status = 200, content_type = "*/*", body = String),
    (status = 206, description = "The part that `Range` asked for.",
        content_type = "*/*", body = String),
    (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
))]
async fn content(
    State(app): State<App>,
    caller: Caller<scope::Read>,
    PathId(id): PathId<kinds::File>,
    headers: HeaderMap,
) -> Result<Response, ApiError> {
    let who = Some(caller.account);
    let file = app.db.read(async move |tx| downloads::open(tx, who, id).await).await?;
    let path = app.shelf.path(id);
    let download = Download {
        path: &path,
        bytes: file.bytes.unsigned_abs(),
        media_type: file.media_type.as_str(),
        disposition: files::disposition(&file.name),
    };
    Ok(download.answer(&headers).await?)
}

/// The head of a table
#[derive(Debug, Serialize, ToSchema)]
struct TableJson {
    /// `csv`, `tsv`, `jsonl` or `xlsx`.
    format: String,
    columns: Vec<String>,
    /// The first rows that are good, as many values as there are columns.
    rows: Vec<Vec<String>>,
    errors: Vec<TableErrorJson>,
    /// Whether the table goes on.
    more: bool,
}

/// A row that could not be read.
#[derive(Debug, Serialize, ToSchema)]
struct TableErrorJson {
    line: u64,
    column: Option<String>,
    code: String,
    title: String,
    detail: String,
}

/// Look at a table before importing it
///
/// Its columns and its first 20 rows, good and bad.
#[utoipa::path(get, path = "/api/v1/files/{id}/table", tag = "files",
    params(("id" = String, Path)), responses(
    (status = 200, body = TableJson),
    (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
))]
async fn table(
    State(app): State<App>,
    caller: Caller<scope::Read>,
    PathId(id): PathId<kinds::File>,
) -> Result<Json<TableJson>, ApiError> {
    let who = caller.account;
    let file = app.db.read(async move |tx| files::find_own(tx, who, id).await).await?;
    let table = imports::look(app.shelf.clone(), &file).await?;
    let error = |it: tables::RowError| TableErrorJson {
        line: it.line,
        column: it.column,
        code: it.code.to_owned(),
        title: face::english().explain(it.code, &it.detail),
        detail: it.detail,
    };
    Ok(Json(TableJson {
        format: table.format.extension().to_owned(),
        columns: table.columns,
        rows: table.preview.rows.into_iter().map(|it| it.values).collect(),
        errors: table.preview.errors.into_iter().map(error).collect(),
        more: table.preview.more,
    }))
}

/// A file to show in tasks.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct GiveBody {
    #[schema(min_length = 26, max_length = 26)]
    file: String,
}

/// The files that a project's tasks show
#[utoipa::path(get, path = "/api/v1/projects/{id}/files", tag = "files",
    params(("id" = String, Path)), responses(
    (status = 200, body = Page<FileJson>),
    (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
))]
async fn of_project(
    State(app): State<App>,
    caller: Caller<scope::Read>,
    PathId(id): PathId<kinds::Project>,
) -> Result<Json<Page<FileJson>>, ApiError> {
    let who = caller.account;
    let read = async move |tx: &mut Tx| {
        projects::of_requester(tx, who, id).await?;
        files::of(tx, Subject::TaskData(id)).await
    };
    let items = app.db.read(read).await?.into_iter().map(FileJson::from).collect();
    Ok(Json(Page { items, next: None }))
}

/// Give a file to a project
///
/// Whoever may see the project can then see the file; a form shows it as `file:` and its id.
#[utoipa::path(post, path = "/api/v1/projects/{id}/files", tag = "files",
    params(("id" = String, Path)), request_body = GiveBody, responses(
    (status = 201, body = FileJson),
    (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
))]
async fn give_to_project(
    State(app): State<App>,
    caller: Caller<scope::Request>,
    PathId(id): PathId<kinds::Project>,
    ApiJson { body, .. }: ApiJson<GiveBody>,
) -> Result<(StatusCode, Json<FileJson>), ApiError> {
    let (who, file) = (caller.account, wire::id("file", &body.file)?);
    let give = async move |tx: &mut Tx| {
        projects::of_requester(tx, who, id).await?;
        files::attach(tx, who, file, Subject::TaskData(id)).await?;
        files::find(tx, file).await
    };
    Ok((StatusCode::CREATED, Json(app.db.write(give).await?.into())))
}
