//! Checking: what people come to who check the answers of another project.
//!
//! An answer that is checked stands in as many checkers' answers as the checking project asks.
//! When all are there, more than half of them decide: it is accepted, sent back or rejected.
//! Where they disagree, it waits for its requester, who sees what each of them said; and time
//! accepts it in the end, as ever.
//!
//! Invariant: a task in which an answer was checked decides once, in one transaction with the
//! verdict. Nothing is sent back or rejected without its decision record, and that names every
//! checker's answer.

mod judge;
mod look;
mod words;

pub use judge::{RULE, catch_up, judge_due};
pub use look::{Checked, Vote, of_answer};
pub use words::{CODES, Heard, heard};

use crate::word::words;

words! {
    /// What followed from a check.
    Outcome {
        Accept = "accept",
        Rework = "rework",
        Reject = "reject",
        /// It waits for its requester.
        Left = "left",
        /// It was judged before the last checker had answered.
        Late = "late",
    }
    /// Why an answer was left to its requester.
    Why {
        /// No judgement has more than half of the checkers.
        Disagreement = "disagreement",
        /// An option was picked of which nobody said what follows.
        Unread = "unread",
        /// Every rework was asked for.
        NoReworkLeft = "no_rework_left",
    }
}
