//! Projects: draft, describe, pay for, publish, pause and close.

mod bodies;
mod json;
mod pilot;

use axum::{Json, extract::State, http::StatusCode};
use base::kinds;
use face::{ApiError, ApiJson, ApiQuery, App, Caller, PathId, scope};
use market::projects::{self, Invitee};
use store::Tx;
use utoipa_axum::{router::OpenApiRouter, routes};

use crate::wire::{Cursor, Page};
use bodies::{EditBody, InvitesBody, NewBody, NoteBody};
use json::{
    InvitesJson, ProjectJson, ProjectLineJson, QuoteJson, ReleaseJson, StateJson, VersionJson,
};

pub(crate) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(list, create))
        .routes(routes!(look, edit))
        .routes(routes!(versions))
        .routes(routes!(quote))
        .routes(routes!(publish, withdraw))
        .routes(routes!(pilot::publish_pilot))
        .routes(routes!(pilot::release_pilot))
        .routes(routes!(pilot::copy_project))
        .routes(routes!(pause, resume))
        .routes(routes!(close))
        .routes(routes!(release))
        .routes(routes!(invitations, invite, withdraw_invitations))
}

/// Your projects
#[utoipa::path(get, path = "/api/v1/projects", tag = "request", params(Cursor), responses(
    (status = 200, body = Page<ProjectLineJson>),
    (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
))]
async fn list(
    State(app): State<App>,
    caller: Caller<scope::Read>,
    ApiQuery(cursor): ApiQuery<Cursor>,
) -> Result<Json<Page<ProjectLineJson>>, ApiError> {
    let (who, before, limit) = (caller.account, cursor.before()?, cursor.limit()?);
    let found = app.db.read(async move |tx| projects::list(tx, who, before, limit).await).await?;
    let items = found.into_iter().map(ProjectLineJson::from).collect();
    Ok(Json(Page::new(items, limit, |it: &ProjectLineJson| &it.id)))
}

/// Begin a project
///
/// It begins as a draft; describe it with `PATCH`, add tasks, then publish it.
#[utoipa::path(post, path = "/api/v1/projects", tag = "request", request_body = NewBody,
    responses(
    (status = 201, body = ProjectJson),
    (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
))]
async fn create(
    State(app): State<App>,
    caller: Caller<scope::Request>,
    ApiJson { body, .. }: ApiJson<NewBody>,
) -> Result<(StatusCode, Json<ProjectJson>), ApiError> {
    let (who, new) = (caller.account, body.read()?);
    let draft = async move |tx: &mut Tx| {
        let id = projects::draft(tx, who, new.clone()).await?;
        ProjectJson::read(tx, who, id).await
    };
    Ok((StatusCode::CREATED, Json(app.db.write(draft).await?)))
}

/// One of your projects
#[utoipa::path(get, path = "/api/v1/projects/{id}", tag = "request",
    params(("id" = String, Path)), responses(
    (status = 200, body = ProjectJson),
    (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
))]
async fn look(
    State(app): State<App>,
    caller: Caller<scope::Read>,
    PathId(id): PathId<kinds::Project>,
) -> Result<Json<ProjectJson>, ApiError> {
    let who = caller.account;
    Ok(Json(app.db.read(async move |tx| ProjectJson::read(tx, who, id).await).await?))
}

/// Change a project
///
/// What is absent stays. A draft changes in place; in an open project a change of title,
/// instructions, form, price or time limit makes a new version, which claims made before do
/// not feel, and a new price moves the escrow of the free places.
#[utoipa::path(patch, path = "/api/v1/projects/{id}", tag = "request",
    params(("id" = String, Path)), request_body = EditBody, responses(
    (status = 200, body = ProjectJson),
    (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
))]
async fn edit(
    State(app): State<App>,
    caller: Caller<scope::Request>,
    PathId(id): PathId<kinds::Project>,
    ApiJson { body, .. }: ApiJson<EditBody>,
) -> Result<Json<ProjectJson>, ApiError> {
    let (who, change) = (caller.account, body.read()?);
    let edit = async move |tx: &mut Tx| {
        projects::edit(tx, who, id, change.clone()).await?;
        ProjectJson::read(tx, who, id).await
    };
    Ok(Json(app.db.write(edit).await.map_err(bodies::as_sent)?))
}

