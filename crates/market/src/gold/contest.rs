//! Contests: a worker says that a known answer is wrong, and its requester decides.

use base::{Error, FieldError, Result};
use store::{Tx, sql};

use super::{Refusal, feedback, standing};
use crate::{
    AccountId, AssignmentId, ProjectId,
    events::{self, Event},
    projects,
    word::words,
};

words! {
    /// What a requester says to a contest.
    Verdict {
        /// It does not count against the worker.
        Forgiven = "forgiven",
        /// It stays wrong.
        Upheld = "upheld",
    }
}

/// A reason of fewer characters explains nothing.
const LEAST_CHARS: usize = 10;
const MOST_CHARS: usize = 2_000;

/// Contests an answer that counted as wrong, once and with a reason. Only what the worker was
/// told can be contested, because nothing else is known to them.
pub async fn contest(tx: &mut Tx, worker: AccountId, id: AssignmentId, reason: &str) -> Result<()> {
    let reason = text("reason", reason, LEAST_CHARS)?;
    let miss = feedback::missed(tx, worker, id).await?;
    let now = tx.now();
    let update = sql("update gold_score
                      set contest = 'open', contest_reason = $3, contested_at = $4
                      where assignment = $1 and worker = $2 and contest = 'none'
                        and is_right = 0");
    if tx.exec(update.bind(id).bind(worker).bind(reason).bind(now)).await? != 1 {
        return Err(Refusal::AlreadyContested.into());
    }
    let event = Event::new("gold-contested", "assignment", id).by(worker);
    let event = event.in_project(miss.project).concerns(miss.requester);
    events::record(tx, event.fact("task", miss.task.to_string())).await?;
    Ok(())
}

/// Answers a contest; the worker is told, and what is forgiven counts as good from now on.
pub async fn answer(
    tx: &mut Tx,
    requester: AccountId,
    project: ProjectId,
    id: AssignmentId,
    verdict: Verdict,
    reply: &str,
) -> Result<()> {
    projects::of_requester(tx, requester, project).await?;
    let least = if verdict == Verdict::Upheld { LEAST_CHARS } else { 0 };
    let reply = text("reply", reply, least)?;
    let now = tx.now();
    let update = sql("update gold_score set contest = $3, reply = $4, replied_at = $5
                      where assignment = $1 and project = $2 and contest = 'open'
                      returning worker");
    let update = update.bind(id).bind(project).bind(verdict).bind(reply).bind(now);
    let Some(row) = tx.find(update).await? else {
        return Err(why_not(tx, project, id).await?.into());
    };
    let worker: AccountId = row.get("worker")?;
    standing::sum_up(tx, project, worker).await?;
    let kind = match verdict {
        Verdict::Forgiven => "gold-forgiven",
        Verdict::Upheld => "gold-upheld",
    };
    let event = Event::new(kind, "assignment", id).by(requester).in_project(project);
    events::record(tx, event.concerns(worker)).await?;
    Ok(())
}

async fn why_not(tx: &mut Tx, project: ProjectId, id: AssignmentId) -> Result<Refusal> {
    let select = sql("select contest from gold_score where assignment = $1 and project = $2");
    let is_there = tx.find(select.bind(id).bind(project)).await?.is_some();
    Ok(if is_there { Refusal::NotContested } else { Refusal::NotFound })
}

fn text(field: &'static str, text: &str, least: usize) -> Result<String> {
    let text = base::normalise(field, text)?;
    let count = text.trim().chars().count();
    let (code, limit) = match count {
        it if it < least => ("text-too-short", least),
        it if MOST_CHARS < it => ("text-too-long", MOST_CHARS),
        _ => return Ok(text.trim().to_owned()),
    };
    Err(Error::Invalid(vec![FieldError::new(field, code).with(limit)]))
}
