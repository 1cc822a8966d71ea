//! `/operator/moderation`: projects that wait for a look, and those that run or were stopped.
//!
//! Invariant: who is no moderator does not learn that these pages exist, and nobody decides on
//! a project of their own (the market says no).

mod decide;
mod look;
mod queue;

use face::Routes;
use locale::Table;

/// What the pages say after something was done.
pub(crate) const SENTENCES: Table = &[
    ("project-is-approved", "Approved: the project is open."),
    ("project-is-sent-back", "Sent back; its requester was told why."),
    ("project-is-stopped", "Paused. Only a moderator can let it go on."),
    ("project-goes-on", "The project goes on."),
    ("requester-is-trusted", "This requester's projects open without a look from now on."),
    ("requester-is-not-trusted", "This requester's projects are looked at again."),
];

/// Every page of moderation.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/operator/moderation", queue::show)
        .get("/operator/moderation/{id}", look::show)
        .post("/operator/moderation/{id}/approval", decide::approve)
        .post("/operator/moderation/{id}/return", decide::send_back)
        .post("/operator/moderation/{id}/pause", decide::pause)
        .post("/operator/moderation/{id}/resumption", decide::resume)
        .post("/operator/moderation/{id}/trust", decide::trust)
        .post("/operator/moderation/{id}/distrust", decide::distrust)
}
