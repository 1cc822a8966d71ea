//! A worker's own work: what is held, checked, paid, to be changed and contested.
//!
//! Invariant: waiting money shows the date on which it is released at the latest, and nobody
//! meets an empty list without a next step.

mod list;

use face::Routes;

/// Everything a worker has taken on.
pub(crate) fn routes() -> Routes {
    Routes::new().get("/my-work", list::show)
}
