//! Carrying: pieces become tasks of the next project, some in each transaction.
//!
//! Invariant: a piece leaves `waiting` in the transaction that adds and pays for its task, under
//! the lock of its pipeline. Where that cannot be, such as without money, it waits; its
//! requester is told once, and it is tried again by and by.

use std::collections::{BTreeMap, btree_map::Entry};

use base::{DurationMs, Error, Result, minutes};
use forms::{Form, TaskData};
use store::{Db, Tx, sql};

use super::{
    Pipeline, mapping, rows,
    waiting::{self, Key, Piece},
};
use crate::{
    PipelineId,
    events::{self, Event},
    projects::{self, Handed, NewTask, Project, State, Version},
};

/// Pieces of one transaction.
pub const BATCH: usize = 100;
/// Rounds of one call, so that other work gets its turn.
const ROUNDS: usize = 20;
/// What was held up is tried again after so long.
const PAUSE: DurationMs = minutes(1) / 2;

/// Carries whatever waits, for a while; how many pieces moved.
pub async fn catch_up(db: &Db) -> Result<usize> {
    let mut carried = 0;
    for _ in 0..ROUNDS {
        match carry_due(db).await? {
            0 => break,
            n => carried += n,
        }
    }
    Ok(carried)
}

/// Carries some pieces of every pipeline that has any; how many moved.
pub async fn carry_due(db: &Db) -> Result<usize> {
    let mut carried = 0;
    for id in db.read(async move |tx| due(tx).await).await? {
        match db.write(async move |tx| carry(tx, id).await).await {
            Ok(n) => carried += n,
            Err(Error::Refused { code, .. }) if code != "store-busy" => {
                // The closure owns what it captures, or its future is not `Send`.
                let code = code.to_owned();
                db.write(async move |tx| hold_up_by(tx, id, code.clone()).await).await?;
            }
            Err(error) => return Err(error),
        }
    }
    Ok(carried)
}

