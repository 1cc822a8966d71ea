//! Assignments: claim a task, keep a draft, hand in the answer.

mod json;

use axum::{
    Json,
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use base::{Error, Result, kinds};
use face::{ApiError, ApiJson, ApiQuery, App, Caller, Once, PathId, once, scope};
use forms::Answer;
use market::assignments::{self, Outcome};
use store::Tx;
use utoipa_axum::{router::OpenApiRouter, routes};

use crate::{wire, wire::Page};
use json::{
    AnswerBody, AssignmentJson, ClaimBody, DraftJson, ExtensionJson, MineJson, MineQuery, NextJson,
    ReceiptJson,
};

pub(crate) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(claim))
        .routes(routes!(list))
        .routes(routes!(look, give_back))
        .routes(routes!(skip))
        .routes(routes!(save_draft))
        .routes(routes!(extend))
        .routes(routes!(submit))
}

/// Claim a task
///
/// Of the job's free tasks it is the next in line, or the one asked for. Two requests with one
/// `Idempotency-Key` make one claim.
#[utoipa::path(post, path = "/api/v1/jobs/{id}/assignments", tag = "work",
    params(("id" = String, Path, description = "The project's id")),
    request_body = ClaimBody, responses(
    (status = 201, body = AssignmentJson),
    (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
))]
async fn claim(
    State(app): State<App>,
    caller: Caller<scope::Work>,
    key: Once,
    PathId(project): PathId<kinds::Project>,
    ApiJson { body, digest }: ApiJson<ClaimBody>,
) -> Result<Response, ApiError> {
    let task = body.task.as_deref().map(|it| wire::id("task", it)).transpose()?;
    let worker = caller.account;
    let work = async move |tx: &mut Tx| {
        let claimed = assignments::claim(tx, worker, project, task).await?;
        let turn = assignments::turn(tx, worker, claimed.id).await?;
        Ok((StatusCode::CREATED, AssignmentJson::new(turn)?))
    };
    once(&app, worker, key, &digest, work).await
}

/// Your assignments
#[utoipa::path(get, path = "/api/v1/assignments", tag = "work", params(MineQuery), responses(
    (status = 200, body = Page<MineJson>),
    (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
))]
async fn list(
    State(app): State<App>,
    caller: Caller<scope::Read>,
    ApiQuery(query): ApiQuery<MineQuery>,
) -> Result<Json<Page<MineJson>>, ApiError> {
    let (worker, tab, limit) = (caller.account, query.tab()?, wire::limit(query.limit)?);
    let before = query.before.as_deref().map(|it| wire::id("before", it)).transpose()?;
    let read = async move |tx: &mut Tx| assignments::mine(tx, worker, tab, before, limit).await;
    let items = app.db.read(read).await?.into_iter().map(MineJson::from).collect();
    Ok(Json(Page::new(items, limit, |it: &MineJson| &it.id)))
}

/// One of your assignments, with its task and form
#[utoipa::path(get, path = "/api/v1/assignments/{id}", tag = "work",
    params(("id" = String, Path)), responses(
    (status = 200, body = AssignmentJson),
    (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
))]
async fn look(
    State(app): State<App>,
    caller: Caller<scope::Read>,
    PathId(id): PathId<kinds::Assignment>,
) -> Result<Json<AssignmentJson>, ApiError> {
    let worker = caller.account;
    let turn = app.db.read(async move |tx| assignments::turn(tx, worker, id).await).await?;
    Ok(Json(AssignmentJson::new(turn)?))
}

