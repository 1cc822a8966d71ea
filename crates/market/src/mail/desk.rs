//! The letters as an admin looks after them: what waits, what a mail server would not take,
//! and what one says.
//!
//! Invariant: a letter may hold a link that opens an account, so whoever reads one leaves a
//! trace in the log, and what was sent is shown without its links: its reader has it.

use base::{Result, Timestamp};
use store::{Row, Tx, sql};

use super::sending;
use crate::{
    AccountId, MailId,
    events::{self, Event},
    jobs,
    ports::Letter,
    word::{refusals, words},
};

words! {
    /// Where a letter stands.
    State {
        /// No mail server took it yet.
        Waiting = "waiting",
        /// A mail server refused it; it is tried again.
        Failed = "failed",
        Sent = "sent",
    }
}

refusals! {
    /// No such letter.
    NoLetter = NotFound "mail-not-found",
    /// A mail server has it.
    AlreadySent = Conflict "mail-sent",
}

/// What these refusals say to a person.
pub const CODES: &[(&str, &str)] = &[
    ("mail-not-found", "There is no such letter."),
    ("mail-sent", "A mail server took this letter before."),
];

/// The fewest characters of a secret in a link; see `accounts::secret`.
const SECRET: usize = 40;

/// A letter as it lies in the book.
#[derive(Debug, Clone)]
pub struct Kept {
    pub id: MailId,
    /// What it is about, such as `reset`.
    pub kind: String,
    pub letter: Letter,
    pub created_at: Timestamp,
    pub sent_at: Option<Timestamp>,
    /// When a mail server last refused it, and what it said.
    pub failed: Option<(Timestamp, String)>,
}

impl Kept {
    pub fn state(&self) -> State {
        match (self.sent_at, &self.failed) {
            (Some(_), _) => State::Sent,
            (None, Some(_)) => State::Failed,
            (None, None) => State::Waiting,
        }
    }

    /// What it says, with dots in the place of secrets.
    pub fn without_secrets(&self) -> String {
        let is_secret = |it: &str| {
            let plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit();
            SECRET <= it.len() && it.bytes().all(plain)
        };
        let piece = |it: &str| if is_secret(it) { "…".to_owned() } else { it.to_owned() };
        let edge = |c: char| !c.is_ascii_alphanumeric();
        let text = &self.letter.text;
        let mut masked = String::with_capacity(text.len());
        for part in text.split_inclusive(edge) {
            let word = part.trim_end_matches(edge);
            masked.push_str(&piece(word));
            masked.push_str(&part[word.len()..]);
        }
        masked
    }
}

/// Which letters are wanted; the default is all of them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wanted {
    pub state: Option<State>,
    /// A part of the address they go to.
    pub to: String,
}

/// One letter.
pub async fn find(tx: &mut Tx, id: MailId) -> Result<Option<Kept>> {
    let select = sql("select id, key, recipient, subject, body, created_at, sent_at, failed_at,
                             error, unsubscribe
                      from mail where id = $1");
    tx.find(select.bind(id)).await?.as_ref().map(kept).transpose()
}

/// The newest letters, older than `before`.
pub async fn newest(tx: &mut Tx, before: Option<MailId>, limit: i64) -> Result<Vec<Kept>> {
    list(tx, &Wanted::default(), before, limit).await
}

/// The letters wanted, newest first, older than `before`.
pub async fn list(
    tx: &mut Tx,
    wanted: &Wanted,
    before: Option<MailId>,
    limit: i64,
) -> Result<Vec<Kept>> {
    let select = sql("select id, key, recipient, subject, body, created_at, sent_at, failed_at,
                             error, unsubscribe
                      from mail
                      where id < coalesce($1, 'Z')
                        and ($2 = '' or $2 = case when sent_at is not null then 'sent'
                                                  when failed_at is not null then 'failed'
                                                  else 'waiting' end)
                        and ($3 = '' or 0 < length(recipient)
                                          - length(replace(recipient, $3, '')))
                      order by id desc limit $4");
    let before = before.map(|it| it.to_string());
    let state = wanted.state.map_or("", State::as_str);
    // What no address can hold is not looked for; one engine would choke on it.
    let to: String =
        wanted.to.trim().to_lowercase().chars().filter(|it| !it.is_control()).collect();
    tx.all(select.bind(before).bind(state).bind(to).bind(limit)).await?.iter().map(kept).collect()
}

/// An admin opens a letter; the log says so.
pub async fn read(tx: &mut Tx, admin: AccountId, id: MailId) -> Result<Kept> {
    let kept = find(tx, id).await?.ok_or(Refusal::NoLetter)?;
    let event = Event::new("mail-read", "mail", id).by(admin);
    events::record(tx, event.fact("kind", &*kept.kind)).await?;
    Ok(kept)
}

/// Tries now to send a letter that no mail server took.
pub async fn send_again(tx: &mut Tx, admin: AccountId, id: MailId) -> Result<()> {
    let kept = find(tx, id).await?.ok_or(Refusal::NoLetter)?;
    if kept.sent_at.is_some() {
        return Err(Refusal::AlreadySent.into());
    }
    jobs::enqueue_now(tx, sending(id)).await?;
    events::record(tx, Event::new("mail-tried-again", "mail", id).by(admin)).await?;
    Ok(())
}

/// Tries now to send the oldest letters that no mail server took; says how many.
pub async fn send_all_again(tx: &mut Tx, admin: AccountId, limit: i64) -> Result<usize> {
    let select = sql("select id from mail where sent_at is null order by id limit $1");
    let waiting = tx.all(select.bind(limit)).await?;
    for row in &waiting {
        let id: MailId = row.get("id")?;
        jobs::enqueue_now(tx, sending(id)).await?;
    }
    let event = Event::new("mails-tried-again", "account", admin).by(admin);
    events::record(tx, event.fact("mails", waiting.len())).await?;
    Ok(waiting.len())
}

fn kept(row: &Row) -> Result<Kept> {
    let key: String = row.get("key")?;
    let (failed_at, error): (Option<Timestamp>, Option<String>) =
        (row.get("failed_at")?, row.get("error")?);
    Ok(Kept {
        id: row.get("id")?,
        kind: key.split(':').next().unwrap_or_default().to_owned(),
        letter: Letter {
            to: row.get("recipient")?,
            subject: row.get("subject")?,
            text: row.get("body")?,
            unsubscribe: row.get("unsubscribe")?,
        },
        created_at: row.get("created_at")?,
        sent_at: row.get("sent_at")?,
        failed: failed_at.map(|at| (at, error.unwrap_or_default())),
    })
}
