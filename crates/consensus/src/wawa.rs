//! Wawa: worker agreement with aggregate.

use crate::{Labels, Outcome, majority_vote, weighted_vote};

/// Weighs each worker by how often they agree with the majority, and votes once more.
///
/// Source: the aggregation known as Wawa from Appen's documentation of its confidence score.
pub fn wawa(labels: &Labels) -> Outcome {
    let skills = majority_vote(labels).skills;
    let weights: Vec<f64> = skills.iter().map(|it| it.value).collect();
    Outcome { skills, ..weighted_vote(labels, &weights) }
}
