//! Noticing: after answers and changed payout data, some hundred events at a time.
//!
//! Invariant: of one thing there is one signal, on however many nodes and however often it is
//! looked at; one that was dismissed does not come back.

use std::collections::BTreeSet;

use base::{DurationMs, Result};
use serde_json::Value;
use store::{Db, Tx, sql};

use super::{Kind, sight};
use crate::{AccountId, AssignmentId, EventId, ProjectId, SignalId};

/// Events that are looked at together.
const MOST: i64 = 200;
/// What is younger may still be about to be written by a transaction that began before.
const LAG: DurationMs = 5_000;

/// A signal about to be raised.
#[derive(Debug, Clone)]
pub(crate) struct New {
    pub(crate) kind: Kind,
    pub(crate) worker: AccountId,
    pub(crate) project: Option<ProjectId>,
    /// What it is about; of one thing there is one signal.
    pub(crate) key: String,
    pub(crate) evidence: Value,
}

/// Raises a signal, unless that has been done before.
pub(crate) async fn raise(tx: &mut Tx, new: New) -> Result<()> {
    let (id, now): (SignalId, _) = (tx.new_id(), tx.now());
    let insert = sql("insert into signal (id, kind, worker, project, key, evidence, at)
                      values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing");
    let project = new.project.map(|it| it.to_string()).unwrap_or_default();
    let insert = insert.bind(id).bind(new.kind).bind(new.worker).bind(project);
    tx.exec(insert.bind(new.key).bind(new.evidence.to_string()).bind(now)).await?;
    Ok(())
}

/// Looks at what has happened since the last call; true when there is more at once.
pub async fn catch_up(db: &Db) -> Result<bool> {
    let read = db.read(async move |tx| {
        let (before, last, news, is_full) = next(tx).await?;
        let (mut found, mut asked) = (Vec::new(), BTreeSet::new());
        for it in &news {
            if let News::Answer { worker, project, .. } = it
                && !asked.insert((*worker, *project))
            {
                continue;
            }
            found.extend(sight::look(tx, it).await?);
        }
        let texts = sight::texts(tx, &news).await?;
        Ok((before, last, found, texts, is_full))
    });
    let (before, last, found, texts, is_full) = read.await?;
    if last.is_empty() {
        return Ok(false);
    }
    db.write(async move |tx| {
        for new in &found {
            raise(tx, new.clone()).await?;
        }
        for text in &texts {
            if let Some(new) = sight::keep_text(tx, text).await? {
                raise(tx, new).await?;
            }
        }
        move_mark(tx, &before, &last).await
    })
    .await?;
    Ok(is_full)
}

/// What somebody did that may be worth a look.
pub(super) enum News {
    Answer {
        worker: AccountId,
        project: ProjectId,
        assignment: AssignmentId,
    },
    /// Payouts go elsewhere, by the id of the place.
    Place(String),
}

/// Where the log was left, where this piece of it ends, its news, and whether there is more.
async fn next(tx: &mut Tx) -> Result<(String, String, Vec<News>, bool)> {
    let mark = tx.find(sql("select after from signal_mark where name = 'log'")).await?;
    let horizon = EventId::new(tx.now().plus(-LAG), 0).to_string();
    let Some(mark) = mark else { return Ok((String::new(), horizon, Vec::new(), false)) };
    let before: String = mark.get("after")?;
    let select = sql("select e.id, e.kind, e.subject, a.id as assignment, a.worker, a.project
                      from event e
                      left join assignment a
                          on a.id = e.subject and e.subject_kind = 'assignment'
                          and e.kind = 'assignment-submitted'
                      where $1 < e.id and e.id < $2 order by e.id limit $3");
    let rows = tx.all(select.bind(&before).bind(horizon).bind(MOST)).await?;
    let (mut last, mut news) = (String::new(), Vec::new());
    for row in &rows {
        last = row.get("id")?;
        if let Some(assignment) = row.get::<Option<AssignmentId>>("assignment")? {
            let (worker, project) = (row.get("worker")?, row.get("project")?);
            news.push(News::Answer { worker, project, assignment });
        } else if row.get::<String>("kind")? == "payout-data-confirmed" {
            news.push(News::Place(row.get("subject")?));
        }
    }
    let is_full = i64::try_from(rows.len()).is_ok_and(|it| MOST <= it);
    Ok((before, last, news, is_full))
}

/// Moves the mark onward; a node that was slower does not move it back.
async fn move_mark(tx: &mut Tx, before: &str, last: &str) -> Result<()> {
    let now = tx.now();
    let moved = if before.is_empty() {
        sql("insert into signal_mark (name, after, at) values ('log', $1, $2)
             on conflict do nothing")
    } else {
        sql("update signal_mark set after = $1, at = $2 where name = 'log' and after < $1")
    };
    tx.exec(moved.bind(last).bind(now)).await?;
    Ok(())
}
