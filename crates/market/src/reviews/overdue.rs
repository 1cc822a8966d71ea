//! Auto-accept: a requester who does not review in time has accepted.

use base::Result;
use store::{Tx, sql};

use super::{Acceptance, Verdict, payment, rows, submission};
use crate::{AssignmentId, assignments::State, events, projects};

/// Accepts up to `limit` answers whose time to review has passed, the longest overdue first.
///
/// Any node may run it at any time: each takes other rows, and each answer is accepted once.
pub async fn accept_overdue(tx: &mut Tx, limit: i64) -> Result<Vec<Acceptance>> {
    let mut accepted = Vec::new();
    for id in overdue(tx, limit).await? {
        accepted.extend(accept(tx, id).await?);
    }
    // After all payments, so that the projects are taken in one order by every node.
    let mut done: Vec<_> = accepted.iter().map(|(_, project)| *project).collect();
    done.sort_unstable();
    done.dedup();
    for project in done {
        projects::settle_if_done(tx, project).await?;
    }
    Ok(accepted.into_iter().map(|(it, _)| it).collect())
}

async fn overdue(tx: &mut Tx, limit: i64) -> Result<Vec<AssignmentId>> {
    let now = tx.now();
    let select = sql("select id from assignment
                      where state = 'submitted' and auto_accept_at <= $1
                      order by auto_accept_at, id limit $2
                      /*pg: for update skip locked */");
    tx.all(select.bind(now).bind(limit)).await?.iter().map(|it| it.get("id")).collect()
}

async fn accept(
    tx: &mut Tx,
    id: AssignmentId,
) -> Result<Option<(Acceptance, crate::ProjectId)>> {
    let Some(it) = submission::find(tx, id).await? else { return Ok(None) };
    let transfer = payment::pay(tx, &it, State::Submitted).await?;
    let review = rows::NewReview::of(&it, Verdict::Accept, "");
    let review = rows::insert_review(tx, review).await?;
    let event = it.event("assignment-accepted").concerns(it.worker);
    events::record(tx, event.fact("paid", it.reward.to_decimal()).fact("by_time", true)).await?;
    Ok(Some((it.acceptance(tx, review, transfer), it.project)))
}
