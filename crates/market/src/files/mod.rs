//! Files: what people upload, by name, type and weight. Their bytes lie on the shelf.
//!
//! Invariant: a file's type is what its bytes say, never what a browser claims; its name can
//! harm nobody; and it is attached once, by its owner, to the one thing through which others
//! may see it.

mod incoming;
mod media;
mod name;
mod proof;
mod rows;

pub use incoming::Incoming;
pub use media::{MediaType, sniff};
pub use name::{disposition, safe_name};
pub use proof::{Fault, faults};

use std::sync::Arc;

use base::{DurationMs, Error, Result, Timestamp, hours};
use store::Tx;

use crate::{
    AccountId, AssignmentId, FileId, ImportId, MessageId, ProjectId, ports::Shelf, word::refusals,
};

refusals! {
    /// It does not exist, or it is none of the asker's business: the answer is the same.
    NotFound = NotFound "file-not-found",
    /// It is attached already.
    Attached = Conflict "file-attached",
    /// The person's files together weigh too much.
    RoomUsed = Conflict "file-room-used",
}

/// What each code says to a person: what is wrong, and what to do next.
pub const CODES: &[(&str, &str)] = &[
    ("file-not-found", "There is no such file, or it is not yours to see."),
    ("file-attached", "This file belongs to something else already. Upload it once more."),
    (
        "file-too-large",
        "The file is too large: 25 MiB at most, 256 MiB for tables to import. Make it smaller.",
    ),
    ("file-room-used", "Your files use all of their 1 GiB. Delete some that you do not need."),
    ("answer-files-too-heavy", "The files of one answer weigh 100 MiB at most. Make them smaller."),
    (
        "file-type-refused",
        "This type of file is not taken. Send png, jpeg, webp, gif, mp3, wav, mp4, webm, pdf, \
         txt, csv, json or xlsx.",
    ),
    ("file-cut-off", "The file did not arrive whole. Send it once more."),
    ("file-empty", "The file is empty. Choose another one."),
];

/// The most bytes of a file (safety.md §5).
pub const MOST_BYTES: u64 = 25 * 1024 * 1024;
/// The most bytes of a table to import, which is read as a stream.
pub const MOST_TABLE_BYTES: u64 = 256 * 1024 * 1024;
/// The most bytes of one person's files together (safety.md §5).
pub const MOST_ROOM: i64 = 1024 * 1024 * 1024;
/// The most bytes of one answer's files together (safety.md §5).
pub const MOST_ANSWER: i64 = 100 * 1024 * 1024;
/// A file that nobody attached is forgotten after this.
pub const LOOSE: DurationMs = hours(48);

/// What a file is seen through: who may see that may see the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Subject {
    Message(MessageId),
    /// The answers of one assignment, every revision of them.
    Answer(AssignmentId),
    /// The data of a project's tasks.
    TaskData(ProjectId),
    Import(ImportId),
}

impl Subject {
    /// The word by which the database knows it.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Message(_) => "message",
            Self::Answer(_) => "answer",
            Self::TaskData(_) => "task_data",
            Self::Import(_) => "import",
        }
    }

    pub fn id(&self) -> String {
        match self {
            Self::Message(id) => id.to_string(),
            Self::Answer(id) => id.to_string(),
            Self::TaskData(id) => id.to_string(),
            Self::Import(id) => id.to_string(),
        }
    }

    fn parse(kind: &str, id: &str) -> Option<Self> {
        Some(match kind {
            "message" => Self::Message(id.parse().ok()?),
            "answer" => Self::Answer(id.parse().ok()?),
            "task_data" => Self::TaskData(id.parse().ok()?),
            "import" => Self::Import(id.parse().ok()?),
            _ => return None,
        })
    }
}

/// A file as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    pub id: FileId,
    pub owner: AccountId,
    /// Safe to show and to save under; see [`safe_name`].
    pub name: String,
    pub media_type: MediaType,
    pub bytes: i64,
    /// Of its bytes, as 64 lower-case hexadecimal digits.
    pub sha256: String,
    pub subject: Option<Subject>,
    pub created_at: Timestamp,
}

/// A file whose bytes lie on the shelf and that is about to be entered.
#[derive(Debug, Clone)]
pub struct New {
    pub id: FileId,
    /// As the person's machine called it.
    pub name: String,
    pub media_type: MediaType,
    pub bytes: i64,
    pub sha256: String,
}

