//! KOS: messages between tasks and workers, for two classes.

use rand::{RngExt, SeedableRng, rngs::SmallRng};

use crate::{Fault, Labels, Matrix, Outcome, matrix::normalise, vote::agreement};

/// Options of [`kos`].
#[derive(Debug, Clone, Copy)]
pub struct Kos {
    pub iterations: usize,
    pub seed: u64,
}

impl Default for Kos {
    fn default() -> Self {
        Self { iterations: 100, seed: 0 }
    }
}

/// Belief propagation for two classes: a task tells a worker what the others' labels, each
/// times its worker's reliability, sum up to; a worker tells a task how well their other labels
/// agree with what those tasks say. Messages are scaled each time, which changes no sign.
///
/// The posterior is the share of reliability on each side, not a probability.
///
/// Source: Karger, Oh and Shah, Budget-Optimal Task Allocation for Reliable Crowdsourcing
/// Systems, Operations Research 62 (2014).
pub fn kos(labels: &Labels, options: Kos) -> Result<Outcome, Fault> {
    if labels.classes() != 2 {
        return Err(Fault::NotBinary);
    }
    let mut dice = SmallRng::seed_from_u64(options.seed);
    let signs: Vec<f64> = labels.given().iter().map(|it| 1.0 - 2.0 * f64::from(it.class)).collect();
    // Around one, so that the first message is near a majority vote.
    let mut reliable: Vec<f64> = signs.iter().map(|_| 1.0 + normal(&mut dice)).collect();
    for _ in 0..options.iterations {
        let mut by_worker = vec![0.0; labels.workers()];
        let mut products = Vec::with_capacity(labels.len());
        for span in labels.spans() {
            let sum: f64 = span.clone().map(|it| signs[it] * reliable[it]).sum();
            products.extend(span.map(|it| signs[it] * (sum - signs[it] * reliable[it])));
        }
        for (it, product) in labels.given().iter().zip(&products) {
            by_worker[it.worker()] += product;
        }
        let mut square = 0.0;
        for ((it, product), message) in labels.given().iter().zip(&products).zip(&mut reliable) {
            *message = by_worker[it.worker()] - product;
            square += *message * *message;
        }
        let scale = (square / labels.len() as f64).sqrt();
        if scale == 0.0 {
            break;
        }
        reliable.iter_mut().for_each(|it| *it /= scale);
    }
    let mut posterior = Matrix::new(labels.tasks(), 2, 0.0);
    for (span, row) in labels.spans().zip(posterior.rows_mut()) {
        for it in span {
            let side = usize::from((signs[it] < 0.0) == (0.0 < reliable[it]));
            row[side] += reliable[it].abs();
        }
        normalise(row);
    }
    let best: Vec<usize> = posterior.rows().map(crate::matrix::argmax).collect();
    let skills = agreement(labels, |task| best.get(task).copied());
    Ok(Outcome { posterior, skills, confusion: None, log_likelihood: Vec::new() })
}

/// A number of the standard normal distribution (Box and Muller 1958).
fn normal(dice: &mut SmallRng) -> f64 {
    let radius = (-2.0 * (1.0 - dice.random::<f64>()).ln()).sqrt();
    radius * (std::f64::consts::TAU * dice.random::<f64>()).cos()
}
