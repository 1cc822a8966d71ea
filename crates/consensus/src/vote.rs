//! Votes: each label counts as much as its worker weighs.

use crate::{
    Fault, Gold, Labels, Matrix, Outcome, Skill,
    matrix::{argmax, normalise},
};

/// Majority vote: every label counts the same. Of equals the first class wins.
///
/// A worker's skill is the share of their labels that agree with the winner.
pub fn majority_vote(labels: &Labels) -> Outcome {
    weighted_vote(labels, &vec![1.0; labels.workers()])
}

/// A vote in which each worker's labels count as much as their weight; weights below zero
/// count against the label.
pub fn weighted_vote(labels: &Labels, weights: &[f64]) -> Outcome {
    let posterior = tally(labels, weights);
    let winners: Vec<usize> = posterior.rows().map(argmax).collect();
    let skills = agreement(labels, |task| winners.get(task).copied());
    Outcome { posterior, skills, confusion: None, log_likelihood: Vec::new() }
}

/// A vote in which each worker weighs their share of right labels on tasks with known answers.
///
/// Workers who labelled no such task weigh nothing; where nobody weighs, all weigh the same.
pub fn gold_weighted_vote(labels: &Labels, gold: &Gold) -> Result<Outcome, Fault> {
    let skills = agreement(labels, |task| gold.of(task));
    if skills.iter().all(|it| it.labels == 0.0) {
        return Err(Fault::NoGold);
    }
    let weights: Vec<f64> = skills.iter().map(|it| it.value).collect();
    let mut posterior = tally(labels, &weights);
    let plain = tally(labels, &vec![1.0; labels.workers()]);
    for (task, given) in labels.by_task().enumerate() {
        if given.iter().all(|it| weights[it.worker()] == 0.0) {
            posterior.row_mut(task).copy_from_slice(plain.row(task));
        }
    }
    Ok(Outcome { posterior, skills, confusion: None, log_likelihood: Vec::new() })
}

/// Shares of the weights for each class. Where weights below zero leave a class less than
/// nothing, all are lifted until the least has nothing.
pub(crate) fn tally(labels: &Labels, weights: &[f64]) -> Matrix {
    let mut sums = Matrix::new(labels.tasks(), labels.classes(), 0.0);
    for (given, row) in labels.by_task().zip(sums.rows_mut()) {
        for it in given {
            row[it.class()] += weights[it.worker()];
        }
        let least = row.iter().copied().fold(0.0, f64::min);
        row.iter_mut().for_each(|it| *it -= least);
        normalise(row);
    }
    sums
}

/// How often each worker's labels are what `truth` says, over the tasks of which it says it.
pub(crate) fn agreement(labels: &Labels, truth: impl Fn(usize) -> Option<usize>) -> Vec<Skill> {
    let mut right = vec![0.0; labels.workers()];
    let mut count = vec![0.0; labels.workers()];
    for (task, given) in labels.by_task().enumerate() {
        let Some(truth) = truth(task) else { continue };
        for it in given {
            count[it.worker()] += 1.0;
            right[it.worker()] += f64::from(u8::from(it.class() == truth));
        }
    }
    right.into_iter().zip(count).map(|(right, count)| Skill::share(right, count)).collect()
}
