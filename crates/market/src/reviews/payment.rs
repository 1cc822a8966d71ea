//! The one way in which an answer is paid.
//!
//! Invariant: the transfer and the move to `accepted` stand or fall together. The transfer's
//! key and the state that is left each allow one payment; either alone would be enough.

use base::{Money, Result};
use store::Tx;

use super::{Refusal, submission::Submission};
use crate::{
    TransferId,
    assignments::{self, State},
    ledger::{self, Draft, Name},
};

/// Pays the worker and the platform out of escrow and accepts the answer, from the state
/// `submitted` or, when an appeal was won, `appealed`.
pub(super) async fn pay(tx: &mut Tx, it: &Submission, from: State) -> Result<TransferId> {
    let fee = Money::micros(it.price.as_micros() - it.reward.as_micros());
    let escrow = || Name::escrow(it.project);
    let draft = Draft::new("reward", format!("accept:{}", it.id), "assignment", it.id);
    let draft = draft
        .memo(it.title.clone())
        .moves(escrow(), Name::available(it.worker), it.reward)
        .moves(escrow(), Name::fees(), fee);
    let posted = ledger::post(tx, draft).await?;
    if posted.repeated || !assignments::accept(tx, it.id, from, posted.id).await? {
        return Err(Refusal::AlreadyReviewed.into());
    }
    Ok(posted.id)
}
