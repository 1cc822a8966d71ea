//! What happened to an account, line by line, newest first.

use base::{Money, Result, Timestamp};
use store::{Row, Tx, sql};

use super::{Name, rows};
use crate::TransferId;

/// One line of a statement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    pub transfer: TransferId,
    pub at: Timestamp,
    pub kind: String,
    /// The thing the movement is for, such as (`assignment`, its id).
    pub cause_kind: String,
    pub cause: String,
    pub memo: String,
    /// What came in, or went out when negative.
    pub amount: Money,
    /// The posted balance after this line.
    pub balance: Money,
}

/// Up to `limit` lines older than `before` (the id of the last line seen).
pub async fn statement(
    tx: &mut Tx,
    account: &Name,
    before: Option<TransferId>,
    limit: i64,
) -> Result<Vec<Line>> {
    let (at, id) = place(tx, before).await?;
    let select = sql("select t.id, t.at, t.kind, t.cause_kind, t.cause, t.memo, e.amount
                      from entry e join transfer t on t.id = e.transfer
                      where e.account = $1 and (e.at, e.transfer) < ($2, $3)
                      order by e.at desc, e.transfer desc limit $4");
    let select = select.bind(account.to_string()).bind(at).bind(id).bind(limit);
    let found = tx.all(select).await?;
    let Some(newest) = found.first() else { return Ok(Vec::new()) };
    let (at, id): (Timestamp, String) = (newest.get("at")?, newest.get("id")?);
    let mut balance = if account.is_entry_only() {
        rows::sum_until(tx, account, at, &id).await?
    } else {
        posted_until(tx, account, at, &id).await?
    };
    let mut lines = Vec::with_capacity(found.len());
    for row in &found {
        let line = line(row, balance)?;
        balance = [balance, line.amount.negated()].into_iter().sum();
        lines.push(line);
    }
    Ok(lines)
}

/// Where in the order of the books a statement goes on: before this moment and transfer.
async fn place(tx: &mut Tx, before: Option<TransferId>) -> Result<(Timestamp, String)> {
    let end = (Timestamp::from_millis(i64::MAX), String::new());
    let Some(id) = before else { return Ok(end) };
    let row = tx.find(sql("select at from transfer where id = $1").bind(id)).await?;
    row.map_or(Ok(end), |row| Ok((row.get("at")?, id.to_string())))
}

/// The balance after a transfer: what is posted now, less everything that came later. Reads as
/// many entries as were paged over.
async fn posted_until(tx: &mut Tx, account: &Name, at: Timestamp, id: &str) -> Result<Money> {
    let select = sql("select a.balance - cast(coalesce((
                          select sum(e.amount) from entry e
                          where e.account = a.id and (e.at, e.transfer) > ($2, $3)
                      ), 0) as bigint) as balance
                      from ledger_account a where a.id = $1");
    let row = tx.find(select.bind(account.to_string()).bind(at).bind(id)).await?;
    row.map_or(Ok(Money::ZERO), |it| it.get("balance"))
}

/// A line from a row that names its columns as [`statement`] does.
pub(super) fn line(row: &Row, balance: Money) -> Result<Line> {
    Ok(Line {
        transfer: row.get("id")?,
        at: row.get("at")?,
        kind: row.get("kind")?,
        cause_kind: row.get("cause_kind")?,
        cause: row.get("cause")?,
        memo: row.get("memo")?,
        amount: row.get("amount")?,
        balance,
    })
}
