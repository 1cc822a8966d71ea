//! Asking only as long as there is doubt, replayed on real streams of labels.

use super::sets::{Set, read};
use crate::{Belief, Order, Outcome, Stopping, most_worth, replay, replay_fixed};

fn accuracy(set: &Set, outcome: &Outcome) -> f64 {
    let right = set.truth.iter().filter(|it| outcome.best(it.0 as usize) == it.1 as usize);
    right.count() as f64 / set.truth.len() as f64
}

#[test]
fn asking_only_while_in_doubt_saves_two_fifths_of_the_labels() {
    for (name, confidence) in [("rte", 0.98), ("temp", 0.98), ("sp_amt", 0.995), ("dog", 0.999)] {
        let Some(set) = read(name) else { return };
        let most = set.labels.per_task().max().unwrap();
        let stopping =
            Stopping { least: 2, most: u32::try_from(most).unwrap(), confidence, worth: None };
        let (mut lost, mut asked) = (0.0, 0.0);
        for order in [Order::Given, Order::Mixed(1), Order::Mixed(2)] {
            let fixed = replay_fixed(&set.labels, most, order).unwrap();
            let adaptive = replay(&set.labels, stopping, order).unwrap();
            lost += accuracy(&set, &fixed.outcome) - accuracy(&set, &adaptive.outcome);
            asked += adaptive.asked as f64 / set.labels.len() as f64;
        }
        let (lost, share) = (lost / 3.0, asked / 3.0);
        println!("{name:10} adaptive loses {lost:.4} with {share:.3} of the labels");
        assert!(lost <= 0.005, "{name}: {lost}");
        assert!(share <= 0.6, "{name}: {share}");
    }
}

#[test]
fn an_answer_is_worth_most_where_doubt_is_greatest() {
    let mut sure = Belief::even(2);
    sure.hear(0, 0.95);
    sure.hear(0, 0.95);
    let mut split = Belief::even(2);
    split.hear(0, 0.8);
    split.hear(1, 0.8);
    assert!((split.worth_of_another(0.8) - 0.3).abs() < 1e-9);
    assert!(sure.worth_of_another(0.8) < 1e-9);
    assert_eq!(most_worth(&[sure.clone(), split.clone()], 0.8), Some(1));
    assert_eq!(most_worth(&[], 0.8), None);
    let stopping = Stopping { least: 2, most: 5, confidence: 0.95, worth: Some(20.0) };
    assert!(!stopping.wants_more(&sure, 0.8));
    assert!(stopping.wants_more(&split, 0.8));
    assert!(!Stopping { worth: Some(1.0), ..stopping }.wants_more(&split, 0.8));
    assert!(!Stopping { most: 2, ..stopping }.wants_more(&split, 0.8));
    assert!(stopping.wants_more(&Belief::even(2), 0.8));
}

#[test]
fn a_belief_is_the_posterior_of_the_model() {
    let mut belief = Belief::new(&[0.7, 0.2, 0.1]);
    belief.hear(1, 0.9);
    belief.hear(0, 0.6);
    let weights = [0.7 * 0.05 * 0.6, 0.2 * 0.9 * 0.2, 0.1 * 0.05 * 0.2];
    let sum: f64 = weights.iter().sum();
    for (found, weight) in belief.posterior().iter().zip(weights) {
        assert!((found - weight / sum).abs() < 1e-12);
    }
    assert_eq!(belief.answers(), 2);
}
