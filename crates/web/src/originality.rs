//! Originality as people see it: what a requester asks for, and what was found in an answer.

pub(crate) mod overlap;
mod setting;

use face::Routes;
use locale::Table;

/// Sentences about what was just done.
pub(crate) const SENTENCES: Table = &[
    ("reference-is-added", "The reference text is added. New answers are compared with it."),
    ("reference-is-removed", "The reference text is removed."),
];

/// What a requester asks of texts.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/projects/{id}/originality", setting::show)
        .post("/projects/{id}/originality", setting::save)
        .post("/projects/{id}/originality/references", setting::add)
        .post("/projects/{id}/originality/references/removal", setting::remove)
        // Reference texts are weighed by the market.
        .with_body_limit(1 << 20)
}
