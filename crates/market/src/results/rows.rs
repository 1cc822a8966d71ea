//! The statements of results. Each reads some rows, and of these no more than a budget of
//! bytes: the first row always, so that every read gets on.

use base::{Error, Result, Timestamp};
use store::{Row, Tx, sql};

use super::{KnownTasks, Refusal};
use crate::{
    AccountId, AssignmentId, ProjectId, TaskId,
    projects::{self, TaskState},
    quality::Picks,
};

/// Rows of one read.
pub(super) const PAGE: i64 = 1_000;
/// Bytes of data and answers of one read.
const BUDGET: i64 = 4 * 1024 * 1024;

/// One accepted answer with its task.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnswerRow {
    pub assignment: AssignmentId,
    pub task: TaskId,
    /// The task's number in its project, from 1.
    pub position: i64,
    /// The task's right answer was known before.
    pub is_known: bool,
    /// The task's data as JSON.
    pub input: String,
    pub worker: AccountId,
    pub claimed_at: Timestamp,
    pub submitted_at: Timestamp,
    pub accepted_at: Timestamp,
    /// 1 to 5, where the requester gave one.
    pub rating: Option<i64>,
    /// The answer as JSON.
    pub body: String,
    /// `id-name` of each of its files, with `|` between them.
    pub files: String,
}

/// One task, answered or not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct TaskRow {
    pub(super) id: TaskId,
    pub(super) position: i64,
    pub(super) input: String,
    pub(super) state: TaskState,
    pub(super) wanted: i64,
    pub(super) accepted: i64,
    /// The known right answer, and what the requester decided, as JSON.
    pub(super) gold: Option<String>,
    decided: Option<String>,
}

impl TaskRow {
    /// What the requester decided, by field.
    pub(super) fn decided(&self) -> Result<Option<Picks>> {
        let read = |it: &String| serde_json::from_str(it).map_err(Error::store);
        self.decided.as_ref().map(read).transpose()
    }
}

/// An accepted answer as its task sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Vote {
    pub(super) assignment: AssignmentId,
    pub(super) position: i64,
    pub(super) worker: AccountId,
    /// A person accepted it, not time.
    pub(super) is_reviewed: bool,
    pub(super) body: String,
    pub(super) files: String,
}

/// The accepted answers of a requester's project after one of them, in the order in which they
/// were handed in, and whether there may be more: of very large ones fewer come at once.
pub async fn answers(
    tx: &mut Tx,
    requester: AccountId,
    project: ProjectId,
    after: Option<AssignmentId>,
    limit: i64,
) -> Result<(Vec<AnswerRow>, bool)> {
    projects::of_requester(tx, requester, project).await?;
    let after = match after {
        None => None,
        Some(id) => Some((submitted_at(tx, project, id).await?, id)),
    };
    let found = page(tx, project, KnownTasks::LeftOut, after, limit).await?;
    let count = i64::try_from(found.len()).map_err(Error::store)?;
    let weight: usize = found.iter().map(|it| it.input.len() + it.body.len()).sum();
    let more = count == limit || i64::try_from(weight).is_ok_and(|it| BUDGET <= it);
    Ok((found, more))
}

