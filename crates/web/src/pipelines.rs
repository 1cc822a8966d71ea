//! What happens with a project's answers: they go on to the next project, or are checked there.

pub(crate) mod agreed;
pub(crate) mod chain;
mod editor;
mod page;
mod typed;
pub(crate) mod voices;

use face::Routes;
use locale::Table;

/// Sentences about what was just done.
pub(crate) const SENTENCES: Table = &[
    ("pipeline-is-set", "Saved. Answers go on by themselves from now on."),
    ("pipeline-is-removed", "Nothing goes on that way any more. What became a task stays one."),
];

/// What a requester says about the next step.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/projects/{id}/next", page::show)
        .post("/projects/{id}/next", page::choose)
        .get("/projects/{id}/next/{target}", editor::show)
        .post("/projects/{id}/next/{target}", editor::save)
        .post("/projects/{id}/next/{target}/removal", page::remove)
}
