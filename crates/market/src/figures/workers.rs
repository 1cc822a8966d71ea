//! The workers of a project, each with what they brought.

use base::{DurationMs, Result, Timestamp};
use store::{Row, Tx, sql};

use super::{Counts, Refusal, look, votes::FULL};
use crate::{AccountId, ProjectId, quality::millionths, restrictions::Scope, word::words};

words! {
    /// The order of the table: what a requester looks for stands first.
    Sort {
        /// The busiest first.
        Answers = "answers",
        Name = "name",
        Accepted = "accepted",
        /// The most often rejected first.
        Rejected = "rejected",
        /// The least like the others first.
        Agreement = "agreement",
        /// The fastest first.
        Time = "time",
        /// Who was here last first.
        Latest = "latest",
    }
}

/// One worker of a project.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WorkerLine {
    pub worker: AccountId,
    pub name: String,
    pub counts: Counts,
    /// Answers to full tasks with two answers or more, and those like the majority's.
    pub compared: i64,
    pub agreed: i64,
    /// From claim to first answer.
    pub median: Option<DurationMs>,
    pub first_at: Timestamp,
    pub latest_at: Timestamp,
    /// The requester wants no more of their answers.
    pub excluded: Option<Excluded>,
    /// How likely their pick is right, by all labels of the project, and the standard error of
    /// that, in millionths; nothing while nobody knows.
    pub skill_ppm: Option<(i64, i64)>,
}

/// Why a requester wants no more answers of a worker.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Excluded {
    /// From this project, or from all of the requester's.
    pub scope: Scope,
    pub reason: String,
    pub at: Timestamp,
    pub until: Option<Timestamp>,
}

impl WorkerLine {
    pub fn agreement_ppm(&self) -> Option<i64> {
        (0 < self.compared).then(|| self.agreed * FULL / self.compared)
    }
}

/// The workers of a project in an order, from the one at `skip` on.
pub async fn workers(
    tx: &mut Tx,
    id: ProjectId,
    sort: Sort,
    skip: i64,
    limit: i64,
) -> Result<Vec<WorkerLine>> {
    let now = tx.now();
    let select = sql("select w.worker, a.name, w.answers, w.accepted, w.reworked, w.rejected,
                             w.compared, w.agreed, w.median_ms, w.first_at, w.latest_at,
                             x.scope, x.reason, x.at as excluded_at, x.until_at,
                             (select sum(s.skill * s.labels) / sum(s.labels)
                              from quality_skill s
                              where s.project = w.project and s.worker = w.worker) as skill,
                             (select sum(s.error * s.labels) / sum(s.labels)
                              from quality_skill s
                              where s.project = w.project and s.worker = w.worker) as skill_error
                      from figure_worker w
                      join account a on a.id = w.worker
                      join project p on p.id = w.project
                      left join restriction x on x.id = (
                          select y.id from restriction y
                          where y.worker = w.worker and y.ended_at is null
                            and y.subject in (p.id, p.requester)
                            and (y.until_at is null or $5 < y.until_at)
                          order by y.scope desc, y.id limit 1)
                      where w.project = $1
                      order by case when cast($2 as text) = 'name' then lower(a.name)
                                    else '' end,
                               case cast($2 as text)
                                   when 'accepted' then -w.accepted
                                   when 'rejected' then -w.rejected
                                   when 'latest' then -w.latest_at
                                   when 'agreement' then
                                       case when w.compared = 0 then 2000000
                                            else w.agreed * 1000000 / w.compared end
                                   when 'time' then coalesce(w.median_ms, 9000000000000)
                                   else -w.answers end,
                               w.worker
                      limit $3 offset $4");
    let select = select.bind(id).bind(sort).bind(limit).bind(skip.max(0));
    let select = select.bind(now);
    tx.all(select).await?.iter().map(read).collect()
}

/// One worker of a project.
pub async fn worker(tx: &mut Tx, id: ProjectId, worker: AccountId) -> Result<WorkerLine> {
    let now = tx.now();
    let select = sql("select w.worker, a.name, w.answers, w.accepted, w.reworked, w.rejected,
                             w.compared, w.agreed, w.median_ms, w.first_at, w.latest_at,
                             x.scope, x.reason, x.at as excluded_at, x.until_at,
                             (select sum(s.skill * s.labels) / sum(s.labels)
                              from quality_skill s
                              where s.project = w.project and s.worker = w.worker) as skill,
                             (select sum(s.error * s.labels) / sum(s.labels)
                              from quality_skill s
                              where s.project = w.project and s.worker = w.worker) as skill_error
                      from figure_worker w
                      join account a on a.id = w.worker
                      join project p on p.id = w.project
                      left join restriction x on x.id = (
                          select y.id from restriction y
                          where y.worker = w.worker and y.ended_at is null
                            and y.subject in (p.id, p.requester)
                            and (y.until_at is null or $3 < y.until_at)
                          order by y.scope desc, y.id limit 1)
                      where w.project = $1 and w.worker = $2");
    let row = tx.find(select.bind(id).bind(worker).bind(now)).await?;
    read(&row.ok_or(Refusal::NoWorker)?)
}

fn read(row: &Row) -> Result<WorkerLine> {
    let (skill, error): (Option<f64>, Option<f64>) = (row.get("skill")?, row.get("skill_error")?);
    let excluded = match row.get::<Option<Scope>>("scope")? {
        Some(scope) => Some(Excluded {
            scope,
            reason: row.get("reason")?,
            at: row.get("excluded_at")?,
            until: row.get("until_at")?,
        }),
        None => None,
    };
    Ok(WorkerLine {
        worker: row.get("worker")?,
        name: row.get("name")?,
        counts: look::counts(row)?,
        compared: row.get("compared")?,
        agreed: row.get("agreed")?,
        median: row.get("median_ms")?,
        first_at: row.get("first_at")?,
        latest_at: row.get("latest_at")?,
        excluded,
        skill_ppm: skill.zip(error).map(|(skill, error)| (millionths(skill), millionths(error))),
    })
}
