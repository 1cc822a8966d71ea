//! Reading: the list of one person's threads, one thread with its messages, and what is unread.

use std::collections::HashMap;

use base::{Error, Result, Timestamp};
use store::{Row, Tx, sql};

use super::{
    About, Extension, Refusal, Subject, extensions,
    sides::{self, Sides},
};
use crate::{AccountId, FileId, MessageId, ProjectId, ThreadId};

/// One side of a thread.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Party {
    pub id: AccountId,
    pub name: String,
}

/// Where a first word goes: the job's title and the other side's name.
#[derive(Debug, Clone)]
pub struct Addressed {
    pub title: String,
    pub name: String,
}

/// A thread as its line in the inbox tells it.
#[derive(Debug, Clone)]
pub struct Overview {
    pub id: ThreadId,
    pub subject: Subject,
    pub project: ProjectId,
    /// The project's title.
    pub title: String,
    /// The other side.
    pub other: Party,
    pub newest_at: Timestamp,
    /// The first characters of the newest message.
    pub excerpt: String,
    /// The newest message is the reader's own.
    pub is_mine: bool,
    /// How many messages of the other side stand above the reader's mark.
    pub unread: i64,
}

/// A thread with one page of its messages.
#[derive(Debug, Clone)]
pub struct Thread {
    pub id: ThreadId,
    pub subject: Subject,
    pub project: ProjectId,
    pub title: String,
    pub requester: Party,
    pub worker: Party,
    /// Newest first.
    pub messages: Vec<Message>,
    /// Every wish for more time, newest first.
    pub extensions: Vec<Extension>,
}

impl Thread {
    /// The side that is not `person`.
    pub fn other(&self, person: AccountId) -> &Party {
        if person == self.requester.id { &self.worker } else { &self.requester }
    }
}

#[derive(Debug, Clone)]
pub struct Message {
    pub id: MessageId,
    /// Its place in the thread, from 1.
    pub number: i64,
    pub author: AccountId,
    pub text: String,
    pub at: Timestamp,
    pub files: Vec<Attached>,
}

/// A file that came with a message.
#[derive(Debug, Clone)]
pub struct Attached {
    pub file: FileId,
    pub name: String,
    pub media_type: String,
    pub bytes: i64,
}

/// One person's threads, the one with the newest message first, older than `before`.
pub async fn inbox(
    tx: &mut Tx,
    person: AccountId,
    before: Option<ThreadId>,
    limit: i64,
) -> Result<Vec<Overview>> {
    let select = sql("with mine as (
                          select * from thread
                          where (requester = $1 or worker = $1)
                            and ($2 = '' or (newest_at, id) <
                                (select newest_at, id from thread where id = $2))
                          order by newest_at desc, id desc limit $3)
                      select t.id, t.about, t.subject, t.project, t.requester, t.worker,
                             t.newest_at, v.title, q.name as requester_name,
                             w.name as worker_name, m.author, substr(m.text, 1, 140) as excerpt,
                             (select count(*) from message u
                              where u.thread = t.id and u.author <> $1
                                and coalesce(r.number, 0) < u.number) as unread
                      from mine t
                      join project p on p.id = t.project
                      join project_version v on v.project = p.id and v.version = p.version
                      join account q on q.id = t.requester
                      join account w on w.id = t.worker
                      join message m on m.thread = t.id and m.number = t.messages
                      left join thread_read r on r.thread = t.id and r.account = $1
                      order by t.newest_at desc, t.id desc");
    let before = before.map(|it| it.to_string()).unwrap_or_default();
    let rows = tx.all(select.bind(person).bind(before).bind(limit)).await?;
    rows.iter().map(|row| overview(row, person)).collect()
}

