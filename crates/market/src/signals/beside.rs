//! What the answers of a project show when they are laid side by side: somebody who does not
//! look, somebody who answers in a pattern, and two who are wrong together. Pure.
//!
//! Invariant: each test says how probable it is for honest workers, and counts how many were
//! tried; what is raised is a false alarm in one of a hundred cases at most.

use consensus::{CollusionTest, Gold, Label, Labels, SpamTest, collusion, spam, straight_lines};
use serde_json::{Value, json};

use super::Kind;
use crate::{
    AccountId, ProjectId,
    quality::{Field, Picks},
};

/// Of what is raised, so much may be a false alarm.
const FALSE_ALARMS: f64 = 0.01;
/// Who has given fewer answers is not judged.
const LEAST: usize = 20;
/// With fewer workers nobody can be told from all others.
const CROWD: usize = 5;
/// Tasks that are named as evidence.
const NAMED: usize = 5;
/// Characters of a task's data that are shown.
const SHORT: usize = 80;

/// The answers of one project, in the order in which their tasks were claimed.
#[derive(Debug, Clone)]
pub(super) struct Sample {
    pub(super) project: ProjectId,
    /// How many answers the project had when this was read.
    pub(super) known_of: i64,
    pub(super) fields: Vec<Field>,
    pub(super) tasks: Vec<Task>,
    pub(super) workers: Vec<(AccountId, String)>,
    /// Task, worker, and what was picked.
    pub(super) answers: Vec<(usize, usize, Picks)>,
}

#[derive(Debug, Clone)]
pub(super) struct Task {
    pub(super) position: i64,
    /// The task's data as JSON.
    pub(super) input: String,
    pub(super) known: Picks,
}

/// Something that is worth a look.
#[derive(Debug, Clone)]
pub(super) struct Finding {
    pub(super) kind: Kind,
    pub(super) worker: AccountId,
    /// What it is about, within the project.
    pub(super) key: String,
    pub(super) evidence: Value,
}

/// Whatever the answers show, field by field.
pub(super) fn findings(sample: &Sample) -> Vec<Finding> {
    let mut found = Vec::new();
    for field in sample.fields.iter().filter(|it| !it.is_many) {
        let Some(table) = Table::of(sample, field) else { continue };
        found.extend(table.careless());
        found.extend(table.in_lines());
        found.extend(table.together());
    }
    found
}

/// The answers to one field as numbers.
struct Table<'a> {
    sample: &'a Sample,
    field: &'a Field,
    labels: Labels,
    gold: Gold,
    /// The answers of each task: worker and class.
    by_task: Vec<Vec<(usize, usize)>>,
}

impl<'a> Table<'a> {
    /// Nothing where too few have answered, or nobody beside anybody.
    fn of(sample: &'a Sample, field: &'a Field) -> Option<Self> {
        let class_of = |picks: &Picks| {
            let [value] = picks.get(&field.name)?.as_slice() else { return None };
            field.options.iter().position(|it| it.0 == *value)
        };
        let mut by_task = vec![Vec::new(); sample.tasks.len()];
        let (mut labels, mut seen) = (Vec::new(), vec![0_usize; sample.workers.len()]);
        for (task, worker, picks) in &sample.answers {
            let Some(class) = class_of(picks) else { continue };
            by_task[*task].push((*worker, class));
            seen[*worker] += 1;
            labels.push(Label { task: no(*task), worker: no(*worker), class: no(class) });
        }
        let judged = seen.iter().filter(|it| 0 < **it).count();
        let beside = by_task.iter().filter(|it| 1 < it.len()).count();
        if judged < CROWD || beside < LEAST {
            return None;
        }
        let (tasks, workers) = (sample.tasks.len(), sample.workers.len());
        let labels = Labels::new(tasks, workers, field.options.len(), &labels).ok()?;
        let known = sample.tasks.iter().enumerate();
        let known = known.filter_map(|(at, it)| Some((no(at), no(class_of(&it.known)?))));
        let gold = Gold::new(tasks, known);
        Some(Self { sample, field, labels, gold, by_task })
    }

    /// Whose answers have nothing to do with what all others find right.
    fn careless(&self) -> Vec<Finding> {
        let test = SpamTest { least: no(LEAST), named: NAMED, ..SpamTest::default() };
        let all = spam(&self.labels, &self.gold, test);
        let is_odd = |it: &consensus::Spam| 0.0 < it.score && it.q_value <= FALSE_ALARMS;
        let one = |it: consensus::Spam| {
            let worker = it.worker as usize;
            let tasks = it.tasks.iter().map(|task| self.told(*task, worker)).collect();
            let evidence = json!({
                "field": self.field.name, "question": self.field.question,
                "answers": it.answers, "knows_ppm": ppm(it.knows),
                "once_in": once_in(it.p_value), "alarms_ppm": ppm(it.q_value),
                "tasks": Value::Array(tasks),
            });
            self.finding(Kind::Spam, worker, String::new(), evidence)
        };
        all.into_iter().filter(is_odd).map(one).collect()
    }

