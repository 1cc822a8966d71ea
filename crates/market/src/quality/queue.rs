//! The queue of disagreement: tasks whose answers are all there and leave doubt, least sure
//! first.

use base::Result;
use store::{Row, Tx, sql};

use crate::{ProjectId, TaskId};

/// A task that nobody is sure of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unsure {
    pub task: TaskId,
    pub position: i64,
    /// The task's data as JSON.
    pub input: String,
    pub answers: i64,
    pub confidence_ppm: i64,
    /// What was picked how often.
    pub fields: String,
}

/// The tasks of a project that are unsure, behind one of them.
pub async fn unsure(
    tx: &mut Tx,
    project: ProjectId,
    after: Option<(i64, TaskId)>,
    limit: i64,
) -> Result<Vec<Unsure>> {
    let select = sql("select q.task, q.position, t.input, q.answers, q.confidence_ppm, q.fields
                      from quality_task q join task t on t.id = q.task
                      where q.project = $1 and q.standing = 'unsure'
                        and (q.confidence_ppm, q.task) > ($2, $3)
                      order by q.confidence_ppm, q.task limit $4");
    let (confidence, task) = after.map_or((-1, String::new()), |it| (it.0, it.1.to_string()));
    let read = |row: &Row| {
        Ok(Unsure {
            task: row.get("task")?,
            position: row.get("position")?,
            input: row.get("input")?,
            answers: row.get("answers")?,
            confidence_ppm: row.get("confidence_ppm")?,
            fields: row.get("fields")?,
        })
    };
    let select = select.bind(project).bind(confidence).bind(task).bind(limit);
    tx.all(select).await?.iter().map(read).collect()
}

/// How many are unsure, counted up to `most`.
pub async fn count_unsure(tx: &mut Tx, project: ProjectId, most: i64) -> Result<i64> {
    let count = sql("select count(*) as n from (
                         select 1 as one from quality_task
                         where project = $1 and standing = 'unsure' limit $2) as seen");
    tx.one(count.bind(project).bind(most)).await?.get("n")
}

/// The unsure task that comes after one, or the first of all; never the one itself.
pub async fn next_unsure(tx: &mut Tx, project: ProjectId, task: TaskId) -> Result<Option<TaskId>> {
    let select = sql("select confidence_ppm from quality_task where task = $1");
    let after = match tx.find(select.bind(task)).await? {
        Some(row) => Some((row.get("confidence_ppm")?, task)),
        None => None,
    };
    if let Some(next) = unsure(tx, project, after, 1).await?.first() {
        return Ok(Some(next.task));
    }
    let first = unsure(tx, project, None, 1).await?;
    Ok(first.first().map(|it| it.task).filter(|it| *it != task))
}
