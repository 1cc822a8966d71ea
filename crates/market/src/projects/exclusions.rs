//! Exclusions: workers whom a requester does not want in one project.
//!
//! Invariant: no exclusion without its record: a reason that the worker reads, the evidence,
//! and who decided. Lifting it keeps the record. What was begun is finished and paid as ever.

use base::{Reason, Result};
use serde_json::Value;
use store::{Tx, sql};

use super::{Refusal, rows};
use crate::{
    AccountId, ExclusionId, ProjectId, accounts,
    events::{self, Event},
};

/// Takes no new claims of a worker in this project.
pub async fn exclude(
    tx: &mut Tx,
    requester: AccountId,
    id: ProjectId,
    worker: AccountId,
    reason: &Reason,
    evidence: &Value,
) -> Result<ExclusionId> {
    accounts::must_act(tx, requester).await?;
    let project = rows::lock(tx, requester, id).await?;
    let title = rows::version(tx, id, project.version).await?.title;
    let (exclusion, now) = (tx.new_id(), tx.now());
    let insert = sql("insert into project_exclusion
                          (id, project, worker, reason, evidence, decided_by, at)
                      values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing");
    let insert = insert.bind(exclusion).bind(id).bind(worker).bind(reason);
    let insert = insert.bind(evidence.to_string()).bind(requester).bind(now);
    if tx.exec(insert).await? == 0 {
        return Err(Refusal::AlreadyExcluded.into());
    }
    let event = Event::new("worker-excluded", "project", id).by(requester).in_project(id);
    let event = event.concerns(worker).fact("title", title).fact("reason", reason.as_str());
    events::record(tx, event).await?;
    Ok(exclusion)
}

/// Lets an excluded worker claim again.
pub async fn include(
    tx: &mut Tx,
    requester: AccountId,
    id: ProjectId,
    worker: AccountId,
) -> Result<()> {
    let project = rows::lock(tx, requester, id).await?;
    let title = rows::version(tx, id, project.version).await?.title;
    let now = tx.now();
    let update = sql("update project_exclusion set lifted_at = $3, lifted_by = $4
                      where project = $1 and worker = $2 and lifted_at is null");
    if tx.exec(update.bind(id).bind(worker).bind(now).bind(requester)).await? == 0 {
        return Err(Refusal::NotExcluded.into());
    }
    let event = Event::new("worker-included", "project", id).by(requester).in_project(id);
    events::record(tx, event.concerns(worker).fact("title", title)).await?;
    Ok(())
}
