//! Reviews as their requester sees them: what waits, one at a time, side by side.
//!
//! Invariant: a verdict that was refused comes back as it was typed; after one that was given
//! the next submission follows.

mod bonus;
mod bulk;
mod dock;
pub(crate) mod given;
mod known;
mod one;
mod project;
mod queue;
mod report;
pub(crate) mod said;
mod sheet;
mod side;
mod sift;
mod sure;
mod turns;
mod verdicts;

use axum::response::{IntoResponse, Redirect, Response};
use face::{App, PageError, Routes};
use locale::Table;
use market::{AccountId, AssignmentId, ProjectId, projects, reviews};
use store::Tx;

/// Sentences about what was just done.
pub(crate) const SENTENCES: Table = &[
    ("answer-accepted", "Accepted and paid."),
    ("rework-requested", "The worker was asked for changes."),
    ("answer-rejected", "Rejected. The worker can appeal, and the place is free again after that."),
    ("answers-rejected", "Rejected. Each worker reads why, and can appeal."),
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

/// After a verdict: the next submission, the project's list when none waits there, or what waits
/// elsewhere.
async fn go_on(
    app: &App,
    requester: AccountId,
    project: ProjectId,
    judged: AssignmentId,
    done: &str,
) -> Result<Response, PageError> {
    let next = async move |tx: &mut Tx| {
        let around = reviews::neighbours(tx, requester, project, judged).await?;
        // At the end of a pilot the project's list has the button that releases the rest.
        let elsewhere = match projects::pilot(tx, project).await? {
            Some(_) => 0,
            None => reviews::count_waiting(tx, requester, 1).await?,
        };
        Ok((around.after, elsewhere))
    };
    let to = match app.db.read(next).await? {
        (Some(next), _) => format!("/reviews/{next}?done={done}"),
        (None, 0) => format!("/projects/{project}/reviews?done={done}"),
        (None, _) => format!("/reviews?done={done}"),
    };
    Ok(Redirect::to(&to).into_response())
}
