//! Imports: an uploaded table becomes tasks in the background.

use std::collections::BTreeMap;

use axum::{Json, extract::State, http::StatusCode};
use base::kinds;
use face::{ApiError, ApiJson, ApiQuery, App, Caller, PathId, PathIds, scope};
use market::{
    files,
    projects::{
        self,
        imports::{self, Import, ImportError},
    },
};
use serde::{Deserialize, Serialize};
use store::Tx;
use tables::Target;
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::{router::OpenApiRouter, routes};

use crate::{wire, wire::Page};

pub(crate) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(list, start))
        .routes(routes!(look, undo))
        .routes(routes!(go_on))
        .routes(routes!(errors))
}

/// A file to import.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct ImportBody {
    /// The id of an uploaded table; see `POST /api/v1/files`.
    #[schema(min_length = 26, max_length = 26)]
    file: String,
    /// What becomes of the file's columns: a new name, or null to leave it out. Columns that
    /// are absent keep their names.
    #[serde(default)]
    mapping: BTreeMap<String, Option<String>>,
}

impl ImportBody {
    fn rules(&self) -> Vec<(String, Target)> {
        let rule = |(column, to): (&String, &Option<String>)| {
            let target = match to {
                Some(name) if name == column => Target::Keep,
                Some(name) => Target::Rename(name.clone()),
                None => Target::Ignore,
            };
            (column.clone(), target)
        };
        self.mapping.iter().map(rule).collect()
    }
}

/// How an import is doing.
#[derive(Debug, Serialize, ToSchema)]
struct ImportJson {
    id: String,
    project: String,
    file: String,
    /// `csv`, `tsv`, `jsonl` or `xlsx`.
    format: String,
    /// `waiting`, `running`, `done`, `failed`, `undoing` or `undone`.
    state: String,
    bytes_total: i64,
    bytes_read: i64,
    rows_read: i64,
    /// Rows that became tasks.
    rows_kept: i64,
    /// Rows that were not kept; see `…/errors`.
    rows_bad: i64,
    /// Why it failed.
    error: Option<FailureJson>,
    #[schema(format = DateTime)]
    created_at: String,
    #[schema(format = DateTime)]
    ended_at: Option<String>,
}

/// What is wrong with a whole file.
#[derive(Debug, Serialize, ToSchema)]
struct FailureJson {
    code: String,
    /// What is wrong and what to do next, in English.
    title: String,
    detail: String,
}

impl From<Import> for ImportJson {
    fn from(it: Import) -> Self {
        let error = it.error.map(|(code, detail)| FailureJson {
            title: face::english().explain(&code, &detail),
            code,
            detail,
        });
        Self {
            id: it.id.to_string(),
            project: it.project.to_string(),
            file: it.file.to_string(),
            format: it.format.extension().to_owned(),
            state: it.state.to_string(),
            bytes_total: it.bytes_total,
            bytes_read: it.bytes_read,
            rows_read: it.rows_read,
            rows_kept: it.rows_kept,
            rows_bad: it.rows_bad,
            error,
            created_at: it.created_at.to_string(),
            ended_at: it.ended_at.map(|it| it.to_string()),
        }
    }
}

/// A row that was not kept.
#[derive(Debug, Serialize, ToSchema)]
struct RowErrorJson {
    /// The line of the file or the row of the sheet, from 1.
    line: i64,
    /// Empty where the whole row is to blame.
    column: String,
    code: String,
    /// What is wrong and what to do next, in English.
    title: String,
    detail: String,
}

impl From<ImportError> for RowErrorJson {
    fn from(it: ImportError) -> Self {
        let title = face::english().explain(&it.code, &it.detail);
        Self { line: it.line, column: it.column, code: it.code, title, detail: it.detail }
    }
}

/// Which bad rows.
#[derive(Debug, Clone, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
struct ErrorsQuery {
    /// The `next` of the page before: a line.
    #[param(minimum = 0)]
    after: Option<i64>,
    /// Items of a page, 1 to 100; 50 when absent.
    #[param(minimum = 1, maximum = 100)]
    limit: Option<i64>,
}

/// The imports of a project, newest first
#[utoipa::path(get, path = "/api/v1/projects/{id}/imports", tag = "request",
    params(("id" = String, Path)), responses(
    (status = 200, body = Page<ImportJson>),
    (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
))]
async fn list(
    State(app): State<App>,
    caller: Caller<scope::Read>,
    PathId(id): PathId<kinds::Project>,
) -> Result<Json<Page<ImportJson>>, ApiError> {
    let who = caller.account;
    let read = async move |tx: &mut Tx| {
        projects::of_requester(tx, who, id).await?;
        imports::list(tx, id, 100).await
    };
    let items = app.db.read(read).await?.into_iter().map(ImportJson::from).collect();
    Ok(Json(Page { items, next: None }))
}

