//! Scoring: an answer to a task whose answer is known is held against it as it is handed in.

use base::{Error, Result};
use forms::{Checked, Form, Known};
use store::{Tx, sql};

use super::standing::{self, standing};
use crate::{
    AccountId, AssignmentId, ProjectId, TaskId,
    events::{self, Event},
};

/// An answer that was just stored.
#[derive(Debug, Clone, Copy)]
pub struct Handed {
    pub assignment: AssignmentId,
    pub project: ProjectId,
    pub task: TaskId,
    pub worker: AccountId,
    pub requester: AccountId,
}

/// Good workers who must have missed a known answer before it is suspect: at least so many, and
/// at least half of the good ones who have had it.
const SUSPECT_MISSES: i64 = 3;

/// Scores the first answer under an assignment; a rework changes nothing, because its worker
/// may have been told. What is known and does not fit the form of that answer judges nobody.
pub async fn score(
    tx: &mut Tx,
    it: Handed,
    gold: &str,
    form: &Form,
    answer: &Checked,
) -> Result<()> {
    let Ok(known) = Known::read(form, gold) else { return Ok(()) };
    let missed = known.wrong(answer);
    let is_right = missed.is_empty();
    let was_good = standing(tx, it.project, it.worker).await?.is_good();
    let now = tx.now();
    let insert = sql("insert into gold_score
                          (assignment, project, worker, task, at, missed, is_right, was_good)
                      values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing");
    let insert = insert.bind(it.assignment).bind(it.project).bind(it.worker).bind(it.task);
    let insert = insert.bind(now).bind(to_json(&missed)?).bind(is_right).bind(was_good);
    if tx.exec(insert).await? == 0 {
        return Ok(());
    }
    let stand = sql("insert into gold_standing (project, worker, seen, right_ones)
                     values ($1, $2, 1, $3)
                     on conflict (project, worker) do update
                     set seen = gold_standing.seen + 1,
                         right_ones = gold_standing.right_ones + excluded.right_ones");
    tx.exec(stand.bind(it.project).bind(it.worker).bind(i64::from(is_right))).await?;
    standing::pass(tx, it.project, it.worker).await?;
    count(tx, it, is_right, was_good).await?;
    let event = Event::new("gold-scored", "assignment", it.assignment).in_project(it.project);
    let event = event.fact("task", it.task.to_string()).fact("worker", it.worker.to_string());
    events::record(tx, event.fact("right", is_right)).await?;
    Ok(())
}

/// Counts it for the task, and tells the requester when good workers miss it.
async fn count(tx: &mut Tx, it: Handed, is_right: bool, was_good: bool) -> Result<()> {
    let (wrong, good) = (i64::from(!is_right), i64::from(was_good));
    let upsert = sql("insert into gold_task
                          (task, project, seen, wrong, good_seen, good_wrong)
                      values ($1, $2, 1, $3, $4, $5)
                      on conflict (task) do update
                      set seen = gold_task.seen + 1, wrong = gold_task.wrong + excluded.wrong,
                          good_seen = gold_task.good_seen + excluded.good_seen,
                          good_wrong = gold_task.good_wrong + excluded.good_wrong");
    let upsert = upsert.bind(it.task).bind(it.project).bind(wrong).bind(good);
    tx.exec(upsert.bind(wrong * good)).await?;
    if is_right || !was_good {
        return Ok(());
    }
    let now = tx.now();
    let update = sql("update gold_task set suspect_at = $2
                      where task = $1 and suspect_at is null and $3 <= good_wrong
                        and good_seen <= 2 * good_wrong");
    if tx.exec(update.bind(it.task).bind(now).bind(SUSPECT_MISSES)).await? == 1 {
        let event = Event::new("gold-suspected", "task", it.task).in_project(it.project);
        events::record(tx, event.concerns(it.requester)).await?;
    }
    Ok(())
}

/// Names of fields as they are kept.
pub(super) fn to_json(missed: &[&str]) -> Result<String> {
    serde_json::to_string(missed).map_err(Error::store)
}
