//! Quality: one right answer of many, how sure it is, and how good each worker is at it.
//!
//! After each answer its task is weighed: what its workers picked, each by what is known of
//! their skill, gives a belief for every field that is picked from options. A project with
//! adaptive answers asks on until the least sure field is sure enough, or the most is reached.
//! Skills are learned from all labels of a project in the background.
//!
//! Invariant: only answers that count are weighed: submitted or accepted ones, each in its
//! newest revision. What is weighed can be worked out again at any time; what a requester
//! decided by hand stays.

mod agreement;
mod belief;
mod decide;
mod gold;
mod learn;
mod look;
mod picks;
mod queue;
mod refresh;
mod rows;
mod tally;
mod terms;
mod weigh;
mod wide;

pub use agreement::{Agreement, Pair, agreement};
pub use belief::{Known, Verdict, Worth, Worths};
pub(crate) use decide::{ask_beside, offer_spare};
pub use decide::{ask_more, decide};
pub use look::{Overview, TaskView, Voice, overview, task_view};
pub use picks::{Field, Picks, fields_of, picks_of};
pub use queue::{Unsure, count_unsure, next_unsure, unsure};
pub use refresh::refresh_due;
pub use rows::{Decided, millionths};
pub use terms::{Weights, weights};
pub use weigh::{catch_up, weigh_some};
pub use wide::{MOST_AT_ONCE, Wide, ask_all, wide};

use crate::word::{refusals, words};

words! {
    /// Where a task stands.
    Standing {
        /// More answers are on their way, or wanted.
        Asking = "asking",
        /// As sure as was asked.
        Sure = "sure",
        /// Every answer is there, and they leave doubt.
        Unsure = "unsure",
        /// Its requester has decided.
        Decided = "decided",
        /// Its right answer was known before.
        Known = "known",
    }
}

refusals! {
    /// The task has no answers that can be compared.
    NotWeighed = NotFound "task-not-weighed",
    /// The form asks nothing that is picked from options.
    NothingToDecide = Conflict "nothing-to-decide",
    /// No task is in doubt that could take another answer.
    NothingInDoubt = Conflict "nothing-in-doubt",
}

/// What each code says to a person: what is wrong, and what to do next.
pub const CODES: &[(&str, &str)] = &[
    ("task-not-weighed", "This task has no answers that can be compared."),
    ("nothing-to-decide", "The form has nothing to pick, so there is nothing to decide here."),
    ("nothing-in-doubt", "Nothing is in doubt any more, so nothing was asked for."),
    ("pick-one", "Pick one of the options[: {}]."),
    ("values-by-field", "Give each field a list of values."),
];

/// How sure is sure where nobody asked for a confidence: 95 %.
pub const USUAL_CONFIDENCE: i64 = 950_000;

#[cfg(test)]
mod tests;