/// Import a table
///
/// Its rows become tasks in the background; ask for the import to see how far it is. Refused
/// at once when the form shows columns that the mapping does not give.
#[utoipa::path(post, path = "/api/v1/projects/{id}/imports", tag = "request",
    params(("id" = String, Path)), request_body = ImportBody, responses(
    (status = 201, body = ImportJson),
    (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
))]
async fn start(
    State(app): State<App>,
    caller: Caller<scope::Request>,
    PathId(id): PathId<kinds::Project>,
    ApiJson { body, .. }: ApiJson<ImportBody>,
) -> Result<(StatusCode, Json<ImportJson>), ApiError> {
    let (who, rules) = (caller.account, body.rules());
    let file = wire::id("file", &body.file)?;
    let find = async move |tx: &mut Tx| {
        projects::of_requester(tx, who, id).await?;
        files::find_own(tx, who, file).await
    };
    let kept = app.db.read(find).await?;
    let table = imports::look(app.shelf.clone(), &kept).await?;
    let start = async move |tx: &mut Tx| {
        let import = imports::start(tx, who, id, file, &table, rules.clone()).await?;
        imports::find(tx, who, id, import).await
    };
    Ok((StatusCode::CREATED, Json(app.db.write(start).await?.into())))
}

/// How an import is doing
#[utoipa::path(get, path = "/api/v1/projects/{id}/imports/{import}", tag = "request",
    params(("id" = String, Path), ("import" = String, Path)), responses(
    (status = 200, body = ImportJson),
    (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
))]
async fn look(
    State(app): State<App>,
    caller: Caller<scope::Read>,
    PathIds(id, import): PathIds<kinds::Project, kinds::Import>,
) -> Result<Json<ImportJson>, ApiError> {
    let who = caller.account;
    let found = app.db.read(async move |tx| imports::find(tx, who, id, import).await).await?;
    Ok(Json(found.into()))
}

/// Undo an import
///
/// While the project is a draft: all of its tasks are taken out again, in the background.
#[utoipa::path(delete, path = "/api/v1/projects/{id}/imports/{import}", tag = "request",
    params(("id" = String, Path), ("import" = String, Path)), responses(
    (status = 202, body = ImportJson),
    (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
))]
async fn undo(
    State(app): State<App>,
    caller: Caller<scope::Request>,
    PathIds(id, import): PathIds<kinds::Project, kinds::Import>,
) -> Result<(StatusCode, Json<ImportJson>), ApiError> {
    let who = caller.account;
    let undo = async move |tx: &mut Tx| {
        imports::undo(tx, who, id, import).await?;
        imports::find(tx, who, id, import).await
    };
    Ok((StatusCode::ACCEPTED, Json(app.db.write(undo).await?.into())))
}

/// Let a failed import go on
///
/// Where it stopped, such as after a top-up.
#[utoipa::path(post, path = "/api/v1/projects/{id}/imports/{import}/continuation",
    tag = "request", params(("id" = String, Path), ("import" = String, Path)), responses(
    (status = 202, body = ImportJson),
    (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
))]
async fn go_on(
    State(app): State<App>,
    caller: Caller<scope::Request>,
    PathIds(id, import): PathIds<kinds::Project, kinds::Import>,
) -> Result<(StatusCode, Json<ImportJson>), ApiError> {
    let who = caller.account;
    let go_on = async move |tx: &mut Tx| {
        imports::go_on(tx, who, id, import).await?;
        imports::find(tx, who, id, import).await
    };
    Ok((StatusCode::ACCEPTED, Json(app.db.write(go_on).await?.into())))
}

/// The rows that an import did not keep
///
/// The first thousand of them, in the order of the file.
#[utoipa::path(get, path = "/api/v1/projects/{id}/imports/{import}/errors", tag = "request",
    params(("id" = String, Path), ("import" = String, Path), ErrorsQuery), responses(
    (status = 200, body = Page<RowErrorJson>),
    (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
))]
async fn errors(
    State(app): State<App>,
    caller: Caller<scope::Read>,
    PathIds(id, import): PathIds<kinds::Project, kinds::Import>,
    ApiQuery(query): ApiQuery<ErrorsQuery>,
) -> Result<Json<Page<RowErrorJson>>, ApiError> {
    let (who, limit) = (caller.account, wire::limit(query.limit)?);
    let after = query.after.unwrap_or(0);
    let read = async move |tx: &mut Tx| {
        imports::find(tx, who, id, import).await?;
        imports::errors(tx, import, after, limit).await
    };
    let items: Vec<RowErrorJson> = app.db.read(read).await?.into_iter().map(Into::into).collect();
    let is_full = usize::try_from(limit).is_ok_and(|it| it <= items.len());
    let next = items.last().filter(|_| is_full).map(|it| it.line.to_string());
    Ok(Json(Page { items, next }))
}
