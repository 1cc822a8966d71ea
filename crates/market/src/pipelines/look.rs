//! Looking at pipelines: what leads out of a project, what into it, and what one task shows.

use base::Result;
use store::{Tx, sql};

use super::{Pipeline, Refusal, Takes, rows};
use crate::{AccountId, AssignmentId, ProjectId, TaskId, projects};

/// A pipeline with what waits in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    pub pipeline: Pipeline,
    /// The project at the other end.
    pub project: ProjectId,
    pub title: String,
    pub state: projects::State,
    /// Answers that wait to go on, counted up to [`MOST_COUNTED`].
    pub waiting: i64,
}

/// Waiting answers are counted up to here.
const MOST_COUNTED: i64 = 1_000;

/// What leads out of a requester's project.
pub async fn from_project(tx: &mut Tx, requester: AccountId, id: ProjectId) -> Result<Vec<Step>> {
    projects::of_requester(tx, requester, id).await?;
    let mut steps = Vec::new();
    for it in rows::from(tx, id).await? {
        steps.push(step(tx, it.target, it).await?);
    }
    Ok(steps)
}

/// What leads into a requester's project.
pub async fn into_project(tx: &mut Tx, requester: AccountId, id: ProjectId) -> Result<Vec<Step>> {
    projects::of_requester(tx, requester, id).await?;
    let mut steps = Vec::new();
    for it in rows::into(tx, id).await? {
        steps.push(step(tx, it.source, it).await?);
    }
    Ok(steps)
}

/// The way from one project of a requester to another.
pub async fn find(
    tx: &mut Tx,
    requester: AccountId,
    source: ProjectId,
    target: ProjectId,
) -> Result<Step> {
    projects::of_requester(tx, requester, source).await?;
    let it = rows::between(tx, source, target).await?.ok_or(Refusal::NotFound)?;
    step(tx, target, it).await
}

async fn step(tx: &mut Tx, project: ProjectId, pipeline: Pipeline) -> Result<Step> {
    let other = projects::find(tx, project).await?.ok_or(projects::Refusal::NotFound)?;
    let title = projects::current(tx, &other).await?.title;
    let waiting = waiting(tx, &pipeline).await?;
    Ok(Step { pipeline, project, title, state: other.state, waiting })
}

/// How many answers wait in a pipeline, counted up to [`MOST_COUNTED`].
pub(super) async fn waiting(tx: &mut Tx, it: &Pipeline) -> Result<i64> {
    let count = sql("select count(*) as n from (
                         select 1 as one from pipeline_piece
                         where pipeline = $1 and state = 'waiting' limit $2) as seen");
    tx.one(count.bind(it.id).bind(MOST_COUNTED)).await?.get("n")
}

/// What people do in a project that others feed, as far as workers are told.
pub async fn role(tx: &mut Tx, project: ProjectId) -> Result<Option<Takes>> {
    let select = sql("select takes from pipeline where target = $1 and removed_at is null
                      order by takes desc limit 1");
    tx.find(select.bind(project)).await?.map(|it| it.get("takes")).transpose()
}

/// What a task checks: an answer, and by which pipeline.
#[derive(Debug, Clone)]
pub struct Checks {
    pub pipeline: Pipeline,
    pub assignment: AssignmentId,
    pub revision: i64,
}

/// What a task checks, where it does.
pub async fn checks_for(tx: &mut Tx, task: TaskId) -> Result<Option<Checks>> {
    let select = sql("select l.*, x.assignment, x.revision
                      from pipeline_piece x
                      join pipeline l on l.id = x.pipeline and l.takes = 'submitted'
                      where x.task = $1 and l.removed_at is null");
    let Some(row) = tx.find(select.bind(task)).await? else { return Ok(None) };
    Ok(Some(Checks {
        pipeline: rows::read(&row)?,
        assignment: row.get("assignment")?,
        revision: row.get("revision")?,
    }))
}

/// The tasks in which an answer is checked, newest revision first, with their projects.
pub async fn checked_there(
    tx: &mut Tx,
    assignment: AssignmentId,
) -> Result<Vec<(ProjectId, TaskId, i64)>> {
    let select = sql("select l.target, x.task, x.revision
                      from pipeline_piece x
                      join pipeline l on l.id = x.pipeline and l.takes = 'submitted'
                      where x.assignment = $1 and x.task is not null
                      order by x.revision desc, x.task limit 20");
    let rows = tx.all(select.bind(assignment)).await?;
    rows.iter().map(|it| Ok((it.get("target")?, it.get("task")?, it.get("revision")?))).collect()
}

/// The projects into which one could lead: the requester's own that are not closed, newest
/// first, with their titles.
pub async fn candidates(
    tx: &mut Tx,
    requester: AccountId,
    source: ProjectId,
) -> Result<Vec<(ProjectId, String, projects::State)>> {
    let select = sql("select p.id, v.title, p.state from project p
                      join project_version v on v.project = p.id and v.version = p.version
                      where p.requester = $1 and p.state <> 'closed' and p.id <> $2
                      order by p.id desc limit 100");
    let rows = tx.all(select.bind(requester).bind(source)).await?;
    rows.iter().map(|it| Ok((it.get("id")?, it.get("title")?, it.get("state")?))).collect()
}
