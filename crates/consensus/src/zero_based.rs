//! Zero-based skill: weights that move toward agreement with the vote they make.

use crate::{Labels, Outcome, matrix::argmax, vote::agreement, vote::tally, weighted_vote};

/// Options of [`zero_based`].
#[derive(Debug, Clone, Copy)]
pub struct ZeroBased {
    pub iterations: usize,
    pub rate: f64,
    /// After so many iterations the rate is halved.
    pub halve_after: usize,
}

impl Default for ZeroBased {
    fn default() -> Self {
        Self { iterations: 100, rate: 1.0, halve_after: 20 }
    }
}

/// Votes again and again; after each vote every weight moves by `rate` toward the worker's
/// agreement with it. Begins with weights just above those of chance, and ends early when no
/// winner changes and the weights have arrived.
pub fn zero_based(labels: &Labels, options: ZeroBased) -> Outcome {
    let mut weights = vec![1.0 / labels.classes() as f64 + 1e-5; labels.workers()];
    let mut rate = options.rate;
    for iteration in 1..=options.iterations {
        if iteration % options.halve_after.max(1) == 0 {
            rate /= 2.0;
        }
        let winners: Vec<usize> = tally(labels, &weights).rows().map(argmax).collect();
        let skills = agreement(labels, |task| winners.get(task).copied());
        let mut moved: f64 = 0.0;
        for (weight, skill) in weights.iter_mut().zip(&skills) {
            let step = rate * (skill.value - *weight);
            moved = moved.max(step.abs());
            *weight += step;
        }
        if moved < 1e-9 {
            break;
        }
    }
    weighted_vote(labels, &weights)
}
