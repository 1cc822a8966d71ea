//! Assignments: one worker's turn at one task, from the claim to its end.
//!
//! Invariant: N answers asked, N answers stored, never two for one worker. A claim takes its
//! place by one guarded update; a submit is one conditional change of this assignment, by this
//! worker, while it is claimed or in rework and in time. Every answer is kept as a revision and
//! none is ever overwritten.
//!
//! Invariant: a deadline holds by itself. What is overdue lapses inside the next claim, so no
//! timer is needed for an abandoned place to be offered again.

mod ahead;
mod award;
mod claim;
mod draft;
mod eligibility;
mod job;
mod lapse;
mod left;
mod look;
mod mine;
mod reports;
mod states;
mod submit;
mod time;
mod uploads;
mod verdicts;
mod words;

pub use ahead::{HOLD, claim_ahead, give_back as give_back_ahead, open};
pub use award::{award, may_be_awarded};
pub use claim::{Claimed, claim};
pub use draft::{Saved, save_draft};
pub use eligibility::{Reason, why_not};
pub(crate) use job::read as read_job;
pub use job::{Job, JobPage, PLACES_COUNTED, job, pace};
pub use lapse::lapse_overdue;
pub use look::{LEFT_COUNTED, Outlook, Turn, outlook, turn, waits_until};
pub use mine::{Mine, Tab, Tally, Waiting, at_work, mine, tally, waiting};
pub use reports::{
    OpenReport, Problem, TaskReport, open_task_reports, problems, report, reports,
    settle_task_report,
};
pub use states::{MOVES, State};
pub use submit::{Outcome, Receipt, submit};
pub use time::{extend, hand_back, skip};
pub use verdicts::{accept, appeal, give_time, reject, reject_finally, send_back};
pub use words::CODES;

use crate::word::refusals;

refusals! {
    /// It does not exist, or it is somebody else's: the answer is the same.
    NotFound = NotFound "assignment-not-found",
    /// The job does not exist, or this worker may not see it.
    NoJob = NotFound "job-not-found",
    /// Named workers only.
    NotInvited = NotFound "not-invited",
    /// The requester wants no more answers of this worker here.
    Excluded = Forbidden "worker-excluded",
    /// The requester wants no more answers of this worker in any of their projects.
    ExcludedEverywhere = Forbidden "worker-excluded-everywhere",
    /// Moderators, or a rule of the platform, give this worker no new tasks.
    Restricted = Forbidden "worker-restricted",
    /// Nobody works on their own project.
    OwnProject = Forbidden "own-project",
    /// The e-mail address is not confirmed.
    EmailUnconfirmed = Forbidden "email-unconfirmed",
    /// The account is suspended.
    Suspended = Forbidden "account-suspended",
    /// The project is paused.
    Paused = Conflict "job-paused",
    /// The project has closed or its time is over.
    Over = Gone "job-over",
    /// The requester awards the tasks of this project.
    AwardNeeded = Forbidden "award-needed",
    /// This worker has done as many tasks of this release as one may.
    TasksPerWorker = Limit "tasks-per-worker-reached",
    /// This worker holds as many claims as one may.
    ClaimsPerWorker = Limit "claims-per-worker-reached",
    /// This worker has as many answers waiting for review as one may.
    UnreviewedMost = Limit "unreviewed-most-reached",
    /// No free place is left that this worker has not had.
    NothingLeft = Conflict "nothing-left",
    /// Every free task shows something that this worker had a hand in.
    OwnWork = Conflict "own-work",
    /// Too many known answers of the quiz were wrong.
    QuizFailed = Forbidden "quiz-failed",
    /// The quiz comes first, and its tasks are given in turn.
    QuizFirst = Conflict "quiz-first",
    /// The last tasks of the quiz are not handed in yet.
    QuizWaits = Conflict "quiz-waits",
    /// No task of the quiz is free.
    QuizEmpty = Conflict "quiz-empty",
    /// The task is not one of this project.
    NoTask = NotFound "task-not-found",
    /// This worker has the task or had it.
    AlreadyYours = Conflict "task-already-yours",
    /// The project became another version at this very moment.
    JobChanged = Conflict "job-changed",
    /// It was returned, has expired or was finished.
    Ended = Conflict "assignment-ended",
    /// An answer was handed in; it is not changed any more.
    AlreadySubmitted = Conflict "already-submitted",
    /// The deadline has passed.
    TooLate = Conflict "too-late",
    /// The deadline was extended before.
    AlreadyExtended = Conflict "already-extended",
    /// This worker has reported the task before.
    AlreadyReported = Conflict "task-already-reported",
    /// A moderator has settled the report, or there is none.
    NoReport = NotFound "task-report-not-found",
    /// The draft is larger than any answer may be.
    DraftTooLarge = Limit "draft-too-large",
}
