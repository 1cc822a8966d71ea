//! A sieve over a project's submissions: by state, worker, time taken and what was answered.
//!
//! Invariant: what a rejected answer says stays locked, so asking for a value finds none of them.

use base::{DurationMs, Result};
use forms::{Answer, Given};
use store::{Row, Tx, sql};

use super::queue::{self, Line};
use crate::{AccountId, AssignmentId, ProjectId, assignments::State};

/// The most submissions that are counted or judged together.
pub const MOST_MATCHING: i64 = 1_000;
/// Answers that are opened at once when their values are asked for.
const BATCH: i64 = 250;
/// The most batches that one question opens.
const MOST_BATCHES: usize = 20;

/// Which submissions of a project are wanted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sieve {
    pub state: State,
    pub worker: Option<AccountId>,
    /// From the claim to the hand-in.
    pub least: Option<DurationMs>,
    pub most: Option<DurationMs>,
    /// A field of the form, and what must have been given for it.
    pub field: Option<(String, String)>,
}

impl Sieve {
    /// Everything in a state.
    pub fn all(state: State) -> Self {
        Self { state, worker: None, least: None, most: None, field: None }
    }

    fn is_locked(&self) -> bool {
        matches!(self.state, State::Rejected | State::Appealed)
    }
}

/// The submissions that fall through, the oldest first, younger than `after`.
pub async fn matching(
    tx: &mut Tx,
    requester: AccountId,
    project: ProjectId,
    sieve: &Sieve,
    after: Option<AssignmentId>,
    limit: i64,
) -> Result<Vec<Line>> {
    queue::check_owner(tx, requester, project).await?;
    let Some((field, value)) = &sieve.field else {
        let rows = batch(tx, project, sieve, after, limit).await?;
        return rows.iter().map(queue::read).collect();
    };
    let (mut found, mut at) = (Vec::new(), after);
    if sieve.is_locked() {
        return Ok(found);
    }
    let limit = usize::try_from(limit).unwrap_or_default();
    for _ in 0..MOST_BATCHES {
        let rows = batch(tx, project, sieve, at, BATCH).await?;
        for row in &rows {
            if found.len() < limit && says(&row.get::<String>("body")?, field, value) {
                found.push(queue::read(row)?);
            }
        }
        at = rows.last().map(|it| it.get("id")).transpose()?;
        if limit <= found.len() || rows.len() < usize::try_from(BATCH).unwrap_or_default() {
            break;
        }
    }
    Ok(found)
}

/// How many fall through, counted up to [`MOST_MATCHING`].
pub async fn count_matching(
    tx: &mut Tx,
    requester: AccountId,
    project: ProjectId,
    sieve: &Sieve,
) -> Result<i64> {
    if sieve.field.is_some() {
        let found = matching(tx, requester, project, sieve, None, MOST_MATCHING).await?;
        return Ok(i64::try_from(found.len()).unwrap_or(MOST_MATCHING));
    }
    queue::check_owner(tx, requester, project).await?;
    let count = sql("select count(*) as n from
                         (select 1 as one from assignment
                          where project = $1 and state = $2 and submitted_at is not null
                            and ($3 = '' or worker = $3)
                            and $4 <= submitted_at - claimed_at
                            and submitted_at - claimed_at <= $5
                          limit $6) as found");
    let count = count.bind(project).bind(sieve.state).bind(worker(sieve));
    let count = count.bind(sieve.least.unwrap_or(0)).bind(sieve.most.unwrap_or(i64::MAX));
    tx.one(count.bind(MOST_MATCHING)).await?.get("n")
}

/// Those who have submissions in a state, by name.
pub async fn workers_in(
    tx: &mut Tx,
    requester: AccountId,
    project: ProjectId,
    state: State,
    limit: i64,
) -> Result<Vec<(AccountId, String)>> {
    queue::check_owner(tx, requester, project).await?;
    let select = sql("select distinct w.id, w.name from
                          (select worker from assignment
                           where project = $1 and state = $2 and submitted_at is not null
                           order by submitted_at limit 1000) as a
                      join account w on w.id = a.worker
                      order by w.name, w.id limit $3");
    let rows = tx.all(select.bind(project).bind(state).bind(limit)).await?;
    rows.iter().map(|it| Ok((it.get("id")?, it.get("name")?))).collect()
}

fn worker(sieve: &Sieve) -> String {
    sieve.worker.map(|it| it.to_string()).unwrap_or_default()
}

/// Whether an answer gives this value for this field; lists hold it.
fn says(body: &str, field: &str, value: &str) -> bool {
    let Ok(answer) = Answer::from_json(body) else { return false };
    match answer.get(field) {
        Some(Given::Text(it) | Given::Number(it)) => it.trim() == value,
        Some(Given::List(them)) => them.iter().any(|it| it == value),
        None => value.is_empty(),
    }
}

async fn batch(
    tx: &mut Tx,
    project: ProjectId,
    sieve: &Sieve,
    after: Option<AssignmentId>,
    limit: i64,
) -> Result<Vec<Row>> {
    let select = sql("select a.id, a.project, v.title, t.position, a.worker,
                             w.name as worker_name, a.state, a.price, a.reward, a.revision,
                             a.claimed_at, a.submitted_at, a.auto_accept_at, n.body
                      from assignment a
                      join project_version v on v.project = a.project and v.version = a.version
                      join task t on t.id = a.task
                      join account w on w.id = a.worker
                      join answer n on n.assignment = a.id and n.revision = a.revision
                      where a.project = $1 and a.state = $2 and a.submitted_at is not null
                        and ($3 = '' or a.worker = $3)
                        and $4 <= a.submitted_at - a.claimed_at
                        and a.submitted_at - a.claimed_at <= $5
                        and ($6 = '' or (a.submitted_at, a.id) >
                            (select submitted_at, id from assignment where id = $6))
                      order by a.submitted_at, a.id limit $7");
    let after = after.map(|it| it.to_string()).unwrap_or_default();
    let select = select.bind(project).bind(sieve.state).bind(worker(sieve));
    let select = select.bind(sieve.least.unwrap_or(0)).bind(sieve.most.unwrap_or(i64::MAX));
    tx.all(select.bind(after).bind(limit)).await
}
