//! The daily seal of the log: the hash of a day's events and of the previous day's seal.
//!
//! Whoever keeps one hash can tell later whether anything before it was rewritten. A day is
//! hashed in a transaction that only reads, so that a busy day holds up nobody; the seal is
//! put down afterwards, and only on top of the one it was made for.

use base::{Day, Error, Result, Timestamp, minutes};
use sha2::{Digest, Sha256};
use store::{Row, Tx, sql};

use crate::EventId;

/// A day is sealed this long after its end, when no transaction of that day can be running.
const REST: i64 = minutes(10);
const PAGE: i64 = 1_000;

/// A day of the log, sealed or about to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seal {
    pub day: Day,
    pub events: i64,
    /// SHA-256 in hexadecimal, over the previous day's hash and every event of the day.
    pub hash: String,
    previous: String,
}

/// The newest seal.
pub async fn latest_seal(tx: &mut Tx) -> Result<Option<Seal>> {
    Ok(seals(tx, None, 1).await?.pop())
}

/// The newest seals, of days before this one.
pub async fn seals(tx: &mut Tx, before: Option<Day>, limit: i64) -> Result<Vec<Seal>> {
    let select = sql("select day, events, hash, previous from event_seal
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
    let (events, hash) = hash_day(tx, seal.day, &seal.previous).await?;
    Ok(chained && (events, &hash) == (seal.events, &seal.hash))
}

/// The seal of the oldest finished day that has none. It is put down by [`keep_seal`].
pub async fn next_seal(tx: &mut Tx) -> Result<Option<Seal>> {
    let today = tx.now().plus(-REST).day();
    let latest = latest_seal(tx).await?;
    let day = match &latest {
        Some(it) => Some(it.day.next()),
        None => oldest_day(tx).await?,
    };
    let Some(day) = day.filter(|it| *it < today) else { return Ok(None) };
    let previous = latest.map_or(String::new(), |it| it.hash);
    let (events, hash) = hash_day(tx, day, &previous).await?;
    Ok(Some(Seal { day, events, hash, previous }))
}

/// Puts a seal down; false when another node has sealed the day in the meantime.
pub async fn keep_seal(tx: &mut Tx, seal: &Seal) -> Result<bool> {
    let latest = latest_seal(tx).await?;
    if latest.is_some_and(|it| it.hash != seal.previous || it.day.next() != seal.day) {
        return Ok(false);
    }
    let now = tx.now();
    let insert = sql("insert into event_seal (day, events, hash, previous, sealed_at)
                      values ($1, $2, $3, $4, $5) on conflict do nothing");
    let insert = insert.bind(seal.day).bind(seal.events).bind(&seal.hash).bind(&seal.previous);
    Ok(tx.exec(insert.bind(now)).await? == 1)
}

/// The days whose events, or whose place in the chain, are not what was sealed.
pub async fn broken_days(tx: &mut Tx) -> Result<Vec<Day>> {
    let (mut broken, mut previous) = (Vec::new(), String::new());
    let mut expected: Option<Day> = oldest_day(tx).await?;
    loop {
        let after = expected.map_or(0, |it| it.number() - 1);
        let next = sql("select day, events, hash, previous from event_seal
                        where $1 < day order by day limit 1");
        let Some(row) = tx.find(next.bind(after)).await? else { return Ok(broken) };
        let seal = read(&row)?;
        let (events, hash) = hash_day(tx, seal.day, &previous).await?;
        let chained = seal.previous == previous && expected == Some(seal.day);
        if !chained || (events, &hash) != (seal.events, &seal.hash) {
            broken.push(seal.day);
        }
        previous = seal.hash;
        expected = Some(seal.day.next());
    }
}

/// The day on which the chain begins.
async fn oldest_day(tx: &mut Tx) -> Result<Option<Day>> {
    let row = tx.find(sql("select at from event order by id limit 1")).await?;
    row.map(|it| Ok(it.get::<Timestamp>("at")?.day())).transpose()
}

/// The number of a day's events and the hash over them and the previous hash. An event's id
/// begins with its moment, so a day is a range of ids.
async fn hash_day(tx: &mut Tx, day: Day, previous: &str) -> Result<(i64, String)> {
    let mut hasher = Sha256::new();
    hasher.update(format!("{day}\n{previous}\n"));
    let end = EventId::new(day.next().start(), 0);
    let (mut count, mut last) = (0, EventId::new(day.start(), 0).to_string());
    loop {
        let page = sql("select id, at, kind, actor, concerns, subject_kind, subject, project, body
                        from event where $1 < id and id < $2 order by id limit $3");
        let rows = tx.all(page.bind(&last).bind(end).bind(PAGE)).await?;
        for row in &rows {
            hasher.update(line(row)?);
            last = row.get("id")?;
            count += 1;
        }
        if i64::try_from(rows.len()).is_ok_and(|it| it < PAGE) {
            break;
        }
    }
    let hash = hasher.finalize().iter().fold(String::new(), |hex, it| format!("{hex}{it:02x}"));
    Ok((count, hash))
}

fn line(row: &Row) -> Result<String> {
    let text = |name: &str| row.get::<String>(name);
    let maybe = |name: &str| Ok::<_, Error>(row.get::<Option<String>>(name)?.unwrap_or_default());
    Ok(format!(
        "{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\n",
        text("id")?,
        row.get::<i64>("at")?,
        text("kind")?,
        maybe("actor")?,
        maybe("concerns")?,
        text("subject_kind")?,
        text("subject")?,
        maybe("project")?,
        text("body")?
    ))
}

fn read(row: &Row) -> Result<Seal> {
    Ok(Seal {
        day: row.get("day")?,
        events: row.get("events")?,
        hash: row.get("hash")?,
        previous: row.get("previous")?,
    })
}
