//! A piece of the log, read with what its events are about.

use std::collections::{BTreeMap, BTreeSet, btree_map::Entry};

use base::{DurationMs, Result, Timestamp};
use forms::Form;
use store::{Row, Tx, sql};

use super::{
    Counts,
    pace::bucket_of,
    tasks::Standing,
    votes::{self, Compared},
};
use crate::{AccountId, AssignmentId, EventId, ProjectId, TaskId, projects};

/// Events that are counted at once.
pub(super) const MOST: i64 = 300;
/// What is younger may still be about to be written by a transaction that began before.
const LAG: DurationMs = 3_000;
/// Answers of the touched tasks that are read at once.
const ANSWERS: i64 = 20_000;

/// Some events, added up.
#[derive(Debug, Clone, Default)]
pub(super) struct Batch {
    /// Where the batch before ended.
    pub(super) before: String,
    /// The last event of this one; empty when there is none.
    pub(super) last: String,
    pub(super) is_full: bool,
    pub(super) projects: BTreeMap<ProjectId, (Counts, Timestamp)>,
    pub(super) hours: BTreeMap<(ProjectId, i64), Counts>,
    pub(super) workers: BTreeMap<(ProjectId, AccountId), (Counts, Timestamp)>,
    /// Times by project, worker (empty for all) and bucket.
    pub(super) paces: BTreeMap<(ProjectId, String, i64), i64>,
    pub(super) labels: BTreeMap<(ProjectId, String, String), i64>,
    pub(super) tasks: Vec<Touched>,
}

/// A task as it stands after the batch, and what was known of it before.
#[derive(Debug, Clone)]
pub(super) struct Touched {
    pub(super) task: TaskId,
    pub(super) project: ProjectId,
    pub(super) position: i64,
    pub(super) standing: Standing,
    /// Every place has its answer.
    pub(super) is_full: bool,
    pub(super) workers: Vec<AccountId>,
    pub(super) compared: Compared,
    /// Whether its workers' agreement was counted, and the agreement it had.
    pub(super) was: (bool, Option<i64>),
}

/// Forms by project and version; reading one anew for each answer would be slow.
type Forms = BTreeMap<(ProjectId, i64), Option<Form>>;

/// The next events that nobody has counted.
pub(super) async fn next(tx: &mut Tx) -> Result<Batch> {
    let mark = sql("select after from figure_mark where name = 'log'");
    let before: String = match tx.find(mark).await? {
        Some(row) => row.get("after")?,
        None => String::new(),
    };
    let horizon = EventId::new(tx.now().plus(-LAG), 0);
    let select = sql("select e.id, e.at, e.kind, e.body as facts, e.project, a.id as assignment,
                             a.worker, a.version, a.claimed_at, w.body,
                             case when t.gold is null then 0 else 1 end as is_known
                      from event e
                      left join assignment a
                          on a.id = e.subject and e.subject_kind = 'assignment'
                      left join task t on t.id = a.task
                      left join answer w
                          on w.assignment = a.id and w.revision = a.revision
                          and e.kind in ('assignment-accepted', 'appeal-won')
                      where $1 < e.id and e.id < $2
                      order by e.id limit $3");
    let select = select.bind(&before).bind(horizon).bind(MOST);
    let rows = tx.all(select).await?;
    let mut batch = Batch { before, ..Batch::default() };
    batch.is_full = i64::try_from(rows.len()).is_ok_and(|it| MOST <= it);
    let (mut forms, mut submitted) = (Forms::new(), BTreeSet::new());
    for row in &rows {
        batch.last = row.get("id")?;
        batch.add(tx, row, &mut forms, &mut submitted).await?;
    }
    if !batch.workers.is_empty() {
        batch.tasks = touched(tx, &batch, &mut forms).await?;
    }
    Ok(batch)
}

impl Batch {
    async fn add(
        &mut self,
        tx: &mut Tx,
        row: &Row,
        forms: &mut Forms,
        submitted: &mut BTreeSet<AssignmentId>,
    ) -> Result<()> {
        let Some(project) = row.get::<Option<ProjectId>>("project")? else { return Ok(()) };
        let at: Timestamp = row.get("at")?;
        self.projects.entry(project).or_default().1 = at;
        let Some(assignment) = row.get::<Option<AssignmentId>>("assignment")? else {
            return Ok(());
        };
        let worker: AccountId = row.get("worker")?;
        let kind: String = row.get("kind")?;
        let mut change = Counts::default();
        match kind.as_str() {
            "assignment-submitted" => {
                let is_first = row.get::<String>("facts")?.contains("\"revision\":1}")
                    && submitted.insert(assignment);
                if is_first {
                    change.answers = 1;
                    let bucket = bucket_of(at.since(row.get("claimed_at")?));
                    for who in [String::new(), worker.to_string()] {
                        *self.paces.entry((project, who, bucket)).or_default() += 1;
                    }
                }
            }
            "rework-asked" => change.reworked = 1,
            "assignment-accepted" => change.accepted = 1,
            "assignment-rejected" => change.rejected = 1,
            "appeal-won" => (change.accepted, change.rejected) = (1, -1),
            _ => {}
        }
        // A task whose answer is known is no progress and no result, however often it is done.
        let is_known: bool = row.get("is_known")?;
        if change.accepted == 1 && !is_known {
            let key = (project, row.get("version")?);
            self.add_labels(tx, key, row.get("body")?, forms).await?;
        }
        self.projects.entry(project).or_default().0.add(change);
        if !is_known {
            self.hours.entry((project, at.as_millis() / 3_600_000)).or_default().add(change);
        }
        let of_worker = self.workers.entry((project, worker)).or_default();
        of_worker.0.add(change);
        of_worker.1 = at;
        Ok(())
    }

    async fn add_labels(
        &mut self,
        tx: &mut Tx,
        key: (ProjectId, i64),
        body: Option<String>,
        forms: &mut Forms,
    ) -> Result<()> {
        let (Some(form), Some(body)) = (form(tx, forms, key).await?, body) else { return Ok(()) };
        for picked in votes::picked(form, &body)? {
            for value in picked.values {
                *self.labels.entry((key.0, picked.field.clone(), value)).or_default() += 1;
            }
        }
        Ok(())
    }
}

impl Counts {
    fn add(&mut self, more: Self) {
        self.answers += more.answers;
        self.accepted += more.accepted;
        self.reworked += more.reworked;
        self.rejected += more.rejected;
    }
}

async fn form<'a>(
    tx: &mut Tx,
    forms: &'a mut Forms,
    key: (ProjectId, i64),
) -> Result<Option<&'a Form>> {
    let known = match forms.entry(key) {
        Entry::Occupied(known) => known.into_mut(),
        Entry::Vacant(free) => {
            let terms = projects::version(tx, key.0, key.1).await?;
            free.insert(if terms.form.is_empty() { None } else { Some(terms.form()?) })
        }
    };
    Ok(known.as_ref())
}

