//! Notifications: what happened to a person, told in the app, in a letter at once, or in one
//! letter a day, as they chose, and on their devices.
//!
//! They are made from the news of the log after the commit of what happened; see
//! [`crate::events::take_news`]. Numbers that change while a page is open are in [`Counters`].
//!
//! Invariant: an event is told to a person once, whatever crashes and however many nodes run.
//! Letters about money and about the safety of an account cannot be switched off.

mod choices;
mod deliver;
mod digest;
mod hours;
mod kinds;
mod letters;
mod list;
mod live;
mod own;
pub mod push;
mod sentence;
mod topics;

pub use choices::{channels, choose, must_be_a_link, unsubscribe};
pub use deliver::{deliver, is_any_waiting};
pub use digest::{send_next_digest, sweep};
pub use hours::{Hours, hours, set_hours};
pub use list::{
    Line, Notification, lines, list, mark_all_read, newest, open, see, unread, unread_by_category,
};
pub use live::{Changes, Counters, Lately, changes, counters};
pub use own::OWN;
pub use sentence::sentence;
pub use topics::{Category, Channel, Topic};

use crate::word::refusals;

refusals! {
    /// No such notification, or not this person's.
    NotFound = NotFound "notification-not-found",
    /// The link of a letter names nobody.
    NoSuchLink = NotFound "unsubscribe-link-unknown",
}

/// What these refusals say to a person.
pub const CODES: &[(&str, &str)] = &[
    ("notification-not-found", "There is no such notification. It may be too old."),
    ("unsubscribe-link-unknown", "This link is not known. Choose your letters in your settings."),
    ("topic-unknown", "There is no topic of this name."),
    ("channel-not-allowed", "Letters about this cannot be switched off."),
    ("zone-unknown", "Choose one of the time zones."),
    ("hour-out-of-range", "Choose a full hour from 0 to 23."),
    ("push-device-not-found", "There is no such device. It may have been removed."),
    ("push-devices-full", "You have ten devices already. Remove one of them first."),
    ("push-off", "This marketplace sends nothing to devices at the moment."),
    ("push-endpoint-malformed", "This browser named no address that messages can go to."),
    (
        "push-service-unknown",
        "This marketplace sends nothing to this browser’s push service. Ask its operator.",
    ),
    ("push-key-malformed", "This browser gave no key of the right form."),
    ("quiet-hours-half", "Give both the beginning and the end of your quiet hours, or neither."),
];
