//! Pieces: answers on their way, noted where they are submitted or accepted.
//!
//! Invariant: one statement in the transaction of the fact, and its key lets each answer go on
//! once. Answers to tasks whose answer is known go nowhere: they were asked to test.

use base::Result;
use store::{Tx, sql};

use super::Takes;
use crate::{AssignmentId, ProjectId, TaskId};

/// An answer that was just submitted or accepted.
#[derive(Debug, Clone, Copy)]
pub struct Given {
    pub project: ProjectId,
    pub task: TaskId,
    pub assignment: AssignmentId,
    pub revision: i64,
}

/// Notes an answer for every project that takes such ones from its project.
pub async fn hand_on(tx: &mut Tx, it: Given, takes: Takes) -> Result<()> {
    let now = tx.now();
    let insert = sql("insert into pipeline_piece
                          (pipeline, assignment, revision, state, place, at)
                      select l.id, cast($2 as text), cast($3 as bigint), 'waiting',
                             coalesce(x.place, t.position), cast($4 as bigint)
                      from pipeline l
                      join task t on t.id = $5 and t.gold is null
                      left join pipeline_piece x on x.task = t.id
                      where l.source = $1 and l.takes = $6 and l.removed_at is null
                      on conflict do nothing");
    let insert = insert.bind(it.project).bind(it.assignment).bind(it.revision).bind(now);
    tx.exec_later(insert.bind(it.task).bind(takes)).await
}

/// Notes that a task has a new answer, where it checks another one.
pub async fn note_check(tx: &mut Tx, task: TaskId) -> Result<()> {
    let now = tx.now();
    let insert = sql("insert into check_news (task, at)
                      select x.task, cast($2 as bigint) from pipeline_piece x
                      join pipeline l on l.id = x.pipeline and l.takes = 'submitted'
                      where x.task = $1
                      on conflict (task) do update set at = excluded.at");
    tx.exec_later(insert.bind(task).bind(now)).await
}

/// Notes that an answer was judged or sent back: whoever checks it may have to stop.
pub async fn note_judged(tx: &mut Tx, assignment: AssignmentId) -> Result<()> {
    let now = tx.now();
    let insert = sql("insert into check_news (task, at)
                      select x.task, cast($2 as bigint) from pipeline_piece x
                      join pipeline l on l.id = x.pipeline and l.takes = 'submitted'
                      where x.assignment = $1 and x.task is not null
                      on conflict (task) do update set at = excluded.at");
    tx.exec_later(insert.bind(assignment).bind(now)).await
}

/// Takes up to `limit` of the tasks that check something and have a new answer.
pub async fn take_check_news(tx: &mut Tx, limit: i64) -> Result<Vec<TaskId>> {
    let delete = sql("delete from check_news where task in (
                          select task from check_news order by at, task limit $1
                          /*pg: for update skip locked */)
                      returning task");
    let rows = tx.all(delete.bind(limit)).await?;
    let mut tasks = rows.iter().map(|it| it.get("task")).collect::<Result<Vec<TaskId>>>()?;
    tasks.sort_unstable();
    Ok(tasks)
}
