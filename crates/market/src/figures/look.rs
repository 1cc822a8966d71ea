//! A project's figures at a glance, each read from a few rows.

use base::{DurationMs, Result, Timestamp};
use store::{Row, Tx, sql};

use super::{
    Counts, fold,
    pace::{self, Octave},
};
use crate::{
    AccountId, ProjectId,
    projects::{self, Tally},
};

/// Fewer answers than this say nothing about how long one takes.
const LEAST_OBSERVED: i64 = 5;
/// People are counted up to here.
const WORKERS_COUNTED: i64 = 10_000;

/// What a project has brought so far, some seconds ago.
#[derive(Debug, Clone, Default)]
pub struct Figures {
    pub counts: Counts,
    /// From claim to first answer; none while too few were given.
    pub median: Option<DurationMs>,
    /// The mean agreement of the tasks with two answers or more.
    pub agreement_ppm: Option<i64>,
    pub agreement_tasks: i64,
    /// Tasks whose answers differ.
    pub disagreeing: i64,
    /// People who have handed something in, claimed or returned.
    pub workers: i64,
    pub latest_at: Option<Timestamp>,
}

impl Figures {
    pub(super) fn read(row: &Row) -> Result<Self> {
        let counts = Counts {
            answers: row.get::<Option<i64>>("n_answers")?.unwrap_or_default(),
            accepted: row.get::<Option<i64>>("n_accepted")?.unwrap_or_default(),
            reworked: row.get::<Option<i64>>("n_reworked")?.unwrap_or_default(),
            rejected: row.get::<Option<i64>>("n_rejected")?.unwrap_or_default(),
        };
        let tasks = row.get::<Option<i64>>("agreement_tasks")?.unwrap_or_default();
        let sum = row.get::<Option<i64>>("agreement_ppm_sum")?.unwrap_or_default();
        let median: Option<i64> = row.get("median_ms")?;
        Ok(Self {
            counts,
            median: median.filter(|_| LEAST_OBSERVED <= counts.answers),
            agreement_ppm: (0 < tasks).then(|| sum / tasks),
            agreement_tasks: tasks,
            disagreeing: row.get::<Option<i64>>("disagreeing")?.unwrap_or_default(),
            workers: 0,
            latest_at: row.get("latest_at")?,
        })
    }
}

/// The figures of a requester's project.
pub async fn figures(tx: &mut Tx, requester: AccountId, id: ProjectId) -> Result<Figures> {
    projects::of_requester(tx, requester, id).await?;
    let select = sql("select answers as n_answers, accepted as n_accepted, reworked as n_reworked,
                             rejected as n_rejected, median_ms, agreement_ppm_sum,
                             agreement_tasks, disagreeing, latest_at,
                             (select count(*) from (
                                 select worker from figure_worker
                                 where project = $1 limit $2) as seen) as workers
                      from project_figure where project = $1");
    let row = tx.find(select.bind(id).bind(WORKERS_COUNTED)).await?;
    let Some(row) = row else { return Ok(Figures::default()) };
    Ok(Figures { workers: row.get("workers")?, ..Figures::read(&row)? })
}

/// How far a project has come. Of a large one this is some seconds old.
pub async fn tally(tx: &mut Tx, id: ProjectId) -> Result<Tally> {
    let select = sql("select p.positions, f.tasks, f.tasks_done, f.wanted, f.free,
                             f.places_accepted as accepted, f.withdrawn
                      from project p left join project_figure f on f.project = p.id
                      where p.id = $1");
    let row = tx.one(select.bind(id)).await?;
    let is_few = row.get::<i64>("positions")? <= fold::FEW_TASKS;
    if is_few || row.get::<Option<i64>>("tasks")?.is_none() {
        return projects::tally(tx, id).await;
    }
    Ok(Tally {
        tasks: row.get("tasks")?,
        tasks_done: row.get("tasks_done")?,
        wanted: row.get("wanted")?,
        free: row.get("free")?,
        accepted: row.get("accepted")?,
        withdrawn: row.get("withdrawn")?,
    })
}

/// What happened in one hour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hour {
    /// Hours since 1970.
    pub hour: i64,
    pub counts: Counts,
}

/// The hours of a project from one on in which something happened, in order.
pub async fn hours(tx: &mut Tx, id: ProjectId, from: i64) -> Result<Vec<Hour>> {
    let select = sql("select hour, answers, accepted, reworked, rejected from figure_hour
                      where project = $1 and $2 <= hour order by hour limit 1500");
    let read = |row: &Row| Ok(Hour { hour: row.get("hour")?, counts: counts(row)? });
    tx.all(select.bind(id).bind(from)).await?.iter().map(read).collect()
}

pub(super) fn counts(row: &Row) -> Result<Counts> {
    Ok(Counts {
        answers: row.get("answers")?,
        accepted: row.get("accepted")?,
        reworked: row.get("reworked")?,
        rejected: row.get("rejected")?,
    })
}

/// How often a value was picked in accepted answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    pub field: String,
    pub value: String,
    pub answers: i64,
}

/// What the accepted answers of a project picked, field by field, the most often first.
pub async fn labels(tx: &mut Tx, id: ProjectId) -> Result<Vec<Label>> {
    let select = sql("select field, value, answers from figure_label
                      where project = $1 order by field, answers desc, value limit 500");
    let read = |row: &Row| {
        Ok(Label {
            field: row.get("field")?,
            value: row.get("value")?,
            answers: row.get("answers")?,
        })
    };
    tx.all(select.bind(id)).await?.iter().map(read).collect()
}

/// How long answers took, in octaves.
pub async fn octaves(tx: &mut Tx, id: ProjectId) -> Result<Vec<Octave>> {
    Ok(pace::octaves(&fold::paces(tx, id, "").await?))
}
