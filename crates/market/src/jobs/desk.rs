//! The queue as an admin looks after it: what waits, what runs, what was given up.

use base::{Result, Timestamp};
use store::{Row, Tx, sql};

use crate::{
    AccountId, JobId,
    events::{self, Event},
    word::{refusals, words},
};

words! {
    /// Where a job stands.
    State {
        /// Its time has not come, or nobody has taken it.
        Waiting = "waiting",
        /// A node is at it.
        Running = "running",
        /// It failed too often and was given up.
        Failed = "failed",
        Done = "done",
    }
}

refusals! {
    /// No such job.
    NoJob = NotFound "queued-job-not-found",
    /// It is done, or a node is at it.
    NotRetryable = Conflict "job-not-retryable",
    /// Another job for the same thing waits already.
    Superseded = Conflict "job-superseded",
}

/// What these refusals say to a person.
pub const CODES: &[(&str, &str)] = &[
    ("queued-job-not-found", "There is no such job."),
    ("job-not-retryable", "This job is done or is running now. Look again in a moment."),
    ("job-superseded", "Another job for the same thing waits already."),
];

/// A job as it stands in the queue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Queued {
    pub id: JobId,
    pub kind: String,
    /// The id of what it is about, or a few words.
    pub payload: String,
    pub state: State,
    /// When it is due, or was.
    pub run_at: Timestamp,
    pub attempts: i64,
    /// When it was done or given up.
    pub ended_at: Option<Timestamp>,
    /// What went wrong last.
    pub error: Option<String>,
}

/// The jobs in a state, or all, the newest first, older than `before`.
pub async fn list(
    tx: &mut Tx,
    state: Option<State>,
    before: Option<JobId>,
    limit: i64,
) -> Result<Vec<Queued>> {
    let now = tx.now();
    let select = sql("select id, kind, payload, run_at, attempts, leased_until, done_at,
                             failed_at, error
                      from job
                      where id < coalesce($1, 'Z')
                        and ($2 = '' or $2 = case when done_at is not null then 'done'
                                                  when failed_at is not null then 'failed'
                                                  when $3 < leased_until then 'running'
                                                  else 'waiting' end)
                      order by id desc limit $4");
    let select = select.bind(before.map(|it| it.to_string()));
    let select = select.bind(state.map_or("", State::as_str)).bind(now).bind(limit);
    tx.all(select).await?.iter().map(|it| queued(it, now)).collect()
}

/// One job.
pub async fn find(tx: &mut Tx, id: JobId) -> Result<Queued> {
    let now = tx.now();
    let select = sql("select id, kind, payload, run_at, attempts, leased_until, done_at,
                             failed_at, error
                      from job where id = $1");
    let row = tx.find(select.bind(id)).await?.ok_or(Refusal::NoJob)?;
    queued(&row, now)
}

/// Runs a job now that waits or was given up; its attempts count from the start.
pub async fn retry(tx: &mut Tx, admin: AccountId, id: JobId) -> Result<()> {
    let job = find(tx, id).await?;
    let now = tx.now();
    let twin = sql("select o.id from job o join job j on j.key = o.key
                    where j.id = $1 and o.id <> j.id and o.done_at is null
                      and o.failed_at is null limit 1");
    if tx.find(twin.bind(id)).await?.is_some() {
        return Err(Refusal::Superseded.into());
    }
    let update = sql("update job set run_at = $2, failed_at = null, attempts = 0
                      where id = $1 and done_at is null and leased_until <= $2");
    if tx.exec(update.bind(id).bind(now)).await? != 1 {
        return Err(Refusal::NotRetryable.into());
    }
    let event = Event::new("job-retried", "job", id).by(admin).fact("kind", job.kind);
    events::record(tx, event).await?;
    Ok(())
}

fn queued(row: &Row, now: Timestamp) -> Result<Queued> {
    let (done_at, failed_at): (Option<Timestamp>, Option<Timestamp>) =
        (row.get("done_at")?, row.get("failed_at")?);
    let state = match (done_at, failed_at) {
        (Some(_), _) => State::Done,
        (None, Some(_)) => State::Failed,
        (None, None) if now < row.get("leased_until")? => State::Running,
        (None, None) => State::Waiting,
    };
    Ok(Queued {
        id: row.get("id")?,
        kind: row.get("kind")?,
        payload: row.get("payload")?,
        state,
        run_at: row.get("run_at")?,
        attempts: row.get("attempts")?,
        ended_at: done_at.or(failed_at),
        error: row.get("error")?,
    })
}
