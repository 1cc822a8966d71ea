//! Who the two sides of a thread are, and whether somebody is one of them.

use base::Result;
use store::{Row, Tx, sql};

use super::Subject;
use crate::{AccountId, ProjectId, projects};

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
    id: ProjectId,
    to: Option<AccountId>,
) -> Result<Option<Sides>> {
    let Some(project) = projects::find(tx, id).await? else { return Ok(None) };
    let requester = project.requester;
    let worker = if person == requester { to } else { Some(person) };
    let Some(worker) = worker.filter(|it| *it != requester) else { return Ok(None) };
    // A worker asks about what they may see; a requester writes to those who came to it.
    let is_near = (person == worker && projects::may_see(tx, &project, Some(worker)).await?)
        || has_to_do(tx, id, worker).await?;
    Ok(is_near.then_some(Sides { project: id, requester, worker }))
}

async fn has_to_do(tx: &mut Tx, project: ProjectId, worker: AccountId) -> Result<bool> {
    let select = sql("select 1 as one from assignment where project = $1 and worker = $2
                      union all
                      select 1 as one from application where project = $1 and worker = $2
                      union all
                      select 1 as one from thread where project = $1 and worker = $2
                      limit 1");
    Ok(tx.find(select.bind(project).bind(worker)).await?.is_some())
}
