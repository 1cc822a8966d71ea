//! One more answer for each task in doubt, paid for in one movement.

use std::collections::{BTreeMap, BTreeSet};

use base::{Error, Money, Result};
use store::Tx;

use super::{Refusal, decide, queue, rows};
use crate::{
    AccountId, ProjectId, TaskId,
    events::{self, Event},
    projects::{self, spare},
};

/// Tasks that are asked about at once, the least sure first.
pub const MOST_AT_ONCE: i64 = 500;

/// One more answer for each of some tasks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wide {
    pub tasks: i64,
    /// What is set aside for them.
    pub cost: Money,
}

/// What one more answer for each task in doubt would cost; nothing where nothing is in doubt or
/// none can be asked for.
pub async fn wide(tx: &mut Tx, requester: AccountId, id: ProjectId) -> Result<Option<Wide>> {
    let project = projects::of_requester(tx, requester, id).await?;
    let tasks = queue::count_unsure(tx, id, MOST_AT_ONCE).await?;
    if tasks == 0 {
        return Ok(None);
    }
    let cost = spare::cost_of_each(tx, &project, tasks).await?;
    Ok(cost.map(|cost| Wide { tasks, cost }))
}

/// Pays for one more answer to each task in doubt, and sets not more aside than `at_most`, which
/// is what the requester has agreed to.
pub async fn ask_all(
    tx: &mut Tx,
    requester: AccountId,
    id: ProjectId,
    at_most: Money,
) -> Result<Wide> {
    projects::of_requester(tx, requester, id).await?;
    if !at_most.is_positive() {
        return Err(Error::invalid("at_most", "amount-not-positive"));
    }
    let unsure = queue::unsure(tx, id, None, MOST_AT_ONCE).await?;
    let tasks: Vec<TaskId> = unsure.iter().map(|it| it.task).collect();
    // As everywhere, what was weighed is locked before the task is, in the order of their ids.
    let mut before = BTreeMap::new();
    for task in BTreeSet::from_iter(tasks) {
        let weighed = rows::weighed(tx, task).await?.ok_or(Refusal::NotWeighed)?;
        before.insert(task, weighed);
    }
    let tasks: Vec<TaskId> = before.keys().copied().collect();
    let (asked, cost) = spare::ask_each(tx, requester, id, &tasks, at_most).await?;
    if asked.is_empty() {
        return Err(Refusal::NothingInDoubt.into());
    }
    for task in &asked {
        if let Some(before) = before.remove(task) {
            decide::ask_again(tx, id, *task, before).await?;
        }
        let event = Event::new("more-answers-asked", "task", *task).by(requester).in_project(id);
        events::record(tx, event.fact("answers", 1)).await?;
    }
    Ok(Wide { tasks: i64::try_from(asked.len()).unwrap_or(i64::MAX), cost })
}
