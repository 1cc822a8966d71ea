//! The operator's desk: what waits for staff, whose an account is, and the installation's
//! choices.
//!
//! Invariant: nothing here moves money or decides on work; that is for the slices below. A
//! changed setting is a new version and an event that says who, what and why.

mod beginnings;
mod change;
mod health;
mod notes;
mod overview;
mod owners;

pub use beginnings::{Beginnings, beginnings};
pub use change::{Change, change_setting};
pub use health::{Health, health, note_backup};
pub use notes::{Note, notes, write_note};
pub use overview::{Cases, Engine, Treasury, Waiting, cases, engine, treasury};
pub use owners::{names, owner};

use crate::word::refusals;

refusals! {
    /// Money moved in the old one already.
    CurrencyInUse = Conflict "currency-in-use",
}

/// What these refusals say to a person.
pub const CODES: &[(&str, &str)] = &[(
    "currency-in-use",
    "Money has moved in this currency already, so it stays. Another currency needs another \
     installation.",
)];
