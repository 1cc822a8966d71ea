//! Agreement: how far people who answered the same tasks agree, beyond chance.
//!
//! Krippendorff's α stands for all of them, whoever answered what; Fleiss' κ where every task
//! has as many answers as any other; Cohen's κ for two who have had the same tasks.

use std::collections::{BTreeMap, BTreeSet};

use base::Result;
use consensus::{Label, Labels, cohen, fleiss, krippendorff_nominal};
use store::{Tx, sql};

use super::{
    picks::{self, Field, Picks},
    terms,
};
use crate::{AccountId, ProjectId};

/// The newest answers that are looked at.
const MOST: i64 = 3_000;
/// Pairs of workers that are told.
const PAIRS: usize = 8;
/// Two who have had fewer tasks in common say nothing about each other.
const LEAST_IN_COMMON: usize = 5;

/// Two people who have had the same tasks.
#[derive(Debug, Clone, PartialEq)]
pub struct Pair {
    pub one: String,
    pub other: String,
    pub tasks: usize,
    pub kappa: f64,
}

/// How far the answers to one field agree.
#[derive(Debug, Clone, PartialEq)]
pub struct Agreement {
    pub field: String,
    /// What the workers are asked.
    pub question: String,
    /// Tasks that two or more have answered, and their answers.
    pub tasks: usize,
    pub answers: usize,
    pub alpha: Option<f64>,
    /// None where tasks have different numbers of answers.
    pub fleiss: Option<f64>,
    /// Those with most tasks in common first.
    pub pairs: Vec<Pair>,
}

/// What somebody picked for a task.
struct Voice {
    task: String,
    worker: AccountId,
    name: String,
    picks: Picks,
}

/// The agreement of a project, field by field; fields in which several options may be picked, or
/// that nobody has answered twice, are left out.
pub async fn agreement(tx: &mut Tx, project: ProjectId) -> Result<Vec<Agreement>> {
    let fields = terms::terms(tx, project).await?.fields;
    let voices = voices(tx, project).await?;
    let single = fields.iter().filter(|it| !it.is_many);
    Ok(single.filter_map(|it| of_field(it, &voices)).collect())
}

fn of_field(field: &Field, voices: &[Voice]) -> Option<Agreement> {
    let given: Vec<(&Voice, &str)> = voices
        .iter()
        .filter_map(|it| Some((it, it.picks.get(&field.name)?.first()?.as_str())))
        .collect();
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for (voice, _) in &given {
        *counts.entry(&voice.task).or_default() += 1;
    }
    let given: Vec<_> = given.into_iter().filter(|it| 1 < counts[it.0.task.as_str()]).collect();
    let number = |all: BTreeSet<&str>| -> BTreeMap<String, u32> {
        (0..).zip(all).map(|(n, it)| (it.to_owned(), n)).collect()
    };
    let tasks = number(given.iter().map(|it| it.0.task.as_str()).collect());
    let classes = number(given.iter().map(|it| it.1).collect());
    let ids: BTreeSet<AccountId> = given.iter().map(|it| it.0.worker).collect();
    let workers: BTreeMap<AccountId, u32> = ids.into_iter().zip(0..).collect();
    let label = |(voice, value): &(&Voice, &str)| Label {
        task: tasks[&voice.task],
        worker: workers[&voice.worker],
        class: classes[*value],
    };
    let list: Vec<Label> = given.iter().map(label).collect();
    let labels = Labels::new(tasks.len(), workers.len(), classes.len(), &list).ok()?;
    Some(Agreement {
        field: field.name.clone(),
        question: field.question.clone(),
        tasks: tasks.len(),
        answers: list.len(),
        alpha: krippendorff_nominal(&labels),
        fleiss: fleiss(&labels),
        pairs: pairs(&given, &workers, &labels),
    })
}

/// The pairs with most tasks in common, and how far each agrees.
fn pairs(
    given: &[(&Voice, &str)],
    workers: &BTreeMap<AccountId, u32>,
    labels: &Labels,
) -> Vec<Pair> {
    let (mut by_task, mut names) = (BTreeMap::<&str, Vec<AccountId>>::new(), BTreeMap::new());
    for (voice, _) in given {
        by_task.entry(&voice.task).or_default().push(voice.worker);
        names.insert(voice.worker, voice.name.as_str());
    }
    let mut common: BTreeMap<(AccountId, AccountId), usize> = BTreeMap::new();
    for of_task in by_task.values_mut() {
        of_task.sort_unstable();
        for (at, one) in of_task.iter().enumerate() {
            for other in &of_task[at + 1..] {
                *common.entry((*one, *other)).or_default() += 1;
            }
        }
    }
    let mut common: Vec<_> = common.into_iter().filter(|it| LEAST_IN_COMMON <= it.1).collect();
    common.sort_by_key(|it| (std::cmp::Reverse(it.1), it.0));
    common.truncate(PAIRS);
    let pair = |((one, other), tasks): ((AccountId, AccountId), usize)| {
        Some(Pair {
            one: names[&one].to_owned(),
            other: names[&other].to_owned(),
            tasks,
            kappa: cohen(labels, workers[&one], workers[&other])?,
        })
    };
    common.into_iter().filter_map(pair).collect()
}

async fn voices(tx: &mut Tx, project: ProjectId) -> Result<Vec<Voice>> {
    let select = sql("select q.task, q.worker, w.name, q.picks
                      from quality_answer q join account w on w.id = q.worker
                      where q.project = $1 order by q.assignment desc limit $2");
    let rows = tx.all(select.bind(project).bind(MOST)).await?;
    let read = |row: &store::Row| {
        Ok(Voice {
            task: row.get("task")?,
            worker: row.get("worker")?,
            name: row.get("name")?,
            picks: picks::from_json(&row.get::<String>("picks")?)?,
        })
    };
    rows.iter().map(read).collect()
}
