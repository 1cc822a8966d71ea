//! A part of a statement: one kind of movement, or one stretch of time.

use base::{Result, Timestamp};
use store::{Tx, sql};

use super::{Line, Name};
use crate::{TransferId, word::words};

words! {
    /// Movements that belong together, as people ask for them.
    Sort {
        /// Rewards and bonuses.
        Work = "work",
        /// Set aside for projects, and back from them.
        Projects = "projects",
        Payouts = "payouts",
        TopUps = "top-ups",
    }
}

impl Sort {
    const fn kinds(self) -> (&'static str, &'static str) {
        match self {
            Self::Work => ("reward", "bonus"),
            Self::Projects => ("escrow", "escrow-return"),
            Self::Payouts => ("payout", "payout-failed"),
            Self::TopUps => ("topup", "top-up"),
        }
    }
}

/// Which lines are wanted; the default is all of them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Part {
    pub sort: Option<Sort>,
    /// From this moment on.
    pub first: Option<Timestamp>,
    /// Before this moment.
    pub end: Option<Timestamp>,
}

/// Up to `limit` lines of this part, older than `before`, newest first. The balance of a line is
/// that of the whole account after it, whatever was left out between.
pub async fn sifted(
    tx: &mut Tx,
    account: &Name,
    part: Part,
    before: Option<TransferId>,
    limit: i64,
) -> Result<Vec<Line>> {
    let select = sql("select t.id, t.at, t.kind, t.cause_kind, t.cause, t.memo, e.amount,
                             e.balance
                      from (select transfer, at, amount,
                                   cast(sum(amount) over (order by at, transfer) as bigint)
                                       as balance
                            from entry where account = $1 and at < $3) as e
                      join transfer t on t.id = e.transfer
                      where $2 <= e.at and e.transfer < coalesce($4, 'Z')
                        and ($5 = '' or t.kind in ($5, $6))
                      order by e.at desc, e.transfer desc limit $7");
    let (one, other) = part.sort.map_or(("", ""), Sort::kinds);
    let first = part.first.unwrap_or(Timestamp::from_millis(i64::MIN));
    let end = part.end.unwrap_or(Timestamp::from_millis(i64::MAX));
    let select = select.bind(account.to_string()).bind(first).bind(end);
    let select = select.bind(before.map(|it| it.to_string())).bind(one).bind(other);
    let rows = tx.all(select.bind(limit)).await?;
    rows.iter().map(|row| super::statement::line(row, row.get("balance")?)).collect()
}
