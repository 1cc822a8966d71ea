//! Excluding a worker, with their figures as evidence.

use base::{DurationMs, Reason, Result};
use serde_json::json;
use store::Tx;

use super::workers;
use crate::{
    AccountId, ProjectId, RestrictionId, accounts, projects,
    restrictions::{self, By, New, Over},
};

/// From where a requester excludes a worker.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    ThisProject,
    AllMine,
}

/// What a requester decides about a worker.
#[derive(Debug, Clone)]
pub struct Exclusion {
    pub reach: Reach,
    /// How long; without it, until it is lifted.
    pub lasts: Option<DurationMs>,
    /// The worker reads it.
    pub reason: Reason,
}

/// Takes no more answers of a worker in one project, until that is lifted. The worker reads why.
pub async fn exclude(
    tx: &mut Tx,
    requester: AccountId,
    id: ProjectId,
    worker: AccountId,
    reason: &Reason,
) -> Result<RestrictionId> {
    let what = Exclusion { reach: Reach::ThisProject, lasts: None, reason: reason.clone() };
    restrict(tx, requester, id, worker, what).await
}

/// Takes no more answers of somebody who has worked in one of the requester's projects.
pub async fn restrict(
    tx: &mut Tx,
    requester: AccountId,
    id: ProjectId,
    worker: AccountId,
    what: Exclusion,
) -> Result<RestrictionId> {
    accounts::must_act(tx, requester).await?;
    projects::of_requester(tx, requester, id).await?;
    let it = workers::worker(tx, id, worker).await?;
    let evidence = json!({
        "project": id.to_string(),
        "answers": it.counts.answers,
        "accepted": it.counts.accepted,
        "reworked": it.counts.reworked,
        "rejected": it.counts.rejected,
        "compared": it.compared,
        "agreed": it.agreed,
        "median_ms": it.median,
    });
    let over = match what.reach {
        Reach::ThisProject => Over::Project(id),
        Reach::AllMine => Over::Requester(requester),
    };
    let (lasts, by) = (what.lasts, By::Person(requester));
    let new = New { worker, over, reason: what.reason, evidence, lasts, by };
    restrictions::restrict(tx, new).await
}

/// Lets an excluded worker take part again: here, and where it was everywhere, everywhere.
pub async fn include(
    tx: &mut Tx,
    requester: AccountId,
    id: ProjectId,
    worker: AccountId,
) -> Result<()> {
    projects::of_requester(tx, requester, id).await?;
    workers::worker(tx, id, worker).await?;
    let here = restrictions::lift(tx, requester, worker, Over::Project(id)).await;
    let everywhere = restrictions::lift(tx, requester, worker, Over::Requester(requester)).await;
    match (here, everywhere) {
        (Err(error), Ok(())) if error.is(restrictions::Refusal::NotRestricted) => Ok(()),
        (Ok(()), Err(error)) if error.is(restrictions::Refusal::NotRestricted) => Ok(()),
        (Err(error), _) | (Ok(()), Err(error)) => Err(error),
        (Ok(()), Ok(())) => Ok(()),
    }
}
