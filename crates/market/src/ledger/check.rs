//! Proof that the books are right: what `mickle check` asks of the ledger.

use base::{Day, Result};
use store::{Row, Tx, sql};

use super::seal::hash_day;

/// One thing that is wrong, named so that a person can look it up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The invariant that does not hold.
    pub rule: &'static str,
    /// What breaks it, with ids and amounts.
    pub what: String,
}

impl Finding {
    pub fn new(rule: &'static str, what: impl Into<String>) -> Self {
        Self { rule, what: what.into() }
    }
}

/// At most this many findings of one rule are told.
const MOST: i64 = 20;

/// The rules of the books.
pub const RULES: &[&str] = &[
    "transfer-sums-to-zero",
    "transfer-has-two-sides",
    "entry-agrees-with-its-transfer",
    "reversal-mirrors-its-transfer",
    "balance-is-sum-of-entries",
    "entry-has-its-account",
    "rollup-is-sum-of-entries",
    "held-is-sum-of-holds",
    "only-world-is-negative",
    "days-are-sealed",
];

/// Looks for anything in the ledger that must not be.
pub async fn check(tx: &mut Tx) -> Result<Vec<Finding>> {
    let mut findings = Vec::new();
    for part in [
        unbalanced(tx).await?,
        one_sided(tx).await?,
        at_odds(tx).await?,
        askew(tx).await?,
        drifted(tx).await?,
        homeless(tx).await?,
        rolled_wrongly(tx).await?,
        held_wrongly(tx).await?,
        below_zero(tx).await?,
        broken_seals(tx).await?,
    ] {
        findings.extend(part);
    }
    Ok(findings)
}

async fn unbalanced(tx: &mut Tx) -> Result<Vec<Finding>> {
    let select = sql("select transfer as id, cast(sum(amount) as bigint) as off from entry
                      group by transfer having sum(amount) <> 0 order by transfer limit $1");
    tell(tx.all(select.bind(MOST)).await?, "transfer-sums-to-zero", "transfer")
}

async fn one_sided(tx: &mut Tx) -> Result<Vec<Finding>> {
    let select = sql("select t.id, count(e.account) as off from transfer t
                      left join entry e on e.transfer = t.id
                      group by t.id having count(e.account) < 2 order by t.id limit $1");
    tell(tx.all(select.bind(MOST)).await?, "transfer-has-two-sides", "transfer")
}

async fn at_odds(tx: &mut Tx) -> Result<Vec<Finding>> {
    let select = sql("select t.id, e.at - t.at as off from transfer t
                      join entry e on e.transfer = t.id
                      where e.at <> t.at or t.day <> t.at / 86400000
                      order by t.id, e.account limit $1");
    tell(tx.all(select.bind(MOST)).await?, "entry-agrees-with-its-transfer", "transfer")
}

async fn askew(tx: &mut Tx) -> Result<Vec<Finding>> {
    let select = sql("select r.id, e.amount as off from transfer r
                      join entry e on e.transfer in (r.id, r.reverses)
                      where r.reverses is not null and not exists (
                          select 1 from entry o
                          where o.account = e.account and o.amount = -e.amount
                            and o.transfer = case when e.transfer = r.id then r.reverses
                                                  else r.id end)
                      order by r.id, e.account limit $1");
    tell(tx.all(select.bind(MOST)).await?, "reversal-mirrors-its-transfer", "reversal")
}

async fn drifted(tx: &mut Tx) -> Result<Vec<Finding>> {
    let select = sql("select a.id, a.balance - cast(coalesce(sum(e.amount), 0) as bigint) as off
                      from ledger_account a left join entry e on e.account = a.id
                      group by a.id, a.balance
                      having a.balance <> coalesce(sum(e.amount), 0)
                      order by a.id limit $1");
    tell(tx.all(select.bind(MOST)).await?, "balance-is-sum-of-entries", "account")
}

/// Entries of accounts that queue for a balance row, and have none.
async fn homeless(tx: &mut Tx) -> Result<Vec<Finding>> {
    let select = sql("select e.account as id, cast(sum(e.amount) as bigint) as off from entry e
                      where e.account not like 'world:%' and e.account not like 'fees:%'
                        and not exists (select 1 from ledger_account a where a.id = e.account)
                      group by e.account order by e.account limit $1");
    tell(tx.all(select.bind(MOST)).await?, "entry-has-its-account", "account")
}

/// Each rollup differs from the one before by the entries in between.
async fn rolled_wrongly(tx: &mut Tx) -> Result<Vec<Finding>> {
    let select = sql("select account as id, off from (
                          select r.account, r.day, r.balance
                                 - coalesce((select b.balance from rollup b
                                             where b.account = r.account and b.day < r.day
                                             order by b.day desc limit 1), 0)
                                 - coalesce((select cast(sum(e.amount) as bigint) from entry e
                                             where e.account = r.account
                                               and e.at < (r.day + 1) * 86400000
                                               and e.at >= coalesce((
                                                   select (max(b.day) + 1) * 86400000
                                                   from rollup b
                                                   where b.account = r.account
                                                     and b.day < r.day), 0)), 0) as off
                          from rollup r) as seen
                      where off <> 0 order by account, day limit $1");
    tell(tx.all(select.bind(MOST)).await?, "rollup-is-sum-of-entries", "account")
}

async fn held_wrongly(tx: &mut Tx) -> Result<Vec<Finding>> {
    let select = sql("select a.id, a.held - cast(coalesce(sum(h.amount), 0) as bigint) as off
                      from ledger_account a
                      left join hold h on h.account = a.id and h.state = 'pending'
                      group by a.id, a.held
                      having a.held <> coalesce(sum(h.amount), 0)
                      order by a.id limit $1");
    tell(tx.all(select.bind(MOST)).await?, "held-is-sum-of-holds", "account")
}

/// Nothing but `world` is negative, in no account and whether or not it has a balance row.
async fn below_zero(tx: &mut Tx) -> Result<Vec<Finding>> {
    let select = sql("select account as id, cast(sum(amount) as bigint) as off from entry
                      where account not like 'world:%'
                      group by account having sum(amount) < 0 order by account limit $1");
    tell(tx.all(select.bind(MOST)).await?, "only-world-is-negative", "account")
}

async fn broken_seals(tx: &mut Tx) -> Result<Vec<Finding>> {
    const RULE: &str = "days-are-sealed";
    let mut previous = String::new();
    let mut findings = Vec::new();
    let oldest = tx.one(sql("select min(day) as day from transfer")).await?;
    let mut expected: Option<Day> = oldest.get("day")?;
    let select = sql("select day, transfers, hash, previous from seal order by day limit 100000");
    for row in tx.all(select).await? {
        let day: Day = row.get("day")?;
        let (hash, before): (String, String) = (row.get("hash")?, row.get("previous")?);
        let (count, now) = hash_day(tx, day, &previous).await?;
        let chained = before == previous && expected == Some(day);
        if !chained || now != hash || count != row.get::<i64>("transfers")? {
            findings.push(Finding::new(RULE, format!("day {day} is not what was sealed")));
        }
        previous = hash;
        expected = Some(day.next());
    }
    Ok(findings)
}

fn tell(rows: Vec<Row>, rule: &'static str, noun: &str) -> Result<Vec<Finding>> {
    let tell = |row: &Row| {
        let (id, off): (String, i64) = (row.get("id")?, row.get("off")?);
        Ok(Finding::new(rule, format!("{noun} {id} is off by {off}")))
    };
    rows.iter().map(tell).collect()
}
