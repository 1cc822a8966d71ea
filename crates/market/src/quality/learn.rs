//! Learning: how good each worker is at a field, from all labels of a project at once.
//!
//! Expectation–maximisation says which answer of each task is how probable (Dawid–Skene where
//! workers have labels enough for it, else one coin). A worker's confusions are then counted
//! against these, and shrunk toward everybody's while they are few.

use std::collections::BTreeMap;

use base::{Error, Result};
use consensus::{DawidSkene, Gold, Label, Labels, Matrix, OneCoin, dawid_skene, one_coin};

use super::{
    belief::{Known, LEFT, NEWCOMER, PICKED, Worth},
    picks::Field,
    rows,
};

/// Labels per worker and class from which each worker's own confusions are told apart.
const ENOUGH: usize = 8;
/// How many labels of each right class it takes to move a worker half way from everybody's
/// confusions to their own.
const STRENGTH: f64 = 4.0;
/// As many labels of a newcomer are mixed into everybody's confusions.
const DOUBT: f64 = 10.0;
/// No label is worth more than this.
const MOST: f64 = 0.97;

/// One answer to a field.
#[derive(Debug, Clone)]
pub(super) struct Given<'a> {
    pub(super) task: u32,
    pub(super) worker: u32,
    pub(super) values: &'a [String],
}

/// What was learned of a field.
#[derive(Debug, Clone)]
pub(super) struct Learned {
    pub(super) known: Known,
    /// By worker; none for who has no label here.
    pub(super) workers: Vec<Option<Skilled>>,
}

#[derive(Debug, Clone, PartialEq)]
pub(super) struct Skilled {
    pub(super) skill: f64,
    pub(super) error: f64,
    pub(super) labels: i64,
    pub(super) worth: Worth,
}

