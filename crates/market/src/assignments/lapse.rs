//! What lapses by itself: claims expire, reworks are rejected, rejections become final.
//!
//! A deadline holds whether or not anybody notes it here. Noting it frees the place, tells the
//! worker and writes the decision record; each claim notes what is overdue in its project, and
//! the clockwork notes the rest for the sake of the messages.

use base::{Error, Money, RejectionText, Result, Timestamp, days};
use serde_json::json;
use store::{Row, Tx, sql};

use super::State;
use crate::{
    AccountId, AssignmentId, ProjectId, TaskId,
    decisions::{self, By, New, Reason},
    events::{self, Event},
    projects::{places, spare},
    settings,
};

/// At most this many are noted at once, so that a claim stays quick.
const BATCH: i64 = 100;

/// Whether to wait for somebody who is at the same assignment this moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Patience {
    Passing,
    Waiting,
}

/// How much was noted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Noted {
    pub(super) expired: i64,
    pub(super) rejected: i64,
    /// Rejections that nobody appealed in time.
    pub(super) finals: i64,
}

impl Noted {
    /// There may be more.
    pub(super) fn is_full(self) -> bool {
        BATCH <= self.expired + self.rejected + self.finals
    }
}

/// Notes up to 100 overdue assignments of one project.
pub(super) async fn in_project(
    tx: &mut Tx,
    project: ProjectId,
    patience: Patience,
) -> Result<Noted> {
    let now = tx.now();
    let select = match patience {
        Patience::Passing => {
            sql("select id, project, task, worker, requester, price, state, reworks,
                             ahead
                                  from assignment
                                  where project = $1 and holds_place = 1
                                    and state in ('claimed', 'rework', 'rejected')
                                    and deadline <= $2
                                  order by deadline, id limit $3
                                  /*pg: for update skip locked */")
        }
        Patience::Waiting => {
            sql("select id, project, task, worker, requester, price, state, reworks,
                             ahead
                                  from assignment
                                  where project = $1 and holds_place = 1
                                    and state in ('claimed', 'rework', 'rejected')
                                    and deadline <= $2
                                  order by deadline, id limit $3
                                  /*pg: for update */")
        }
    };
    let rows = tx.all(select.bind(project).bind(now).bind(BATCH)).await?;
    note(tx, &rows).await
}

/// Notes that one assignment is overdue, if it is.
pub(super) async fn one(tx: &mut Tx, id: AssignmentId) -> Result<()> {
    let now = tx.now();
    let select = sql("select id, project, task, worker, requester, price, state, reworks,
                             ahead
                      from assignment
                      where id = $1 and holds_place = 1
                        and state in ('claimed', 'rework', 'rejected') and deadline <= $2
                      /*pg: for update */");
    let rows = tx.all(select.bind(id).bind(now)).await?;
    note(tx, &rows).await?;
    Ok(())
}

/// Notes up to `limit` overdue assignments of all projects; true when there may be more.
pub async fn lapse_overdue(tx: &mut Tx, limit: i64) -> Result<bool> {
    let now = tx.now();
    let select = sql("select id, project, task, worker, requester, price, state, reworks,
                             ahead
                      from assignment
                      where holds_place = 1 and state in ('claimed', 'rework', 'rejected')
                        and deadline <= $1
                      order by deadline, id limit $2 /*pg: for update skip locked */");
    let rows = tx.all(select.bind(now).bind(limit)).await?;
    note(tx, &rows).await?;
    Ok(i64::try_from(rows.len()).is_ok_and(|it| limit <= it))
}

struct Overdue {
    id: AssignmentId,
    project: ProjectId,
    task: TaskId,
    worker: AccountId,
    requester: AccountId,
    price: Money,
    reworks: i64,
    /// Nobody ever opened it.
    ahead: bool,
}

async fn note(tx: &mut Tx, rows: &[Row]) -> Result<Noted> {
    let mut noted = Noted::default();
    let mut freed = Vec::new();
    for row in rows {
        let it = overdue(row)?;
        match row.get::<State>("state")? {
            State::Claimed => {
                expire(tx, &it).await?;
                noted.expired += 1;
                freed.push((it.project, it.task, it.price));
            }
            State::Rework => {
                reject(tx, &it).await?;
                noted.rejected += 1;
            }
            _ => {
                end_rejection(tx, &it).await?;
                noted.finals += 1;
                freed.push((it.project, it.task, it.price));
            }
        }
    }
    // Tasks are locked in the order of their ids, so two claims never wait crosswise.
    freed.sort_unstable();
    for (project, task, price) in freed {
        places::free(tx, project, task, price).await?;
    }
    Ok(noted)
}

async fn expire(tx: &mut Tx, it: &Overdue) -> Result<()> {
    let now = tx.now();
    let update = sql("update assignment set state = 'expired', holds_place = 0, ended_at = $2
                      where id = $1 and state = 'claimed' and deadline <= $2");
    must_change_one(tx.exec(update.bind(it.id).bind(now)).await?, it.id)?;
    // Who never saw the task has missed nothing.
    let event = if it.ahead {
        Event::new("assignment-released", "assignment", it.id)
    } else {
        Event::new("assignment-expired", "assignment", it.id).concerns(it.worker)
    };
    events::record(tx, event.in_project(it.project)).await?;
    Ok(())
}

/// A rework that was not done in time is rejected, and the worker can appeal as always.
async fn reject(tx: &mut Tx, it: &Overdue) -> Result<()> {
    let now = tx.now();
    let deadline = appeal_until(tx, now).await?;
    let text = "The changes that were asked for were not handed in before the deadline of the \
                rework had passed.";
    let new = New {
        assignment: it.id,
        worker: it.worker,
        reason: Reason::NotReworked,
        text: RejectionText::parse("text", text)?,
        evidence: json!({ "reworks": it.reworks }),
        by: By::Rule { name: "rework-deadline", version: 1 },
    };
    let decision = decisions::record(tx, new).await?;
    let update = sql("update assignment
                      set state = 'rejected', decision = $3, deadline = $4, ended_at = $2
                      where id = $1 and state = 'rework' and deadline <= $2");
    let update = update.bind(it.id).bind(now).bind(decision).bind(deadline);
    must_change_one(tx.exec(update).await?, it.id)?;
    spare::note(tx, it.task).await?;
    let event = Event::new("assignment-rejected", "assignment", it.id).in_project(it.project);
    let event = event.concerns(it.worker).fact("reason", Reason::NotReworked.as_str());
    events::record(tx, event.fact("requester", it.requester.to_string())).await?;
    Ok(())
}

async fn end_rejection(tx: &mut Tx, it: &Overdue) -> Result<()> {
    let now = tx.now();
    let update = sql("update assignment set holds_place = 0
                      where id = $1 and state = 'rejected' and holds_place = 1 and deadline <= $2");
    must_change_one(tx.exec(update.bind(it.id).bind(now)).await?, it.id)?;
    let event = Event::new("rejection-became-final", "assignment", it.id);
    events::record(tx, event.in_project(it.project)).await?;
    Ok(())
}

/// Until when a rejection of this moment can be appealed; its place is held as long.
pub(crate) async fn appeal_until(tx: &mut Tx, rejected_at: Timestamp) -> Result<Timestamp> {
    Ok(rejected_at.plus(days(settings::number(tx, settings::APPEAL_DAYS).await?)))
}

/// The row was read under its lock, so a guard that misses is a bug; nothing is kept then.
fn must_change_one(changed: u64, id: AssignmentId) -> Result<()> {
    if changed == 1 { Ok(()) } else { Err(Error::store(format!("{id} lapsed unseen"))) }
}

fn overdue(row: &Row) -> Result<Overdue> {
    Ok(Overdue {
        id: row.get("id")?,
        project: row.get("project")?,
        task: row.get("task")?,
        worker: row.get("worker")?,
        requester: row.get("requester")?,
        price: row.get("price")?,
        reworks: row.get("reworks")?,
        ahead: row.get("ahead")?,
    })
}
