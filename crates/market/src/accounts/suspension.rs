//! Suspension: staff stop an account, with a reason that its owner can read.
//!
//! Invariant: nobody is suspended without a reason and the name of who decided; a suspended
//! person can still sign in, read, and withdraw their balance.

use base::{Error, FieldError, Result};
use store::{Tx, sql};

use super::{Refusal, letters, roles_of};
use crate::{
    AccountId, EventId,
    events::{self, Event},
};

/// The fewest and most characters of a reason.
pub const REASON: (usize, usize) = (20, 2_000);

/// Suspends an account.
pub async fn suspend(tx: &mut Tx, by: AccountId, account: AccountId, reason: &str) -> Result<()> {
    let reason = parse_reason(reason)?;
    let person = super::find(tx, account).await?;
    if person.closed_at.is_some() {
        return Err(Refusal::NotFound.into());
    }
    // Whoever gives roles must first take them: no member of staff stops another in passing.
    if !roles_of(tx, account).await?.is_empty() {
        return Err(Refusal::IsStaff.into());
    }
    let now = tx.now();
    let update = sql("update account set suspended_at = $2, suspended_reason = $3,
                                         suspended_by = $4
                      where id = $1 and suspended_at is null and closed_at is null");
    let update = update.bind(account).bind(now).bind(&reason).bind(by);
    if tx.exec(update).await? != 1 {
        return Err(Refusal::AlreadySuspended.into());
    }
    let event = Event::new("account-suspended", "account", account).fact("reason", &*reason);
    let event: EventId = events::record(tx, event.by(by).concerns(account)).await?;
    let letter = letters::suspended(person.speaks(), &reason);
    letters::write(tx, &format!("suspended:{event}"), &person, letter).await
}

/// Lifts a suspension.
pub async fn restore(tx: &mut Tx, by: AccountId, account: AccountId) -> Result<()> {
    let update = sql("update account set suspended_at = null, suspended_reason = null,
                                         suspended_by = null
                      where id = $1 and suspended_at is not null and closed_at is null");
    if tx.exec(update.bind(account)).await? != 1 {
        return Err(Refusal::NotSuspended.into());
    }
    let event = Event::new("account-restored", "account", account);
    events::record(tx, event.by(by).concerns(account)).await?;
    Ok(())
}

fn parse_reason(text: &str) -> Result<String> {
    let reason = base::normalise("reason", text)?;
    let (least, most) = REASON;
    let refuse =
        |code, bound: usize| Err(Error::Invalid(vec![FieldError::new("reason", code).with(bound)]));
    match reason.chars().count() {
        0 => Err(Error::invalid("reason", "required")),
        n if n < least => refuse("text-too-short", least),
        n if most < n => refuse("text-too-long", most),
        _ => Ok(reason),
    }
}
