//! Restrictions as their worker, requesters and moderators read them.

use base::{Result, Timestamp};
use store::{Row, Tx, sql};

use super::{By, Contest, Over, Refusal, Scope, holds};
use crate::{AccountId, RestrictionId};

/// A restriction with the names that it is told by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Restriction {
    pub id: RestrictionId,
    pub worker: AccountId,
    pub worker_name: String,
    pub over: Over,
    /// The project's title; empty where it is about more than one.
    pub title: String,
    /// Whose projects; empty where it is the whole installation.
    pub requester_name: String,
    pub reason: String,
    /// JSON, as it was given.
    pub evidence: String,
    pub by: By,
    /// The person who decided; empty when a rule did.
    pub by_name: String,
    pub at: Timestamp,
    pub until: Option<Timestamp>,
    /// When it was lifted, or was noted as over.
    pub ended_at: Option<Timestamp>,
    pub is_lifted: bool,
    /// It holds at the moment of the reading.
    pub holds: bool,
    pub standing: Option<Standing>,
}

/// The worker's word against it, and what came of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    pub state: Contest,
    pub text: String,
    pub at: Timestamp,
    /// A moderator's sentence.
    pub settled_text: String,
    pub settled_at: Option<Timestamp>,
}

/// Whose restrictions to list, newest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sift {
    /// All of a worker's.
    Of(AccountId),
    /// Those that reach over this.
    Over(Over),
}

macro_rules! restrictions {
    ($rest:literal) => {
        sql(concat!(
            "select x.id, x.worker, w.name as worker_name, x.scope, x.subject, x.reason,
                    x.evidence, x.decided_by_kind, x.decided_by, x.rule_version, x.at,
                    x.until_at, x.ended_at, x.lifted_by, x.contest, x.contest_text,
                    x.contested_at, x.settled_text, x.settled_at,
                    coalesce(v.title, '') as title, coalesce(r.name, '') as requester_name,
                    coalesce(d.name, '') as by_name
             from restriction x
             join account w on w.id = x.worker
             left join project p on p.id = x.subject and x.scope = 'project'
             left join project_version v on v.project = p.id and v.version = p.version
             left join account r on r.id = coalesce(p.requester, x.subject)
             left join account d on d.id = x.decided_by and x.decided_by_kind = 'person' ",
            $rest
        ))
    };
}
pub(super) use restrictions;

/// One restriction, whoever it holds.
pub async fn find(tx: &mut Tx, id: RestrictionId) -> Result<Restriction> {
    let now = tx.now();
    let row = tx.find(restrictions!("where x.id = $1").bind(id)).await?;
    read(&row.ok_or(Refusal::NotFound)?, now)
}

/// Restrictions of one kind, newest first, older than `before`.
pub async fn list(
    tx: &mut Tx,
    sift: Sift,
    before: Option<RestrictionId>,
    limit: i64,
) -> Result<Vec<Restriction>> {
    let now = tx.now();
    let (select, of) = match sift {
        Sift::Of(worker) => (
            restrictions!(
                "where x.worker = $1 and x.id < coalesce($2, 'Z')
                 order by x.id desc limit $3"
            ),
            worker.to_string(),
        ),
        Sift::Over(over) => (
            restrictions!(
                "where x.subject = $1 and x.id < coalesce($2, 'Z')
                 order by x.id desc limit $3"
            ),
            over.subject(),
        ),
    };
    let rows = tx.all(select.bind(of).bind(before).bind(limit)).await?;
    rows.iter().map(|it| read(it, now)).collect()
}

/// How many restrictions hold a worker now, counted up to nine.
pub async fn running_of(tx: &mut Tx, worker: AccountId) -> Result<i64> {
    let now = tx.now();
    let select = sql("select count(*) as n from (
                          select id from restriction
                          where worker = $1 and ended_at is null
                            and (until_at is null or $2 < until_at)
                          limit 9) as f");
    tx.one(select.bind(worker).bind(now)).await?.get("n")
}

pub(super) fn read(row: &Row, now: Timestamp) -> Result<Restriction> {
    let over = match row.get("scope")? {
        Scope::Project => Over::Project(row.get("subject")?),
        Scope::Requester => Over::Requester(row.get("subject")?),
        Scope::Platform => Over::Platform,
    };
    let by = match row.get("rule_version")? {
        Some(version) => By::Rule { rule: row.get("decided_by")?, version },
        None => By::Person(row.get("decided_by")?),
    };
    let (until, ended_at) = (row.get("until_at")?, row.get("ended_at")?);
    Ok(Restriction {
        id: row.get("id")?,
        worker: row.get("worker")?,
        worker_name: row.get("worker_name")?,
        over,
        title: row.get("title")?,
        requester_name: row.get("requester_name")?,
        reason: row.get("reason")?,
        evidence: row.get("evidence")?,
        by,
        by_name: row.get("by_name")?,
        at: row.get("at")?,
        until,
        ended_at,
        is_lifted: row.get::<Option<String>>("lifted_by")?.is_some(),
        holds: holds(ended_at, until, now),
        standing: standing(row)?,
    })
}

fn standing(row: &Row) -> Result<Option<Standing>> {
    let Some(state) = row.get::<Option<Contest>>("contest")? else { return Ok(None) };
    Ok(Some(Standing {
        state,
        text: row.get("contest_text")?,
        at: row.get("contested_at")?,
        settled_text: row.get::<Option<String>>("settled_text")?.unwrap_or_default(),
        settled_at: row.get("settled_at")?,
    }))
}
