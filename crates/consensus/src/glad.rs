//! GLAD: able workers and hard tasks.

use crate::{Gold, Labels, Matrix, Outcome, Skill};

/// Options of [`glad`].
#[derive(Debug, Clone, Copy)]
pub struct Glad {
    pub iterations: usize,
    /// Ends when the penalised log-likelihood grows by less than this for each label.
    pub tolerance: f64,
}

impl Default for Glad {
    fn default() -> Self {
        Self { iterations: 200, tolerance: 1e-6 }
    }
}

/// Mean and variance of the normal priors of ability and of ease are 1.
const PRIOR: f64 = 1.0;
/// A Newton step moves no further than this.
const STRIDE: f64 = 1.0;
/// How often a step that went too far is halved.
const HALVINGS: u32 = 6;

/// Generalised EM for the model in which worker `w` labels task `t` rightly with probability
/// `σ(α[w] · exp(β[t]))`: `α` is the worker's ability, `exp(β)` the task's ease.
///
/// Each iteration takes the posteriors, then one Fisher-scoring step on every `β` and one on
/// every `α`; a step that would lessen the log-likelihood plus the normal priors is halved. All
/// classes have the same prior, and a wrong label is equally often each of the others.
///
/// A worker's skill is their ability `α`; at 0 they label by chance, below it against the truth.
///
/// Source: Whitehill, Ruvolo, Wu, Bergsma and Movellan, Whose Vote Should Count More, NIPS 2009.
pub fn glad(labels: &Labels, gold: &Gold, options: Glad) -> Outcome {
    let mut model = Model {
        ability: vec![PRIOR; labels.workers()],
        ease: vec![PRIOR; labels.tasks()],
        others: (labels.classes() as f64 - 1.0).max(1.0).ln(),
    };
    let mut posterior = Matrix::new(labels.tasks(), labels.classes(), 0.0);
    let mut slopes = vec![Slope::default(); labels.workers()];
    let mut log_likelihood = Vec::new();
    let mut kept = model.clone();
    let mut halved = 0;
    for _ in 0..options.iterations.max(1) {
        let begun = model.clone();
        slopes.fill(Slope::default());
        // The sweep moves on; both parts are those of where it began.
        let penalty = model.penalty();
        let sum = model.sweep(labels, gold, &mut posterior, &mut slopes) - penalty;
        let gain = log_likelihood.last().map_or(f64::INFINITY, |last| sum - last);
        if gain < 0.0 && halved < HALVINGS {
            // A step too far: half of it.
            model = begun.halfway(&kept);
            halved += 1;
            continue;
        }
        if gain < 0.0 {
            model = kept;
            slopes.fill(Slope::default());
            model.sweep(labels, gold, &mut posterior, &mut slopes);
            break;
        }
        (kept, halved) = (begun, 0);
        log_likelihood.push(sum);
        if gain < options.tolerance * labels.len() as f64 {
            break;
        }
        for (ability, slope) in model.ability.iter_mut().zip(&slopes) {
            *ability += slope.step(*ability);
        }
    }
    let skills = model.ability.iter().zip(&slopes).zip(labels.by_worker());
    let skill = |((ability, slope), labels): ((&f64, &Slope), f64)| {
        let error = (1.0 / (slope.bend + 1.0)).sqrt();
        Skill { value: *ability, error, labels }
    };
    Outcome { posterior, skills: skills.map(skill).collect(), confusion: None, log_likelihood }
}

#[derive(Clone)]
struct Model {
    ability: Vec<f64>,
    /// The logarithm of each task's ease, `β`.
    ease: Vec<f64>,
    /// Logarithm of the number of other classes.
    others: f64,
}

/// First and (negative, expected) second derivative of the expected log-likelihood.
#[derive(Debug, Clone, Copy, Default)]
struct Slope {
    rise: f64,
    bend: f64,
}

impl Slope {
    /// Adds one label: how far it was from expected, and what its argument is multiplied by.
    fn add(&mut self, surprise: f64, spread: f64, factor: f64) {
        self.rise += surprise * factor;
        self.bend += spread * factor * factor;
    }

    /// Fisher scoring toward the maximum, with the prior.
    fn step(self, at: f64) -> f64 {
        ((self.rise - (at - PRIOR)) / (self.bend + 1.0)).clamp(-STRIDE, STRIDE)
    }
}

impl Model {
    /// The middle between two.
    fn halfway(mut self, other: &Self) -> Self {
        let halve = |all: &mut [f64], with: &[f64]| {
            all.iter_mut().zip(with).for_each(|(it, with)| *it = f64::midpoint(*it, *with));
        };
        halve(&mut self.ability, &other.ability);
        halve(&mut self.ease, &other.ease);
        self
    }

    /// One pass over the labels: the posterior of each task, one step on its ease, and the
    /// slopes of the abilities. Returns the log-likelihood before the steps.
    fn sweep(
        &mut self,
        labels: &Labels,
        gold: &Gold,
        posterior: &mut Matrix,
        slopes: &mut [Slope],
    ) -> f64 {
        let classes = labels.classes() as f64;
        let mut sum = -(labels.tasks() as f64) * classes.ln();
        for (task, given) in labels.by_task().enumerate() {
            let row = posterior.row_mut(task);
            row.fill(0.0);
            let ease = self.ease[task].exp();
            for it in given {
                let x = self.ability[it.worker()] * ease;
                // ln σ(x) - ln((1 - σ(x)) / others) is x plus a constant.
                row[it.class()] += x + self.others;
                sum -= softplus(x) + self.others;
            }
            sum += gold.settle(task, row);
            let mut slope = Slope::default();
            for it in given {
                let x = self.ability[it.worker()] * ease;
                let right = sigmoid(x);
                slope.add(row[it.class()] - right, right * (1.0 - right), x);
            }
            self.ease[task] += slope.step(self.ease[task]);
            let ease = self.ease[task].exp();
            for it in given {
                let right = sigmoid(self.ability[it.worker()] * ease);
                let surprise = row[it.class()] - right;
                slopes[it.worker()].add(surprise, right * (1.0 - right), ease);
            }
        }
        sum
    }

    /// Minus the logarithm of the priors, without constants.
    fn penalty(&self) -> f64 {
        let squares = |all: &[f64]| all.iter().map(|it| (it - PRIOR).powi(2)).sum::<f64>() / 2.0;
        squares(&self.ability) + squares(&self.ease)
    }
}

fn sigmoid(x: f64) -> f64 {
    1.0 / (1.0 + (-x).exp())
}

/// `ln(1 + exp(x))` without overflow.
fn softplus(x: f64) -> f64 {
    x.max(0.0) + (-x.abs()).exp().ln_1p()
}
