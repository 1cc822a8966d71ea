//! Auto-accept: a requester who does not review in time has accepted.

use std::collections::BTreeSet;

use base::Result;
use store::{Tx, sql};

use super::{Acceptance, Verdict, payment, rows, submission, submission::Submission};
use crate::{AssignmentId, ProjectId, assignments::State, events, projects};

/// Accepts up to `limit` answers whose time to review has passed, the longest overdue first.
///
/// Any node may run it at any time: each takes other rows, and each answer is accepted once.
pub async fn accept_overdue(tx: &mut Tx, limit: i64) -> Result<Vec<Acceptance>> {
    let now = tx.now();
    let select = sql("select id from assignment
                      where state = 'submitted' and auto_accept_at <= $1
                      order by auto_accept_at, id limit $2
                      /*pg: for update skip locked */");
    let (mut accepted, mut projects) = (Vec::new(), BTreeSet::new());
    for row in tx.all(select.bind(now).bind(limit)).await? {
        if let Some((it, project)) = accept(tx, row.get("id")?).await? {
            accepted.push(it);
            projects.insert(project);
        }
    }
    // After all payments and in one order, so that two nodes never wait crosswise.
    for project in projects {
        projects::settle_if_done(tx, project).await?;
    }
    Ok(accepted)
}

/// The answers that [`accept_overdue`] would accept: for a job that goes on one by one after a
/// batch has failed, so that one broken answer does not keep the others waiting.
pub async fn overdue(tx: &mut Tx, limit: i64) -> Result<Vec<AssignmentId>> {
    let now = tx.now();
    let select = sql("select id from assignment
                      where state = 'submitted' and auto_accept_at <= $1
                      order by auto_accept_at, id limit $2");
    tx.all(select.bind(now).bind(limit)).await?.iter().map(|it| it.get("id")).collect()
}

/// Accepts one overdue answer; does nothing when it is not, or no longer, overdue.
pub async fn accept_by_time(tx: &mut Tx, id: AssignmentId) -> Result<Option<Acceptance>> {
    let Some((accepted, project)) = accept(tx, id).await? else { return Ok(None) };
    projects::settle_if_done(tx, project).await?;
    Ok(Some(accepted))
}

async fn accept(tx: &mut Tx, id: AssignmentId) -> Result<Option<(Acceptance, ProjectId)>> {
    let now = tx.now();
    let is_due = |it: &Submission| {
        it.state == State::Submitted && it.auto_accept_at.is_some_and(|at| at <= now)
    };
    let Some(it) = submission::find(tx, id).await?.filter(is_due) else { return Ok(None) };
    let transfer = payment::pay(tx, &it, State::Submitted).await?;
    let review = rows::NewReview::of(&it, Verdict::Accept, "");
    let review = rows::insert_review(tx, review).await?;
    let event = it.event("assignment-accepted").concerns(it.worker);
    events::record(tx, event.fact("paid", it.reward.to_decimal()).fact("by_time", true)).await?;
    Ok(Some((it.acceptance(tx, review, transfer), it.project)))
}
