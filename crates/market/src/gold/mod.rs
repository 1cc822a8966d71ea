//! Gold: tasks whose right answer is known, mixed in among the others to see who can be
//! trusted.
//!
//! Invariant: nothing that a worker receives tells such a task from any other: it is a task like
//! all, claimed, paid and reviewed alike, and which claim gets one is chance. Each comes to a
//! worker once.
//!
//! Invariant: what an answer is worth is written in the transaction that stores it, and a
//! standing is always the sum of the scores it comes from.
//!
//! The tasks themselves, their places and their money belong to [`crate::projects::known`].

mod contest;
mod course;
mod feedback;
mod list;
mod manage;
mod rescore;
mod score;
mod settings;
mod shown;
mod standing;
mod words;

pub use contest::{Verdict, answer, contest};
pub use course::{Course, Next, Quiz, course, next};
pub use feedback::{Feedback, LATEST, Miss, feedback, just_missed, missed};
pub use list::{Contested, Line, Tally, contests, line, lines, suspects, tally};
pub use manage::{correct, is_gold, keep, known, mark, mark_result, retire, unmark, what};
pub use score::{Handed, score};
pub use settings::{MOST_EVERY, MOST_QUIZ, Mode, Settings, set_settings, settings};
pub use shown::{Announced, Scored, announced, lately, scored};
pub use standing::{Standing, standing};
pub use words::{CODES, OWN};

use crate::{ProjectId, TaskId, word::refusals};

refusals! {
    /// It does not exist, or is none of the asker's business: the answer is the same.
    NotFound = NotFound "known-answer-not-found",
    /// It was answered rightly, or there is nothing to contest yet.
    NotWrong = Conflict "known-answer-not-wrong",
    /// The worker has contested it before.
    AlreadyContested = Conflict "known-answer-already-contested",
    /// There is no open contest.
    NotContested = Conflict "known-answer-not-contested",
    /// The task has no result that all agreed on or that was accepted.
    NoResult = Conflict "known-answer-no-result",
    /// Nobody has called it in question.
    NotSuspect = Conflict "known-answer-not-suspect",
}

/// A task whose answer is known, for those who learn from it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownTask {
    pub task: TaskId,
    pub project: ProjectId,
    /// Its place in the order of the project's tasks; the cursor of [`known`].
    pub position: i64,
    /// What is known, as [`forms::Known::read`] reads it.
    pub gold: String,
}
