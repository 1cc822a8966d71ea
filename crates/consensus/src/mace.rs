//! MACE: a worker either knows, or spams in a way of their own.

use rand::{RngExt, SeedableRng, rngs::SmallRng};

use crate::{Gold, Labels, Matrix, Outcome, Skill, rows::Rows};

/// Options of [`mace`].
#[derive(Debug, Clone, Copy)]
pub struct Mace {
    /// From how many random starts; the likeliest is followed to its end.
    pub starts: usize,
    pub iterations: usize,
    /// Ends when the log-likelihood grows by less than this for each label.
    pub tolerance: f64,
    /// Prior of knowing and of spamming, as counts for each class (symmetric Beta): with more
    /// classes there are more ways to spam, and more proof is needed.
    pub knowing_prior: f64,
    /// Prior of each spammed class, as counts (symmetric Dirichlet).
    pub strategy_prior: f64,
    /// How far random starts lie from even.
    pub spread: f64,
    pub seed: u64,
}

impl Default for Mace {
    fn default() -> Self {
        Self {
            starts: 10,
            iterations: 50,
            tolerance: 1e-7,
            knowing_prior: 0.25,
            strategy_prior: 10.0,
            spread: 0.2,
            seed: 0,
        }
    }
}

/// The product of what so many labels say is still a number: none says more than `1e12`.
const FACTORS: usize = 24;
/// How long each start is tried before the likeliest goes on alone.
const TRIAL: usize = 5;

/// Variational EM for the model in which worker `w`, for each label, knows the class with
/// probability `θ[w]`, and else draws a label from a distribution `ξ[w]` of their own.
///
/// The posterior of a task is the product over its labels of `(1 - θ)·ξ[l]`, times
/// `((1 - θ)·ξ[l] + θ) / ((1 - θ)·ξ[l])` for the class that was given; one factor a label.
///
/// Source: Hovy, Berg-Kirkpatrick, Vaswani and Hovy, Learning Whom to Trust with MACE,
/// NAACL-HLT 2013.
pub fn mace(labels: &Labels, gold: &Gold, options: Mace) -> Outcome {
    let rows = Rows::of(labels);
    let mut dice = SmallRng::seed_from_u64(options.seed);
    let starts = (0..options.starts.max(1)).map(|_| {
        let mut run = Run::begin(labels, &rows, gold, options.spread, &mut dice);
        run.iterate(labels, &rows, gold, &options, TRIAL.min(options.iterations.max(1)));
        run
    });
    let best = starts.reduce(|best, run| if best.last() < run.last() { run } else { best });
    let Some(mut run) = best else { unreachable!("there is at least one start") };
    run.iterate(labels, &rows, gold, &options, options.iterations.saturating_sub(TRIAL));
    run.outcome(labels)
}

/// One start and what became of it.
struct Run {
    posterior: Matrix,
    /// For each worker, how often they are expected to have known.
    knew: Vec<f64>,
    /// For each pair of worker and label, how often it is expected to have been spam.
    spammed: Vec<f64>,
    log_likelihood: Vec<f64>,
}

/// What a label of a pair of worker and label says.
#[derive(Clone, Copy)]
struct Says {
    /// Logarithm of its probability when the class is another.
    base: f64,
    /// How many times more probable it is when the class is this.
    factor: f64,
    /// How probable it is that the worker knew, if the class is this.
    knew: f64,
}

impl Run {
    /// Expectations under random parameters: knowing between 0.3 and 0.7, strategies near even.
    fn begin(labels: &Labels, rows: &Rows, gold: &Gold, spread: f64, dice: &mut SmallRng) -> Self {
        let mut says = Vec::with_capacity(rows.len());
        for span in rows.by_worker() {
            let spams: f64 = 0.5 + spread * dice.random_range(-1.0..1.0);
            for _ in span {
                let share = (1.0 + spread * dice.random_range(-1.5..1.5)) / labels.classes() as f64;
                let (base, odds) = ((spams * share).ln(), (1.0 - spams) / (spams * share));
                says.push(Says { base, factor: 1.0 + odds, knew: odds / (1.0 + odds) });
            }
        }
        let mut run = Self {
            posterior: Matrix::new(labels.tasks(), labels.classes(), 0.0),
            knew: vec![0.0; labels.workers()],
            spammed: vec![0.0; rows.len()],
            log_likelihood: Vec::new(),
        };
        run.expect(labels, rows, gold, &says);
        run
    }

