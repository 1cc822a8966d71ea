//! Pipelines: one project feeds another of the same requester.
//!
//! Each accepted answer of the first becomes a task of the next, or each submitted one does, to
//! be checked there by somebody else; what checkers come to is the business of
//! [`crate::checking`].
//!
//! Invariant: an answer goes on exactly once. Its piece is written in the transaction that
//! accepts or submits it, and the piece becomes a task, paid for, in one other.
//!
//! Invariant: nobody is given a task that shows what they had a hand in, however long the chain.

mod carry;
mod chain;
mod connect;
mod end;
mod look;
mod mapping;
mod pieces;
mod reading;
mod rows;
mod waiting;
mod words;

pub use carry::{BATCH, carry_due, catch_up};
pub use chain::{Chain, Link, Node, chain};
pub use connect::{MOST_TARGETS, connect, disconnect};
pub use end::end_finished;
pub use look::{
    Checks, Step, candidates, checked_there, checks_for, find, from_project, into_project, role,
};
pub use mapping::{Columns, MOST_RULES, OUTPUT, sources};
pub use pieces::{Given, hand_on, note_check, note_judged, take_check_news};
pub use reading::{Judgement, Reading};
pub use words::{CODES, OWN};

use base::Timestamp;

use crate::{
    AccountId, PipelineId, ProjectId,
    word::{refusals, words},
};

words! {
    /// Which answers go on.
    Takes {
        /// Every accepted one becomes a task of the next project.
        Accepted = "accepted",
        /// Every submitted one is checked there first.
        Submitted = "submitted",
    }
}

refusals! {
    /// Nothing leads from the one project to the other.
    NotFound = NotFound "pipeline-not-found",
    /// The way would lead back to where it began.
    Circle = Conflict "pipeline-circle",
    /// One project feeds as many others as it may.
    TooMany = Limit "pipeline-too-many",
    /// Another project checks these answers.
    CheckedAlready = Conflict "pipeline-checked-already",
    /// The project that checks asks nothing yet.
    FormNeeded = Conflict "pipeline-form-needed",
}

/// A way from one project to another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pipeline {
    pub id: PipelineId,
    pub requester: AccountId,
    pub source: ProjectId,
    pub target: ProjectId,
    pub terms: Terms,
    /// Grows with each change of its terms.
    pub version: i64,
    /// Why nothing goes on at the moment: a code and what it speaks about.
    pub trouble: Option<(String, String)>,
    /// Answers that became tasks.
    pub made: i64,
    /// Answers that could not become tasks, such as too long ones.
    pub passed_over: i64,
    pub created_at: Timestamp,
    /// The source has ended and everything is handed on.
    pub ended_at: Option<Timestamp>,
}

/// What goes on, and how.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Terms {
    pub takes: Takes,
    /// Columns that are filled besides the usual ones.
    pub columns: Columns,
    /// How checkers' answers are read; only and always where they check.
    pub reading: Option<Reading>,
}
