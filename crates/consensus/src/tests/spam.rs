//! Spam and straight lines: as many false alarms as asked for, and no spammer who gets away.

use rand::{RngExt, SeedableRng, rngs::SmallRng, seq::SliceRandom};

use crate::{
    Gold, Label, Labels, Spam, SpamTest, benjamini_hochberg,
    chance::{at_least, normal_tail, tail_of_sum},
    spam, straight_lines,
};

/// How a made worker answers.
#[derive(Debug, Clone, Copy)]
pub(super) enum Way {
    /// Knows with this probability, else says any label.
    Knows(f64),
    /// Any label, always this one, or mostly this one.
    Lots,
    Always(u32),
    Mostly(u32),
}

/// A made crowd: `each` answers to each task, classes not equally frequent.
pub(super) fn crowd(
    ways: &[Way],
    (tasks, classes, each): (u32, u32, usize),
    dice: &mut SmallRng,
) -> (Vec<Label>, Vec<u32>) {
    let mut workers: Vec<usize> = (0..ways.len()).collect();
    let (mut list, mut truths) = (Vec::new(), Vec::new());
    for task in 0..tasks {
        let truth = if dice.random_bool(0.4) { 0 } else { dice.random_range(0..classes) };
        truths.push(truth);
        workers.shuffle(dice);
        for worker in &workers[..each] {
            let any = dice.random_range(0..classes);
            let class = match ways[*worker] {
                Way::Knows(share) if dice.random_bool(share) => truth,
                Way::Mostly(class) if dice.random_bool(0.8) => class,
                Way::Knows(_) | Way::Lots | Way::Mostly(_) => any,
                Way::Always(class) => class,
            };
            list.push(Label { task, worker: u32::try_from(*worker).unwrap(), class });
        }
    }
    (list, truths)
}

fn judged(ways: &[Way], size: (u32, u32, usize), options: SpamTest, seed: u64) -> Vec<Spam> {
    let mut dice = SmallRng::seed_from_u64(seed);
    let (list, truths) = crowd(ways, size, &mut dice);
    let labels = Labels::new(truths.len(), ways.len(), size.1 as usize, &list).unwrap();
    spam(&labels, &Gold::default(), options)
}

/// Forty honest workers at a time, from those who know two answers of five to those who know all.
#[test]
fn of_a_hundred_honest_workers_one_is_suspected_at_most() {
    for (classes, each) in [(2, 5), (4, 5), (3, 3)] {
        let ways: Vec<Way> =
            (0..40).map(|it| Way::Knows(0.4 + 0.6 * f64::from(it) / 40.0)).collect();
        let (mut all, mut one, mut ten, mut families) = (0, 0, 0, 0);
        for seed in 0..60 {
            let found = judged(&ways, (300, classes, each), SpamTest::default(), seed);
            all += found.len();
            one += found.iter().filter(|it| it.p_value <= 0.01).count();
            ten += found.iter().filter(|it| it.p_value <= 0.1).count();
            families += usize::from(found.iter().any(|it| it.q_value <= 0.01));
        }
        println!("{classes} classes, {each} answers: {one} and {ten} of {all}; {families} of 60");
        assert!(one * 100 <= all + all / 4, "{one} of {all}");
        assert!(ten * 10 <= all + all / 4, "{ten} of {all}");
        assert!(families <= 2, "{families} of 60 crowds with a false alarm");
    }
}

/// At the very edge of what is called honest, the rate is the one asked for, not far below it.
#[test]
fn who_is_only_just_honest_is_suspected_as_often_as_asked() {
    let mut ways = vec![Way::Knows(0.9); 30];
    ways.extend([Way::Knows(0.4); 10]);
    let options = SpamTest { knows: Some(0.4), ..SpamTest::default() };
    let (mut all, mut one, mut ten) = (0, 0, 0);
    for seed in 0..150 {
        let found = judged(&ways, (300, 3, 6), options, seed);
        let edge = found.iter().filter(|it| 30 <= it.worker);
        for it in edge {
            all += 1;
            one += usize::from(it.p_value <= 0.01);
            ten += usize::from(it.p_value <= 0.1);
        }
    }
    println!("at the edge: {one} and {ten} of {all}");
    assert!(one * 100 <= 2 * all, "{one} of {all}");
    assert!(ten * 20 >= all && ten * 20 <= 3 * all, "{ten} of {all}");
}

