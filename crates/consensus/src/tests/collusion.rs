//! Collusion: hardly a false alarm among honest pairs, even where tasks mislead everybody.

use rand::{RngExt, SeedableRng, rngs::SmallRng};

use super::spam::{Way, crowd};
use crate::{Collusion, CollusionTest, Gold, Label, Labels, collusion};

/// Thirty workers; one task of eight has a wrong answer that misleads two of three.
fn market(seed: u64, misleading: bool, (classes, each): (u32, usize)) -> (Vec<Label>, Vec<u32>) {
    let mut dice = SmallRng::seed_from_u64(seed);
    let ways: Vec<Way> = (0..30).map(|it| Way::Knows(0.5 + 0.4 * f64::from(it) / 30.0)).collect();
    let (mut list, truths) = crowd(&ways, (400, classes, each), &mut dice);
    for it in list.iter_mut().filter(|it| misleading && it.task % 8 == 0) {
        if dice.random_bool(0.66) {
            it.class = (truths[it.task as usize] + 1) % classes;
        }
    }
    (list, truths)
}

fn judged(list: &[Label], truths: &[u32], classes: u32) -> Vec<Collusion> {
    let labels = Labels::new(truths.len(), 30, classes as usize, list).unwrap();
    collusion(&labels, &Gold::default(), CollusionTest::default())
}

#[test]
fn honest_pairs_are_suspected_as_rarely_as_asked() {
    for misleading in [false, true] {
        for size in [(2, 6), (4, 6), (3, 4)] {
            let (mut pairs, mut one, mut crowds) = (0, 0, 0);
            for seed in 0..40 {
                let (list, truths) = market(seed, misleading, size);
                let found = judged(&list, &truths, size.0);
                // Pairs with hardly a common mistake are not listed; they are no alarm either.
                pairs += 30 * 29 / 2;
                one += found.iter().filter(|it| it.p_value <= 0.01).count();
                crowds += usize::from(found.iter().any(|it| it.q_value <= 0.01));
            }
            println!("misleading {misleading}, {size:?}: {one} of {pairs}; {crowds} of 40 crowds");
            assert!(one * 100 <= pairs, "{one} of {pairs}");
            assert!(crowds <= 2, "{crowds} of 40 crowds with a false alarm");
        }
    }
}

#[test]
fn who_copies_is_found_with_the_tasks_that_show_it() {
    let (mut found, mut wrong) = (0, 0);
    for seed in 0..20 {
        let (mut list, truths) = market(seed, false, (4, 6));
        // Worker 1 copies what worker 0 said, and worker 3 what worker 2 said, in every task that
        // both have; a task that only one has is given to the other too.
        for (from, to) in [(0, 1), (2, 3)] {
            let said: Vec<Label> = list.iter().copied().filter(|it| it.worker == from).collect();
            list.retain(|it| it.worker != to);
            list.extend(said.iter().map(|it| Label { worker: to, ..*it }));
        }
        let all = judged(&list, &truths, 4);
        for it in all.iter().filter(|it| it.q_value <= 0.01) {
            let planted = it.workers == [0, 1] || it.workers == [2, 3];
            found += usize::from(planted);
            wrong += usize::from(!planted);
            assert!(it.expected < f64::from(it.together) && 1.0 < it.score(), "{it:?}");
            assert!(it.tasks.len() <= 10 && !it.tasks.is_empty(), "{it:?}");
        }
    }
    println!("collusion: {found} of 40 found, {wrong} false");
    assert!(36 <= found && wrong <= 2, "{found} found, {wrong} false");
}

#[test]
fn cost_is_bounded_and_few_tasks_judge_nobody() {
    let (list, truths) = market(1, false, (2, 6));
    let labels = Labels::new(truths.len(), 30, 2, &list).unwrap();
    let none = CollusionTest { most: 10, ..CollusionTest::default() };
    assert_eq!(collusion(&labels, &Gold::default(), none), []);
    let alone = Labels::new(1, 30, 2, &list[..1]).unwrap();
    assert_eq!(collusion(&alone, &Gold::default(), CollusionTest::default()), []);
}
