//! Reviews: what was handed in, the verdicts on it, and bonuses.

mod bulk;
mod detail;
mod json;

use axum::{
    Json,
    extract::State,
    http::{HeaderMap, StatusCode},
    response::Response,
};
use base::{Error, Reason, Remark, Result, ReworkText, hours, kinds};
use face::{ApiError, ApiJson, ApiQuery, App, Caller, Once, PathId, once, scope};
use market::{
    assignments::State as Standing,
    decisions,
    reviews::{self, NewBonus, Rating, Rejection, Rework},
};
use store::Tx;
use utoipa_axum::{router::OpenApiRouter, routes};

use crate::wire::{self, Cursor, Page};
pub(crate) use detail::SubmissionJson;
use json::{
    AcceptanceBody, AcceptanceJson, BonusBody, BonusJson, RejectedJson, RejectionBody, ReworkBody,
    ReworkJson, SubmissionLineJson, SubmissionsQuery,
};

pub(crate) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(queue))
        .routes(routes!(submissions))
        .routes(routes!(accept))
        .routes(routes!(rework))
        .routes(routes!(reject))
        .routes(routes!(give_bonus))
        .merge(detail::routes())
        .merge(bulk::routes())
}

/// What waits for the caller's verdict in all projects, the longest waiting first.
#[utoipa::path(get, path = "/api/v1/reviews", tag = "reviews", params(Cursor),
    responses((status = 200, body = Page<SubmissionLineJson>)))]
async fn queue(
    State(app): State<App>,
    caller: Caller<scope::Read>,
    ApiQuery(page): ApiQuery<Cursor>,
) -> Result<Json<Page<SubmissionLineJson>>, ApiError> {
    let (after, limit, me) = (page.before()?, page.limit()?, caller.account);
    let read = async move |tx: &mut Tx| reviews::queue(tx, me, after, limit).await;
    let lines: Vec<SubmissionLineJson> =
        app.db.read(read).await?.into_iter().map(Into::into).collect();
    Ok(Json(Page::new(lines, limit, |it| &it.id)))
}

/// The submissions of a project in one state, the oldest first.
#[utoipa::path(get, path = "/api/v1/projects/{id}/submissions", tag = "reviews",
    params(("id" = String, Path), SubmissionsQuery),
    responses((status = 200, body = Page<SubmissionLineJson>),
              (status = 404, body = face::Problem)))]
async fn submissions(
    State(app): State<App>,
    caller: Caller<scope::Read>,
    PathId(id): PathId<kinds::Project>,
    ApiQuery(query): ApiQuery<SubmissionsQuery>,
) -> Result<Json<Page<SubmissionLineJson>>, ApiError> {
    let state = query.state.as_deref().unwrap_or("submitted");
    let state = wire::word("state", state, Standing::parse)?;
    let (after, limit, me) = (query.before()?, query.limit()?, caller.account);
    let read = async move |tx: &mut Tx| reviews::submissions(tx, me, id, state, after, limit).await;
    let lines: Vec<SubmissionLineJson> =
        app.db.read(read).await?.into_iter().map(Into::into).collect();
    Ok(Json(Page::new(lines, limit, |it| &it.id)))
}

/// Accepts an answer: its worker is paid out of escrow.
#[utoipa::path(post, path = "/api/v1/assignments/{id}/acceptance", tag = "reviews",
    params(("id" = String, Path)), request_body = AcceptanceBody,
    responses((status = 201, body = AcceptanceJson), (status = "4XX", body = face::Problem)))]
async fn accept(
    State(app): State<App>,
    caller: Caller<scope::Request>,
    PathId(id): PathId<kinds::Assignment>,
    ApiJson { body, .. }: ApiJson<AcceptanceBody>,
) -> Result<(StatusCode, Json<AcceptanceJson>), ApiError> {
    let (rating, comment) = mark(body.rating, body.comment.as_deref())?;
    let me = caller.account;
    let accept = async move |tx: &mut Tx| reviews::accept(tx, me, id, rating, &comment).await;
    Ok((StatusCode::CREATED, Json(app.db.write(accept).await?.into())))
}