async fn submitted_at(tx: &mut Tx, project: ProjectId, id: AssignmentId) -> Result<Timestamp> {
    let select = sql("select submitted_at from assignment
                      where id = $1 and project = $2 and state = 'accepted'");
    let row = tx.find(select.bind(id).bind(project)).await?.ok_or(Refusal::NoAnswer)?;
    row.get("submitted_at")
}

/// The accepted answers after a moment and an assignment.
pub(super) async fn page(
    tx: &mut Tx,
    project: ProjectId,
    known: KnownTasks,
    after: Option<(Timestamp, AssignmentId)>,
    limit: i64,
) -> Result<Vec<AnswerRow>> {
    let select = sql("with page as (
                          select a.id, a.submitted_at,
                                 octet_length(t.input) + octet_length(w.body) as weight
                          from assignment a
                          join task t on t.id = a.task
                          join answer w on w.assignment = a.id and w.revision = a.revision
                          where a.project = $1 and a.state = 'accepted'
                            and ($6 = 1 or t.gold is null)
                            and (a.submitted_at, a.id) > ($2, $3)
                          order by a.submitted_at, a.id limit $4),
                      fits as (
                          select id, sum(weight) over (order by submitted_at, id) - weight as ahead
                          from page)
                      select a.id, a.task, t.position, t.input, a.worker, a.claimed_at,
                             case when t.gold is null then 0 else 1 end as is_known,
                             a.submitted_at, a.ended_at, w.body,
                             (select max(r.rating) from review r
                              where r.assignment = a.id and r.verdict = 'accept') as rating,
                             coalesce((select string_agg(f.id || '-' || f.name, '|') from file f
                                       where f.subject_kind = 'answer' and f.subject = a.id),
                                      '') as files
                      from fits
                      join assignment a on a.id = fits.id
                      join task t on t.id = a.task
                      join answer w on w.assignment = a.id and w.revision = a.revision
                      where fits.ahead < $5
                      order by a.submitted_at, a.id limit $4");
    let (moment, id) = match after {
        Some((at, id)) => (at, id.to_string()),
        None => (Timestamp::from_millis(i64::MIN), String::new()),
    };
    let select = select.bind(project).bind(moment).bind(id).bind(limit).bind(BUDGET);
    tx.all(select.bind(known.as_number())).await?.iter().map(read_answer).collect()
}

/// The tasks after a position, in order.
pub(super) async fn tasks(
    tx: &mut Tx,
    project: ProjectId,
    known: KnownTasks,
    after: i64,
    limit: i64,
) -> Result<Vec<TaskRow>> {
    let select = sql("with page as (
                          select id, position, octet_length(input) as weight
                          from task where project = $1 and $2 < position
                            and ($5 = 1 or gold is null)
                          order by position limit $3),
                      fits as (
                          select id, sum(weight) over (order by position) - weight as ahead
                          from page)
                      select t.id, t.position, t.input, t.state, t.answers_wanted,
                             t.places_accepted, t.gold, q.decided
                      from fits
                      join task t on t.id = fits.id
                      left join quality_task q on q.task = t.id and q.standing = 'decided'
                      where fits.ahead < $4
                      order by t.position, t.id limit $3");
    let select = select.bind(project).bind(after).bind(limit).bind(BUDGET);
    tx.all(select.bind(known.as_number())).await?.iter().map(read_task).collect()
}

/// The accepted answers of the tasks up to a position, by task, after one of them.
pub(super) async fn votes(
    tx: &mut Tx,
    project: ProjectId,
    known: KnownTasks,
    after: (i64, Option<AssignmentId>),
    last: i64,
) -> Result<Vec<Vote>> {
    let select = sql("with page as (
                          select a.id, t.position, octet_length(w.body) as weight
                          from task t
                          join assignment a on a.task = t.id and a.state = 'accepted'
                          join answer w on w.assignment = a.id and w.revision = a.revision
                          where t.project = $1 and $2 <= t.position and t.position <= $4
                            and ($7 = 1 or t.gold is null)
                            and ($2 < t.position or $3 < a.id)
                          order by t.position, a.id limit $5),
                      fits as (
                          select id, position,
                                 sum(weight) over (order by position, id) - weight as ahead
                          from page)
                      select fits.id, fits.position, w.body, a.worker,
                             case when exists (select 1 from review r
                                               where r.assignment = a.id and r.verdict = 'accept'
                                                 and r.reviewer is not null)
                                  then 1 else 0 end as is_reviewed,
                             coalesce((select string_agg(f.id || '-' || f.name, '|') from file f
                                       where f.subject_kind = 'answer' and f.subject = a.id),
                                      '') as files
                      from fits
                      join assignment a on a.id = fits.id
                      join answer w on w.assignment = a.id and w.revision = a.revision
                      where fits.ahead < $6
                      order by fits.position, fits.id limit $5");
    let id = after.1.map(|it| it.to_string()).unwrap_or_default();
    let select = select.bind(project).bind(after.0).bind(id).bind(last).bind(PAGE).bind(BUDGET);
    tx.all(select.bind(known.as_number())).await?.iter().map(read_vote).collect()
}

/// The forms of a project before a version, newest first, with their numbers.
pub(super) async fn forms(
    tx: &mut Tx,
    project: ProjectId,
    before: i64,
) -> Result<Vec<(i64, String)>> {
    let select = sql("select version, form from project_version
                      where project = $1 and version < $2 order by version desc limit 20");
    let rows = tx.all(select.bind(project).bind(before)).await?;
    rows.iter().map(|it| Ok((it.get("version")?, it.get("form")?))).collect()
}

fn read_answer(row: &Row) -> Result<AnswerRow> {
    Ok(AnswerRow {
        assignment: row.get("id")?,
        task: row.get("task")?,
        position: row.get("position")?,
        is_known: row.get("is_known")?,
        input: row.get("input")?,
        worker: row.get("worker")?,
        claimed_at: row.get("claimed_at")?,
        submitted_at: row.get("submitted_at")?,
        accepted_at: row.get("ended_at")?,
        rating: row.get("rating")?,
        body: row.get("body")?,
        files: row.get("files")?,
    })
}

fn read_task(row: &Row) -> Result<TaskRow> {
    Ok(TaskRow {
        id: row.get("id")?,
        position: row.get("position")?,
        input: row.get("input")?,
        state: row.get("state")?,
        wanted: row.get("answers_wanted")?,
        accepted: row.get("places_accepted")?,
        gold: row.get("gold")?,
        decided: row.get("decided")?,
    })
}

fn read_vote(row: &Row) -> Result<Vote> {
    Ok(Vote {
        assignment: row.get("id")?,
        position: row.get("position")?,
        worker: row.get("worker")?,
        is_reviewed: row.get("is_reviewed")?,
        body: row.get("body")?,
        files: row.get("files")?,
    })
}
