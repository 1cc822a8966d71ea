//! What happened to an account, line by line, newest first.

use base::{Money, Result, Timestamp};
use store::{Row, Tx, sql};

use super::Name;
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
    let select = sql("select t.id, t.at, t.kind, t.cause_kind, t.cause, t.memo, e.amount
                      from entry e join transfer t on t.id = e.transfer
                      where e.account = $1 and t.id < coalesce($2, 'Z')
                      order by t.id desc limit $3");
    let before = before.map(|it| it.to_string());
    let rows = tx.all(select.bind(account.to_string()).bind(before).bind(limit)).await?;
    let Some(newest) = rows.first() else { return Ok(Vec::new()) };
    let mut balance = balance_at(tx, account, newest.get("id")?).await?;
    let mut lines = Vec::with_capacity(rows.len());
    for row in &rows {
        let line = line(row, balance)?;
        balance = [balance, line.amount.negated()].into_iter().sum();
        lines.push(line);
    }
    Ok(lines)
}

async fn balance_at(tx: &mut Tx, account: &Name, last: TransferId) -> Result<Money> {
    let sum = sql("select cast(coalesce(sum(amount), 0) as bigint) as total from entry
                   where account = $1 and transfer <= $2");
    tx.one(sum.bind(account.to_string()).bind(last)).await?.get("total")
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