/// The tasks that the events of a batch are about, as they are now.
async fn touched(tx: &mut Tx, batch: &Batch, forms: &mut Forms) -> Result<Vec<Touched>> {
    let select = sql("with touched as (
                          select distinct a.task as id
                          from event e
                          join assignment a
                              on a.id = e.subject and e.subject_kind = 'assignment'
                          where $1 < e.id and e.id <= $2)
                      select t.id as task, t.project, t.position, t.state as task_state,
                             t.answers_wanted - t.places_withdrawn as wanted,
                             f.counted, f.agreement_ppm,
                             b.worker, b.state, b.version, w.body
                      from touched
                      join task t on t.id = touched.id
                      left join figure_task f on f.task = t.id
                      left join assignment b
                          on b.task = t.id
                          and b.state in ('claimed', 'submitted', 'rework', 'accepted')
                      left join answer w
                          on w.assignment = b.id and w.revision = b.revision
                          and b.state in ('submitted', 'accepted')
                      where t.gold is null
                      order by t.id, b.id limit $3");
    let select = select.bind(&batch.before).bind(&batch.last).bind(ANSWERS);
    let rows = tx.all(select).await?;
    let mut found = Vec::new();
    for of_task in rows.chunk_by(|a, b| task_of(a) == task_of(b)) {
        found.push(one(tx, of_task, forms).await?);
    }
    Ok(found)
}

fn task_of(row: &Row) -> Option<TaskId> {
    row.get("task").ok()
}

async fn one(tx: &mut Tx, rows: &[Row], forms: &mut Forms) -> Result<Touched> {
    let first = &rows[0];
    let project = first.get("project")?;
    let (mut workers, mut answers, mut states) = (Vec::new(), Vec::new(), Vec::new());
    for row in rows {
        let Some(state) = row.get::<Option<String>>("state")? else { continue };
        states.push(state);
        let Some(body) = row.get::<Option<String>>("body")? else { continue };
        workers.push(row.get("worker")?);
        let form = form(tx, forms, (project, row.get("version")?)).await?;
        answers.push(form.map(|it| votes::picked(it, &body)).transpose()?.unwrap_or_default());
    }
    let is = |word: &str| states.iter().any(|it| it == word);
    let standing = match first.get::<String>("task_state")?.as_str() {
        "done" => Standing::Done,
        "cancelled" => Standing::Cancelled,
        _ if is("submitted") => Standing::Review,
        _ if is("claimed") || is("rework") => Standing::Running,
        _ => Standing::ToDo,
    };
    let wanted: i64 = first.get("wanted")?;
    let counted = first.get::<Option<i64>>("counted")?.unwrap_or_default();
    Ok(Touched {
        task: first.get("task")?,
        project,
        position: first.get("position")?,
        standing,
        is_full: i64::try_from(answers.len()).is_ok_and(|it| 1 < it && wanted <= it),
        workers,
        compared: votes::compare(&answers),
        was: (counted == 1, first.get("agreement_ppm")?),
    })
}
