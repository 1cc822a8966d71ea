//! Restrictions: what holds the caller back and their word against it; moderators decide.

use axum::{Json, extract::State, http::StatusCode};
use base::{AppealText, DurationMs, Error, FieldError, Reason, Result, days, kinds};
use face::{ApiError, ApiJson, ApiQuery, App, Caller, PathId, scope};
use market::{
    accounts,
    restrictions::{self, By, LONGEST, Outcome, Over, Restriction, Sift},
};
use serde::{Deserialize, Serialize};
use store::Tx;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

use crate::{
    appeals::only_moderators,
    wire::{self, Cursor, Page},
};

pub(crate) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(own))
        .routes(routes!(contest))
        .routes(routes!(contested))
        .routes(routes!(settle))
        .routes(routes!(lift))
        .routes(routes!(of_person, restrict))
}

/// A restriction: from where, why, on what evidence, who decided, and until when.
#[derive(Debug, Serialize, ToSchema)]
struct RestrictionJson {
    id: String,
    worker: String,
    worker_name: String,
    /// `project`, `requester` or `platform`.
    scope: String,
    project: Option<String>,
    requester: Option<String>,
    reason: String,
    /// What it rests on.
    #[schema(value_type = Object)]
    evidence: Box<serde_json::value::RawValue>,
    /// The person who decided; null when a rule did.
    decided_by: Option<String>,
    /// The rule and its version, such as `01…/2`; null when a person decided.
    rule: Option<String>,
    #[schema(format = DateTime)]
    at: String,
    /// Null where it lasts until somebody lifts it.
    #[schema(format = DateTime)]
    until: Option<String>,
    in_force: bool,
    lifted: bool,
    /// The worker's word against it.
    contest: Option<ContestJson>,
}

/// A worker's word against a restriction, and what came of it.
#[derive(Debug, Serialize, ToSchema)]
struct ContestJson {
    /// `open`, `lifted` or `upheld`.
    state: String,
    text: String,
    #[schema(format = DateTime)]
    at: String,
    /// A moderator's sentence.
    settled_text: String,
    #[schema(format = DateTime)]
    settled_at: Option<String>,
}

impl RestrictionJson {
    fn new(it: Restriction) -> Result<Self> {
        let (project, requester) = match it.over {
            Over::Project(id) => (Some(id.to_string()), None),
            Over::Requester(id) => (None, Some(id.to_string())),
            Over::Platform => (None, None),
        };
        // Which moderator it was is nobody's business.
        let (decided_by, rule) = match (it.by, it.over) {
            (By::Rule { rule, version }, _) => (None, Some(format!("{rule}/{version}"))),
            (By::Person(_), Over::Platform) => (Some("moderator".to_owned()), None),
            (By::Person(by), _) => (Some(by.to_string()), None),
        };
        Ok(Self {
            id: it.id.to_string(),
            worker: it.worker.to_string(),
            worker_name: it.worker_name,
            scope: it.over.scope().to_string(),
            project,
            requester,
            reason: it.reason,
            evidence: wire::raw(it.evidence)?,
            decided_by,
            rule,
            at: it.at.to_string(),
            until: it.until.map(|it| it.to_string()),
            in_force: it.holds,
            lifted: it.is_lifted,
            contest: it.standing.map(|it| ContestJson {
                state: it.state.to_string(),
                text: it.text,
                at: it.at.to_string(),
                settled_text: it.settled_text,
                settled_at: it.settled_at.map(|it| it.to_string()),
            }),
        })
    }
}

fn page(found: Vec<Restriction>, limit: i64) -> Result<Page<RestrictionJson>> {
    let items: Vec<_> = found.into_iter().map(RestrictionJson::new).collect::<Result<_>>()?;
    Ok(Page::new(items, limit, |it| &it.id))
}

/// How many days a restriction lasts, as it stands in a body.
pub(crate) fn lasting(days_asked: Option<i64>) -> Result<Option<DurationMs>> {
    let Some(n) = days_asked else { return Ok(None) };
    let most = LONGEST / days(1);
    if (1..=most).contains(&n) {
        return Ok(Some(days(n)));
    }
    let error = FieldError::new("days", "number-out-of-range").with(format!("1–{most}"));
    Err(Error::Invalid(vec![error]))
}

/// What holds the caller back, and what did, the newest first
#[utoipa::path(get, path = "/api/v1/restrictions", tag = "work", params(Cursor),
    responses((status = 200, body = Page<RestrictionJson>)))]
async fn own(
    State(app): State<App>,
    caller: Caller<scope::Read>,
    ApiQuery(query): ApiQuery<Cursor>,
) -> Result<Json<Page<RestrictionJson>>, ApiError> {
    let (sift, before, limit) = (Sift::Of(caller.account), query.before()?, query.limit()?);
    let list = async move |tx: &mut Tx| restrictions::list(tx, sift, before, limit).await;
    Ok(Json(page(app.db.read(list).await?, limit)?))
}

/// A worker's word against a restriction.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct ContestBody {
    /// Why it is wrong.
    #[schema(min_length = 20, max_length = 5000)]
    text: String,
}

/// Say why a restriction is wrong; a moderator decides
#[utoipa::path(post, path = "/api/v1/restrictions/{id}/contest", tag = "work",
    params(("id" = String, Path)), request_body = ContestBody,
    responses((status = 201), (status = "4XX", body = face::Problem)))]
