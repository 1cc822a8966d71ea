//! A person asks for their money.

use base::{Error, FieldError, Money, Result};
use store::{Tx, sql};

use super::{Payout, Refusal, State, check_amount, destinations, rows};
use crate::{
    AccountId, HoldId, PayoutId, accounts,
    events::{self, Event},
    ledger::{self, Name},
    settings,
};

/// What a person has, has on its way, and has received.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Figures {
    /// Payouts that were asked for and not sent; held.
    pub waiting: Money,
    /// Sent, and not known to have arrived.
    pub sent: Money,
    /// Paid since the year began (UTC).
    pub paid_this_year: Money,
    /// Rewards and bonuses since the year began (UTC).
    pub earned_this_year: Money,
}

/// Asks for a payout of at least the installation's smallest amount. Its money is held at once.
pub async fn request(tx: &mut Tx, account: AccountId, amount: Money) -> Result<Payout> {
    check_amount(amount)?;
    let least = settings::amount(tx, settings::PAYOUT_MINIMUM).await?;
    if amount < least {
        let error = FieldError::new("amount", "payout-too-small").with(least);
        return Err(Error::Invalid(vec![error]));
    }
    hold(tx, account, amount).await
}

/// Asks for all that is available, however little: for somebody who leaves. Nothing when
/// nothing is there.
pub async fn request_all(tx: &mut Tx, account: AccountId) -> Result<Option<Payout>> {
    let rest = ledger::balance(tx, &Name::available(account)).await?.available();
    if rest.is_zero() {
        return Ok(None);
    }
    hold(tx, account, rest).await.map(Some)
}

async fn hold(tx: &mut Tx, account: AccountId, amount: Money) -> Result<Payout> {
    let person = accounts::find(tx, account).await?;
    if person.closed_at.is_some() {
        return Err(accounts::Refusal::NotFound.into());
    }
    if person.email_confirmed_at.is_none() {
        return Err(Refusal::EmailUnconfirmed.into());
    }
    // Suspended or not: what somebody earned is paid out.
    let place = destinations(tx, account).await?.in_force.ok_or(Refusal::NoDestination)?;
    let id: PayoutId = tx.new_id();
    let (key, own, cause) = (format!("payout:{id}"), Name::available(account), id.to_string());
    let hold: HoldId = ledger::reserve(tx, &key, &own, amount, "payout", &cause).await?;
    let now = tx.now();
    let insert = sql("insert into payout (id, account, amount, destination, state, hold,
                                          requested_at)
                      values ($1, $2, $3, $4, 'requested', $5, $6)");
    let insert = insert.bind(id).bind(account).bind(amount).bind(place.id).bind(hold);
    tx.exec(insert.bind(now)).await?;
    let event = Event::new("payout-requested", "payout", id).by(account);
    events::record(tx, event.fact("amount", amount.to_decimal()).is_news()).await?;
    find(tx, account, id).await
}

/// One payout of a person.
pub async fn find(tx: &mut Tx, account: AccountId, id: PayoutId) -> Result<Payout> {
    let payout = rows::find(tx, id).await?.filter(|it| it.account == account);
    payout.ok_or_else(|| Refusal::NotFound.into())
}

/// A person's payouts, newest first, older than `before`.
pub async fn of_account(
    tx: &mut Tx,
    account: AccountId,
    before: Option<PayoutId>,
    limit: i64,
) -> Result<Vec<Payout>> {
    rows::of_account(tx, account, before, limit).await
}

/// Takes a request back before anybody approved it; the money is available again.
pub async fn take_back(tx: &mut Tx, account: AccountId, id: PayoutId) -> Result<()> {
    let payout = find(tx, account, id).await?;
    let now = tx.now();
    let update = sql("update payout set state = 'failed', failure = 'taken back', ended_at = $2
                      where id = $1 and state = 'requested' returning hold");
    let row = tx.find(update.bind(id).bind(now)).await?;
    let Some(row) = row else {
        let approved = payout.state == State::Approved;
        return Err(if approved { Refusal::NotReady } else { Refusal::Ended }.into());
    };
    ledger::void(tx, row.get("hold")?).await?;
    let event = Event::new("payout-taken-back", "payout", id).by(account);
    events::record(tx, event).await?;
    Ok(())
}

/// The figures beside a person's balance.
pub async fn figures(tx: &mut Tx, account: AccountId) -> Result<Figures> {
    let (year, _, _) = tx.now().day().date();
    let sum = sql("select cast(coalesce(sum(case when state in ('requested', 'approved')
                                            then amount else 0 end), 0) as bigint) as waiting,
                          cast(coalesce(sum(case when state = 'sent'
                                            then amount else 0 end), 0) as bigint) as sent,
                          cast(coalesce(sum(case when state = 'paid' and $2 <= ended_at
                                            then amount else 0 end), 0) as bigint) as paid
                   from payout where account = $1");
    let start = base::Day::from_date(year, 1, 1).start();
    let row = tx.one(sum.bind(account).bind(start)).await?;
    let earned = sql("select cast(coalesce(sum(e.amount), 0) as bigint) as earned
                      from entry e join transfer t on t.id = e.transfer
                      where e.account = $1 and $2 <= e.at and 0 < e.amount
                        and t.kind in ('reward', 'bonus')");
    let own = Name::available(account).to_string();
    let earned = tx.one(earned.bind(own).bind(start)).await?.get("earned")?;
    Ok(Figures {
        waiting: row.get("waiting")?,
        sent: row.get("sent")?,
        paid_this_year: row.get("paid")?,
        earned_this_year: earned,
    })
}
