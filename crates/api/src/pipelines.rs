//! Pipelines over the API: which projects feed which, and how.

use std::collections::BTreeMap;

use axum::{Json, extract::State, http::StatusCode};
use base::{Result, kinds};
use face::{ApiError, ApiJson, App, Caller, PathId, PathIds, scope};
use market::pipelines::{self, Judgement, Reading, Step, Takes, Terms};
use serde::{Deserialize, Serialize};
use store::Tx;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

use crate::wire;

pub(crate) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new().routes(routes!(list)).routes(routes!(look, set, remove))
}

/// How a checker's answer is read.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct ReadingBody {
    /// A field of the checking form of which one option is picked.
    field: String,
    /// What each of its options says: `accept`, `rework` or `reject`.
    says: BTreeMap<String, String>,
    /// A text field with the reasons.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    text: Option<String>,
}

/// What goes on, and how.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct PipelineBody {
    /// `accepted`: every accepted answer becomes a task. `submitted`: every submitted answer is
    /// checked there, and what more than half of the checkers say is its verdict.
    #[schema(pattern = "^(accepted|submitted)$")]
    takes: String,
    /// Columns of the next project that are filled besides the usual ones, from a column of this
    /// one or from `output.<field>`. By itself all data goes on under its own name and each
    /// field of the answer as `output.<field>`.
    #[serde(default)]
    columns: BTreeMap<String, String>,
    /// How the checkers' answers are read; needed when answers are checked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    reading: Option<ReadingBody>,
}

impl PipelineBody {
    fn of(it: Terms) -> Self {
        let reading = |it: Reading| ReadingBody {
            field: it.field,
            says: it.says.into_iter().map(|(value, says)| (value, says.to_string())).collect(),
            text: it.text,
        };
        let reading = it.reading.map(reading);
        Self { takes: it.takes.to_string(), columns: it.columns, reading }
    }

    fn terms(self) -> Result<Terms> {
        let says = |(value, word): (String, String)| {
            Ok((value, wire::word("reading.says", &word, Judgement::parse)?))
        };
        let reading = |it: ReadingBody| {
            let says = it.says.into_iter().map(says).collect::<Result<_>>()?;
            Ok::<_, base::Error>(Reading { field: it.field, says, text: it.text })
        };
        Ok(Terms {
            takes: wire::word("takes", &self.takes, Takes::parse)?,
            columns: self.columns,
            reading: self.reading.map(reading).transpose()?,
        })
    }
}

/// A way from one project to another.
#[derive(Debug, Serialize, ToSchema)]
struct PipelineJson {
    /// The next project.
    target: String,
    title: String,
    terms: PipelineBody,
    /// Grows with each change; verdicts name it.
    version: i64,
    /// Answers that became tasks.
    made: i64,
    /// Answers that wait, counted up to 1,000.
    waiting: i64,
    /// Answers that could not become tasks.
    passed_over: i64,
    /// Why nothing goes on at the moment, such as `pipeline-money-lacks`.
    trouble: Option<String>,
    /// When the source had ended and everything had gone on.
    #[schema(format = DateTime)]
    ended_at: Option<String>,
}

impl From<Step> for PipelineJson {
    fn from(it: Step) -> Self {
        Self {
            target: it.project.to_string(),
            title: it.title,
            terms: PipelineBody::of(it.pipeline.terms),
            version: it.pipeline.version,
            made: it.pipeline.made,
            waiting: it.waiting,
            passed_over: it.pipeline.passed_over,
            trouble: it.pipeline.trouble.map(|it| it.0),
            ended_at: it.pipeline.ended_at.map(|it| it.to_string()),
        }
    }
}

/// Where the answers of a project go
#[utoipa::path(get, path = "/api/v1/projects/{id}/pipelines", tag = "request",
    params(("id" = String, Path)), responses(
    (status = 200, body = Vec<PipelineJson>),
    (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
))]
async fn list(
    State(app): State<App>,
    caller: Caller<scope::Read>,
    PathId(id): PathId<kinds::Project>,
) -> Result<Json<Vec<PipelineJson>>, ApiError> {
    let me = caller.account;
    let read = async move |tx: &mut Tx| pipelines::from_project(tx, me, id).await;
    Ok(Json(app.db.read(read).await?.into_iter().map(Into::into).collect()))
}

/// The way from one project to another
#[utoipa::path(get, path = "/api/v1/projects/{id}/pipelines/{target}", tag = "request",
    params(("id" = String, Path), ("target" = String, Path)), responses(
    (status = 200, body = PipelineJson),
    (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
))]
async fn look(
    State(app): State<App>,
    caller: Caller<scope::Read>,
    PathIds(id, target): PathIds<kinds::Project, kinds::Project>,
) -> Result<Json<PipelineJson>, ApiError> {
    let me = caller.account;
    let read = async move |tx: &mut Tx| pipelines::find(tx, me, id, target).await;
    Ok(Json(app.db.read(read).await?.into()))
}

/// Lead the answers of a project into another
///
/// Or change how. What was accepted before goes on, too. Nobody gets a task that shows what they
/// made themselves. A task is paid for when it is made; without money its answer waits.
#[utoipa::path(put, path = "/api/v1/projects/{id}/pipelines/{target}", tag = "request",
    params(("id" = String, Path), ("target" = String, Path)), request_body = PipelineBody,
    responses(
    (status = 200, body = PipelineJson),
    (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
))]
async fn set(
    State(app): State<App>,
    caller: Caller<scope::Request>,
    PathIds(id, target): PathIds<kinds::Project, kinds::Project>,
    ApiJson { body, .. }: ApiJson<PipelineBody>,
) -> Result<Json<PipelineJson>, ApiError> {
    let (me, terms) = (caller.account, body.terms()?);
    let set = async move |tx: &mut Tx| {
        pipelines::connect(tx, me, id, target, terms.clone()).await?;
        pipelines::find(tx, me, id, target).await
    };
    Ok(Json(app.db.write(set).await?.into()))
}

/// Hand nothing on any more
///
/// What became a task stays one.
#[utoipa::path(delete, path = "/api/v1/projects/{id}/pipelines/{target}", tag = "request",
    params(("id" = String, Path), ("target" = String, Path)), responses(
    (status = 204),
    (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
))]
async fn remove(
    State(app): State<App>,
    caller: Caller<scope::Request>,
    PathIds(id, target): PathIds<kinds::Project, kinds::Project>,
) -> Result<StatusCode, ApiError> {
    let me = caller.account;
    app.db.write(async move |tx| pipelines::disconnect(tx, me, id, target).await).await?;
    Ok(StatusCode::NO_CONTENT)
}
