//! What comes out: a distribution for each task, and what was learned of each worker.

use crate::{Matrix, matrix::argmax};

/// The result of an aggregation.
#[derive(Debug, Clone)]
pub struct Outcome {
    /// For each task, how probable each class is. Rows sum to 1; a task without labels has the
    /// method's prior.
    pub posterior: Matrix,
    /// What was learned of each worker.
    pub skills: Vec<Skill>,
    /// How each worker mistakes the classes for each other, where the method has it.
    pub confusion: Option<Confusion>,
    /// The logarithm of the likelihood after each iteration, with that of the priors where there
    /// are any, without constants; empty where the method has none.
    pub log_likelihood: Vec<f64>,
}

/// How good a worker is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Skill {
    /// In the method's own unit: the probability of a right label, unless its page says otherwise.
    pub value: f64,
    /// Standard error of the value; how far off it may easily be.
    pub error: f64,
    /// How many labels it rests on.
    pub labels: f64,
}

/// For each worker, how probable each label is when a class is right.
#[derive(Debug, Clone)]
pub struct Confusion {
    classes: usize,
    /// One row for each worker and true class, one column for each label.
    cells: Matrix,
}

impl Confusion {
    pub(crate) fn new(workers: usize, classes: usize) -> Self {
        Self { classes, cells: Matrix::new(workers * classes, classes, 0.0) }
    }

    /// How probable each label of this worker is when `class` is right.
    pub fn row(&self, worker: usize, class: usize) -> &[f64] {
        self.cells.row(worker * self.classes + class)
    }

    pub(crate) fn row_mut(&mut self, worker: usize, class: usize) -> &mut [f64] {
        self.cells.row_mut(worker * self.classes + class)
    }
}

impl Outcome {
    /// The most probable class of a task; the first of equals.
    pub fn best(&self, task: usize) -> usize {
        argmax(self.posterior.row(task))
    }

    /// The most probable class of each task.
    pub fn labels(&self) -> Vec<usize> {
        self.posterior.rows().map(argmax).collect()
    }
}

impl Skill {
    /// A share of `right` among `labels`, with the standard error of a binomial share whose
    /// spread is estimated with half a success and half a failure added (Jeffreys' prior), so
    /// that one label out of one is not called certain.
    pub(crate) fn share(right: f64, labels: f64) -> Self {
        let value = if 0.0 < labels { right / labels } else { 0.0 };
        let smooth = (right + 0.5) / (labels + 1.0);
        let error = (smooth * (1.0 - smooth) / (labels + 1.0)).sqrt();
        Self { value, error, labels }
    }

    /// The mean of measures between 0 and 1, from their sum, the sum of their squares and their
    /// number, with its standard error; the spread is estimated as if one more measure had been
    /// a fifth away, so that one alone is not called certain.
    pub(crate) fn mean(sum: f64, squares: f64, labels: f64) -> Self {
        if labels <= 0.0 {
            return Self { value: 0.0, error: 0.5, labels: 0.0 };
        }
        let value = sum / labels;
        let spread = (squares - labels * value * value).max(0.0) + 0.04;
        Self { value, error: spread.sqrt() / labels, labels }
    }
}