/// Return a claim
///
/// The place is free again at once, without penalty.
#[utoipa::path(delete, path = "/api/v1/assignments/{id}", tag = "work",
    params(("id" = String, Path)), responses(
    (status = 204),
    (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
))]
async fn give_back(
    State(app): State<App>,
    caller: Caller<scope::Work>,
    PathId(id): PathId<kinds::Assignment>,
) -> Result<StatusCode, ApiError> {
    let worker = caller.account;
    app.db.write(async move |tx| assignments::hand_back(tx, worker, id).await).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Skip a task
///
/// It goes back without penalty, and the next one of the job is claimed; nothing where there is
/// none for you. The same task does not come again by itself.
#[utoipa::path(post, path = "/api/v1/assignments/{id}/skip", tag = "work",
    params(("id" = String, Path)), responses(
    (status = 201, body = NextJson),
    (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
))]
async fn skip(
    State(app): State<App>,
    caller: Caller<scope::Work>,
    PathId(id): PathId<kinds::Assignment>,
) -> Result<(StatusCode, Json<NextJson>), ApiError> {
    let worker = caller.account;
    let skip = app.db.write(async move |tx| match assignments::skip(tx, worker, id).await? {
        Some(next) => assignments::turn(tx, worker, next.id).await.map(Some),
        None => Ok(None),
    });
    let next = skip.await?.map(AssignmentJson::new).transpose()?;
    Ok((StatusCode::CREATED, Json(NextJson { next })))
}

/// Keep a draft
///
/// It may be incomplete and wrong; only its size is bounded. The newest one wins.
#[utoipa::path(put, path = "/api/v1/assignments/{id}/draft", tag = "work",
    params(("id" = String, Path)), request_body = AnswerBody, responses(
    (status = 200, body = DraftJson),
    (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
))]
async fn save_draft(
    State(app): State<App>,
    caller: Caller<scope::Work>,
    PathId(id): PathId<kinds::Assignment>,
    ApiJson { body, .. }: ApiJson<AnswerBody>,
) -> Result<Json<DraftJson>, ApiError> {
    let (worker, draft) = (caller.account, body.read()?);
    let save = async move |tx: &mut Tx| assignments::save_draft(tx, worker, id, &draft).await;
    let saved = app.db.write(save).await?;
    let (saved_at, deadline) = (saved.at.to_string(), saved.deadline.to_string());
    Ok(Json(DraftJson { saved_at, deadline }))
}

/// Extend the deadline
///
/// Once, by half of the task's time limit.
#[utoipa::path(post, path = "/api/v1/assignments/{id}/extension", tag = "work",
    params(("id" = String, Path)), responses(
    (status = 201, body = ExtensionJson),
    (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
))]
async fn extend(
    State(app): State<App>,
    caller: Caller<scope::Work>,
    PathId(id): PathId<kinds::Assignment>,
) -> Result<(StatusCode, Json<ExtensionJson>), ApiError> {
    let worker = caller.account;
    let deadline = app.db.write(async move |tx| assignments::extend(tx, worker, id).await).await?;
    Ok((StatusCode::CREATED, Json(ExtensionJson { deadline: deadline.to_string() })))
}

/// Hand in the answer
///
/// The same answer again gets the same reply, with status 200. After the deadline the answer
/// is kept as the draft; where the place is still free, it is claimed anew and the answer is
/// stored under the new assignment.
#[utoipa::path(post, path = "/api/v1/assignments/{id}/submission", tag = "work",
    params(("id" = String, Path)), request_body = AnswerBody, responses(
    (status = 200, description = "It was stored before.", body = ReceiptJson),
    (status = 201, body = ReceiptJson),
    (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
))]
async fn submit(
    State(app): State<App>,
    caller: Caller<scope::Work>,
    PathId(id): PathId<kinds::Assignment>,
    ApiJson { body, .. }: ApiJson<AnswerBody>,
) -> Result<Response, ApiError> {
    let (worker, answer) = (caller.account, body.read()?);
    let submit = async move |tx: &mut Tx| assignments::submit(tx, worker, id, &answer).await;
    let outcome = app.db.write(submit).await?;
    let (status, word) = match &outcome {
        Outcome::Submitted(_) => (StatusCode::CREATED, "submitted"),
        Outcome::LateReclaimed(_) => (StatusCode::CREATED, "late_reclaimed"),
        Outcome::Repeated(_) => (StatusCode::OK, "repeated"),
        Outcome::TooLate => (StatusCode::CONFLICT, "too_late"),
    };
    let receipt = ReceiptJson::new(outcome.receipt()?, word);
    Ok((status, Json(receipt)).into_response())
}

impl AnswerBody {
    fn read(&self) -> Result<Answer, Error> {
        Answer::from_json(self.answer.get())
    }
}
