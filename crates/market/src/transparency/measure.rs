//! What happened in a month. An id begins with its moment, so a month is a range of ids.

use base::{Id, Money, Result, Timestamp, days, hours};
use store::{Tx, sql};

use super::{LEAST, Month, Report};
use crate::{AppealId, PayoutId, ReviewId};

/// As many of a month's latest answers say what an hour pays.
const SAMPLE: i64 = 2_000;
/// What was begun earlier than this before a month does not end in it.
const REACH: i64 = days(120);

/// Works out one month.
pub(super) async fn month(tx: &mut Tx, month: Month) -> Result<Report> {
    let (from, until) = (month.start(), month.next().start());
    let mut report = Report {
        month,
        accepted: 0,
        rejected: 0,
        reworked: 0,
        appeals_opened: 0,
        appeals_won: 0,
        appeals_lost: 0,
        median_hourly: None,
        median_wait: None,
        paid_out: Money::ZERO,
        payouts: 0,
        median_payout: None,
    };
    verdicts(tx, from, until, &mut report).await?;
    appeals(tx, from, until, &mut report).await?;
    payouts(tx, from, until, &mut report).await?;
    report.median_hourly = hourly(tx, from, until).await?;
    Ok(report)
}

/// The smallest id of a moment.
fn id<K>(at: Timestamp) -> Id<K> {
    Id::new(at, 0)
}

/// A verdict that an appeal led to has no waiting time, and counts among the appeals.
async fn verdicts(
    tx: &mut Tx,
    from: Timestamp,
    until: Timestamp,
    report: &mut Report,
) -> Result<()> {
    let (first, end): (ReviewId, ReviewId) = (id(from), id(until));
    let select = sql("select verdict, count(*) as n from review
                      where $1 <= id and id < $2 and waited_ms is not null
                      group by verdict order by verdict limit 10");
    for row in tx.all(select.bind(first).bind(end)).await? {
        let n = row.get("n")?;
        match row.get::<String>("verdict")?.as_str() {
            "accept" => report.accepted = n,
            "reject" => report.rejected = n,
            _ => report.reworked = n,
        }
    }
    let all = report.accepted + report.rejected + report.reworked;
    if LEAST <= all {
        let middle = sql("select waited_ms from review
                          where $1 <= id and id < $2 and waited_ms is not null
                          order by waited_ms limit 1 offset $3");
        let row = tx.one(middle.bind(first).bind(end).bind((all - 1) / 2)).await?;
        report.median_wait = Some(row.get("waited_ms")?);
    }
    Ok(())
}

async fn appeals(
    tx: &mut Tx,
    from: Timestamp,
    until: Timestamp,
    report: &mut Report,
) -> Result<()> {
    let (first, end): (AppealId, AppealId) = (id(from), id(until));
    let opened = sql("select count(*) as n from appeal where $1 <= id and id < $2");
    report.appeals_opened = tx.one(opened.bind(first).bind(end)).await?.get("n")?;
    let first: AppealId = id(from.plus(-REACH));
    let ended = sql("select state, count(*) as n from appeal
                     where $1 <= id and id < $2 and $3 <= decided_at and decided_at < $4
                     group by state order by state limit 10");
    let ended = ended.bind(first).bind(end).bind(from).bind(until);
    for row in tx.all(ended).await? {
        match row.get::<String>("state")?.as_str() {
            "won" => report.appeals_won = row.get("n")?,
            _ => report.appeals_lost = row.get("n")?,
        }
    }
    Ok(())
}

async fn payouts(
    tx: &mut Tx,
    from: Timestamp,
    until: Timestamp,
    report: &mut Report,
) -> Result<()> {
    let (first, end): (PayoutId, PayoutId) = (id(from.plus(-REACH)), id(until));
    let sum = sql("select count(*) as n, cast(coalesce(sum(amount), 0) as bigint) as paid
                   from payout
                   where $1 <= id and id < $2 and state = 'paid'
                     and $3 <= ended_at and ended_at < $4");
    let row = tx.one(sum.bind(first).bind(end).bind(from).bind(until)).await?;
    (report.payouts, report.paid_out) = (row.get("n")?, row.get("paid")?);
    if LEAST <= report.payouts {
        let middle = sql("select ended_at - requested_at as took from payout
                          where $1 <= id and id < $2 and state = 'paid'
                            and $3 <= ended_at and ended_at < $4
                          order by 1 limit 1 offset $5");
        let middle = middle.bind(first).bind(end).bind(from).bind(until);
        let row = tx.one(middle.bind((report.payouts - 1) / 2)).await?;
        report.median_payout = Some(row.get("took")?);
    }
    Ok(())
}

/// What the middle one of the month's accepted answers made in an hour.
async fn hourly(tx: &mut Tx, from: Timestamp, until: Timestamp) -> Result<Option<Money>> {
    const CENT: i128 = 10_000;
    let (first, end): (ReviewId, ReviewId) = (id(from), id(until));
    let select = sql("select a.reward, a.submitted_at - a.claimed_at as taken
                      from review r join assignment a on a.id = r.assignment
                      where $1 <= r.id and r.id < $2 and r.verdict = 'accept'
                        and a.revision = 1 and a.claimed_at < a.submitted_at
                      order by r.id desc limit $3");
    let mut rates = Vec::new();
    for row in tx.all(select.bind(first).bind(end).bind(SAMPLE)).await? {
        let (reward, taken): (i64, i64) = (row.get("reward")?, row.get("taken")?);
        rates.push(i128::from(reward) * i128::from(hours(1)) / i128::from(taken.max(1)));
    }
    if i64::try_from(rates.len()).unwrap_or(i64::MAX) < LEAST {
        return Ok(None);
    }
    rates.sort_unstable();
    let middle = rates[(rates.len() - 1) / 2];
    let rounded = (middle + CENT / 2) / CENT * CENT;
    Ok(i64::try_from(rounded).ok().map(Money::micros))
}
