//! Awarding: the requester's choice gives a worker a task, with its own deadline.

use base::Result;
use store::Tx;

use super::{
    Refusal,
    claim::{self, Begin, Claimed},
    eligibility::{self, By},
    left,
};
use crate::{AccountId, ProjectId, projects::Hiring};

/// Gives a worker the next task of an `apply` project.
///
/// Whoever calls has made sure that the requester owns the project and the worker applied. The
/// place is taken as in any claim, so no more are awarded than there are places.
pub async fn award(tx: &mut Tx, worker: AccountId, project: ProjectId) -> Result<Claimed> {
    eligibility::line_up(tx, worker).await?;
    let facts = eligibility::facts(tx, worker, project).await?.ok_or(Refusal::NoJob)?;
    facts.refuse(By::Award)?;
    let taken = claim::take_next(tx, &facts, worker, project).await?;
    claim::begin(tx, &facts, worker, project, taken, Begin::Now).await
}

/// Whether this worker could be awarded a task of this project now, and how it hires; refuses
/// for the first reason that speaks against it.
pub async fn may_be_awarded(tx: &mut Tx, worker: AccountId, project: ProjectId) -> Result<Hiring> {
    let facts = eligibility::facts(tx, worker, project).await?.ok_or(Refusal::NoJob)?;
    facts.refuse(By::Award)?;
    if !facts.overdue && !left::is_any(tx, worker, project).await? {
        return Err(left::why_none(tx, worker, project).await?.into());
    }
    Ok(facts.hiring)
}
