//! Asking only as long as there is doubt, replayed on real streams of labels.

use super::sets::{Set, read};
use crate::{
    Belief, Gold, Label, Labels, OneCoin, Outcome, Stopping, matrix::normalise, most_worth,
    one_coin,
};

/// Labels of each task in the order in which they came.
fn streams(set: &Set) -> Vec<Vec<Label>> {
    let mut streams = vec![Vec::new(); set.labels.tasks()];
    set.labels.iter().for_each(|it| streams[it.task as usize].push(it));
    streams
}

fn aggregate(set: &Set, taken: &[Label]) -> Outcome {
    let (tasks, workers) = (set.labels.tasks(), set.labels.workers());
    let labels = Labels::new(tasks, workers, set.labels.classes(), taken).unwrap();
    one_coin(&labels, &Gold::default(), OneCoin::default())
}

fn accuracy(set: &Set, outcome: &Outcome) -> f64 {
    let right = set.truth.iter().filter(|it| outcome.best(it.0 as usize) == it.1 as usize);
    right.count() as f64 / set.truth.len() as f64
}

/// Asks round by round; between rounds the skills are learned from what has come.
fn adaptive(set: &Set, stopping: Stopping) -> (f64, usize) {
    let streams = streams(set);
    let mut taken: Vec<Label> = Vec::new();
    let mut used = vec![0; streams.len()];
    for round in 0..stopping.most as usize {
        let learned = (0 < round).then(|| aggregate(set, &taken));
        let mut shares = learned
            .as_ref()
            .map_or_else(|| vec![1.0; set.labels.classes()], |it| it.posterior.column_sums());
        normalise(&mut shares);
        let skill = |worker: u32| {
            // Shrunk toward an average worker while little is known.
            let known = learned.as_ref().map(|it| it.skills[worker as usize]);
            known.map_or(0.75, |it| (it.value * it.labels + 0.75 * 4.0) / (it.labels + 4.0))
        };
        for (stream, used) in streams.iter().zip(&mut used) {
            let mut belief = Belief::new(&shares);
            stream[..*used].iter().for_each(|it| belief.hear(it.class as usize, skill(it.worker)));
            if *used < stream.len() && stopping.wants_more(&belief, 0.75) {
                taken.push(stream[*used]);
                *used += 1;
            }
        }
    }
    (accuracy(set, &aggregate(set, &taken)), taken.len())
}

#[test]
fn asking_only_while_in_doubt_saves_two_fifths_of_the_labels() {
    for (name, confidence) in [("rte", 0.995), ("temp", 0.995), ("sp_amt", 0.995)] {
        let Some(set) = read(name) else { return };
        let fixed = accuracy(&set, &aggregate(&set, &set.labels.iter().collect::<Vec<_>>()));
        let most = streams(&set).iter().map(Vec::len).max().unwrap();
        let stopping =
            Stopping { least: 2, most: u32::try_from(most).unwrap(), confidence, worth: None };
        let (reached, asked) = adaptive(&set, stopping);
        let share = asked as f64 / set.labels.len() as f64;
        println!("{name:10} fixed {fixed:.4}, adaptive {reached:.4} with {share:.3} of the labels");
        assert!(fixed - 0.005 <= reached, "{name}: {reached} after {fixed}");
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
