//! `/api/v1/operator/mails` and `…/jobs`: what waits to be sent or done.

use axum::{Json, extract::State, http::StatusCode};
use base::{Result, kinds};
use face::{ApiError, ApiQuery, App, Caller, PathId, scope};
use market::{
    accounts::Role,
    jobs::{self, Queued},
    mail::{self, Kept, Wanted},
};
use serde::{Deserialize, Serialize};
use store::Tx;
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::{router::OpenApiRouter, routes};

use super::only;
use crate::wire::{self, Cursor, Page};

pub(super) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new().routes(routes!(mails)).routes(routes!(jobs)).routes(routes!(retry))
}

/// A letter, without what it says: that is read on its page only.
#[derive(Debug, Serialize, ToSchema)]
struct MailJson {
    id: String,
    /// What it is about, such as `reset`.
    kind: String,
    to: String,
    subject: String,
    /// `waiting`, `failed` or `sent`.
    state: String,
    #[schema(format = DateTime)]
    written_at: String,
    #[schema(format = DateTime)]
    #[serde(skip_serializing_if = "Option::is_none")]
    sent_at: Option<String>,
    /// What a mail server said when it refused it.
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<String>,
}

impl From<Kept> for MailJson {
    fn from(it: Kept) -> Self {
        Self {
            id: it.id.to_string(),
            state: it.state().to_string(),
            kind: it.kind,
            to: it.letter.to,
            subject: it.letter.subject,
            written_at: it.created_at.to_string(),
            sent_at: it.sent_at.map(|it| it.to_string()),
            error: it.failed.map(|it| it.1),
        }
    }
}

/// Work for later.
#[derive(Debug, Serialize, ToSchema)]
struct QueuedJson {
    id: String,
    kind: String,
    /// The id of what it is about.
    payload: String,
    /// `waiting`, `running`, `failed` or `done`.
    state: String,
    #[schema(format = DateTime)]
    run_at: String,
    attempts: i64,
    #[schema(format = DateTime)]
    #[serde(skip_serializing_if = "Option::is_none")]
    ended_at: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<String>,
}

impl From<Queued> for QueuedJson {
    fn from(it: Queued) -> Self {
        Self {
            id: it.id.to_string(),
            kind: it.kind,
            payload: it.payload,
            state: it.state.to_string(),
            run_at: it.run_at.to_string(),
            attempts: it.attempts,
            ended_at: it.ended_at.map(|it| it.to_string()),
            error: it.error,
        }
    }
}

/// Which of them are wanted.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
struct QueueQuery {
    /// A state; all when absent.
    state: Option<String>,
    /// The `next` of the page before.
    #[param(min_length = 26, max_length = 26)]
    before: Option<String>,
    /// Items of a page, 1 to 100; 50 when absent.
    #[param(minimum = 1, maximum = 100)]
    limit: Option<i64>,
}

/// Letters and what became of them, the newest first, for admins
#[utoipa::path(get, path = "/api/v1/operator/mails", tag = "operator", params(QueueQuery),
    responses(
    (status = 200, body = Page<MailJson>),
    (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
))]
async fn mails(
    State(app): State<App>,
    caller: Caller<scope::Staff>,
    ApiQuery(query): ApiQuery<QueueQuery>,
) -> Result<Json<Page<MailJson>>, ApiError> {
    let (who, state) = (caller.account, query.state.as_deref());
    let state = state.map(|it| wire::word("state", it, mail::State::parse)).transpose()?;
    let cursor = Cursor::of(query.before, query.limit);
    let (before, limit) = (cursor.before()?, cursor.limit()?);
    let read = async move |tx: &mut Tx| {
        only(tx, Role::Admin, who).await?;
        mail::list(tx, &Wanted { state, to: String::new() }, before, limit).await
    };
    let found = app.db.read(read).await?;
    let items = found.into_iter().map(MailJson::from).collect();
    Ok(Json(Page::new(items, limit, |it: &MailJson| &it.id)))
}

/// The queue of jobs, the newest first, for admins
#[utoipa::path(get, path = "/api/v1/operator/jobs", tag = "operator", params(QueueQuery),
    responses(
    (status = 200, body = Page<QueuedJson>),
    (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
))]
async fn jobs(
    State(app): State<App>,
    caller: Caller<scope::Staff>,
    ApiQuery(query): ApiQuery<QueueQuery>,
) -> Result<Json<Page<QueuedJson>>, ApiError> {
    let (who, state) = (caller.account, query.state.as_deref());
    let state = state.map(|it| wire::word("state", it, jobs::State::parse)).transpose()?;
    let cursor = Cursor::of(query.before, query.limit);
    let (before, limit) = (cursor.before()?, cursor.limit()?);
    let read = async move |tx: &mut Tx| {
        only(tx, Role::Admin, who).await?;
        jobs::list(tx, state, before, limit).await
    };
    let found = app.db.read(read).await?;
    let items = found.into_iter().map(QueuedJson::from).collect();
    Ok(Json(Page::new(items, limit, |it: &QueuedJson| &it.id)))
}

/// Run a job now that waits or was given up, for admins
#[utoipa::path(post, path = "/api/v1/operator/jobs/{id}/retry", tag = "operator",
    params(("id" = String, Path)), responses(
    (status = 201),
    (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
))]
async fn retry(
    State(app): State<App>,
    caller: Caller<scope::Staff>,
    PathId(id): PathId<kinds::Job>,
) -> Result<StatusCode, ApiError> {
    let who = caller.account;
    let retry = async move |tx: &mut Tx| {
        only(tx, Role::Admin, who).await?;
        jobs::retry(tx, who, id).await
    };
    app.db.write(retry).await?;
    Ok(StatusCode::CREATED)
}
