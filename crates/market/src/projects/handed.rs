//! Tasks that another project brings: made of its answers, one by one, while both run.
//!
//! Invariant: who had a hand in what a task shows never gets a place of it. Their names are
//! written in the transaction that makes the task, and never change.

use base::{Error, Result};
use store::{Tx, sql};

use super::{NewTask, Project, Refusal, State, Version, escrow, rows, tasks};
use crate::{
    AccountId, ProjectId, TaskId,
    events::{self, Event},
    ledger::{self, Name},
};

/// A task about to be made of somebody's answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Handed {
    pub task: NewTask,
    /// Everybody who had a hand in what it shows.
    pub makers: Vec<AccountId>,
}

/// Whether another project may still bring tasks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Coming {
    More,
    NoMore,
}

/// How many tasks more its requester could pay for now, `most` at the most. A draft's tasks are
/// paid for when it is published.
pub async fn affordable(
    tx: &mut Tx,
    project: &Project,
    terms: &Version,
    most: usize,
) -> Result<usize> {
    if project.state == State::Draft {
        return Ok(most);
    }
    let each = escrow::cost(terms.price, terms.answers_per_task + terms.most_spare())?;
    if each.is_zero() {
        return Ok(most);
    }
    let available = ledger::balance(tx, &Name::available(project.requester)).await?.available();
    let count = (available.as_micros() / each.as_micros()).max(0);
    Ok(usize::try_from(count).map_err(Error::store)?.min(most))
}

/// Adds tasks that were handed on, with the names of those who must not get them.
pub async fn add_handed(tx: &mut Tx, id: ProjectId, handed: Vec<Handed>) -> Result<Vec<TaskId>> {
    let project = rows::lock_any(tx, id).await?;
    let terms = rows::version(tx, id, project.version).await?;
    let (new, makers): (Vec<_>, Vec<_>) = handed.into_iter().map(|it| (it.task, it.makers)).unzip();
    tasks::check(&new)?;
    let count = new.len();
    let added = tasks::add(tx, &project, &terms, None, new).await?;
    for (task, makers) in added.iter().zip(&makers) {
        for worker in makers {
            let insert = sql("insert into task_maker (task, worker) values ($1, $2)
                              on conflict do nothing");
            tx.exec_later(insert.bind(*task).bind(*worker)).await?;
        }
    }
    let event = Event::new("tasks-added", "project", id).in_project(id);
    events::record(tx, event.fact("tasks", count).fact("handed_on", true)).await?;
    Ok(added)
}

/// Says whether tasks may still come. Where none will, ask [`super::settle_if_done`] afterwards.
pub async fn await_tasks(tx: &mut Tx, id: ProjectId, coming: Coming) -> Result<()> {
    let update = sql("update project set awaits_tasks = $2 where id = $1");
    if tx.exec(update.bind(id).bind(coming == Coming::More)).await? != 1 {
        return Err(Refusal::NotFound.into());
    }
    Ok(())
}
