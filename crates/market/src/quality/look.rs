//! Looking: how sure a project is, how good its workers are, and what one task's answers say.

use base::{Money, Result, Timestamp};
use store::{Tx, sql};

use super::{
    Refusal, Standing,
    belief::{NEWCOMER, Verdict},
    picks::{self, Field, Picks},
    rows::{self, Decided},
    tally::{CONFIDENCE, STEPS},
    terms,
};
use crate::{AccountId, AssignmentId, ProjectId, TaskId, assignments::State};

/// How sure a project is, counted as it goes.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Overview {
    /// Tasks that were weighed, by standing and number of answers.
    pub standings: Vec<(Standing, i64, i64)>,
    /// Tasks by confidence: where a step begins in percent, and how many tasks are in it.
    pub confidences: Vec<(i64, i64)>,
    /// Places that adaptive answers did not need, and the money that came back for them.
    pub saved_places: i64,
    pub saved: Money,
}

impl Overview {
    /// How many tasks stand so.
    pub fn tasks(&self, standing: Standing) -> i64 {
        self.standings.iter().filter(|it| it.0 == standing).map(|it| it.2).sum()
    }

    /// Tasks that were weighed; those whose answer was known before are no part of the work.
    pub fn weighed(&self) -> i64 {
        let plain = self.standings.iter().filter(|it| it.0 != Standing::Known);
        plain.map(|it| it.2).sum()
    }

    /// Tasks that need nothing more.
    pub fn settled(&self) -> i64 {
        self.tasks(Standing::Sure) + self.tasks(Standing::Decided)
    }

    /// Settled and unsure tasks by how many answers they took.
    pub fn spent(&self) -> Vec<(i64, i64)> {
        let mut spent = std::collections::BTreeMap::new();
        let is_over = |it: &Standing| !matches!(it, Standing::Asking | Standing::Known);
        for (_, answers, tasks) in self.standings.iter().filter(|it| is_over(&it.0)) {
            *spent.entry(*answers).or_default() += tasks;
        }
        spent.into_iter().filter(|it| 0 < it.1).collect()
    }
}

/// How sure a project is; nothing was weighed where it has no choices.
pub async fn overview(tx: &mut Tx, project: ProjectId) -> Result<Overview> {
    let select = sql("select what, bucket, tasks from quality_count
                      where project = $1 and 0 < tasks order by what, bucket limit 2000");
    let mut found =
        Overview { confidences: STEPS.iter().map(|it| (*it, 0)).collect(), ..Overview::default() };
    for row in tx.all(select.bind(project)).await? {
        let (what, bucket, tasks): (String, i64, i64) =
            (row.get("what")?, row.get("bucket")?, row.get("tasks")?);
        if let Some(standing) = Standing::parse(&what) {
            found.standings.push((standing, bucket, tasks));
        } else if what == CONFIDENCE
            && let Some(step) =
                usize::try_from(bucket).ok().and_then(|it| found.confidences.get_mut(it))
        {
            step.1 += tasks;
        }
    }
    // What was known before is sure, and says nothing about the answers.
    let known = found.tasks(Standing::Known);
    if let Some(last) = found.confidences.last_mut() {
        last.1 = (last.1 - known).max(0);
    }
    let select = sql("select saved_places, saved from quality_project where project = $1");
    if let Some(row) = tx.find(select.bind(project)).await? {
        found.saved_places = row.get("saved_places")?;
        found.saved = row.get("saved")?;
    }
    Ok(found)
}

/// A weighed task with everybody's picks.
#[derive(Debug, Clone, PartialEq)]
pub struct TaskView {
    pub standing: Standing,
    pub answers: i64,
    pub confidence_ppm: i64,
    pub fields: Vec<Field>,
    pub verdicts: Vec<Verdict>,
    pub decided: Option<Decided>,
    pub voices: Vec<Voice>,
}

/// One answer that counts, and how much it weighs.
#[derive(Debug, Clone, PartialEq)]
pub struct Voice {
    pub assignment: AssignmentId,
    pub worker: AccountId,
    pub name: String,
    pub state: State,
    pub submitted_at: Option<Timestamp>,
    pub picks: Picks,
    /// By field, how likely this worker is right when picking that.
    pub worth: Vec<(String, f64)>,
}

/// What is believed of a task, and why; nothing where nothing was weighed.
pub async fn task_view(tx: &mut Tx, project: ProjectId, task: TaskId) -> Result<TaskView> {
    let select = sql("select standing, answers, confidence_ppm, fields, decided, decided_by,
                             decided_at
                      from quality_task where task = $1 and project = $2");
    let row = tx.find(select.bind(task).bind(project)).await?.ok_or(Refusal::NotWeighed)?;
    let standing: Standing = row.get("standing")?;
    let decided = (standing == Standing::Decided).then(|| rows::read_decided(&row));
    let (decided, confidence_ppm) = (decided.transpose()?, row.get("confidence_ppm")?);
    let verdicts = rows::verdicts_from_json(&row.get::<String>("fields")?)?;
    let terms = terms::terms(tx, project).await?;
    let select = sql("select q.assignment, q.worker, w.name, a.state, a.submitted_at, q.picks
                      from quality_answer q
                      join assignment a on a.id = q.assignment
                      join account w on w.id = q.worker
                      where q.task = $1 order by q.assignment limit 100");
    let worths = rows::worths(tx, project, task).await?;
    let mut voices = Vec::new();
    for it in tx.all(select.bind(task)).await? {
        let worker: AccountId = it.get("worker")?;
        let picks = picks::from_json(&it.get::<String>("picks")?)?;
        let weight = |field: &Field| {
            let value = picks.get(&field.name)?.first()?;
            let own = worths.get(&worker).and_then(|it| it.get(&field.name)?.get(value));
            let usual = terms.known.get(&field.name).and_then(|it| it.worth.get(value));
            Some((field.name.clone(), own.or(usual).copied().unwrap_or(NEWCOMER)))
        };
        let worth = terms.fields.iter().filter(|it| !it.is_many).filter_map(weight).collect();
        voices.push(Voice {
            assignment: it.get("assignment")?,
            worker,
            name: it.get("name")?,
            state: it.get("state")?,
            submitted_at: it.get("submitted_at")?,
            picks,
            worth,
        });
    }
    let answers = row.get("answers")?;
    Ok(TaskView {
        standing,
        answers,
        confidence_ppm,
        fields: terms.fields,
        verdicts,
        decided,
        voices,
    })
}
