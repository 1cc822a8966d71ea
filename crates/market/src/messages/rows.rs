//! The statements that write threads, messages and read marks.

use base::{MessageText, Result};
use store::{Tx, sql};

use super::{Subject, sides::Sides};
use crate::{AccountId, FileId, MessageId, ThreadId};

/// Makes the thread unless it is there.
pub(super) async fn open_thread(tx: &mut Tx, subject: Subject, sides: &Sides) -> Result<()> {
    let (id, now): (ThreadId, _) = (tx.new_id(), tx.now());
    let insert = sql("insert into thread (id, about, subject, project, requester, worker,
                                          created_at, newest_at)
                      values ($1, $2, $3, $4, $5, $6, $7, $7)
                      on conflict (subject, worker) do nothing");
    let insert = insert.bind(id).bind(subject.about()).bind(subject.id()).bind(sides.project);
    tx.exec(insert.bind(sides.requester).bind(sides.worker).bind(now)).await?;
    Ok(())
}

pub(super) async fn find_thread(
    tx: &mut Tx,
    subject: Subject,
    worker: AccountId,
) -> Result<Option<ThreadId>> {
    let select = sql("select id from thread where subject = $1 and worker = $2");
    let row = tx.find(select.bind(subject.id()).bind(worker)).await?;
    row.map(|it| it.get("id")).transpose()
}

/// The sides of a thread; nothing when `person` is neither of them.
pub(super) async fn sides_of(
    tx: &mut Tx,
    person: AccountId,
    thread: ThreadId,
) -> Result<Option<Sides>> {
    let select = sql("select project, requester, worker from thread
                      where id = $1 and (requester = $2 or worker = $2)");
    tx.find(select.bind(thread).bind(person)).await?.as_ref().map(Sides::read).transpose()
}

/// The next number of a thread; its row keeps two messages from taking the same.
pub(super) async fn next_number(tx: &mut Tx, thread: ThreadId) -> Result<i64> {
    let now = tx.now();
    let update = sql("update thread set messages = messages + 1, newest_at = $2
                      where id = $1 returning messages");
    tx.one(update.bind(thread).bind(now)).await?.get("messages")
}

pub(super) async fn insert_message(
    tx: &mut Tx,
    id: MessageId,
    thread: ThreadId,
    number: i64,
    author: AccountId,
    text: &MessageText,
) -> Result<()> {
    let now = tx.now();
    let insert = sql("insert into message (id, thread, number, author, text, at)
                      values ($1, $2, $3, $4, $5, $6)");
    let insert = insert.bind(id).bind(thread).bind(number).bind(author);
    tx.exec(insert.bind(text).bind(now)).await?;
    Ok(())
}

/// Notes the files of a message in their order.
pub(super) async fn insert_files(tx: &mut Tx, message: MessageId, files: &[FileId]) -> Result<()> {
    for (position, file) in (1_i64..).zip(files) {
        let insert = sql("insert into message_file (message, position, file)
                          values ($1, $2, $3)");
        tx.exec(insert.bind(message).bind(position).bind(*file)).await?;
    }
    Ok(())
}

/// Lifts a read mark, never above the newest message and never back.
pub(super) async fn raise_mark(
    tx: &mut Tx,
    thread: ThreadId,
    person: AccountId,
    number: i64,
) -> Result<()> {
    let upsert = sql("insert into thread_read (thread, account, number)
                      select id, $2, case when messages < $3 then messages else $3 end
                      from thread where id = $1
                      on conflict (thread, account) do update set number = excluded.number
                      where thread_read.number < excluded.number");
    tx.exec(upsert.bind(thread).bind(person).bind(number)).await?;
    Ok(())
}
