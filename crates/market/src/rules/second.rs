//! A second voice: one more answer is asked beside each that a doubtful worker has given.
//!
//! Invariant: an answer is seconded once, a task at most [`MOST_OF_TASK`] times, and never for
//! more than the requester has; known answers and tasks that are sure without it stay as they are.

use base::{DurationMs, Result, hours};
use store::{Tx, sql};

use super::{act, log::Outcome};
use crate::{
    AccountId, AssignmentId, FiringId, ProjectId, TaskId,
    projects::{self, State},
    quality,
};

/// So far back a rule that begins to hold looks for answers.
pub(super) const BACK: DurationMs = hours(24);
/// Answers that are asked for at once; the rest follow with the worker's next answer.
const MOST: i64 = 20;
/// However many doubtful workers meet at one task, it gets no more answers by rules than this.
const MOST_OF_TASK: i64 = 3;

/// Asks for one more answer beside each of a worker's newest; tells how many were asked.
pub(super) async fn ask(
    tx: &mut Tx,
    id: ProjectId,
    worker: AccountId,
    firing: FiringId,
) -> Result<(Outcome, i64)> {
    let Some(project) = projects::find(tx, id).await? else { return Ok((Outcome::Asked, 0)) };
    if !matches!(project.state, State::Open | State::Paused) {
        return Ok((Outcome::Asked, 0));
    }
    let quote = projects::quote(tx, &project).await?;
    let (mut left, mut asked, mut is_short) = (quote.available, 0, false);
    let requester = act::requester_of(tx, id).await?;
    for (assignment, task) in unseconded(tx, id, worker).await? {
        let is_paid = quality::offer_spare(tx, id, task).await?;
        if !is_paid {
            let Some(rest) = left.checked_sub(quote.price).filter(|it| !it.is_negative()) else {
                is_short = true;
                break;
            };
            if !quality::ask_beside(tx, requester, id, task).await? {
                continue;
            }
            left = rest;
        }
        let now = tx.now();
        let insert = sql("insert into rule_second (assignment, task, project, firing, at)
                          values ($1, $2, $3, $4, $5)");
        let insert = insert.bind(assignment).bind(task).bind(id).bind(firing);
        tx.exec(insert.bind(now)).await?;
        asked += 1;
    }
    Ok((if is_short { Outcome::Short } else { Outcome::Asked }, asked))
}

/// The newest answers of a worker beside which nothing was asked yet, in the order of their
/// tasks, so that two who ask never wait crosswise.
async fn unseconded(
    tx: &mut Tx,
    project: ProjectId,
    worker: AccountId,
) -> Result<Vec<(AssignmentId, TaskId)>> {
    let from = tx.now().plus(-BACK);
    let select = sql("select a.id, a.task
                      from assignment a
                      join task t on t.id = a.task
                      left join quality_task q on q.task = a.task
                      where a.worker = $1 and a.project = $2
                        and a.state in ('submitted', 'accepted') and $3 <= a.submitted_at
                        and t.gold is null and t.state in ('open', 'done')
                        and coalesce(q.standing, 'asking') in ('asking', 'unsure')
                        and not exists (select 1 from rule_second s where s.assignment = a.id)
                        and (select count(*) from rule_second s where s.task = a.task) < $4
                      order by a.task limit $5");
    let select = select.bind(worker).bind(project).bind(from).bind(MOST_OF_TASK);
    let rows = tx.all(select.bind(MOST)).await?;
    rows.iter().map(|it| Ok((it.get("id")?, it.get("task")?))).collect()
}
