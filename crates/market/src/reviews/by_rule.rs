//! Verdicts that a rule of the project gives by itself.
//!
//! Invariant: none without its decision record, and none that ends an answer: a rule asks for
//! changes at most.

use base::{RejectionText, Result, Timestamp};
use serde_json::Value;
use store::Tx;

use super::{USUAL_REWORK, Verdict, rows, submission};
use crate::{
    AssignmentId, assignments,
    assignments::State,
    decisions::{self, By, Reason},
    events,
};

/// Why a rule sends an answer back.
#[derive(Debug, Clone)]
pub struct ByRule {
    /// What the worker reads.
    pub text: RejectionText,
    pub evidence: Value,
    pub name: &'static str,
    pub version: u32,
}

/// Sends a copied answer back to its worker; returns the deadline. Nothing happens when that
/// answer was judged meanwhile, or no rework is left: then it waits for its requester.
pub async fn rework_by_rule(
    tx: &mut Tx,
    id: AssignmentId,
    revision: i64,
    why: ByRule,
) -> Result<Option<Timestamp>> {
    let Some(it) = submission::find(tx, id).await? else { return Ok(None) };
    if it.state != State::Submitted || it.revision != revision || it.max_reworks <= it.reworks {
        return Ok(None);
    }
    let deadline = tx.now().plus(USUAL_REWORK.max(it.time_limit));
    if !assignments::send_back(tx, id, it.max_reworks, deadline).await? {
        return Ok(None);
    }
    let decision = decisions::New {
        assignment: id,
        worker: it.worker,
        reason: Reason::Plagiarised,
        text: why.text.clone(),
        evidence: why.evidence,
        by: By::Rule { name: why.name, version: why.version },
    };
    let decision = decisions::record(tx, decision).await?;
    let review = rows::NewReview::of(&it, Verdict::Rework, why.text.as_str());
    rows::insert_review(tx, review).await?;
    let event = it.event("rework-asked").concerns(it.worker);
    let event = event.fact("deadline", deadline.to_string()).fact("rule", why.name);
    events::record(tx, event.fact("decision", decision.to_string())).await?;
    Ok(Some(deadline))
}
