//! What one worker earned and how fast: for their start page and their statistics.

use base::{Day, DurationMs, Money, Result, Timestamp};
use store::{Tx, sql};

use super::hourly;
use crate::{AccountId, ProjectId, assignments::State, ledger::Name, projects::Category};

/// Statistics look back over this many decided answers.
pub const ANSWERS_LOOKED_AT: i64 = 500;

/// What a worker received on one day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Earned {
    pub day: Day,
    pub rewards: Money,
    pub bonuses: Money,
}

impl Earned {
    pub fn total(&self) -> Money {
        [self.rewards, self.bonuses].into_iter().sum()
    }
}

/// Rewards and bonuses by day, from `first` on and before `end`, oldest first; days without are
/// left out.
pub async fn earned_by_day(
    tx: &mut Tx,
    worker: AccountId,
    first: Day,
    end: Day,
) -> Result<Vec<Earned>> {
    let select = sql("select t.day,
                             cast(coalesce(sum(case when t.kind = 'reward' then e.amount
                                                    else 0 end), 0) as bigint) as rewards,
                             cast(coalesce(sum(case when t.kind = 'bonus' then e.amount
                                                    else 0 end), 0) as bigint) as bonuses
                      from entry e join transfer t on t.id = e.transfer
                      where e.account = $1 and $2 <= e.at and e.at < $3 and 0 < e.amount
                        and t.kind in ('reward', 'bonus')
                      group by t.day order by t.day limit 400");
    let select = select.bind(Name::available(worker).to_string());
    let rows = tx.all(select.bind(first.start()).bind(end.start())).await?;
    let read = |row: &store::Row| {
        Ok(Earned {
            day: row.get("day")?,
            rewards: row.get("rewards")?,
            bonuses: row.get("bonuses")?,
        })
    };
    rows.iter().map(read).collect()
}

/// One decided answer of a worker.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Done {
    pub project: ProjectId,
    pub title: String,
    pub category: Category,
    pub accepted: bool,
    pub reward: Money,
    /// From the claim to the first submit, capped by the time limit.
    pub active: DurationMs,
    pub submitted_at: Timestamp,
}

/// The latest [`ANSWERS_LOOKED_AT`] answers that were accepted or rejected, newest first.
pub async fn latest_done(tx: &mut Tx, worker: AccountId) -> Result<Vec<Done>> {
    let select = sql("select a.project, v.title, p.category, a.state, a.reward, a.claimed_at,
                             n.submitted_at as first_at, v.time_limit_ms
                      from (select o.* from (
                                select id, project, version, state, reward, claimed_at
                                from assignment where worker = $1 and state = 'accepted'
                                order by id desc limit $2) as o
                            union all
                            select o.* from (
                                select id, project, version, state, reward, claimed_at
                                from assignment where worker = $1 and state = 'rejected'
                                order by id desc limit $2) as o) as a
                      join answer n on n.assignment = a.id and n.revision = 1
                      join project_version v on v.project = a.project and v.version = a.version
                      join project p on p.id = a.project
                      order by a.id desc limit $2");
    let rows = tx.all(select.bind(worker).bind(ANSWERS_LOOKED_AT)).await?;
    let read = |row: &store::Row| {
        let (claimed, first): (Timestamp, Timestamp) =
            (row.get("claimed_at")?, row.get("first_at")?);
        Ok(Done {
            project: row.get("project")?,
            title: row.get("title")?,
            category: row.get("category")?,
            accepted: row.get::<State>("state")? == State::Accepted,
            reward: row.get("reward")?,
            active: first.since(claimed).min(row.get("time_limit_ms")?),
            submitted_at: first,
        })
    };
    rows.iter().map(read).collect()
}

/// Several answers taken together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Share {
    pub answers: i64,
    pub accepted: i64,
    /// The rewards of the accepted ones.
    pub earned: Money,
    /// The time of all of them: what was rejected took time as well.
    pub active: DurationMs,
}

impl Share {
    pub fn add(&mut self, it: &Done) {
        self.answers += 1;
        self.active += it.active;
        if it.accepted {
            self.accepted += 1;
            self.earned = [self.earned, it.reward].into_iter().sum();
        }
    }

    /// What an hour of it really brought.
    pub fn hourly(&self) -> Option<Money> {
        hourly(self.earned, self.active)
    }
}
