//! Dawid–Skene: every worker mistakes the classes for each other in their own way.

use crate::{
    Gold, Labels, Matrix, Outcome, matrix::normalise, product::LogOfProduct, rows::Rows,
    vote::tally,
};

/// Options of [`dawid_skene`].
#[derive(Debug, Clone, Copy)]
pub struct DawidSkene {
    pub iterations: usize,
    /// Ends when the bound of the log-likelihood grows by less than this for each label.
    pub tolerance: f64,
    /// Added to each count of a worker's label and true class, so that one surprise does not
    /// decide alone.
    pub smoothing: f64,
    /// Added to each count of a worker's right labels: how many labels of proof it takes to
    /// believe that a worker mistakes a class for another.
    pub trust: f64,
}

impl Default for DawidSkene {
    /// Maximum likelihood, as in the paper.
    fn default() -> Self {
        Self { iterations: 100, tolerance: 1e-5, smoothing: 0.0, trust: 0.0 }
    }
}

impl DawidSkene {
    /// Maximum a posteriori: workers are taken for mostly right until their labels prove
    /// otherwise. Better than maximum likelihood where each worker gave few labels of a class.
    pub fn with_prior() -> Self {
        Self { smoothing: 0.1, trust: 3.0, ..Self::default() }
    }
}

/// The least share of a class.
const LEAST: f64 = 1e-10;
/// The product of so many probabilities, each at least that of [`Rows`], and of a share is still
/// a number.
const FACTORS: usize = 18;

/// Expectation–maximisation for the model in which worker `w` answers `l` with probability
/// `π[w][t][l]` when `t` is right.
///
/// Begins with the shares of votes. Each iteration takes `π` and the shares `p` of the classes
/// from the posteriors (with `smoothing` and `trust` as the counts of a Dirichlet prior; both 0,
/// as in the paper, is maximum likelihood), then `posterior[t] ∝ p[t] · ∏ π[w][t][l]`. Known
/// answers stay certain.
/// Ends when the evidence lower bound `E[ln ∏ p[t]·π[w][t][l]] + H`, with the logarithm of the
/// prior, gains less than the tolerance. The bound counts `p[t]` once for each label instead of
/// once for each task, as Crowd-Kit does: it ends sooner where only the shares of the classes
/// still creep, which fits the labels better and the truth worse.
///
/// Source: Dawid and Skene, Maximum Likelihood Estimation of Observer Error-Rates Using the EM
/// Algorithm, Applied Statistics 28 (1979).
pub fn dawid_skene(labels: &Labels, gold: &Gold, options: DawidSkene) -> Outcome {
    let rows = Rows::of(labels);
    let mut posterior = tally(labels, &vec![1.0; labels.workers()]);
    for (task, row) in posterior.rows_mut().enumerate() {
        gold.fix(task, row);
    }
    let mut counts = Matrix::new(rows.len(), labels.classes(), 0.0);
    for (row, places) in posterior.rows().zip(rows.by_task(labels)) {
        places.iter().for_each(|it| add(counts.row_mut(*it as usize), row));
    }
    let mut model = Model::of(&rows, &posterior, &counts, &options);
    let mut log_likelihood = Vec::new();
    let mut before = f64::NEG_INFINITY;
    for _ in 0..options.iterations.max(1) {
        counts.clear();
        let pass = Pass { labels, rows: &rows, gold, model: &model };
        let sum = pass.run(&mut posterior, &mut counts);
        log_likelihood.push(sum + model.prior);
        let next = Model::of(&rows, &posterior, &counts, &options);
        let entropy = sum - model.expected(&counts, &posterior.column_sums());
        let bound = next.prior + next.expected(&counts, &counts.column_sums()) + entropy;
        if bound - before < options.tolerance * labels.len() as f64 {
            break;
        }
        (before, model) = (bound, next);
    }
    let (confusion, skills) = rows.learned(&counts);
    Outcome { posterior, skills, confusion: Some(confusion), log_likelihood }
}

/// What is learned from posteriors.
struct Model {
    /// Of the classes.
    shares: Vec<f64>,
    /// How probable the label of each row is when a class is right.
    likely: Matrix,
    /// The logarithm of the prior, without constants.
    prior: f64,
}

impl Model {
    fn of(rows: &Rows, posterior: &Matrix, counts: &Matrix, options: &DawidSkene) -> Self {
        let mut likely = counts.clone();
        let prior = rows.probabilities(&mut likely, options.smoothing, options.trust);
        Self { shares: shares(posterior), likely, prior }
    }

    /// What the logarithm of the labels and true classes is expected to be, where labels stand in
    /// rows so often, and the classes are right so often.
    fn expected(&self, counts: &Matrix, right: &[f64]) -> f64 {
        let labels = counts.cells().iter().zip(self.likely.cells()).map(|(n, it)| n * it.ln());
        let classes = right.iter().zip(&self.shares).map(|(n, it)| n * it.ln());
        labels.sum::<f64>() + classes.sum::<f64>()
    }
}

/// What one pass over the labels reads.
struct Pass<'p> {
    labels: &'p Labels,
    rows: &'p Rows,
    gold: &'p Gold,
    model: &'p Model,
}

impl Pass<'_> {
    /// Takes the posterior of each task, and with it counts anew; returns the log-likelihood.
    fn run(&self, posterior: &mut Matrix, counts: &mut Matrix) -> f64 {
        // With the number of classes known beforehand, the inner loops are a few instructions.
        match self.labels.classes() {
            2 => self.run_for::<2>(posterior, counts),
            3 => self.run_for::<3>(posterior, counts),
            4 => self.run_for::<4>(posterior, counts),
            5 => self.run_for::<5>(posterior, counts),
            6 => self.run_for::<6>(posterior, counts),
            _ => self.run_for::<0>(posterior, counts),
        }
    }

    /// `K` is the number of classes, or 0 for any.
    fn run_for<const K: usize>(&self, posterior: &mut Matrix, counts: &mut Matrix) -> f64 {
        let k = if K == 0 { self.labels.classes() } else { K };
        let (likely, counts) = (self.model.likely.cells(), counts.cells_mut());
        let mut all = LogOfProduct::new();
        let tasks = self.rows.by_task(self.labels).zip(posterior.cells_mut().chunks_exact_mut(k));
        for (task, (places, row)) in tasks.enumerate() {
            row.copy_from_slice(&self.model.shares[..k]);
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
