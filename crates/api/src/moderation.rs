//! Moderation: projects that wait for a look, and those that were stopped.

use axum::{Json, extract::State, http::StatusCode};
use base::{Result, kinds};
use face::{ApiError, ApiJson, ApiQuery, App, Caller, PathId, scope};
use market::{
    AccountId,
    accounts::{self, Role},
    projects::{self, Queued},
};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use store::Tx;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

use crate::{
    wire,
    wire::{Cursor, Page},
};

pub(crate) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(waiting))
        .routes(routes!(approve))
        .routes(routes!(send_back))
        .routes(routes!(pause, resume))
        .routes(routes!(trust, distrust))
}

/// To everybody but moderators their desk does not exist.
async fn only_moderators(tx: &mut Tx, account: AccountId) -> Result<()> {
    if accounts::has_role(tx, account, Role::Moderator).await? {
        return Ok(());
    }
    Err(projects::Refusal::NotFound.into())
}

/// A project that waits for a moderator.
#[derive(Debug, Serialize, ToSchema)]
struct WaitingJson {
    id: String,
    requester: String,
    title: String,
    summary: String,
    /// Markdown.
    instructions: String,
    #[schema(value_type = Object)]
    form: Box<RawValue>,
    category: String,
    language: String,
    hiring: String,
    price: String,
    time_limit_seconds: i64,
    #[schema(format = DateTime)]
    submitted_at: Option<String>,
}

impl WaitingJson {
    fn new(queued: Queued) -> Result<Self> {
        let Queued { project, terms, .. } = queued;
        Ok(Self {
            id: project.id.to_string(),
            requester: project.requester.to_string(),
            title: terms.title,
            summary: terms.summary,
            instructions: terms.instructions,
            form: wire::raw(terms.form)?,
            category: project.category.to_string(),
            language: project.language,
            hiring: project.hiring.to_string(),
            price: terms.price.to_decimal(),
            time_limit_seconds: terms.time_limit / 1_000,
            submitted_at: project.submitted_at.map(|it| it.to_string()),
        })
    }
}

/// What the requester is told.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct ReasonBody {
    #[schema(min_length = 10, max_length = 1_000)]
    reason: String,
}

/// The projects that wait, the longest waiting first
#[utoipa::path(get, path = "/api/v1/moderation/projects", tag = "moderation", params(Cursor),
    responses(
    (status = 200, body = Page<WaitingJson>),
    (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
))]
async fn waiting(
    State(app): State<App>,
    caller: Caller<scope::Staff>,
    ApiQuery(cursor): ApiQuery<Cursor>,
) -> Result<Json<Page<WaitingJson>>, ApiError> {
    let (who, after, limit) = (caller.account, cursor.before()?, cursor.limit()?);
    let read = async move |tx: &mut Tx| {
        only_moderators(tx, who).await?;
        projects::waiting(tx, after, limit).await
    };
    let found = app.db.read(read).await?;
    let items = found.into_iter().map(WaitingJson::new).collect::<Result<_>>()?;
    Ok(Json(Page::new(items, limit, |it: &WaitingJson| &it.id)))
}

/// Approve a project; it opens
#[utoipa::path(post, path = "/api/v1/moderation/projects/{id}/approval", tag = "moderation",
    params(("id" = String, Path)), responses(
    (status = 201),
    (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
))]
async fn approve(
    State(app): State<App>,
    caller: Caller<scope::Staff>,
    PathId(id): PathId<kinds::Project>,
) -> Result<StatusCode, ApiError> {
    let who = caller.account;
    let approve = async move |tx: &mut Tx| {
        only_moderators(tx, who).await?;
        projects::approve(tx, who, id).await
    };
    app.db.write(approve).await?;
    Ok(StatusCode::CREATED)
}

/// Send a project back to its requester
///
/// With what to change; its money returns.
#[utoipa::path(post, path = "/api/v1/moderation/projects/{id}/return", tag = "moderation",
    params(("id" = String, Path)), request_body = ReasonBody, responses(
    (status = 201),
    (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
))]
async fn send_back(
    State(app): State<App>,
    caller: Caller<scope::Staff>,
    PathId(id): PathId<kinds::Project>,
    ApiJson { body, .. }: ApiJson<ReasonBody>,
) -> Result<StatusCode, ApiError> {
    let who = caller.account;
    let send_back = async move |tx: &mut Tx| {
        only_moderators(tx, who).await?;
        projects::send_back(tx, who, id, &body.reason).await
    };
    app.db.write(send_back).await?;
    Ok(StatusCode::CREATED)
}

/// Stop an open project
///
/// Only a moderator lets it go on.
#[utoipa::path(post, path = "/api/v1/moderation/projects/{id}/pause", tag = "moderation",
    params(("id" = String, Path)), request_body = ReasonBody, responses(
    (status = 201),
    (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
))]
async fn pause(
    State(app): State<App>,
    caller: Caller<scope::Staff>,
    PathId(id): PathId<kinds::Project>,
    ApiJson { body, .. }: ApiJson<ReasonBody>,
) -> Result<StatusCode, ApiError> {
    let who = caller.account;
    let pause = async move |tx: &mut Tx| {
        only_moderators(tx, who).await?;
        projects::pause_as_moderator(tx, who, id, &body.reason).await
    };
    app.db.write(pause).await?;
    Ok(StatusCode::CREATED)
}

/// Let a stopped project go on
#[utoipa::path(delete, path = "/api/v1/moderation/projects/{id}/pause", tag = "moderation",
    params(("id" = String, Path)), responses(
    (status = 204),
    (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
))]
async fn resume(
    State(app): State<App>,
    caller: Caller<scope::Staff>,
    PathId(id): PathId<kinds::Project>,
) -> Result<StatusCode, ApiError> {
    let who = caller.account;
    let resume = async move |tx: &mut Tx| {
        only_moderators(tx, who).await?;
        projects::resume_as_moderator(tx, who, id).await
    };
    app.db.write(resume).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Trust a requester
///
/// Their projects open without a look.
#[utoipa::path(put, path = "/api/v1/moderation/trusted/{account}", tag = "moderation",
    params(("account" = String, Path)), responses(
    (status = 204),
    (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
))]
async fn trust(
    State(app): State<App>,
    caller: Caller<scope::Staff>,
    PathId(account): PathId<kinds::Account>,
) -> Result<StatusCode, ApiError> {
    let who = caller.account;
    let trust = async move |tx: &mut Tx| {
        only_moderators(tx, who).await?;
        projects::trust(tx, who, account).await
    };
    app.db.write(trust).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Trust a requester no more
#[utoipa::path(delete, path = "/api/v1/moderation/trusted/{account}", tag = "moderation",
    params(("account" = String, Path)), responses(
    (status = 204),
    (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
))]
async fn distrust(
    State(app): State<App>,
    caller: Caller<scope::Staff>,
    PathId(account): PathId<kinds::Account>,
) -> Result<StatusCode, ApiError> {
    let who = caller.account;
    let distrust = async move |tx: &mut Tx| {
        only_moderators(tx, who).await?;
        projects::distrust(tx, who, account).await
    };
    app.db.write(distrust).await?;
    Ok(StatusCode::NO_CONTENT)
}
