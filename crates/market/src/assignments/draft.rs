//! Drafts: what a worker has typed so far, kept so that nothing is lost.
//!
//! Invariant: a draft is never checked and never paid; only its size is bounded. The newest one
//! wins, and it survives the expiry of its claim.

use base::{Error, Result, Timestamp};
use forms::{Answer, limits::MAX_ANSWER_BYTES};
use store::{Tx, sql};

use super::{Refusal, State, uploads};
use crate::{AccountId, AssignmentId};

/// Proof that a draft is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Saved {
    pub at: Timestamp,
    pub deadline: Timestamp,
}

/// Keeps what the worker has typed. After the deadline it is kept too, for a new claim.
pub async fn save_draft(
    tx: &mut Tx,
    worker: AccountId,
    id: AssignmentId,
    answer: &Answer,
) -> Result<Saved> {
    if MAX_ANSWER_BYTES < answer.size() {
        return Err(Refusal::DraftTooLarge.into());
    }
    let now = tx.now();
    let update = sql("update assignment set draft = $3, draft_at = $4
                      where id = $1 and worker = $2 and state in ('claimed', 'rework', 'expired')
                      returning deadline");
    let update = update.bind(id).bind(worker).bind(answer.to_json()).bind(now);
    let Some(row) = tx.find(update).await? else {
        return Err(why_not_at_work(tx, worker, id).await?);
    };
    uploads::keep(tx, worker, id, answer).await?;
    Ok(Saved { at: now, deadline: row.get("deadline")? })
}

/// Keeps an answer that came too late, whatever has become of its assignment.
pub(super) async fn keep(
    tx: &mut Tx,
    worker: AccountId,
    id: AssignmentId,
    answer: &Answer,
) -> Result<()> {
    if MAX_ANSWER_BYTES < answer.size() {
        return Err(Refusal::DraftTooLarge.into());
    }
    let now = tx.now();
    let update = sql("update assignment set draft = $2, draft_at = $3 where id = $1");
    tx.exec(update.bind(id).bind(answer.to_json()).bind(now)).await?;
    uploads::keep(tx, worker, id, answer).await
}

/// Why something that needs a running assignment was refused.
pub(super) async fn why_not_at_work(
    tx: &mut Tx,
    worker: AccountId,
    id: AssignmentId,
) -> Result<Error> {
    let select = sql("select state from assignment where id = $1 and worker = $2");
    let Some(row) = tx.find(select.bind(id).bind(worker)).await? else {
        return Ok(Refusal::NotFound.into());
    };
    Ok(match row.get::<State>("state")? {
        // Nothing but the deadline can have stood in the way.
        State::Claimed | State::Rework | State::Expired => Refusal::TooLate,
        State::Returned => Refusal::Ended,
        _ => Refusal::AlreadySubmitted,
    }
    .into())
}