async fn contest(
    State(app): State<App>,
    caller: Caller<scope::Work>,
    PathId(id): PathId<kinds::Restriction>,
    ApiJson { body, .. }: ApiJson<ContestBody>,
) -> Result<StatusCode, ApiError> {
    let (me, text) = (caller.account, AppealText::parse("text", &body.text)?);
    app.db.write(async move |tx| restrictions::contest(tx, me, id, &text).await).await?;
    Ok(StatusCode::CREATED)
}

/// Contested restrictions that wait for a moderator, the oldest first
#[utoipa::path(get, path = "/api/v1/moderation/restrictions", tag = "moderation",
    params(Cursor), responses(
    (status = 200, body = Page<RestrictionJson>), (status = "4XX", body = face::Problem)))]
async fn contested(
    State(app): State<App>,
    caller: Caller<scope::Staff>,
    ApiQuery(query): ApiQuery<Cursor>,
) -> Result<Json<Page<RestrictionJson>>, ApiError> {
    let (me, after, limit) = (caller.account, query.before()?, query.limit()?);
    let read = app.db.read(async move |tx| {
        only_moderators(tx, me).await?;
        restrictions::contested(tx, after, limit).await
    });
    Ok(Json(page(read.await?, limit)?))
}

/// A moderator's word about a contested restriction.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct ContestSettlementBody {
    /// `lifted` or `upheld`.
    outcome: String,
    /// The worker reads it.
    #[schema(min_length = 3, max_length = 1000)]
    text: String,
}

/// Lift a contested restriction, or say why it stays
#[utoipa::path(post, path = "/api/v1/moderation/restrictions/{id}/settlement",
    tag = "moderation", params(("id" = String, Path)), request_body = ContestSettlementBody,
    responses((status = 201), (status = "4XX", body = face::Problem)))]
async fn settle(
    State(app): State<App>,
    caller: Caller<scope::Staff>,
    PathId(id): PathId<kinds::Restriction>,
    ApiJson { body, .. }: ApiJson<ContestSettlementBody>,
) -> Result<StatusCode, ApiError> {
    let (me, text) = (caller.account, Reason::parse("text", &body.text)?);
    let outcome = wire::word("outcome", &body.outcome, Outcome::parse)?;
    let settle = app.db.write(async move |tx| {
        only_moderators(tx, me).await?;
        restrictions::settle(tx, me, id, outcome, &text).await
    });
    settle.await?;
    Ok(StatusCode::CREATED)
}

/// End a restriction, whoever decided it
#[utoipa::path(post, path = "/api/v1/moderation/restrictions/{id}/lifting", tag = "moderation",
    params(("id" = String, Path)),
    responses((status = 201), (status = "4XX", body = face::Problem)))]
async fn lift(
    State(app): State<App>,
    caller: Caller<scope::Staff>,
    PathId(id): PathId<kinds::Restriction>,
) -> Result<StatusCode, ApiError> {
    let me = caller.account;
    let lift = app.db.write(async move |tx| {
        only_moderators(tx, me).await?;
        restrictions::lift_as_moderator(tx, me, id).await
    });
    lift.await?;
    Ok(StatusCode::CREATED)
}

/// The restrictions of a person, the newest first
#[utoipa::path(get, path = "/api/v1/moderation/people/{id}/restrictions", tag = "moderation",
    params(("id" = String, Path), Cursor), responses(
    (status = 200, body = Page<RestrictionJson>), (status = "4XX", body = face::Problem)))]
async fn of_person(
    State(app): State<App>,
    caller: Caller<scope::Staff>,
    PathId(id): PathId<kinds::Account>,
    ApiQuery(query): ApiQuery<Cursor>,
) -> Result<Json<Page<RestrictionJson>>, ApiError> {
    let (me, before, limit) = (caller.account, query.before()?, query.limit()?);
    let read = app.db.read(async move |tx| {
        only_moderators(tx, me).await?;
        let person = accounts::find(tx, id).await?.id;
        restrictions::list(tx, Sift::Of(person), before, limit).await
    });
    Ok(Json(page(read.await?, limit)?))
}

/// Why somebody gets no new tasks anywhere.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct RestrictionBody {
    /// The worker reads it.
    #[schema(min_length = 3, max_length = 1000)]
    reason: String,
    /// How long; without it, until somebody lifts it.
    #[schema(minimum = 1, maximum = 366)]
    days: Option<i64>,
}

/// Give a person no new tasks in any project
#[utoipa::path(post, path = "/api/v1/moderation/people/{id}/restrictions", tag = "moderation",
    params(("id" = String, Path)), request_body = RestrictionBody,
    responses((status = 201), (status = "4XX", body = face::Problem)))]
async fn restrict(
    State(app): State<App>,
    caller: Caller<scope::Staff>,
    PathId(id): PathId<kinds::Account>,
    ApiJson { body, .. }: ApiJson<RestrictionBody>,
) -> Result<StatusCode, ApiError> {
    let (me, lasts) = (caller.account, lasting(body.days)?);
    let reason = Reason::parse("reason", &body.reason)?;
    let restrict = app.db.write(async move |tx| {
        only_moderators(tx, me).await?;
        let evidence = serde_json::json!({});
        restrictions::restrict_everywhere(tx, me, id, &reason, evidence, lasts).await
    });
    restrict.await?;
    Ok(StatusCode::CREATED)
}
