//! Making known answers: by hand, from results, and out of use again.

use base::{Error, Result};
use forms::{Form, Known};
use store::{Row, Tx, sql};

use super::{KnownTask, Refusal, rescore};
use crate::{
    AccountId, ProjectId, TaskId,
    events::{self, Event},
    projects::{self, known as tasks},
};

/// More answers than a task can have in its result.
const MOST_ANSWERS: i64 = 100;

/// Whether a task's answer is known.
pub async fn is_gold(tx: &mut Tx, task: TaskId) -> Result<bool> {
    let select = sql("select 1 as one from task where id = $1 and gold is not null");
    Ok(tx.find(select.bind(task)).await?.is_some())
}

/// What is known in a project, after a position, in order. What was taken out of use is left
/// out: nothing more should be learned from it.
pub async fn known(
    tx: &mut Tx,
    project: ProjectId,
    after: i64,
    limit: i64,
) -> Result<Vec<KnownTask>> {
    let select = sql("select id, project, position, gold from task
                      where project = $1 and gold is not null and gold_retired_at is null
                        and $2 < position
                      order by position limit $3");
    let read = |row: &Row| {
        Ok(KnownTask {
            task: row.get("id")?,
            project: row.get("project")?,
            position: row.get("position")?,
            gold: row.get("gold")?,
        })
    };
    tx.all(select.bind(project).bind(after).bind(limit)).await?.iter().map(read).collect()
}

/// Says what is right in a task. One at which somebody has worked keeps its result, and a copy
/// of it is added that is mixed in; tells which task the known answer belongs to.
pub async fn mark(
    tx: &mut Tx,
    requester: AccountId,
    project: ProjectId,
    task: TaskId,
    gold: &str,
) -> Result<TaskId> {
    let form = form(tx, requester, project).await?;
    must_fit(&form, gold)?;
    let taken = sql("select 1 as one from assignment where task = $1 limit 1");
    let marked = if tx.find(taken.bind(task)).await?.is_none() {
        tasks::mark(tx, requester, project, task, gold).await?;
        task
    } else {
        copy(tx, requester, project, task, gold).await?
    };
    tell(tx, "gold-marked", requester, project, marked).await?;
    Ok(marked)
}

async fn copy(
    tx: &mut Tx,
    requester: AccountId,
    project: ProjectId,
    task: TaskId,
    gold: &str,
) -> Result<TaskId> {
    let before = sql("select task from gold_task where source = $1");
    if tx.find(before.bind(task)).await?.is_some() {
        return Err(projects::Refusal::AlreadyKnown.into());
    }
    let copied = tasks::copy(tx, requester, project, task, gold).await?;
    let insert = sql("insert into gold_task (task, project, source) values ($1, $2, $3)");
    tx.exec(insert.bind(copied).bind(project).bind(task)).await?;
    Ok(copied)
}

/// What is right in a task by its accepted answers, if all of them say the same.
pub async fn what(
    tx: &mut Tx,
    requester: AccountId,
    project: ProjectId,
    task: TaskId,
    why: &str,
) -> Result<String> {
    let form = form(tx, requester, project).await?;
    let there = sql("select 1 as one from task where id = $1 and project = $2");
    tx.find(there.bind(task).bind(project)).await?.ok_or(projects::Refusal::NoTask)?;
    let select = sql("select w.body from assignment a
                      join answer w on w.assignment = a.id and w.revision = a.revision
                      where a.task = $1 and a.project = $2 and a.state = 'accepted'
                      order by a.id limit $3");
    let rows = tx.all(select.bind(task).bind(project).bind(MOST_ANSWERS)).await?;
    let bodies = rows.iter().map(|row| row.get("body")).collect::<Result<Vec<String>>>()?;
    let (Some(first), true) = (bodies.first(), bodies.windows(2).all(|it| it[0] == it[1])) else {
        return Err(Refusal::NoResult.into());
    };
    let answer = form.read_checked(first).map_err(|_| Error::from(Refusal::NoResult))?;
    Ok(Known::from_answer(&answer, why))
}

/// Makes a known answer of a result on which all accepted answers agree.
pub async fn mark_result(
    tx: &mut Tx,
    requester: AccountId,
    project: ProjectId,
    task: TaskId,
    why: &str,
) -> Result<TaskId> {
    let gold = what(tx, requester, project, task, why).await?;
    mark(tx, requester, project, task, &gold).await
}

/// Makes it an ordinary task again, as long as nobody has worked at it.
pub async fn unmark(
    tx: &mut Tx,
    requester: AccountId,
    project: ProjectId,
    task: TaskId,
) -> Result<()> {
    tasks::unmark(tx, requester, project, task).await?;
    let delete = sql("delete from gold_task where task = $1");
    tx.exec(delete.bind(task)).await?;
    tell(tx, "gold-unmarked", requester, project, task).await
}

/// Says better what is right, and scores the answers again.
pub async fn correct(
    tx: &mut Tx,
    requester: AccountId,
    project: ProjectId,
    task: TaskId,
    gold: &str,
) -> Result<()> {
    let form = form(tx, requester, project).await?;
    must_fit(&form, gold)?;
    tasks::correct(tx, requester, project, task, gold).await?;
    rescore::again(tx, project, task).await?;
    tell(tx, "gold-corrected", requester, project, task).await
}

/// Takes it out of use. What was scored stays; from now on it can be told to everybody.
pub async fn retire(
    tx: &mut Tx,
    requester: AccountId,
    project: ProjectId,
    task: TaskId,
) -> Result<()> {
    tasks::retire(tx, requester, project, task).await?;
    clear(tx, task).await?;
    tell(tx, "gold-retired", requester, project, task).await
}

/// Keeps a suspect one in use: its requester has looked, and it is right.
pub async fn keep(
    tx: &mut Tx,
    requester: AccountId,
    project: ProjectId,
    task: TaskId,
) -> Result<()> {
    projects::of_requester(tx, requester, project).await?;
    projects::task(tx, project, task).await?;
    if !clear(tx, task).await? {
        return Err(Refusal::NotSuspect.into());
    }
    tell(tx, "gold-kept", requester, project, task).await
}

/// It is suspected of nothing any more; true when it was.
async fn clear(tx: &mut Tx, task: TaskId) -> Result<bool> {
    let update = sql("update gold_task set suspect_at = null, good_seen = 0, good_wrong = 0
                      where task = $1 and suspect_at is not null");
    Ok(tx.exec(update.bind(task)).await? == 1)
}

/// The form of the newest version of this requester's project.
async fn form(tx: &mut Tx, requester: AccountId, project: ProjectId) -> Result<Form> {
    let project = projects::of_requester(tx, requester, project).await?;
    let terms = projects::current(tx, &project).await?;
    if terms.form.is_empty() {
        return Err(Error::invalid("form", "required"));
    }
    terms.form()
}

fn must_fit(form: &Form, gold: &str) -> Result<()> {
    let _: Known = Known::read(form, gold).map_err(Error::Invalid)?;
    Ok(())
}

async fn tell(
    tx: &mut Tx,
    kind: &'static str,
    requester: AccountId,
    project: ProjectId,
    task: TaskId,
) -> Result<()> {
    let event = Event::new(kind, "task", task).by(requester).in_project(project);
    events::record(tx, event).await?;
    Ok(())
}
