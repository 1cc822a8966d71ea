//! Dawid–Skene: every worker mistakes the classes for each other in their own way.

use crate::{
    Gold, Labels, Matrix, Outcome, matrix::normalise, product::LogOfProduct, rows::Rows,
    vote::tally,
};

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
/// The product of so many probabilities, each at least that of [`Rows`], and of a share is still
/// a number.
const FACTORS: usize = 24;

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
    let mut posterior = tally(labels, &vec![1.0; labels.workers()]);
    for (task, row) in posterior.rows_mut().enumerate() {
        gold.fix(task, row);
    }
    let mut log_likelihood = Vec::new();
    let mut counts = Matrix::new(rows.len(), labels.classes(), 0.0);
    for (row, places) in posterior.rows().zip(rows.by_task(labels)) {
        places.iter().for_each(|it| add(counts.row_mut(*it as usize), row));
    }
    let mut likely = Matrix::new(rows.len(), labels.classes(), 0.0);
    for _ in 0..options.iterations.max(1) {
        let prior = rows.probabilities(&mut counts, options.smoothing, options.trust);
        std::mem::swap(&mut counts, &mut likely);
        counts.clear();
        let pass = Pass { labels, rows: &rows, gold, shares: shares(&posterior), likely: &likely };
        // With the number of classes known beforehand, the inner loops are a few instructions.
        let sum = prior
            + match labels.classes() {
                2 => pass.run::<2>(&mut posterior, &mut counts),
                3 => pass.run::<3>(&mut posterior, &mut counts),
                4 => pass.run::<4>(&mut posterior, &mut counts),
                5 => pass.run::<5>(&mut posterior, &mut counts),
                6 => pass.run::<6>(&mut posterior, &mut counts),
                _ => pass.run::<0>(&mut posterior, &mut counts),
            };
        let gain = log_likelihood.last().map_or(f64::INFINITY, |last| sum - last);
        log_likelihood.push(sum);
        if gain < options.tolerance * labels.len() as f64 {
            break;
        }
    }
    let (confusion, skills) = rows.learned(&counts);
    Outcome { posterior, skills, confusion: Some(confusion), log_likelihood }
}

/// What one pass over the labels reads.
struct Pass<'p> {
    labels: &'p Labels,
    rows: &'p Rows,
    gold: &'p Gold,
    /// Of the classes.
    shares: Vec<f64>,
    /// How probable the label of each row is when a class is right.
    likely: &'p Matrix,
}

impl Pass<'_> {
    /// Takes the posterior of each task, and with it counts anew; returns the log-likelihood.
    /// `K` is the number of classes, or 0 for any.
    fn run<const K: usize>(&self, posterior: &mut Matrix, counts: &mut Matrix) -> f64 {
        let k = if K == 0 { self.labels.classes() } else { K };
        let (likely, counts) = (self.likely.cells(), counts.cells_mut());
        let mut all = LogOfProduct::new();
        let tasks = self.rows.by_task(self.labels).zip(posterior.cells_mut().chunks_exact_mut(k));
        for (task, (places, row)) in tasks.enumerate() {
            row.copy_from_slice(&self.shares[..k]);
            if places.len() <= FACTORS && self.gold.of(task).is_none() {
                for it in places {
                    multiply(&mut row[..k], &likely[*it as usize * k..][..k]);
                }
                let sum: f64 = row[..k].iter().sum();
                row[..k].iter_mut().for_each(|it| *it /= sum);
                all.times(sum);
            } else {
                by_logarithms(row, places, likely);
                all.add(self.gold.settle(task, row));
            }
            for it in places {
                add(&mut counts[*it as usize * k..][..k], &row[..k]);
            }
        }
        all.value()
    }
}

/// The logarithms of a task's classes, where the product of its labels may be too small for a
/// number; `row` holds the shares.
fn by_logarithms(row: &mut [f64], places: &[u32], likely: &[f64]) {
    let k = row.len();
    row.iter_mut().for_each(|it| *it = it.ln());
    let mut product = vec![1.0; k];
    for some in places.chunks(FACTORS) {
        product.fill(1.0);
        some.iter().for_each(|it| multiply(&mut product, &likely[*it as usize * k..][..k]));
        row.iter_mut().zip(&product).for_each(|(sum, it)| *sum += it.ln());
    }
}

fn multiply(product: &mut [f64], row: &[f64]) {
    for (product, it) in product.iter_mut().zip(row) {
        *product *= it;
    }
}

fn add(sums: &mut [f64], row: &[f64]) {
    for (sum, it) in sums.iter_mut().zip(row) {
        *sum += it;
    }
}

/// The classes' shares.
fn shares(posterior: &Matrix) -> Vec<f64> {
    let mut shares = posterior.column_sums();
    normalise(&mut shares);
    shares.into_iter().map(|it| it.max(LEAST)).collect()
}
