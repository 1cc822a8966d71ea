//! Originality over the API: what a project asks, reference texts, and what was found.

use axum::{Json, extract::State, http::StatusCode};
use base::{ReferenceText, Title, kinds};
use face::{ApiError, ApiJson, App, Caller, PathId, scope};
use market::originality::{self, Finding, Mode, Reference, Rule, Side, Source};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

use crate::wire;

pub(crate) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(rule, set_rule))
        .routes(routes!(found))
        .routes(routes!(references, add))
        .routes(routes!(remove))
}

/// What a project asks of its texts.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct OriginalityBody {
    /// `off`, `flag` or `rework`.
    mode: String,
    /// From this part copied on, in percent.
    #[schema(minimum = 5, maximum = 100)]
    threshold: i64,
    /// Whether the task's own text counts as a source.
    own_input: bool,
}

/// A text that nobody shall hand in as their own.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct ReferenceBody {
    #[schema(min_length = 1, max_length = 120)]
    name: String,
    #[schema(min_length = 1, max_length = 50000)]
    text: String,
}

/// A reference text, without its words.
#[derive(Debug, Serialize, ToSchema)]
struct ReferenceJson {
    id: String,
    name: String,
    words: i64,
    #[schema(format = DateTime)]
    added_at: String,
}

impl From<Reference> for ReferenceJson {
    fn from(it: Reference) -> Self {
        Self { id: it.id.to_string(), name: it.name, words: it.words, added_at: it.at.to_string() }
    }
}

/// The number of a reference text that was added.
#[derive(Debug, Serialize, ToSchema)]
struct AddedReferenceJson {
    id: String,
}

/// What the newest answer of a submission shares with texts that were there before.
#[derive(Debug, Serialize, ToSchema)]
struct OriginalityJson {
    /// The number of the answer that was compared; 0 when none was yet.
    revision: i64,
    /// The part of its most copied text, in percent.
    copied: f64,
    /// More than the project allows.
    flagged: bool,
    /// It was sent back for this.
    sent_back: bool,
    sources: Vec<CopiedFromJson>,
}

/// Where words of an answer come from.
#[derive(Debug, Serialize, ToSchema)]
struct CopiedFromJson {
    /// The field of the answer.
    field: String,
    /// `answer`, `own-answer`, `task` or `reference`.
    origin: &'static str,
    /// The name of a reference text.
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    /// The part of the field that was copied from it, in percent.
    copied: f64,
    /// `near-copy`, `light-edit` or `heavy-edit`.
    kind: String,
    /// The equal runs, as they stand in the answer.
    passages: Vec<String>,
}

impl CopiedFromJson {
    fn new(field: &str, it: Source) -> Self {
        let text = |side: &Side| {
            let marks = side.marks.iter().filter_map(|it| side.text.get(it.clone()));
            marks.map(str::to_owned).collect()
        };
        Self {
            field: field.to_owned(),
            origin: it.origin.as_str(),
            name: it.name,
            copied: percent(it.copied),
            kind: it.kind,
            passages: text(&it.ours),
        }
    }
}

impl From<Option<Finding>> for OriginalityJson {
    fn from(it: Option<Finding>) -> Self {
        let Some(it) = it else {
            return Self {
                revision: 0,
                copied: 0.0,
                flagged: false,
                sent_back: false,
                sources: Vec::new(),
            };
        };
        let (flagged, mut sources) = (it.is_flagged(), Vec::new());
        for field in it.fields {
            let from = field.sources.into_iter();
            sources.extend(from.map(|it| CopiedFromJson::new(&field.field, it)));
        }
        let copied = percent(it.copied);
        Self { revision: it.revision, copied, flagged, sent_back: it.sent_back, sources }
    }
}

fn percent(thousandths: i64) -> f64 {
    thousandths as f64 / 10.0
}

