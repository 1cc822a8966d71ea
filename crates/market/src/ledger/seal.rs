//! The daily seal: the hash of a day's transfers and of the previous day's seal.
//!
//! Whoever keeps one hash can tell later whether anything before it was rewritten.

use base::{Day, Money, Result, minutes};
use sha2::{Digest, Sha256};
use store::{Row, Tx, sql};

use super::{Name, rows};

/// A day is sealed this long after its end, when no transaction of that day can be running.
const REST: i64 = minutes(10);
const PAGE: i64 = 1_000;

/// A sealed day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seal {
    pub day: Day,
    pub transfers: i64,
    /// SHA-256 in hexadecimal, over the previous day's hash and every transfer of the day.
    pub hash: String,
    previous: String,
}

/// The newest seal.
pub async fn latest_seal(tx: &mut Tx) -> Result<Option<Seal>> {
    Ok(seals(tx, None, 1).await?.pop())
}

/// The newest seals, of days before this one.
pub async fn seals(tx: &mut Tx, before: Option<Day>, limit: i64) -> Result<Vec<Seal>> {
    let select = sql("select day, transfers, hash, previous from seal
                      where day < $1 order by day desc limit $2");
    let before = before.map_or(i64::MAX, Day::number);
    tx.all(select.bind(before).bind(limit)).await?.iter().map(read).collect()
}

/// Whether a day and its place in the chain are what was sealed; reads the whole day.
pub async fn is_as_sealed(tx: &mut Tx, seal: &Seal) -> Result<bool> {
    let before = seals(tx, Some(seal.day), 1).await?.pop();
    let chained = match &before {
        Some(it) => it.day.next() == seal.day && it.hash == seal.previous,
        None => seal.previous.is_empty(),
    };
    let (transfers, hash) = hash_day(tx, seal.day, &seal.previous).await?;
    Ok(chained && (transfers, &hash) == (seal.transfers, &seal.hash))
}

fn read(row: &Row) -> Result<Seal> {
    Ok(Seal {
        day: row.get("day")?,
        transfers: row.get("transfers")?,
        hash: row.get("hash")?,
        previous: row.get("previous")?,
    })
}

/// Seals every finished day up to now; repeating it changes nothing. Returns the new seals.
pub async fn seal_until(tx: &mut Tx) -> Result<Vec<Seal>> {
    let today = tx.now().plus(-REST).day();
    let mut seals = Vec::new();
    while let Some(day) = next_day(tx).await?.filter(|it| *it < today) {
        match seal(tx, day).await? {
            Some(seal) => seals.push(seal),
            // Another node sealed it in this moment.
            None => break,
        }
    }
    Ok(seals)
}

async fn next_day(tx: &mut Tx) -> Result<Option<Day>> {
    if let Some(latest) = latest_seal(tx).await? {
        return Ok(Some(latest.day.next()));
    }
    let row = tx.one(sql("select min(day) as day from transfer")).await?;
    row.get("day")
}

async fn seal(tx: &mut Tx, day: Day) -> Result<Option<Seal>> {
    let previous = latest_seal(tx).await?.map_or(String::new(), |it| it.hash);
    let (transfers, hash) = hash_day(tx, day, &previous).await?;
    let now = tx.now();
    let insert = sql("insert into seal (day, transfers, hash, previous, sealed_at)
                      values ($1, $2, $3, $4, $5) on conflict do nothing");
    let insert = insert.bind(day).bind(transfers).bind(&hash).bind(&previous).bind(now);
    if tx.exec(insert).await? != 1 {
        return Ok(None);
    }
    roll_up(tx, day).await?;
    Ok(Some(Seal { day, transfers, hash, previous }))
}

/// The number of a day's transfers and the hash over them and the previous hash.
pub(super) async fn hash_day(tx: &mut Tx, day: Day, previous: &str) -> Result<(i64, String)> {
    let mut hasher = Sha256::new();
    hasher.update(format!("{day}\n{previous}\n"));
    let (mut count, mut last) = (0, (String::new(), String::new()));
    loop {
        let page = sql("select t.id, t.key, t.kind, t.cause_kind, t.cause, t.memo, t.at,
                               e.account, e.amount
                        from transfer t join entry e on e.transfer = t.id
                        where t.day = $1 and (t.id, e.account) > ($2, $3)
                        order by t.id, e.account limit $4");
        let rows = tx.all(page.bind(day).bind(&last.0).bind(&last.1).bind(PAGE)).await?;
        for row in &rows {
            let id: String = row.get("id")?;
            count += i64::from(id != last.0);
            let text = |name: &str| row.get::<String>(name);
            let amount: Money = row.get("amount")?;
            hasher.update(format!(
                "{id}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\n",
                text("key")?,
                text("kind")?,
                text("cause_kind")?,
                text("cause")?,
                text("memo")?,
                row.get::<i64>("at")?,
                text("account")?,
                amount.as_micros()
            ));
            last = (id, text("account")?);
        }
        if i64::try_from(rows.len()).is_ok_and(|it| it < PAGE) {
            break;
        }
    }
    let hash = hasher.finalize().iter().fold(String::new(), |hex, it| format!("{hex}{it:02x}"));
    Ok((count, hash))
}

/// Keeps the entry-only accounts' balances of a sealed day, so that sums stay short.
async fn roll_up(tx: &mut Tx, day: Day) -> Result<()> {
    let names = sql("select distinct account from entry
                     where (account like 'world:%' or account like 'fees:%')
                       and $1 <= at and at < $2
                     order by account limit 1000");
    let (start, end) = (day.start(), day.next().start());
    for row in tx.all(names.bind(start).bind(end)).await? {
        let text: String = row.get("account")?;
        let Some(account) = Name::read(&text) else { continue };
        let before = before_day(tx, &account, day).await?;
        let balance: Money =
            [before, rows::sum_between(tx, &account, start, end).await?].into_iter().sum();
        let insert = sql("insert into rollup (account, day, balance) values ($1, $2, $3)
                          on conflict do nothing");
        tx.exec(insert.bind(text).bind(day).bind(balance)).await?;
    }
    Ok(())
}

async fn before_day(tx: &mut Tx, account: &Name, day: Day) -> Result<Money> {
    let newest = sql("select balance from rollup where account = $1 and day < $2
                      order by day desc limit 1");
    let row = tx.find(newest.bind(account.to_string()).bind(day)).await?;
    row.map_or(Ok(Money::ZERO), |it| it.get("balance"))
}
