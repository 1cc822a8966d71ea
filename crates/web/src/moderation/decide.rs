//! Decisions on a project and on the trust in its requester.

use axum::response::{IntoResponse, Redirect, Response};
use base::{Error, Result, kinds};
use face::{App, CsrfForm, Local, Moderator, PageError, PathId, Visitor};
use market::{
    ProjectId,
    projects::{self, Refusal},
};
use store::Tx;

use super::look::{self, Reason};
use crate::{projects::Nothing, wrong::Wrong};

fn back(id: ProjectId, done: &str) -> Response {
    Redirect::to(&format!("/operator/moderation/{id}?done={done}")).into_response()
}

/// After a decision on the queue the next project waits there.
fn to_queue(done: &str) -> Response {
    Redirect::to(&format!("/operator/moderation?done={done}")).into_response()
}

/// `POST /operator/moderation/{id}/approval`
pub(super) async fn approve(
    Local(app): Local,
    Moderator(staff): Moderator,
    PathId(id): PathId<kinds::Project>,
    CsrfForm(Nothing {}): CsrfForm<Nothing>,
) -> Result<Response, PageError> {
    let by = staff.account;
    app.db.write(async move |tx| projects::approve(tx, by, id).await).await?;
    Ok(to_queue("project-is-approved"))
}

/// `POST /operator/moderation/{id}/return`
pub(super) async fn send_back(
    Local(app): Local,
    visitor: Visitor,
    Moderator(staff): Moderator,
    PathId(id): PathId<kinds::Project>,
    CsrfForm(typed): CsrfForm<Reason>,
) -> Result<Response, PageError> {
    let (by, reason) = (staff.account, typed.reason.clone());
    let send = async move |tx: &mut Tx| projects::send_back(tx, by, id, &reason).await;
    match app.db.write(send).await {
        Ok(()) => Ok(to_queue("project-is-sent-back")),
        Err(error) => refused(&app, &visitor, id, &typed, error).await,
    }
}

/// `POST /operator/moderation/{id}/pause`
pub(super) async fn pause(
    Local(app): Local,
    visitor: Visitor,
    Moderator(staff): Moderator,
    PathId(id): PathId<kinds::Project>,
    CsrfForm(typed): CsrfForm<Reason>,
) -> Result<Response, PageError> {
    let (by, reason) = (staff.account, typed.reason.clone());
    let pause = async move |tx: &mut Tx| projects::pause_as_moderator(tx, by, id, &reason).await;
    match app.db.write(pause).await {
        Ok(()) => Ok(back(id, "project-is-stopped")),
        Err(error) => refused(&app, &visitor, id, &typed, error).await,
    }
}

/// The page again with the reason as it was typed.
async fn refused(
    app: &App,
    visitor: &Visitor,
    id: ProjectId,
    typed: &Reason,
    error: Error,
) -> Result<Response, PageError> {
    match error {
        Error::Invalid(_) => look::page(app, visitor, id, typed, &Wrong::of(app, error)?).await,
        other => Err(other.into()),
    }
}

/// `POST /operator/moderation/{id}/resumption`
pub(super) async fn resume(
    Local(app): Local,
    Moderator(staff): Moderator,
    PathId(id): PathId<kinds::Project>,
    CsrfForm(Nothing {}): CsrfForm<Nothing>,
) -> Result<Response, PageError> {
    let by = staff.account;
    app.db.write(async move |tx| projects::resume_as_moderator(tx, by, id).await).await?;
    Ok(back(id, "project-goes-on"))
}

/// `POST /operator/moderation/{id}/trust`
pub(super) async fn trust(
    Local(app): Local,
    Moderator(staff): Moderator,
    PathId(id): PathId<kinds::Project>,
    CsrfForm(Nothing {}): CsrfForm<Nothing>,
) -> Result<Response, PageError> {
    let by = staff.account;
    let trust = async move |tx: &mut Tx| {
        let project = projects::find(tx, id).await?.ok_or(Refusal::NotFound)?;
        projects::trust(tx, by, project.requester).await
    };
    app.db.write(trust).await?;
    Ok(back(id, "requester-is-trusted"))
}

/// `POST /operator/moderation/{id}/distrust`
pub(super) async fn distrust(
    Local(app): Local,
    Moderator(staff): Moderator,
    PathId(id): PathId<kinds::Project>,
    CsrfForm(Nothing {}): CsrfForm<Nothing>,
) -> Result<Response, PageError> {
    let by = staff.account;
    let distrust = async move |tx: &mut Tx| {
        let project = projects::find(tx, id).await?.ok_or(Refusal::NotFound)?;
        projects::distrust(tx, by, project.requester).await
    };
    app.db.write(distrust).await?;
    Ok(back(id, "requester-is-not-trusted"))
}
