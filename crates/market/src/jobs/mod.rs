//! Jobs: work for later, enqueued in the transaction of the fact that caused it.
//!
//! A job holds ids, calls one verb and can be repeated. A node takes it under a lease; the
//! lease's token fences out a node that slept through it, so several nodes are safe.

mod desk;

pub use desk::{CODES, Queued, Refusal, State, find, list, retry};

use base::{DurationMs, Result, Timestamp, minutes};
use store::{Row, Tx, sql};

use crate::JobId;

/// How long a node may work on a job before another may take it.
const LEASE: DurationMs = minutes(2);
/// A job that failed this often is given up and shown to the operator.
pub const MOST_ATTEMPTS: i64 = 12;

/// A job about to be enqueued.
#[derive(Debug, Clone)]
pub struct Job {
    kind: &'static str,
    payload: String,
    key: Option<String>,
    run_at: Option<Timestamp>,
}

impl Job {
    pub fn new(kind: &'static str, payload: impl Into<String>) -> Self {
        Self { kind, payload: payload.into(), key: None, run_at: None }
    }

    /// At most one unfinished job has this key; enqueuing it again does nothing.
    #[must_use]
    pub fn once(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    #[must_use]
    pub fn at(mut self, moment: Timestamp) -> Self {
        self.run_at = Some(moment);
        self
    }
}

/// A job that this node may work on now.
#[derive(Debug, Clone)]
pub struct Leased {
    pub id: JobId,
    pub kind: String,
    pub payload: String,
    pub attempts: i64,
    token: String,
}

/// How many jobs wait, run late or were given up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Health {
    pub waiting: i64,
    pub overdue: i64,
    pub given_up: i64,
}

/// Enqueues a job.
pub async fn enqueue(tx: &mut Tx, job: Job) -> Result<()> {
    let (id, now) = (tx.new_id::<base::kinds::Job>(), tx.now());
    let insert = sql("insert into job (id, kind, key, payload, run_at)
                      values ($1, $2, $3, $4, $5) on conflict do nothing");
    let insert = insert.bind(id).bind(job.kind).bind(job.key).bind(job.payload);
    tx.exec(insert.bind(job.run_at.unwrap_or(now))).await?;
    Ok(())
}

/// Enqueues a job, or brings the one with its key forward to now.
pub async fn enqueue_now(tx: &mut Tx, job: Job) -> Result<()> {
    let now = tx.now();
    let update = sql("update job set run_at = $2
                      where key = $1 and done_at is null and failed_at is null and $2 < run_at");
    tx.exec(update.bind(job.key.clone()).bind(now)).await?;
    enqueue(tx, job).await
}

/// Takes the oldest job that is due and that nobody is at.
pub async fn lease(tx: &mut Tx) -> Result<Option<Leased>> {
    let now = tx.now();
    let token = format!("{:032x}", u128::from_be_bytes(tx.random()));
    let take = sql("update job set leased_until = $1, lease = $2, attempts = attempts + 1
                    where id = (
                        select id from job
                        where done_at is null and failed_at is null
                          and run_at <= $3 and leased_until <= $3
                        order by run_at, id limit 1
                        /*pg: for update skip locked */)
                    returning id, kind, payload, attempts");
    let row = tx.find(take.bind(now.plus(LEASE)).bind(&token).bind(now)).await?;
    row.map(|it| {
        Ok(Leased {
            id: it.get("id")?,
            kind: it.get("kind")?,
            payload: it.get("payload")?,
            attempts: it.get("attempts")?,
            token,
        })
    })
    .transpose()
}

/// Marks a leased job done; false when the lease had passed to another node.
pub async fn finish(tx: &mut Tx, job: &Leased) -> Result<bool> {
    let now = tx.now();
    let update = sql("update job set done_at = $3
                      where id = $1 and lease = $2 and done_at is null");
    Ok(tx.exec(update.bind(job.id).bind(&job.token).bind(now)).await? == 1)
}

/// Puts a failed job back with a growing pause (1, 2, 4 … minutes, an hour at most), or gives
/// it up after [`MOST_ATTEMPTS`].
pub async fn fail(tx: &mut Tx, job: &Leased, error: &str) -> Result<()> {
    let now = tx.now();
    let pause = minutes(60.min(1 << (job.attempts - 1).clamp(0, 6)));
    let given_up = (MOST_ATTEMPTS <= job.attempts).then_some(now);
    let update = sql("update job set leased_until = 0, lease = null, run_at = $3, error = $4,
                                     failed_at = $5
                      where id = $1 and lease = $2 and done_at is null");
    let update = update.bind(job.id).bind(&job.token).bind(now.plus(pause)).bind(error);
    tx.exec(update.bind(given_up)).await?;
    Ok(())
}

/// How the queue is doing.
pub async fn health(tx: &mut Tx) -> Result<Health> {
    let now = tx.now();
    let count = sql("select count(*) filter (where failed_at is null) as waiting,
                            count(*) filter (where failed_at is null and run_at < $1) as overdue,
                            count(*) filter (where failed_at is not null) as given_up
                     from job where done_at is null");
    let row: Row = tx.one(count.bind(now.plus(-minutes(5)))).await?;
    Ok(Health {
        waiting: row.get("waiting")?,
        overdue: row.get("overdue")?,
        given_up: row.get("given_up")?,
    })
}
