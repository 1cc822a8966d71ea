//! More time in `apply` jobs: asked in the thread, answered with one call.

use axum::{Json, extract::State, http::StatusCode};
use base::{Error, hours, kinds};
use face::{ApiError, ApiJson, App, Caller, PathId, scope};
use market::messages;
use utoipa_axum::{router::OpenApiRouter, routes};

use super::json::{AskedJson, ExtensionBody, ExtensionRequestJson, GrantedJson};

pub(super) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(ask))
        .routes(routes!(find))
        .routes(routes!(grant))
        .routes(routes!(decline))
}

/// Asks for more time on an assignment, in its thread.
#[utoipa::path(post, path = "/api/v1/assignments/{id}/extension-requests", tag = "messages",
    params(("id" = String, Path)), request_body = ExtensionBody,
    responses((status = 201, body = AskedJson), (status = "4XX", body = face::Problem)))]
async fn ask(
    State(app): State<App>,
    caller: Caller<scope::Work>,
    PathId(id): PathId<kinds::Assignment>,
    ApiJson { body, .. }: ApiJson<ExtensionBody>,
) -> Result<(StatusCode, Json<AskedJson>), ApiError> {
    let extra = body.hours.checked_mul(hours(1));
    let extra = extra.ok_or_else(|| Error::invalid("hours", "extension-out-of-range"))?;
    let letter = super::letter(&body.text, &[])?;
    let me = caller.account;
    let ask = async move |tx: &mut store::Tx| {
        messages::ask_for_time(tx, me, id, extra, letter.clone()).await
    };
    let (request, sent) = app.db.write(ask).await?;
    Ok((StatusCode::CREATED, Json(AskedJson::new(request, sent))))
}

/// A request for more time as either side sees it.
#[utoipa::path(get, path = "/api/v1/extension-requests/{id}", tag = "messages",
    params(("id" = String, Path)),
    responses((status = 200, body = ExtensionRequestJson), (status = 404, body = face::Problem)))]
async fn find(
    State(app): State<App>,
    caller: Caller<scope::Read>,
    PathId(id): PathId<kinds::ExtensionRequest>,
) -> Result<Json<ExtensionRequestJson>, ApiError> {
    let me = caller.account;
    let find = async move |tx: &mut store::Tx| messages::find_extension(tx, me, id).await;
    Ok(Json(app.db.read(find).await?.into()))
}

/// Grants more time: the assignment's deadline moves.
#[utoipa::path(post, path = "/api/v1/extension-requests/{id}/grant", tag = "messages",
    params(("id" = String, Path)),
    responses((status = 201, body = GrantedJson), (status = "4XX", body = face::Problem)))]
async fn grant(
    State(app): State<App>,
    caller: Caller<scope::Request>,
    PathId(id): PathId<kinds::ExtensionRequest>,
) -> Result<(StatusCode, Json<GrantedJson>), ApiError> {
    let me = caller.account;
    let grant = async move |tx: &mut store::Tx| messages::grant_time(tx, me, id).await;
    let deadline = app.db.write(grant).await?.to_string();
    Ok((StatusCode::CREATED, Json(GrantedJson { deadline })))
}

/// Declines more time: the deadline stays.
#[utoipa::path(post, path = "/api/v1/extension-requests/{id}/refusal", tag = "messages",
    params(("id" = String, Path)),
    responses((status = 201), (status = "4XX", body = face::Problem)))]
async fn decline(
    State(app): State<App>,
    caller: Caller<scope::Request>,
    PathId(id): PathId<kinds::ExtensionRequest>,
) -> Result<StatusCode, ApiError> {
    let me = caller.account;
    app.db.write(async move |tx| messages::decline_time(tx, me, id).await).await?;
    Ok(StatusCode::CREATED)
}
