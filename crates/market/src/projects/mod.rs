//! Projects: what requesters post, from the first draft to the last place.
//!
//! Invariant: a project is open only while its escrow holds the price of each place that is
//! free or not yet settled. Every change of a place's price, number or standing moves the money
//! in the same transaction, and what closing leaves over goes back to the requester.

mod adaptive;
mod board;
mod check;
mod columns;
mod copy;
mod draft;
mod edit;
mod escrow;
mod handed;
pub mod imports;
mod invites;
pub mod known;
mod look;
mod moderation;
mod opening;
mod pilot;
pub mod places;
mod prohibited;
mod rows;
pub mod spare;
mod states;
mod tasks;
mod words;

pub use adaptive::{Adaptive, LEAST_PERCENT, MOST_ANSWERS, MOST_PERCENT};
pub use board::rank;
pub use check::check;
pub use copy::copy;
pub use draft::{New, draft, language};
pub use edit::{Edit, SUMMARY_MAX, edit};
use escrow::Free;
pub use escrow::{Offer, Quote, hold_again, quote, settle_if_done};
pub use handed::{Coming, Handed, add_handed, affordable, await_tasks};
pub use invites::{Invite, Invitee, invite, invites, is_invited, withdraw_invite};
pub use look::{
    Queued, Summary, Tally, Version, columns, columns_seen, current, find, held, in_state, list,
    may_see, of_requester, spent, tally, titles, version, versions, waiting,
};
pub use moderation::{
    approve, distrust, is_trusted, pause_as_moderator, resume_as_moderator, send_back, trust,
};
pub use opening::{
    EXPIRE, close, expire, pause, pause_for_rejections, publish, release_again, resume, withdraw,
};
pub use pilot::{MOST_PILOT, Rest, USUAL_PILOT, pilot, publish_pilot, release_pilot};
pub use prohibited::Prohibited;
pub(crate) use rows::{read_project, read_task};
pub use states::{Category, Difficulty, Ending, Hiring, MOVES, Pause, State, TaskState};
pub use tasks::{
    Flaw, MOST_ROWS, MOST_TASKS, NewTask, ROW_BYTES, Task, add_tasks, remove_task, task, tasks,
};
pub use words::CODES;

use base::{DurationMs, Timestamp};

use crate::{AccountId, ProjectId, word::refusals};

refusals! {
    /// It does not exist, or it is none of the asker's business: the answer is the same.
    NotFound = NotFound "project-not-found",
    /// Only a draft can be changed like that.
    NotADraft = Conflict "project-not-a-draft",
    /// A moderator is looking at it.
    InReview = Conflict "project-in-review",
    /// It is not waiting for a moderator.
    NotInReview = Conflict "project-not-in-review",
    /// It is not open.
    NotOpen = Conflict "project-not-open",
    /// It is not paused.
    NotPaused = Conflict "project-not-paused",
    /// A moderator stopped it, and only a moderator lets it go on.
    PausedByModerator = Forbidden "project-paused-by-moderator",
    /// It was closed.
    Closed = Gone "project-closed",
    /// Moderators do not decide on their own projects.
    OwnProject = Forbidden "project-is-own",
    /// Nothing waits for the end of a pilot.
    NoPilot = Conflict "project-no-pilot",
    /// The task does not exist in this project.
    NoTask = NotFound "task-not-found",
    /// The task was called off.
    TaskEnded = Conflict "task-ended",
    /// It would cost more than its requester agreed to.
    CostsMore = Conflict "costs-more",
    /// More money than one movement may carry.
    TooExpensive = Conflict "project-too-expensive",
    /// Rows are being imported or taken out in the background.
    ImportRunning = Conflict "import-running",
    /// Only a failed import can go on.
    ImportNotFailed = Conflict "import-not-failed",
    /// No such import in this project.
    NoImport = NotFound "import-not-found",
    /// No such invitation.
    NoInvite = NotFound "invite-not-found",
    /// More people than a project can invite.
    TooManyInvites = Conflict "project-too-many-invites",
    /// More different columns of data than the results of a project can have.
    TooManyColumns = Conflict "project-too-many-columns",
    /// Somebody has worked at the task, so what it is cannot change.
    TaskTaken = Conflict "task-taken",
    /// No answer is known of this task, or it is not used any more.
    NotKnown = Conflict "task-answer-not-known",
    /// The answer of this task is known already.
    AlreadyKnown = Conflict "task-answer-known",
    /// More tasks than a project can have.
    TooManyTasks = Conflict "project-too-many-tasks",
}

/// A project as it stands; what workers read and are paid is in its [`Version`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Project {
    pub id: ProjectId,
    pub requester: AccountId,
    pub state: State,
    pub paused: Option<Pause>,
    pub ending: Option<Ending>,
    pub hiring: Hiring,
    pub category: Category,
    pub language: String,
    pub difficulty: Difficulty,
    /// From 0; a higher one is offered first.
    pub priority: i64,
    /// The newest version.
    pub version: i64,
    /// The platform's share in millionths, once the project has opened.
    pub fee_ppm: Option<i64>,
    /// How many tasks one worker may do in one release; 0 = any number.
    pub tasks_per_worker: i64,
    pub claims_per_worker: i64,
    /// How long its requester thinks that one answer takes.
    pub estimate: Option<DurationMs>,
    pub release: i64,
    pub auto_accept: DurationMs,
    pub expires_at: Option<Timestamp>,
    pub created_at: Timestamp,
    pub submitted_at: Option<Timestamp>,
    pub opened_at: Option<Timestamp>,
    pub closed_at: Option<Timestamp>,
    /// Why a moderator sent it back, or what was said when it was paused.
    pub note: Option<String>,
    /// Another project may still bring tasks.
    pub awaits_tasks: bool,
}
