//! What workers report about tasks: said by them, read by requesters and moderators.

use axum::{Json, extract::State, http::StatusCode};
use base::{Reason, kinds};
use face::{ApiError, ApiJson, ApiQuery, App, Caller, PathId, scope};
use market::assignments::{self, OpenReport, Problem, TaskReport};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

use crate::{
    appeals::only_moderators,
    wire::{self, Cursor, Page},
};

pub(crate) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(report))
        .routes(routes!(list))
        .routes(routes!(waiting))
        .routes(routes!(settle))
}

/// What is wrong with a task.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct TaskReportBody {
    /// `broken`, `unclear`, `language`, `prohibited`, `personal` or `other`.
    problem: String,
    /// Needed where it is something else.
    #[serde(default)]
    #[schema(max_length = 2000)]
    text: String,
}

/// A moderator's word about a report.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct TaskSettlementBody {
    #[schema(min_length = 3, max_length = 1000)]
    note: String,
}

/// That a report was taken.
#[derive(Debug, Serialize, ToSchema)]
struct ReportedJson {
    id: String,
}

/// A report of a task.
#[derive(Debug, Serialize, ToSchema)]
struct TaskReportJson {
    id: String,
    task: String,
    /// The number of the task in its project.
    position: i64,
    problem: &'static str,
    text: String,
    #[schema(format = DateTime)]
    at: String,
}

impl From<TaskReport> for TaskReportJson {
    fn from(it: TaskReport) -> Self {
        Self {
            id: it.id.to_string(),
            task: it.task.to_string(),
            position: it.position,
            problem: it.problem.as_str(),
            text: it.text,
            at: it.at.to_string(),
        }
    }
}

/// A report that waits for a moderator.
#[derive(Debug, Serialize, ToSchema)]
struct OpenTaskReportJson {
    #[serde(flatten)]
    report: TaskReportJson,
    project: String,
    title: String,
    requester: String,
    requester_name: String,
    reporter: String,
    reporter_name: String,
}

impl From<OpenReport> for OpenTaskReportJson {
    fn from(it: OpenReport) -> Self {
        Self {
            report: it.report.into(),
            project: it.project.to_string(),
            title: it.title,
            requester: it.requester.to_string(),
            requester_name: it.requester_name,
            reporter: it.reporter.to_string(),
            reporter_name: it.reporter_name,
        }
    }
}

/// Report a problem with a task
///
/// Its requester reads it without your name; what may be forbidden reaches the moderators, too.
#[utoipa::path(post, path = "/api/v1/assignments/{id}/report", tag = "work",
    params(("id" = String, Path)), request_body = TaskReportBody, responses(
    (status = 201, body = ReportedJson),
    (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
))]
async fn report(
    State(app): State<App>,
    caller: Caller<scope::Work>,
    PathId(id): PathId<kinds::Assignment>,
    ApiJson { body, .. }: ApiJson<TaskReportBody>,
) -> Result<(StatusCode, Json<ReportedJson>), ApiError> {
    let problem = wire::word("problem", &body.problem, Problem::parse)?;
    let worker = caller.account;
    let report = app
        .db
        .write(async move |tx| assignments::report(tx, worker, id, problem, &body.text).await);
    Ok((StatusCode::CREATED, Json(ReportedJson { id: report.await?.to_string() })))
}

/// What workers reported about a project, newest first
#[utoipa::path(get, path = "/api/v1/projects/{id}/reports", tag = "request",
    params(("id" = String, Path), Cursor), responses(
    (status = 200, body = Page<TaskReportJson>),
    (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
))]
async fn list(
    State(app): State<App>,
    caller: Caller<scope::Read>,
    PathId(id): PathId<kinds::Project>,
    ApiQuery(page): ApiQuery<Cursor>,
) -> Result<Json<Page<TaskReportJson>>, ApiError> {
    let (me, before, limit) = (caller.account, page.before()?, page.limit()?);
    let read = async move |tx: &mut _| assignments::reports(tx, me, id, before, limit).await;
    let items: Vec<TaskReportJson> = app.db.read(read).await?.into_iter().map(Into::into).collect();
    Ok(Json(Page::new(items, limit, |it| &it.id)))
}

/// Reported tasks that nobody has settled, the oldest first
#[utoipa::path(get, path = "/api/v1/moderation/task-reports", tag = "moderation",
    params(Cursor), responses(
    (status = 200, body = Page<OpenTaskReportJson>),
    (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
))]
async fn waiting(
    State(app): State<App>,
    caller: Caller<scope::Staff>,
    ApiQuery(page): ApiQuery<Cursor>,
) -> Result<Json<Page<OpenTaskReportJson>>, ApiError> {
    let (me, after, limit) = (caller.account, page.before()?, page.limit()?);
    let read = app.db.read(async move |tx| {
        only_moderators(tx, me).await?;
        assignments::open_task_reports(tx, after, limit).await
    });
    let items: Vec<OpenTaskReportJson> = read.await?.into_iter().map(Into::into).collect();
    Ok(Json(Page::new(items, limit, |it| &it.report.id)))
}

/// Say what came of a reported task
#[utoipa::path(post, path = "/api/v1/moderation/task-reports/{id}/settlement",
    tag = "moderation", params(("id" = String, Path)), request_body = TaskSettlementBody,
    responses(
    (status = 201),
    (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
))]
async fn settle(
    State(app): State<App>,
    caller: Caller<scope::Staff>,
    PathId(id): PathId<kinds::TaskReport>,
    ApiJson { body, .. }: ApiJson<TaskSettlementBody>,
) -> Result<StatusCode, ApiError> {
    let (me, note) = (caller.account, Reason::parse("note", &body.note)?);
    let settle = app.db.write(async move |tx| {
        only_moderators(tx, me).await?;
        assignments::settle_task_report(tx, me, id, &note).await
    });
    settle.await?;
    Ok(StatusCode::CREATED)
}
