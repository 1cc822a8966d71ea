//! Keeping the records: after each piece of news, and once a day for everything.
//!
//! Invariant: a refresh costs what has happened since the last one. Reading and writing are
//! transactions of their own, so that nobody waits for the measuring.

use std::collections::BTreeSet;

use base::{DurationMs, Result, Timestamp};
use store::{Db, Tx, sql};

use super::{
    market,
    measure::{self, Measured},
    rows,
};
use crate::{AccountId, EventId, ProjectId};

/// Projects measured in one go.
const BATCH: u8 = 25;
/// Events looked at in one go.
const NEWS: u16 = 2_000;
/// A transaction that began earlier may commit later, so the log is read again this far back.
const OVERLAP: DurationMs = 10_000;
/// Without news the mark moves this seldom.
const IDLE: DurationMs = base::minutes(5);
/// The first id there may be.
const FIRST: &str = "0";

/// Brings every record up to date; says how many projects were measured.
pub async fn refresh(db: &Db) -> Result<usize> {
    let measured = sweep(db).await? + follow(db).await?;
    market::refresh(db, measured).await?;
    Ok(measured)
}

/// Once a day everything is measured, whatever the log says; a restart goes on where it stopped.
async fn sweep(db: &Db) -> Result<usize> {
    let begun = db.read(async move |tx| {
        let today = tx.now().day().to_string();
        Ok((rows::mark(tx, "swept").await? != today, rows::mark(tx, "sweep").await?, tx.now()))
    });
    let (is_due, before, now) = begun.await?;
    if !is_due {
        return Ok(0);
    }
    if before.is_empty() {
        // What happens during the first sweep is read from the log afterwards.
        db.write(async move |tx| begin_log(tx, now).await).await?;
    }
    let mut after = if before.is_empty() { FIRST.to_owned() } else { before };
    let mut measured = 0;
    loop {
        let from = after.clone();
        let ids = db.read(async move |tx| ids_after(tx, &from).await).await?;
        let last = ids.last().map(ToString::to_string);
        let is_end = ids.len() < usize::from(BATCH);
        measured += ids.len();
        measure_all(db, ids.into_iter().collect()).await?;
        after = last.unwrap_or(after);
        let mark = if is_end { String::new() } else { after.clone() };
        db.write(async move |tx| {
            if is_end {
                rows::set_mark(tx, "swept", tx.now().day().to_string()).await?;
            }
            rows::set_mark(tx, "sweep", mark.clone()).await
        })
        .await?;
        if is_end {
            return Ok(measured);
        }
    }
}

async fn begin_log(tx: &mut Tx, now: Timestamp) -> Result<()> {
    if rows::mark(tx, "log").await?.is_empty() {
        rows::set_mark(tx, "log", id_at(now.plus(-OVERLAP))).await?;
    }
    Ok(())
}

async fn ids_after(tx: &mut Tx, after: &str) -> Result<Vec<ProjectId>> {
    let select = sql("select id from project where $1 < id and fee_ppm is not null
                      order by id limit $2");
    let rows = tx.all(select.bind(after).bind(i64::from(BATCH))).await?;
    rows.iter().map(|it| it.get("id")).collect()
}

/// Measures what the log speaks of since the last time.
async fn follow(db: &Db) -> Result<usize> {
    let mut measured = 0;
    loop {
        let (news, mark, now) = db
            .read(async move |tx| {
                let mark = rows::mark(tx, "log").await?;
                Ok((news(tx, &mark).await?, mark, tx.now()))
            })
            .await?;
        let is_full = news.len() == usize::from(NEWS);
        let last = news.last().map(|it| it.0.to_string());
        let projects: BTreeSet<_> = news.iter().map(|it| it.1).collect();
        measured += projects.len();
        let is_quiet = projects.is_empty() && id_at(now.plus(-IDLE)) < mark;
        measure_all(db, projects).await?;
        let mark = last.filter(|_| is_full).unwrap_or_else(|| id_at(now.plus(-OVERLAP)));
        if !is_quiet {
            db.write(async move |tx| rows::set_mark(tx, "log", mark.clone()).await).await?;
        }
        if !is_full {
            return Ok(measured);
        }
    }
}

/// The smallest id that anything at this moment can have.
fn id_at(moment: Timestamp) -> String {
    EventId::new(moment, 0).to_string()
}

/// What changes a record: answers, verdicts, messages, and what a project offers.
async fn news(tx: &mut Tx, after: &str) -> Result<Vec<(EventId, ProjectId)>> {
    let select = sql("select id, project from event
                      where $1 < id and project is not null
                        and kind in ('assignment-submitted', 'assignment-accepted',
                                     'assignment-rejected', 'rework-asked', 'appeal-won',
                                     'rejection-became-final', 'message-sent', 'tasks-added',
                                     'project-opened', 'project-edited', 'project-paused',
                                     'project-resumed', 'project-closed')
                      order by id limit $2");
    let rows = tx.all(select.bind(after).bind(i64::from(NEWS))).await?;
    rows.iter().map(|it| Ok((it.get("id")?, it.get("project")?))).collect()
}

/// Measures these projects and their requesters, a batch at a time.
async fn measure_all(db: &Db, projects: BTreeSet<ProjectId>) -> Result<()> {
    let mut requesters = BTreeSet::new();
    let projects: Vec<_> = projects.into_iter().collect();
    for batch in projects.chunks(usize::from(BATCH)) {
        let batch = batch.to_vec();
        let found = db.read(async move |tx| {
            let mut found = Vec::with_capacity(batch.len());
            for id in &batch {
                found.extend(measure::project(tx, *id).await?);
            }
            Ok(found)
        });
        let found: Vec<Measured> = found.await?;
        requesters.extend(found.iter().map(|it| it.requester));
        db.write(async move |tx| {
            for it in &found {
                rows::keep_project(tx, it).await?;
            }
            Ok(())
        })
        .await?;
    }
    measure_requesters(db, requesters.into_iter().collect()).await
}

async fn measure_requesters(db: &Db, requesters: Vec<AccountId>) -> Result<()> {
    for batch in requesters.chunks(usize::from(BATCH)) {
        let batch = batch.to_vec();
        let found = db.read(async move |tx| {
            let mut found = Vec::with_capacity(batch.len());
            for id in &batch {
                found.push((*id, measure::requester(tx, *id).await?));
            }
            Ok(found)
        });
        let found = found.await?;
        db.write(async move |tx| {
            for (id, record) in &found {
                rows::keep_requester(tx, *id, *record).await?;
            }
            Ok(())
        })
        .await?;
    }
    Ok(())
}
