//! One year of a worker's money by month: what tax offices ask for.

use base::{Day, Error, Money, Result, Timestamp};
use store::{Tx, sql};
use tables::{Format, WriteOptions, Writer};

use super::earned_by_day;
use crate::AccountId;

/// Payouts of one year that are looked at.
const MOST_PAYOUTS: i64 = 5_000;

/// What came in and went out in one month.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Month {
    pub rewards: Money,
    pub bonuses: Money,
    /// Payouts that arrived.
    pub paid_out: Money,
}

impl Month {
    pub fn earned(&self) -> Money {
        [self.rewards, self.bonuses].into_iter().sum()
    }

    fn add(&mut self, other: Self) {
        self.rewards = [self.rewards, other.rewards].into_iter().sum();
        self.bonuses = [self.bonuses, other.bonuses].into_iter().sum();
        self.paid_out = [self.paid_out, other.paid_out].into_iter().sum();
    }
}

/// A calendar year in UTC.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Year {
    pub year: i64,
    /// January first.
    pub months: [Month; 12],
}

impl Year {
    pub fn total(&self) -> Month {
        let mut total = Month::default();
        self.months.iter().for_each(|it| total.add(*it));
        total
    }

    /// The same as a CSV file: a row for each month, and no sum that could be counted twice.
    pub fn sheet(&self) -> Result<Vec<u8>> {
        let bad = |it: tables::WriteError| Error::store(it.code);
        let mut writer =
            Writer::new(Format::Csv, WriteOptions::default(), Vec::new()).map_err(bad)?;
        writer.header(&["month", "rewards", "bonuses", "earned", "paid_out"]).map_err(bad)?;
        for (n, it) in (1..).zip(&self.months) {
            let cells = [
                format!("{:04}-{n:02}", self.year),
                it.rewards.to_decimal(),
                it.bonuses.to_decimal(),
                it.earned().to_decimal(),
                it.paid_out.to_decimal(),
            ];
            writer.row(&cells).map_err(bad)?;
        }
        Ok(writer.finish().map_err(bad)?.out)
    }
}

/// What a worker earned and was paid out in one year.
pub async fn year(tx: &mut Tx, worker: AccountId, year: i64) -> Result<Year> {
    let (first, end) = (Day::from_date(year, 1, 1), Day::from_date(year + 1, 1, 1));
    let mut months = [Month::default(); 12];
    let mut add = |day: Day, it: Month| {
        let month = usize::try_from(day.date().1 - 1).unwrap_or_default();
        months[month.min(11)].add(it);
    };
    for it in earned_by_day(tx, worker, first, end).await? {
        add(it.day, Month { rewards: it.rewards, bonuses: it.bonuses, ..Month::default() });
    }
    let select = sql("select amount, ended_at from payout
                      where account = $1 and state = 'paid' and $2 <= ended_at
                        and ended_at < $3
                      order by id limit $4");
    let select = select.bind(worker).bind(first.start()).bind(end.start()).bind(MOST_PAYOUTS);
    for row in tx.all(select).await? {
        let at: Timestamp = row.get("ended_at")?;
        add(at.day(), Month { paid_out: row.get("amount")?, ..Month::default() });
    }
    Ok(Year { year, months })
}
