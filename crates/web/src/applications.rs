//! Applications, from both sides: a worker's own, and a project's applicants beside each other.
//!
//! Invariant: the requester sees of an applicant what decides, and nothing that is private.

mod applicants;
mod cards;
mod compare;
mod facts;
mod own;

use face::Routes;
use locale::Table;

/// Sentences about what was just done.
pub(crate) const SENTENCES: Table = &[
    ("applicant-awarded", "The task is theirs, with its own deadline. They hear of it at once."),
    ("applicant-marked", "Your shortlist is changed. Only you see it."),
    ("applicant-declined", "The application is declined. The applicant hears of it."),
];

/// Applications of both sides.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/my-applications", own::show)
        .get("/projects/{id}/applicants", applicants::show)
        .get("/projects/{id}/applicants/compare", compare::show)
        .post("/applications/{id}/shortlist", applicants::shortlist)
        .post("/applications/{id}/award", applicants::award)
        .post("/applications/{id}/refusal", applicants::decline)
}
