//! Refreshing: skills are learned anew from all labels of a project, and tasks that look
//! different by them are weighed again.
//!
//! Invariant: nobody waits for it. It reads first, learns outside of any transaction, and
//! writes in small pieces; of very large projects it reads the newest answers only.

use std::collections::BTreeMap;

use base::{DurationMs, Error, Result};
use forms::Form;
use serde_json::Value;
use store::{Db, Row, Tx, sql};
use tokio::task::spawn_blocking;

use super::{
    belief::{self, Known, Worth},
    gold,
    learn::{self, Given, Learned},
    picks::{self, Field, Picks},
    rows, terms,
};
use crate::{AccountId, ProjectId, TaskId, projects::spare};

/// Answers that skills are learned from at most, the newest of a project.
const MOST_ANSWERS: i64 = 50_000;
/// How often the skills of one project are learned at most.
const PAUSE: DurationMs = 2_000;
/// Rows written in one transaction.
const PIECE: usize = 200;
/// By how much a task's confidence must differ to be weighed again, in millionths.
const NOTABLE: i64 = 5_000;

/// The labels of one project.
struct Sample {
    project: ProjectId,
    form: Option<Form>,
    fields: Vec<Field>,
    /// Each with its number, how sure it was, and what is known of it.
    tasks: Vec<(TaskId, i64, Picks)>,
    workers: Vec<AccountId>,
    answers: Vec<(u32, u32, Picks)>,
    /// Answers that had come when this was read.
    fresh: i64,
}

/// Learns the skills of one project where that is due; true when there was one.
pub async fn refresh_due(db: &Db) -> Result<bool> {
    let Some(sample) = db.read(async move |tx| sample(tx).await).await? else { return Ok(false) };
    let worked = spawn_blocking(move || {
        let learned = learn_all(&sample)?;
        let moved = moved(&sample, &learned);
        Ok::<_, Error>((sample, learned, moved))
    });
    let (sample, learned, moved) = worked.await.map_err(Error::store)??;
    let (project, fresh) = (sample.project, sample.fresh);
    let mut rows: Vec<(AccountId, String, learn::Skilled)> = Vec::new();
    for (field, it) in &learned {
        let of_field = it.workers.iter().zip(&sample.workers);
        let of_field =
            of_field.filter_map(|(it, worker)| Some((*worker, field.clone(), it.clone()?)));
        rows.extend(of_field);
    }
    for piece in rows.chunks(PIECE) {
        let piece = piece.to_vec();
        db.write(async move |tx| keep_skills(tx, project, &piece).await).await?;
    }
    let knowns: Vec<(String, Known)> =
        learned.into_iter().map(|(field, it)| (field, it.known)).collect();
    db.write(async move |tx| keep_knowns(tx, project, &knowns, fresh).await).await?;
    for piece in moved.chunks(PIECE) {
        let piece = piece.to_vec();
        db.write(async move |tx| {
            for task in &piece {
                spare::note(tx, *task).await?;
            }
            Ok(())
        })
        .await?;
    }
    Ok(true)
}

