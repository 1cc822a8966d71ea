//! How good a worker is at the known answers of a project.

use base::{Result, Timestamp};
use store::{Row, Tx, sql};

use super::Settings;
use crate::{AccountId, ProjectId};

/// Known answers of a project that a worker has given, and how many were right.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Standing {
    pub seen: i64,
    pub right: i64,
    /// Wrong by the known answer, and forgiven after the worker had contested it.
    pub forgiven: i64,
    /// When the quiz was passed, where there was one.
    pub passed_at: Option<Timestamp>,
}

/// Who has answered fewer cannot be called good or bad.
const FEW: i64 = 4;

impl Standing {
    /// Right, or forgiven.
    pub fn good(self) -> i64 {
        self.right + self.forgiven
    }

    pub fn wrong(self) -> i64 {
        self.seen - self.good()
    }

    /// The share of good ones in millionths; nothing before the first.
    pub fn share_ppm(self) -> Option<i64> {
        (0 < self.seen).then(|| self.good() * 1_000_000 / self.seen)
    }

    /// At least four were seen, and three of four were right or forgiven.
    pub fn is_good(self) -> bool {
        FEW <= self.seen && 3 * self.seen <= 4 * self.good()
    }

    /// How much a worker is trusted, in millionths.
    ///
    /// `accuracy = (good + 1) / (seen + 2)`, which begins at one half and follows the answers;
    /// `trust = max(0, 2 · accuracy − 1) · seen / (seen + 10)`: nothing at first, 0.61 after 20
    /// right answers in a row, 0.80 after 50, and nothing for who guesses.
    pub fn trust_ppm(self) -> i64 {
        let accuracy = 1_000_000 * (self.good() + 1) / (self.seen + 2);
        (2 * accuracy - 1_000_000).max(0) * self.seen / (self.seen + 10)
    }

    /// One of how many tasks is a known one for this worker:
    /// `first + (last − first) · trust`, rounded.
    pub fn every(self, settings: Settings) -> i64 {
        let reach = settings.every_last - settings.every_first;
        settings.every_first + (reach * self.trust_ppm() + 500_000) / 1_000_000
    }
}

/// How good a worker is at the known answers of a project.
pub async fn standing(tx: &mut Tx, project: ProjectId, worker: AccountId) -> Result<Standing> {
    let select = sql("select seen, right_ones, forgiven, passed_at from gold_standing
                      where project = $1 and worker = $2");
    let row = tx.find(select.bind(project).bind(worker)).await?;
    Ok(row.as_ref().map(read).transpose()?.unwrap_or_default())
}

/// Sums up the scores of a worker in a project again, after one of them has changed; who gets
/// over the pass mark of the quiz by that has passed.
pub(super) async fn sum_up(tx: &mut Tx, project: ProjectId, worker: AccountId) -> Result<()> {
    let sum = sql("select count(*) as seen,
                          cast(coalesce(sum(is_right), 0) as bigint) as right_ones,
                          count(*) filter (where contest = 'forgiven' and is_right = 0)
                              as forgiven
                   from gold_score where project = $1 and worker = $2");
    let row = tx.one(sum.bind(project).bind(worker)).await?;
    let (seen, right, forgiven): (i64, i64, i64) =
        (row.get("seen")?, row.get("right_ones")?, row.get("forgiven")?);
    let update = sql("insert into gold_standing (project, worker, seen, right_ones, forgiven)
                      values ($1, $2, $3, $4, $5)
                      on conflict (project, worker) do update
                      set seen = excluded.seen, right_ones = excluded.right_ones,
                          forgiven = excluded.forgiven");
    let update = update.bind(project).bind(worker).bind(seen).bind(right);
    tx.exec(update.bind(forgiven)).await?;
    pass(tx, project, worker).await
}

/// Notes that a worker has passed the quiz, if they have: it was answered, and enough was good.
pub(super) async fn pass(tx: &mut Tx, project: ProjectId, worker: AccountId) -> Result<()> {
    let now = tx.now();
    let update = sql("update gold_standing set passed_at = $3
                      where project = $1 and worker = $2 and passed_at is null
                        and exists (select 1 from gold_setting g
                                    where g.project = $1 and 0 < g.quiz
                                      and g.quiz <= gold_standing.seen
                                      and gold_standing.seen - gold_standing.right_ones
                                          - gold_standing.forgiven <= g.quiz - g.pass)");
    tx.exec(update.bind(project).bind(worker).bind(now)).await?;
    Ok(())
}

pub(super) fn read(row: &Row) -> Result<Standing> {
    Ok(Standing {
        seen: row.get("seen")?,
        right: row.get("right_ones")?,
        forgiven: row.get("forgiven")?,
        passed_at: row.get("passed_at")?,
    })
}
