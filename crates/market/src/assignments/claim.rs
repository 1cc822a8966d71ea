//! Claiming: a worker takes a place of a task, exactly once.

use base::{Money, Result, Timestamp};
use store::{Tx, sql};

use super::{
    Refusal, ahead,
    eligibility::{self, By, Facts},
    lapse::{self, Patience},
    left, uploads,
};
use crate::{
    AccountId, AssignmentId, ProjectId, TaskId,
    events::{self, Event},
    gold::{self, Next, Quiz},
    projects::{
        Hiring,
        places::{self, Taken},
    },
};

/// Proof of a claim.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Claimed {
    pub id: AssignmentId,
    pub project: ProjectId,
    pub task: TaskId,
    /// What the worker receives when the answer is accepted.
    pub reward: Money,
    pub deadline: Timestamp,
}

/// Whether a claim begins now, or waits for its worker.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Begin {
    Now,
    Ahead,
}

/// Claims a task of a project: the one asked for, or the next in line. Where one is held ahead
/// for this worker, that is the next in line.
///
/// A task that this worker let expire may be claimed again and brings its draft back; one that
/// they returned comes only when it is asked for by id.
pub async fn claim(
    tx: &mut Tx,
    worker: AccountId,
    project: ProjectId,
    task: Option<TaskId>,
) -> Result<Claimed> {
    eligibility::line_up(tx, worker).await?;
    let facts = eligibility::facts(tx, worker, project).await?.ok_or(Refusal::NoJob)?;
    facts.refuse(By::Claim)?;
    if facts.ahead
        && let Some(claimed) = ahead::begin(tx, &facts, worker, project, task).await?
    {
        return Ok(claimed);
    }
    let taken = match task {
        Some(task) => take(tx, &facts, worker, project, task).await?,
        None => take_next(tx, &facts, worker, project).await?,
    };
    begin(tx, &facts, worker, project, taken, Begin::Now).await
}

/// Takes a place of the asked task, after noting what has lapsed in the project.
pub(super) async fn take(
    tx: &mut Tx,
    facts: &Facts,
    worker: AccountId,
    project: ProjectId,
    task: TaskId,
) -> Result<Taken> {
    if facts.overdue {
        lapse::in_project(tx, project, Patience::Waiting).await?;
    }
    if matches!(facts.course.quiz(), Quiz::Before(_)) && !gold::is_gold(tx, task).await? {
        return Err(Refusal::QuizFirst.into());
    }
    if let Some(taken) = places::take(tx, project, task, worker).await? {
        return Ok(taken);
    }
    Err(why_not_taken(tx, worker, project, task).await?.into())
}

async fn why_not_taken(
    tx: &mut Tx,
    worker: AccountId,
    project: ProjectId,
    task: TaskId,
) -> Result<Refusal> {
    let select = sql("select case when exists (
                          select 1 from assignment a
                          where a.task = t.id and a.worker = $3
                            and a.state not in ('returned', 'expired')) then 1 else 0 end as mine,
                             case when exists (
                          select 1 from task_maker m
                          where m.task = t.id and m.worker = $3) then 1 else 0 end as made
                      from task t where t.id = $1 and t.project = $2");
    let row = tx.find(select.bind(task).bind(project).bind(worker)).await?;
    let row = row.ok_or(Refusal::NoTask)?;
    Ok(match (row.get("mine")?, row.get("made")?) {
        (true, _) => Refusal::AlreadyYours,
        (false, true) => Refusal::OwnWork,
        (false, false) => Refusal::NothingLeft,
    })
}

/// Takes the next place in line, first without waiting for anybody, then waiting.
pub(super) async fn take_next(
    tx: &mut Tx,
    facts: &Facts,
    worker: AccountId,
    project: ProjectId,
) -> Result<Taken> {
    if facts.overdue {
        lapse::in_project(tx, project, Patience::Passing).await?;
    }
    if let Some(taken) = take_known(tx, facts, worker, project).await? {
        return Ok(taken);
    }
    if let Some(taken) = places::take_next(tx, project, worker).await? {
        return Ok(taken);
    }
    let mut more = facts.overdue;
    loop {
        if more {
            more = lapse::in_project(tx, project, Patience::Waiting).await?.is_full();
        }
        match places::take_next_waiting(tx, project, worker).await? {
            Some(taken) => return Ok(taken),
            None if more => {}
            None => return Err(left::why_none(tx, worker, project).await?.into()),
        }
    }
}

