//! Mail: written in the transaction of its cause, sent by a job.
//!
//! Without a mail server the letters stay here and the operator can read them.
//!
//! Invariant: a letter counts as sent only when a mail server took it.

mod desk;

pub use desk::{
    CODES, Kept, Refusal, State, Wanted, find, list, newest, read, send_again, send_all_again,
};

use base::{Email, Result, Timestamp};
use store::{Tx, sql};

use crate::{
    MailId,
    jobs::{self, Job},
    ports::Letter,
};

/// The job that sends one letter.
pub const SEND: &str = "mail-send";

/// A letter about to be written.
#[derive(Debug, Clone)]
pub struct New<'a> {
    /// A mail for one cause is written once.
    pub key: &'a str,
    pub to: &'a Email,
    pub subject: &'a str,
    pub body: &'a str,
    /// Where one click ends letters of this kind.
    pub unsubscribe: Option<String>,
    /// Not before this moment, such as the end of somebody's night.
    pub not_before: Option<Timestamp>,
}

/// Writes a letter and enqueues its sending; one key is written once.
pub async fn write(tx: &mut Tx, key: &str, to: &Email, subject: &str, body: &str) -> Result<()> {
    write_new(tx, New { key, to, subject, body, unsubscribe: None, not_before: None }).await
}

/// As [`write`], for letters that can be ended or that wait.
pub async fn write_new(tx: &mut Tx, new: New<'_>) -> Result<()> {
    let (id, now): (MailId, _) = (tx.new_id(), tx.now());
    let insert = sql("insert into mail (id, key, recipient, subject, body, created_at,
                                        unsubscribe)
                      values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing");
    let insert = insert.bind(id).bind(new.key).bind(new.to).bind(new.subject).bind(new.body);
    if tx.exec(insert.bind(now).bind(new.unsubscribe)).await? == 1 {
        let job = sending(id);
        let job = if let Some(at) = new.not_before { job.at(at) } else { job };
        jobs::enqueue(tx, job).await?;
    }
    Ok(())
}

/// The job that sends a letter; a letter has one at a time.
fn sending(id: MailId) -> Job {
    Job::new(SEND, id.to_string()).once(format!("mail:{id}"))
}

/// The letter to send; nothing when it was sent before.
pub async fn unsent(tx: &mut Tx, id: MailId) -> Result<Option<Letter>> {
    Ok(find(tx, id).await?.filter(|it| it.sent_at.is_none()).map(|it| it.letter))
}

/// Notes that a mail server took a letter.
pub async fn mark_sent(tx: &mut Tx, id: MailId) -> Result<()> {
    let now = tx.now();
    let update = sql("update mail set sent_at = $2 where id = $1 and sent_at is null");
    tx.exec(update.bind(id).bind(now)).await?;
    Ok(())
}

/// Notes why a mail server did not take a letter; its job tries again.
pub async fn mark_failed(tx: &mut Tx, id: MailId, error: &str) -> Result<()> {
    let now = tx.now();
    let update = sql("update mail set failed_at = $2, error = $3
                      where id = $1 and sent_at is null");
    tx.exec(update.bind(id).bind(now).bind(error)).await?;
    Ok(())
}

/// Forgets every letter to an address, for somebody who leaves. What was not sent never is.
pub async fn forget(tx: &mut Tx, to: &Email) -> Result<u64> {
    tx.exec(sql("delete from mail where recipient = $1").bind(to)).await
}