/// Learns a field from its answers and the known values of some tasks.
pub(super) fn learn(
    field: &Field,
    tasks: usize,
    workers: usize,
    given: &[Given<'_>],
    gold: &BTreeMap<u32, Vec<String>>,
) -> Result<Option<Learned>> {
    let mut values: Vec<&str> = field.options.iter().map(|it| it.0.as_str()).collect();
    let (questions, classes) = if field.is_many {
        (values.len(), 2)
    } else {
        for value in given.iter().filter_map(|it| it.values.first()) {
            if !values.contains(&value.as_str()) {
                values.push(value);
            }
        }
        (1, values.len())
    };
    if classes < 2 || given.is_empty() || questions == 0 {
        return Ok(None);
    }
    let mut labels = Vec::with_capacity(given.len() * questions);
    for it in given {
        for (task, class) in asked(&values, field.is_many, it.task, it.values) {
            labels.push(Label { task, worker: it.worker, class });
        }
    }
    let known = gold.iter().flat_map(|(task, it)| asked(&values, field.is_many, *task, it));
    let gold = Gold::new(tasks * questions, known);
    if labels.is_empty() {
        return Ok(None);
    }
    let packed = Labels::new(tasks * questions, workers, classes, &labels);
    let packed = packed.map_err(|it| Error::store(it.to_string()))?;
    let outcome = if workers * classes * ENOUGH <= labels.len() {
        dawid_skene(&packed, &gold, DawidSkene::default())
    } else {
        one_coin(&packed, &gold, OneCoin::default())
    };
    let counted = count(&labels, &outcome.posterior, workers, classes);
    let names: Vec<&str> = if field.is_many { vec![LEFT, PICKED] } else { values.clone() };
    let shares = if field.is_many {
        shares_of_options(&values, &labels, &outcome.posterior)
    } else {
        shares_of_values(&values, &labels, &outcome.posterior)
    };
    Ok(Some(learned(&counted, &names, shares)))
}

/// An answer as labels: one for a choice, one for each option where several may be picked.
fn asked(values: &[&str], is_many: bool, task: u32, picked: &[String]) -> Vec<(u32, u32)> {
    let number = |it: usize| u32::try_from(it).unwrap_or(u32::MAX);
    if !is_many {
        let class = picked.first().and_then(|it| values.iter().position(|value| value == it));
        return class.map(|it| (task, number(it))).into_iter().collect();
    }
    let is_picked = |value: &&str| u32::from(picked.iter().any(|it| it == value));
    let first = task * number(values.len());
    values.iter().enumerate().map(|(at, it)| (first + number(at), is_picked(it))).collect()
}

/// Labels by worker, right class and label, each by how probable the right class is.
struct Counted {
    classes: usize,
    cells: Vec<Vec<f64>>,
}

fn count(labels: &[Label], posterior: &Matrix, workers: usize, classes: usize) -> Counted {
    let mut cells = vec![vec![0.0; classes * classes]; workers];
    for it in labels {
        let row = posterior.row(it.task as usize);
        let own = &mut cells[it.worker as usize];
        for (right, share) in row.iter().enumerate() {
            own[right * classes + it.class as usize] += share;
        }
    }
    Counted { classes, cells }
}

fn learned(counted: &Counted, names: &[&str], shares: BTreeMap<String, f64>) -> Learned {
    let classes = counted.classes;
    let others = classes as f64 - 1.0;
    let doubt = |right: usize, label: usize| {
        DOUBT * if right == label { NEWCOMER } else { (1.0 - NEWCOMER) / others }
    };
    let mut all: Vec<f64> = (0..classes * classes)
        .map(|at| {
            let more: f64 = counted.cells.iter().map(|it| it[at]).sum();
            more + doubt(at / classes, at % classes)
        })
        .collect();
    for row in all.chunks_exact_mut(classes) {
        let sum: f64 = row.iter().sum();
        row.iter_mut().for_each(|it| *it /= sum);
    }
    let usual: Vec<f64> = all.iter().map(|it| it * STRENGTH).collect();
    let skilled = |own: &Vec<f64>| {
        let labels: f64 = own.iter().sum();
        (0.0 < labels).then(|| skilled(own, &usual, classes, names, labels))
    };
    let workers = counted.cells.iter().map(skilled).collect();
    let known = Known { shares, worth: worth(&all, classes, names) };
    Learned { known, workers }
}

fn skilled(own: &[f64], usual: &[f64], classes: usize, names: &[&str], labels: f64) -> Skilled {
    let mixed: Vec<f64> = own.iter().zip(usual).map(|(own, usual)| own + usual).collect();
    // The classes as they came to this worker, not as frequent as they were to us.
    let came: Vec<f64> = own.chunks_exact(classes).map(|it| it.iter().sum()).collect();
    let right: f64 = (0..classes).map(|it| own[it * classes + it]).sum();
    let expected: f64 =
        (0..classes).map(|it| came[it] / labels * usual[it * classes + it] / STRENGTH).sum();
    let skill = (right + STRENGTH * expected) / (labels + STRENGTH);
    let error = (skill * (1.0 - skill) / (labels + STRENGTH + 1.0)).sqrt();
    let labels = rows::millionths(labels) / 1_000_000;
    Skilled { skill, error, labels, worth: worth(&mixed, classes, names) }
}

/// What each label is worth, from counts or probabilities by right class and label.
fn worth(cells: &[f64], classes: usize, names: &[&str]) -> Worth {
    let others = classes as f64 - 1.0;
    let sums: Vec<f64> = cells.chunks_exact(classes).map(|it| it.iter().sum()).collect();
    let p = |right: usize, label: usize| cells[right * classes + label] / sums[right].max(1e-9);
    let one = |label: usize| {
        let wrong: f64 = (0..classes).filter(|it| *it != label).map(|it| p(it, label)).sum();
        let odds = p(label, label) / (wrong / others).max(1e-6);
        // Whoever is worse than chance says nothing; we do not believe the contrary.
        (odds / (odds + others)).clamp(1.0 / classes as f64, MOST)
    };
    names.iter().enumerate().map(|(at, it)| ((*it).to_owned(), round(one(at)))).collect()
}

/// How frequent each value is, over the tasks that have a label.
fn shares_of_values(values: &[&str], labels: &[Label], all: &Matrix) -> BTreeMap<String, f64> {
    let mut sums = vec![1.0; values.len()];
    let mut seen = vec![false; all.rows().len()];
    for it in labels {
        if !std::mem::replace(&mut seen[it.task as usize], true) {
            sums.iter_mut().zip(all.row(it.task as usize)).for_each(|(sum, it)| *sum += it);
        }
    }
    let whole: f64 = sums.iter().sum();
    values.iter().zip(sums).map(|(it, sum)| ((*it).to_owned(), round(sum / whole))).collect()
}

/// How often each option is right.
fn shares_of_options(values: &[&str], labels: &[Label], all: &Matrix) -> BTreeMap<String, f64> {
    let mut sums = vec![(1.0, 2.0); values.len()];
    let mut seen = vec![false; all.rows().len()];
    for it in labels {
        if !std::mem::replace(&mut seen[it.task as usize], true) {
            let sum = &mut sums[it.task as usize % values.len()];
            *sum = (sum.0 + all.row(it.task as usize)[1], sum.1 + 1.0);
        }
    }
    let share = |(it, (right, all)): (&&str, (f64, f64))| ((*it).to_owned(), round(right / all));
    values.iter().zip(sums).map(share).collect()
}

/// Kept as text, so four digits do.
fn round(share: f64) -> f64 {
    (share * 10_000.0).round() / 10_000.0
}
