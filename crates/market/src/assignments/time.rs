//! The running time of an assignment: longer once, or given back early.

use base::{Error, Money, Result, Timestamp};
use store::{Tx, sql};

use super::{
    Refusal, ahead,
    claim::{self, Claimed},
    draft::why_not_at_work,
};
use crate::{
    AccountId, AssignmentId, ProjectId,
    events::{self, Event},
    projects::places,
};

/// Extends a running deadline, once, by half of the task's time limit; tells the new deadline.
pub async fn extend(tx: &mut Tx, worker: AccountId, id: AssignmentId) -> Result<Timestamp> {
    let now = tx.now();
    let update = sql("update assignment
                      set extended = 1, deadline = deadline + (
                          select v.time_limit_ms / 2 from project_version v
                          where v.project = assignment.project
                            and v.version = assignment.version)
                      where id = $1 and worker = $2 and state in ('claimed', 'rework')
                        and extended = 0 and ahead = 0 and $3 < deadline
                      returning deadline, project");
    let Some(row) = tx.find(update.bind(id).bind(worker).bind(now)).await? else {
        return Err(why_not_extended(tx, worker, id).await?);
    };
    let deadline: Timestamp = row.get("deadline")?;
    let event = Event::new("assignment-extended", "assignment", id).by(worker);
    let event = event.in_project(row.get("project")?).fact("deadline", deadline.to_string());
    events::record(tx, event).await?;
    Ok(deadline)
}

async fn why_not_extended(tx: &mut Tx, worker: AccountId, id: AssignmentId) -> Result<base::Error> {
    let now = tx.now();
    let select = sql("select extended from assignment
                      where id = $1 and worker = $2 and state in ('claimed', 'rework')
                        and $3 < deadline");
    let row = tx.find(select.bind(id).bind(worker).bind(now)).await?;
    match row {
        Some(_) => Ok(Refusal::AlreadyExtended.into()),
        None => why_not_at_work(tx, worker, id).await,
    }
}

/// Gives a claim back: the place is free again at once, without penalty.
pub async fn hand_back(tx: &mut Tx, worker: AccountId, id: AssignmentId) -> Result<()> {
    hand_back_of(tx, worker, id).await.map(|_| ())
}

/// Gives a claim back and goes on with the next task of the job, which is another one; nothing
/// where there is none for this worker.
pub async fn skip(tx: &mut Tx, worker: AccountId, id: AssignmentId) -> Result<Option<Claimed>> {
    let project = hand_back_of(tx, worker, id).await?;
    match claim::claim(tx, worker, project, None).await {
        Ok(claimed) => Ok(Some(claimed)),
        Err(Error::Refused { .. }) => {
            ahead::give_back(tx, worker, project).await?;
            Ok(None)
        }
        Err(error) => Err(error),
    }
}

async fn hand_back_of(tx: &mut Tx, worker: AccountId, id: AssignmentId) -> Result<ProjectId> {
    let now = tx.now();
    let update = sql("update assignment set state = 'returned', holds_place = 0, ended_at = $3
                      where id = $1 and worker = $2 and state = 'claimed' and $3 < deadline
                      returning project, task, price");
    let Some(row) = tx.find(update.bind(id).bind(worker).bind(now)).await? else {
        return Err(why_not_at_work(tx, worker, id).await?);
    };
    let (project, price): (ProjectId, Money) = (row.get("project")?, row.get("price")?);
    places::free(tx, project, row.get("task")?, price).await?;
    let event = Event::new("assignment-returned", "assignment", id).by(worker);
    events::record(tx, event.in_project(project)).await?;
    Ok(project)
}
