//! What becomes of a task in doubt: its requester decides, or pays for more answers.

use axum::{Json, extract::State, http::StatusCode};
use base::{Error, Result, kinds};
use face::{ApiError, ApiJson, App, Caller, PathId, PathIds, scope};
use market::quality::{self, Picks, Wide};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

use crate::wire;

pub(super) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new().routes(routes!(decide)).routes(routes!(ask_more)).routes(routes!(ask_all))
}

/// What is right in a task, by its requester's own word.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct DoubtDecisionBody {
    /// By field a list of values; every field that is picked from options needs its own.
    #[schema(value_type = Object)]
    values: Box<RawValue>,
}

/// How many more answers a task gets.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct MoreAnswersBody {
    #[schema(minimum = 1, maximum = 10)]
    answers: i64,
}

/// One more answer for each task in doubt.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct MoreForAllBody {
    /// The most that may be set aside for it, as `one_more_cost` of the doubts tells.
    at_most: String,
}

/// What was asked for, and set aside.
#[derive(Debug, Serialize, ToSchema)]
struct MoreForAllJson {
    tasks: i64,
    cost: String,
}

/// The doubt that comes next.
#[derive(Debug, Serialize, ToSchema)]
struct NextDoubtJson {
    /// A task; null where nothing else is in doubt.
    next: Option<String>,
}

/// Decide what is right in a task; places that it has left are paid back
#[utoipa::path(post, path = "/api/v1/projects/{id}/doubts/{task}/decision", tag = "projects",
    params(("id" = String, Path), ("task" = String, Path)), request_body = DoubtDecisionBody,
    responses((status = 201, body = NextDoubtJson), (status = "4XX", body = face::Problem)))]
async fn decide(
    State(app): State<App>,
    caller: Caller<scope::Request>,
    PathIds(id, task): PathIds<kinds::Project, kinds::Task>,
    ApiJson { body, .. }: ApiJson<DoubtDecisionBody>,
) -> Result<(StatusCode, Json<NextDoubtJson>), ApiError> {
    let me = caller.account;
    let values: Picks = serde_json::from_str(body.values.get())
        .map_err(|_| Error::invalid("values", "values-by-field"))?;
    let decide = app.db.write(async move |tx| {
        quality::decide(tx, me, id, task, values.clone()).await?;
        quality::next_unsure(tx, id, task).await
    });
    let next = decide.await?.map(|it| it.to_string());
    Ok((StatusCode::CREATED, Json(NextDoubtJson { next })))
}

/// Pay for more answers to a task; a decision about it is taken back
#[utoipa::path(post, path = "/api/v1/projects/{id}/doubts/{task}/answers", tag = "projects",
    params(("id" = String, Path), ("task" = String, Path)), request_body = MoreAnswersBody,
    responses((status = 201, body = NextDoubtJson), (status = "4XX", body = face::Problem)))]
async fn ask_more(
    State(app): State<App>,
    caller: Caller<scope::Request>,
    PathIds(id, task): PathIds<kinds::Project, kinds::Task>,
    ApiJson { body, .. }: ApiJson<MoreAnswersBody>,
) -> Result<(StatusCode, Json<NextDoubtJson>), ApiError> {
    let (me, answers) = (caller.account, body.answers);
    let ask = app.db.write(async move |tx| {
        quality::ask_more(tx, me, id, task, answers).await?;
        quality::next_unsure(tx, id, task).await
    });
    let next = ask.await?.map(|it| it.to_string());
    Ok((StatusCode::CREATED, Json(NextDoubtJson { next })))
}

/// Pay for one more answer to each of the five hundred least sure tasks in doubt
#[utoipa::path(post, path = "/api/v1/projects/{id}/doubts/answers", tag = "projects",
    params(("id" = String, Path)), request_body = MoreForAllBody,
    responses((status = 201, body = MoreForAllJson), (status = "4XX", body = face::Problem)))]
async fn ask_all(
    State(app): State<App>,
    caller: Caller<scope::Request>,
    PathId(id): PathId<kinds::Project>,
    ApiJson { body, .. }: ApiJson<MoreForAllBody>,
) -> Result<(StatusCode, Json<MoreForAllJson>), ApiError> {
    let me = caller.account;
    let at_most = wire::amount("at_most", &body.at_most)?;
    let ask = app.db.write(async move |tx| quality::ask_all(tx, me, id, at_most).await);
    let Wide { tasks, cost } = ask.await?;
    Ok((StatusCode::CREATED, Json(MoreForAllJson { tasks, cost: cost.to_decimal() })))
}
