//! Events: what happened, written in the transaction in which it happened.
//!
//! The feed, the audit log and the notifications read them later; lower slices never call
//! higher ones.
//!
//! Invariant: an event is never changed and never deleted; each finished day is sealed.

mod log;
mod news;
mod seal;

pub use log::{Wanted, find, log};
pub use news::{is_any_untold, take_news};
pub use seal::{Seal, broken_days, is_as_sealed, keep_seal, latest_seal, next_seal, seals};

use std::fmt::Display;

use base::{Result, Timestamp};
use serde_json::{Map, Value};
use store::{Row, Tx, sql};

use crate::{AccountId, EventId, ProjectId};

/// An event about to be recorded.
#[derive(Debug, Clone)]
pub struct Event {
    kind: &'static str,
    subject_kind: &'static str,
    subject: String,
    actor: Option<AccountId>,
    concerns: Option<AccountId>,
    project: Option<ProjectId>,
    facts: Map<String, Value>,
    is_news: bool,
}

impl Event {
    /// `kind` is past tense, such as `assignment-accepted`; the subject is what it happened to.
    pub fn new(kind: &'static str, subject_kind: &'static str, subject: impl Display) -> Self {
        Self {
            kind,
            subject_kind,
            subject: subject.to_string(),
            actor: None,
            concerns: None,
            project: None,
            facts: Map::new(),
            is_news: false,
        }
    }

    /// Who did it; without it, the system did.
    #[must_use]
    pub fn by(mut self, actor: AccountId) -> Self {
        self.actor = Some(actor);
        self
    }

    /// Whom to tell.
    #[must_use]
    pub fn concerns(mut self, account: AccountId) -> Self {
        self.concerns = Some(account);
        self
    }

    /// Higher slices want to hear of it, although it concerns no one person: the staff do.
    #[must_use]
    pub fn is_news(mut self) -> Self {
        self.is_news = true;
        self
    }

    #[must_use]
    pub fn in_project(mut self, project: ProjectId) -> Self {
        self.project = Some(project);
        self
    }

    /// Something worth knowing about it; never a secret.
    #[must_use]
    pub fn fact(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.facts.insert(name.to_owned(), value.into());
        self
    }
}

/// An event as it was recorded.
#[derive(Debug, Clone)]
pub struct Recorded {
    pub id: EventId,
    pub at: Timestamp,
    pub kind: String,
    pub actor: Option<AccountId>,
    pub concerns: Option<AccountId>,
    pub subject_kind: String,
    pub subject: String,
    pub project: Option<ProjectId>,
    pub facts: String,
}

/// Records an event.
pub async fn record(tx: &mut Tx, event: Event) -> Result<EventId> {
    let (id, now) = (tx.new_id(), tx.now());
    let is_news = event.is_news || event.concerns.is_some();
    let insert = sql("insert into event
                          (id, at, kind, actor, concerns, subject_kind, subject, project, body)
                      values ($1, $2, $3, $4, $5, $6, $7, $8, $9)");
    let insert = insert.bind(id).bind(now).bind(event.kind).bind(event.actor);
    let insert = insert.bind(event.concerns).bind(event.subject_kind).bind(event.subject);
    let body = Value::Object(event.facts).to_string();
    tx.exec_later(insert.bind(event.project).bind(body)).await?;
    if is_news {
        news::put(tx, id).await?;
    }
    Ok(id)
}

/// What happened to one thing, oldest first.
pub async fn history(tx: &mut Tx, subject: &str, limit: i64) -> Result<Vec<Recorded>> {
    let select = sql("select id, at, kind, actor, concerns, subject_kind, subject, project, body
                      from event where subject = $1 order by id limit $2");
    tx.all(select.bind(subject).bind(limit)).await?.iter().map(recorded).collect()
}

fn recorded(row: &Row) -> Result<Recorded> {
    Ok(Recorded {
        id: row.get("id")?,
        at: row.get("at")?,
        kind: row.get("kind")?,
        actor: row.get("actor")?,
        concerns: row.get("concerns")?,
        subject_kind: row.get("subject_kind")?,
        subject: row.get("subject")?,
        project: row.get("project")?,
        facts: row.get("body")?,
    })
}
