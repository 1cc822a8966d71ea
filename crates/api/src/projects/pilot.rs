//! Pilots and copies: begin small, and begin again.

use axum::{Json, extract::State, http::StatusCode};
use base::kinds;
use face::{ApiError, ApiJson, App, Caller, PathId, scope};
use market::projects;
use serde::{Deserialize, Serialize};
use store::Tx;
use utoipa::ToSchema;

use super::json::StateJson;

/// How many tasks a pilot has.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct PilotBody {
    /// The first so many tasks; 10 when absent.
    #[schema(minimum = 1, maximum = 100)]
    tasks: Option<i64>,
}

/// What the end of a pilot released.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct PilotReleaseJson {
    /// Tasks that are offered now.
    tasks: i64,
}

/// A project that was begun from another.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct CopyJson {
    id: String,
}

/// Publish a pilot
///
/// Only the first tasks are paid for and offered; the rest waits until you release it.
#[utoipa::path(post, path = "/api/v1/projects/{id}/pilot", tag = "request",
    params(("id" = String, Path)), request_body = PilotBody, responses(
    (status = 201, body = StateJson),
    (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
))]
pub(super) async fn publish_pilot(
    State(app): State<App>,
    caller: Caller<scope::Request>,
    PathId(id): PathId<kinds::Project>,
    ApiJson { body, .. }: ApiJson<PilotBody>,
) -> Result<(StatusCode, Json<StateJson>), ApiError> {
    let (who, tasks) = (caller.account, body.tasks.unwrap_or(projects::USUAL_PILOT));
    let publish = async move |tx: &mut Tx| projects::publish_pilot(tx, who, id, tasks).await;
    let state = app.db.write(publish).await?;
    Ok((StatusCode::CREATED, Json(StateJson { state: state.to_string() })))
}

/// Release the rest after a pilot
///
/// Its price goes into escrow, and every task is offered.
#[utoipa::path(post, path = "/api/v1/projects/{id}/pilot/release", tag = "request",
    params(("id" = String, Path)), responses(
    (status = 201, body = PilotReleaseJson),
    (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
))]
pub(super) async fn release_pilot(
    State(app): State<App>,
    caller: Caller<scope::Request>,
    PathId(id): PathId<kinds::Project>,
) -> Result<(StatusCode, Json<PilotReleaseJson>), ApiError> {
    let who = caller.account;
    let release = async move |tx: &mut Tx| projects::release_pilot(tx, who, id).await;
    Ok((StatusCode::CREATED, Json(PilotReleaseJson { tasks: app.db.write(release).await? })))
}

/// Copy a project
///
/// A new draft with the same texts, form and terms, and without tasks.
#[utoipa::path(post, path = "/api/v1/projects/{id}/copies", tag = "request",
    params(("id" = String, Path)), responses(
    (status = 201, body = CopyJson),
    (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
))]
pub(super) async fn copy_project(
    State(app): State<App>,
    caller: Caller<scope::Request>,
    PathId(id): PathId<kinds::Project>,
) -> Result<(StatusCode, Json<CopyJson>), ApiError> {
    let who = caller.account;
    let copy = app.db.write(async move |tx| projects::copy(tx, who, id).await).await?;
    Ok((StatusCode::CREATED, Json(CopyJson { id: copy.to_string() })))
}
