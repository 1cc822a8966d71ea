//! The statements about tasks whose answer is known.

use base::{Money, Result};
use store::{Tx, sql};

use super::super::{Free, rows};
use crate::{ProjectId, TaskId};

/// What is known of a project's tasks after a position, with their positions.
pub(super) async fn page(
    tx: &mut Tx,
    project: ProjectId,
    after: i64,
    limit: i64,
) -> Result<Vec<(i64, String)>> {
    let select = sql("select position, gold from task
                      where project = $1 and gold is not null and gold_retired_at is null
                        and $2 < position
                      order by position limit $3");
    let rows = tx.all(select.bind(project).bind(after).bind(limit)).await?;
    rows.iter().map(|row| Ok((row.get("position")?, row.get("gold")?))).collect()
}

pub(super) async fn places(tx: &mut Tx, project: ProjectId) -> Result<i64> {
    let select = sql("select known_places from project where id = $1");
    tx.one(select.bind(project)).await?.get("known_places")
}

/// Sets how many workers each may be given, as far as nobody's place is taken away.
pub(super) async fn set_places(tx: &mut Tx, project: ProjectId, places: i64) -> Result<()> {
    let update = sql("update project set known_places = $2 where id = $1");
    tx.exec(update.bind(project).bind(places)).await?;
    let update = sql("update task
                      set answers_wanted = answers_wanted + change.places,
                          places_free = places_free + change.places,
                          state = case
                              when places_accepted + places_withdrawn
                                   < answers_wanted + change.places then 'open'
                              when 0 < places_accepted then 'done'
                              else 'cancelled' end
                      from (select id as task,
                                   case when places_free < answers_wanted - places_withdrawn - $2
                                        then - places_free
                                        else $2 - (answers_wanted - places_withdrawn) end as places
                            from task
                            where project = $1 and gold is not null) as change
                      where id = change.task and gold_retired_at is null");
    tx.exec(update.bind(project).bind(places)).await?;
    Ok(())
}

/// The free places of these tasks; nobody can claim or free one of them until the end.
pub(super) async fn lock_free(tx: &mut Tx, project: ProjectId) -> Result<Free> {
    let sum = sql("select price, count(*) as tasks,
                          cast(sum(places_free) as bigint) as offered,
                          cast(sum(places_free) as bigint) as places
                   from (select price, places_free from task
                         where project = $1 and gold is not null
                         /*pg: order by id for update */) as kept
                   group by price order by price limit 1000");
    rows::read_free(&tx.all(sum.bind(project)).await?)
}

/// Whether anybody has or had it.
pub(super) async fn is_taken(tx: &mut Tx, task: TaskId) -> Result<bool> {
    let select = sql("select 1 as one from assignment where task = $1 limit 1");
    Ok(tx.find(select.bind(task)).await?.is_some())
}

/// Marks a task at whose places nobody is.
pub(super) async fn mark(tx: &mut Tx, task: TaskId, gold: &str, places: i64) -> Result<bool> {
    let update = sql("update task
                      set gold = $2, answers_wanted = $3, places_free = $3, answers_later = 0,
                          places_spare = 0
                      where id = $1 and state = 'open' and gold is null
                        and places_free = answers_wanted");
    Ok(tx.exec(update.bind(task).bind(gold).bind(places)).await? == 1)
}

pub(super) async fn unmark(tx: &mut Tx, task: TaskId, answers: i64, spare: i64) -> Result<bool> {
    let update = sql("update task set gold = null, answers_wanted = $2, places_free = $2,
                          places_spare = $3
                      where id = $1 and state = 'open' and gold is not null
                        and places_free = answers_wanted");
    Ok(tx.exec(update.bind(task).bind(answers).bind(spare)).await? == 1)
}

pub(super) async fn correct(tx: &mut Tx, task: TaskId, gold: &str) -> Result<()> {
    tx.exec(sql("update task set gold = $2 where id = $1").bind(task).bind(gold)).await?;
    Ok(())
}

/// Withdraws the free places for good; how many these were, and the price of each.
pub(super) async fn retire(tx: &mut Tx, task: TaskId) -> Result<Option<(i64, Money)>> {
    let now = tx.now();
    let select = sql("select places_free, price from task
                      where id = $1 and gold is not null and gold_retired_at is null
                      /*pg: for update */");
    let Some(row) = tx.find(select.bind(task)).await? else { return Ok(None) };
    let free: i64 = row.get("places_free")?;
    let update = sql("update task
                      set gold_retired_at = $2, places_free = 0,
                          places_withdrawn = places_withdrawn + places_free,
                          state = case
                              when places_free + places_accepted + places_withdrawn
                                   < answers_wanted then 'open'
                              when 0 < places_accepted then 'done'
                              else 'cancelled' end
                      where id = $1");
    tx.exec(update.bind(task).bind(now)).await?;
    Ok(Some((free, row.get("price")?)))
}
