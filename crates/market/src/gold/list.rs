//! What a requester sees of the known answers of a project.

use base::{Money, Result, Timestamp};
use store::{Row, Tx, sql};

use crate::{
    AccountId, AssignmentId, ProjectId, TaskId,
    projects::{self, Task},
};

/// The known answers of a project, in numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tally {
    /// Those in use.
    pub in_use: i64,
    pub retired: i64,
    /// Places that are free in those in use, and what is set aside for them.
    pub free: i64,
    pub held: Money,
    /// Answers that were scored, and those that were wrong.
    pub seen: i64,
    pub wrong: i64,
    pub suspects: i64,
    /// Contests that wait for the requester, counted up to [`CONTESTS`].
    pub contests: i64,
}

/// One known answer and how it went.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    pub task: Task,
    /// The task whose result it was copied from.
    pub source: Option<TaskId>,
    pub seen: i64,
    pub wrong: i64,
    /// Of workers who were good at the other known answers.
    pub good_seen: i64,
    pub good_wrong: i64,
    pub suspect_at: Option<Timestamp>,
}

/// A contest that waits for its requester.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contested {
    pub assignment: AssignmentId,
    pub task: TaskId,
    pub position: i64,
    pub worker: AccountId,
    pub worker_name: String,
    pub reason: String,
    pub at: Timestamp,
    /// The task's data, as JSON.
    pub input: String,
    /// The form of the version that was answered, as JSON.
    pub form: String,
    pub answer: String,
    pub gold: String,
}

/// At most so many contests are shown at once.
const CONTESTS: i64 = 20;

/// The known answers of a project, in numbers.
pub async fn tally(tx: &mut Tx, project: ProjectId) -> Result<Tally> {
    let sum = sql("select count(*) filter (where t.gold_retired_at is null) as in_use,
                          count(t.gold_retired_at) as retired,
                          cast(coalesce(sum(t.places_free), 0) as bigint) as free,
                          cast(coalesce(sum(t.places_free * t.price), 0) as bigint) as held,
                          cast(coalesce(sum(k.seen), 0) as bigint) as seen,
                          cast(coalesce(sum(k.wrong), 0) as bigint) as wrong,
                          count(k.suspect_at) as suspects,
                          (select count(*) from (
                              select 1 as one from gold_score s
                              where s.project = $1 and s.contest = 'open' limit $2) as c)
                              as contests
                   from task t left join gold_task k on k.task = t.id
                   where t.project = $1 and t.gold is not null");
    let row = tx.one(sum.bind(project).bind(CONTESTS)).await?;
    Ok(Tally {
        in_use: row.get("in_use")?,
        retired: row.get("retired")?,
        free: row.get("free")?,
        held: row.get("held")?,
        seen: row.get("seen")?,
        wrong: row.get("wrong")?,
        suspects: row.get("suspects")?,
        contests: row.get("contests")?,
    })
}

/// The known answers of a project after a position, in order.
pub async fn lines(tx: &mut Tx, project: ProjectId, after: i64, limit: i64) -> Result<Vec<Line>> {
    let select = sql("select t.*, k.source, coalesce(k.seen, 0) as seen,
                             coalesce(k.wrong, 0) as wrong,
                             coalesce(k.good_seen, 0) as good_seen,
                             coalesce(k.good_wrong, 0) as good_wrong, k.suspect_at
                      from task t left join gold_task k on k.task = t.id
                      where t.project = $1 and t.gold is not null and $2 < t.position
                      order by t.position, t.id limit $3");
    tx.all(select.bind(project).bind(after).bind(limit)).await?.iter().map(read_line).collect()
}

/// The known answers that many good workers miss.
pub async fn suspects(tx: &mut Tx, project: ProjectId, limit: i64) -> Result<Vec<Line>> {
    let select = sql("select t.*, k.source, k.seen, k.wrong, k.good_seen, k.good_wrong,
                             k.suspect_at
                      from gold_task k join task t on t.id = k.task
                      where k.project = $1 and k.suspect_at is not null
                      order by k.task limit $2");
    tx.all(select.bind(project).bind(limit)).await?.iter().map(read_line).collect()
}

/// One known answer; nothing where the task's answer is not known.
pub async fn line(tx: &mut Tx, project: ProjectId, task: TaskId) -> Result<Option<Line>> {
    let select = sql("select t.*, k.source, coalesce(k.seen, 0) as seen,
                             coalesce(k.wrong, 0) as wrong,
                             coalesce(k.good_seen, 0) as good_seen,
                             coalesce(k.good_wrong, 0) as good_wrong, k.suspect_at
                      from task t left join gold_task k on k.task = t.id
                      where t.id = $2 and t.project = $1 and t.gold is not null");
    tx.find(select.bind(project).bind(task)).await?.as_ref().map(read_line).transpose()
}

/// Contests that wait for the requester, the longest waiting first.
pub async fn contests(tx: &mut Tx, project: ProjectId) -> Result<Vec<Contested>> {
    let select = sql("select s.assignment, s.task, t.position, s.worker, u.name as worker_name,
                             s.contest_reason, s.contested_at, t.input, v.form, w.body, t.gold
                      from gold_score s
                      join assignment a on a.id = s.assignment
                      join task t on t.id = s.task
                      join account u on u.id = s.worker
                      join project_version v on v.project = a.project and v.version = a.version
                      join answer w on w.assignment = s.assignment and w.revision = 1
                      where s.project = $1 and s.contest = 'open'
                      order by s.contested_at, s.assignment limit $2");
    let read = |row: &Row| {
        Ok(Contested {
            assignment: row.get("assignment")?,
            task: row.get("task")?,
            position: row.get("position")?,
            worker: row.get("worker")?,
            worker_name: row.get("worker_name")?,
            reason: row.get("contest_reason")?,
            at: row.get("contested_at")?,
            input: row.get("input")?,
            form: row.get("form")?,
            answer: row.get("body")?,
            gold: row.get::<Option<String>>("gold")?.unwrap_or_default(),
        })
    };
    tx.all(select.bind(project).bind(CONTESTS)).await?.iter().map(read).collect()
}

fn read_line(row: &Row) -> Result<Line> {
    Ok(Line {
        task: projects::read_task(row)?,
        source: row.get("source")?,
        seen: row.get("seen")?,
        wrong: row.get("wrong")?,
        good_seen: row.get("good_seen")?,
        good_wrong: row.get("good_wrong")?,
        suspect_at: row.get("suspect_at")?,
    })
}
