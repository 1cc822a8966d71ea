//! The statements about pieces that wait.

use std::collections::BTreeMap;

use base::{DurationMs, Error, Result, minutes};
use store::{Row, Sql, Tx, sql};

use super::{BATCH, Pipeline};
use crate::{AccountId, AssignmentId, PipelineId, TaskId};

/// Which answer a piece is.
pub(super) type Key = (AssignmentId, i64);

/// An answer on its way.
pub(super) struct Piece {
    pub(super) key: Key,
    pub(super) worker: AccountId,
    pub(super) version: i64,
    pub(super) input: String,
    pub(super) body: String,
    /// It was judged or handed in anew meanwhile.
    pub(super) is_stale: bool,
}

/// In `caught_up_to`: everything was looked through once. An acceptance that was under way when
/// the pipeline was laid saw none and wrote no piece; it is found by looking once more.
const ONCE_MORE: &str = "once more";
/// So old is a pipeline before that: no request, and so no transaction, lasts as long.
pub(super) const SETTLED: DurationMs = minutes(1);

/// Answers behind this one of which no piece was written.
fn missing(it: &Pipeline, after: String, limit: i64) -> Sql {
    let select = sql("select a.id, a.revision, t.position, x.place from assignment a
                      join task t on t.id = a.task and t.gold is null
                      left join pipeline_piece x on x.task = t.id
                      where a.project = $1 and a.state = $2 and $3 < a.id
                        and not exists (select 1 from pipeline_piece y
                                        where y.pipeline = $4 and y.assignment = a.id
                                          and y.revision = a.revision)
                      order by a.id limit $5");
    select.bind(it.source).bind(it.terms.takes).bind(after).bind(it.id).bind(limit)
}

/// Whether an answer was there and no piece of it was written.
pub(super) async fn misses_some(tx: &mut Tx, it: &Pipeline) -> Result<bool> {
    Ok(tx.find(missing(it, String::new(), 1)).await?.is_some())
}

/// Notes some of the answers that were there before the pipeline; how many.
pub(super) async fn catch_up_some(tx: &mut Tx, it: &Pipeline) -> Result<usize> {
    let from = sql("select caught_up_to from pipeline where id = $1");
    let from: Option<String> = tx.one(from.bind(it.id)).await?.get("caught_up_to")?;
    let Some(from) = from else { return Ok(0) };
    let (now, is_last) = (tx.now(), from == ONCE_MORE);
    if is_last && now < it.created_at.plus(SETTLED) {
        return Ok(0);
    }
    let after = if is_last { String::new() } else { from };
    let limit = i64::try_from(BATCH).map_err(Error::store)?;
    let found = tx.all(missing(it, after, limit)).await?;
    for row in &found {
        let insert = sql("insert into pipeline_piece
                              (pipeline, assignment, revision, state, place, at)
                          values ($1, $2, $3, 'waiting', $4, $5) on conflict do nothing");
        let place: Option<i64> = row.get("place")?;
        let insert = insert.bind(it.id).bind(row.get::<AssignmentId>("id")?);
        let insert = insert.bind(row.get::<i64>("revision")?);
        let insert = insert.bind(place.unwrap_or(row.get("position")?)).bind(now);
        tx.exec_later(insert).await?;
    }
    let next = match found.last() {
        Some(_) if is_last && found.len() == BATCH => Some(ONCE_MORE.to_owned()),
        Some(last) if found.len() == BATCH => Some(last.get::<AssignmentId>("id")?.to_string()),
        _ if is_last => None,
        _ => Some(ONCE_MORE.to_owned()),
    };
    let update = sql("update pipeline set caught_up_to = $2 where id = $1");
    tx.exec(update.bind(it.id).bind(next)).await?;
    Ok(found.len())
}

/// The pieces that wait longest.
pub(super) async fn pieces(tx: &mut Tx, it: &Pipeline) -> Result<Vec<Piece>> {
    let select = sql("select x.assignment, x.revision, a.state, a.revision as newest, a.worker,
                             a.version, t.input, n.body
                      from pipeline_piece x
                      join assignment a on a.id = x.assignment
                      join task t on t.id = a.task
                      join answer n on n.assignment = a.id and n.revision = x.revision
                      where x.pipeline = $1 and x.state = 'waiting'
                      order by x.at, x.assignment, x.revision limit $2");
    let limit = i64::try_from(BATCH).map_err(Error::store)?;
    let read = |row: &Row| {
        let (revision, newest): (i64, i64) = (row.get("revision")?, row.get("newest")?);
        Ok(Piece {
            key: (row.get("assignment")?, revision),
            worker: row.get("worker")?,
            version: row.get("version")?,
            input: row.get("input")?,
            body: row.get("body")?,
            is_stale: newest != revision || row.get::<String>("state")? != it.terms.takes.as_str(),
        })
    };
    tx.all(select.bind(it.id).bind(limit)).await?.iter().map(read).collect()
}

/// Who had a hand in what the tasks behind those pieces showed.
pub(super) async fn makers(tx: &mut Tx, it: &Pipeline) -> Result<BTreeMap<Key, Vec<AccountId>>> {
    let select = sql("select x.assignment, x.revision, m.worker
                      from (select assignment, revision from pipeline_piece
                            where pipeline = $1 and state = 'waiting'
                            order by at, assignment, revision limit $2) as x
                      join assignment a on a.id = x.assignment
                      join task_maker m on m.task = a.task
                      order by m.task, m.worker limit 10000");
    let limit = i64::try_from(BATCH).map_err(Error::store)?;
    let mut makers: BTreeMap<Key, Vec<AccountId>> = BTreeMap::new();
    for row in tx.all(select.bind(it.id).bind(limit)).await? {
        let key = (row.get("assignment")?, row.get("revision")?);
        makers.entry(key).or_default().push(row.get("worker")?);
    }
    Ok(makers)
}

pub(super) async fn become_task(tx: &mut Tx, id: PipelineId, key: Key, task: TaskId) -> Result<()> {
    let update = sql("update pipeline_piece set state = 'made', task = $4
                      where pipeline = $1 and assignment = $2 and revision = $3
                        and state = 'waiting'");
    if tx.exec(update.bind(id).bind(key.0).bind(key.1).bind(task)).await? != 1 {
        return Err(Error::store(format!("a piece of {} was made twice", key.0)));
    }
    Ok(())
}

pub(super) async fn pass_over(
    tx: &mut Tx,
    id: PipelineId,
    key: Key,
    flaw: &'static str,
) -> Result<()> {
    let update = sql("update pipeline_piece set state = 'passed_over', flaw = $4
                      where pipeline = $1 and assignment = $2 and revision = $3
                        and state = 'waiting'");
    tx.exec(update.bind(id).bind(key.0).bind(key.1).bind(flaw)).await?;
    Ok(())
}
