//! How threads and messages look on the wire.

use base::Result;
use market::messages::{Attached, Extension, Message, Overview, Party, Sent, Thread};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use crate::wire::{self, Page};

#[derive(Debug, Serialize, ToSchema)]
pub(super) struct InboxJson {
    #[serde(flatten)]
    threads: Page<OverviewJson>,
    /// How many messages wait for the caller in all threads.
    unread: i64,
}

#[derive(Debug, Serialize, ToSchema)]
struct OverviewJson {
    id: String,
    /// `project`, `application` or `assignment`.
    about: String,
    /// The id of what it is about.
    subject: String,
    project: String,
    title: String,
    /// The other side.
    with: PartyJson,
    newest_at: String,
    /// The first characters of the newest message.
    excerpt: String,
    /// The newest message is the caller's own.
    is_mine: bool,
    unread: i64,
}

#[derive(Debug, Serialize, ToSchema)]
struct PartyJson {
    id: String,
    name: String,
}

#[derive(Debug, Serialize, ToSchema)]
pub(super) struct ThreadJson {
    id: String,
    about: String,
    subject: String,
    project: String,
    title: String,
    requester: PartyJson,
    worker: PartyJson,
    /// The newest first.
    messages: Vec<MessageJson>,
    /// Requests for more time, the newest first.
    extension_requests: Vec<ExtensionRequestJson>,
}

#[derive(Debug, Serialize, ToSchema)]
struct MessageJson {
    id: String,
    /// Its place in the thread, from 1.
    number: i64,
    author: String,
    /// Markdown.
    text: String,
    at: String,
    files: Vec<AttachedJson>,
}

#[derive(Debug, Serialize, ToSchema)]
struct AttachedJson {
    id: String,
    name: String,
    media_type: String,
    bytes: i64,
}

#[derive(Debug, Serialize, ToSchema)]
pub(super) struct ExtensionRequestJson {
    id: String,
    assignment: String,
    /// The message with which it was asked.
    message: String,
    hours: i64,
    /// `asked`, `granted` or `declined`.
    state: String,
    asked_at: String,
    decided_at: Option<String>,
}

#[derive(Debug, Serialize, ToSchema)]
pub(super) struct SentJson {
    thread: String,
    message: String,
    /// Its place in the thread, from 1.
    number: i64,
}

#[derive(Debug, Serialize, ToSchema)]
pub(super) struct AskedJson {
    extension_request: String,
    thread: String,
    message: String,
}

#[derive(Debug, Serialize, ToSchema)]
pub(super) struct GrantedJson {
    /// The assignment's new deadline.
    pub(super) deadline: String,
}

/// Which messages of a thread are asked for.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct MessagePage {
    /// Messages with a lower number than this.
    pub(super) before: Option<i64>,
    /// Messages of a page, 1 to 100; 50 when absent.
    #[param(minimum = 1, maximum = 100)]
    limit: Option<i64>,
}

impl MessagePage {
    /// How many messages are asked for.
    pub(super) fn limit(&self) -> Result<i64> {
        wire::limit(self.limit)
    }
}

#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct ThreadBody {
    /// `project`, `application` or `assignment`.
    pub(super) about: String,
    /// The id of what it is about.
    pub(super) subject: String,
    /// The worker, where a requester writes about a project.
    pub(super) worker: Option<String>,
    /// Markdown, 1 to 10,000 characters.
    pub(super) text: String,
    /// At most 5 ids of files of the caller's own that are attached to nothing.
    #[serde(default)]
    pub(super) files: Vec<String>,
}

#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct LetterBody {
    /// Markdown, 1 to 10,000 characters.
    pub(super) text: String,
    /// At most 5 ids of files of the caller's own that are attached to nothing.
    #[serde(default)]
    pub(super) files: Vec<String>,
}

#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct ReadMarkBody {
    /// The number of the newest message that was seen.
    pub(super) number: i64,
}

#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct ReportBody {
    /// What is wrong with it, 3 to 1,000 characters.
    pub(super) reason: String,
}

#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct ExtensionBody {
    /// How much more time, in whole hours from 1 to 720.
    pub(super) hours: i64,
    /// Why, 1 to 10,000 characters of Markdown.
    pub(super) text: String,
}

impl InboxJson {
    pub(super) fn new(lines: Vec<Overview>, limit: i64, unread: i64) -> Self {
        let threads: Vec<OverviewJson> = lines.into_iter().map(Into::into).collect();
        Self { threads: Page::new(threads, limit, |it| &it.id), unread }
    }
}

impl From<Overview> for OverviewJson {
    fn from(it: Overview) -> Self {
        Self {
            id: it.id.to_string(),
            about: it.subject.about().to_string(),
            subject: it.subject.id(),
            project: it.project.to_string(),
            title: it.title,
            with: it.other.into(),
            newest_at: it.newest_at.to_string(),
            excerpt: it.excerpt,
            is_mine: it.is_mine,
            unread: it.unread,
        }
    }
}

impl From<Party> for PartyJson {
    fn from(it: Party) -> Self {
        Self { id: it.id.to_string(), name: it.name }
    }
}

impl From<Thread> for ThreadJson {
    fn from(it: Thread) -> Self {
        Self {
            id: it.id.to_string(),
            about: it.subject.about().to_string(),
            subject: it.subject.id(),
            project: it.project.to_string(),
            title: it.title,
            requester: it.requester.into(),
            worker: it.worker.into(),
            messages: it.messages.into_iter().map(Into::into).collect(),
            extension_requests: it.extensions.into_iter().map(Into::into).collect(),
        }
    }
}

impl From<Message> for MessageJson {
    fn from(it: Message) -> Self {
        Self {
            id: it.id.to_string(),
            number: it.number,
            author: it.author.to_string(),
            text: it.text,
            at: it.at.to_string(),
            files: it.files.into_iter().map(Into::into).collect(),
        }
    }
}

impl From<Attached> for AttachedJson {
    fn from(it: Attached) -> Self {
        Self { id: it.file.to_string(), name: it.name, media_type: it.media_type, bytes: it.bytes }
    }
}

impl From<Extension> for ExtensionRequestJson {
    fn from(it: Extension) -> Self {
        Self {
            id: it.id.to_string(),
            assignment: it.assignment.to_string(),
            message: it.message.to_string(),
            hours: it.extra / base::hours(1),
            state: it.state.to_string(),
            asked_at: it.asked_at.to_string(),
            decided_at: it.decided_at.map(|it| it.to_string()),
        }
    }
}

impl From<Sent> for SentJson {
    fn from(it: Sent) -> Self {
        Self { thread: it.thread.to_string(), message: it.message.to_string(), number: it.number }
    }
}

impl AskedJson {
    pub(super) fn new(id: impl ToString, sent: Sent) -> Self {
        Self {
            extension_request: id.to_string(),
            thread: sent.thread.to_string(),
            message: sent.message.to_string(),
        }
    }
}
