//! The transparency report: how the market treats its people, month by month.
//!
//! Invariant: nothing here is a source. A month is worked out in the background from what
//! happened in it, and kept, so that reading the report costs a dozen rows.

mod measure;
mod rows;

use base::{Day, DurationMs, Money, Result, Timestamp, days, minutes};
use store::{Db, Tx};

/// Months that the report looks back over, the present one among them.
pub const MONTHS: i64 = 12;
/// A young market shows as many months, so that one can see how it grows.
const LEAST_MONTHS: usize = 6;
/// Fewer cases than this have no middle that would mean something.
pub const LEAST: i64 = 5;
/// A month under way is worked out anew this seldom.
const AGE: DurationMs = minutes(15);
/// After its end a month may still grow by what was under way.
const GRACE: DurationMs = days(1);

/// A month of a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Month(i64);

impl Month {
    pub const fn of(at: Timestamp) -> Self {
        let (year, month, _) = at.day().date();
        Self(year * 12 + month - 1)
    }

    /// Its first day.
    pub const fn first_day(self) -> Day {
        Day::from_date(self.0.div_euclid(12), self.0.rem_euclid(12) + 1, 1)
    }

    pub const fn start(self) -> Timestamp {
        self.first_day().start()
    }

    #[must_use]
    pub const fn next(self) -> Self {
        Self(self.0 + 1)
    }

    /// The first of as many months as the report has, when this one is the last.
    const fn first_of_report(self) -> Self {
        Self(self.0 - MONTHS + 1)
    }
}

/// What a month showed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Report {
    pub month: Month,
    /// Answers that were accepted, by the requester or by time.
    pub accepted: i64,
    pub rejected: i64,
    /// Answers that were sent back to be changed.
    pub reworked: i64,
    pub appeals_opened: i64,
    pub appeals_won: i64,
    pub appeals_lost: i64,
    /// Half of the accepted answers paid this in an hour at least.
    pub median_hourly: Option<Money>,
    /// Half of the answers waited no longer for their verdict.
    pub median_wait: Option<DurationMs>,
    /// What arrived on people's own accounts.
    pub paid_out: Money,
    pub payouts: i64,
    /// Half of the payouts arrived within this time after they were asked for.
    pub median_payout: Option<DurationMs>,
}

impl Report {
    /// Answers with a final verdict.
    pub fn decided(&self) -> i64 {
        self.accepted + self.rejected
    }

    /// Whether anything happened in this month.
    pub fn is_empty(&self) -> bool {
        self.decided() + self.reworked + self.appeals_opened + self.payouts == 0
    }
}

/// The months of the report, the oldest first; none where nothing happened yet.
pub async fn report(tx: &mut Tx) -> Result<Vec<Report>> {
    let first = Month::of(tx.now()).first_of_report();
    let mut months = rows::since(tx, first).await?;
    let before = months.iter().take_while(|it| it.is_empty()).count();
    if before == months.len() {
        return Ok(Vec::new());
    }
    months.drain(..before.min(months.len().saturating_sub(LEAST_MONTHS)));
    Ok(months)
}

/// Works out the months that are due; how many those were.
pub async fn refresh(db: &Db) -> Result<usize> {
    let due = db.read(async move |tx| due(tx).await).await?;
    for month in &due {
        let month = *month;
        let report = db.read_long(async move |tx| measure::month(tx, month).await).await?;
        db.write(async move |tx| rows::keep(tx, report).await).await?;
    }
    Ok(due.len())
}

/// The months that nobody has worked out yet, or too long ago.
async fn due(tx: &mut Tx) -> Result<Vec<Month>> {
    let now = tx.now();
    let (last, mut due) = (Month::of(now), Vec::new());
    let known = rows::worked_out(tx, last.first_of_report()).await?;
    let mut month = last.first_of_report();
    while month <= last {
        let at = known.iter().find(|it| it.0 == month).map(|it| it.1);
        let settled = month.next().start().plus(GRACE);
        if at.is_none_or(|at| at < settled && AGE <= now.since(at)) {
            due.push(month);
        }
        month = month.next();
    }
    Ok(due)
}
