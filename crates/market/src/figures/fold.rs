//! Counting the log: each event once, some hundred at a time.

use base::{DurationMs, Result};
use store::{Db, Tx, sql};

use super::{
    batch::{self, Batch, Touched},
    pace,
    votes::FULL,
};
use crate::{ProjectId, projects};

/// Tasks of a project whose places are counted anew whenever they are looked at; of more, they
/// are counted now and then.
pub(super) const FEW_TASKS: i64 = 1_000;
/// How often the places of a large project are counted at most.
const TALLY_EVERY: DurationMs = 10_000;
/// Batches of one call, so that other work gets its turn.
const ROUNDS: usize = 20;

/// Counts what has happened since the last call; true when there is more at once.
///
/// Reading is done before the write begins, so that it holds up nobody. The mark that both
/// move makes sure that of two nodes one counts.
pub async fn catch_up(db: &Db) -> Result<bool> {
    for _ in 0..ROUNDS {
        let batch = db.read(async move |tx| batch::next(tx).await).await?;
        if batch.last.is_empty() {
            count_places(db).await?;
            return Ok(false);
        }
        let is_full = batch.is_full;
        db.write(async move |tx| write(tx, &batch).await).await?;
        if !is_full {
            count_places(db).await?;
            return Ok(false);
        }
    }
    Ok(true)
}

