//! Messages: threads, what is said in them, read marks, and more time.

mod extensions;
mod json;

use axum::{
    Json,
    extract::{FromRequestParts, State},
    http::{StatusCode, request::Parts},
};
use base::{Error, MessageText, Reason, Result, kinds};
use face::{ApiError, ApiJson, ApiQuery, App, Caller, PathId, scope};
use market::{
    AccountId, FileId,
    messages::{self, About, Letter, Sent, Subject},
};
use utoipa_axum::{router::OpenApiRouter, routes};

use crate::wire::{self, Cursor};
use json::{InboxJson, LetterBody, ReadMarkBody, ReportBody, SentJson, ThreadBody, ThreadJson};

pub(crate) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(inbox, say))
        .routes(routes!(thread))
        .routes(routes!(reply))
        .routes(routes!(mark_read))
        .routes(routes!(report))
        .merge(extensions::routes())
}

/// Somebody whose key may work or request: both sides of a thread talk.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Talker(pub(crate) AccountId);

impl FromRequestParts<App> for Talker {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, ApiError> {
        match Caller::<scope::Work>::from_request_parts(parts, app).await {
            Ok(it) => Ok(Self(it.account)),
            Err(error) if error.code() == "key-lacks-scope" => {
                let caller = Caller::<scope::Request>::from_request_parts(parts, app).await?;
                Ok(Self(caller.account))
            }
            Err(error) => Err(error),
        }
    }
}

/// The caller's threads, the one with the newest message first.
#[utoipa::path(get, path = "/api/v1/threads", tag = "messages", params(Cursor),
    responses((status = 200, body = InboxJson)))]
async fn inbox(
    State(app): State<App>,
    caller: Caller<scope::Read>,
    ApiQuery(page): ApiQuery<Cursor>,
) -> Result<Json<InboxJson>, ApiError> {
    let (before, limit, me) = (page.before()?, page.limit()?, caller.account);
    let read = app.db.read(async move |tx| {
        let lines = messages::inbox(tx, me, before, limit).await?;
        Ok((lines, messages::unread(tx, me).await?))
    });
    let (lines, unread) = read.await?;
    Ok(Json(InboxJson::new(lines, limit, unread)))
}

/// Says something about a project, an application or an assignment; the first word opens the
/// thread. A requester who writes about a project names the worker.
#[utoipa::path(post, path = "/api/v1/threads", tag = "messages", request_body = ThreadBody,
    responses((status = 201, body = SentJson), (status = "4XX", body = face::Problem)))]
async fn say(
    State(app): State<App>,
    Talker(me): Talker,
    ApiJson { body, .. }: ApiJson<ThreadBody>,
) -> Result<(StatusCode, Json<SentJson>), ApiError> {
    let about = wire::word("about", &body.about, About::parse)?;
    let subject = Subject::parse(about, &body.subject);
    let subject = subject.ok_or_else(|| Error::invalid("subject", "id-malformed"))?;
    let to = body.worker.as_deref().map(|it| wire::id("worker", it)).transpose()?;
    let letter = letter(&body.text, &body.files)?;
    let say =
        async move |tx: &mut store::Tx| messages::say(tx, me, subject, to, letter.clone()).await;
    Ok(created(app.db.write(say).await?))
}

/// A thread with its newest messages; `before` is a message's number.
#[utoipa::path(get, path = "/api/v1/threads/{id}", tag = "messages",
    params(("id" = String, Path), json::MessagePage),
    responses((status = 200, body = ThreadJson), (status = 404, body = face::Problem)))]
async fn thread(
    State(app): State<App>,
    caller: Caller<scope::Read>,
    PathId(id): PathId<kinds::Thread>,
    ApiQuery(page): ApiQuery<json::MessagePage>,
) -> Result<Json<ThreadJson>, ApiError> {
    let (limit, me) = (page.limit()?, caller.account);
    let read =
        async move |tx: &mut store::Tx| messages::thread(tx, me, id, page.before, limit).await;
    Ok(Json(app.db.read(read).await?.into()))
}

/// Answers in a thread.
#[utoipa::path(post, path = "/api/v1/threads/{id}/messages", tag = "messages",
    params(("id" = String, Path)), request_body = LetterBody,
    responses((status = 201, body = SentJson), (status = "4XX", body = face::Problem)))]
async fn reply(
    State(app): State<App>,
    Talker(me): Talker,
    PathId(id): PathId<kinds::Thread>,
    ApiJson { body, .. }: ApiJson<LetterBody>,
) -> Result<(StatusCode, Json<SentJson>), ApiError> {
    let letter = letter(&body.text, &body.files)?;
    let reply = async move |tx: &mut store::Tx| messages::reply(tx, me, id, letter.clone()).await;
    Ok(created(app.db.write(reply).await?))
}

/// Marks everything up to a message's number as seen.
#[utoipa::path(put, path = "/api/v1/threads/{id}/read-mark", tag = "messages",
    params(("id" = String, Path)), request_body = ReadMarkBody,
    responses((status = 204), (status = "4XX", body = face::Problem)))]
async fn mark_read(
    State(app): State<App>,
    Talker(me): Talker,
    PathId(id): PathId<kinds::Thread>,
    ApiJson { body, .. }: ApiJson<ReadMarkBody>,
) -> Result<StatusCode, ApiError> {
    let number = body.number;
    app.db.write(async move |tx| messages::mark_read(tx, me, id, number).await).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Shows a message to the moderators.
#[utoipa::path(post, path = "/api/v1/messages/{id}/report", tag = "messages",
    params(("id" = String, Path)), request_body = ReportBody,
    responses((status = 201), (status = "4XX", body = face::Problem)))]
async fn report(
    State(app): State<App>,
    Talker(me): Talker,
    PathId(id): PathId<kinds::Message>,
    ApiJson { body, .. }: ApiJson<ReportBody>,
) -> Result<StatusCode, ApiError> {
    let reason = Reason::parse("reason", &body.reason)?;
    app.db.write(async move |tx| messages::report(tx, me, id, &reason).await).await?;
    Ok(StatusCode::CREATED)
}

fn letter(text: &str, files: &[String]) -> Result<Letter> {
    let file = |(at, it): (usize, &String)| wire::id::<kinds::File>(&format!("files[{at}]"), it);
    let files: Vec<FileId> = files.iter().enumerate().map(file).collect::<Result<_>>()?;
    Ok(Letter { text: MessageText::parse("text", text)?, files })
}

fn created(sent: Sent) -> (StatusCode, Json<SentJson>) {
    (StatusCode::CREATED, Json(sent.into()))
}
