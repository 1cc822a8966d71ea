//! Known answers: said by requesters, and looked after.

mod suspects;

use axum::{Json, extract::State, http::StatusCode};
use base::{Error, Result, kinds};
use face::{ApiError, ApiJson, ApiQuery, App, Caller, PathId, PathIds, scope};
use market::{
    gold::{self, Contested, Line, Mode, Settings, Verdict},
    projects::{self, known as tasks},
};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use store::Tx;
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::{router::OpenApiRouter, routes};

use crate::{wire, wire::Page};

pub(crate) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(list))
        .routes(routes!(settings, set_settings))
        .routes(routes!(say, unsay))
        .routes(routes!(retire))
        .routes(routes!(contests))
        .routes(routes!(decide))
        .merge(suspects::routes())
}

/// How known answers are mixed into a project.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct KnownSettings {
    /// Known answers before the first ordinary task; 0 means no quiz.
    #[schema(minimum = 0, maximum = 50)]
    quiz: i64,
    /// How many of them must be right.
    #[schema(minimum = 0, maximum = 50)]
    pass: i64,
    /// One of so many tasks is a known one, at first.
    #[schema(minimum = 2, maximum = 1000)]
    every_first: i64,
    /// One of so many, once a worker is trusted.
    #[schema(minimum = 2, maximum = 1000)]
    every_last: i64,
    /// `training` (told at once) or `audit` (scored in silence).
    mode: String,
    /// Workers who may be given each known answer.
    #[schema(minimum = 1, maximum = 1000)]
    places: i64,
}

impl KnownSettings {
    fn new(it: Settings, places: i64) -> Self {
        Self {
            quiz: it.quiz,
            pass: it.pass,
            every_first: it.every_first,
            every_last: it.every_last,
            mode: it.mode.to_string(),
            places,
        }
    }
}

/// What is right in a task.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct KnownBody {
    /// Values by field: several right ones are parted by `|`, numbers may have a margin
    /// (`12 ± 0.5`, `11..13`); `_why` explains it.
    #[schema(value_type = Object)]
    right: Box<RawValue>,
}

/// What a requester says to a contest.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct KnownDecisionBody {
    /// `forgiven` or `upheld`.
    verdict: String,
    /// Needed where it is upheld.
    #[serde(default)]
    #[schema(max_length = 2000)]
    reply: String,
}

/// The task that a known answer belongs to.
#[derive(Debug, Serialize, ToSchema)]
struct KnownTaskJson {
    task: String,
}

/// A known answer and how it went.
#[derive(Debug, Serialize, ToSchema)]
struct KnownJson {
    task: String,
    /// The number of the task in its project.
    position: i64,
    #[schema(value_type = Object)]
    right: Box<RawValue>,
    seen: i64,
    wrong: i64,
    places_free: i64,
    /// Many good workers miss it; it rests until somebody has looked.
    suspect: bool,
    retired: bool,
}

impl KnownJson {
    fn new(it: Line) -> Result<Self> {
        Ok(Self {
            task: it.task.id.to_string(),
            position: it.task.position,
            right: wire::raw(it.task.gold.unwrap_or_else(|| "{}".to_owned()))?,
            seen: it.seen,
            wrong: it.wrong,
            places_free: it.task.places_free,
            suspect: it.suspect_at.is_some(),
            retired: it.task.gold_retired_at.is_some(),
        })
    }
}

/// A contest that waits for its requester.
#[derive(Debug, Serialize, ToSchema)]
struct KnownContestJson {
    assignment: String,
    task: String,
    worker: String,
    worker_name: String,
    reason: String,
    #[schema(value_type = Object)]
    answer: Box<RawValue>,
    #[schema(value_type = Object)]
    right: Box<RawValue>,
    #[schema(format = DateTime)]
    at: String,
}