/// The threads of a requester's project, the youngest first, older than `before`.
pub async fn of_project(
    tx: &mut Tx,
    requester: AccountId,
    project: ProjectId,
    before: Option<ThreadId>,
    limit: i64,
) -> Result<Vec<Overview>> {
    let select = sql("select t.id, t.about, t.subject, t.project, t.requester, t.worker,
                             t.newest_at, v.title, q.name as requester_name,
                             w.name as worker_name, m.author, substr(m.text, 1, 140) as excerpt,
                             (select count(*) from message u
                              where u.thread = t.id and u.author <> $1
                                and coalesce(r.number, 0) < u.number) as unread
                      from thread t
                      join project p on p.id = t.project
                      join project_version v on v.project = p.id and v.version = p.version
                      join account q on q.id = t.requester
                      join account w on w.id = t.worker
                      join message m on m.thread = t.id and m.number = t.messages
                      left join thread_read r on r.thread = t.id and r.account = $1
                      where t.project = $2 and t.requester = $1 and t.id < coalesce($3, 'Z')
                      order by t.id desc limit $4");
    let select = select.bind(requester).bind(project).bind(before.map(|it| it.to_string()));
    let rows = tx.all(select.bind(limit)).await?;
    rows.iter().map(|row| overview(row, requester)).collect()
}

/// How many messages wait for a person in all threads.
pub async fn unread(tx: &mut Tx, person: AccountId) -> Result<i64> {
    let count = sql("select count(*) as n
                     from thread t
                     left join thread_read r on r.thread = t.id and r.account = $1
                     join message m on m.thread = t.id and coalesce(r.number, 0) < m.number
                     where (t.requester = $1 or t.worker = $1) and m.author <> $1
                       and coalesce(r.number, 0) < t.messages");
    tx.one(count.bind(person)).await?.get("n")
}

/// A thread with its newest messages below the number `before`.
pub async fn thread(
    tx: &mut Tx,
    person: AccountId,
    id: ThreadId,
    before: Option<i64>,
    limit: i64,
) -> Result<Thread> {
    let select = sql("select t.id, t.about, t.subject, t.project, t.requester, t.worker, v.title,
                             q.name as requester_name, w.name as worker_name
                      from thread t
                      join project p on p.id = t.project
                      join project_version v on v.project = p.id and v.version = p.version
                      join account q on q.id = t.requester
                      join account w on w.id = t.worker
                      where t.id = $1 and (t.requester = $2 or t.worker = $2)");
    let row = tx.find(select.bind(id).bind(person)).await?.ok_or(Refusal::NotFound)?;
    let (requester, worker) = parties(&row)?;
    Ok(Thread {
        id,
        subject: subject(&row)?,
        project: row.get("project")?,
        title: row.get("title")?,
        requester,
        worker,
        messages: messages(tx, id, before.unwrap_or(i64::MAX), limit).await?,
        extensions: extensions::of_thread(tx, id).await?,
    })
}

/// What the job is called that a first word would be about, and what the other side is.
pub async fn addressed(
    tx: &mut Tx,
    person: AccountId,
    subject: Subject,
    to: Option<AccountId>,
) -> Result<Addressed> {
    let sides = sides::of(tx, person, subject, to).await?.ok_or(Refusal::NotFound)?;
    let select = sql("select v.title, a.name
                      from project p
                      join project_version v on v.project = p.id and v.version = p.version
                      join account a on a.id = $2
                      where p.id = $1");
    let row = tx.one(select.bind(sides.project).bind(sides.other(person))).await?;
    Ok(Addressed { title: row.get("title")?, name: row.get("name")? })
}

/// Whether a person is a side of a message's thread, and so may open its files.
pub async fn may_read(tx: &mut Tx, person: AccountId, message: MessageId) -> Result<bool> {
    let select = sql("select t.project, t.requester, t.worker
                      from message m join thread t on t.id = m.thread where m.id = $1");
    let row = tx.find(select.bind(message)).await?;
    let sides = row.as_ref().map(Sides::read).transpose()?;
    Ok(sides.is_some_and(|it| person == it.requester || person == it.worker))
}

async fn messages(tx: &mut Tx, id: ThreadId, before: i64, limit: i64) -> Result<Vec<Message>> {
    let select = sql("select id, number, author, text, at from message
                      where thread = $1 and number < $2 order by number desc limit $3");
    let rows = tx.all(select.bind(id).bind(before).bind(limit)).await?;
    let lowest = rows.last().map_or(Ok(0), |it| it.get("number"))?;
    let mut files = files(tx, id, lowest, before).await?;
    let message = |row: &Row| {
        let id = row.get("id")?;
        Ok(Message {
            id,
            number: row.get("number")?,
            author: row.get("author")?,
            text: row.get("text")?,
            at: row.get("at")?,
            files: files.remove(&id).unwrap_or_default(),
        })
    };
    rows.iter().map(message).collect()
}

async fn files(
    tx: &mut Tx,
    id: ThreadId,
    from: i64,
    before: i64,
) -> Result<HashMap<MessageId, Vec<Attached>>> {
    let select = sql("select m.id as message, f.id, f.name, f.media_type, f.bytes
                      from message m
                      join message_file x on x.message = m.id
                      join file f on f.id = x.file
                      where m.thread = $1 and $2 <= m.number and m.number < $3
                        and f.deleted_at is null
                      order by m.number, x.position limit 1000");
    let mut files: HashMap<MessageId, Vec<Attached>> = HashMap::new();
    for row in tx.all(select.bind(id).bind(from).bind(before)).await? {
        files.entry(row.get("message")?).or_default().push(Attached {
            file: row.get("id")?,
            name: row.get("name")?,
            media_type: row.get("media_type")?,
            bytes: row.get("bytes")?,
        });
    }
    Ok(files)
}

fn overview(row: &Row, reader: AccountId) -> Result<Overview> {
    let (requester, worker) = parties(row)?;
    Ok(Overview {
        id: row.get("id")?,
        subject: subject(row)?,
        project: row.get("project")?,
        title: row.get("title")?,
        other: if requester.id == reader { worker } else { requester },
        newest_at: row.get("newest_at")?,
        excerpt: row.get("excerpt")?,
        is_mine: row.get::<AccountId>("author")? == reader,
        unread: row.get("unread")?,
    })
}

fn parties(row: &Row) -> Result<(Party, Party)> {
    Ok((
        Party { id: row.get("requester")?, name: row.get("requester_name")? },
        Party { id: row.get("worker")?, name: row.get("worker_name")? },
    ))
}

fn subject(row: &Row) -> Result<Subject> {
    let (about, id): (About, String) = (row.get("about")?, row.get("subject")?);
    Subject::parse(about, &id).ok_or_else(|| Error::store(format!("`{id}` is no id of a subject")))
}