#[test]
fn spammers_of_every_kind_are_found_out() {
    let mut ways = vec![Way::Knows(0.75); 30];
    ways.extend([Way::Lots, Way::Lots, Way::Always(0), Way::Always(1), Way::Mostly(0)]);
    let (mut found, mut wrong) = (0, 0);
    for seed in 0..20 {
        let all = judged(&ways, (800, 3, 5), SpamTest::default(), seed);
        let alarms = all.iter().filter(|it| it.q_value <= 0.01);
        for it in alarms {
            let planted = 30 <= it.worker;
            found += usize::from(planted);
            wrong += usize::from(!planted);
            assert!(!planted || 0.0 < it.score && !it.tasks.is_empty(), "{it:?}");
        }
    }
    println!("spam: {found} of 100 found, {wrong} false");
    assert!(90 <= found && wrong <= 2, "{found} found, {wrong} false");
}

#[test]
fn runs_are_suspected_as_often_as_asked() {
    let mut dice = SmallRng::seed_from_u64(1);
    for classes in [2_u32, 4] {
        let mut alarms = 0;
        for _ in 0..4_000 {
            let answers: Vec<u32> = (0..120).map(|_| dice.random_range(0..classes)).collect();
            alarms += usize::from(straight_lines(&answers).unwrap().p_value <= 0.01);
        }
        println!("lines: {alarms} of 4000");
        assert!(alarms <= 48, "{alarms} of 4000");
    }
    let mut line: Vec<u32> = (0..100).map(|_| dice.random_range(0..4)).collect();
    line[30..50].fill(2);
    let found = straight_lines(&line).unwrap();
    assert!(found.p_value < 1e-6 && 20 <= found.longest, "{found:?}");
    let pattern: Vec<u32> = (0..60).map(|it| it % 2).collect();
    assert!(straight_lines(&pattern).unwrap().p_value < 1e-6);
    assert_eq!(straight_lines(&[1]), None);
    assert!((straight_lines(&[1; 50]).unwrap().p_value - 1.0).abs() < 1e-12);
}

#[test]
fn tails_are_those_of_the_tables() {
    assert!((normal_tail(1.959_964) - 0.025).abs() < 1e-6);
    assert!((normal_tail(-1.0) - 0.841_345).abs() < 1e-6);
    // Ten coins: 7 heads or more are 176 of 1024.
    assert!((at_least(&[0.5; 10], 7) - 176.0 / 1024.0).abs() < 1e-12);
    assert!((at_least(&[0.2, 0.7], 2) - 0.14).abs() < 1e-12);
    assert!((at_least(&[0.2, 0.7], 0) - 1.0).abs() < 1e-12);
    // A sum of 40 dice of uneven steps, beside its distribution by convolution.
    let (values, chances) = ([0.0, 1.0, 2.5], [0.7, 0.2, 0.1]);
    let mut sums = vec![0.0; 201];
    sums[0] = 1.0;
    for _ in 0..40 {
        let mut next = vec![0.0; 201];
        for (sum, chance) in sums.iter().enumerate() {
            for (step, share) in [(0, 0.7), (2, 0.2), (5, 0.1)] {
                if sum + step < next.len() {
                    next[sum + step] += chance * share;
                }
            }
        }
        sums = next;
    }
    for halves in [45, 60, 80] {
        let exact: f64 = sums[halves..].iter().sum();
        let terms = std::iter::repeat_n((&values[..], &chances[..]), 40);
        let found = tail_of_sum(terms, halves as f64 / 2.0 - 0.25);
        assert!((found / exact - 1.0).abs() < 0.05, "{halves}: {found} of {exact}");
    }
    let adjusted = benjamini_hochberg(&[0.01, 0.5, 0.02], 4);
    assert!((adjusted[0] - 0.04).abs() < 1e-12 && (adjusted[1] - 2.0 / 3.0).abs() < 1e-12);
}
