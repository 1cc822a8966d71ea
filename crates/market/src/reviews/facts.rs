//! What the reviews say about people: plain counts, each from the states as they are now.
//!
//! Invariant: nothing here is stored, so an appeal that is won restores every figure by itself.

use base::{DurationMs, Result};
use store::{Tx, sql};

use crate::AccountId;

/// Figures of requesters look back over this many verdicts.
const LATEST: i64 = 200;

/// A worker's record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct WorkerFacts {
    pub accepted: i64,
    /// Rejected, whether or not appealed, while the rejection stands.
    pub rejected: i64,
    /// How many accepted answers were rated.
    pub ratings: i64,
    /// The sum of these ratings, in stars.
    pub stars: i64,
}

impl WorkerFacts {
    /// The average rating in hundredths of a star (460 = 4.60), rounded half up.
    pub fn rating(&self) -> Option<i64> {
        (0 < self.ratings).then(|| (self.stars * 200 + self.ratings) / (2 * self.ratings))
    }
}

/// How a requester reviews, over the latest 200 verdicts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct RequesterFacts {
    pub accepted: i64,
    pub rejected: i64,
    /// How long half of the answers waited at most.
    pub median_wait: Option<DurationMs>,
}

impl RequesterFacts {
    /// Accepted answers in percent of the reviewed ones, rounded half up.
    pub fn accepted_percent(&self) -> Option<i64> {
        let reviewed = self.accepted + self.rejected;
        (0 < reviewed).then(|| (self.accepted * 200 + reviewed) / (2 * reviewed))
    }
}

/// A worker's record with all requesters.
pub async fn worker_facts(tx: &mut Tx, worker: AccountId) -> Result<WorkerFacts> {
    let count = sql("select count(*) filter (where state = 'accepted') as accepted,
                            count(*) filter (where state <> 'accepted') as rejected
                     from assignment
                     where worker = $1 and state in ('accepted', 'rejected', 'appealed')");
    let verdicts = tx.one(count.bind(worker)).await?;
    let sum = sql("select count(*) as ratings, cast(coalesce(sum(rating), 0) as bigint) as stars
                   from review where worker = $1 and rating is not null");
    let rated = tx.one(sum.bind(worker)).await?;
    Ok(WorkerFacts {
        accepted: verdicts.get("accepted")?,
        rejected: verdicts.get("rejected")?,
        ratings: rated.get("ratings")?,
        stars: rated.get("stars")?,
    })
}

/// How a requester reviews.
pub async fn requester_facts(tx: &mut Tx, requester: AccountId) -> Result<RequesterFacts> {
    let select = sql("select r.waited_ms, a.state
                      from review r join assignment a on a.id = r.assignment
                      where r.requester = $1 and r.waited_ms is not null
                        and r.verdict in ('accept', 'reject')
                      order by r.id desc limit $2");
    let rows = tx.all(select.bind(requester).bind(LATEST)).await?;
    let (mut facts, mut waits) = (RequesterFacts::default(), Vec::new());
    for row in &rows {
        waits.push(row.get::<DurationMs>("waited_ms")?);
        match row.get::<String>("state")?.as_str() {
            "accepted" => facts.accepted += 1,
            _ => facts.rejected += 1,
        }
    }
    waits.sort_unstable();
    facts.median_wait = (!waits.is_empty()).then(|| waits[(waits.len() - 1) / 2]);
    Ok(facts)
}
