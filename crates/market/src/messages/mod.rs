//! Messages: the thread between the two sides of a project, an application or an assignment.
//!
//! A thread opens with its first message. Each message has a number in it, without gaps, so a
//! read mark is exact: what stands above the mark is unread, whatever committed when.
//!
//! Invariant: only the two sides read or write a thread; to everybody else it is not found. A
//! file is attached by its owner, to one message.

mod extensions;
mod inbox;
mod own;
mod reports;
mod rows;
mod sides;

pub use extensions::{
    Extension, ask_for_time, decline_time, find_extension, grant_time, may_ask_for_time,
};
pub use inbox::{
    Addressed, Attached, Message, Overview, Party, Thread, addressed, inbox, may_read, of_project,
    thread, unread,
};
pub use own::OWN;
pub use reports::{Report, Said, open_reports, report, said, settle_report};

use base::{Error, FieldError, MessageText, Result, hours};
use store::Tx;

use crate::{
    AccountId, ApplicationId, AssignmentId, FileId, MessageId, ProjectId, ThreadId, accounts,
    events::{self, Event},
    files, limits,
    word::{refusals, words},
};

/// The most files of one message.
pub const MOST_FILES: usize = 5;
/// The most messages one person sends in an hour.
pub const MOST_PER_HOUR: i64 = 30;

words! {
    /// What kind of thing a thread is about.
    About {
        Project = "project",
        Application = "application",
        Assignment = "assignment",
    }
    /// What became of a wish for more time.
    ExtensionState {
        Asked = "asked",
        Granted = "granted",
        Declined = "declined",
    }
}

refusals! {
    /// The thread or its subject does not exist, or is not this person's: the answer is the same.
    NotFound = NotFound "thread-not-found",
    /// This hour's messages are used up.
    TooMany = Limit "messages-too-many",
    /// No such wish for time, or not this person's.
    NoExtension = NotFound "extension-not-found",
    /// A wish waits for its answer already.
    AlreadyAsked = Conflict "extension-already-asked",
    /// It was granted or declined before.
    AlreadyDecided = Conflict "extension-already-decided",
    /// Only jobs given to an applicant have deadlines to be talked about.
    OnlyInApplyJobs = Conflict "extension-only-in-apply-jobs",
    /// Nothing runs that could take longer.
    NotRunning = Conflict "assignment-not-running",
    /// No such message, or not one that this person may read.
    NoMessage = NotFound "message-not-found",
    /// This person showed it to the moderators before.
    AlreadyReported = Conflict "message-already-reported",
    /// No such report, or somebody settled it.
    NoReport = NotFound "report-not-found",
}

/// A sentence for every code of this slice: what is wrong, and what to do next.
pub const CODES: &[(&str, &str)] = &[
    ("thread-not-found", "There is no such conversation. Open it from your messages."),
    ("messages-too-many", "You have sent 30 messages within an hour. Try again in the next hour."),
    ("extension-not-found", "There is no such request for more time. Reload the conversation."),
    (
        "extension-already-asked",
        "A request for more time is waiting for an answer. Wait for it before asking again.",
    ),
    (
        "extension-already-decided",
        "This request for more time was answered before. Reload the conversation to see how.",
    ),
    (
        "extension-only-in-apply-jobs",
        "More time can be requested only in jobs you applied for. Extend the deadline on the \
         task page instead.",
    ),
    (
        "assignment-not-running",
        "The work is not running: it was handed in, has ended, or its deadline has passed.",
    ),
    ("message-not-found", "There is no such message. Open it from your messages."),
    (
        "message-already-reported",
        "You have reported this message. A moderator will look at it; there is nothing more to do.",
    ),
    ("report-not-found", "There is no such open report. Somebody may have settled it."),
    ("files-too-many", "A message carries at most 5 files. Send the others in another message."),
    (
        "extension-out-of-range",
        "Ask for at least one hour and at most 30 days of more time, in whole hours.",
    ),
];

/// The thing a thread is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    /// A project; the worker's side is whoever asks, or whom the requester writes to.
    Project(ProjectId),
    Application(ApplicationId),
    Assignment(AssignmentId),
}

impl Subject {
    /// Reads what a row or a form says.
    pub fn parse(about: About, id: &str) -> Option<Self> {
        Some(match about {
            About::Project => Self::Project(id.parse().ok()?),
            About::Application => Self::Application(id.parse().ok()?),
            About::Assignment => Self::Assignment(id.parse().ok()?),
        })
    }