/// What a project asks of its texts
#[utoipa::path(get, path = "/api/v1/projects/{id}/originality", tag = "request",
    params(("id" = String, Path)), responses(
    (status = 200, body = OriginalityBody),
    (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
))]
async fn rule(
    State(app): State<App>,
    caller: Caller<scope::Read>,
    PathId(id): PathId<kinds::Project>,
) -> Result<Json<OriginalityBody>, ApiError> {
    let me = caller.account;
    let it = app.db.read(async move |tx| originality::rule(tx, me, id).await).await?;
    Ok(Json(OriginalityBody {
        mode: it.mode.to_string(),
        threshold: it.threshold,
        own_input: it.own_input,
    }))
}

/// Say what becomes of copied texts
///
/// Each text field is compared with your earlier answers, your reference texts and, if asked,
/// the task's own text. From the threshold on an answer is marked, or sent back to its worker.
#[utoipa::path(put, path = "/api/v1/projects/{id}/originality", tag = "request",
    params(("id" = String, Path)), request_body = OriginalityBody, responses(
    (status = 204),
    (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
))]
async fn set_rule(
    State(app): State<App>,
    caller: Caller<scope::Request>,
    PathId(id): PathId<kinds::Project>,
    ApiJson { body, .. }: ApiJson<OriginalityBody>,
) -> Result<StatusCode, ApiError> {
    let me = caller.account;
    let mode = wire::word("mode", &body.mode, Mode::parse)?;
    let rule = Rule { mode, threshold: body.threshold, own_input: body.own_input };
    app.db.write(async move |tx| originality::set_rule(tx, me, id, rule).await).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// What a submission shares with texts that were there before
///
/// Empty until it was compared, some moments after it was handed in.
#[utoipa::path(get, path = "/api/v1/submissions/{id}/originality", tag = "reviews",
    params(("id" = String, Path)), responses(
    (status = 200, body = OriginalityJson),
    (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
))]
async fn found(
    State(app): State<App>,
    caller: Caller<scope::Read>,
    PathId(id): PathId<kinds::Assignment>,
) -> Result<Json<OriginalityJson>, ApiError> {
    let me = caller.account;
    let found = app.db.read(async move |tx| originality::for_requester(tx, me, id).await).await?;
    Ok(Json(found.into()))
}

/// Your reference texts, newest first
#[utoipa::path(get, path = "/api/v1/originality/references", tag = "request", responses(
    (status = 200, body = Vec<ReferenceJson>),
    (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
))]
async fn references(
    State(app): State<App>,
    caller: Caller<scope::Read>,
) -> Result<Json<Vec<ReferenceJson>>, ApiError> {
    let me = caller.account;
    let items = app.db.read(async move |tx| originality::references(tx, me).await).await?;
    Ok(Json(items.into_iter().map(Into::into).collect()))
}

/// Add a text that nobody shall hand in as their own
#[utoipa::path(post, path = "/api/v1/originality/references", tag = "request",
    request_body = ReferenceBody, responses(
    (status = 201, body = AddedReferenceJson),
    (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
))]
async fn add(
    State(app): State<App>,
    caller: Caller<scope::Request>,
    ApiJson { body, .. }: ApiJson<ReferenceBody>,
) -> Result<(StatusCode, Json<AddedReferenceJson>), ApiError> {
    let me = caller.account;
    let name = Title::parse("name", &body.name)?;
    let text = ReferenceText::parse("text", &body.text)?;
    let add = async move |tx: &mut _| originality::add(tx, me, &name, &text).await;
    let id = app.db.write(add).await?.to_string();
    Ok((StatusCode::CREATED, Json(AddedReferenceJson { id })))
}

/// Take a reference text away
#[utoipa::path(delete, path = "/api/v1/originality/references/{id}", tag = "request",
    params(("id" = String, Path)), responses(
    (status = 204),
    (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
))]
async fn remove(
    State(app): State<App>,
    caller: Caller<scope::Request>,
    PathId(id): PathId<kinds::Reference>,
) -> Result<StatusCode, ApiError> {
    let me = caller.account;
    app.db.write(async move |tx| originality::remove(tx, me, id).await).await?;
    Ok(StatusCode::NO_CONTENT)
}
