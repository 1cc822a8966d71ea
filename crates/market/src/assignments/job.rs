//! A job: a project as workers see it, with what it pays and how long a task takes.
//!
//! Invariant: a project by invitation is shown to those who are invited, and to nobody else.

use base::{DurationMs, Money, Result, Timestamp};
use store::{Row, Tx, sql};

use super::Refusal;
use crate::{
    AccountId, ProjectId,
    projects::{Category, Difficulty, Hiring, State},
};

/// Free places are counted up to here; a job with more says "at least".
pub const PLACES_COUNTED: i64 = 1_000;
/// Fewer observations than this say nothing about how long a task takes.
const LEAST_OBSERVED: usize = 5;

/// A job as the list shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Job {
    pub project: ProjectId,
    pub state: State,
    pub title: String,
    pub summary: String,
    pub category: Category,
    pub language: String,
    pub difficulty: Difficulty,
    pub hiring: Hiring,
    /// What the requester pays for one accepted answer.
    pub price: Money,
    /// What the worker receives of it.
    pub reward: Money,
    pub time_limit: DurationMs,
    /// Free places, counted up to [`PLACES_COUNTED`].
    pub places_free: i64,
    /// How many tasks one worker may do; 0 = any number.
    pub tasks_per_worker: i64,
    pub max_reworks: i64,
    pub auto_accept: DurationMs,
    pub opened_at: Option<Timestamp>,
    pub expires_at: Option<Timestamp>,
    pub requester: AccountId,
    pub requester_name: String,
}

/// A job with everything its page shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JobPage {
    pub job: Job,
    /// Markdown.
    pub instructions: String,
    /// The form, as JSON.
    pub form: String,
    /// One task's data as JSON, as an example.
    pub sample: Option<String>,
    /// The median time from claim to submit; none while too few were done.
    pub pace: Option<DurationMs>,
}

/// One job, for its page. A job that is paused or over is shown as such; one by invitation only
/// to its requester and to those who are invited or have worked on it.
pub async fn job(tx: &mut Tx, viewer: Option<AccountId>, id: ProjectId) -> Result<JobPage> {
    let select = sql("select p.id, p.state, v.title, v.summary, p.category, p.language,
                             p.difficulty, p.hiring, v.price, p.fee_ppm, v.time_limit_ms,
                             p.tasks_per_worker, v.max_reworks, p.auto_accept_ms, p.opened_at,
                             p.expires_at, p.requester, r.name as requester_name,
                             (select cast(coalesce(sum(f.places_free), 0) as bigint) from (
                                 select places_free from task
                                 where project = p.id and state = 'open' and places_free > 0
                      and gold is null
                                 limit $3) as f) as places_free,
                             v.instructions, v.form,
                             (select input from task where project = p.id and gold is null
                              order by position limit 1) as sample
                      from project p
                      join project_version v on v.project = p.id and v.version = p.version
                      join account r on r.id = p.requester
                      where p.id = $1 and p.state in ('open', 'paused', 'closed')
                        and p.fee_ppm is not null
                        and (p.hiring <> 'invite' or p.requester = $2
                             or exists (select 1 from project_invite i
                                        join account u on u.id = $2
                                        where i.project = p.id and i.withdrawn_at is null
                                          and (i.who = u.id or i.who = u.email
                                               and u.email_confirmed_at is not null))
                             or exists (select 1 from assignment a
                                        where a.project = p.id and a.worker = $2))");
    let row = tx.find(select.bind(id).bind(viewer).bind(PLACES_COUNTED)).await?;
    let row = row.ok_or(Refusal::NoJob)?;
    Ok(JobPage {
        job: read(&row)?,
        instructions: row.get("instructions")?,
        form: row.get("form")?,
        sample: row.get("sample")?,
        pace: pace(tx, id).await?,
    })
}

/// The median time from claim to submit over the last 50 answers of a project.
pub async fn pace(tx: &mut Tx, project: ProjectId) -> Result<Option<DurationMs>> {
    let select = sql("select submitted_at - claimed_at as taken from assignment
                      where project = $1 and state in ('submitted', 'accepted')
                        and revision = 1
                      order by submitted_at desc, id limit 50");
    let rows = tx.all(select.bind(project)).await?;
    let taken: Result<Vec<DurationMs>> = rows.iter().map(|it| it.get("taken")).collect();
    let mut taken = taken?;
    taken.sort_unstable();
    Ok((LEAST_OBSERVED <= taken.len()).then(|| taken[taken.len() / 2]))
}

/// A job from a row that names its columns as [`job`] does.
pub(crate) fn read(row: &Row) -> Result<Job> {
    let price: Money = row.get("price")?;
    let difficulty = Difficulty::from_level(row.get("difficulty")?);
    Ok(Job {
        project: row.get("id")?,
        state: row.get("state")?,
        title: row.get("title")?,
        summary: row.get("summary")?,
        category: row.get("category")?,
        language: row.get("language")?,
        difficulty: difficulty.ok_or_else(|| base::Error::store("a difficulty nobody knows"))?,
        hiring: row.get("hiring")?,
        price,
        reward: price.split(row.get("fee_ppm")?).0,
        time_limit: row.get("time_limit_ms")?,
        places_free: row.get("places_free")?,
        tasks_per_worker: row.get("tasks_per_worker")?,
        max_reworks: row.get("max_reworks")?,
        auto_accept: row.get("auto_accept_ms")?,
        opened_at: row.get("opened_at")?,
        expires_at: row.get("expires_at")?,
        requester: row.get("requester")?,
        requester_name: row.get("requester_name")?,
    })
}
