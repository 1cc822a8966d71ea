//! Two-phase holds: money set aside now, moved or given back later.

use base::{Money, Result};
use store::Tx;

use super::{Draft, Name, Posted, Refusal, post, rows};
use crate::HoldId;

/// Sets an amount aside; it is no longer available. The same key returns the same hold.
pub async fn reserve(
    tx: &mut Tx,
    key: &str,
    account: &Name,
    amount: Money,
    cause_kind: &'static str,
    cause: &str,
) -> Result<HoldId> {
    assert!(amount.is_positive(), "a hold holds something");
    assert!(!account.is_entry_only(), "a hold needs a balance to lie on");
    let id = tx.new_id();
    if !rows::insert_hold(tx, id, key, account, amount, (cause_kind, cause)).await? {
        return rows::hold_by_key(tx, key, account, amount).await?.ok_or(Refusal::KeyReused.into());
    }
    rows::open_account(tx, account).await?;
    if !rows::change_held(tx, account, amount).await? {
        return Err(Refusal::NotEnough.into());
    }
    Ok(id)
}

/// Ends a hold by posting the transfer it was for.
pub async fn capture(tx: &mut Tx, hold: HoldId, draft: Draft) -> Result<Posted> {
    release(tx, hold, "posted").await?;
    post(tx, draft).await
}

/// Ends a hold and makes its money available again.
pub async fn void(tx: &mut Tx, hold: HoldId) -> Result<()> {
    release(tx, hold, "voided").await
}

async fn release(tx: &mut Tx, hold: HoldId, state: &str) -> Result<()> {
    let (account, amount) = rows::end_hold(tx, hold, state).await?.ok_or(Refusal::HoldEnded)?;
    let lowered = rows::change_held_by_id(tx, &account, amount.negated()).await?;
    assert!(lowered, "a hold lay on {account} that was not counted");
    Ok(())
}