async fn write(tx: &mut Tx, batch: &Batch) -> Result<()> {
    if !move_mark(tx, batch).await? {
        return Ok(());
    }
    for (project, (counts, at)) in &batch.projects {
        let upsert = sql("insert into project_figure
                              (project, answers, accepted, reworked, rejected, latest_at)
                          values ($1, $2, $3, $4, $5, $6)
                          on conflict (project) do update set
                              answers = project_figure.answers + excluded.answers,
                              accepted = project_figure.accepted + excluded.accepted,
                              reworked = project_figure.reworked + excluded.reworked,
                              rejected = project_figure.rejected + excluded.rejected,
                              latest_at = excluded.latest_at, tally_due = 1");
        let upsert = upsert.bind(*project).bind(counts.answers).bind(counts.accepted);
        tx.exec(upsert.bind(counts.reworked).bind(counts.rejected).bind(*at)).await?;
    }
    write_hours(tx, batch).await?;
    write_workers(tx, batch).await?;
    for ((project, field, value), n) in &batch.labels {
        let upsert = sql("insert into figure_label (project, field, value, answers)
                          values ($1, $2, $3, $4)
                          on conflict (project, field, value) do update set
                              answers = figure_label.answers + excluded.answers");
        tx.exec_later(upsert.bind(*project).bind(field).bind(value).bind(*n)).await?;
    }
    write_paces(tx, batch).await?;
    for it in &batch.tasks {
        write_task(tx, it).await?;
    }
    Ok(())
}

/// Moves the mark from where the batch began; false when somebody else has.
async fn move_mark(tx: &mut Tx, batch: &Batch) -> Result<bool> {
    let now = tx.now();
    let moved = if batch.before.is_empty() {
        sql("insert into figure_mark (name, after, at) values ('log', $1, $2)
             on conflict (name) do update set after = excluded.after, at = excluded.at
             where figure_mark.after = $3")
    } else {
        sql("update figure_mark set after = $1, at = $2 where name = 'log' and after = $3")
    };
    Ok(tx.exec(moved.bind(&batch.last).bind(now).bind(&batch.before)).await? == 1)
}

async fn write_hours(tx: &mut Tx, batch: &Batch) -> Result<()> {
    for ((project, hour), counts) in &batch.hours {
        let upsert = sql("insert into figure_hour
                              (project, hour, answers, accepted, reworked, rejected)
                          values ($1, $2, $3, $4, $5, $6)
                          on conflict (project, hour) do update set
                              answers = figure_hour.answers + excluded.answers,
                              accepted = figure_hour.accepted + excluded.accepted,
                              reworked = figure_hour.reworked + excluded.reworked,
                              rejected = figure_hour.rejected + excluded.rejected");
        let upsert = upsert.bind(*project).bind(*hour).bind(counts.answers);
        let upsert = upsert.bind(counts.accepted).bind(counts.reworked).bind(counts.rejected);
        tx.exec_later(upsert).await?;
    }
    Ok(())
}

async fn write_workers(tx: &mut Tx, batch: &Batch) -> Result<()> {
    for ((project, worker), (counts, at)) in &batch.workers {
        let upsert = sql("insert into figure_worker
                              (project, worker, answers, accepted, reworked, rejected, first_at,
                               latest_at)
                          values ($1, $2, $3, $4, $5, $6, $7, $7)
                          on conflict (project, worker) do update set
                              answers = figure_worker.answers + excluded.answers,
                              accepted = figure_worker.accepted + excluded.accepted,
                              reworked = figure_worker.reworked + excluded.reworked,
                              rejected = figure_worker.rejected + excluded.rejected,
                              latest_at = excluded.latest_at");
        let upsert = upsert.bind(*project).bind(*worker).bind(counts.answers);
        let upsert = upsert.bind(counts.accepted).bind(counts.reworked).bind(counts.rejected);
        tx.exec_later(upsert.bind(*at)).await?;
    }
    Ok(())
}

async fn write_paces(tx: &mut Tx, batch: &Batch) -> Result<()> {
    for ((project, worker, bucket), n) in &batch.paces {
        let upsert = sql("insert into figure_pace (project, worker, bucket, answers)
                          values ($1, $2, $3, $4)
                          on conflict (project, worker, bucket) do update set
                              answers = figure_pace.answers + excluded.answers");
        tx.exec_later(upsert.bind(*project).bind(worker).bind(*bucket).bind(*n)).await?;
    }
    let mut of: Vec<_> = batch.paces.keys().map(|it| (it.0, &it.1)).collect();
    of.dedup();
    for (project, worker) in of {
        let median = pace::median(&paces(tx, project, worker).await?);
        let update = if worker.is_empty() {
            sql("update project_figure set median_ms = $2 where project = $1 and $3 = ''")
        } else {
            sql("update figure_worker set median_ms = $2 where project = $1 and worker = $3")
        };
        tx.exec_later(update.bind(project).bind(median).bind(worker)).await?;
    }
    Ok(())
}

/// The buckets of a project's worker, or of all where none is named.
pub(super) async fn paces(
    tx: &mut Tx,
    project: ProjectId,
    worker: &str,
) -> Result<Vec<(i64, i64)>> {
    let select = sql("select bucket, answers from figure_pace
                      where project = $1 and worker = $2 order by bucket limit 64");
    let rows = tx.all(select.bind(project).bind(worker)).await?;
    rows.iter().map(|it| Ok((it.get("bucket")?, it.get("answers")?))).collect()
}

async fn write_task(tx: &mut Tx, it: &Touched) -> Result<()> {
    let (was_counted, before) = it.was;
    let now = it.compared.agreement_ppm;
    let answers = i64::try_from(it.workers.len()).unwrap_or_default();
    let counts_now = it.is_full && now.is_some() && !was_counted;
    let upsert = sql("insert into figure_task
                          (task, project, position, standing, answers, agreement_ppm, votes,
                           counted)
                      values ($1, $2, $3, $4, $5, $6, $7, $8)
                      on conflict (task) do update set
                          standing = excluded.standing, answers = excluded.answers,
                          agreement_ppm = excluded.agreement_ppm, votes = excluded.votes,
                          counted = excluded.counted");
    let upsert = upsert.bind(it.task).bind(it.project).bind(it.position).bind(it.standing);
    let upsert = upsert.bind(answers).bind(now).bind(&it.compared.votes);
    tx.exec_later(upsert.bind(was_counted || counts_now)).await?;
    if now != before {
        let differs = |it: Option<i64>| i64::from(it.is_some_and(|it| it < FULL));
        let update = sql("update project_figure
                          set agreement_ppm_sum = agreement_ppm_sum + $2,
                              agreement_tasks = agreement_tasks + $3,
                              disagreeing = disagreeing + $4
                          where project = $1");
        let update = update.bind(it.project).bind(now.unwrap_or(0) - before.unwrap_or(0));
        let update = update.bind(i64::from(now.is_some()) - i64::from(before.is_some()));
        tx.exec_later(update.bind(differs(now) - differs(before))).await?;
    }
    if counts_now {
        for (worker, agrees) in it.workers.iter().zip(&it.compared.agrees) {
            let update = sql("update figure_worker
                              set compared = compared + 1, agreed = agreed + $3
                              where project = $1 and worker = $2");
            let update = update.bind(it.project).bind(*worker);
            tx.exec_later(update.bind(i64::from(*agrees))).await?;
        }
    }
    Ok(())
}

/// Counts the places of large projects in which something has happened.
async fn count_places(db: &Db) -> Result<()> {
    let due = db.read(async move |tx| {
        let now = tx.now();
        let select = sql("select project from project_figure
                          where tally_due = 1 and tally_at <= $1
                          order by tally_at, project limit 5");
        let rows = tx.all(select.bind(now.plus(-TALLY_EVERY))).await?;
        rows.iter().map(|it| it.get::<ProjectId>("project")).collect::<Result<Vec<_>>>()
    });
    for project in due.await? {
        let tally = db.read(async move |tx| {
            let size = sql("select positions from project where id = $1");
            let is_large = match tx.find(size.bind(project)).await? {
                Some(row) => FEW_TASKS < row.get::<i64>("positions")?,
                None => false,
            };
            if is_large { projects::tally(tx, project).await.map(Some) } else { Ok(None) }
        });
        let tally = tally.await?;
        db.write(async move |tx| {
            let now = tx.now();
            let update = sql("update project_figure
                              set tasks = $2, tasks_done = $3, wanted = $4, free = $5,
                                  places_accepted = $6, withdrawn = $7, tally_at = $8,
                                  tally_due = 0
                              where project = $1");
            let update = update.bind(project).bind(tally.map(|it| it.tasks));
            let update = update.bind(tally.map(|it| it.tasks_done)).bind(tally.map(|it| it.wanted));
            let update = update.bind(tally.map(|it| it.free)).bind(tally.map(|it| it.accepted));
            tx.exec(update.bind(tally.map(|it| it.withdrawn)).bind(now)).await
        })
        .await?;
    }
    Ok(())
}
