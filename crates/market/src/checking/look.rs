//! What checkers said about an answer, for its requester and for its worker.

use base::{Error, Result, Timestamp};
use serde_json::{Value, json};
use store::{Row, Tx, sql};

use super::{Outcome, Why};
use crate::{
    AccountId, AssignmentId, TaskId,
    pipelines::{self, Checks, Judgement},
    projects,
};

/// What one checker said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Vote {
    pub assignment: AssignmentId,
    pub worker: AccountId,
    /// For the requester; never shown to the worker whose answer it was.
    pub worker_name: String,
    pub says: Option<Judgement>,
    pub why: String,
}

/// A check of one revision of an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checked {
    pub task: TaskId,
    pub revision: i64,
    /// Of so many checkers.
    pub wanted: i64,
    pub votes: Vec<Vote>,
    /// What followed; nothing while checkers are missing.
    pub outcome: Option<(Outcome, Option<Why>)>,
    pub at: Option<Timestamp>,
}

/// The checks of an answer, newest revision first.
pub async fn of_answer(tx: &mut Tx, id: AssignmentId) -> Result<Vec<Checked>> {
    let mut checks = Vec::new();
    for (project, task, revision) in pipelines::checked_there(tx, id).await? {
        let Some(of) = pipelines::checks_for(tx, task).await? else { continue };
        let votes = votes(tx, &of, task).await?;
        let it = projects::task(tx, project, task).await?;
        let wanted = it.answers_wanted - it.places_withdrawn;
        let select = sql("select outcome, why, at from checked where task = $1");
        let row = tx.find(select.bind(task)).await?;
        let outcome = row.as_ref().map(|it| Ok::<_, Error>((it.get("outcome")?, it.get("why")?)));
        checks.push(Checked {
            task,
            revision,
            wanted,
            votes,
            outcome: outcome.transpose()?,
            at: row.map(|it| it.get("at")).transpose()?,
        });
    }
    Ok(checks)
}

/// The checkers' answers that count: submitted or accepted ones, the oldest first.
pub(super) async fn votes(tx: &mut Tx, of: &Checks, task: TaskId) -> Result<Vec<Vote>> {
    let Some(reading) = &of.pipeline.terms.reading else { return Ok(Vec::new()) };
    let select = sql("select a.id, a.worker, w.name, n.body
                      from assignment a
                      join account w on w.id = a.worker
                      join answer n on n.assignment = a.id and n.revision = a.revision
                      where a.task = $1 and a.state in ('submitted', 'accepted')
                      order by a.submitted_at, a.id limit 100");
    let vote = |row: &Row| {
        let (says, why) = reading.of(&row.get::<String>("body")?)?;
        Ok(Vote {
            assignment: row.get("id")?,
            worker: row.get("worker")?,
            worker_name: row.get("name")?,
            says,
            why,
        })
    };
    tx.all(select.bind(task)).await?.iter().map(vote).collect()
}

/// The votes as evidence: which answers, what they said, and why. No names.
pub(super) fn evidence(votes: &[Vote]) -> Value {
    let vote = |it: &Vote| {
        let says = it.says.map_or("unread", Judgement::as_str);
        json!({"answer": it.assignment.to_string(), "says": says, "why": it.why})
    };
    votes.iter().map(vote).collect()
}
