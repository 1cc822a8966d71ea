//! How much there is to export.

use base::Result;
use store::{Tx, sql};

use super::KnownTasks;
use crate::ProjectId;

/// How many accepted answers a project has, counted up to `most`.
pub(super) async fn count_answers(
    tx: &mut Tx,
    project: ProjectId,
    known: KnownTasks,
    most: i64,
) -> Result<i64> {
    let count = sql("select count(*) as n
                     from (select a.id from assignment a join task t on t.id = a.task
                           where a.project = $1 and a.state = 'accepted'
                             and ($3 = 1 or t.gold is null)
                           limit $2) as seen");
    tx.one(count.bind(project).bind(most).bind(known.as_number())).await?.get("n")
}

/// Tasks and the places they have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Counts {
    pub(super) tasks: i64,
    /// Tasks with an accepted answer at least.
    pub(super) answered: i64,
    /// Answers wanted, those that were given up when the project closed left out.
    pub(super) wanted: i64,
}

/// Counts the tasks of a project.
pub(super) async fn count_tasks(
    tx: &mut Tx,
    project: ProjectId,
    known: KnownTasks,
) -> Result<Counts> {
    let count = sql("select count(*) as tasks,
                            count(*) filter (where 0 < places_accepted) as answered,
                            cast(coalesce(sum(answers_wanted - places_withdrawn), 0) as bigint)
                                as wanted
                     from task where project = $1 and ($2 = 1 or gold is null)");
    let row = tx.one(count.bind(project).bind(known.as_number())).await?;
    let (tasks, answered) = (row.get("tasks")?, row.get("answered")?);
    Ok(Counts { tasks, answered, wanted: row.get("wanted")? })
}