/// The versions of a project, newest first
#[utoipa::path(get, path = "/api/v1/projects/{id}/versions", tag = "request",
    params(("id" = String, Path)), responses(
    (status = 200, body = Page<VersionJson>),
    (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
))]
async fn versions(
    State(app): State<App>,
    caller: Caller<scope::Read>,
    PathId(id): PathId<kinds::Project>,
) -> Result<Json<Page<VersionJson>>, ApiError> {
    let who = caller.account;
    let read = async move |tx: &mut Tx| {
        projects::of_requester(tx, who, id).await?;
        projects::versions(tx, id, 100).await
    };
    let found = app.db.read(read).await?;
    let items = found.into_iter().map(VersionJson::new).collect::<base::Result<_>>()?;
    Ok(Json(Page { items, next: None }))
}

/// What a project costs
///
/// The price of all its free places; the platform's share is inside the price.
#[utoipa::path(get, path = "/api/v1/projects/{id}/quote", tag = "request",
    params(("id" = String, Path)), responses(
    (status = 200, body = QuoteJson),
    (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
))]
async fn quote(
    State(app): State<App>,
    caller: Caller<scope::Read>,
    PathId(id): PathId<kinds::Project>,
) -> Result<Json<QuoteJson>, ApiError> {
    let who = caller.account;
    let read = async move |tx: &mut Tx| {
        let project = projects::of_requester(tx, who, id).await?;
        projects::quote(tx, &project).await
    };
    Ok(Json(app.db.read(read).await?.into()))
}

/// Publish a draft
///
/// Its places are paid for, and it opens, or waits for a moderator (`in_review`).
#[utoipa::path(post, path = "/api/v1/projects/{id}/publication", tag = "request",
    params(("id" = String, Path)), responses(
    (status = 201, body = StateJson),
    (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
))]
async fn publish(
    State(app): State<App>,
    caller: Caller<scope::Request>,
    PathId(id): PathId<kinds::Project>,
) -> Result<(StatusCode, Json<StateJson>), ApiError> {
    let who = caller.account;
    let state = app.db.write(async move |tx| projects::publish(tx, who, id).await).await?;
    Ok((StatusCode::CREATED, Json(StateJson { state: state.to_string() })))
}

/// Withdraw a project from review
///
/// It is a draft again and its money is back.
#[utoipa::path(delete, path = "/api/v1/projects/{id}/publication", tag = "request",
    params(("id" = String, Path)), responses(
    (status = 204),
    (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
))]
async fn withdraw(
    State(app): State<App>,
    caller: Caller<scope::Request>,
    PathId(id): PathId<kinds::Project>,
) -> Result<StatusCode, ApiError> {
    let who = caller.account;
    app.db.write(async move |tx| projects::withdraw(tx, who, id).await).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Pause a project
///
/// Nobody can claim; what is claimed goes on.
#[utoipa::path(post, path = "/api/v1/projects/{id}/pause", tag = "request",
    params(("id" = String, Path)), request_body = NoteBody, responses(
    (status = 201, body = StateJson),
    (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
))]
async fn pause(
    State(app): State<App>,
    caller: Caller<scope::Request>,
    PathId(id): PathId<kinds::Project>,
    ApiJson { body, .. }: ApiJson<NoteBody>,
) -> Result<(StatusCode, Json<StateJson>), ApiError> {
    let (who, note) = (caller.account, body.note.unwrap_or_default());
    let pause = async move |tx: &mut Tx| projects::pause(tx, who, id, &note).await;
    app.db.write(pause).await?;
    Ok((StatusCode::CREATED, Json(StateJson { state: "paused".to_owned() })))
}

