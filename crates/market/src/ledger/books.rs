//! The books as a treasurer reads them: what each account has, and what the whole adds up to.

use base::{Money, Result};
use store::{Row, Tx, sql};

use super::{Balance, Name, rows};
use crate::word::words;

words! {
    /// What a ledger account is for (domain.md §5).
    Kind {
        /// Money outside the platform.
        World = "world",
        /// What a person can spend or withdraw.
        Available = "available",
        /// What a project has set aside.
        Escrow = "escrow",
        /// Money on its way out.
        Payout = "payout",
        /// The platform's share.
        Fees = "fees",
    }
}

/// One account and what it has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holding {
    pub name: Name,
    pub balance: Balance,
}

/// What all accounts of a kind have together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sum {
    pub kind: Kind,
    pub accounts: i64,
    pub balance: Balance,
}

/// What the whole ledger adds up to, one sum for each kind, in the order of [`Kind::ALL`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Totals {
    pub sums: Vec<Sum>,
}

impl Totals {
    /// What the accounts of a kind have together.
    pub fn of(&self, kind: Kind) -> Money {
        let sums = self.sums.iter().filter(|it| it.kind == kind);
        sums.map(|it| it.balance.posted).sum()
    }

    /// What came in and did not go out again: it must lie on the platform's bank accounts.
    pub fn in_hand(&self) -> Money {
        self.of(Kind::World).negated()
    }

    /// What is owed to people and projects, and the platform's own share.
    pub fn owed(&self) -> Money {
        let kinds = [Kind::Available, Kind::Escrow, Kind::Payout, Kind::Fees];
        kinds.into_iter().map(|it| self.of(it)).sum()
    }

    /// Zero while the books are right. One side is summed from entries, the other from the
    /// balances that are kept beside them, so that neither can hide the other's fault.
    pub fn difference(&self) -> Money {
        [self.in_hand(), self.owed().negated()].into_iter().sum()
    }
}

/// What the whole ledger adds up to.
pub async fn totals(tx: &mut Tx) -> Result<Totals> {
    let (mut world, mut channels) = (Money::ZERO, 0);
    for it in outside(tx).await? {
        world = [world, it.balance.posted].into_iter().sum();
        channels += 1;
    }
    let fees = rows::sum_entries(tx, &Name::fees()).await?;
    let alone = |kind, accounts, posted| Sum {
        kind,
        accounts,
        balance: Balance { posted, held: Money::ZERO },
    };
    let mut sums = vec![alone(Kind::World, channels, world)];
    sums.extend(kept(tx).await?);
    sums.push(alone(Kind::Fees, 1, fees));
    Ok(Totals { sums })
}

/// What people and projects have.
async fn kept(tx: &mut Tx) -> Result<Vec<Sum>> {
    let select = sql("select kind, count(*) as accounts,
                             cast(sum(balance) as bigint) as balance,
                             cast(sum(held) as bigint) as held
                      from ledger_account where kind in ('available', 'escrow', 'payout')
                      group by kind order by kind limit 10");
    let rows = tx.all(select).await?;
    let nothing = Balance { posted: Money::ZERO, held: Money::ZERO };
    [Kind::Available, Kind::Escrow, Kind::Payout]
        .into_iter()
        .map(|kind| {
            let row = rows.iter().find(|it| it.get("kind").is_ok_and(|it: Kind| it == kind));
            Ok(Sum {
                kind,
                accounts: row.map_or(Ok(0), |it| it.get("accounts"))?,
                balance: row.map_or(Ok(nothing), balance_of)?,
            })
        })
        .collect()
}

/// The ways by which money came and went, with what each has moved. Their names are found by
/// leaps through the index, since nobody keeps a list of them.
pub async fn outside(tx: &mut Tx) -> Result<Vec<Holding>> {
    let select = sql("with recursive channel(account) as (
                          select min(account) from entry where 'world:' <= account
                          union all
                          select (select min(e.account) from entry e where c.account < e.account)
                          from channel c where c.account is not null)
                      select account from channel where account is not null
                      order by account limit 100");
    let mut outside = Vec::new();
    for row in tx.all(select).await? {
        let text: String = row.get("account")?;
        let Some(name) = Name::read(&text).filter(Name::is_entry_only) else { continue };
        let posted = rows::sum_entries(tx, &name).await?;
        outside.push(Holding { name, balance: Balance { posted, held: Money::ZERO } });
    }
    Ok(outside)
}

/// The accounts of a kind in the order of their names, after one of them; of every kind that
/// keeps a balance when none is named.
pub async fn holdings(
    tx: &mut Tx,
    kind: Option<Kind>,
    after: Option<&Name>,
    limit: i64,
) -> Result<Vec<Holding>> {
    let select = sql("select id, balance, held from ledger_account
                      where $1 < id and kind = coalesce($2, kind) order by id limit $3");
    // Names begin with their kind, so those of other kinds before it need not be read.
    let first = kind.map(|it| format!("{it}:")).unwrap_or_default();
    let after = after.map(ToString::to_string).unwrap_or_default().max(first);
    let rows = tx.all(select.bind(after).bind(kind).bind(limit)).await?;
    let mut holdings = Vec::with_capacity(rows.len());
    for row in &rows {
        let id: String = row.get("id")?;
        if let Some(name) = Name::read(&id) {
            holdings.push(Holding { name, balance: balance_of(row)? });
        }
    }
    Ok(holdings)
}

/// Whether an account of this name was ever used.
pub async fn is_known(tx: &mut Tx, name: &Name) -> Result<bool> {
    let select = sql("select id from ledger_account where id = $1
                      union all select account as id from entry where account = $1 limit 1");
    Ok(tx.find(select.bind(name.to_string())).await?.is_some())
}

fn balance_of(row: &Row) -> Result<Balance> {
    Ok(Balance { posted: row.get("balance")?, held: row.get("held")? })
}
