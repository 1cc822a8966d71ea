//! What a worker learns of their known answers.
//!
//! Where a project trains, a wrong answer is told at once, with what is right and why. Where it
//! audits, only the numbers are told: which answer was looked at comes to light when the task
//! is out of use or its project closed, because until then telling one worker would tell
//! others which tasks to take care over.

use base::{Error, Result, Timestamp};
use store::{Row, Tx, sql};

use super::Refusal;
use crate::{AccountId, AssignmentId, ProjectId, TaskId};

/// A worker's newest known answers that are looked at.
pub const LATEST: i64 = 20;

/// How the newest known answers of a worker went, over all projects.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Feedback {
    /// How many were looked at, [`LATEST`] at most.
    pub seen: i64,
    /// How many of these were wrong and are not forgiven.
    pub wrong: i64,
    /// The wrong ones that can be told, newest first; forgiven ones are among them.
    pub misses: Vec<Miss>,
}

/// A known answer that a worker missed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Miss {
    pub assignment: AssignmentId,
    pub project: ProjectId,
    pub task: TaskId,
    pub requester: AccountId,
    pub title: String,
    pub at: Timestamp,
    /// The form of the version that was answered, as JSON.
    pub form: String,
    /// The task's data, as JSON.
    pub input: String,
    /// What was answered, as JSON.
    pub answer: String,
    /// What is known, as JSON; see [`forms::Known`].
    pub gold: String,
    /// The names of the fields that were wrong.
    pub missed: Vec<String>,
    /// `none`, `open`, `forgiven` or `upheld`.
    pub contest: String,
    pub reason: Option<String>,
    pub reply: Option<String>,
    is_right: bool,
    is_told: bool,
}

/// A statement about scores, with all that a [`Miss`] tells.
macro_rules! misses {
    ($which:literal) => {
        sql(concat!(
            "select s.assignment, s.project, s.task, a.requester, v.title, s.at, v.form, t.input,
                    w.body, t.gold, s.missed, s.is_right, s.contest, s.contest_reason, s.reply,
                    case when coalesce(g.mode, 'training') = 'training'
                              or t.gold_retired_at is not null or p.state = 'closed'
                         then 1 else 0 end as is_told
             from gold_score s
             join assignment a on a.id = s.assignment
             join task t on t.id = s.task
             join project p on p.id = s.project
             join project_version v on v.project = a.project and v.version = a.version
             join answer w on w.assignment = s.assignment and w.revision = 1
             left join gold_setting g on g.project = s.project
             where ",
            $which
        ))
    };
}

/// How the newest known answers of a worker went.
pub async fn feedback(tx: &mut Tx, worker: AccountId) -> Result<Feedback> {
    let select = misses!("s.worker = $1 order by s.at desc, s.assignment desc limit $2");
    let rows = tx.all(select.bind(worker).bind(LATEST)).await?;
    let scores = rows.iter().map(read).collect::<Result<Vec<_>>>()?;
    let is_wrong = |it: &&Miss| !it.is_right && it.contest != "forgiven";
    let wrong = scores.iter().filter(is_wrong).count();
    Ok(Feedback {
        seen: i64::try_from(scores.len()).map_err(Error::store)?,
        wrong: i64::try_from(wrong).map_err(Error::store)?,
        misses: scores.into_iter().filter(|it| !it.is_right && it.is_told).collect(),
    })
}

/// One known answer that this worker missed and may be told of.
pub async fn missed(tx: &mut Tx, worker: AccountId, id: AssignmentId) -> Result<Miss> {
    let select = misses!("s.worker = $1 and s.assignment = $2");
    let row = tx.find(select.bind(worker).bind(id)).await?;
    let miss = row.as_ref().map(read).transpose()?.filter(|it| it.is_told);
    let miss = miss.ok_or(Refusal::NotFound)?;
    if miss.is_right { Err(Refusal::NotWrong.into()) } else { Ok(miss) }
}

/// Whether what a worker just handed in missed a known answer, and they are to be told.
pub async fn just_missed(tx: &mut Tx, worker: AccountId, id: AssignmentId) -> Result<bool> {
    let select = sql("select 1 as one from gold_score s
                      left join gold_setting g on g.project = s.project
                      where s.assignment = $1 and s.worker = $2 and s.is_right = 0
                        and coalesce(g.mode, 'training') = 'training'");
    Ok(tx.find(select.bind(id).bind(worker)).await?.is_some())
}

fn read(row: &Row) -> Result<Miss> {
    let missed: String = row.get("missed")?;
    Ok(Miss {
        assignment: row.get("assignment")?,
        project: row.get("project")?,
        task: row.get("task")?,
        requester: row.get("requester")?,
        title: row.get("title")?,
        at: row.get("at")?,
        form: row.get("form")?,
        input: row.get("input")?,
        answer: row.get("body")?,
        gold: row.get::<Option<String>>("gold")?.unwrap_or_default(),
        missed: serde_json::from_str(&missed).map_err(Error::store)?,
        contest: row.get("contest")?,
        reason: row.get("contest_reason")?,
        reply: row.get("reply")?,
        is_right: row.get("is_right")?,
        is_told: row.get("is_told")?,
    })
}
