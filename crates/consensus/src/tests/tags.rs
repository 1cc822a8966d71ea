//! Sets of labels, made with a known answer and by hand.

use rand::{RngExt, SeedableRng, rngs::SmallRng};

use crate::{
    Apart, Coins, Fault, Method, Sets, Tagged, Tags, binary_relevance, nearest_set, two_coins,
};

/// Tasks with some of twelve classes, of which the later are rare; six workers, two of whom
/// tick at random.
fn made() -> (Sets, Vec<Vec<u32>>) {
    let mut dice = SmallRng::seed_from_u64(11);
    let (mut truth, mut tagged) = (Vec::new(), Vec::new());
    for task in 0..400_u32 {
        let belongs =
            |class: &u32, dice: &mut SmallRng| dice.random_bool(0.5 / (1.0 + f64::from(*class)));
        let set: Vec<u32> = (0..12).filter(|it| belongs(it, &mut dice)).collect();
        for worker in 0..6_u32 {
            let says = |class: &u32, dice: &mut SmallRng| match (worker < 2, set.contains(class)) {
                (true, _) => dice.random_bool(0.25),
                (_, true) => dice.random_bool(0.8),
                (_, false) => dice.random_bool(0.04),
            };
            let classes = (0..12).filter(|it| says(it, &mut dice)).collect();
            tagged.push(Tagged { task, worker, classes });
        }
        truth.push(set);
    }
    (Sets::new(400, 6, 12, tagged).unwrap(), truth)
}

/// The share of labels that are right of all found and all right ones.
fn jaccard(found: &Tags, truth: &[Vec<u32>]) -> f64 {
    let each = found.sets.iter().zip(truth).map(|(a, b)| 1.0 - Apart::Jaccard.between(a, b));
    each.sum::<f64>() / truth.len() as f64
}

#[test]
fn models_of_sets_beat_a_vote_on_each_class() {
    let (sets, truth) = made();
    let vote = jaccard(&binary_relevance(&sets, Method::Majority, 0).unwrap(), &truth);
    let model = two_coins(&sets, Coins::default());
    let reached = [
        ("dawid-skene", binary_relevance(&sets, Method::DawidSkene, 0).unwrap()),
        ("two coins", model.clone()),
        ("masi", nearest_set(&sets, Apart::Masi)),
        ("jaccard", nearest_set(&sets, Apart::Jaccard)),
    ];
    println!("majority {vote:.4}");
    for (name, found) in &reached {
        println!("{name} {:.4}", jaccard(found, &truth));
        assert!(vote + 0.005 < jaccard(found, &truth), "{name} beside {vote}");
    }
    assert!(jaccard(&reached[0].1, &truth) <= jaccard(&model, &truth), "a tied model is surer");
    for worker in 0..6 {
        let (hits, alarms) = if worker < 2 { (0.25, 0.25) } else { (0.8, 0.04) };
        let found = model.rates[worker];
        assert!((found.hits.value - hits).abs() < 5.0 * found.hits.error, "{worker}: {found:?}");
        assert!((found.alarms.value - alarms).abs() < 0.03, "{worker}: {found:?}");
    }
}

#[test]
fn distances_of_sets_are_those_of_the_paper() {
    let masi = |a: &[u32], b: &[u32]| 1.0 - Apart::Masi.between(a, b);
    assert!((masi(&[1, 2], &[1, 2]) - 1.0).abs() < 1e-12);
    assert!((masi(&[1], &[1, 2]) - 0.5 * 2.0 / 3.0).abs() < 1e-12);
    assert!((masi(&[1, 2], &[2, 3]) - 1.0 / 9.0).abs() < 1e-12);
    assert!(masi(&[1], &[2]).abs() < 1e-12);
    assert!(Apart::Jaccard.between(&[], &[]).abs() < 1e-12);
    assert!((Apart::Jaccard.between(&[], &[1]) - 1.0).abs() < 1e-12);
}

#[test]
fn known_sets_stay_and_odd_ones_have_a_fault() {
    let one = |task, worker, classes: &[u32]| Tagged { task, worker, classes: classes.to_vec() };
    assert_eq!(Sets::new(1, 1, 1, Vec::new()).unwrap_err(), Fault::NoLabels);
    assert_eq!(Sets::new(1, 1, 1, vec![one(0, 0, &[1])]).unwrap_err(), Fault::OutOfRange);
    assert_eq!(Sets::new(1, 1, 1, vec![one(1, 0, &[0])]).unwrap_err(), Fault::OutOfRange);
    assert_eq!(Sets::new(1, 1, 1, vec![one(0, 1, &[0])]).unwrap_err(), Fault::OutOfRange);
    assert_eq!(Sets::new(1 << 30, 1, 9, vec![one(0, 0, &[0])]).unwrap_err(), Fault::TooMany);
    let mut sets =
        Sets::new(3, 2, 3, vec![one(0, 0, &[2, 1, 1]), one(0, 1, &[1]), one(1, 0, &[])]).unwrap();
    sets.know(1, vec![0]).unwrap();
    assert_eq!(sets.know(1, vec![7]), Err(Fault::OutOfRange));
    let vote = binary_relevance(&sets, Method::Majority, 0).unwrap();
    assert_eq!(vote.sets, [vec![1], vec![], vec![]], "of equals no");
    for found in [two_coins(&sets, Coins::default()), nearest_set(&sets, Apart::Masi)] {
        assert_eq!(found.sets[1], [0]);
        assert!(found.sets[0].contains(&1), "{:?}", found.sets);
        assert!(found.posterior.row(1)[0] >= 1.0);
    }
}
