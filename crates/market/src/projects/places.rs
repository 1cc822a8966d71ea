//! Places: the wanted answers of a task, each taken by one worker at a time.
//!
//! Invariant: N answers asked, N answers stored. Each change here is one guarded update of one
//! task, so of any number of workers at once no more take a place than there are, and what is
//! free, held, accepted and withdrawn always adds up to what was wanted. Spare places are not
//! wanted yet; see [`super::spare`].

use base::{Error, Money, Result};
use store::{Row, Tx, sql};

use super::{
    Refusal, TaskState,
    escrow::{self, Offer},
    spare,
};
use crate::{AccountId, ProjectId, TaskId};

/// A place that was just taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Taken {
    pub task: TaskId,
    /// What the place holds in escrow: the price of the claim.
    pub price: Money,
}

/// Takes a place of one task; nothing when the task is not open or has no place free, or shows
/// what this worker had a hand in.
pub async fn take(
    tx: &mut Tx,
    project: ProjectId,
    task: TaskId,
    worker: AccountId,
) -> Result<Option<Taken>> {
    let update = sql("update task set places_free = places_free - 1
                      where id = $1 and project = $2 and state = 'open' and 0 < places_free
                        and not exists (select 1 from task_maker
                                        where task = $1 and worker = $3)
                      returning id, price");
    let update = update.bind(task).bind(project).bind(worker);
    tx.find(update).await?.as_ref().map(taken).transpose()
}

/// Takes a place of the task that is next in line for this worker: highest priority first,
/// then nearest to completion, spread among equals. A task the worker has had is passed over,
/// unless they only let it expire, and so is one that shows their own work. Tasks that others
/// are taking this moment are passed over too, so nobody waits; where that leaves nothing, ask
/// [`take_next_waiting`]. Tasks whose answer is known are in no line: [`crate::gold`] chooses
/// them.
pub async fn take_next(
    tx: &mut Tx,
    project: ProjectId,
    worker: AccountId,
) -> Result<Option<Taken>> {
    let update = sql("update task set places_free = places_free - 1
                      where state = 'open' and 0 < places_free and id = (
                          select t.id from task t /*sqlite: indexed by task_free */
                          where t.project = $1 and t.state = 'open' and 0 < t.places_free
                            and t.gold is null
                            and not exists (
                                select 1 from assignment a
                                where a.task = t.id and a.worker = $2 and a.state <> 'expired')
                            and not exists (
                                select 1 from task_maker m
                                where m.task = t.id and m.worker = $2)
                          order by t.priority desc, t.places_free, t.spread, t.id limit 1
                          /*pg: for update of t skip locked */)
                      returning id, price");
    tx.find(update.bind(project).bind(worker)).await?.as_ref().map(taken).transpose()
}

/// As [`take_next`], but waits for those who are taking: near a project's end the task that
/// somebody has locked may still have a place.
pub async fn take_next_waiting(
    tx: &mut Tx,
    project: ProjectId,
    worker: AccountId,
) -> Result<Option<Taken>> {
    let update = sql("update task set places_free = places_free - 1
                      where state = 'open' and 0 < places_free and id = (
                          select t.id from task t /*sqlite: indexed by task_free */
                          where t.project = $1 and t.state = 'open' and 0 < t.places_free
                            and t.gold is null
                            and not exists (
                                select 1 from assignment a
                                where a.task = t.id and a.worker = $2 and a.state <> 'expired')
                            and not exists (
                                select 1 from task_maker m
                                where m.task = t.id and m.worker = $2)
                          order by t.priority desc, t.places_free, t.spread, t.id limit 1
                          /*pg: for update of t */)
                      returning id, price");
    tx.find(update.bind(project).bind(worker)).await?.as_ref().map(taken).transpose()
}

fn taken(row: &Row) -> Result<Taken> {
    Ok(Taken { task: row.get("id")?, price: row.get("price")? })
}

/// Gives back a place whose claim came to nothing; `held` is the price of that claim.
///
/// The place is offered again at once. Where that cannot be, because the project has closed or
/// nobody covers a price raised meanwhile, it is withdrawn and its money goes back to the
/// requester. The task's row is locked before the project is read: a closing locks it too, so
/// it either comes first and is seen here, or sees the place that came free.
pub async fn free(tx: &mut Tx, project: ProjectId, task: TaskId, held: Money) -> Result<()> {
    let lock = sql("select price from task where id = $1 /*pg: for update */");
    let row = tx.find(lock.bind(task)).await?.ok_or(Refusal::NoTask)?;
    match escrow::hold_again(tx, project, held, row.get("price")?).await? {
        Offer::Again => {
            let update = sql("update task set places_free = places_free + 1
                              where id = $1 and state = 'open'");
            must_change_one(tx.exec(update.bind(task)).await?, task)?;
            spare::note(tx, task).await
        }
        Offer::Withdrawn => withdraw(tx, project, task).await,
    }
}

async fn withdraw(tx: &mut Tx, project: ProjectId, task: TaskId) -> Result<()> {
    let update = sql("update task
                      set places_withdrawn = places_withdrawn + 1,
                          state = case
                              when places_free + places_accepted + places_withdrawn + 1
                                   < answers_wanted then 'open'
                              when 0 < places_free + places_spare then 'open'
                              when 0 < places_accepted then 'done'
                              else 'cancelled' end
                      where id = $1 and state = 'open'");
    must_change_one(tx.exec(update.bind(task)).await?, task)?;
    spare::note(tx, task).await?;
    escrow::settle_if_done(tx, project).await?;
    Ok(())
}

/// Fills a place that was held for good, with an accepted answer; the task is done when
/// nothing is free or held any more.
///
/// Pay the worker first, and ask [`super::settle_if_done`] about the project afterwards.
pub async fn fill(tx: &mut Tx, task: TaskId) -> Result<TaskState> {
    let update = sql("update task
                      set places_accepted = places_accepted + 1,
                          state = case
                              when places_accepted + 1 + places_withdrawn < answers_wanted
                                  or 0 < places_spare then 'open'
                              else 'done' end
                      where id = $1 and state = 'open'
                        and places_free + places_accepted + places_withdrawn < answers_wanted
                      returning state");
    let row = tx.find(update.bind(task)).await?;
    row.ok_or_else(|| crossed(task))?.get("state")
}

/// Whoever holds a place can rely on its task; anything else is a bug, and nothing is kept.
fn must_change_one(changed: u64, task: TaskId) -> Result<()> {
    if changed == 1 { Ok(()) } else { Err(crossed(task)) }
}

fn crossed(task: TaskId) -> Error {
    Error::store(format!("task {task} does not have the place that was held"))
}
