//! Judging: when every checker has answered, what more than half of them say follows.

use base::{Error, RejectionText, Result};
use serde_json::json;
use store::{Db, Tx, sql};

use super::{
    Outcome, Why,
    look::{self, Vote},
    words,
};
use crate::{
    ProjectId, TaskId,
    decisions::Reason,
    events::{self, Event},
    pipelines::{self, Checks, Judgement},
    projects::{self, State, spare},
    reviews::{self, ByRule},
};

/// Under this name verdicts are recorded, with the version of the terms they follow.
pub const RULE: &str = "checking";

/// Tasks of one round.
const ROUND: i64 = 20;
/// Rounds of one call, so that other work gets its turn.
const ROUNDS: usize = 20;

/// Judges whatever can be judged, for a while; how many tasks were looked at.
pub async fn catch_up(db: &Db) -> Result<usize> {
    let mut seen = 0;
    for _ in 0..ROUNDS {
        match judge_due(db).await? {
            0 => break,
            n => seen += n,
        }
    }
    Ok(seen)
}

/// Looks at some tasks with a new answer; how many. Those that have all of theirs decide.
pub async fn judge_due(db: &Db) -> Result<usize> {
    db.write(async move |tx| {
        let tasks = pipelines::take_check_news(tx, ROUND).await?;
        for task in &tasks {
            judge(tx, *task).await?;
        }
        Ok(tasks.len())
    })
    .await
}

async fn judge(tx: &mut Tx, task: TaskId) -> Result<()> {
    let Some(of) = pipelines::checks_for(tx, task).await? else { return Ok(()) };
    if !is_waiting(tx, &of).await? {
        stop(tx, of.pipeline.target, task).await?;
    }
    if !is_complete(tx, task).await? {
        return Ok(());
    }
    let votes = look::votes(tx, &of, task).await?;
    // Asked again: the task is locked now, and one may have waited for that.
    let is_late = !is_waiting(tx, &of).await?;
    let (outcome, why) = match verdict(&votes) {
        _ if is_late => (Outcome::Late, None),
        Ok(judgement) => follow(tx, &of, judgement, &votes).await?,
        Err(why) => (Outcome::Left, Some(why)),
    };
    let (now, said) = (tx.now(), look::evidence(&votes).to_string());
    let insert = sql("insert into checked (task, assignment, revision, outcome, why, votes, at)
                      values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing");
    let insert = insert.bind(task).bind(of.assignment).bind(of.revision).bind(outcome);
    if tx.exec(insert.bind(why).bind(said).bind(now)).await? == 1 && outcome == Outcome::Left {
        tell(tx, &of, why).await?;
    }
    Ok(())
}

/// Whether every answer is there that can come, and the task has not decided yet.
async fn is_complete(tx: &mut Tx, task: TaskId) -> Result<bool> {
    let select = sql("select 1 as one from task t
                      where t.id = $1 and t.places_free = 0 and t.places_spare = 0
                        and t.answers_wanted - t.places_withdrawn <=
                            (select count(*) from assignment a
                             where a.task = t.id and a.state in ('submitted', 'accepted'))
                        and not exists (select 1 from checked c where c.task = t.id)
                      /*pg: for update */");
    Ok(tx.find(select.bind(task)).await?.is_some())
}

/// Offers nothing more of a task whose answer was judged meanwhile. Whoever is at work there may
/// end it and is paid; the money of the other places goes back.
async fn stop(tx: &mut Tx, project: ProjectId, task: TaskId) -> Result<()> {
    let found = projects::find(tx, project).await?;
    // A draft's tasks are paid for when it is published.
    if !found.is_some_and(|it| matches!(it.state, State::Open | State::Paused)) {
        return Ok(());
    }
    match spare::let_go(tx, task).await? {
        Some(it) => spare::give_back(tx, project, it.money).await,
        None => Ok(()),
    }
}

/// What more than half of the checkers say.
fn verdict(votes: &[Vote]) -> Result<Judgement, Why> {
    let says = |it: Judgement| votes.iter().filter(|vote| vote.says == Some(it)).count();
    let majority = Judgement::ALL.iter().find(|it| votes.len() < 2 * says(**it));
    match majority {
        Some(it) => Ok(*it),
        None if votes.iter().any(|it| it.says.is_none()) => Err(Why::Unread),
        None => Err(Why::Disagreement),
    }
}

/// Gives the verdict, where the answer still waits for one.
async fn follow(
    tx: &mut Tx,
    of: &Checks,
    judgement: Judgement,
    votes: &[Vote],
) -> Result<(Outcome, Option<Why>)> {
    let (id, revision) = (of.assignment, of.revision);
    let said = words::said(judgement, votes);
    let by_rule = |reason| {
        Ok::<_, Error>(ByRule {
            reason,
            text: RejectionText::parse("text", &said)?,
            evidence: json!({"checkers": look::evidence(votes)}),
            name: RULE,
            version: u32::try_from(of.pipeline.version).unwrap_or(u32::MAX),
        })
    };
    Ok(match judgement {
        Judgement::Accept => {
            let is_done = reviews::accept_by_rule(tx, id, revision, RULE, &said).await?;
            (if is_done { Outcome::Accept } else { Outcome::Late }, None)
        }
        Judgement::Rework => {
            let rule = by_rule(Reason::FailedInstructions)?;
            match reviews::rework_by_rule(tx, id, revision, rule).await? {
                Some(_) => (Outcome::Rework, None),
                None => (Outcome::Left, Some(Why::NoReworkLeft)),
            }
        }
        Judgement::Reject => {
            let rule = by_rule(Reason::FailedInstructions)?;
            match reviews::reject_by_rule(tx, id, revision, rule).await? {
                Some(_) => (Outcome::Reject, None),
                None => (Outcome::Late, None),
            }
        }
    })
}

/// Whether the answer that was checked is the newest and nobody, nor time, has judged it.
async fn is_waiting(tx: &mut Tx, of: &Checks) -> Result<bool> {
    let now = tx.now();
    let select = sql("select 1 as one from assignment
                      where id = $1 and revision = $2 and state = 'submitted'
                        and (auto_accept_at is null or $3 < auto_accept_at)");
    let select = select.bind(of.assignment).bind(of.revision).bind(now);
    Ok(tx.find(select).await?.is_some())
}

/// Tells the requester that an answer waits for them.
async fn tell(tx: &mut Tx, of: &Checks, why: Option<Why>) -> Result<()> {
    let event = Event::new("check-undecided", "assignment", of.assignment);
    let event = event.concerns(of.pipeline.requester).in_project(of.pipeline.source);
    events::record(tx, event.fact("why", why.map_or("", Why::as_str))).await?;
    Ok(())
}
