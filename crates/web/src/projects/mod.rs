//! Projects as their requester sees them: the list, the steps of posting, the dashboard.
//!
//! Invariant: every page names the person whose project it is in the verb it calls, so that
//! a stranger's project is not found; every change is one verb in one transaction.

mod actions;
mod begin;
mod dashboard;
mod labels;
mod list;
mod progress;

pub(crate) use dashboard::project_tabs;

use base::Result;
use face::{App, PageError, Person, Routes};
use locale::Table;
use market::{
    AccountId, ProjectId,
    projects::{self, Project, Version},
};
use serde::Deserialize;

/// What the pages say after something was done, or when it was not.
pub(crate) const SENTENCES: Table = &[
    ("project-is-drafted", "Your draft is saved. Go through the steps in any order."),
    ("project-is-paused", "The project is paused: nobody new can start. What is claimed goes on."),
    ("project-is-resumed", "The project is open again."),
    ("project-is-closed", "The project is closed, and what was left over is back in your wallet."),
    ("project-is-withdrawn", "The project is a draft again, and its money is back in your wallet."),
    ("project-is-released", "Workers who have done the project can take part in it again."),
    ("choice-needed", "Choose one of these."),
];

/// Every page of this slice.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/projects", list::show)
        .get("/projects/new", begin::show)
        .post("/projects/new", begin::send)
        .get("/projects/{id}", dashboard::show)
        .get("/projects/{id}/pause", actions::ask_pause)
        .post("/projects/{id}/pause", actions::pause)
        .post("/projects/{id}/resumption", actions::resume)
        .post("/projects/{id}/withdrawal", actions::withdraw)
        .post("/projects/{id}/releases", actions::release_again)
        .get("/projects/{id}/closing", actions::ask_close)
        .post("/projects/{id}/closing", actions::close)
}

/// A project of this person with its newest terms; anybody else's is not found.
pub(super) async fn own(
    app: &App,
    person: &Person,
    id: ProjectId,
) -> Result<(Project, Version), PageError> {
    let account = person.account;
    Ok(app.db.read(async move |tx| read_own(tx, account, id).await).await?)
}

async fn read_own(
    tx: &mut store::Tx,
    account: AccountId,
    id: ProjectId,
) -> Result<(Project, Version)> {
    let project = projects::of_requester(tx, account, id).await?;
    let terms = projects::current(tx, &project).await?;
    Ok((project, terms))
}

/// A form of one button.
#[derive(Debug, Deserialize)]
pub(crate) struct Nothing {}

/// The address of one of a project's pages; an empty page is the dashboard.
pub(super) fn href(id: ProjectId, page: &str) -> String {
    if page.is_empty() { format!("/projects/{id}") } else { format!("/projects/{id}/{page}") }
}
