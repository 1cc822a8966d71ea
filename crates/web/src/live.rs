//! `GET /live`: what changes while a page is open, pushed to it (server-sent events).
//!
//! Invariant: a hint only. Every page is right without it; a page that missed something hears
//! the whole state when it connects again.

mod hub;
mod stream;

use face::Routes;

pub(crate) use hub::Hub;

/// The stream, for scripts.
pub(crate) fn routes() -> Routes {
    Routes::new().get("/live", stream::show)
}
