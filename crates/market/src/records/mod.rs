//! Records: what finished work says about a project, a requester and the market.
//!
//! Invariant: every figure is measured, never stated by anybody; while fewer than
//! [`LEAST_MEASURED`] cases are known there is no figure. Nothing here is a source: it is worked
//! out in the background by [`refresh`] and kept, so that reading costs one row.

mod board;
mod market;
mod measure;
mod refresh;
mod rows;
mod worker;
mod year;

pub use board::{Counts, Found, Order, Search, counts, find};
pub use market::{paid_by_day, start_of_30_days};
pub use refresh::refresh;
pub use worker::{ANSWERS_LOOKED_AT, Done, Earned, Share, earned_by_day, latest_done};
pub use year::{Month, Year, year};

use base::{DurationMs, Money, Result, Timestamp, hours};
use store::Tx;

use crate::{AccountId, ProjectId};

/// Fewer cases than this say nothing.
pub const LEAST_MEASURED: i64 = 5;
/// Figures look back over this many answers or verdicts.
pub const MOST_MEASURED: i64 = 200;

/// What the work on a project showed; the default is that of a project nobody worked on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ProjectRecord {
    /// Answers measured, at most [`MOST_MEASURED`].
    pub answers: i64,
    /// Half of the answers took no longer, from the claim to the first submit.
    pub median_active_ms: Option<DurationMs>,
    /// What the reward makes in an hour at that pace.
    pub hourly: Option<Money>,
    /// How many of a million answers were sent back to be changed.
    pub rework_ppm: Option<i64>,
    /// How many of a million decided answers were accepted.
    pub accepted_ppm: Option<i64>,
    /// Tasks with a free place, counted up to 10,000.
    pub tasks_open: i64,
}

/// How a requester treats those who work for them, over the latest [`MOST_MEASURED`] verdicts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct RequesterRecord {
    /// Verdicts looked at.
    pub decided: i64,
    /// How many of a million decided answers were accepted.
    pub accepted_ppm: Option<i64>,
    /// Half of the answers waited no longer for their verdict.
    pub pays_in_ms: Option<DurationMs>,
    /// Half of the messages were answered within this time.
    pub answers_in_ms: Option<DurationMs>,
}

/// The market as a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct MarketRecord {
    /// What half of the answers of the last 30 days paid in an hour at least.
    pub median_hourly: Option<Money>,
    /// Rewards and bonuses that workers received in the last 30 days.
    pub paid_30d: Money,
    /// Tasks with a free place in open projects.
    pub tasks_open: i64,
    /// Open projects with a free place that are not by invitation.
    pub jobs_open: i64,
    /// People with an open project.
    pub requesters_active: i64,
    /// When this was worked out; none before the first time.
    pub refreshed_at: Option<Timestamp>,
}

/// The record of one project.
pub async fn of_project(tx: &mut Tx, project: ProjectId) -> Result<ProjectRecord> {
    Ok(rows::project(tx, project).await?.unwrap_or_default())
}

/// The record of one requester.
pub async fn of_requester(tx: &mut Tx, requester: AccountId) -> Result<RequesterRecord> {
    Ok(rows::requester(tx, requester).await?.unwrap_or_default())
}

/// The record of the market.
pub async fn of_market(tx: &mut Tx) -> Result<MarketRecord> {
    Ok(rows::market(tx).await?.unwrap_or_default())
}

/// What a reward makes in an hour at this pace, to the cent; nothing for work that took no time.
pub fn hourly(reward: Money, active: DurationMs) -> Option<Money> {
    const CENT: i128 = 10_000;
    if active <= 0 {
        return None;
    }
    let micros = i128::from(reward.as_micros()) * i128::from(hours(1)) / i128::from(active);
    let rounded = (micros + CENT / 2) / CENT * CENT;
    i64::try_from(rounded).ok().map(Money::micros)
}

/// `part` of `whole` in millionths, where enough is known.
fn ppm(part: i64, whole: i64) -> Option<i64> {
    (LEAST_MEASURED <= whole).then(|| part * 1_000_000 / whole)
}

/// The middle one, where enough is known.
fn median(mut lengths: Vec<DurationMs>) -> Option<DurationMs> {
    lengths.sort_unstable();
    let enough = LEAST_MEASURED <= i64::try_from(lengths.len()).unwrap_or(i64::MAX);
    enough.then(|| lengths[(lengths.len() - 1) / 2])
}
