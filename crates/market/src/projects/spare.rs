//! Spare places: paid for, and offered one by one only while a task is not sure.
//!
//! Invariant: `answers_wanted + places_spare` never grows without money. A spare place becomes a
//! free one, or goes back to its requester; both are one guarded update of one task, so of any
//! number of deciders at once only one moves it.

use base::{Error, FieldError, Money, Result};
use store::{Tx, sql};

use super::{Project, Refusal, State, escrow, opening, rows};
use crate::{AccountId, ProjectId, TaskId, accounts};

/// A task in which something has happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct News {
    pub task: TaskId,
    pub project: ProjectId,
}

/// What a task gave up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LetGo {
    pub project: ProjectId,
    pub places: i64,
    pub money: Money,
}

/// Notes that the answers or places of a task have changed, for whoever weighs it. A task that
/// wants one answer only has nothing to weigh.
pub async fn note(tx: &mut Tx, task: TaskId) -> Result<()> {
    let now = tx.now();
    let insert = sql("insert into task_news (task, project, at)
                      select id, project, cast($2 as bigint) from task
                      where id = $1 and 1 < answers_wanted + places_spare
                      on conflict (task) do update set at = excluded.at");
    tx.exec_later(insert.bind(task).bind(now)).await
}

/// Takes up to `limit` of the tasks in which something has happened, the longest ago first. Who
/// hands in an answer meanwhile waits for us or we for them, so nothing is overlooked.
pub async fn take_news(tx: &mut Tx, limit: i64) -> Result<Vec<News>> {
    let delete = sql("delete from task_news where task in (
                          select task from task_news order by at, task limit $1
                          /*pg: for update skip locked */)
                      returning task, project");
    let rows = tx.all(delete.bind(limit)).await?;
    let news =
        rows.iter().map(|it| Ok(News { task: it.get("task")?, project: it.get("project")? }));
    let mut news = news.collect::<Result<Vec<_>>>()?;
    // Tasks are locked in the order of their ids, so two who weigh never wait crosswise.
    news.sort_unstable_by_key(|it| it.task);
    Ok(news)
}

/// Whether any task waits to be weighed.
pub async fn is_any_news(tx: &mut Tx) -> Result<bool> {
    Ok(tx.find(sql("select task from task_news limit 1")).await?.is_some())
}

/// Offers one spare place of a task that has none free; false when there is none.
pub async fn offer_one(tx: &mut Tx, task: TaskId) -> Result<bool> {
    let update = sql("update task
                      set places_spare = places_spare - 1, answers_wanted = answers_wanted + 1,
                          places_free = places_free + 1
                      where id = $1 and state = 'open' and places_free = 0 and 0 < places_spare");
    Ok(tx.exec(update.bind(task)).await? == 1)
}

/// Lets go of what a task does not need any more: its spare places, and those that nobody has
/// taken. Give the money back afterwards with [`give_back`].
pub async fn let_go(tx: &mut Tx, task: TaskId) -> Result<Option<LetGo>> {
    let lock = sql("select project, price, places_free + places_spare as places from task
                    where id = $1 and state = 'open' and 0 < places_free + places_spare
                    /*pg: for update */");
    let Some(row) = tx.find(lock.bind(task)).await? else { return Ok(None) };
    let (price, places): (Money, i64) = (row.get("price")?, row.get("places")?);
    let update = sql("update task
                      set places_withdrawn = places_withdrawn + places_free, places_free = 0,
                          places_spare = 0,
                          state = case
                              when places_free + places_accepted + places_withdrawn
                                   < answers_wanted then 'open'
                              when 0 < places_accepted then 'done'
                              else 'cancelled' end
                      where id = $1 and state = 'open' and places_free + places_spare = $2");
    if tx.exec(update.bind(task).bind(places)).await? != 1 {
        return Err(Error::store(format!("task {task} lost the places that were locked")));
    }
    let money = price.checked_times(places).ok_or(Refusal::TooExpensive)?;
    Ok(Some(LetGo { project: row.get("project")?, places, money }))
}

/// Gives the money of let-go places back, and closes the project when nothing is open any more.
pub async fn give_back(tx: &mut Tx, id: ProjectId, money: Money) -> Result<()> {
    let project = rows::find(tx, id).await?.ok_or(Refusal::NotFound)?;
    escrow::give_back(tx, &project, money).await?;
    escrow::settle_if_done(tx, id).await?;
    Ok(())
}

/// Whether so many answers can be asked for at once.
pub(crate) fn must_be_few(answers: i64) -> Result<()> {
    if (1..=10).contains(&answers) {
        return Ok(());
    }
    let error = FieldError::new("answers", "number-out-of-range").with("1–10");
    Err(Error::Invalid(vec![error]))
}

/// Pays for more answers to one task, and offers them at once.
pub async fn ask_more(
    tx: &mut Tx,
    requester: AccountId,
    id: ProjectId,
    task: TaskId,
    answers: i64,
) -> Result<()> {
    accounts::must_act(tx, requester).await?;
    let project = rows::lock(tx, requester, id).await?;
    if !matches!(project.state, State::Open | State::Paused) {
        return Err(opening::refusal_of(project.state, Refusal::NotOpen).into());
    }
    must_be_few(answers)?;
    let price = rows::version(tx, id, project.version).await?.price;
    if !offer(tx, id, task, answers, price).await? {
        rows::task(tx, id, task).await?.ok_or(Refusal::NoTask)?;
        return Err(Refusal::TaskEnded.into());
    }
    escrow::fund(tx, &project, escrow::cost(price, answers)?).await?;
    note(tx, task).await
}

/// What one more answer for each of some tasks costs; nothing where none can be asked for.
pub async fn cost_of_each(tx: &mut Tx, project: &Project, tasks: i64) -> Result<Option<Money>> {
    if !matches!(project.state, State::Open | State::Paused) {
        return Ok(None);
    }
    let price = rows::version(tx, project.id, project.version).await?.price;
    Ok(escrow::cost(price, tasks).ok())
}

/// Pays for one more answer to each of some tasks, in one movement, and offers them at once;
/// tells which of the tasks could take one. Not more than `at_most` is set aside.
pub async fn ask_each(
    tx: &mut Tx,
    requester: AccountId,
    id: ProjectId,
    tasks: &[TaskId],
    at_most: Money,
) -> Result<(Vec<TaskId>, Money)> {
    accounts::must_act(tx, requester).await?;
    let project = rows::lock(tx, requester, id).await?;
    if !matches!(project.state, State::Open | State::Paused) {
        return Err(opening::refusal_of(project.state, Refusal::NotOpen).into());
    }
    let price = rows::version(tx, id, project.version).await?.price;
    let mut asked = Vec::with_capacity(tasks.len());
    for task in tasks {
        if offer(tx, id, *task, 1, price).await? {
            asked.push(*task);
        }
    }
    let places = i64::try_from(asked.len()).map_err(Error::store)?;
    let cost = escrow::cost(price, places)?;
    if at_most < cost {
        return Err(Refusal::CostsMore.into());
    }
    escrow::fund(tx, &project, cost).await?;
    for task in &asked {
        note(tx, *task).await?;
    }
    Ok((asked, cost))
}

/// Offers more places of a task; false when it takes none any more.
async fn offer(
    tx: &mut Tx,
    id: ProjectId,
    task: TaskId,
    answers: i64,
    price: Money,
) -> Result<bool> {
    // Every open task has the price of today; one that was done before gets it now.
    let update = sql("update task
                      set answers_wanted = answers_wanted + $3, places_free = places_free + $3,
                          price = $4, state = 'open'
                      where id = $1 and project = $2
                        and (state = 'done' or (state = 'open' and price = $4))");
    let update = update.bind(task).bind(id).bind(answers).bind(price);
    Ok(tx.exec(update).await? == 1)
}