    fn last(&self) -> f64 {
        self.log_likelihood.last().copied().unwrap_or(f64::NEG_INFINITY)
    }

    fn iterate(&mut self, labels: &Labels, rows: &Rows, gold: &Gold, options: &Mace, most: usize) {
        for _ in 0..most {
            let says = self.says(rows, labels.classes(), options);
            let last = self.last();
            self.expect(labels, rows, gold, &says);
            if 1 < self.log_likelihood.len()
                && (self.last() - last).abs() < options.tolerance * labels.len() as f64
            {
                break;
            }
        }
    }

    /// The variational step: parameters are `exp(ψ(count + prior))`, normalised.
    fn says(&self, rows: &Rows, classes: usize, options: &Mace) -> Vec<Says> {
        let mut says = Vec::with_capacity(rows.len());
        let priors = options.strategy_prior * classes as f64;
        let knowing_prior = options.knowing_prior * classes as f64;
        for (worker, span) in rows.by_worker().enumerate() {
            let spams: f64 = self.spammed[span.clone()].iter().sum();
            let knows = self.knew[worker];
            let all = digamma(knows + spams + 2.0 * knowing_prior);
            let ln_knows = digamma(knows + knowing_prior) - all;
            let ln_spams = digamma(spams + knowing_prior) - all;
            let whole = digamma(spams + priors);
            for place in span {
                let count = self.spammed[place];
                let base = ln_spams + digamma(count + options.strategy_prior) - whole;
                let odds = (ln_knows - base).exp().min(1e12);
                says.push(Says { base, factor: 1.0 + odds, knew: odds / (1.0 + odds) });
            }
        }
        says
    }

    /// The expectations under what each label says.
    fn expect(&mut self, labels: &Labels, rows: &Rows, gold: &Gold, says: &[Says]) {
        self.knew.fill(0.0);
        self.spammed.fill(0.0);
        let mut sum = -(labels.tasks() as f64) * (labels.classes() as f64).ln();
        let tasks = labels.by_task().zip(rows.by_task(labels));
        for (task, (given, places)) in tasks.enumerate() {
            let row = self.posterior.row_mut(task);
            sum += places.iter().map(|it| says[*it as usize].base).sum::<f64>();
            if given.len() <= FACTORS && gold.of(task).is_none() {
                row.fill(1.0);
                for (it, place) in given.iter().zip(places) {
                    row[it.class()] *= says[*place as usize].factor;
                }
                let all: f64 = row.iter().sum();
                row.iter_mut().for_each(|it| *it /= all);
                sum += all.ln();
            } else {
                row.fill(0.0);
                for (it, place) in given.iter().zip(places) {
                    row[it.class()] += says[*place as usize].factor.ln();
                }
                sum += gold.settle(task, row);
            }
            for (it, place) in given.iter().zip(places) {
                let knew = row[it.class()] * says[*place as usize].knew;
                self.knew[it.worker()] += knew;
                self.spammed[*place as usize] += 1.0 - knew;
            }
        }
        self.log_likelihood.push(sum);
    }

    fn outcome(self, labels: &Labels) -> Outcome {
        let counts = labels.by_worker();
        let skills = self.knew.iter().zip(&counts).map(|(knew, all)| Skill::share(*knew, *all));
        let skills = skills.collect();
        let (posterior, log_likelihood) = (self.posterior, self.log_likelihood);
        Outcome { posterior, skills, confusion: None, log_likelihood }
    }
}

/// The logarithmic derivative of the gamma function, for `0 < x`: the recurrence up to 6, then
/// the asymptotic series (Abramowitz and Stegun 6.3.18); right to 10 digits.
fn digamma(mut x: f64) -> f64 {
    let mut sum = 0.0;
    while x < 6.0 {
        sum -= 1.0 / x;
        x += 1.0;
    }
    let square = 1.0 / (x * x);
    let series = square * (1.0 / 12.0 - square * (1.0 / 120.0 - square / 252.0));
    sum + x.ln() - 0.5 / x - series
}
