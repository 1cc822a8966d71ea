//! How a verdict moves an assignment out of `submitted`, `rejected` and `appealed`.
//!
//! Invariant: each move names the state it leaves, so of two verdicts at once one moves it. A
//! rejected assignment holds its place until its appeal window has passed, so that an appeal
//! that is won finds the place and its money where they were.

use base::{DurationMs, Result, Timestamp};
use store::{Tx, sql};

use super::{State, lapse};
use crate::{
    AssignmentId, DecisionId, TransferId,
    pipelines::{self, Takes},
    projects::{places, spare},
};

/// `from → accepted`, paid by this transfer; the place is filled for good.
pub async fn accept(
    tx: &mut Tx,
    id: AssignmentId,
    from: State,
    transfer: TransferId,
) -> Result<bool> {
    assert!(matches!(from, State::Submitted | State::Appealed), "nothing to accept");
    let now = tx.now();
    let update = sql("update assignment set state = 'accepted', transfer = $3, ended_at = $4,
                                            auto_accept_at = null
                      where id = $1 and state = $2 returning task, project, revision");
    let row = tx.find(update.bind(id).bind(from).bind(transfer).bind(now)).await?;
    let Some(row) = row else { return Ok(false) };
    let task = row.get("task")?;
    let (project, revision) = (row.get("project")?, row.get("revision")?);
    let given = pipelines::Given { project, task, assignment: id, revision };
    pipelines::hand_on(tx, given, Takes::Accepted).await?;
    pipelines::note_judged(tx, id).await?;
    if from == State::Appealed {
        spare::note(tx, task).await?;
    }
    places::fill(tx, task).await?;
    Ok(true)
}

/// `submitted → rework`, until `deadline`; false too when the reworks are used up or time has
/// accepted the answer.
pub async fn send_back(
    tx: &mut Tx,
    id: AssignmentId,
    most_reworks: i64,
    deadline: Timestamp,
) -> Result<bool> {
    let now = tx.now();
    let update = sql("update assignment set state = 'rework', reworks = reworks + 1,
                                            deadline = $3, extended = 0, auto_accept_at = null
                      where id = $1 and state = 'submitted' and reworks < $2
                        and (auto_accept_at is null or $4 < auto_accept_at)
                      returning task");
    let update = update.bind(id).bind(most_reworks).bind(deadline).bind(now);
    let Some(row) = tx.find(update).await? else { return Ok(false) };
    pipelines::note_judged(tx, id).await?;
    spare::note(tx, row.get("task")?).await?;
    Ok(true)
}

/// `submitted → rejected` by a recorded decision. Tells until when it can be appealed; so long
/// the place is held. Nothing when it was judged before, or time has accepted it.
pub async fn reject(
    tx: &mut Tx,
    id: AssignmentId,
    decision: DecisionId,
) -> Result<Option<Timestamp>> {
    let now = tx.now();
    let appeal_by = lapse::appeal_until(tx, now).await?;
    let update = sql("update assignment set state = 'rejected', decision = $2, deadline = $3,
                                            ended_at = $4, auto_accept_at = null
                      where id = $1 and state = 'submitted'
                        and (auto_accept_at is null or $4 < auto_accept_at)
                      returning task");
    let update = update.bind(id).bind(decision).bind(appeal_by).bind(now);
    let Some(row) = tx.find(update).await? else { return Ok(None) };
    pipelines::note_judged(tx, id).await?;
    spare::note(tx, row.get("task")?).await?;
    Ok(Some(appeal_by))
}

/// `rejected → appealed`, while the window is open.
pub async fn appeal(tx: &mut Tx, id: AssignmentId) -> Result<bool> {
    let now = tx.now();
    let update = sql("update assignment set state = 'appealed', ended_at = null
                      where id = $1 and state = 'rejected' and holds_place = 1
                        and $2 < deadline");
    Ok(tx.exec(update.bind(id).bind(now)).await? == 1)
}

/// `appealed → rejected` for good; the place is free again.
pub async fn reject_finally(tx: &mut Tx, id: AssignmentId) -> Result<bool> {
    let now = tx.now();
    let update = sql("update assignment set state = 'rejected', holds_place = 0, deadline = $2,
                                            ended_at = $2
                      where id = $1 and state = 'appealed' returning project, task, price");
    let Some(row) = tx.find(update.bind(id).bind(now)).await? else { return Ok(false) };
    places::free(tx, row.get("project")?, row.get("task")?, row.get("price")?).await?;
    Ok(true)
}

/// Moves the deadline of a running assignment; nothing when it is not running any more.
pub async fn give_time(
    tx: &mut Tx,
    id: AssignmentId,
    extra: DurationMs,
) -> Result<Option<Timestamp>> {
    let now = tx.now();
    let update = sql("update assignment set deadline = deadline + $2
                      where id = $1 and state in ('claimed', 'rework') and $3 < deadline
                      returning deadline");
    let row = tx.find(update.bind(id).bind(extra).bind(now)).await?;
    row.map(|it| it.get("deadline")).transpose()
}
