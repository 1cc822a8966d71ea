//! `/api/v1/me/payouts`: withdrawing one's money.

use axum::{Json, extract::State, http::StatusCode, response::Response};
use base::{Result, kinds};
use face::{ApiError, ApiJson, ApiQuery, App, Caller, Once, PathId, once, scope};
use market::payouts::{self, Destination, Payout};
use serde::{Deserialize, Serialize};
use store::Tx;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

use crate::wire::{self, Cursor, Page};

pub(crate) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(destination))
        .routes(routes!(list, request))
        .routes(routes!(one, take_back))
}

/// A place where money can go.
#[derive(Debug, Serialize, ToSchema)]
struct PlaceJson {
    /// `sepa`, `paypal` or `hand`.
    way: String,
    holder: String,
    /// Enough to recognise it by.
    hint: String,
}

impl From<Destination> for PlaceJson {
    fn from(it: Destination) -> Self {
        Self { way: it.way.to_string(), hint: it.hint(), holder: it.holder }
    }
}

/// Where one's money goes.
#[derive(Debug, Serialize, ToSchema)]
struct DestinationJson {
    in_force: Option<PlaceJson>,
    /// Proposed, and not confirmed by the link in the e-mail; payouts wait for it.
    waiting: Option<PlaceJson>,
}

/// Where one's money goes. It is changed in the browser only, with the password at hand.
#[utoipa::path(get, path = "/api/v1/me/payout-destination", tag = "payouts",
    responses((status = 200, body = DestinationJson), (status = "4XX", body = face::Problem)))]
async fn destination(
    State(app): State<App>,
    caller: Caller<scope::Read>,
) -> Result<Json<DestinationJson>, ApiError> {
    let me = caller.account;
    let found = app.db.read(async move |tx| payouts::destinations(tx, me).await).await?;
    Ok(Json(DestinationJson {
        in_force: found.in_force.map(Into::into),
        waiting: found.waiting.map(Into::into),
    }))
}

/// Money on its way to a person.
#[derive(Debug, Serialize, ToSchema)]
struct PayoutJson {
    id: String,
    amount: String,
    way: String,
    /// `requested`, `approved`, `sent`, `paid` or `failed`.
    state: String,
    #[schema(format = DateTime)]
    requested_at: String,
    #[schema(format = DateTime)]
    sent_at: Option<String>,
    #[schema(format = DateTime)]
    ended_at: Option<String>,
    /// Why it failed; the money is available again.
    failure: Option<String>,
}

impl From<Payout> for PayoutJson {
    fn from(it: Payout) -> Self {
        Self {
            id: it.id.to_string(),
            amount: it.amount.to_decimal(),
            way: it.way.to_string(),
            state: it.state.to_string(),
            requested_at: it.requested_at.to_string(),
            sent_at: it.sent_at.map(|it| it.to_string()),
            ended_at: it.ended_at.map(|it| it.to_string()),
            failure: it.failure,
        }
    }
}

/// One's payouts, newest first.
#[utoipa::path(get, path = "/api/v1/me/payouts", tag = "payouts", params(Cursor),
    responses((status = 200, body = Page<PayoutJson>), (status = "4XX", body = face::Problem)))]
async fn list(
    State(app): State<App>,
    caller: Caller<scope::Read>,
    ApiQuery(page): ApiQuery<Cursor>,
) -> Result<Json<Page<PayoutJson>>, ApiError> {
    let (before, limit, me) = (page.before()?, page.limit()?, caller.account);
    let read = async move |tx: &mut Tx| payouts::of_account(tx, me, before, limit).await;
    let items: Vec<PayoutJson> = app.db.read(read).await?.into_iter().map(Into::into).collect();
    Ok(Json(Page::new(items, limit, |it| &it.id)))
}

#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct RequestBody {
    /// Such as `20.00`, in whole cents; the installation has a smallest amount.
    #[schema(pattern = r"^[0-9]{1,7}(\.[0-9]{1,2})?$")]
    amount: String,
}

/// Asks for a payout. Its money is held from now on.
#[utoipa::path(post, path = "/api/v1/me/payouts", tag = "payouts",
    params(("Idempotency-Key" = String, Header)), request_body = RequestBody,
    responses((status = 201, body = PayoutJson), (status = "4XX", body = face::Problem)))]
async fn request(
    State(app): State<App>,
    caller: Caller<scope::Money>,
    key: Once,
    ApiJson { body, digest }: ApiJson<RequestBody>,
) -> Result<Response, ApiError> {
    let key = key.needed()?;
    let (me, amount) = (caller.account, wire::amount("amount", &body.amount)?);
    once(&app, me, key, &digest, async move |tx| {
        let payout = payouts::request(tx, me, amount).await?;
        Ok((StatusCode::CREATED, PayoutJson::from(payout)))
    })
    .await
}

/// One of one's payouts.
#[utoipa::path(get, path = "/api/v1/me/payouts/{id}", tag = "payouts",
    params(("id" = String, Path)),
    responses((status = 200, body = PayoutJson), (status = "4XX", body = face::Problem)))]
async fn one(
    State(app): State<App>,
    caller: Caller<scope::Read>,
    PathId(id): PathId<kinds::Payout>,
) -> Result<Json<PayoutJson>, ApiError> {
    let me = caller.account;
    let read = async move |tx: &mut Tx| payouts::find(tx, me, id).await;
    Ok(Json(app.db.read(read).await?.into()))
}

/// Takes a request back before it was approved; the money is available again.
#[utoipa::path(delete, path = "/api/v1/me/payouts/{id}", tag = "payouts",
    params(("id" = String, Path)),
    responses((status = 204), (status = "4XX", body = face::Problem)))]
async fn take_back(
    State(app): State<App>,
    caller: Caller<scope::Money>,
    PathId(id): PathId<kinds::Payout>,
) -> Result<StatusCode, ApiError> {
    let me = caller.account;
    app.db.write(async move |tx| payouts::take_back(tx, me, id).await).await?;
    Ok(StatusCode::NO_CONTENT)
}
