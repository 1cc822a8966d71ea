//! Messages: the inbox, a thread with its files, and more time with one click.
//!
//! Invariant: looking at a thread marks what was shown as seen, and nothing more.

mod compose;
mod inbox;
mod letter;
mod report;
mod thread;
mod time;

pub(crate) use inbox::line;

use face::Routes;
use locale::Table;

/// The largest form with files: five pictures or documents of ten MiB.
const MOST_BYTES: usize = 52 * 1024 * 1024;

/// Sentences about what was just done.
pub(crate) const SENTENCES: Table = &[
    ("message-is-sent", "Your message is sent."),
    ("time-is-asked-for", "Your request is with the requester."),
    ("time-is-granted", "The worker has more time now."),
    ("time-is-declined", "The deadline stays as it was."),
    ("message-is-reported", "A moderator will look at this message. Thank you."),
];

/// Everything about messages.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .post("/messages", compose::send)
        .post("/messages/{id}", thread::send)
        .with_body_limit(MOST_BYTES)
        .get("/messages", inbox::show)
        .get("/messages/new", compose::show)
        .get("/messages/{id}", thread::show)
        .post("/messages/{id}/extension-requests", time::ask)
        .post("/extension-requests/{id}/grant", time::grant)
        .post("/extension-requests/{id}/refusal", time::decline)
        .get("/message-reports/{id}", report::ask)
        .post("/message-reports/{id}", report::send)
}