async fn due(tx: &mut Tx) -> Result<Vec<PipelineId>> {
    let now = tx.now();
    let settled = now.plus(-waiting::SETTLED);
    let select = sql("select l.id from pipeline l
                      where l.removed_at is null and l.ended_at is null and l.next_at <= $1
                        and (l.caught_up_to <> 'once more'
                             or l.caught_up_to = 'once more' and l.created_at <= $2
                             or exists (select 1 from pipeline_piece x
                                        where x.pipeline = l.id and x.state = 'waiting'))
                      order by l.id limit 200");
    tx.all(select.bind(now).bind(settled)).await?.iter().map(|it| it.get("id")).collect()
}

async fn carry(tx: &mut Tx, id: PipelineId) -> Result<usize> {
    let Some(it) = rows::lock(tx, id).await? else { return Ok(0) };
    let target = projects::find(tx, it.target).await?.ok_or(projects::Refusal::NotFound)?;
    match target.state {
        State::Closed => return hold_up(tx, &it, "pipeline-next-closed", String::new()).await,
        State::InReview => {
            rows::set_trouble(tx, id, None, PAUSE).await?;
            return Ok(0);
        }
        State::Draft | State::Open | State::Paused => {}
    }
    let caught = waiting::catch_up_some(tx, &it).await?;
    let pieces = waiting::pieces(tx, &it).await?;
    if pieces.is_empty() {
        return Ok(caught);
    }
    let terms = projects::current(tx, &target).await?;
    let next = if terms.form.is_empty() { None } else { Some(terms.form()?) };
    let made = make(tx, &it, next.as_ref(), pieces).await?;
    let passed = made.passed.len();
    for (piece, flaw) in &made.passed {
        waiting::pass_over(tx, id, *piece, flaw).await?;
    }
    if let Some(missing) = made.missing {
        hold_up(tx, &it, "pipeline-column-missing", missing).await?;
        return keep_count(tx, id, 0, passed).await;
    }
    let added = add(tx, &it, &target, &terms, made.ready).await?;
    keep_count(tx, id, added, passed).await
}

async fn keep_count(tx: &mut Tx, id: PipelineId, made: usize, passed: usize) -> Result<usize> {
    if 0 < made + passed {
        let number = |it: usize| i64::try_from(it).map_err(Error::store);
        rows::count(tx, id, number(made)?, number(passed)?).await?;
    }
    Ok(made + passed)
}

/// Adds as many as can be paid for; how many. Where that is not all, its requester is told.
async fn add(
    tx: &mut Tx,
    it: &Pipeline,
    target: &Project,
    terms: &Version,
    mut ready: Vec<(Key, Handed)>,
) -> Result<usize> {
    let wanted = ready.len();
    let payable = projects::affordable(tx, target, terms, wanted).await?;
    ready.truncate(payable);
    let (keys, handed): (Vec<Key>, Vec<Handed>) = ready.into_iter().unzip();
    if !handed.is_empty() {
        let tasks = projects::add_handed(tx, it.target, handed).await?;
        for (key, task) in keys.iter().zip(tasks) {
            waiting::become_task(tx, it.id, *key, task).await?;
        }
    }
    if payable < wanted {
        hold_up(tx, it, "pipeline-money-lacks", String::new()).await?;
    } else if it.trouble.is_some() {
        rows::set_trouble(tx, it.id, None, 0).await?;
    }
    Ok(payable)
}

/// What became of some pieces.
#[derive(Default)]
struct Made {
    ready: Vec<(Key, Handed)>,
    passed: Vec<(Key, &'static str)>,
    /// A column that the next form shows and nothing fills.
    missing: Option<String>,
}

async fn make(tx: &mut Tx, it: &Pipeline, next: Option<&Form>, pieces: Vec<Piece>) -> Result<Made> {
    let mut makers = waiting::makers(tx, it).await?;
    let (mut forms, mut made) = (BTreeMap::new(), Made::default());
    for piece in pieces {
        if piece.is_stale {
            made.passed.push((piece.key, "already-reviewed"));
            continue;
        }
        if let Entry::Vacant(free) = forms.entry(piece.version) {
            free.insert(projects::version(tx, it.source, piece.version).await?.form()?);
        }
        let form = &forms[&piece.version];
        let answer = form.read_checked(&piece.body)?;
        let input = TaskData::from_json(&piece.input)?;
        let row = mapping::row((form, &answer), &input, next, &it.terms.columns);
        let names: Vec<&str> = row.iter().map(|it| it.0.as_str()).collect();
        let missing = next.map(|it| it.missing_columns(&names).join(", ")).unwrap_or_default();
        if !missing.is_empty() {
            made.missing = Some(missing);
            return Ok(made);
        }
        let mut task_makers = makers.remove(&piece.key).unwrap_or_default();
        task_makers.push(piece.worker);
        match NewTask::from_columns(row) {
            Ok(task) => made.ready.push((piece.key, Handed { task, makers: task_makers })),
            Err(flaw) => made.passed.push((piece.key, flaw.code)),
        }
    }
    Ok(made)
}

/// Notes why nothing goes on, and tells the requester, once while it is the same.
async fn hold_up(
    tx: &mut Tx,
    it: &Pipeline,
    code: impl Into<String>,
    detail: String,
) -> Result<usize> {
    let code = code.into();
    rows::set_trouble(tx, it.id, Some((code.clone(), detail.clone())), PAUSE).await?;
    if it.trouble.as_ref().is_none_or(|before| before.0 != code) {
        let event = Event::new("pipeline-stuck", "project", it.target).in_project(it.source);
        let event = event.concerns(it.requester).fact("why", code).fact("detail", detail);
        events::record(tx, event).await?;
    }
    Ok(0)
}

async fn hold_up_by(tx: &mut Tx, id: PipelineId, code: String) -> Result<()> {
    if let Some(it) = rows::lock(tx, id).await? {
        hold_up(tx, &it, code, String::new()).await?;
    }
    Ok(())
}
