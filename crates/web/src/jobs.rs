//! Jobs: what there is to do, and everything one should know before starting.
//!
//! Invariant: the pay stands first, and whoever cannot start reads why and how to pass it.

mod apply;
mod aside;
pub(crate) mod at_work;
mod desk;
mod filters;
mod list;
mod page;
mod quiz;
mod requirements;
mod rows;
mod start;
mod wanted;

use face::Routes;
use locale::Table;

pub(crate) use apply::badge as application_badge;
pub(crate) use start::Nothing;

/// Sentences about what was just done.
pub(crate) const SENTENCES: Table = &[
    ("applied", "Your application is with the requester. You hear from us when it is decided."),
    ("application-withdrawn", "Your application is withdrawn. You may apply again."),
    ("task-returned", "You gave the task back. Somebody else may take it now."),
];

/// Looking for work, and starting it.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/jobs", list::show)
        .get("/jobs/{id}", page::show)
        .post("/jobs/{id}/assignments", start::start)
        .post("/jobs/{id}/applications", apply::send)
        .post("/my-applications/{id}/withdrawal", apply::withdraw)
}
