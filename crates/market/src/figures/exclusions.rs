//! Excluding a worker, with their figures as evidence.

use base::{Reason, Result};
use serde_json::json;
use store::Tx;

use super::workers;
use crate::{AccountId, ExclusionId, ProjectId, projects};

/// Takes no more answers of a worker in one project. The worker reads why.
pub async fn exclude(
    tx: &mut Tx,
    requester: AccountId,
    id: ProjectId,
    worker: AccountId,
    reason: &Reason,
) -> Result<ExclusionId> {
    projects::of_requester(tx, requester, id).await?;
    let it = workers::worker(tx, id, worker).await?;
    let evidence = json!({
        "answers": it.counts.answers,
        "accepted": it.counts.accepted,
        "reworked": it.counts.reworked,
        "rejected": it.counts.rejected,
        "compared": it.compared,
        "agreed": it.agreed,
        "median_ms": it.median,
    });
    projects::exclude(tx, requester, id, worker, reason, &evidence).await
}

/// Lets an excluded worker take part again.
pub async fn include(
    tx: &mut Tx,
    requester: AccountId,
    id: ProjectId,
    worker: AccountId,
) -> Result<()> {
    projects::of_requester(tx, requester, id).await?;
    workers::worker(tx, id, worker).await?;
    projects::include(tx, requester, id, worker).await
}
