//! What is told before and after: the quiz that a worker meets, and how an answer was scored.

use base::{Error, Result, Timestamp};
use store::{Tx, sql};

use super::{Course, LATEST, Quiz, Settings, Standing, course};
use crate::{AccountId, AssignmentId, ProjectId};

/// A quiz that comes before the first ordinary task.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Announced {
    pub settings: Settings,
    /// How far this worker is with it.
    pub standing: Standing,
    pub quiz: Quiz,
}

/// The quiz of a project, as a worker or a stranger is told of it; nothing where there is none.
pub async fn announced(
    tx: &mut Tx,
    project: ProjectId,
    worker: Option<AccountId>,
) -> Result<Option<Announced>> {
    let course: Course = course::read(tx, project, worker).await?;
    let is_there = course.in_use && 0 < course.settings.quiz;
    let Course { settings, standing, .. } = course;
    Ok(is_there.then(|| Announced { settings, standing, quiz: course.quiz() }))
}

/// How many of a worker's newest known answers were looked at, and how many of these were wrong
/// and are not forgiven.
pub async fn lately(tx: &mut Tx, worker: AccountId) -> Result<(i64, i64)> {
    let count = sql("select count(*) as seen,
                            count(*) filter (where is_right = 0 and contest <> 'forgiven')
                                as wrong
                     from (select is_right, contest from gold_score where worker = $1
                           order by at desc, assignment desc limit $2) as newest");
    let row = tx.one(count.bind(worker).bind(LATEST)).await?;
    Ok((row.get("seen")?, row.get("wrong")?))
}

/// An answer to a task whose answer is known, as its requester sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scored {
    /// What is known, as JSON; see [`forms::Known`].
    pub gold: String,
    /// The names of the fields that were wrong; nothing where the answer was not scored.
    pub missed: Option<Vec<String>>,
    /// `none`, `open`, `forgiven` or `upheld`.
    pub contest: String,
    pub suspect_at: Option<Timestamp>,
}

/// How an answer was scored; nothing where the answer of its task is not known.
pub async fn scored(tx: &mut Tx, requester: AccountId, id: AssignmentId) -> Result<Option<Scored>> {
    let select = sql("select t.gold, s.missed, coalesce(s.contest, 'none') as contest,
                             k.suspect_at
                      from assignment a
                      join task t on t.id = a.task
                      left join gold_score s on s.assignment = a.id
                      left join gold_task k on k.task = t.id
                      where a.id = $1 and a.requester = $2 and t.gold is not null");
    let Some(row) = tx.find(select.bind(id).bind(requester)).await? else { return Ok(None) };
    let missed: Option<String> = row.get("missed")?;
    let missed = missed.map(|it| serde_json::from_str(&it).map_err(Error::store)).transpose()?;
    Ok(Some(Scored {
        gold: row.get("gold")?,
        missed,
        contest: row.get("contest")?,
        suspect_at: row.get("suspect_at")?,
    }))
}