/// How often a known answer is chosen anew when somebody else took its last place.
const TRIES: usize = 4;

/// Takes a place of a known answer, where it is this worker's turn for one: in the quiz, or by
/// chance. Nobody is given one where no ordinary task is left to them: it would be paid for
/// nothing.
async fn take_known(
    tx: &mut Tx,
    facts: &Facts,
    worker: AccountId,
    project: ProjectId,
) -> Result<Option<Taken>> {
    if facts.hiring == Hiring::Apply {
        return Ok(None);
    }
    for _ in 0..TRIES {
        let task = match gold::next(tx, facts.course, project, worker, facts.claims).await? {
            Next::Ordinary => return Ok(None),
            Next::QuizEmpty => return Err(Refusal::QuizEmpty.into()),
            Next::QuizWaits => return Err(Refusal::QuizWaits.into()),
            Next::Known(task) => task,
        };
        if !left::is_any(tx, worker, project).await? {
            return Ok(None);
        }
        if let Some(taken) = places::take(tx, project, task, worker).await? {
            return Ok(Some(taken));
        }
    }
    match facts.course.quiz() {
        Quiz::Before(_) => Err(Refusal::QuizEmpty.into()),
        Quiz::Over | Quiz::Failed => Ok(None),
    }
}

/// Writes the assignment for a place that was taken.
///
/// The unique index on (task, worker) is the rule that nobody has a task twice. The version is
/// asked for again, because it may have changed since the facts were read.
pub(super) async fn begin(
    tx: &mut Tx,
    facts: &Facts,
    worker: AccountId,
    project: ProjectId,
    taken: Taken,
    when: Begin,
) -> Result<Claimed> {
    let (id, now): (AssignmentId, _) = (tx.new_id(), tx.now());
    let (reward, _) = taken.price.split(facts.fee_ppm);
    let (lasts, kind) = match when {
        Begin::Now => (facts.time_limit_ms, "assignment-claimed"),
        Begin::Ahead => (facts.time_limit_ms.min(ahead::HOLD), "assignment-held"),
    };
    let deadline = now.plus(lasts);
    let insert = sql("insert into assignment
                          (id, project, version, task, worker, requester, release, state, price,
                           reward, claimed_at, deadline, draft, draft_at, ahead)
                      select $1, p.id, p.version, $3, $4, p.requester, p.release, 'claimed', $5,
                             $6, $7, $8, e.draft, e.draft_at, $10
                      from project p left join assignment e on e.id = (
                          select id from assignment
                          where task = $3 and worker = $4 and state = 'expired'
                            and draft is not null
                          order by id desc limit 1)
                      where p.id = $2 and p.version = $9 and p.state = 'open'
                      on conflict do nothing
                      returning case when draft is null then 0 else 1 end as has_draft");
    let insert = insert.bind(id).bind(project).bind(taken.task).bind(worker).bind(taken.price);
    let insert = insert.bind(reward).bind(now).bind(deadline).bind(facts.version);
    let insert = insert.bind(when == Begin::Ahead);
    let Some(row) = tx.find(insert).await? else {
        return Err(why_not_begun(tx, worker, taken.task).await?.into());
    };
    if row.get("has_draft")? {
        uploads::take_over(tx, worker, taken.task, id).await?;
    }
    let event = Event::new(kind, "assignment", id);
    events::record(tx, event.by(worker).in_project(project)).await?;
    Ok(Claimed { id, project, task: taken.task, reward, deadline })
}

async fn why_not_begun(tx: &mut Tx, worker: AccountId, task: TaskId) -> Result<Refusal> {
    let select = sql("select id from assignment
                      where task = $1 and worker = $2 and state not in ('returned', 'expired')");
    let is_mine = tx.find(select.bind(task).bind(worker)).await?.is_some();
    Ok(if is_mine { Refusal::AlreadyYours } else { Refusal::JobChanged })
}
