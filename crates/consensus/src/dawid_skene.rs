//! Dawid–Skene: every worker mistakes the classes for each other in their own way.

use crate::{Gold, Labels, Matrix, Outcome, matrix::normalise, rows::Rows, vote::tally};

/// Options of [`dawid_skene`].
#[derive(Debug, Clone, Copy)]
pub struct DawidSkene {
    pub iterations: usize,
    /// Ends when the log-likelihood grows by less than this for each label.
    pub tolerance: f64,
    /// Added to each count of a worker's label and true class, so that one surprise does not
    /// decide alone.
    pub smoothing: f64,
    /// Added to each count of a worker's right labels: how many labels of proof it takes to
    /// believe that a worker mistakes a class for another.
    pub trust: f64,
}

impl Default for DawidSkene {
    fn default() -> Self {
        Self { iterations: 100, tolerance: 1e-5, smoothing: 0.1, trust: 3.0 }
    }
}

/// The least share of a class.
const LEAST: f64 = 1e-10;

/// Expectation–maximisation for the model in which worker `w` answers `l` with probability
/// `π[w][t][l]` when `t` is right.
///
/// Begins with the shares of votes. Each iteration takes `π` and the shares `p` of the classes
/// from the posteriors (with `smoothing` and `trust` as the counts of a Dirichlet prior; both 0
/// is the maximum likelihood of the paper), then `posterior[t] ∝ p[t] · ∏ π[w][t][l]`. Known
/// answers stay certain.
/// Ends when the log-likelihood `Σ ln Σ p[t] ∏ π[w][t][l]`, with that of the prior, gains less
/// than the tolerance.
///
/// Source: Dawid and Skene, Maximum Likelihood Estimation of Observer Error-Rates Using the EM
/// Algorithm, Applied Statistics 28 (1979).
pub fn dawid_skene(labels: &Labels, gold: &Gold, options: DawidSkene) -> Outcome {
    let rows = Rows::of(labels);
    let classes = labels.classes();
    let mut posterior = tally(labels, &vec![1.0; labels.workers()]);
    for (task, row) in posterior.rows_mut().enumerate() {
        gold.fix(task, row);
    }
    let mut log_likelihood = Vec::new();
    let mut counts = Matrix::new(rows.len(), classes, 0.0);
    for (row, places) in posterior.rows().zip(rows.by_task(labels)) {
        places.iter().for_each(|it| add(counts.row_mut(*it as usize), row));
    }
    for _ in 0..options.iterations.max(1) {
        let prior = rows.logarithms(&mut counts, options.smoothing, options.trust);
        let priors = log_shares(&posterior);
        let mut next = Matrix::new(rows.len(), classes, 0.0);
        let mut sum = prior;
        for (task, places) in rows.by_task(labels).enumerate() {
            let row = posterior.row_mut(task);
            row.copy_from_slice(&priors);
            places.iter().for_each(|it| add(row, counts.row(*it as usize)));
            sum += gold.settle(task, row);
            places.iter().for_each(|it| add(next.row_mut(*it as usize), row));
        }
        counts = next;
        let gain = log_likelihood.last().map_or(f64::INFINITY, |last| sum - last);
        log_likelihood.push(sum);
        if gain < options.tolerance * labels.len() as f64 {
            break;
        }
    }
    let (confusion, skills) = rows.learned(&counts);
    Outcome { posterior, skills, confusion: Some(confusion), log_likelihood }
}

fn add(sums: &mut [f64], row: &[f64]) {
    for (sum, it) in sums.iter_mut().zip(row) {
        *sum += it;
    }
}

/// Logarithms of the classes' shares.
fn log_shares(posterior: &Matrix) -> Vec<f64> {
    let mut shares = posterior.column_sums();
    normalise(&mut shares);
    shares.into_iter().map(|it| it.max(LEAST).ln()).collect()
}