impl KnownContestJson {
    fn new(it: Contested) -> Result<Self> {
        Ok(Self {
            assignment: it.assignment.to_string(),
            task: it.task.to_string(),
            worker: it.worker.to_string(),
            worker_name: it.worker_name,
            reason: it.reason,
            answer: wire::raw(it.answer)?,
            right: wire::raw(it.gold)?,
            at: it.at.to_string(),
        })
    }
}

/// Which known answers.
#[derive(Debug, Clone, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
struct KnownQuery {
    /// The `next` of the page before: a position.
    #[param(minimum = 0)]
    after: Option<i64>,
    /// Items of a page, 1 to 100; 50 when absent.
    #[param(minimum = 1, maximum = 100)]
    limit: Option<i64>,
}

/// The known answers of a project, in order
#[utoipa::path(get, path = "/api/v1/projects/{id}/known", tag = "request",
    params(("id" = String, Path), KnownQuery), responses(
    (status = 200, body = Page<KnownJson>),
    (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
))]
async fn list(
    State(app): State<App>,
    caller: Caller<scope::Read>,
    PathId(id): PathId<kinds::Project>,
    ApiQuery(query): ApiQuery<KnownQuery>,
) -> Result<Json<Page<KnownJson>>, ApiError> {
    let (me, limit, after) = (caller.account, wire::limit(query.limit)?, query.after.unwrap_or(0));
    let read = async move |tx: &mut Tx| {
        projects::of_requester(tx, me, id).await?;
        gold::lines(tx, id, after, limit).await
    };
    let items: Vec<KnownJson> =
        app.db.read(read).await?.into_iter().map(KnownJson::new).collect::<Result<_>>()?;
    let is_full = usize::try_from(limit).is_ok_and(|it| it <= items.len());
    let next = items.last().filter(|_| is_full).map(|it| it.position.to_string());
    Ok(Json(Page { items, next }))
}

/// How known answers are mixed into a project
#[utoipa::path(get, path = "/api/v1/projects/{id}/known/settings", tag = "request",
    params(("id" = String, Path)), responses(
    (status = 200, body = KnownSettings),
    (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
))]
async fn settings(
    State(app): State<App>,
    caller: Caller<scope::Read>,
    PathId(id): PathId<kinds::Project>,
) -> Result<Json<KnownSettings>, ApiError> {
    let me = caller.account;
    let read = async move |tx: &mut Tx| {
        projects::of_requester(tx, me, id).await?;
        Ok(KnownSettings::new(gold::settings(tx, id).await?, tasks::places(tx, id).await?))
    };
    Ok(Json(app.db.read(read).await?))
}

/// Change how known answers are mixed into a project
#[utoipa::path(put, path = "/api/v1/projects/{id}/known/settings", tag = "request",
    params(("id" = String, Path)), request_body = KnownSettings, responses(
    (status = 204),
    (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
))]
async fn set_settings(
    State(app): State<App>,
    caller: Caller<scope::Request>,
    PathId(id): PathId<kinds::Project>,
    ApiJson { body, .. }: ApiJson<KnownSettings>,
) -> Result<StatusCode, ApiError> {
    let (me, places) = (caller.account, body.places);
    let it = Settings {
        quiz: body.quiz,
        pass: body.pass,
        every_first: body.every_first,
        every_last: body.every_last,
        mode: wire::word("mode", &body.mode, Mode::parse)?,
    };
    let set = async move |tx: &mut Tx| {
        gold::set_settings(tx, me, id, it).await?;
        if tasks::places(tx, id).await? != places {
            tasks::set_places(tx, me, id, places).await?;
        }
        Ok(())
    };
    app.db.write(set).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Say what is right in a task
///
/// A known answer is corrected, and the answers to it are scored again. Where somebody has
/// worked at an ordinary task, its result stays and a copy of it becomes the known answer.
#[utoipa::path(put, path = "/api/v1/projects/{id}/known/{task}", tag = "request",
    params(("id" = String, Path), ("task" = String, Path)), request_body = KnownBody,
    responses(
    (status = 200, body = KnownTaskJson),
    (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
))]
async fn say(
    State(app): State<App>,
    caller: Caller<scope::Request>,
    PathIds(id, task): PathIds<kinds::Project, kinds::Task>,
    ApiJson { body, .. }: ApiJson<KnownBody>,
) -> Result<Json<KnownTaskJson>, ApiError> {
    let (me, right) = (caller.account, body.right.get().to_owned());
    let say = async move |tx: &mut Tx| {
        projects::of_requester(tx, me, id).await?;
        if gold::line(tx, id, task).await?.is_some() {
            gold::correct(tx, me, id, task, &right).await?;
            return Ok(task);
        }
        gold::mark(tx, me, id, task, &right).await
    };
    let task = app.db.write(say).await.map_err(of_right)?.to_string();
    Ok(Json(KnownTaskJson { task }))
}