/// Enters a file and counts it against its owner's room.
pub async fn register(tx: &mut Tx, owner: AccountId, new: New) -> Result<FileId> {
    if !rows::take_room(tx, owner, new.bytes).await? {
        return Err(Refusal::RoomUsed.into());
    }
    let name = safe_name(&new.name, new.media_type);
    rows::insert(tx, owner, &name, &new).await?;
    Ok(new.id)
}

/// Makes a file part of something, for good. Saying it twice changes nothing.
pub async fn attach(tx: &mut Tx, owner: AccountId, id: FileId, subject: Subject) -> Result<()> {
    let file = find(tx, id).await?;
    if file.owner != owner {
        return Err(Refusal::NotFound.into());
    }
    if file.subject == Some(subject) {
        return Ok(());
    }
    if let Subject::Answer(_) = subject {
        let others: i64 = of(tx, subject).await?.iter().map(|it| it.bytes).sum();
        if MOST_ANSWER < others + file.bytes {
            return Err(Error::invalid("files", "answer-files-too-heavy"));
        }
    }
    if !rows::attach(tx, id, subject).await? {
        return Err(Refusal::Attached.into());
    }
    Ok(())
}

/// Makes the files of one thing part of another, such as when a task is claimed anew.
pub async fn hand_over(tx: &mut Tx, from: Subject, to: Subject) -> Result<()> {
    rows::hand_over(tx, from, to).await
}

/// A file that was not deleted, whoever asks: for those who know whom they serve.
pub async fn find(tx: &mut Tx, id: FileId) -> Result<File> {
    rows::find(tx, id).await?.ok_or(Refusal::NotFound.into())
}

/// A file of this person; anybody else's is not found.
pub async fn find_own(tx: &mut Tx, owner: AccountId, id: FileId) -> Result<File> {
    let file = rows::find(tx, id).await?.filter(|it| it.owner == owner);
    file.ok_or(Refusal::NotFound.into())
}

/// The files of one thing, oldest first.
pub async fn of(tx: &mut Tx, subject: Subject) -> Result<Vec<File>> {
    rows::of(tx, subject).await
}

/// A person's files, newest first, older than `before`.
pub async fn of_owner(
    tx: &mut Tx,
    owner: AccountId,
    before: Option<FileId>,
    limit: i64,
) -> Result<Vec<File>> {
    rows::of_owner(tx, owner, before, limit).await
}

/// Deletes a file that is part of nothing. Its bytes go with [`Shelf::remove`] afterwards.
pub async fn delete(tx: &mut Tx, owner: AccountId, id: FileId) -> Result<()> {
    let file = find(tx, id).await?;
    if file.owner != owner {
        return Err(Refusal::NotFound.into());
    }
    if !rows::delete(tx, id).await? {
        return Err(Refusal::Attached.into());
    }
    rows::give_room(tx, owner, file.bytes).await
}

/// Lets go of the files of a thing that is gone, such as an undone import.
pub async fn release(tx: &mut Tx, subject: Subject) -> Result<Vec<FileId>> {
    let files = of(tx, subject).await?;
    for file in &files {
        if rows::release(tx, file.id).await? {
            rows::give_room(tx, file.owner, file.bytes).await?;
        }
    }
    Ok(files.iter().map(|it| it.id).collect())
}

/// Forgets files that nobody attached within [`LOOSE`], some at a time, and tells which: their
/// bytes go with [`Shelf::remove`].
pub async fn forget_loose(tx: &mut Tx, limit: i64) -> Result<Vec<FileId>> {
    let before = tx.now().plus(-LOOSE);
    let loose = rows::loose(tx, before, limit).await?;
    let mut gone = Vec::new();
    for file in loose {
        if rows::delete(tx, file.id).await? {
            rows::give_room(tx, file.owner, file.bytes).await?;
            gone.push(file.id);
        }
    }
    Ok(gone)
}

/// Forgets loose files with their bytes; how many went. For the clockwork.
pub async fn sweep(db: store::Db, shelf: Arc<dyn Shelf>) -> Result<usize> {
    let gone = db.write(async move |tx| forget_loose(tx, 100).await).await?;
    for id in &gone {
        shelf.remove(*id).await?;
    }
    Ok(gone.len())
}
