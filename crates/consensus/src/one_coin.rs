//! One coin: a worker is right with one probability, whatever the class.

use crate::{Gold, Labels, Outcome, Skill, matrix::normalise, vote::tally};

/// Options of [`one_coin`].
#[derive(Debug, Clone, Copy)]
pub struct OneCoin {
    pub iterations: usize,
    /// Ends when the log-likelihood grows by less than this for each label.
    pub tolerance: f64,
    /// 0 is the maximum likelihood. Else each worker is believed to be right in three of four
    /// labels, as if so many labels had shown it, and the shares of the classes are drawn half way
    /// to even ones. Where tasks have two labels or three, the maximum likelihood may be one class
    /// for all tasks; with 4 it is not.
    pub trust: f64,
}

impl Default for OneCoin {
    fn default() -> Self {
        Self { iterations: 100, tolerance: 1e-5, trust: 0.0 }
    }
}

/// How often a worker is right of whom nothing is known.
const USUAL: f64 = 0.75;
/// Skills stay this far from never and always.
const LEAST: f64 = 1e-10;

/// Expectation–maximisation for the model in which worker `w` is right with probability
/// `s[w]`, and else gives each of the other `K - 1` classes equally often.
///
/// Begins with the shares of votes. Each iteration takes `s[w]` as the mean posterior of the
/// worker's own labels (drawn toward 3/4 by `trust`) and the shares `p` of the classes, then
/// `posterior[t] ∝ p[t] · ∏ (s[w] if t was answered, else (1 - s[w]) / (K - 1))`.
///
/// Source: Zhang, Chen, Zhou and Jordan, Spectral Methods Meet EM, JMLR 17 (2016), section 5.
pub fn one_coin(labels: &Labels, gold: &Gold, options: OneCoin) -> Outcome {
    let counts = labels.by_worker();
    let others = (labels.classes() as f64 - 1.0).max(1.0);
    let mut posterior = tally(labels, &vec![1.0; labels.workers()]);
    for (task, row) in posterior.rows_mut().enumerate() {
        gold.fix(task, row);
    }
    let mut right = vec![0.0; labels.workers()];
    for (given, row) in labels.by_task().zip(posterior.rows()) {
        given.iter().for_each(|it| right[it.worker()] += row[it.class()]);
    }
    let mut log_likelihood = Vec::new();
    for _ in 0..options.iterations.max(1) {
        // What a label adds for its class over the others, and what it costs whichever is right.
        let worth = |(right, count): (&f64, &f64)| {
            let shown = (right + USUAL * options.trust) / (count + options.trust).max(1.0);
            let skill = shown.clamp(LEAST, 1.0 - LEAST);
            let wrong = ((1.0 - skill) / others).ln();
            (skill.ln() - wrong, wrong)
        };
        let worth: Vec<(f64, f64)> = right.iter().zip(&counts).map(worth).collect();
        let mut priors = posterior.column_sums();
        normalise(&mut priors);
        if 0.0 < options.trust {
            half_way_to_even(&mut priors);
        }
        priors.iter_mut().for_each(|it| *it = it.max(LEAST).ln());
        right.fill(0.0);
        let mut sum = 0.0;
        for (task, given) in labels.by_task().enumerate() {
            let row = posterior.row_mut(task);
            row.copy_from_slice(&priors);
            for it in given {
                let (more, base) = worth[it.worker()];
                row[it.class()] += more;
                sum += base;
            }
            sum += gold.settle(task, row);
            given.iter().for_each(|it| right[it.worker()] += row[it.class()]);
        }
        let gain = log_likelihood.last().map_or(f64::INFINITY, |last| sum - last);
        log_likelihood.push(sum);
        if gain < options.tolerance * labels.len() as f64 {
            break;
        }
    }
    let skills = right.iter().zip(&counts).map(|(right, count)| Skill::share(*right, *count));
    Outcome { posterior, skills: skills.collect(), confusion: None, log_likelihood }
}

/// Shares that no run of chance makes zero.
pub(crate) fn half_way_to_even(shares: &mut [f64]) {
    let even = 1.0 / shares.len() as f64;
    shares.iter_mut().for_each(|it| *it = f64::midpoint(*it, even));
}
