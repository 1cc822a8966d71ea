//! Any answers to a task: a belief stays a distribution, and what another is worth a share.

#![no_main]

use consensus::{Belief, Stopping, most_worth};

#[derive(Debug, arbitrary::Arbitrary)]
struct Input {
    shares: Vec<f64>,
    answers: Vec<(u8, f64)>,
    skill: f64,
    confidence: f64,
    worth: Option<f64>,
}

libfuzzer_sys::fuzz_target!(|input: Input| {
    let is_share = |it: &f64| (0.0..=1.0).contains(it);
    if input.shares.is_empty() || !input.shares.iter().all(is_share) || !is_share(&input.skill) {
        return;
    }
    let mut belief = Belief::new(&input.shares);
    for (class, skill) in input.answers.iter().filter(|it| is_share(&it.1)) {
        belief.hear(usize::from(*class), *skill);
    }
    let posterior = belief.posterior();
    assert!((posterior.iter().sum::<f64>() - 1.0).abs() < 1e-6, "{posterior:?}");
    assert!((0.0..=1.0).contains(&belief.worth_of_another(input.skill)));
    let (confidence, worth) = (input.confidence, input.worth);
    let _ = Stopping { least: 1, most: 9, confidence, worth }.wants_more(&belief, input.skill);
    assert_eq!(most_worth(&[belief.clone(), belief], input.skill), Some(0));
});
