//! Notifications: the list, what to hear of and how, and the links at the end of letters.
//!
//! Invariant: opening a notification marks it read and leads to its cause.

mod devices;
mod end;
mod links;
mod list;
mod settings;
mod topics;

pub(crate) use end::{one_click, to_the_page};
use face::Routes;
use locale::Table;

/// What the pages say after something was done.
pub(crate) const SENTENCES: Table = &[
    ("notifications-are-read", "Everything is marked read."),
    ("device-is-on", "News comes to this browser from now on."),
    ("device-is-removed", "Nothing more is sent to that device."),
    ("device-is-tested", "A test is on its way to the device."),
    ("notifications-are-chosen", "Saved. From now on you hear of things as you chose."),
];

/// Every page of this slice.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/notifications", list::show)
        .post("/notifications/reading", list::mark_all)
        .get("/notifications/{id}", list::open)
        .get("/settings/notifications", settings::show)
        .post("/settings/notifications", settings::save)
        .post("/settings/notifications/devices", devices::add)
        .post("/settings/notifications/devices/{id}/test", devices::test)
        .post("/settings/notifications/devices/{id}/removal", devices::remove)
        .get("/unsubscribe/{key}/{what}", end::ask)
        .post("/unsubscribe/{key}/{what}", end::end)
}
