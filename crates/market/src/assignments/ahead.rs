//! Claimed ahead: the next task, held for a worker who is still at the one before, so that it
//! is there the moment they have finished.
//!
//! Invariant: a worker has at most one of a project (a unique index says so), and only while at
//! work there. It takes its place as every claim does, so that places stay exact; but its time
//! begins when it is first opened, by one guarded update. One that nobody opens lapses after
//! [`HOLD`] at the latest, without a word to anybody and without having counted.

use base::{DurationMs, Money, Result, Timestamp, minutes};
use store::{Tx, sql};

use super::{
    Refusal,
    claim::{self, Begin, Claimed},
    draft::why_not_at_work,
    eligibility::{self, By, Facts},
    lapse,
};
use crate::{
    AccountId, AssignmentId, ProjectId, TaskId,
    events::{self, Event},
    projects::places,
};

/// A place waits for a worker no longer than this, nor longer than the task's time limit.
pub const HOLD: DurationMs = minutes(30);

/// What is held for a worker.
struct Held {
    claimed: Claimed,
    version: i64,
}

/// Holds the next task of a job for a worker who is at `beside`, a task of that job; the same
/// one again, however often it is asked.
pub async fn claim_ahead(tx: &mut Tx, worker: AccountId, beside: AssignmentId) -> Result<Claimed> {
    eligibility::line_up(tx, worker).await?;
    let now = tx.now();
    let select = sql("select project from assignment
                      where id = $1 and worker = $2 and state in ('claimed', 'rework')
                        and ahead = 0 and $3 < deadline");
    let Some(row) = tx.find(select.bind(beside).bind(worker).bind(now)).await? else {
        return Err(why_not_at_work(tx, worker, beside).await?);
    };
    let project = row.get("project")?;
    let facts = eligibility::facts(tx, worker, project).await?.ok_or(Refusal::NoJob)?;
    facts.refuse(By::Ahead)?;
    if let Some(held) = held(tx, worker, project).await? {
        if held.version == facts.version {
            return Ok(held.claimed);
        }
        give_back(tx, worker, project).await?;
    }
    let taken = claim::take_next(tx, &facts, worker, project).await?;
    claim::begin(tx, &facts, worker, project, taken, Begin::Ahead).await
}

/// Opens what is held, if it is: its time begins. Tells under which assignment the worker works
/// from now on, which is another one where the project has changed meanwhile.
pub async fn open(tx: &mut Tx, worker: AccountId, id: AssignmentId) -> Result<AssignmentId> {
    let now = tx.now();
    let select = sql("select project, task from assignment
                      where id = $1 and worker = $2 and ahead = 1 and state = 'claimed'
                        and $3 < deadline");
    let Some(row) = tx.find(select.bind(id).bind(worker).bind(now)).await? else {
        return Ok(id);
    };
    let (project, task) = (row.get("project")?, row.get("task")?);
    Ok(claim::claim(tx, worker, project, Some(task)).await?.id)
}

/// Begins what is held as a claim that was asked for now: of `task`, or of any. What is held
/// of another task, or under terms that have changed, is given back.
pub(super) async fn begin(
    tx: &mut Tx,
    facts: &Facts,
    worker: AccountId,
    project: ProjectId,
    task: Option<TaskId>,
) -> Result<Option<Claimed>> {
    let Some(Held { claimed, version }) = held(tx, worker, project).await? else {
        return Ok(None);
    };
    if task.is_some_and(|it| it != claimed.task) || version != facts.version {
        give_back(tx, worker, project).await?;
        return Ok(None);
    }
    let now = tx.now();
    let deadline = now.plus(facts.time_limit_ms);
    let update = sql("update assignment set ahead = 0, claimed_at = $3, deadline = $4
                      where id = $1 and worker = $2 and state = 'claimed' and ahead = 1
                        and $3 < deadline");
    let update = update.bind(claimed.id).bind(worker).bind(now).bind(deadline);
    if tx.exec(update).await? != 1 {
        return Ok(None);
    }
    let event = Event::new("assignment-claimed", "assignment", claimed.id).by(worker);
    events::record(tx, event.in_project(project)).await?;
    Ok(Some(Claimed { deadline, ..claimed }))
}

/// Gives back what is held for a worker who goes no further in this project. They never saw it,
/// so it may come to them another time. True when something was held.
pub async fn give_back(tx: &mut Tx, worker: AccountId, project: ProjectId) -> Result<bool> {
    let now = tx.now();
    let update = sql("update assignment set state = 'expired', holds_place = 0, ended_at = $3
                      where worker = $1 and project = $2 and ahead = 1 and state = 'claimed'
                      returning id, task, price");
    let Some(row) = tx.find(update.bind(worker).bind(project).bind(now)).await? else {
        return Ok(false);
    };
    let (id, price): (AssignmentId, Money) = (row.get("id")?, row.get("price")?);
    places::free(tx, project, row.get("task")?, price).await?;
    let event = Event::new("assignment-released", "assignment", id).by(worker);
    events::record(tx, event.in_project(project)).await?;
    Ok(true)
}

/// What is held for this worker now. What was held too long lapses here, because the next one
/// may be held only then.
async fn held(tx: &mut Tx, worker: AccountId, project: ProjectId) -> Result<Option<Held>> {
    let now = tx.now();
    let select = sql("select id, task, version, reward, deadline from assignment
                      where worker = $1 and project = $2 and ahead = 1 and state = 'claimed'
                      /*pg: for update */");
    let Some(row) = tx.find(select.bind(worker).bind(project)).await? else { return Ok(None) };
    let (id, deadline): (AssignmentId, Timestamp) = (row.get("id")?, row.get("deadline")?);
    if deadline <= now {
        lapse::one(tx, id).await?;
        return Ok(None);
    }
    let (task, reward) = (row.get("task")?, row.get("reward")?);
    let claimed = Claimed { id, project, task, reward, deadline };
    Ok(Some(Held { claimed, version: row.get("version")? }))
}
