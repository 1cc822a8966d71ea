//! The statements on payouts and their places.

use base::Result;
use store::{Row, Tx, sql};

use super::Payout;
use crate::{AccountId, PayoutDestinationId, PayoutId};

pub(super) async fn find(tx: &mut Tx, id: PayoutId) -> Result<Option<Payout>> {
    let select = sql("select p.id, p.account, p.amount, p.destination, p.state, p.run,
                             p.requested_at, p.sent_at, p.ended_at, p.failure, d.kind
                      from payout p join payout_destination d on d.id = p.destination
                      where p.id = $1");
    tx.find(select.bind(id)).await?.as_ref().map(read).transpose()
}

pub(super) async fn of_account(
    tx: &mut Tx,
    account: AccountId,
    before: Option<PayoutId>,
    limit: i64,
) -> Result<Vec<Payout>> {
    let select = sql("select p.id, p.account, p.amount, p.destination, p.state, p.run,
                             p.requested_at, p.sent_at, p.ended_at, p.failure, d.kind
                      from payout p join payout_destination d on d.id = p.destination
                      where p.account = $1 and p.id < coalesce($2, 'Z')
                      order by p.id desc limit $3");
    let before = before.map(|it| it.to_string());
    tx.all(select.bind(account).bind(before).bind(limit)).await?.iter().map(read).collect()
}

pub(super) fn read(row: &Row) -> Result<Payout> {
    Ok(Payout {
        id: row.get("id")?,
        account: row.get("account")?,
        amount: row.get("amount")?,
        destination: row.get("destination")?,
        way: row.get("kind")?,
        state: row.get("state")?,
        run: row.get("run")?,
        requested_at: row.get("requested_at")?,
        sent_at: row.get("sent_at")?,
        ended_at: row.get("ended_at")?,
        failure: row.get("failure")?,
    })
}

/// Drops the place that waits for its link; false when none does.
pub(super) async fn drop_waiting(tx: &mut Tx, account: AccountId) -> Result<bool> {
    let now = tx.now();
    let update = sql("update payout_destination set replaced_at = $2
                      where account = $1 and confirmed_at is null and replaced_at is null");
    Ok(0 < tx.exec(update.bind(account).bind(now)).await?)
}

/// Puts one place in force instead of the one before.
pub(super) async fn replace(
    tx: &mut Tx,
    account: AccountId,
    id: PayoutDestinationId,
) -> Result<()> {
    let now = tx.now();
    let old = sql("update payout_destination set replaced_at = $2
                   where account = $1 and confirmed_at is not null and replaced_at is null");
    tx.exec(old.bind(account).bind(now)).await?;
    let new = sql("update payout_destination set confirmed_at = $2 where id = $1");
    tx.exec(new.bind(id).bind(now)).await?;
    Ok(())
}

/// Sends a person's payouts that have not left to another place, back where they wait.
pub(super) async fn redirect(
    tx: &mut Tx,
    account: AccountId,
    place: PayoutDestinationId,
) -> Result<()> {
    let update = sql("update payout set destination = $2, state = 'requested', run = null,
                                        approved_by = null, approved_at = null
                      where account = $1 and state in ('requested', 'approved')");
    tx.exec(update.bind(account).bind(place)).await?;
    Ok(())
}
