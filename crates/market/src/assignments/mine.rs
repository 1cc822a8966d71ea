//! A worker's own assignments: what is reserved, checked, paid, to be changed and contested.

use base::{Money, Result, Timestamp};
use store::{Row, Tx, sql};

use super::State;
use crate::{AccountId, AssignmentId, ProjectId, word::words};

words! {
    /// The lists of a worker's page; each assignment is in one.
    Tab {
        /// Claimed and not handed in.
        Reserved = "reserved",
        /// Handed in and waiting for the verdict.
        Checked = "checked",
        Accepted = "accepted",
        Rework = "rework",
        /// Rejected, or contested.
        Rejected = "rejected",
        /// Returned or expired; a draft may still be there.
        Ended = "ended",
    }
}

impl Tab {
    const fn states(self) -> (State, State) {
        match self {
            Self::Reserved => (State::Claimed, State::Claimed),
            Self::Checked => (State::Submitted, State::Submitted),
            Self::Accepted => (State::Accepted, State::Accepted),
            Self::Rework => (State::Rework, State::Rework),
            Self::Rejected => (State::Rejected, State::Appealed),
            Self::Ended => (State::Returned, State::Expired),
        }
    }
}

impl From<State> for Tab {
    fn from(state: State) -> Self {
        match state {
            State::Claimed => Self::Reserved,
            State::Submitted => Self::Checked,
            State::Accepted => Self::Accepted,
            State::Rework => Self::Rework,
            State::Rejected | State::Appealed => Self::Rejected,
            State::Returned | State::Expired => Self::Ended,
        }
    }
}

/// One line of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mine {
    pub id: AssignmentId,
    pub project: ProjectId,
    pub title: String,
    pub requester_name: String,
    /// As it is now: a claim whose deadline has passed is expired, noted or not.
    pub state: State,
    pub reward: Money,
    pub claimed_at: Timestamp,
    /// Of a claim or rework, when it is due; of a rejection, until when it can be appealed.
    pub deadline: Timestamp,
    pub has_draft: bool,
    pub submitted_at: Option<Timestamp>,
    /// When the money is released at the latest.
    pub auto_accept_at: Option<Timestamp>,
    pub ended_at: Option<Timestamp>,
}

/// How many are in a tab and what they are worth to the worker.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tally {
    pub tab: Tab,
    pub count: i64,
    pub worth: Money,
    /// When the last of the waiting money is released at the latest.
    pub released_by: Option<Timestamp>,
}

/// Up to `limit` assignments of one tab that are older than `before`, newest first; without
/// those that were held and never opened.
pub async fn mine(
    tx: &mut Tx,
    worker: AccountId,
    tab: Tab,
    before: Option<AssignmentId>,
    limit: i64,
) -> Result<Vec<Mine>> {
    let (now, (one, other)) = (tx.now(), tab.states());
    let select = sql("select a.id, a.project, v.title, r.name as requester_name,
                             case when a.state = 'claimed' and a.deadline <= $4 then 'expired'
                                  else a.state end as state,
                             a.reward, a.claimed_at, a.deadline,
                             case when a.draft is null then 0 else 1 end as has_draft,
                             a.submitted_at, a.auto_accept_at, a.ended_at
                      from assignment a
                      join project_version v on v.project = a.project and v.version = a.version
                      join account r on r.id = a.requester
                      where a.worker = $1 and a.state in ($2, $3) and a.ahead = 0
                        and a.id < coalesce($5, 'Z')
                      order by a.id desc limit $6");
    let before = before.map(|it| it.to_string());
    let select = select.bind(worker).bind(one).bind(other).bind(now).bind(before).bind(limit);
    tx.all(select).await?.iter().map(read).collect()
}

/// The counts and the worth of every tab that is not empty.
pub async fn tally(tx: &mut Tx, worker: AccountId) -> Result<Vec<Tally>> {
    let select = sql("select state, count(*) as n, cast(sum(reward) as bigint) as worth,
                             max(case when state = 'submitted' then auto_accept_at end)
                                 as released_by
                      from assignment where worker = $1 and ahead = 0
                      group by state order by state limit 20");
    let mut tallies: Vec<Tally> = Vec::new();
    for row in tx.all(select.bind(worker)).await? {
        let tab = Tab::from(row.get::<State>("state")?);
        let (count, worth): (i64, Money) = (row.get("n")?, row.get("worth")?);
        match tallies.iter_mut().find(|it| it.tab == tab) {
            Some(known) => {
                known.count += count;
                known.worth = [known.worth, worth].into_iter().sum();
            }
            None => tallies.push(Tally { tab, count, worth, released_by: row.get("released_by")? }),
        }
    }
    tallies.sort_unstable_by_key(|it| it.tab);
    Ok(tallies)
}

/// Up to `limit` assignments that this worker can go on with, the soonest deadline first.
pub async fn at_work(tx: &mut Tx, worker: AccountId, limit: i64) -> Result<Vec<Mine>> {
    let now = tx.now();
    let select = sql("select a.id, a.project, v.title, r.name as requester_name, a.state,
                             a.reward, a.claimed_at, a.deadline,
                             case when a.draft is null then 0 else 1 end as has_draft,
                             a.submitted_at, a.auto_accept_at, a.ended_at
                      from assignment a
                      join project_version v on v.project = a.project and v.version = a.version
                      join account r on r.id = a.requester
                      where a.worker = $1 and a.state in ('claimed', 'rework')
                        and a.ahead = 0 and $2 < a.deadline
                      order by a.deadline, a.id limit $3");
    tx.all(select.bind(worker).bind(now).bind(limit)).await?.iter().map(read).collect()
}

/// What a worker's answers that are being checked are worth, and when the money comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Waiting {
    pub count: i64,
    pub worth: Money,
    /// When the first of it is released at the latest, and when the last.
    pub first_by: Option<Timestamp>,
    pub last_by: Option<Timestamp>,
}

/// Everything of this worker that waits for a verdict.
pub async fn waiting(tx: &mut Tx, worker: AccountId) -> Result<Waiting> {
    let sum = sql("select count(*) as n, cast(coalesce(sum(reward), 0) as bigint) as worth,
                          min(auto_accept_at) as first_by, max(auto_accept_at) as last_by
                   from assignment where worker = $1 and state = 'submitted'");
    let row = tx.one(sum.bind(worker)).await?;
    Ok(Waiting {
        count: row.get("n")?,
        worth: row.get("worth")?,
        first_by: row.get("first_by")?,
        last_by: row.get("last_by")?,
    })
}

fn read(row: &Row) -> Result<Mine> {
    Ok(Mine {
        id: row.get("id")?,
        project: row.get("project")?,
        title: row.get("title")?,
        requester_name: row.get("requester_name")?,
        state: row.get("state")?,
        reward: row.get("reward")?,
        claimed_at: row.get("claimed_at")?,
        deadline: row.get("deadline")?,
        has_draft: row.get("has_draft")?,
        submitted_at: row.get("submitted_at")?,
        auto_accept_at: row.get("auto_accept_at")?,
        ended_at: row.get("ended_at")?,
    })
}
