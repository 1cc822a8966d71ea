//! Comparing: now and then the answers of a whole project are laid side by side, outside of any
//! transaction, and what cannot well be chance is raised.
//!
//! Invariant: nobody waits for it; of very large projects it reads the newest answers only.

use std::collections::BTreeMap;

use base::{DurationMs, Error, Result, minutes};
use store::{Db, Tx, sql};
use tokio::task::spawn_blocking;

use super::{
    beside::{self, Finding, Sample},
    notice,
};
use crate::{
    AccountId, ProjectId, TaskId,
    quality::{self, Picks},
};

/// Fewer answers say nothing.
const LEAST: i64 = 60;
/// Answers that are laid side by side at most, the newest of a project.
const MOST: i64 = 20_000;
/// A project is looked at again no more often than this, and once a tenth of its answers is new.
const PAUSE: DurationMs = minutes(5);
/// Projects of one call, so that other work gets its turn.
const ROUNDS: usize = 10;

/// Compares the answers of the projects in which enough is new; tells how many these were.
pub async fn compare(db: &Db) -> Result<usize> {
    for round in 0..ROUNDS {
        let Some(sample) = db.read(async move |tx| next(tx).await).await? else {
            return Ok(round);
        };
        let (project, answers) = (sample.project, sample.known_of);
        let found = spawn_blocking(move || beside::findings(&sample));
        let found = found.await.map_err(Error::store)?;
        db.write(async move |tx| keep(tx, project, answers, &found).await).await?;
    }
    Ok(ROUNDS)
}

async fn next(tx: &mut Tx) -> Result<Option<Sample>> {
    let now = tx.now();
    let due = sql("select q.project, q.answers
                   from quality_project q left join signal_project s on s.project = q.project
                   where $1 <= q.answers and coalesce(s.compared_at, 0) <= $2
                     and coalesce(s.answers, 0) * 11 <= q.answers * 10
                   order by coalesce(s.compared_at, 0), q.project limit 1");
    let row = tx.find(due.bind(LEAST).bind(now.plus(-PAUSE))).await?;
    let Some(row) = row else { return Ok(None) };
    sample(tx, row.get("project")?, row.get("answers")?).await.map(Some)
}

async fn sample(tx: &mut Tx, project: ProjectId, known_of: i64) -> Result<Sample> {
    let weights = quality::weights(tx, project).await?;
    let mut sample = Sample {
        project,
        known_of,
        fields: weights.fields.clone(),
        tasks: Vec::new(),
        workers: Vec::new(),
        answers: Vec::new(),
    };
    let select = sql("select q.assignment, q.task, q.worker, a.name, q.picks, t.position, t.input,
                             t.gold
                      from (select assignment, task, worker, picks from quality_answer
                            where project = $1 order by assignment desc limit $2) as q
                      join task t on t.id = q.task
                      join account a on a.id = q.worker
                      order by q.assignment");
    let (mut tasks, mut workers) = (BTreeMap::new(), BTreeMap::new());
    for row in tx.all(select.bind(project).bind(MOST)).await? {
        let (task, worker): (TaskId, AccountId) = (row.get("task")?, row.get("worker")?);
        let task_no = *tasks.entry(task).or_insert(sample.tasks.len());
        if task_no == sample.tasks.len() {
            let gold: Option<String> = row.get("gold")?;
            sample.tasks.push(beside::Task {
                position: row.get("position")?,
                input: row.get("input")?,
                known: weights.known(gold.as_deref()),
            });
        }
        let worker_no = *workers.entry(worker).or_insert(sample.workers.len());
        if worker_no == sample.workers.len() {
            sample.workers.push((worker, row.get("name")?));
        }
        let picks: Picks =
            serde_json::from_str(&row.get::<String>("picks")?).map_err(Error::store)?;
        sample.answers.push((task_no, worker_no, picks));
    }
    Ok(sample)
}

async fn keep(tx: &mut Tx, project: ProjectId, answers: i64, found: &[Finding]) -> Result<()> {
    for it in found {
        let new = notice::New {
            kind: it.kind,
            worker: it.worker,
            project: Some(project),
            key: format!("{project}/{}", it.key),
            evidence: it.evidence.clone(),
        };
        notice::raise(tx, new).await?;
    }
    let now = tx.now();
    let upsert = sql("insert into signal_project (project, answers, compared_at)
                      values ($1, $2, $3)
                      on conflict (project) do update
                      set answers = excluded.answers, compared_at = excluded.compared_at");
    tx.exec(upsert.bind(project).bind(answers).bind(now)).await?;
    Ok(())
}
