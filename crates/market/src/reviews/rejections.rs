//! Rejecting an answer: never without a decision record, and not too often.
//!
//! Above [`MOST_PERCENT`] rejections of [`LEAST_REVIEWED`] or more reviewed answers, the project
//! is paused for a moderator's look. The share is counted from the states of the assignments,
//! so an appeal that is won lowers it by itself.

use base::{Error, FieldError, RejectionText, Result, Timestamp};
use serde_json::{Map, Value};
use store::{Tx, sql};

use super::{Refusal, Verdict, rows, submission};
use crate::{
    AccountId, AssignmentId, DecisionId, ProjectId, assignments,
    decisions::{self, By, Reason},
    events, projects,
};

/// A higher share of rejections pauses a project.
pub const MOST_PERCENT: i64 = 30;
/// The share counts from this many reviewed answers on.
pub const LEAST_REVIEWED: i64 = 20;
/// The longest evidence, in characters of JSON.
const MOST_EVIDENCE: usize = 20_000;

/// Why an answer is not accepted.
#[derive(Debug, Clone)]
pub struct Rejection {
    pub reason: Reason,
    pub text: RejectionText,
    /// What it rests on: form check, gold, overlap. May be empty.
    pub evidence: Map<String, Value>,
}

/// A rejection that was recorded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rejected {
    pub decision: DecisionId,
    /// Until then the worker can appeal, and the place is held.
    pub appeal_by: Timestamp,
    /// The project was paused because of too many rejections.
    pub paused: bool,
}

/// Rejects an answer. Its content stays locked: the requester cannot export or use it.
pub async fn reject(
    tx: &mut Tx,
    reviewer: AccountId,
    id: AssignmentId,
    rejection: Rejection,
) -> Result<Rejected> {
    let it = submission::of_requester(tx, reviewer, id).await?.ok_or(Refusal::NotFound)?;
    it.check_open(tx.now())?;
    let evidence = Value::Object(rejection.evidence);
    if MOST_EVIDENCE < evidence.to_string().len() {
        let error = FieldError::new("evidence", "evidence-too-long").with(MOST_EVIDENCE);
        return Err(Error::Invalid(vec![error]));
    }
    let decision = decisions::New {
        assignment: id,
        worker: it.worker,
        reason: rejection.reason,
        text: rejection.text.clone(),
        evidence,
        by: By::Person(reviewer),
    };
    let decision = decisions::record(tx, decision).await?;
    let appeal_by = assignments::reject(tx, id, decision).await?;
    let appeal_by = appeal_by.ok_or(Refusal::AlreadyReviewed)?;
    let review = rows::NewReview::of(&it, Verdict::Reject, rejection.text.as_str()).by(reviewer);
    rows::insert_review(tx, review).await?;
    let event = it.event("assignment-rejected").by(reviewer).concerns(it.worker);
    let event = event.fact("reason", rejection.reason.as_str());
    events::record(tx, event.fact("appeal_by", appeal_by.to_string())).await?;
    let paused = pause_if_too_many(tx, it.project).await?;
    Ok(Rejected { decision, appeal_by, paused })
}

pub(super) async fn pause_if_too_many(tx: &mut Tx, project: ProjectId) -> Result<bool> {
    let Some((rejected, reviewed)) = too_many(tx, project).await? else { return Ok(false) };
    let found = projects::find(tx, project).await?;
    if found.is_none_or(|it| it.state != projects::State::Open) {
        return Ok(false);
    }
    let note = format!("{rejected} of {reviewed} reviewed answers were rejected.");
    projects::pause_for_rejections(tx, project, &note).await?;
    Ok(true)
}

/// How many of how many were rejected, if that is too often. Reads no more accepted answers
/// than could matter.
async fn too_many(tx: &mut Tx, project: ProjectId) -> Result<Option<(i64, i64)>> {
    let count = sql("select count(*) as n from assignment
                     where project = $1 and state in ('rejected', 'appealed')");
    let rejected: i64 = tx.one(count.bind(project)).await?.get("n")?;
    // With this many accepted ones beside them, the share is at its bound.
    let enough = (rejected * 100 / MOST_PERCENT - rejected + 1).max(LEAST_REVIEWED);
    let count = sql("select count(*) as n from
                         (select 1 as one from assignment
                          where project = $1 and state = 'accepted' limit $2) as found");
    let accepted: i64 = tx.one(count.bind(project).bind(enough)).await?.get("n")?;
    let reviewed = rejected + accepted;
    let is_too_often = LEAST_REVIEWED <= reviewed && MOST_PERCENT * reviewed < 100 * rejected;
    Ok(is_too_often.then_some((rejected, reviewed)))
}
