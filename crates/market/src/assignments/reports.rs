//! What workers find wrong with a task: told to its requester, and to the moderators where it
//! may break the rules.
//!
//! Invariant: a worker reports a task once, and only one that they have or had. The requester
//! reads what was said and not by whom.

use base::{Error, Reason, Remark, Result, Timestamp};
use store::{Row, Tx, sql};

use super::Refusal;
use crate::{
    AccountId, AssignmentId, ProjectId, TaskId, TaskReportId,
    events::{self, Event},
    projects,
    word::words,
};

words! {
    /// What is wrong.
    Problem {
        /// A link or a picture does not work.
        Broken = "broken",
        Unclear = "unclear",
        /// It is in another language than the job says.
        Language = "language",
        /// Work that nobody may ask for here.
        Prohibited = "prohibited",
        /// It shows personal data of somebody.
        Personal = "personal",
        Other = "other",
    }
}

impl Problem {
    /// Whether a moderator looks at it, too.
    pub const fn is_for_staff(self) -> bool {
        matches!(self, Self::Prohibited | Self::Personal)
    }
}

/// A report as the requester reads it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TaskReport {
    pub id: TaskReportId,
    pub task: TaskId,
    /// The number of the task in its project.
    pub position: i64,
    pub problem: Problem,
    pub text: String,
    pub at: Timestamp,
}

/// A report that waits for a moderator.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenReport {
    pub report: TaskReport,
    pub project: ProjectId,
    pub title: String,
    pub requester: AccountId,
    pub requester_name: String,
    pub reporter: AccountId,
    pub reporter_name: String,
    /// The task's data, as JSON.
    pub input: String,
}

/// Reports the task of an assignment.
pub async fn report(
    tx: &mut Tx,
    worker: AccountId,
    assignment: AssignmentId,
    problem: Problem,
    text: &str,
) -> Result<TaskReportId> {
    let text = Remark::parse("text", text)?;
    if problem == Problem::Other && text.as_str().is_empty() {
        return Err(Error::invalid("text", "problem-text-needed"));
    }
    let (id, now): (TaskReportId, _) = (tx.new_id(), tx.now());
    let insert = sql("insert into task_report
                          (id, project, task, assignment, reporter, problem, text, at, for_staff)
                      select $1, a.project, a.task, a.id, a.worker, $4, $5, $6, $7
                      from assignment a where a.id = $2 and a.worker = $3
                      on conflict (task, reporter) do nothing returning project, task");
    let insert = insert.bind(id).bind(assignment).bind(worker).bind(problem).bind(text.as_str());
    let Some(row) = tx.find(insert.bind(now).bind(problem.is_for_staff())).await? else {
        return Err(why_not(tx, worker, assignment).await?.into());
    };
    let task: TaskId = row.get("task")?;
    let event = Event::new("task-reported", "task", task).by(worker);
    let event = event.in_project(row.get("project")?).fact("problem", problem.as_str());
    events::record(tx, event).await?;
    Ok(id)
}

async fn why_not(tx: &mut Tx, worker: AccountId, assignment: AssignmentId) -> Result<Refusal> {
    let select = sql("select id from assignment where id = $1 and worker = $2");
    let is_theirs = tx.find(select.bind(assignment).bind(worker)).await?.is_some();
    Ok(if is_theirs { Refusal::AlreadyReported } else { Refusal::NotFound })
}

/// Reports about a project, newest first, older than `before`: for its requester.
pub async fn reports(
    tx: &mut Tx,
    requester: AccountId,
    project: ProjectId,
    before: Option<TaskReportId>,
    limit: i64,
) -> Result<Vec<TaskReport>> {
    projects::of_requester(tx, requester, project).await?;
    let select = sql("select r.id, r.task, t.position, r.problem, r.text, r.at
                      from task_report r join task t on t.id = r.task
                      where r.project = $1 and r.id < coalesce($2, 'Z')
                      order by r.id desc limit $3");
    let before = before.map(|it| it.to_string());
    tx.all(select.bind(project).bind(before).bind(limit)).await?.iter().map(read).collect()
}

/// How often each problem was reported about a project, the most frequent first.
pub async fn problems(
    tx: &mut Tx,
    requester: AccountId,
    project: ProjectId,
) -> Result<Vec<(Problem, i64)>> {
    projects::of_requester(tx, requester, project).await?;
    let select = sql("select problem, count(*) as n from task_report where project = $1
                      group by problem order by n desc, problem limit 20");
    let row = |it: &Row| Ok((it.get("problem")?, it.get("n")?));
    tx.all(select.bind(project)).await?.iter().map(row).collect()
}

/// Reports that a moderator has yet to look at, oldest first, younger than `after`.
pub async fn open_task_reports(
    tx: &mut Tx,
    after: Option<TaskReportId>,
    limit: i64,
) -> Result<Vec<OpenReport>> {
    let select =
        sql("select r.id, r.task, t.position, r.problem, r.text, r.at, r.project, v.title,
                             p.requester, q.name as requester_name, r.reporter,
                             w.name as reporter_name, t.input
                      from task_report r
                      join task t on t.id = r.task
                      join project p on p.id = r.project
                      join project_version v on v.project = p.id and v.version = p.version
                      join account q on q.id = p.requester
                      join account w on w.id = r.reporter
                      where r.for_staff = 1 and r.settled_at is null and $1 < r.id
                      order by r.id limit $2");
    let after = after.map(|it| it.to_string()).unwrap_or_default();
    let open = |row: &Row| {
        Ok(OpenReport {
            report: read(row)?,
            project: row.get("project")?,
            title: row.get("title")?,
            requester: row.get("requester")?,
            requester_name: row.get("requester_name")?,
            reporter: row.get("reporter")?,
            reporter_name: row.get("reporter_name")?,
            input: row.get("input")?,
        })
    };
    tx.all(select.bind(after).bind(limit)).await?.iter().map(open).collect()
}

/// A moderator has looked at a report and says what came of it; its reporter is told.
pub async fn settle_task_report(
    tx: &mut Tx,
    moderator: AccountId,
    id: TaskReportId,
    note: &Reason,
) -> Result<()> {
    let now = tx.now();
    let update = sql("update task_report set settled_by = $2, settled_at = $3, note = $4
                      where id = $1 and for_staff = 1 and settled_at is null
                      returning project, task, reporter");
    let row = tx.find(update.bind(id).bind(moderator).bind(now).bind(note.as_str())).await?;
    let row = row.ok_or(Refusal::NoReport)?;
    let task: TaskId = row.get("task")?;
    let event = Event::new("task-report-settled", "task", task).by(moderator);
    let event = event.in_project(row.get("project")?).concerns(row.get("reporter")?);
    events::record(tx, event.fact("note", note.as_str())).await?;
    Ok(())
}

fn read(row: &Row) -> Result<TaskReport> {
    Ok(TaskReport {
        id: row.get("id")?,
        task: row.get("task")?,
        position: row.get("position")?,
        problem: row.get("problem")?,
        text: row.get("text")?,
        at: row.get("at")?,
    })
}
