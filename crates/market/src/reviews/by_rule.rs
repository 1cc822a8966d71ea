//! Verdicts that a rule of the project gives by itself, or that people gave who checked an answer.
//!
//! Invariant: nothing is sent back or rejected without its decision record, and an answer that
//! was judged meanwhile, or handed in anew, is left as it is.

use base::{RejectionText, Result, Timestamp};
use serde_json::Value;
use store::Tx;

use super::{
    USUAL_REWORK, Verdict, payment, rejections, rows,
    submission::{self, Submission},
};
use crate::{
    AssignmentId, assignments,
    assignments::State,
    decisions::{self, By, Reason},
    events, projects,
};

/// Why a rule sends an answer back or rejects it.
#[derive(Debug, Clone)]
pub struct ByRule {
    pub reason: Reason,
    /// What the worker reads.
    pub text: RejectionText,
    pub evidence: Value,
    pub name: &'static str,
    pub version: u32,
}

impl ByRule {
    fn decision(&self, it: &Submission) -> decisions::New {
        decisions::New {
            assignment: it.id,
            worker: it.worker,
            reason: self.reason,
            text: self.text.clone(),
            evidence: self.evidence.clone(),
            by: By::Rule { name: self.name, version: self.version },
        }
    }
}

/// Sends an answer back to its worker; returns the deadline. Nothing happens when that answer
/// was judged meanwhile, or no rework is left: then it waits for its requester.
pub async fn rework_by_rule(
    tx: &mut Tx,
    id: AssignmentId,
    revision: i64,
    why: ByRule,
) -> Result<Option<Timestamp>> {
    let Some(it) = waiting(tx, id, revision).await? else { return Ok(None) };
    if it.max_reworks <= it.reworks {
        return Ok(None);
    }
    let deadline = tx.now().plus(USUAL_REWORK.max(it.time_limit));
    if !assignments::send_back(tx, id, it.max_reworks, deadline).await? {
        return Ok(None);
    }
    let decision = decisions::record(tx, why.decision(&it)).await?;
    let review = rows::NewReview::of(&it, Verdict::Rework, why.text.as_str());
    rows::insert_review(tx, review).await?;
    let event = it.event("rework-asked").concerns(it.worker);
    let event = event.fact("deadline", deadline.to_string()).fact("rule", why.name);
    events::record(tx, event.fact("decision", decision.to_string())).await?;
    Ok(Some(deadline))
}

/// Rejects an answer; returns until when that can be appealed. Nothing happens when it was
/// judged meanwhile.
pub async fn reject_by_rule(
    tx: &mut Tx,
    id: AssignmentId,
    revision: i64,
    why: ByRule,
) -> Result<Option<Timestamp>> {
    let Some(it) = waiting(tx, id, revision).await? else { return Ok(None) };
    if it.check_open(tx.now()).is_err() {
        return Ok(None);
    }
    let decision = decisions::record(tx, why.decision(&it)).await?;
    let appeal_by = assignments::reject(tx, id, decision).await?;
    let appeal_by = appeal_by.ok_or(super::Refusal::AlreadyReviewed)?;
    let review = rows::NewReview::of(&it, Verdict::Reject, why.text.as_str());
    rows::insert_review(tx, review).await?;
    let event = it.event("assignment-rejected").concerns(it.worker);
    let event = event.fact("reason", why.reason.as_str()).fact("rule", why.name);
    events::record(tx, event.fact("appeal_by", appeal_by.to_string())).await?;
    rejections::pause_if_too_many(tx, it.project).await?;
    Ok(Some(appeal_by))
}

/// Accepts an answer and pays for it; false when it was judged meanwhile. The comment tells its
/// worker who found it good.
pub async fn accept_by_rule(
    tx: &mut Tx,
    id: AssignmentId,
    revision: i64,
    name: &'static str,
    comment: &str,
) -> Result<bool> {
    let Some(it) = waiting(tx, id, revision).await? else { return Ok(false) };
    payment::pay(tx, &it, State::Submitted).await?;
    rows::insert_review(tx, rows::NewReview::of(&it, Verdict::Accept, comment)).await?;
    let event = it.event("assignment-accepted").concerns(it.worker);
    events::record(tx, event.fact("paid", it.reward.to_decimal()).fact("rule", name)).await?;
    projects::settle_if_done(tx, it.project).await?;
    Ok(true)
}

async fn waiting(tx: &mut Tx, id: AssignmentId, revision: i64) -> Result<Option<Submission>> {
    let it = submission::find(tx, id).await?;
    Ok(it.filter(|it| it.state == State::Submitted && it.revision == revision))
}
