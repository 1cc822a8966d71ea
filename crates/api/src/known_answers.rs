//! Known answers that a worker missed: told, and contested.

use axum::{Json, extract::State, http::StatusCode};
use base::{Result, kinds};
use face::{ApiError, ApiJson, App, Caller, PathId, scope};
use market::gold::{self, Miss};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

use crate::wire;

pub(crate) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new().routes(routes!(feedback)).routes(routes!(contest))
}

/// What a worker says about a known answer.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct KnownContestBody {
    #[schema(min_length = 10, max_length = 2000)]
    reason: String,
}

/// How the newest known answers of a worker went.
#[derive(Debug, Serialize, ToSchema)]
struct FeedbackJson {
    /// How many were looked at, 20 at most.
    seen: i64,
    wrong: i64,
    /// The wrong ones that can be told already.
    misses: Vec<MissJson>,
}

/// A known answer that a worker missed.
#[derive(Debug, Serialize, ToSchema)]
struct MissJson {
    assignment: String,
    project: String,
    title: String,
    #[schema(value_type = Object)]
    input: Box<RawValue>,
    #[schema(value_type = Object)]
    answer: Box<RawValue>,
    #[schema(value_type = Object)]
    right: Box<RawValue>,
    /// The names of the fields that were wrong.
    missed: Vec<String>,
    /// `none`, `open`, `forgiven` or `upheld`.
    contest: String,
    reply: Option<String>,
    #[schema(format = DateTime)]
    at: String,
}

impl MissJson {
    fn new(it: Miss) -> Result<Self> {
        Ok(Self {
            assignment: it.assignment.to_string(),
            project: it.project.to_string(),
            title: it.title,
            input: wire::raw(it.input)?,
            answer: wire::raw(it.answer)?,
            right: wire::raw(it.gold)?,
            missed: it.missed,
            contest: it.contest,
            reply: it.reply,
            at: it.at.to_string(),
        })
    }
}

/// How your newest known answers went
#[utoipa::path(get, path = "/api/v1/known-answers", tag = "work", responses(
    (status = 200, body = FeedbackJson),
    (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
))]
async fn feedback(
    State(app): State<App>,
    caller: Caller<scope::Read>,
) -> Result<Json<FeedbackJson>, ApiError> {
    let me = caller.account;
    let it = app.db.read(async move |tx| gold::feedback(tx, me).await).await?;
    let misses = it.misses.into_iter().map(MissJson::new).collect::<Result<_>>()?;
    Ok(Json(FeedbackJson { seen: it.seen, wrong: it.wrong, misses }))
}

/// Contest a known answer that you missed
#[utoipa::path(post, path = "/api/v1/known-answers/{assignment}/contest", tag = "work",
    params(("assignment" = String, Path)), request_body = KnownContestBody, responses(
    (status = 201),
    (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
))]
async fn contest(
    State(app): State<App>,
    caller: Caller<scope::Work>,
    PathId(id): PathId<kinds::Assignment>,
    ApiJson { body, .. }: ApiJson<KnownContestBody>,
) -> Result<StatusCode, ApiError> {
    let me = caller.account;
    app.db.write(async move |tx| gold::contest(tx, me, id, &body.reason).await).await?;
    Ok(StatusCode::CREATED)
}
