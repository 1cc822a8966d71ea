//! Transfers one by one: what was moved, by which accounts, and for what.

use base::{Day, Money, Result, Timestamp};
use store::{Row, Tx, sql};

use super::{Name, Refusal};
use crate::TransferId;

/// A movement in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Transfer {
    pub id: TransferId,
    pub at: Timestamp,
    pub kind: String,
    /// The thing it is for, such as (`assignment`, its id).
    pub cause_kind: String,
    pub cause: String,
    pub memo: String,
    /// The sum of what was given, which is the sum of what was taken.
    pub moved: Money,
}

/// A movement with everything that is known of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Detail {
    pub transfer: Transfer,
    /// What makes a repetition find this one.
    pub key: String,
    pub day: Day,
    /// Its entries: they sum to zero.
    pub legs: Vec<(Name, Money)>,
    /// The transfer that this one takes back.
    pub reverses: Option<TransferId>,
    /// The transfer that took this one back.
    pub reversed_by: Option<TransferId>,
    /// Its day is under seal.
    pub sealed: bool,
}

/// The kind of which any stretch of the books is full; the index `transfer_rare` leaves it out.
const FREQUENT: &str = "reward";

/// The newest transfers, older than `before`: of one kind, of one day, or all.
pub async fn transfers(
    tx: &mut Tx,
    kind: Option<&str>,
    day: Option<Day>,
    before: Option<TransferId>,
    limit: i64,
) -> Result<Vec<Transfer>> {
    // An id begins with its moment, so a day is a range of ids.
    // Rare kinds have an index, which the engines find only in a statement that says the same.
    let select = match kind {
        Some(kind) if kind != FREQUENT => {
            sql("select t.id, t.at, t.kind, t.cause_kind, t.cause, t.memo,
                        (select cast(sum(e.amount) as bigint) from entry e
                         where e.transfer = t.id and 0 < e.amount) as moved
                 from transfer t
                 where t.id < $1 and $2 <= t.id and t.kind = $3 and t.kind <> 'reward'
                 order by t.id desc limit $4")
        }
        _ => sql("select t.id, t.at, t.kind, t.cause_kind, t.cause, t.memo,
                         (select cast(sum(e.amount) as bigint) from entry e
                          where e.transfer = t.id and 0 < e.amount) as moved
                  from transfer t
                  where t.id < $1 and $2 <= t.id and t.kind = coalesce($3, t.kind)
                  order by t.id desc limit $4"),
    };
    let begin = day.map_or(String::new(), |it| TransferId::new(it.start(), 0).to_string());
    let end = day.map_or("Z".to_owned(), |it| TransferId::new(it.next().start(), 0).to_string());
    let end = before.map_or(end.clone(), |it| it.to_string().min(end));
    let select = select.bind(end).bind(begin).bind(kind.map(str::to_owned));
    tx.all(select.bind(limit)).await?.iter().map(read).collect()
}

/// One transfer with its legs.
pub async fn transfer(tx: &mut Tx, id: TransferId) -> Result<Detail> {
    let select = sql("select t.id, t.at, t.kind, t.cause_kind, t.cause, t.memo, t.key, t.day,
                             t.reverses, r.id as reversed_by,
                             (select count(*) from seal s where s.day = t.day) as seals,
                             (select cast(sum(e.amount) as bigint) from entry e
                              where e.transfer = t.id and 0 < e.amount) as moved
                      from transfer t left join transfer r on r.reverses = t.id
                      where t.id = $1");
    let row = tx.find(select.bind(id)).await?.ok_or(Refusal::NoTransfer)?;
    let legs = sql("select account, amount from entry where transfer = $1
                    order by amount, account limit 100");
    let mut found = Vec::new();
    for leg in tx.all(legs.bind(id)).await? {
        let account: String = leg.get("account")?;
        if let Some(name) = Name::read(&account) {
            found.push((name, leg.get("amount")?));
        }
    }
    Ok(Detail {
        transfer: read(&row)?,
        key: row.get("key")?,
        day: row.get("day")?,
        legs: found,
        reverses: row.get("reverses")?,
        reversed_by: row.get("reversed_by")?,
        sealed: 0 < row.get::<i64>("seals")?,
    })
}

fn read(row: &Row) -> Result<Transfer> {
    Ok(Transfer {
        id: row.get("id")?,
        at: row.get("at")?,
        kind: row.get("kind")?,
        cause_kind: row.get("cause_kind")?,
        cause: row.get("cause")?,
        memo: row.get("memo")?,
        moved: row.get("moved")?,
    })
}
