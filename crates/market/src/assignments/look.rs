//! One assignment as its worker sees it while at work.

use base::{DurationMs, Money, Result, Timestamp};
use store::{Row, Tx, sql};

use super::{Refusal, State, left};
use crate::{AccountId, AssignmentId, ProjectId, TaskId, projects::Hiring};

/// Everything the task page shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Turn {
    pub id: AssignmentId,
    pub project: ProjectId,
    pub task: TaskId,
    /// As it is now: a claim whose deadline has passed is expired, noted or not.
    pub state: State,
    pub title: String,
    /// Markdown.
    pub instructions: String,
    /// The form of the version that was claimed, as JSON.
    pub form: String,
    /// The task's data, as JSON.
    pub input: String,
    pub price: Money,
    pub reward: Money,
    pub claimed_at: Timestamp,
    pub deadline: Timestamp,
    pub time_limit: DurationMs,
    /// It is held for the worker, who has not opened it.
    pub ahead: bool,
    /// The deadline was extended once.
    pub extended: bool,
    /// What was typed so far, as JSON; none when nothing was.
    pub draft: Option<String>,
    pub draft_at: Option<Timestamp>,
    /// Number of the newest answer; 0 before the first submit.
    pub revision: i64,
    /// The newest answer, as JSON.
    pub answer: Option<String>,
    pub submitted_at: Option<Timestamp>,
    pub auto_accept_at: Option<Timestamp>,
    pub reworks: i64,
    pub requester: AccountId,
    pub requester_name: String,
}

impl Turn {
    /// The worker can write and submit.
    pub fn is_running(&self, now: Timestamp) -> bool {
        self.state.is_at_work() && now < self.deadline
    }
}

/// An assignment of this worker; anybody else's is not found.
pub async fn turn(tx: &mut Tx, worker: AccountId, id: AssignmentId) -> Result<Turn> {
    let now = tx.now();
    let select = sql("select a.id, a.project, a.task,
                             case when a.state = 'claimed' and a.deadline <= $3 then 'expired'
                                  else a.state end as state,
                             v.title, v.instructions, v.form, t.input, a.price, a.reward,
                             a.claimed_at, a.deadline, v.time_limit_ms, a.ahead, a.extended,
                             a.draft, a.draft_at, a.revision, n.body, a.submitted_at,
                             a.auto_accept_at,
                             a.reworks, a.requester, r.name as requester_name
                      from assignment a
                      join task t on t.id = a.task
                      join project_version v on v.project = a.project and v.version = a.version
                      join account r on r.id = a.requester
                      left join answer n on n.assignment = a.id and n.revision = a.revision
                      where a.id = $1 and a.worker = $2");
    let row = tx.find(select.bind(id).bind(worker).bind(now)).await?;
    read(&row.ok_or(Refusal::NotFound)?)
}

/// What else there is to do in a job, for a worker who is at one of its tasks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Outlook {
    pub hiring: Hiring,
    /// How many tasks one worker may do; 0 = any number.
    pub tasks_per_worker: i64,
    /// Tasks that this worker can still do after this one, counted up to [`LEFT_COUNTED`].
    pub left: i64,
}

/// What is left of a job is counted up to here.
pub const LEFT_COUNTED: i64 = 100;

/// What else there is to do beside the assignment `at`.
pub async fn outlook(
    tx: &mut Tx,
    worker: AccountId,
    project: ProjectId,
    at: AssignmentId,
) -> Result<Outlook> {
    let select = sql("select p.hiring, p.tasks_per_worker,
                             (select count(*) from (
                                 select t.id from task t
                                 where t.project = p.id and t.state = 'open' and t.places_free > 0
                                   and not exists (
                                       select 1 from assignment a
                                       where a.task = t.id and a.worker = $2
                                         and a.state <> 'expired')
                                 limit $4) as f) as free,
                             (select count(*) from assignment h
                              where h.worker = $2 and h.project = p.id and h.state = 'claimed'
                                and h.ahead = 1 and h.id <> $3) as held,
                             case when p.tasks_per_worker = 0 then 0 else (
                                 select count(*) from assignment t
                                 where t.worker = $2 and t.project = p.id
                                   and t.release = p.release
                                   and t.state not in ('returned', 'expired')
                                   and (t.ahead = 0 or t.id = $3)
                             ) end as tasks
                      from project p where p.id = $1");
    let select = select.bind(project).bind(worker).bind(at).bind(LEFT_COUNTED);
    let row = tx.find(select).await?.ok_or(Refusal::NoJob)?;
    // Known answers count as tasks, or the number would stand still at each of them; alone
    // they are no work.
    let is_over = !left::is_any(tx, worker, project).await?;
    let free: i64 = if is_over { 0 } else { row.get("free")? };
    let held: i64 = row.get("held")?;
    let (most, tasks): (i64, i64) = (row.get("tasks_per_worker")?, row.get("tasks")?);
    let left = (free + held).min(LEFT_COUNTED);
    Ok(Outlook {
        hiring: row.get("hiring")?,
        tasks_per_worker: most,
        left: if most == 0 { left } else { left.min((most - tasks).max(0)) },
    })
}

/// When the last of this worker's waiting answers to a job counts as accepted at the latest.
pub async fn waits_until(
    tx: &mut Tx,
    worker: AccountId,
    project: ProjectId,
) -> Result<Option<Timestamp>> {
    let select = sql("select max(auto_accept_at) as latest from assignment
                      where worker = $1 and project = $2 and state = 'submitted'");
    tx.one(select.bind(worker).bind(project)).await?.get("latest")
}

fn read(row: &Row) -> Result<Turn> {
    Ok(Turn {
        id: row.get("id")?,
        project: row.get("project")?,
        task: row.get("task")?,
        state: row.get("state")?,
        title: row.get("title")?,
        instructions: row.get("instructions")?,
        form: row.get("form")?,
        input: row.get("input")?,
        price: row.get("price")?,
        reward: row.get("reward")?,
        claimed_at: row.get("claimed_at")?,
        deadline: row.get("deadline")?,
        time_limit: row.get("time_limit_ms")?,
        ahead: row.get("ahead")?,
        extended: row.get("extended")?,
        draft: row.get("draft")?,
        draft_at: row.get("draft_at")?,
        revision: row.get("revision")?,
        answer: row.get("body")?,
        submitted_at: row.get("submitted_at")?,
        auto_accept_at: row.get("auto_accept_at")?,
        reworks: row.get("reworks")?,
        requester: row.get("requester")?,
        requester_name: row.get("requester_name")?,
    })
}
