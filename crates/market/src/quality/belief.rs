//! Beliefs: what the picks of one task say together, each weighed by who picked.
//!
//! A value is worth the skill that a one-coin belief must be told, so that hearing it moves the
//! odds as far as this worker's confusions do: with `P(l | t)` the probability that the worker
//! picks `l` when `t` is right, the odds of `l` grow by `P(l | l)` over the mean of `P(l | t)`
//! for the other `t`. For two options that is exactly the model of Dawid and Skene.

use std::collections::BTreeMap;

use consensus::Belief;

use super::picks::Field;

/// The skill of a worker of whom nothing is known, in a project of which nothing is known.
pub(super) const NEWCOMER: f64 = 0.75;

/// In fields where several options may be picked: what picking one is worth, and leaving it.
pub(super) const PICKED: &str = "picked";
pub(super) const LEFT: &str = "left";

/// What each value of a field is worth when one worker picks it.
pub type Worth = BTreeMap<String, f64>;

/// A worker's worths by field.
pub type Worths = BTreeMap<String, Worth>;

/// What is known of a field before anybody answers.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Known {
    /// How frequent each value is.
    pub shares: BTreeMap<String, f64>,
    /// What a value is worth from a worker of whom nothing is known.
    pub worth: Worth,
}

/// What a field came to.
#[derive(Debug, Clone, PartialEq)]
pub struct Verdict {
    pub field: String,
    /// The leading value; of several options those that are believed to be right.
    pub values: Vec<String>,
    /// How probable it is that this is right; of several options the least sure one's.
    pub confidence: f64,
    /// The probability of every value, in the order of the form.
    pub shares: Vec<(String, f64)>,
}

impl Known {
    /// The worth of a value from a worker, or from one like all others.
    fn of(&self, worth: Option<&Worth>, value: &str) -> f64 {
        let own = worth.and_then(|it| it.get(value));
        own.or_else(|| self.worth.get(value)).copied().unwrap_or(NEWCOMER)
    }
}

/// What the picks of a task say about a field: for each answer its worker's worths, where they
/// are known, and its values.
pub(super) fn believe(
    field: &Field,
    known: &Known,
    answers: &[(Option<&Worth>, &[String])],
) -> Verdict {
    if field.is_many { many(field, known, answers) } else { one(field, known, answers) }
}

fn one(field: &Field, known: &Known, answers: &[(Option<&Worth>, &[String])]) -> Verdict {
    let mut values: Vec<&str> = field.options.iter().map(|it| it.0.as_str()).collect();
    let picked = answers.iter().filter_map(|it| it.1.first());
    for value in picked.clone() {
        // An option that only an older form had is as possible as any.
        if !values.contains(&value.as_str()) {
            values.push(value);
        }
    }
    let even = 1.0 / values.len().max(1) as f64;
    let shares: Vec<f64> =
        values.iter().map(|it| known.shares.get(*it).copied().unwrap_or(even)).collect();
    let mut belief = Belief::new(&shares);
    for (worth, picked) in answers {
        let Some(value) = picked.first() else { continue };
        let class = values.iter().position(|it| it == value).unwrap_or_default();
        belief.hear(class, known.of(*worth, value));
    }
    let (best, confidence) = if values.is_empty() { (0, 0.0) } else { belief.best() };
    let shares = values.iter().map(|it| (*it).to_owned()).zip(belief.posterior()).collect();
    let values = values.get(best).map(|it| (*it).to_owned()).into_iter().collect();
    Verdict { field: field.name.clone(), values, confidence, shares }
}

fn many(field: &Field, known: &Known, answers: &[(Option<&Worth>, &[String])]) -> Verdict {
    let (mut values, mut shares, mut confidence) = (Vec::new(), Vec::new(), 1.0_f64);
    for (value, _) in &field.options {
        let share = known.shares.get(value).copied().unwrap_or(0.5);
        let mut belief = Belief::new(&[1.0 - share, share]);
        for (worth, picked) in answers {
            let is_picked = picked.contains(value);
            let word = if is_picked { PICKED } else { LEFT };
            belief.hear(usize::from(is_picked), known.of(*worth, word));
        }
        let (best, sure) = belief.best();
        if best == 1 {
            values.push(value.clone());
        }
        confidence = confidence.min(sure);
        shares.push((value.clone(), belief.posterior()[1]));
    }
    Verdict { field: field.name.clone(), values, confidence, shares }
}