    pub fn about(self) -> About {
        match self {
            Self::Project(_) => About::Project,
            Self::Application(_) => About::Application,
            Self::Assignment(_) => About::Assignment,
        }
    }

    /// The id of the thing, as text.
    pub fn id(self) -> String {
        match self {
            Self::Project(it) => it.to_string(),
            Self::Application(it) => it.to_string(),
            Self::Assignment(it) => it.to_string(),
        }
    }
}

/// What is said: a text and up to [`MOST_FILES`] files of the author's own.
#[derive(Debug, Clone)]
pub struct Letter {
    pub text: MessageText,
    pub files: Vec<FileId>,
}

/// A message that was sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sent {
    pub thread: ThreadId,
    pub message: MessageId,
    /// Its place in the thread, from 1.
    pub number: i64,
}

/// Says something about a thing; opens the thread when it is the first word.
///
/// `to` names the worker when a requester writes about a project; otherwise the sides are known.
pub async fn say(
    tx: &mut Tx,
    author: AccountId,
    subject: Subject,
    to: Option<AccountId>,
    letter: Letter,
) -> Result<Sent> {
    let thread = open(tx, author, subject, to).await?;
    deliver(tx, author, thread, letter).await
}

/// Answers in a thread.
pub async fn reply(
    tx: &mut Tx,
    author: AccountId,
    thread: ThreadId,
    letter: Letter,
) -> Result<Sent> {
    deliver(tx, author, thread, letter).await
}

/// The thread about a thing, if it was opened; `to` as for [`say`].
pub async fn find(
    tx: &mut Tx,
    person: AccountId,
    subject: Subject,
    to: Option<AccountId>,
) -> Result<Option<ThreadId>> {
    let sides = sides::of(tx, person, subject, to).await?.ok_or(Refusal::NotFound)?;
    rows::find_thread(tx, subject, sides.worker).await
}

/// Marks everything up to a message's number as seen. A mark never moves back.
pub async fn mark_read(
    tx: &mut Tx,
    person: AccountId,
    thread: ThreadId,
    number: i64,
) -> Result<()> {
    if rows::sides_of(tx, person, thread).await?.is_none() {
        return Err(Refusal::NotFound.into());
    }
    rows::raise_mark(tx, thread, person, number).await
}

pub(super) async fn open(
    tx: &mut Tx,
    person: AccountId,
    subject: Subject,
    to: Option<AccountId>,
) -> Result<ThreadId> {
    let sides = sides::of(tx, person, subject, to).await?.ok_or(Refusal::NotFound)?;
    rows::open_thread(tx, subject, &sides).await?;
    let thread = rows::find_thread(tx, subject, sides.worker).await?;
    thread.ok_or_else(|| Error::store("a thread vanished while it was opened"))
}

async fn deliver(tx: &mut Tx, author: AccountId, thread: ThreadId, letter: Letter) -> Result<Sent> {
    if MOST_FILES < letter.files.len() {
        let error = FieldError::new("files", "files-too-many").with(MOST_FILES);
        return Err(Error::Invalid(vec![error]));
    }
    let sides = rows::sides_of(tx, author, thread).await?.ok_or(Refusal::NotFound)?;
    accounts::must_act(tx, author).await?;
    // Only messages that were sent are counted, so the count may share their transaction.
    let sent = limits::count(tx, &format!("messages:{author}"), hours(1), 1).await?;
    if MOST_PER_HOUR < sent {
        return Err(Refusal::TooMany.into());
    }
    let number = rows::next_number(tx, thread).await?;
    let message: MessageId = tx.new_id();
    rows::insert_message(tx, message, thread, number, author, &letter.text).await?;
    let mut attached = Vec::with_capacity(letter.files.len());
    for file in letter.files {
        files::attach(tx, author, file, files::Subject::Message(message)).await?;
        // The same file named twice is one file.
        if !attached.contains(&file) {
            attached.push(file);
        }
    }
    rows::insert_files(tx, message, &attached).await?;
    let event = Event::new("message-sent", "thread", thread).by(author).fact("number", number);
    events::record(tx, event.concerns(sides.other(author)).in_project(sides.project)).await?;
    Ok(Sent { thread, message, number })
}
