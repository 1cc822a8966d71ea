//! What became of a payout: it arrived, or it came back.

use base::{Money, Reason, Result};
use store::{Tx, sql};

use super::{Refusal, State, Way, rows};
use crate::{
    AccountId, PayoutId,
    events::{self, Event},
    ledger::{self, Draft, Name},
};

/// Notes that a sent payout has arrived. False when that was known before.
pub async fn mark_paid(tx: &mut Tx, treasurer: AccountId, id: PayoutId) -> Result<bool> {
    let now = tx.now();
    let update = sql("update payout set state = 'paid', ended_at = $2
                      where id = $1 and state = 'sent'");
    let changed = tx.exec(update.bind(id).bind(now)).await?;
    let payout = rows::find(tx, id).await?.ok_or(Refusal::NotFound)?;
    if changed != 1 {
        return match payout.state {
            State::Paid => Ok(false),
            State::Failed => Err(Refusal::Ended.into()),
            State::Requested | State::Approved | State::Sent => Err(Refusal::NotSent.into()),
        };
    }
    let draft = Draft::new("payout-paid", format!("payout-paid:{id}"), "payout", id);
    let (from, to) = (Name::payout(id), Name::world(channel(payout.way)));
    ledger::post(tx, draft.moves(from, to, payout.amount)).await?;
    let event = Event::new("payout-paid", "payout", id).by(treasurer).concerns(payout.account);
    events::record(tx, event.fact("amount", payout.amount.to_decimal())).await?;
    Ok(true)
}

/// The world account of a way.
fn channel(way: Way) -> &'static str {
    match way {
        Way::Sepa => "bank",
        Way::Paypal => "paypal",
        Way::Hand => "hand",
    }
}

/// Notes that a payout failed: its money is available again, once. False when that was known.
pub async fn fail(
    tx: &mut Tx,
    treasurer: AccountId,
    id: PayoutId,
    reason: &Reason,
) -> Result<bool> {
    let now = tx.now();
    let early = sql("update payout set state = 'failed', failure = $2, ended_at = $3, run = null
                     where id = $1 and state in ('requested', 'approved') returning hold");
    let late = sql("update payout set state = 'failed', failure = $2, ended_at = $3
                    where id = $1 and state = 'sent' returning hold");
    if let Some(row) = tx.find(early.bind(id).bind(reason).bind(now)).await? {
        ledger::void(tx, row.get("hold")?).await?;
    } else if tx.find(late.bind(id).bind(reason).bind(now)).await?.is_some() {
        give_back(tx, id).await?;
    } else {
        let payout = rows::find(tx, id).await?.ok_or(Refusal::NotFound)?;
        let known = payout.state == State::Failed;
        return if known { Ok(false) } else { Err(Refusal::Ended.into()) };
    }
    let (account, amount) = owner(tx, id).await?;
    let event = Event::new("payout-failed", "payout", id).by(treasurer).concerns(account);
    let event = event.fact("amount", amount.to_decimal()).fact("reason", reason.as_str());
    events::record(tx, event).await?;
    Ok(true)
}

async fn give_back(tx: &mut Tx, id: PayoutId) -> Result<()> {
    let (account, amount) = owner(tx, id).await?;
    let draft = Draft::new("payout-failed", format!("payout-failed:{id}"), "payout", id);
    let draft = draft.moves(Name::payout(id), Name::available(account), amount);
    ledger::post(tx, draft).await?;
    Ok(())
}

async fn owner(tx: &mut Tx, id: PayoutId) -> Result<(AccountId, Money)> {
    let payout = rows::find(tx, id).await?.ok_or(Refusal::NotFound)?;
    Ok((payout.account, payout.amount))
}
