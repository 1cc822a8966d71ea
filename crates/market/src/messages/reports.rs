//! A message shown to the moderators by one of its readers.

use base::{Reason, Result, Timestamp};
use store::{Row, Tx, sql};

use super::{Party, Refusal, inbox};
use crate::{
    AccountId, MessageId, MessageReportId, ThreadId,
    events::{self, Event},
};

/// A report that waits for a moderator, with the message as it was written.
#[derive(Debug, Clone)]
pub struct Report {
    pub id: MessageReportId,
    pub message: MessageId,
    pub thread: ThreadId,
    pub author: Party,
    pub text: String,
    pub written_at: Timestamp,
    pub reporter: Party,
    pub reason: String,
    pub at: Timestamp,
}

/// Shows a message to the moderators; a person reports one message once.
pub async fn report(
    tx: &mut Tx,
    reporter: AccountId,
    message: MessageId,
    reason: &Reason,
) -> Result<MessageReportId> {
    if !inbox::may_read(tx, reporter, message).await? {
        return Err(Refusal::NoMessage.into());
    }
    let (id, now): (MessageReportId, _) = (tx.new_id(), tx.now());
    let insert = sql("insert into message_report (id, message, reporter, reason, at)
                      values ($1, $2, $3, $4, $5) on conflict (message, reporter) do nothing");
    let insert = insert.bind(id).bind(message).bind(reporter).bind(reason).bind(now);
    if tx.exec(insert).await? != 1 {
        return Err(Refusal::AlreadyReported.into());
    }
    let event = Event::new("message-reported", "message", message).by(reporter);
    events::record(tx, event.fact("reason", reason.as_str()).is_news()).await?;
    Ok(id)
}

/// What somebody wrote, and when.
#[derive(Debug, Clone)]
pub struct Said {
    pub text: String,
    pub at: Timestamp,
}

/// A message by itself, for a side of its thread; nothing for anybody else.
pub async fn said(tx: &mut Tx, person: AccountId, message: MessageId) -> Result<Option<Said>> {
    if !inbox::may_read(tx, person, message).await? {
        return Ok(None);
    }
    let row = tx.one(sql("select text, at from message where id = $1").bind(message)).await?;
    Ok(Some(Said { text: row.get("text")?, at: row.get("at")? }))
}

/// Reports that nobody has settled, oldest first, younger than `after`: for moderators.
pub async fn open_reports(
    tx: &mut Tx,
    after: Option<MessageReportId>,
    limit: i64,
) -> Result<Vec<Report>> {
    let select = sql("select r.id, r.message, m.thread, m.author, a.name as author_name, m.text,
                             m.at as written_at, r.reporter, b.name as reporter_name, r.reason,
                             r.at
                      from message_report r
                      join message m on m.id = r.message
                      join account a on a.id = m.author
                      join account b on b.id = r.reporter
                      where r.settled_at is null and $1 < r.id order by r.id limit $2");
    let after = after.map(|it| it.to_string()).unwrap_or_default();
    tx.all(select.bind(after).bind(limit)).await?.iter().map(read).collect()
}

/// A moderator has looked at a report and says what came of it.
pub async fn settle_report(
    tx: &mut Tx,
    moderator: AccountId,
    id: MessageReportId,
    note: &Reason,
) -> Result<()> {
    let now = tx.now();
    let update = sql("update message_report set settled_by = $2, settled_at = $3, note = $4
                      where id = $1 and settled_at is null returning message, reporter");
    let row = tx.find(update.bind(id).bind(moderator).bind(now).bind(note)).await?;
    let row = row.ok_or(Refusal::NoReport)?;
    let message: MessageId = row.get("message")?;
    let event = Event::new("message-report-settled", "message", message).by(moderator);
    let event = event.concerns(row.get("reporter")?).fact("note", note.as_str());
    events::record(tx, event).await?;
    Ok(())
}

fn read(row: &Row) -> Result<Report> {
    Ok(Report {
        id: row.get("id")?,
        message: row.get("message")?,
        thread: row.get("thread")?,
        author: Party { id: row.get("author")?, name: row.get("author_name")? },
        text: row.get("text")?,
        written_at: row.get("written_at")?,
        reporter: Party { id: row.get("reporter")?, name: row.get("reporter_name")? },
        reason: row.get("reason")?,
        at: row.get("at")?,
    })
}
