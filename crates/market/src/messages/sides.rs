//! Who the two sides of a thread are, and whether somebody is one of them.

use base::Result;
use store::{Row, Tx, sql};

use super::Subject;
use crate::{AccountId, ProjectId};

/// The two people of a thread.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Sides {
    pub(super) project: ProjectId,
    pub(super) requester: AccountId,
    pub(super) worker: AccountId,
}

impl Sides {
    /// The side that is not `person`.
    pub(super) fn other(&self, person: AccountId) -> AccountId {
        if person == self.requester { self.worker } else { self.requester }
    }

    pub(super) fn read(row: &Row) -> Result<Self> {
        Ok(Self {
            project: row.get("project")?,
            requester: row.get("requester")?,
            worker: row.get("worker")?,
        })
    }
}

/// The sides of a thread about a thing; nothing when `person` is neither of them.
pub(super) async fn of(
    tx: &mut Tx,
    person: AccountId,
    subject: Subject,
    to: Option<AccountId>,
) -> Result<Option<Sides>> {
    let query = match subject {
        Subject::Assignment(id) => {
            let select = sql("select project, requester, worker from assignment
                              where id = $1 and (requester = $2 or worker = $2)");
            select.bind(id).bind(person)
        }
        Subject::Application(id) => {
            let select = sql("select p.id as project, p.requester, a.worker
                              from application a join project p on p.id = a.project
                              where a.id = $1 and (p.requester = $2 or a.worker = $2)");
            select.bind(id).bind(person)
        }
        Subject::Project(id) => return of_project(tx, person, id, to).await,
    };
    tx.find(query).await?.as_ref().map(Sides::read).transpose()
}

async fn of_project(
    tx: &mut Tx,
    person: AccountId,
    project: ProjectId,
    to: Option<AccountId>,
) -> Result<Option<Sides>> {
    let select = sql("select requester from project where id = $1");
    let Some(row) = tx.find(select.bind(project)).await? else { return Ok(None) };
    let requester: AccountId = row.get("requester")?;
    let worker = if person == requester { to } else { Some(person) };
    let Some(worker) = worker.filter(|it| *it != requester) else { return Ok(None) };
    let known = if person == requester {
        has_to_do(tx, project, worker).await?
    } else {
        may_see(tx, project, worker).await? || has_to_do(tx, project, worker).await?
    };
    Ok(known.then_some(Sides { project, requester, worker }))
}

/// A worker asks about what is on offer to them.
async fn may_see(tx: &mut Tx, project: ProjectId, worker: AccountId) -> Result<bool> {
    let select = sql("select 1 as one from project p
                      where p.id = $1 and p.state in ('open', 'paused')
                        and (p.hiring <> 'invite' or exists (
                            select 1 from project_invite i
                            where i.project = p.id and i.account = $2
                              and i.withdrawn_at is null))");
    Ok(tx.find(select.bind(project).bind(worker)).await?.is_some())
}

/// A requester writes only to workers who came to the project or were invited to it.
async fn has_to_do(tx: &mut Tx, project: ProjectId, worker: AccountId) -> Result<bool> {
    let select = sql("select 1 as one from assignment where project = $1 and worker = $2
                      union all
                      select 1 as one from application where project = $1 and worker = $2
                      union all
                      select 1 as one from project_invite where project = $1 and account = $2
                      union all
                      select 1 as one from thread where project = $1 and worker = $2
                      limit 1");
    Ok(tx.find(select.bind(project).bind(worker)).await?.is_some())
}
