//! Mail: written in the transaction of its cause, sent by a job.
//!
//! Without a mail server the letters stay here and the operator can read them.

use base::{Email, Result, Timestamp};
use store::{Row, Tx, sql};

use crate::{
    MailId,
    jobs::{self, Job},
    ports::Letter,
};

/// The job that sends one letter.
pub const SEND: &str = "mail-send";

/// Writes a letter and enqueues its sending; one key is written once.
pub async fn write(tx: &mut Tx, key: &str, to: &Email, subject: &str, body: &str) -> Result<()> {
    let (id, now): (MailId, _) = (tx.new_id(), tx.now());
    let insert = sql("insert into mail (id, key, recipient, subject, body, created_at)
                      values ($1, $2, $3, $4, $5, $6) on conflict do nothing");
    let insert = insert.bind(id).bind(key).bind(to).bind(subject).bind(body).bind(now);
    if tx.exec(insert).await? == 1 {
        jobs::enqueue(tx, Job::new(SEND, id.to_string())).await?;
    }
    Ok(())
}

/// A letter as it lies in the book.
#[derive(Debug, Clone)]
pub struct Kept {
    pub id: MailId,
    pub letter: Letter,
    pub created_at: Timestamp,
    pub sent_at: Option<Timestamp>,
}

/// The letter to send; nothing when it was sent before.
pub async fn unsent(tx: &mut Tx, id: MailId) -> Result<Option<Letter>> {
    let select = sql("select id, recipient, subject, body, created_at, sent_at from mail
                      where id = $1 and sent_at is null");
    let row = tx.find(select.bind(id)).await?;
    row.map(|it| kept(&it).map(|it| it.letter)).transpose()
}

pub async fn mark_sent(tx: &mut Tx, id: MailId) -> Result<()> {
    let now = tx.now();
    let update = sql("update mail set sent_at = $2 where id = $1 and sent_at is null");
    tx.exec(update.bind(id).bind(now)).await?;
    Ok(())
}

/// Forgets every letter to an address, for somebody who leaves. What was not sent never is.
pub async fn forget(tx: &mut Tx, to: &Email) -> Result<u64> {
    tx.exec(sql("delete from mail where recipient = $1").bind(to)).await
}

/// The newest letters, older than `before`.
pub async fn newest(tx: &mut Tx, before: Option<MailId>, limit: i64) -> Result<Vec<Kept>> {
    let select = sql("select id, recipient, subject, body, created_at, sent_at from mail
                      where id < coalesce($1, 'Z') order by id desc limit $2");
    let before = before.map(|it| it.to_string());
    tx.all(select.bind(before).bind(limit)).await?.iter().map(kept).collect()
}

fn kept(row: &Row) -> Result<Kept> {
    Ok(Kept {
        id: row.get("id")?,
        letter: Letter {
            to: row.get("recipient")?,
            subject: row.get("subject")?,
            text: row.get("body")?,
        },
        created_at: row.get("created_at")?,
        sent_at: row.get("sent_at")?,
    })
}
