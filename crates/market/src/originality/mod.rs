//! Originality: what a text answer shares with texts that were there before.
//!
//! A project says whether its texts are compared, and from which part copied on an answer is
//! marked or sent back. Each is laid beside the requester's earlier answers, the task's own text
//! and the requester's reference texts, some moments after it was handed in.
//!
//! Invariant: texts of one requester are compared with texts of the same requester only, and
//! nobody reads through an overlap what they could not read before: a worker sees their own
//! words marked, a requester no locked answer.
//!
//! Invariant: nothing is sent back without its decision record.

mod checking;
mod finding;
mod found;
mod own;
mod references;
mod rows;
mod rules;

pub use checking::{LEAST_WORDS, catch_up, check_due};
pub use finding::{
    Finding, Marked, Side, Source, for_requester, for_worker, in_own_work, in_review,
};
pub use found::Origin;
pub use own::OWN;
pub use references::{MOST_REFERENCES, Reference, add, references, remove};
pub use rules::{LEAST_THRESHOLD, Mode, Rule, USUAL_THRESHOLD, rule, set_rule};

use crate::word::refusals;

refusals! {
    /// No such reference text, or somebody else's.
    NoReference = NotFound "reference-not-found",
    /// There are as many reference texts as one may have.
    TooManyReferences = Limit "references-most-reached",
}

/// What each code says to a person: what is wrong, and what to do next.
pub const CODES: &[(&str, &str)] = &[
    ("reference-not-found", "There is no such reference text. Reload the page to see yours."),
    (
        "references-most-reached",
        "You have as many reference texts as one may have. Remove one, or join some to one.",
    ),
    ("threshold-out-of-range", "The threshold is a whole number from 5 to 100 percent."),
    ("text-too-short-to-compare", "Give a text of eight words or more."),
];
