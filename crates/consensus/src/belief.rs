//! Beliefs that grow answer by answer, and when to stop asking.
//!
//! A belief is the posterior of the one-coin model for one task, kept as logarithms: another
//! answer costs one addition for each class, nothing is computed anew. Skills come from the last
//! aggregation of all labels, whenever that was.

use crate::matrix::{argmax, softmax};

/// Skills are believed to lie between these, so that no worker is ever beyond doubt.
const DOUBT: f64 = 0.01;

/// What is believed of one task's classes after the answers so far.
#[derive(Debug, Clone, PartialEq)]
pub struct Belief {
    logs: Vec<f64>,
    answers: u32,
}

impl Belief {
    /// Before any answer: how frequent each class is. Shares need not sum to 1.
    pub fn new(shares: &[f64]) -> Self {
        Self { logs: shares.iter().map(|it| it.max(1e-9).ln()).collect(), answers: 0 }
    }

    /// Before any answer, when nothing is known of `classes` classes.
    pub fn even(classes: usize) -> Self {
        Self { logs: vec![0.0; classes], answers: 0 }
    }

    /// Hears an answer of a worker who is right with probability `skill`.
    pub fn hear(&mut self, class: usize, skill: f64) {
        let others = (self.logs.len() as f64 - 1.0).max(1.0);
        let skill = skill.clamp(DOUBT, 1.0 - DOUBT);
        if let Some(log) = self.logs.get_mut(class) {
            *log += (skill * others / (1.0 - skill)).ln();
        }
        self.answers += 1;
    }

    pub fn answers(&self) -> u32 {
        self.answers
    }

    /// How probable each class is.
    pub fn posterior(&self) -> Vec<f64> {
        let mut shares = self.logs.clone();
        softmax(&mut shares);
        shares
    }

    /// The most probable class and how probable it is.
    pub fn best(&self) -> (usize, f64) {
        let shares = self.posterior();
        let best = argmax(&shares);
        (best, shares[best])
    }

    /// By how much one more answer of a worker of such skill is expected to raise the
    /// probability that the best class is right.
    ///
    /// The expected value of information: `Σ_l P(l) · max_t P(t | l) - max_t P(t)`, where
    /// `P(l) · P(t | l) = P(t) · P(l | t)`.
    pub fn worth_of_another(&self, skill: f64) -> f64 {
        let shares = self.posterior();
        let others = (shares.len() as f64 - 1.0).max(1.0);
        let skill = skill.clamp(DOUBT, 1.0 - DOUBT);
        let wrong = (1.0 - skill) / others;
        let now = shares[argmax(&shares)];
        let after = |answer: usize| {
            let joint =
                |(class, share): (usize, &f64)| share * if class == answer { skill } else { wrong };
            shares.iter().enumerate().map(joint).fold(0.0, f64::max)
        };
        ((0..shares.len()).map(after).sum::<f64>() - now).max(0.0)
    }
}

/// When a task has had answers enough.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Stopping {
    /// Never fewer answers than this.
    pub least: u32,
    /// Never more.
    pub most: u32,
    /// Enough when the best class is so probable.
    pub confidence: f64,
    /// What a right result is worth, in prices of one answer: asking ends when another answer
    /// is expected to bring less than it costs. None: confidence alone decides.
    pub worth: Option<f64>,
}

impl Stopping {
    /// Whether another answer, by a worker of such skill, is wanted.
    pub fn wants_more(&self, belief: &Belief, skill: f64) -> bool {
        if belief.answers() < self.least {
            return true;
        }
        if self.most <= belief.answers() || self.confidence <= belief.best().1 {
            return false;
        }
        // One answer can change nothing where two could; so doubt is asked as long as it lasts.
        self.worth.is_none_or(|worth| {
            let gain = belief.worth_of_another(skill);
            let doubt = 1.0 - belief.best().1;
            1.0 <= worth * gain.max(doubt / f64::from(self.most - belief.answers() + 1))
        })
    }
}

/// Which of several tasks to ask next: the one where another answer is worth most; among equals
/// the one with the fewest answers, then the first.
pub fn most_worth(beliefs: &[Belief], skill: f64) -> Option<usize> {
    let worth: Vec<f64> = beliefs.iter().map(|it| it.worth_of_another(skill)).collect();
    (0..beliefs.len()).min_by(|a, b| {
        let by_worth = worth[*b].total_cmp(&worth[*a]);
        by_worth.then(beliefs[*a].answers().cmp(&beliefs[*b].answers()))
    })
}
