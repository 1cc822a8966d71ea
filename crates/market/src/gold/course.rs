//! What a worker gets next in a project: a known answer, or an ordinary task.
//!
//! Chance comes from the tail of an id, which the store draws; a claim that is repeated after
//! a rollback draws again, and nobody outside can tell which claim will be a known one.

use base::Result;
use store::{Tx, sql};

use super::{Settings, Standing, settings, standing};
use crate::{AccountId, ProjectId, TaskId};

/// Where a worker stands with the known answers of a project.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Course {
    /// Any known answer is in use; without one, nothing else here matters.
    pub in_use: bool,
    pub settings: Settings,
    pub standing: Standing,
}

/// Where a worker stands with the quiz.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Quiz {
    /// There is none, or it is passed.
    Over,
    /// So many known answers come before the first ordinary task.
    Before(i64),
    /// Too many were wrong.
    Failed,
}

/// What a claim gets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Next {
    Ordinary,
    /// This task, whose answer is known.
    Known(TaskId),
    /// The quiz goes on, and no known answer is free that this worker has not had.
    QuizEmpty,
    /// The worker is at the last tasks of the quiz.
    QuizWaits,
}

impl Course {
    /// The first known answers that a worker gives are the quiz. It is failed as soon as it
    /// cannot be passed any more, and what is forgiven later may turn that round.
    pub fn quiz(self) -> Quiz {
        let (settings, standing) = (self.settings, self.standing);
        if !self.in_use || settings.quiz == 0 || standing.passed_at.is_some() {
            Quiz::Over
        } else if settings.quiz - settings.pass < standing.wrong() {
            Quiz::Failed
        } else if standing.seen < settings.quiz {
            Quiz::Before(settings.quiz - standing.seen)
        } else {
            Quiz::Over
        }
    }
}

/// Where a worker stands with the known answers of a project, in one look.
pub async fn course(tx: &mut Tx, project: ProjectId, worker: AccountId) -> Result<Course> {
    read(tx, project, Some(worker)).await
}

/// The same for anybody who looks; a stranger stands at the beginning.
pub(super) async fn read(
    tx: &mut Tx,
    project: ProjectId,
    worker: Option<AccountId>,
) -> Result<Course> {
    let select = sql("select coalesce(g.quiz, $3) as quiz, coalesce(g.pass, $4) as pass,
                             coalesce(g.every_first, $5) as every_first,
                             coalesce(g.every_last, $6) as every_last,
                             coalesce(g.mode, $7) as mode,
                             coalesce(s.seen, 0) as seen,
                             coalesce(s.right_ones, 0) as right_ones,
                             coalesce(s.forgiven, 0) as forgiven, s.passed_at,
                             case when exists (
                                 select 1 from task t
                                 where t.project = p.id and t.gold is not null
                                   and t.gold_retired_at is null
                             ) then 1 else 0 end as in_use
                      from project p
                      left join gold_setting g on g.project = p.id
                      left join gold_standing s on s.project = p.id and s.worker = $2
                      where p.id = $1");
    let usual = Settings::default();
    let select = select.bind(project).bind(worker).bind(usual.quiz).bind(usual.pass);
    let select = select.bind(usual.every_first).bind(usual.every_last).bind(usual.mode);
    let Some(row) = tx.find(select).await? else { return Ok(Course::default()) };
    Ok(Course {
        in_use: row.get("in_use")?,
        settings: settings::read(&row)?,
        standing: standing::read(&row)?,
    })
}

/// What this worker's next claim gets; `at_work` is how many tasks of the project they are at.
pub async fn next(
    tx: &mut Tx,
    course: Course,
    project: ProjectId,
    worker: AccountId,
    at_work: i64,
) -> Result<Next> {
    if !course.in_use {
        return Ok(Next::Ordinary);
    }
    let dice = tx.new_id::<base::kinds::Event>().bits();
    let (roll, start) = ((dice >> 32) & 0xFFFF_FFFF, dice & 0xFFFF_FFFF);
    let start = i64::try_from(start).unwrap_or_default();
    match course.quiz() {
        Quiz::Before(left) if left <= at_work => Ok(Next::QuizWaits),
        Quiz::Before(_) => {
            Ok(pick(tx, project, worker, start).await?.map_or(Next::QuizEmpty, Next::Known))
        }
        Quiz::Over | Quiz::Failed => {
            let every = u128::try_from(course.standing.every(course.settings)).unwrap_or(u128::MAX);
            if !roll.is_multiple_of(every) {
                return Ok(Next::Ordinary);
            }
            Ok(pick(tx, project, worker, start).await?.map_or(Next::Ordinary, Next::Known))
        }
    }
}

/// A known answer that this worker has not had, the next one from a point of chance on. One
/// that is suspect rests until its requester has looked at it; neither comes one that was
/// copied from a task that this worker has answered.
pub(super) async fn pick(
    tx: &mut Tx,
    project: ProjectId,
    worker: AccountId,
    start: i64,
) -> Result<Option<TaskId>> {
    for from in [start, 0] {
        let select = sql("select t.id from task t left join gold_task k on k.task = t.id
                          where t.project = $1 and t.gold is not null
                            and t.gold_retired_at is null and t.state = 'open'
                            and t.places_free > 0 and $3 <= t.spread and k.suspect_at is null
                            and not exists (
                                select 1 from assignment a
                                where a.task = t.id and a.worker = $2 and a.state <> 'expired')
                            and not exists (
                                select 1 from assignment o
                                where o.task = k.source and o.worker = $2
                                  and o.state <> 'expired')
                          order by t.spread, t.id limit 1");
        if let Some(row) = tx.find(select.bind(project).bind(worker).bind(from)).await? {
            return row.get("id").map(Some);
        }
    }
    Ok(None)
}

#[cfg(test)]
mod tests;