/// Sends an answer back to be changed.
#[utoipa::path(post, path = "/api/v1/assignments/{id}/rework", tag = "reviews",
    params(("id" = String, Path)), request_body = ReworkBody,
    responses((status = 201, body = ReworkJson), (status = "4XX", body = face::Problem)))]
async fn rework(
    State(app): State<App>,
    caller: Caller<scope::Request>,
    PathId(id): PathId<kinds::Assignment>,
    ApiJson { body, .. }: ApiJson<ReworkBody>,
) -> Result<(StatusCode, Json<ReworkJson>), ApiError> {
    let text = ReworkText::parse("text", &body.text)?;
    let time = body.hours.map(|it| it.checked_mul(hours(1)).ok_or(()));
    let time = time.transpose();
    let time = time.map_err(|()| Error::invalid("hours", "rework-time-out-of-range"))?;
    let (me, wish) = (caller.account, Rework { text, time });
    let rework = async move |tx: &mut Tx| reviews::rework(tx, me, id, wish.clone()).await;
    let deadline = app.db.write(rework).await?.to_string();
    Ok((StatusCode::CREATED, Json(ReworkJson { deadline })))
}

/// Rejects an answer with a decision record. The content stays locked, and the worker can
/// appeal.
#[utoipa::path(post, path = "/api/v1/assignments/{id}/rejection", tag = "reviews",
    params(("id" = String, Path)), request_body = RejectionBody,
    responses((status = 201, body = RejectedJson), (status = "4XX", body = face::Problem)))]
async fn reject(
    State(app): State<App>,
    caller: Caller<scope::Request>,
    PathId(id): PathId<kinds::Assignment>,
    ApiJson { body, .. }: ApiJson<RejectionBody>,
) -> Result<(StatusCode, Json<RejectedJson>), ApiError> {
    let (me, rejection) = (caller.account, rejection(body)?);
    let reject = async move |tx: &mut Tx| reviews::reject(tx, me, id, rejection.clone()).await;
    Ok((StatusCode::CREATED, Json(app.db.write(reject).await?.into())))
}

/// Gives the worker of an assignment a bonus from what the caller has available.
#[utoipa::path(post, path = "/api/v1/assignments/{id}/bonuses", tag = "reviews",
    params(("id" = String, Path), ("Idempotency-Key" = String, Header)),
    request_body = BonusBody,
    responses((status = 201, body = BonusJson), (status = "4XX", body = face::Problem)))]
async fn give_bonus(
    State(app): State<App>,
    caller: Caller<scope::Request>,
    PathId(id): PathId<kinds::Assignment>,
    key: Once,
    headers: HeaderMap,
    ApiJson { body, digest }: ApiJson<BonusBody>,
) -> Result<Response, ApiError> {
    let key = key.needed()?;
    let text = headers.get("idempotency-key").and_then(|it| it.to_str().ok());
    let new = NewBonus {
        amount: wire::amount("amount", &body.amount)?,
        reason: Reason::parse("reason", &body.reason)?,
        key: text.unwrap_or_default().to_owned(),
    };
    let me = caller.account;
    once(&app, me, key, &digest, async move |tx| {
        let bonus = reviews::bonus(tx, me, id, new.clone()).await?;
        Ok((StatusCode::CREATED, BonusJson::from(bonus)))
    })
    .await
}

fn mark(rating: Option<i64>, comment: Option<&str>) -> Result<(Option<Rating>, Remark)> {
    let rating = rating.map(|it| Rating::parse("rating", it)).transpose()?;
    Ok((rating, Remark::parse("comment", comment.unwrap_or_default())?))
}

fn rejection(body: RejectionBody) -> Result<Rejection> {
    Ok(Rejection {
        reason: wire::word("reason", &body.reason, decisions::Reason::parse)?,
        text: base::RejectionText::parse("text", &body.text)?,
        evidence: body.evidence,
    })
}
