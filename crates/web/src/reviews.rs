//! Reviews as their requester sees them: what waits, one at a time, side by side.
//!
//! Invariant: a verdict that was refused comes back as it was typed; after one that was given
//! the next submission follows.

mod bonus;
mod bulk;
pub(crate) mod given;
mod one;
mod project;
mod queue;
pub(crate) mod said;
mod sheet;
mod verdicts;

use axum::response::{IntoResponse, Redirect, Response};
use face::{App, PageError, Routes};
use locale::Table;
use market::{AccountId, AssignmentId, ProjectId, assignments::State as Standing, reviews};
use store::Tx;

/// Sentences about what was just done.
pub(crate) const SENTENCES: Table = &[
    ("answer-accepted", "Accepted and paid."),
    ("rework-requested", "The worker was asked for changes."),
    ("answer-rejected", "Rejected. The worker can appeal, and the place is free again after that."),
    ("bonus-sent", "The bonus is in the worker's wallet."),
];

/// Everything a requester judges.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/reviews", queue::show)
        .get("/reviews/{id}", one::show)
        .post("/reviews/{id}/acceptance", verdicts::accept)
        .post("/reviews/{id}/rework", verdicts::rework)
        .post("/reviews/{id}/rejection", verdicts::reject)
        .post("/reviews/{id}/bonuses", bonus::give)
        .get("/projects/{id}/reviews", project::show)
        .post("/projects/{id}/reviews", bulk::judge)
}

/// The submission of a project that waits the longest, other than this one.
async fn next_waiting(
    tx: &mut Tx,
    requester: AccountId,
    project: ProjectId,
    but: AssignmentId,
) -> base::Result<Option<AssignmentId>> {
    let waiting = Standing::Submitted;
    let after = reviews::submissions(tx, requester, project, waiting, Some(but), 1).await?;
    if let Some(line) = after.first() {
        return Ok(Some(line.id));
    }
    let first = reviews::submissions(tx, requester, project, waiting, None, 2).await?;
    Ok(first.iter().map(|it| it.id).find(|it| *it != but))
}

/// After a verdict: the next submission, or the project's list when none waits.
async fn go_on(
    app: &App,
    requester: AccountId,
    project: ProjectId,
    judged: AssignmentId,
    done: &str,
) -> Result<Response, PageError> {
    let next = async move |tx: &mut Tx| next_waiting(tx, requester, project, judged).await;
    let to = match app.db.read(next).await? {
        Some(next) => format!("/reviews/{next}?done={done}"),
        None => format!("/projects/{project}/reviews?done={done}"),
    };
    Ok(Redirect::to(&to).into_response())
}
