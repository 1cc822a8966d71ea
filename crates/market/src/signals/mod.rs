//! Signals: work that is too fast, careless, always the same, or the same as somebody else's, and
//! payouts of two accounts to one place.
//!
//! Invariant: a signal is evidence for a person to weigh. Nothing follows from it by itself; a
//! moderator dismisses it with a note, or restricts the worker with the signal as evidence.

mod beside;
mod compare;
mod desk;
mod notice;
mod own;
mod sight;

pub use compare::compare;
pub use desk::{Signal, dismiss, open, restrict};
pub use notice::catch_up;
pub(crate) use notice::{New, raise};
pub use own::OWN;

use crate::word::{refusals, words};

words! {
    /// What was noticed.
    Kind {
        /// Far faster than what is usual in the project.
        Fast = "fast",
        /// The same answer many times in a row.
        Alike = "alike",
        /// A long text that somebody else has handed in before.
        SameText = "same_text",
        /// Payouts go where those of another account go.
        SamePayout = "same_payout",
        /// A rule says so.
        Rule = "rule",
        /// Answers that have nothing to do with what all others find right.
        Spam = "spam",
        /// Answers that follow each other in rows or in a pattern.
        Lines = "lines",
        /// The same wrong answers as somebody else.
        Together = "together",
    }
}

refusals! {
    /// It does not exist, or is settled.
    NotFound = NotFound "signal-not-found",
}

/// What each code says to a person: what is wrong, and what to do next.
pub const CODES: &[(&str, &str)] =
    &[("signal-not-found", "There is no such signal, or it is settled.")];
