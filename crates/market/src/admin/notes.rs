//! What staff note about a person, for the next of them who looks.
//!
//! Invariant: a note is an event: who wrote it is known, nobody changes it, and it is part of
//! the copy that the person can ask for.

use base::{Reason, Result, Timestamp};
use store::{Tx, sql};

use crate::{
    AccountId, accounts,
    events::{self, Event},
};

const KIND: &str = "note-written";

/// A note about a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    pub at: Timestamp,
    /// The name of who wrote it; nobody's, when they left.
    pub by: Option<String>,
    pub text: String,
}

/// Writes a note.
pub async fn write_note(
    tx: &mut Tx,
    staff: AccountId,
    account: AccountId,
    text: &Reason,
) -> Result<()> {
    accounts::find(tx, account).await?;
    let event = Event::new(KIND, "account", account).by(staff).concerns(account);
    events::record(tx, event.fact("text", text.as_str())).await?;
    Ok(())
}

/// The newest notes about a person.
pub async fn notes(tx: &mut Tx, account: AccountId, limit: i64) -> Result<Vec<Note>> {
    let select = sql("select e.at, e.body, a.name
                      from event e left join account a on a.id = e.actor
                      where e.subject = $1 and e.kind = $2 order by e.id desc limit $3");
    let rows = tx.all(select.bind(account).bind(KIND).bind(limit)).await?;
    let mut notes = Vec::with_capacity(rows.len());
    for row in &rows {
        let facts: String = row.get("body")?;
        let facts: serde_json::Value = serde_json::from_str(&facts).unwrap_or_default();
        let text = facts["text"].as_str().unwrap_or_default().to_owned();
        notes.push(Note { at: row.get("at")?, by: row.get("name")?, text });
    }
    Ok(notes)
}