async fn sample(tx: &mut Tx) -> Result<Option<Sample>> {
    let now = tx.now();
    let due = sql("select project, fresh from quality_project
                   where refresh_due = 1 and refreshed_at <= $1
                   order by refreshed_at, project limit 1");
    let Some(row) = tx.find(due.bind(now.plus(-PAUSE))).await? else { return Ok(None) };
    let (project, fresh): (ProjectId, i64) = (row.get("project")?, row.get("fresh")?);
    let terms::Terms { form, fields, .. } = terms::terms(tx, project).await?;
    let select = sql("select q.task, q.worker, q.picks, t.gold,
                             coalesce(b.confidence_ppm, 0) as confidence_ppm
                      from (select assignment, task, worker, picks from quality_answer
                            where project = $1 order by assignment desc limit $2) as q
                      join task t on t.id = q.task
                      left join quality_task b on b.task = q.task
                      order by q.task, q.assignment");
    let mut sample = Sample {
        project,
        form,
        fields,
        tasks: Vec::new(),
        workers: Vec::new(),
        answers: Vec::new(),
        fresh,
    };
    let mut numbers: BTreeMap<AccountId, u32> = BTreeMap::new();
    for row in tx.all(select.bind(project).bind(MOST_ANSWERS)).await? {
        sample.take(&row, &mut numbers)?;
    }
    Ok(Some(sample))
}

impl Sample {
    fn take(&mut self, row: &Row, numbers: &mut BTreeMap<AccountId, u32>) -> Result<()> {
        let (task, worker): (TaskId, AccountId) = (row.get("task")?, row.get("worker")?);
        if self.tasks.last().is_none_or(|it| it.0 != task) {
            let gold: Option<String> = row.get("gold")?;
            let known = gold::known(self.form.as_ref(), &self.fields, gold.as_deref());
            self.tasks.push((task, row.get("confidence_ppm")?, known));
        }
        let next = number(numbers.len());
        let worker_no = *numbers.entry(worker).or_insert(next);
        if worker_no == next {
            self.workers.push(worker);
        }
        let picks = picks::from_json(&row.get::<String>("picks")?)?;
        self.answers.push((number(self.tasks.len() - 1), worker_no, picks));
        Ok(())
    }
}

fn number(it: usize) -> u32 {
    u32::try_from(it).unwrap_or(u32::MAX)
}

fn learn_all(it: &Sample) -> Result<BTreeMap<String, Learned>> {
    let mut all = BTreeMap::new();
    for field in &it.fields {
        let given: Vec<Given<'_>> = it
            .answers
            .iter()
            .filter_map(|(task, worker, picks)| {
                let values = picks.get(&field.name)?;
                Some(Given { task: *task, worker: *worker, values })
            })
            .collect();
        let gold = it.tasks.iter().enumerate();
        let gold = gold
            .filter_map(|(at, (_, _, known))| Some((number(at), known.get(&field.name)?.clone())));
        let gold = gold.collect();
        let learned = learn::learn(field, it.tasks.len(), it.workers.len(), &given, &gold)?;
        all.extend(learned.map(|it| (field.name.clone(), it)));
    }
    Ok(all)
}

/// The tasks that look different by what was learned.
fn moved(it: &Sample, learned: &BTreeMap<String, Learned>) -> Vec<TaskId> {
    let nothing = Known::default();
    let mut moved = Vec::new();
    for of_task in it.answers.chunk_by(|a, b| a.0 == b.0) {
        let Some((task, before, known)) =
            of_task.first().and_then(|first| it.tasks.get(first.0 as usize))
        else {
            continue;
        };
        let sure = |field: &Field| {
            let learned = learned.get(&field.name);
            let heard: Vec<(Option<&Worth>, &[String])> = of_task
                .iter()
                .filter_map(|(_, worker, picks)| {
                    let skilled = learned.and_then(|it| it.workers.get(*worker as usize));
                    let worth = skilled.and_then(Option::as_ref).map(|it| &it.worth);
                    Some((worth, picks.get(&field.name)?.as_slice()))
                })
                .collect();
            let prior = learned.map_or(&nothing, |it| &it.known);
            belief::believe(field, prior, &heard).confidence
        };
        let open = it.fields.iter().filter(|field| !known.contains_key(&field.name));
        let now = rows::millionths(open.map(sure).fold(1.0, f64::min));
        if NOTABLE <= (now - before).abs() {
            moved.push(*task);
        }
    }
    moved
}

async fn keep_skills(
    tx: &mut Tx,
    project: ProjectId,
    rows: &[(AccountId, String, learn::Skilled)],
) -> Result<()> {
    for (worker, field, it) in rows {
        let upsert = sql("insert into quality_skill
                              (project, worker, field, skill, error, labels, worth)
                          values ($1, $2, $3, $4, $5, $6, $7)
                          on conflict (project, worker, field) do update set
                              skill = excluded.skill, error = excluded.error,
                              labels = excluded.labels, worth = excluded.worth");
        let upsert = upsert.bind(project).bind(*worker).bind(field).bind(it.skill);
        let upsert = upsert.bind(it.error).bind(it.labels).bind(json(&it.worth)?);
        tx.exec_later(upsert).await?;
    }
    Ok(())
}

async fn keep_knowns(
    tx: &mut Tx,
    project: ProjectId,
    knowns: &[(String, Known)],
    fresh: i64,
) -> Result<()> {
    for (field, it) in knowns {
        let upsert = sql("insert into quality_field (project, field, shares, worth)
                          values ($1, $2, $3, $4)
                          on conflict (project, field) do update set
                              shares = excluded.shares, worth = excluded.worth");
        let upsert = upsert.bind(project).bind(field).bind(json(&it.shares)?);
        tx.exec_later(upsert.bind(json(&it.worth)?)).await?;
    }
    let now = tx.now();
    // What came while we learned stays fresh.
    let update = sql("update quality_project
                      set fresh = fresh - $2, refreshed_at = $3,
                          refresh_due = case when 10 <= fresh - $2 and answers <= 20 * (fresh - $2)
                                             then 1 else 0 end
                      where project = $1");
    tx.exec(update.bind(project).bind(fresh).bind(now)).await?;
    Ok(())
}

fn json(numbers: &Worth) -> Result<String> {
    let whole: Value = serde_json::to_value(numbers).map_err(Error::store)?;
    Ok(whole.to_string())
}