/// What is wrong with the document as a whole is wrong with the field that carries it.
fn of_right(error: Error) -> Error {
    let Error::Invalid(mut faults) = error else { return error };
    for fault in faults.iter_mut().filter(|it| it.field == "_answer") {
        "right".clone_into(&mut fault.field);
    }
    Error::Invalid(faults)
}

/// Make a known answer an ordinary task again, as long as nobody has worked at it
#[utoipa::path(delete, path = "/api/v1/projects/{id}/known/{task}", tag = "request",
    params(("id" = String, Path), ("task" = String, Path)), responses(
    (status = 204),
    (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
))]
async fn unsay(
    State(app): State<App>,
    caller: Caller<scope::Request>,
    PathIds(id, task): PathIds<kinds::Project, kinds::Task>,
) -> Result<StatusCode, ApiError> {
    let me = caller.account;
    app.db.write(async move |tx| gold::unmark(tx, me, id, task).await).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Take a known answer out of use
#[utoipa::path(post, path = "/api/v1/projects/{id}/known/{task}/retirement", tag = "request",
    params(("id" = String, Path), ("task" = String, Path)), responses(
    (status = 201),
    (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
))]
async fn retire(
    State(app): State<App>,
    caller: Caller<scope::Request>,
    PathIds(id, task): PathIds<kinds::Project, kinds::Task>,
) -> Result<StatusCode, ApiError> {
    let me = caller.account;
    app.db.write(async move |tx| gold::retire(tx, me, id, task).await).await?;
    Ok(StatusCode::CREATED)
}

/// Contested known answers, the longest waiting first
#[utoipa::path(get, path = "/api/v1/projects/{id}/known/contests", tag = "request",
    params(("id" = String, Path)), responses(
    (status = 200, body = Vec<KnownContestJson>),
    (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
))]
async fn contests(
    State(app): State<App>,
    caller: Caller<scope::Read>,
    PathId(id): PathId<kinds::Project>,
) -> Result<Json<Vec<KnownContestJson>>, ApiError> {
    let me = caller.account;
    let read = async move |tx: &mut Tx| {
        projects::of_requester(tx, me, id).await?;
        gold::contests(tx, id).await
    };
    let found = app.db.read(read).await?;
    Ok(Json(found.into_iter().map(KnownContestJson::new).collect::<Result<_>>()?))
}

/// Decide on a contested known answer
#[utoipa::path(post, path = "/api/v1/projects/{id}/known/contests/{assignment}",
    tag = "request", params(("id" = String, Path), ("assignment" = String, Path)),
    request_body = KnownDecisionBody, responses(
    (status = 201),
    (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
))]
async fn decide(
    State(app): State<App>,
    caller: Caller<scope::Request>,
    PathIds(id, assignment): PathIds<kinds::Project, kinds::Assignment>,
    ApiJson { body, .. }: ApiJson<KnownDecisionBody>,
) -> Result<StatusCode, ApiError> {
    let me = caller.account;
    let verdict = wire::word("verdict", &body.verdict, Verdict::parse)?;
    let decide =
        async move |tx: &mut Tx| gold::answer(tx, me, id, assignment, verdict, &body.reply).await;
    app.db.write(decide).await?;
    Ok(StatusCode::CREATED)
}
