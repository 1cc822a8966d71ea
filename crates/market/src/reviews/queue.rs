//! What waits for a verdict, and what has one: the requester's lists.

use base::{Money, Result, Timestamp};
use store::{Row, Tx, sql};

use super::Refusal;
use crate::{AccountId, AssignmentId, ProjectId, assignments::State, projects};

/// One submission in a list.
#[derive(Debug, Clone)]
pub struct Line {
    pub id: AssignmentId,
    pub project: ProjectId,
    /// The project's title as the worker saw it.
    pub title: String,
    /// The task's number in its project, from 1.
    pub position: i64,
    pub worker: AccountId,
    pub worker_name: String,
    pub state: State,
    pub price: Money,
    pub reward: Money,
    /// How often it was handed in.
    pub revision: i64,
    pub claimed_at: Timestamp,
    pub submitted_at: Timestamp,
    /// When silence accepts it; nothing once it is reviewed.
    pub auto_accept_at: Option<Timestamp>,
}

/// What waits for this requester in all projects, the longest waiting first, younger than
/// `after`. Answers whose time to review has passed count as accepted and are left out.
pub async fn queue(
    tx: &mut Tx,
    requester: AccountId,
    after: Option<AssignmentId>,
    limit: i64,
) -> Result<Vec<Line>> {
    let now = tx.now();
    let select = sql("select a.id, a.project, v.title, t.position, a.worker,
                             w.name as worker_name, a.state, a.price, a.reward, a.revision,
                             a.claimed_at, a.submitted_at, a.auto_accept_at
                      from project p
                      join assignment a on a.project = p.id and a.state = 'submitted'
                      join project_version v on v.project = a.project and v.version = a.version
                      join task t on t.id = a.task
                      join account w on w.id = a.worker
                      where p.requester = $1
                        and (a.auto_accept_at is null or $2 < a.auto_accept_at)
                        and ($3 = '' or (a.submitted_at, a.id) >
                            (select submitted_at, id from assignment where id = $3))
                      order by a.submitted_at, a.id limit $4");
    let after = after.map(|it| it.to_string()).unwrap_or_default();
    let select = select.bind(requester).bind(now).bind(after);
    tx.all(select.bind(limit)).await?.iter().map(read).collect()
}

/// The submissions of one project in one state, the oldest first, younger than `after`.
pub async fn submissions(
    tx: &mut Tx,
    requester: AccountId,
    project: ProjectId,
    state: State,
    after: Option<AssignmentId>,
    limit: i64,
) -> Result<Vec<Line>> {
    check_owner(tx, requester, project).await?;
    let select = sql("select a.id, a.project, v.title, t.position, a.worker,
                             w.name as worker_name, a.state, a.price, a.reward, a.revision,
                             a.claimed_at, a.submitted_at, a.auto_accept_at
                      from assignment a
                      join project_version v on v.project = a.project and v.version = a.version
                      join task t on t.id = a.task
                      join account w on w.id = a.worker
                      where a.project = $1 and a.state = $2 and a.submitted_at is not null
                        and ($3 = '' or (a.submitted_at, a.id) >
                            (select submitted_at, id from assignment where id = $3))
                      order by a.submitted_at, a.id limit $4");
    let after = after.map(|it| it.to_string()).unwrap_or_default();
    let select = select.bind(project).bind(state).bind(after);
    tx.all(select.bind(limit)).await?.iter().map(read).collect()
}

/// How many submissions a project has in each state in which something was handed in.
pub async fn counts(
    tx: &mut Tx,
    requester: AccountId,
    project: ProjectId,
) -> Result<Vec<(State, i64)>> {
    check_owner(tx, requester, project).await?;
    let count = sql("select state, count(*) as n from assignment
                     where project = $1
                       and state in ('submitted', 'rework', 'accepted', 'rejected', 'appealed')
                     group by state order by state");
    let rows = tx.all(count.bind(project)).await?;
    rows.iter().map(|it| Ok((it.get("state")?, it.get("n")?))).collect()
}

/// How many submissions wait for this requester, counted up to `most`.
pub async fn count_waiting(tx: &mut Tx, requester: AccountId, most: i64) -> Result<i64> {
    let now = tx.now();
    let count = sql("select count(*) as n from
                         (select 1 as one from project p
                          join assignment a on a.project = p.id and a.state = 'submitted'
                          where p.requester = $1
                            and (a.auto_accept_at is null or $2 < a.auto_accept_at)
                          limit $3) as found");
    tx.one(count.bind(requester).bind(now).bind(most)).await?.get("n")
}

/// How many submissions to this project wait for a verdict, counted up to `most`.
pub async fn waiting_in(tx: &mut Tx, project: ProjectId, most: i64) -> Result<i64> {
    let now = tx.now();
    let count = sql("select count(*) as n from
                         (select 1 as one from assignment
                          where project = $1 and state = 'submitted'
                            and (auto_accept_at is null or $2 < auto_accept_at)
                          limit $3) as found");
    tx.one(count.bind(project).bind(now).bind(most)).await?.get("n")
}

/// Refuses an assignment of another project, for faces that name both.
pub async fn must_be_in(tx: &mut Tx, id: AssignmentId, project: ProjectId) -> Result<()> {
    let select = sql("select 1 as one from assignment where id = $1 and project = $2");
    let row = tx.find(select.bind(id).bind(project)).await?;
    row.map(|_| ()).ok_or_else(|| Refusal::NotFound.into())
}

pub(super) async fn check_owner(
    tx: &mut Tx,
    requester: AccountId,
    project: ProjectId,
) -> Result<()> {
    let select = sql("select 1 as one from project where id = $1 and requester = $2");
    let row = tx.find(select.bind(project).bind(requester)).await?;
    row.map(|_| ()).ok_or_else(|| projects::Refusal::NotFound.into())
}

pub(super) fn read(row: &Row) -> Result<Line> {
    Ok(Line {
        id: row.get("id")?,
        project: row.get("project")?,
        title: row.get("title")?,
        position: row.get("position")?,
        worker: row.get("worker")?,
        worker_name: row.get("worker_name")?,
        state: row.get("state")?,
        price: row.get("price")?,
        reward: row.get("reward")?,
        revision: row.get("revision")?,
        claimed_at: row.get("claimed_at")?,
        submitted_at: row.get("submitted_at")?,
        auto_accept_at: row.get("auto_accept_at")?,
    })
}
