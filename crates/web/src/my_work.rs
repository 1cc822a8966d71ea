//! A worker's own work: what is held, checked, paid, to be changed and contested.
//!
//! Invariant: waiting money shows the date on which it is released at the latest, nobody meets
//! an empty list without a next step, and every rejection says why and how to appeal.

mod appeal;
mod detail;
pub(crate) mod given;
pub(crate) mod history;
mod list;
mod statistics;
pub(crate) mod verdict;

use face::Routes;
use locale::Table;

pub(crate) use list::restricted;

/// Sentences about what was just done.
pub(crate) const SENTENCES: Table =
    &[("appeal-sent", "Your appeal is with the requester. You hear from us when they reply.")];

/// Everything a worker has taken on.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/my-work", list::show)
        .get("/my-work/statistics", statistics::show)
        .get("/my-work/{id}", detail::show)
        .post("/my-work/{id}/appeal", appeal::send)
}
