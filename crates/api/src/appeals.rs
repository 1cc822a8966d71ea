//! Appeals: a worker contests a rejection, the requester replies or gives in, a moderator
//! decides.

mod desk;

pub(crate) use desk::only_moderators;

use axum::{Json, extract::State, http::StatusCode};
use base::{AppealText, MessageText, Result, kinds};
use face::{ApiError, ApiJson, ApiQuery, App, Caller, PathId, scope};
use market::reviews::{self, Appeal, AppealLine};
use serde::{Deserialize, Serialize};
use store::Tx;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

use crate::wire::{Cursor, Page};

pub(crate) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(open))
        .routes(routes!(list))
        .routes(routes!(reply))
        .routes(routes!(give_in))
        .merge(desk::routes())
}

#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct AppealBody {
    /// Why the rejection is wrong, 20 to 5,000 characters.
    text: String,
}

#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct ReplyBody {
    /// Why it should stand, 1 to 10,000 characters.
    text: String,
}

#[derive(Debug, Serialize, ToSchema)]
struct OpenedJson {
    appeal: String,
}

/// An appeal as it stands.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct AppealJson {
    pub(crate) id: String,
    assignment: String,
    decision: String,
    project: String,
    worker: String,
    requester: String,
    text: String,
    /// `open`, `replied`, `won` or `lost`.
    state: String,
    opened_at: String,
    /// Silence until then wins it.
    reply_by: String,
    reply: Option<String>,
    replied_at: Option<String>,
    /// Who decided; null when silence did.
    decided_by: Option<String>,
    decision_text: Option<String>,
    decided_at: Option<String>,
}

/// An appeal in a list.
#[derive(Debug, Serialize, ToSchema)]
struct AppealLineJson {
    #[serde(flatten)]
    appeal: AppealJson,
    title: String,
    worker_name: String,
    requester_name: String,
    /// The reason of the rejection.
    reason: String,
    /// What the worker receives when it is won.
    reward: String,
}

/// Contests a rejection, within its window.
#[utoipa::path(post, path = "/api/v1/assignments/{id}/appeal", tag = "appeals",
    params(("id" = String, Path)), request_body = AppealBody,
    responses((status = 201, body = OpenedJson), (status = "4XX", body = face::Problem)))]
async fn open(
    State(app): State<App>,
    caller: Caller<scope::Work>,
    PathId(id): PathId<kinds::Assignment>,
    ApiJson { body, .. }: ApiJson<AppealBody>,
) -> Result<(StatusCode, Json<OpenedJson>), ApiError> {
    let (me, text) = (caller.account, AppealText::parse("text", &body.text)?);
    let open = async move |tx: &mut Tx| reviews::appeal(tx, me, id, &text).await;
    let appeal = app.db.write(open).await?.to_string();
    Ok((StatusCode::CREATED, Json(OpenedJson { appeal })))
}

/// The appeals against the caller's rejections, the newest first.
#[utoipa::path(get, path = "/api/v1/appeals", tag = "appeals", params(Cursor),
    responses((status = 200, body = Page<AppealLineJson>)))]
async fn list(
    State(app): State<App>,
    caller: Caller<scope::Read>,
    ApiQuery(page): ApiQuery<Cursor>,
) -> Result<Json<Page<AppealLineJson>>, ApiError> {
    let (before, limit, me) = (page.before()?, page.limit()?, caller.account);
    let read = async move |tx: &mut Tx| reviews::appeals_of_requester(tx, me, before, limit).await;
    Ok(Json(lines(app.db.read(read).await?, limit)))
}

/// Says why the rejection should stand; a moderator will decide.
#[utoipa::path(post, path = "/api/v1/appeals/{id}/reply", tag = "appeals",
    params(("id" = String, Path)), request_body = ReplyBody,
    responses((status = 201), (status = "4XX", body = face::Problem)))]
async fn reply(
    State(app): State<App>,
    caller: Caller<scope::Request>,
    PathId(id): PathId<kinds::Appeal>,
    ApiJson { body, .. }: ApiJson<ReplyBody>,
) -> Result<StatusCode, ApiError> {
    let (me, text) = (caller.account, MessageText::parse("text", &body.text)?);
    app.db.write(async move |tx| reviews::reply(tx, me, id, &text).await).await?;
    Ok(StatusCode::CREATED)
}

/// Gives in: the answer is accepted and paid.
#[utoipa::path(post, path = "/api/v1/appeals/{id}/concession", tag = "appeals",
    params(("id" = String, Path)),
    responses((status = 201), (status = "4XX", body = face::Problem)))]
async fn give_in(
    State(app): State<App>,
    caller: Caller<scope::Request>,
    PathId(id): PathId<kinds::Appeal>,
) -> Result<StatusCode, ApiError> {
    let me = caller.account;
    app.db.write(async move |tx| reviews::give_in(tx, me, id).await).await?;
    Ok(StatusCode::CREATED)
}

fn lines(lines: Vec<AppealLine>, limit: i64) -> Page<AppealLineJson> {
    let lines: Vec<AppealLineJson> = lines.into_iter().map(Into::into).collect();
    Page::new(lines, limit, |it| &it.appeal.id)
}

impl From<Appeal> for AppealJson {
    fn from(it: Appeal) -> Self {
        Self {
            id: it.id.to_string(),
            assignment: it.assignment.to_string(),
            decision: it.decision.to_string(),
            project: it.project.to_string(),
            worker: it.worker.to_string(),
            requester: it.requester.to_string(),
            text: it.text,
            state: it.state.to_string(),
            opened_at: it.opened_at.to_string(),
            reply_by: it.reply_by.to_string(),
            reply: it.reply,
            replied_at: it.replied_at.map(|it| it.to_string()),
            decided_by: it.decided_by.map(|it| it.to_string()),
            decision_text: it.decision_text,
            decided_at: it.decided_at.map(|it| it.to_string()),
        }
    }
}

impl From<AppealLine> for AppealLineJson {
    fn from(it: AppealLine) -> Self {
        Self {
            appeal: it.appeal.into(),
            title: it.title,
            worker_name: it.worker_name,
            requester_name: it.requester_name,
            reason: it.reason.to_string(),
            reward: it.reward.to_decimal(),
        }
    }
}