    /// Whose answers follow each other as no chance has it.
    fn in_lines(&self) -> Vec<Finding> {
        let mut of = vec![Vec::new(); self.sample.workers.len()];
        for (task, worker, picks) in &self.sample.answers {
            let value = picks.get(&self.field.name).and_then(|it| it.first());
            let at = value.and_then(|it| self.field.options.iter().position(|o| o.0 == *it));
            if let Some(at) = at {
                of[*worker].push((*task, no(at)));
            }
        }
        let judged = of.iter().filter(|it| LEAST <= it.len()).count() as f64;
        let mut found = Vec::new();
        for (worker, answers) in of.iter().enumerate().filter(|it| LEAST <= it.1.len()) {
            let classes: Vec<u32> = answers.iter().map(|it| it.1).collect();
            let Some(lines) = straight_lines(&classes) else { continue };
            // As many were tried as there are workers, so each has its part of what is allowed.
            if FALSE_ALARMS < lines.p_value * judged {
                continue;
            }
            let run = &answers[lines.begins..lines.begins + lines.longest];
            let positions: Vec<i64> =
                run.iter().take(NAMED).map(|it| self.sample.tasks[it.0].position).collect();
            let evidence = json!({
                "field": self.field.name, "question": self.field.question,
                "answers": answers.len(), "longest": lines.longest,
                "value": self.label(run[0].1 as usize), "runs": lines.runs,
                "once_in": once_in(lines.p_value), "positions": positions,
            });
            found.push(self.finding(Kind::Lines, worker, String::new(), evidence));
        }
        found
    }

    /// Which two give the same wrong answers more often than their mistakes explain. Each of
    /// them is told beside the other.
    fn together(&self) -> Vec<Finding> {
        let test = CollusionTest { named: NAMED, ..CollusionTest::default() };
        let all = collusion(&self.labels, &self.gold, test);
        let mut found = Vec::new();
        for it in all.iter().filter(|it| it.q_value <= FALSE_ALARMS) {
            let [a, b] = it.workers.map(|it| it as usize);
            for (worker, other) in [(a, b), (b, a)] {
                let (id, name) = &self.sample.workers[other];
                let tasks = it.tasks.iter().map(|task| self.told(*task, worker)).collect();
                let evidence = json!({
                    "field": self.field.name, "question": self.field.question,
                "other": id.to_string(), "name": name,
                    "shared": it.shared, "together": it.together,
                    "expected": whole(it.expected.ceil()),
                    "once_in": once_in(it.p_value), "alarms_ppm": ppm(it.q_value),
                    "tasks": Value::Array(tasks),
                });
                found.push(self.finding(Kind::Together, worker, id.to_string(), evidence));
            }
        }
        found
    }

    fn finding(&self, kind: Kind, worker: usize, about: String, evidence: Value) -> Finding {
        let key = format!("{}/{about}", self.field.name);
        Finding { kind, worker: self.sample.workers[worker].0, key, evidence }
    }

    /// One task as evidence: what this worker said, and what all others did.
    fn told(&self, task: u32, worker: usize) -> Value {
        let (task, of) = (&self.sample.tasks[task as usize], &self.by_task[task as usize]);
        let said = of.iter().find(|it| it.0 == worker).map(|it| self.label(it.1));
        let others = (0..self.field.options.len()).filter_map(|class| {
            let n = of.iter().filter(|it| it.0 != worker && it.1 == class).count();
            (0 < n).then(|| json!({"value": self.label(class), "n": n}))
        });
        let known = task.known.get(&self.field.name).and_then(|it| it.first());
        json!({
            "position": task.position, "data": shown(&task.input), "said": said,
            "others": others.collect::<Vec<_>>(), "known": known.map(|it| self.field.label(it)),
        })
    }

    fn label(&self, class: usize) -> &str {
        &self.field.options[class].1
    }
}

/// The beginning of a task's first value.
fn shown(input: &str) -> String {
    let data = forms::TaskData::from_json(input).unwrap_or_default();
    let first = data.iter().map(|it| it.1).find(|it| !it.trim().is_empty());
    first.unwrap_or_default().chars().take(SHORT).collect()
}

fn no(it: usize) -> u32 {
    u32::try_from(it).unwrap_or(u32::MAX)
}

/// Chance does this once in so many cases; more than a thousand million are told as that.
fn once_in(p_value: f64) -> i64 {
    whole((1.0 / p_value.max(1e-9)).floor())
}

#[expect(clippy::cast_possible_truncation, reason = "numbers of cases and of answers are small")]
fn whole(it: f64) -> i64 {
    it as i64
}

fn ppm(it: f64) -> i64 {
    crate::quality::millionths(it)
}

#[cfg(test)]
mod tests;
