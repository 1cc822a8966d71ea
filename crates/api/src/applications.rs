//! Applications: apply for a job, compare applicants, award a task.

mod json;

use axum::{Json, extract::State, http::StatusCode, response::Response};
use base::{Pitch, Result, kinds};
use face::{ApiError, ApiJson, ApiQuery, App, Caller, Once, PathId, once, scope};
use market::applications;
use store::Tx;
use utoipa_axum::{router::OpenApiRouter, routes};

use crate::{
    wire,
    wire::{Cursor, Page},
};
use json::{ApplicantJson, ApplicantsQuery, ApplicationJson, AwardJson, PitchBody};

pub(crate) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(apply))
        .routes(routes!(list))
        .routes(routes!(look, withdraw))
        .routes(routes!(applicants))
        .routes(routes!(award))
        .routes(routes!(decline))
}

/// Apply for a job
#[utoipa::path(post, path = "/api/v1/jobs/{id}/applications", tag = "applications",
    params(("id" = String, Path, description = "The project's id")),
    request_body = PitchBody, responses(
    (status = 201, body = ApplicationJson),
    (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
))]
async fn apply(
    State(app): State<App>,
    caller: Caller<scope::Work>,
    key: Once,
    PathId(project): PathId<kinds::Project>,
    ApiJson { body, digest }: ApiJson<PitchBody>,
) -> Result<Response, ApiError> {
    let (worker, pitch) = (caller.account, Pitch::parse("pitch", &body.pitch)?);
    let work = async move |tx: &mut Tx| {
        let id = applications::apply(tx, worker, project, &pitch).await?;
        let own = applications::find(tx, worker, id).await?;
        Ok((StatusCode::CREATED, ApplicationJson::from(own)))
    };
    once(&app, worker, key, &digest, work).await
}

/// Your applications
#[utoipa::path(get, path = "/api/v1/applications", tag = "applications", params(Cursor),
    responses(
    (status = 200, body = Page<ApplicationJson>),
    (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
))]
async fn list(
    State(app): State<App>,
    caller: Caller<scope::Read>,
    ApiQuery(page): ApiQuery<Cursor>,
) -> Result<Json<Page<ApplicationJson>>, ApiError> {
    let (before, limit, worker) = (page.before()?, page.limit()?, caller.account);
    let read =
        async move |tx: &mut Tx| applications::of_worker(tx, worker, None, before, limit).await;
    let items = app.db.read(read).await?.into_iter().map(ApplicationJson::from).collect();
    Ok(Json(Page::new(items, limit, |it: &ApplicationJson| &it.id)))
}

/// One application, for its worker or the requester
#[utoipa::path(get, path = "/api/v1/applications/{id}", tag = "applications",
    params(("id" = String, Path)), responses(
    (status = 200, body = ApplicationJson),
    (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
))]
async fn look(
    State(app): State<App>,
    caller: Caller<scope::Read>,
    PathId(id): PathId<kinds::Application>,
) -> Result<Json<ApplicationJson>, ApiError> {
    let person = caller.account;
    let found = app.db.read(async move |tx| applications::find(tx, person, id).await).await?;
    Ok(Json(found.into()))
}

/// Withdraw an application
#[utoipa::path(delete, path = "/api/v1/applications/{id}", tag = "applications",
    params(("id" = String, Path)), responses(
    (status = 204),
    (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
))]
async fn withdraw(
    State(app): State<App>,
    caller: Caller<scope::Work>,
    PathId(id): PathId<kinds::Application>,
) -> Result<StatusCode, ApiError> {
    let worker = caller.account;
    app.db.write(async move |tx| applications::withdraw(tx, worker, id).await).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// The applicants of your project
///
/// In the order in which they applied, with what speaks for them.
#[utoipa::path(get, path = "/api/v1/projects/{id}/applications", tag = "applications",
    params(("id" = String, Path), ApplicantsQuery), responses(
    (status = 200, body = Page<ApplicantJson>),
    (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
))]
async fn applicants(
    State(app): State<App>,
    caller: Caller<scope::Read>,
    PathId(project): PathId<kinds::Project>,
    ApiQuery(query): ApiQuery<ApplicantsQuery>,
) -> Result<Json<Page<ApplicantJson>>, ApiError> {
    let (state, limit, requester) = (query.state()?, wire::limit(query.limit)?, caller.account);
    let after = query.before.as_deref().map(|it| wire::id("before", it)).transpose()?;
    let read = async move |tx: &mut Tx| {
        applications::applicants(tx, requester, project, state, after, limit).await
    };
    let items = app.db.read(read).await?.into_iter().map(ApplicantJson::from).collect();
    Ok(Json(Page::new(items, limit, |it: &ApplicantJson| &it.id)))
}

/// Award a task to an applicant
///
/// It takes a free place and starts the task's time limit.
#[utoipa::path(post, path = "/api/v1/applications/{id}/award", tag = "applications",
    params(("id" = String, Path)), responses(
    (status = 201, body = AwardJson),
    (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
))]
async fn award(
    State(app): State<App>,
    caller: Caller<scope::Request>,
    key: Once,
    PathId(id): PathId<kinds::Application>,
) -> Result<Response, ApiError> {
    let requester = caller.account;
    let work = async move |tx: &mut Tx| {
        let awarded = applications::award(tx, requester, id).await?;
        Ok((StatusCode::CREATED, AwardJson::from(awarded)))
    };
    once(&app, requester, key, "", work).await
}

/// Turn an applicant down
#[utoipa::path(post, path = "/api/v1/applications/{id}/decline", tag = "applications",
    params(("id" = String, Path)), responses(
    (status = 204),
    (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
))]
async fn decline(
    State(app): State<App>,
    caller: Caller<scope::Request>,
    PathId(id): PathId<kinds::Application>,
) -> Result<StatusCode, ApiError> {
    let requester = caller.account;
    app.db.write(async move |tx| applications::decline(tx, requester, id).await).await?;
    Ok(StatusCode::NO_CONTENT)
}
