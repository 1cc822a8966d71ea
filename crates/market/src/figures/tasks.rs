//! The tasks of a project with what their answers come to, sifted; and one of them.

use base::{Result, Timestamp};
use store::{Row, Sql, Tx, sql};

use crate::{
    AccountId, AssignmentId, ProjectId, TaskId,
    assignments::State,
    projects::{self, Task, TaskState},
    word::words,
};

words! {
    /// Where a task stands, as its requester asks for it.
    Standing {
        /// Nobody is at it, and a place is free.
        ToDo = "todo",
        Running = "running",
        /// An answer waits for a review.
        Review = "review",
        Done = "done",
        Cancelled = "cancelled",
    }
}

/// A search looks through so many tasks behind the cursor.
const SEARCHED: i64 = 20_000;

/// Which tasks are wanted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sift {
    pub standing: Option<Standing>,
    /// Only those whose answers differ.
    pub disagreeing: bool,
    /// A part of the data, or a task's number; empty for all.
    pub text: String,
    /// Behind this position.
    pub after: i64,
}

/// A task of the list.
#[derive(Debug, Clone)]
pub struct TaskLine {
    pub task: Task,
    pub standing: Standing,
    /// Answers that were handed in and not rejected.
    pub answers: i64,
    pub agreement_ppm: Option<i64>,
    /// What was picked how often.
    pub votes: String,
}

/// Tasks of a project, in order.
pub async fn tasks(tx: &mut Tx, id: ProjectId, sift: &Sift, limit: i64) -> Result<Vec<TaskLine>> {
    let number: Option<i64> = sift.text.parse().ok();
    let (after, limit) = match number {
        Some(it) if sift.after < it => (it - 1, 1),
        Some(_) => return Ok(Vec::new()),
        None => (sift.after, limit),
    };
    let is_all = number.is_some() || sift.text.is_empty();
    let like = if is_all { String::new() } else { format!("%{}%", sift.text) };
    let select = match sift.standing {
        _ if sift.disagreeing => disagreeing(id, after),
        Some(Standing::ToDo) => to_do(id, after),
        Some(standing) => of_standing(id, after, standing),
        None => all(id, after, if is_all { limit } else { SEARCHED }),
    };
    tx.all(select.bind(like).bind(limit)).await?.iter().map(read).collect()
}

fn all(id: ProjectId, after: i64, scanned: i64) -> Sql {
    sql("select t.*, f.standing, f.answers, f.agreement_ppm, f.votes
         from (select * from task where project = $1 and $2 < position
               order by position limit $3) as t
         left join figure_task f on f.task = t.id
         where $4 = '' or lower(t.input) like lower($4)
         order by t.position, t.id limit $5")
    .bind(id)
    .bind(after)
    .bind(scanned)
}

fn to_do(id: ProjectId, after: i64) -> Sql {
    sql("select t.*, f.standing, f.answers, f.agreement_ppm, f.votes
         from task t
         left join figure_task f on f.task = t.id
         where t.project = $1 and $2 < t.position and t.state = 'open'
           and (f.standing is null or f.standing = 'todo')
           and ($3 = '' or lower(t.input) like lower($3))
         order by t.position, t.id limit $4")
    .bind(id)
    .bind(after)
}

fn of_standing(id: ProjectId, after: i64, standing: Standing) -> Sql {
    sql("select t.*, f.standing, f.answers, f.agreement_ppm, f.votes
         from figure_task f
         join task t on t.id = f.task
         where f.project = $1 and f.standing = $3 and $2 < f.position
           and ($4 = '' or lower(t.input) like lower($4))
         order by f.position, f.task limit $5")
    .bind(id)
    .bind(after)
    .bind(standing)
}

fn disagreeing(id: ProjectId, after: i64) -> Sql {
    sql("select t.*, f.standing, f.answers, f.agreement_ppm, f.votes
         from figure_task f
         join task t on t.id = f.task
         where f.project = $1 and f.agreement_ppm < 1000000 and $2 < f.position
           and ($3 = '' or lower(t.input) like lower($3))
         order by f.position, f.task limit $4")
    .bind(id)
    .bind(after)
}

fn read(row: &Row) -> Result<TaskLine> {
    let task = projects::read_task(row)?;
    let plain = match task.state {
        TaskState::Open => Standing::ToDo,
        TaskState::Done => Standing::Done,
        TaskState::Cancelled => Standing::Cancelled,
    };
    let counted = row.get::<Option<Standing>>("standing")?;
    Ok(TaskLine {
        // What the task itself says is newer than what was counted.
        standing: counted.filter(|_| plain == Standing::ToDo).unwrap_or(plain),
        answers: row.get::<Option<i64>>("answers")?.unwrap_or_default(),
        agreement_ppm: row.get("agreement_ppm")?,
        votes: row.get::<Option<String>>("votes")?.unwrap_or_default(),
        task,
    })
}

/// What is counted of one task.
pub async fn task(tx: &mut Tx, project: ProjectId, id: TaskId) -> Result<TaskLine> {
    let select = sql("select t.*, f.standing, f.answers, f.agreement_ppm, f.votes
                      from task t left join figure_task f on f.task = t.id
                      where t.id = $1 and t.project = $2");
    let row = tx.find(select.bind(id).bind(project)).await?;
    read(&row.ok_or(projects::Refusal::NoTask)?)
}

/// One worker's turn at a task, as its requester sees it.
#[derive(Debug, Clone)]
pub struct TurnLine {
    pub assignment: AssignmentId,
    pub worker: AccountId,
    pub worker_name: String,
    pub state: State,
    pub claimed_at: Timestamp,
    pub submitted_at: Option<Timestamp>,
}

/// Everybody who has or had a task, in the order in which they took it.
pub async fn turns(tx: &mut Tx, task: TaskId) -> Result<Vec<TurnLine>> {
    let select = sql("select a.id, a.worker, w.name, a.state, a.claimed_at, a.submitted_at
                      from assignment a join account w on w.id = a.worker
                      where a.task = $1 order by a.claimed_at, a.id limit 60");
    let read = |row: &Row| {
        Ok(TurnLine {
            assignment: row.get("id")?,
            worker: row.get("worker")?,
            worker_name: row.get("name")?,
            state: row.get("state")?,
            claimed_at: row.get("claimed_at")?,
            submitted_at: row.get("submitted_at")?,
        })
    };
    tx.all(select.bind(task)).await?.iter().map(read).collect()
}

/// The tasks before and after a position.
pub async fn neighbours(
    tx: &mut Tx,
    project: ProjectId,
    position: i64,
) -> Result<(Option<TaskId>, Option<TaskId>)> {
    let before = sql("select id from task where project = $1 and position < $2
                      order by position desc limit 1");
    let after = sql("select id from task where project = $1 and $2 < position
                     order by position limit 1");
    let before = tx.find(before.bind(project).bind(position)).await?;
    let after = tx.find(after.bind(project).bind(position)).await?;
    let id = |row: Option<Row>| row.map(|it| it.get("id")).transpose();
    Ok((id(before)?, id(after)?))
}
