//! The months as they are kept.

use base::{Result, Timestamp};
use store::{Row, Tx, sql};

use super::{MONTHS, Month, Report};

/// The months from this one on, the oldest first.
pub(super) async fn since(tx: &mut Tx, first: Month) -> Result<Vec<Report>> {
    let select = sql("select month, accepted, rejected, reworked, appeals_opened, appeals_won,
                             appeals_lost, median_hourly, median_wait_ms, paid_out, payouts,
                             median_payout_ms
                      from month_report where $1 <= month order by month limit $2");
    tx.all(select.bind(first.0).bind(MONTHS)).await?.iter().map(read).collect()
}

/// When each month from this one on was worked out.
pub(super) async fn worked_out(tx: &mut Tx, first: Month) -> Result<Vec<(Month, Timestamp)>> {
    let select = sql("select month, worked_out_at from month_report
                      where $1 <= month order by month limit $2");
    let rows = tx.all(select.bind(first.0).bind(MONTHS)).await?;
    rows.iter().map(|it| Ok((Month(it.get("month")?), it.get("worked_out_at")?))).collect()
}

pub(super) async fn keep(tx: &mut Tx, it: Report) -> Result<()> {
    let now = tx.now();
    let upsert = sql("insert into month_report
                          (month, accepted, rejected, reworked, appeals_opened, appeals_won,
                           appeals_lost, median_hourly, median_wait_ms, paid_out, payouts,
                           median_payout_ms, worked_out_at)
                      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
                      on conflict (month) do update
                      set accepted = excluded.accepted, rejected = excluded.rejected,
                          reworked = excluded.reworked,
                          appeals_opened = excluded.appeals_opened,
                          appeals_won = excluded.appeals_won,
                          appeals_lost = excluded.appeals_lost,
                          median_hourly = excluded.median_hourly,
                          median_wait_ms = excluded.median_wait_ms,
                          paid_out = excluded.paid_out, payouts = excluded.payouts,
                          median_payout_ms = excluded.median_payout_ms,
                          worked_out_at = excluded.worked_out_at");
    let upsert = upsert.bind(it.month.0).bind(it.accepted).bind(it.rejected).bind(it.reworked);
    let upsert = upsert.bind(it.appeals_opened).bind(it.appeals_won).bind(it.appeals_lost);
    let upsert = upsert.bind(it.median_hourly).bind(it.median_wait).bind(it.paid_out);
    let upsert = upsert.bind(it.payouts).bind(it.median_payout).bind(now);
    tx.exec_later(upsert).await
}

fn read(row: &Row) -> Result<Report> {
    Ok(Report {
        month: Month(row.get("month")?),
        accepted: row.get("accepted")?,
        rejected: row.get("rejected")?,
        reworked: row.get("reworked")?,
        appeals_opened: row.get("appeals_opened")?,
        appeals_won: row.get("appeals_won")?,
        appeals_lost: row.get("appeals_lost")?,
        median_hourly: row.get("median_hourly")?,
        median_wait: row.get("median_wait_ms")?,
        paid_out: row.get("paid_out")?,
        payouts: row.get("payouts")?,
        median_payout: row.get("median_payout_ms")?,
    })
}
