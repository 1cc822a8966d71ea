//! The statements about tasks and the money their places hold.

use base::{Error, Money, Result};
use store::{Row, Tx, sql};

use super::super::{Free, NewTask, Task, Version, tasks::to_json};
use crate::{ImportId, ProjectId, TaskId};

/// Reserves positions for new rows and tells the one before the first of them.
pub(in super::super) async fn take_positions(
    tx: &mut Tx,
    project: ProjectId,
    count: usize,
) -> Result<i64> {
    let count = i64::try_from(count).map_err(Error::store)?;
    let update = sql("update project set positions = positions + $2 where id = $1
                      returning positions");
    Ok(tx.one(update.bind(project).bind(count)).await?.get::<i64>("positions")? - count)
}

pub(in super::super) async fn insert_task(
    tx: &mut Tx,
    id: TaskId,
    terms: &Version,
    position: i64,
    import: Option<ImportId>,
    row: &NewTask,
) -> Result<()> {
    let now = tx.now();
    // The low bits of an id are chance.
    let spread = i64::from(u32::try_from(id.bits() & 0xFFFF_FFFF).map_err(Error::store)?);
    let insert = sql("insert into task
                          (id, project, position, import, input, gold, state, price,
                           answers_wanted, places_free, priority, spread, created_at,
                           places_spare)
                      select $1, p.id, $3, $4, $5, $6, 'open', $7,
                             case when cast($6 as text) is null then $8 else p.known_places end,
                             case when cast($6 as text) is null then $8 else p.known_places end,
                             $9, $10, $11, $12
                      from project p where p.id = $2");
    let insert = insert.bind(id).bind(terms.project).bind(position).bind(import);
    let insert = insert.bind(to_json(&row.input)).bind(row.gold.clone()).bind(terms.price);
    let insert = insert.bind(terms.answers_per_task).bind(row.priority).bind(spread);
    tx.exec(insert.bind(now).bind(terms.places_spare(row))).await?;
    Ok(())
}

pub(in super::super) async fn delete_task(
    tx: &mut Tx,
    project: ProjectId,
    task: TaskId,
) -> Result<bool> {
    let delete = sql("delete from task where id = $1 and project = $2");
    Ok(tx.exec(delete.bind(task).bind(project)).await? == 1)
}

/// The columns that all tasks have; nothing while there is no task.
pub(in super::super) async fn columns(
    tx: &mut Tx,
    project: ProjectId,
) -> Result<Option<Vec<String>>> {
    let row = tx.one(sql("select columns from project where id = $1").bind(project)).await?;
    let text: Option<String> = row.get("columns")?;
    text.map(|it| serde_json::from_str(&it).map_err(Error::store)).transpose()
}

pub(in super::super) async fn set_columns(
    tx: &mut Tx,
    project: ProjectId,
    columns: Option<Vec<String>>,
) -> Result<()> {
    let text = columns.map(|it| serde_json::to_string(&it)).transpose().map_err(Error::store)?;
    tx.exec(sql("update project set columns = $2 where id = $1").bind(project).bind(text)).await?;
    Ok(())
}

/// The columns that any task has had, in the order they came.
pub(in super::super) async fn columns_seen(tx: &mut Tx, project: ProjectId) -> Result<Vec<String>> {
    let row = tx.one(sql("select columns_seen from project where id = $1").bind(project)).await?;
    serde_json::from_str(&row.get::<String>("columns_seen")?).map_err(Error::store)
}

pub(in super::super) async fn set_columns_seen(
    tx: &mut Tx,
    project: ProjectId,
    columns: &[String],
) -> Result<()> {
    let text = serde_json::to_string(columns).map_err(Error::store)?;
    let update = sql("update project set columns_seen = $2 where id = $1");
    tx.exec(update.bind(project).bind(text)).await?;
    Ok(())
}

/// Forgets the columns of tasks that were all taken out again.
pub(in super::super) async fn forget_columns_seen(tx: &mut Tx, project: ProjectId) -> Result<()> {
    let update = sql("update project set columns_seen = '[]'
                      where id = $1 and not exists (select id from task where project = $1)");
    tx.exec(update.bind(project)).await?;
    Ok(())
}

/// Gives a draft's tasks the price and the number of answers of its terms.
pub(in super::super) async fn retag_draft_tasks(tx: &mut Tx, terms: &Version) -> Result<()> {
    let update = sql("update task
                      set price = $2,
                          answers_wanted = case when gold is null then $3
                                                else answers_wanted end,
                          places_free = case when gold is null then $3 else places_free end,
                          places_spare = case when gold is null then $4 else 0 end
                      where project = $1");
    let update = update.bind(terms.project).bind(terms.price).bind(terms.answers_per_task);
    tx.exec(update.bind(terms.most_spare())).await?;
    Ok(())
}

pub(in super::super) async fn free_places(tx: &mut Tx, project: ProjectId) -> Result<Free> {
    let sum = sql("select price, count(*) filter (where 0 < answers_wanted) as tasks,
                          cast(sum(places_free) as bigint) as offered,
                          cast(sum(places_free + case when answers_later = 0 then places_spare
                                                      else 0 end) as bigint) as places
                   from task where project = $1 and state = 'open'
                   group by price order by price limit 1000");
    read_free(&tx.all(sum.bind(project)).await?)
}

/// The open tasks whose answer is known, and their free places.
pub(in super::super) async fn free_known(tx: &mut Tx, project: ProjectId) -> Result<(i64, i64)> {
    let sum = sql("select count(*) as tasks,
                          cast(coalesce(sum(places_free), 0) as bigint) as places
                   from task where project = $1 and gold is not null and state = 'open'");
    let row = tx.one(sum.bind(project)).await?;
    Ok((row.get("tasks")?, row.get("places")?))
}

/// As [`free_places`], and nobody can claim or free one of them until the end.
pub(in super::super) async fn lock_free_places(tx: &mut Tx, project: ProjectId) -> Result<Free> {
    let sum = sql("select price, count(*) as tasks,
                          cast(sum(places_free) as bigint) as offered,
                          cast(sum(places_free + case when answers_later = 0 then places_spare
                                                      else 0 end) as bigint) as places
                   from (select price, places_free, places_spare, answers_later from task
                         where project = $1 and state = 'open'
                         /*pg: order by id for update */) as kept
                   group by price order by price limit 1000");
    read_free(&tx.all(sum.bind(project)).await?)
}

pub(in super::super) fn read_free(rows: &[Row]) -> Result<Free> {
    let none = Some(Money::ZERO);
    let mut free = Free { tasks: 0, offered: 0, places: 0, least: none, cost: none };
    let plus = |sum: Option<Money>, price: Money, places: i64| {
        let more = price.checked_times(places).zip(sum);
        more.and_then(|(more, sum)| sum.checked_add(more)).filter(|it| *it <= Money::MAX)
    };
    for row in rows {
        let (price, places): (Money, i64) = (row.get("price")?, row.get("places")?);
        let offered = row.get("offered")?;
        free.tasks += row.get::<i64>("tasks")?;
        free.offered += offered;
        free.places += places;
        free.least = plus(free.least, price, offered);
        free.cost = plus(free.cost, price, places);
    }
    Ok(free)
}

/// Gives the open tasks a new price; their rows are locked and their difference is known.
pub(in super::super) async fn reprice(tx: &mut Tx, project: ProjectId, price: Money) -> Result<()> {
    let update = sql("update task set price = $2 where project = $1 and state = 'open'");
    tx.exec(update.bind(project).bind(price)).await?;
    Ok(())
}

/// Gives up every free place. A task stays open while somebody is at one of its places.
pub(in super::super) async fn withdraw_free_places(tx: &mut Tx, project: ProjectId) -> Result<()> {
    let update = sql("update task
                      set places_free = 0, places_withdrawn = places_withdrawn + places_free,
                          answers_later = 0, places_spare = 0,
                          state = case
                              when places_free + places_accepted + places_withdrawn
                                   < answers_wanted then 'open'
                              when 0 < places_accepted then 'done'
                              else 'cancelled' end
                      where project = $1 and state = 'open'");
    tx.exec(update.bind(project)).await?;
    Ok(())
}

/// As [`open_tasks`], but those whose answer is known: they keep no project open.
pub(in super::super) async fn open_to_answer(
    tx: &mut Tx,
    project: ProjectId,
    most: i64,
) -> Result<i64> {
    let count = sql("select count(*) as n
                     from (select id from task
                           where project = $1 and state = 'open' and gold is null
                           limit $2) as seen");
    tx.one(count.bind(project).bind(most)).await?.get("n")
}

/// How many tasks are open, counted up to `most`.
pub(in super::super) async fn open_tasks(
    tx: &mut Tx,
    project: ProjectId,
    most: i64,
) -> Result<i64> {
    let count = sql("select count(*) as n
                     from (select id from task where project = $1 and state = 'open'
                           limit $2) as seen");
    tx.one(count.bind(project).bind(most)).await?.get("n")
}

/// A project's tasks after a position, in order.
pub(in super::super) async fn tasks(
    tx: &mut Tx,
    project: ProjectId,
    after: i64,
    limit: i64,
) -> Result<Vec<Task>> {
    let select = sql("select * from task where project = $1 and $2 < position
                      order by position, id limit $3");
    let rows = tx.all(select.bind(project).bind(after).bind(limit)).await?;
    rows.iter().map(read_task).collect()
}

pub(in super::super) async fn task(
    tx: &mut Tx,
    project: ProjectId,
    id: TaskId,
) -> Result<Option<Task>> {
    let select = sql("select * from task where id = $1 and project = $2");
    tx.find(select.bind(id).bind(project)).await?.as_ref().map(read_task).transpose()
}

pub(crate) fn read_task(row: &Row) -> Result<Task> {
    Ok(Task {
        id: row.get("id")?,
        project: row.get("project")?,
        position: row.get("position")?,
        import: row.get("import")?,
        input: row.get("input")?,
        gold: row.get("gold")?,
        gold_retired_at: row.get("gold_retired_at")?,
        state: row.get("state")?,
        price: row.get("price")?,
        answers_wanted: row.get("answers_wanted")?,
        places_free: row.get("places_free")?,
        places_spare: row.get("places_spare")?,
        places_accepted: row.get("places_accepted")?,
        places_withdrawn: row.get("places_withdrawn")?,
        priority: row.get("priority")?,
    })
}
