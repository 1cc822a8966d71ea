//! The moderators' desk: cases that wait for a decision, and reported messages.

use axum::{Json, extract::State, http::StatusCode};
use base::{Error, Kind, Reason, Result, kinds};
use face::{ApiError, ApiJson, ApiQuery, App, Caller, PathId, scope};
use market::{
    AccountId,
    accounts::{self, Role},
    messages,
    messages::Report,
    reviews::{self, Outcome},
};
use serde::{Deserialize, Serialize};
use store::Tx;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

use super::{AppealJson, AppealLineJson};
use crate::{
    reviews::SubmissionJson,
    wire::{self, Cursor, Page},
};

pub(super) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(waiting))
        .routes(routes!(case))
        .routes(routes!(decide))
        .routes(routes!(reports))
        .routes(routes!(settle))
}

/// An appeal with the whole submission it is about.
#[derive(Debug, Serialize, ToSchema)]
struct CaseJson {
    appeal: AppealJson,
    submission: SubmissionJson,
}

#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct DecisionBody {
    /// `won`: the worker is paid; `lost`: the rejection stands for good.
    outcome: String,
    /// Why, 3 to 1,000 characters; both sides read it.
    text: String,
}

#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct SettlementBody {
    /// What came of it, 3 to 1,000 characters.
    note: String,
}

/// A message that somebody showed to the moderators.
#[derive(Debug, Serialize, ToSchema)]
struct ReportJson {
    id: String,
    message: String,
    thread: String,
    author: String,
    author_name: String,
    text: String,
    written_at: String,
    reporter: String,
    reporter_name: String,
    reason: String,
    at: String,
}

/// To everybody but moderators their desk does not exist.
pub(crate) async fn only_moderators(tx: &mut Tx, account: AccountId) -> Result<()> {
    for role in [Role::Moderator, Role::Admin] {
        if accounts::has_role(tx, account, role).await? {
            return Ok(());
        }
    }
    Err(Error::refused(Kind::NotFound, "not-found"))
}

/// The appeals that wait for a moderator, the oldest first.
#[utoipa::path(get, path = "/api/v1/moderation/appeals", tag = "moderation", params(Cursor),
    responses((status = 200, body = Page<AppealLineJson>), (status = 404, body = face::Problem)))]
async fn waiting(
    State(app): State<App>,
    caller: Caller<scope::Staff>,
    ApiQuery(page): ApiQuery<Cursor>,
) -> Result<Json<Page<AppealLineJson>>, ApiError> {
    let (after, limit, me) = (page.before()?, page.limit()?, caller.account);
    let read = app.db.read(async move |tx| {
        only_moderators(tx, me).await?;
        reviews::appeals_to_decide(tx, after, limit).await
    });
    Ok(Json(super::lines(read.await?, limit)))
}

/// A case with the answers it is about.
#[utoipa::path(get, path = "/api/v1/moderation/appeals/{id}", tag = "moderation",
    params(("id" = String, Path)),
    responses((status = 200, body = CaseJson), (status = 404, body = face::Problem)))]
async fn case(
    State(app): State<App>,
    caller: Caller<scope::Staff>,
    PathId(id): PathId<kinds::Appeal>,
) -> Result<Json<CaseJson>, ApiError> {
    let me = caller.account;
    let read = app.db.read(async move |tx| {
        only_moderators(tx, me).await?;
        let case = reviews::case(tx, id).await?;
        let facts = reviews::worker_facts(tx, case.appeal.worker).await?;
        Ok((case, facts))
    });
    let (case, facts) = read.await?;
    let submission = SubmissionJson::new(case.submission, facts)?;
    Ok(Json(CaseJson { appeal: case.appeal.into(), submission }))
}

/// Decides an appeal; against the worker only once the requester has replied.
#[utoipa::path(post, path = "/api/v1/appeals/{id}/decision", tag = "moderation",
    params(("id" = String, Path)), request_body = DecisionBody,
    responses((status = 201), (status = "4XX", body = face::Problem)))]
async fn decide(
    State(app): State<App>,
    caller: Caller<scope::Staff>,
    PathId(id): PathId<kinds::Appeal>,
    ApiJson { body, .. }: ApiJson<DecisionBody>,
) -> Result<StatusCode, ApiError> {
    let outcome = wire::word("outcome", &body.outcome, Outcome::parse)?;
    let (me, text) = (caller.account, Reason::parse("text", &body.text)?);
    let decide = app.db.write(async move |tx| {
        only_moderators(tx, me).await?;
        reviews::decide(tx, me, id, outcome, &text).await
    });
    decide.await?;
    Ok(StatusCode::CREATED)
}

/// Reported messages that nobody has settled, the oldest first.
#[utoipa::path(get, path = "/api/v1/moderation/reports", tag = "moderation", params(Cursor),
    responses((status = 200, body = Page<ReportJson>), (status = 404, body = face::Problem)))]
async fn reports(
    State(app): State<App>,
    caller: Caller<scope::Staff>,
    ApiQuery(page): ApiQuery<Cursor>,
) -> Result<Json<Page<ReportJson>>, ApiError> {
    let (after, limit, me) = (page.before()?, page.limit()?, caller.account);
    let read = app.db.read(async move |tx| {
        only_moderators(tx, me).await?;
        messages::open_reports(tx, after, limit).await
    });
    let reports: Vec<ReportJson> = read.await?.into_iter().map(Into::into).collect();
    Ok(Json(Page::new(reports, limit, |it| &it.id)))
}

/// Says what came of a report.
#[utoipa::path(post, path = "/api/v1/moderation/reports/{id}/settlement", tag = "moderation",
    params(("id" = String, Path)), request_body = SettlementBody,
    responses((status = 201), (status = "4XX", body = face::Problem)))]
async fn settle(
    State(app): State<App>,
    caller: Caller<scope::Staff>,
    PathId(id): PathId<kinds::MessageReport>,
    ApiJson { body, .. }: ApiJson<SettlementBody>,
) -> Result<StatusCode, ApiError> {
    let (me, note) = (caller.account, Reason::parse("note", &body.note)?);
    let settle = app.db.write(async move |tx| {
        only_moderators(tx, me).await?;
        messages::settle_report(tx, me, id, &note).await
    });
    settle.await?;
    Ok(StatusCode::CREATED)
}

impl From<Report> for ReportJson {
    fn from(it: Report) -> Self {
        Self {
            id: it.id.to_string(),
            message: it.message.to_string(),
            thread: it.thread.to_string(),
            author: it.author.id.to_string(),
            author_name: it.author.name,
            text: it.text,
            written_at: it.written_at.to_string(),
            reporter: it.reporter.id.to_string(),
            reporter_name: it.reporter.name,
            reason: it.reason,
            at: it.at.to_string(),
        }
    }
}
