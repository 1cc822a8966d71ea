//! Numbers and pairs beside published figures, and made with a known answer.

use rand::{RngExt, SeedableRng, rngs::SmallRng};

use super::sets::folder;
use crate::{
    Centre, Choice, Fault, Value, bias_and_precision, bradley_terry, centre, noisy_bradley_terry,
};

fn mean_error(found: &[Option<(f64, f64)>], truth: &[f64]) -> f64 {
    let off = found.iter().zip(truth).map(|(it, truth)| (it.unwrap().0 - truth).abs());
    off.sum::<f64>() / truth.len() as f64
}

#[test]
fn headlines_are_rated_as_the_reference_says() {
    let Some(folder) = folder() else { return };
    let rows = |name: &str| -> Vec<csv::StringRecord> {
        let reader = csv::Reader::from_path(folder.join(name)).unwrap();
        reader.into_records().map(Result::unwrap).collect()
    };
    let mut names = Vec::new();
    let mut workers = Vec::new();
    let number = |all: &mut Vec<String>, name: &str| {
        let known = all.iter().position(|it| it == name);
        let place = known.unwrap_or_else(|| {
            all.push(name.to_owned());
            all.len() - 1
        });
        u32::try_from(place).unwrap()
    };
    let values: Vec<Value> = rows("num_valence.labels.csv")
        .iter()
        .map(|it| Value {
            task: number(&mut names, &it[0]),
            worker: number(&mut workers, &it[1]),
            value: it[2].parse().unwrap(),
        })
        .collect();
    let mut truth = vec![0.0; names.len()];
    for it in rows("num_valence.truth.csv") {
        let place = names.iter().position(|name| *name == it[0]).unwrap();
        truth[place] = it[1].parse().unwrap();
    }
    let error = |how| {
        let found = centre(names.len(), workers.len(), &values, how).unwrap();
        mean_error(&found.values, &truth)
    };
    assert!((error(Centre::Mean) - 21.695).abs() < 0.01);
    assert!((error(Centre::Median) - 26.53).abs() < 0.01);
    assert!(error(Centre::Robust) < error(Centre::Median));
    let precise = bias_and_precision(names.len(), workers.len(), &values, 2.0).unwrap();
    assert!(mean_error(&precise.values, &truth) < error(Centre::Median));
}

#[test]
fn biases_and_careless_workers_are_seen_through() {
    let mut dice = SmallRng::seed_from_u64(3);
    let truth: Vec<f64> = (0..300).map(|_| dice.random_range(0.0..100.0)).collect();
    let mut values = Vec::new();
    for (task, truth) in (0..).zip(&truth) {
        for worker in 0..5_u32 {
            let noise = if worker < 2 { 1.0 } else { 20.0 };
            let bias = f64::from(worker) * 3.0 - 6.0;
            let value = truth + bias + noise * dice.random_range(-1.0..1.0);
            values.push(Value { task, worker, value });
        }
    }
    let plain = centre(300, 5, &values, Centre::Mean).unwrap();
    let found = bias_and_precision(300, 5, &values, 2.0).unwrap();
    // The common level is nobody's to know; differences are.
    let level = |found: &[Option<(f64, f64)>]| {
        found.iter().zip(&truth).map(|(it, truth)| it.unwrap().0 - truth).sum::<f64>() / 300.0
    };
    let shifted: Vec<f64> = truth.iter().map(|it| it + level(&found.values)).collect();
    assert!(mean_error(&found.values, &shifted) < 0.25 * mean_error(&plain.values, &truth));
    let gap = found.skills[4].value - found.skills[0].value;
    assert!((gap - 12.0).abs() < 2.5, "{gap}");
}

#[test]
fn the_stronger_thing_wins_and_a_random_worker_is_found_out() {
    let mut dice = SmallRng::seed_from_u64(5);
    let mut choices = Vec::new();
    for turn in 0..4_000_u32 {
        let (a, b) = (dice.random_range(0..12_u32), dice.random_range(0..12_u32));
        if a == b {
            continue;
        }
        let worker = turn % 8;
        let gap = 0.5 * (f64::from(a) - f64::from(b));
        let follows = worker < 5;
        let a_wins = dice.random_bool(if follows { 1.0 / (1.0 + (-gap).exp()) } else { 0.5 });
        let (won, lost) = if a_wins { (a, b) } else { (b, a) };
        choices.push(Choice { worker, won, lost });
    }
    let best_first: Vec<usize> = (0..12).rev().collect();
    let plain = bradley_terry(12, &choices).unwrap();
    let noisy = noisy_bradley_terry(12, 8, &choices).unwrap();
    assert_eq!(noisy.ranking(), best_first);
    assert!(plain.scores[11] - plain.scores[0] < noisy.scores[11] - noisy.scores[0]);
    assert!(noisy.skills[..5].iter().all(|it| 0.85 < *it), "{:?}", noisy.skills);
    assert!(noisy.skills[5..].iter().all(|it| *it < 0.65), "{:?}", noisy.skills);
}

#[test]
fn odd_numbers_and_choices_have_an_answer_or_a_fault() {
    assert_eq!(centre(1, 1, &[], Centre::Mean).unwrap_err(), Fault::NoLabels);
    let value = |value: f64| Value { task: 0, worker: 0, value };
    let nan = [value(f64::NAN)];
    assert_eq!(centre(1, 1, &nan, Centre::Mean).unwrap_err(), Fault::OutOfRange);
    let one = bias_and_precision(2, 1, &[value(7.0)], 1.0).unwrap();
    assert!((one.values[0].unwrap().0 - 7.0).abs() < 1e-9);
    assert_eq!(one.values[1], None);
    let same = Choice { worker: 0, won: 1, lost: 1 };
    assert_eq!(bradley_terry(2, &[same]).unwrap_err(), Fault::OutOfRange);
    // Never compared with the others: average.
    let alone = bradley_terry(3, &[Choice { worker: 0, won: 0, lost: 1 }]).unwrap();
    assert_eq!(alone.ranking(), [0, 2, 1]);
}