/// Let a paused project go on
#[utoipa::path(delete, path = "/api/v1/projects/{id}/pause", tag = "request",
    params(("id" = String, Path)), responses(
    (status = 204),
    (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
))]
async fn resume(
    State(app): State<App>,
    caller: Caller<scope::Request>,
    PathId(id): PathId<kinds::Project>,
) -> Result<StatusCode, ApiError> {
    let who = caller.account;
    app.db.write(async move |tx| projects::resume(tx, who, id).await).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Close a project, or throw a draft away
///
/// Free places return their money at once; claimed and submitted work keeps its hold until it
/// is settled.
#[utoipa::path(post, path = "/api/v1/projects/{id}/closure", tag = "request",
    params(("id" = String, Path)), responses(
    (status = 201, body = StateJson),
    (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
))]
async fn close(
    State(app): State<App>,
    caller: Caller<scope::Request>,
    PathId(id): PathId<kinds::Project>,
) -> Result<(StatusCode, Json<StateJson>), ApiError> {
    let who = caller.account;
    app.db.write(async move |tx| projects::close(tx, who, id).await).await?;
    Ok((StatusCode::CREATED, Json(StateJson { state: "closed".to_owned() })))
}

/// Release a project again
///
/// Workers who have done as many of its tasks as one may can take more.
#[utoipa::path(post, path = "/api/v1/projects/{id}/releases", tag = "request",
    params(("id" = String, Path)), responses(
    (status = 201, body = ReleaseJson),
    (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
))]
async fn release(
    State(app): State<App>,
    caller: Caller<scope::Request>,
    PathId(id): PathId<kinds::Project>,
) -> Result<(StatusCode, Json<ReleaseJson>), ApiError> {
    let who = caller.account;
    let release = async move |tx: &mut Tx| projects::release_again(tx, who, id).await;
    Ok((StatusCode::CREATED, Json(ReleaseJson { release: app.db.write(release).await? })))
}

/// Who is invited
#[utoipa::path(get, path = "/api/v1/projects/{id}/invitations", tag = "request",
    params(("id" = String, Path)), responses(
    (status = 200, body = InvitesJson),
    (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
))]
async fn invitations(
    State(app): State<App>,
    caller: Caller<scope::Read>,
    PathId(id): PathId<kinds::Project>,
) -> Result<Json<InvitesJson>, ApiError> {
    let who = caller.account;
    let read = async move |tx: &mut Tx| {
        projects::of_requester(tx, who, id).await?;
        projects::invites(tx, id).await
    };
    Ok(Json(app.db.read(read).await?.into()))
}

/// Invite people
///
/// By account or by e-mail address. They hear of it when the project is open.
#[utoipa::path(post, path = "/api/v1/projects/{id}/invitations", tag = "request",
    params(("id" = String, Path)), request_body = InvitesBody, responses(
    (status = 201, body = InvitesJson),
    (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
))]
async fn invite(
    State(app): State<App>,
    caller: Caller<scope::Request>,
    PathId(id): PathId<kinds::Project>,
    ApiJson { body, .. }: ApiJson<InvitesBody>,
) -> Result<(StatusCode, Json<InvitesJson>), ApiError> {
    let (who, people) = (caller.account, body.read()?);
    let link = app.site.link(&format!("/jobs/{id}"));
    let invite = async move |tx: &mut Tx| {
        projects::invite(tx, who, id, &people, &link).await?;
        projects::invites(tx, id).await
    };
    Ok((StatusCode::CREATED, Json(app.db.write(invite).await?.into())))
}

/// Take invitations back
///
/// Work that was begun goes on.
#[utoipa::path(delete, path = "/api/v1/projects/{id}/invitations", tag = "request",
    params(("id" = String, Path)), request_body = InvitesBody, responses(
    (status = 204),
    (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
))]
async fn withdraw_invitations(
    State(app): State<App>,
    caller: Caller<scope::Request>,
    PathId(id): PathId<kinds::Project>,
    ApiJson { body, .. }: ApiJson<InvitesBody>,
) -> Result<StatusCode, ApiError> {
    let (who, people): (_, Vec<Invitee>) = (caller.account, body.read()?);
    let withdraw = async move |tx: &mut Tx| {
        for person in &people {
            projects::withdraw_invite(tx, who, id, person).await?;
        }
        Ok(())
    };
    app.db.write(withdraw).await?;
    Ok(StatusCode::NO_CONTENT)
}
