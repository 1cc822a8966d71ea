//! Known answers that many good workers miss: read, and kept. Dropping one is its retirement.

use axum::{Json, extract::State, http::StatusCode};
use base::{Result, kinds};
use face::{ApiError, App, Caller, PathId, PathIds, scope};
use market::{
    gold::{self, Line},
    projects,
};
use serde::Serialize;
use serde_json::value::RawValue;
use store::Tx;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

use crate::wire;

pub(super) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new().routes(routes!(list)).routes(routes!(keep))
}

/// Suspects that are told at once; when these are looked at, others follow.
const MOST: i64 = 100;

/// A known answer in question.
#[derive(Debug, Serialize, ToSchema)]
struct SuspectJson {
    task: String,
    /// The number of the task in its project.
    position: i64,
    #[schema(value_type = Object)]
    right: Box<RawValue>,
    /// Workers who were good at the other known answers, and how many of them missed this one.
    good_seen: i64,
    good_wrong: i64,
    #[schema(format = DateTime)]
    at: Option<String>,
}

impl SuspectJson {
    fn new(it: Line) -> Result<Self> {
        Ok(Self {
            task: it.task.id.to_string(),
            position: it.task.position,
            right: wire::raw(it.task.gold.unwrap_or_else(|| "{}".to_owned()))?,
            good_seen: it.good_seen,
            good_wrong: it.good_wrong,
            at: it.suspect_at.map(|it| it.to_string()),
        })
    }
}

/// Known answers that many good workers miss; they rest until somebody has looked
#[utoipa::path(get, path = "/api/v1/projects/{id}/known/suspects", tag = "request",
    params(("id" = String, Path)), responses(
    (status = 200, body = Vec<SuspectJson>),
    (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
))]
async fn list(
    State(app): State<App>,
    caller: Caller<scope::Read>,
    PathId(id): PathId<kinds::Project>,
) -> Result<Json<Vec<SuspectJson>>, ApiError> {
    let me = caller.account;
    let read = async move |tx: &mut Tx| {
        projects::of_requester(tx, me, id).await?;
        gold::suspects(tx, id, MOST).await
    };
    let found = app.db.read(read).await?;
    Ok(Json(found.into_iter().map(SuspectJson::new).collect::<Result<_>>()?))
}

/// Keep a suspect known answer in use: it is right
#[utoipa::path(post, path = "/api/v1/projects/{id}/known/{task}/keeping", tag = "request",
    params(("id" = String, Path), ("task" = String, Path)), responses(
    (status = 201),
    (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
))]
async fn keep(
    State(app): State<App>,
    caller: Caller<scope::Request>,
    PathIds(id, task): PathIds<kinds::Project, kinds::Task>,
) -> Result<StatusCode, ApiError> {
    let me = caller.account;
    app.db.write(async move |tx| gold::keep(tx, me, id, task).await).await?;
    Ok(StatusCode::CREATED)
}
