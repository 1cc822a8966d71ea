//! Any labels, by every method for categories: distributions are distributions, skills are
//! numbers, and expectation–maximisation never makes labels less likely.

#![no_main]

use consensus::{Gold, Label, Labels, Method, entropy, fleiss, krippendorff_nominal};

#[derive(Debug, arbitrary::Arbitrary)]
struct Input {
    sizes: (u8, u8, u8),
    labels: Vec<(u8, u8, u8)>,
    gold: Option<(u8, u8)>,
    seed: u64,
}

libfuzzer_sys::fuzz_target!(|input: Input| {
    // Small markets, in which workers and tasks meet; a label out of range is a fault now and then.
    let [tasks, workers, classes] =
        [input.sizes.0 % 24, input.sizes.1 % 12, input.sizes.2 % 6].map(|it| usize::from(it) + 1);
    let within = |it: u8, size: usize| if it == 255 { 255 } else { u32::from(it) % size as u32 };
    let label = |it: &(u8, u8, u8)| Label {
        task: within(it.0, tasks),
        worker: within(it.1, workers),
        class: within(it.2, classes),
    };
    let list: Vec<Label> = input.labels.iter().map(label).collect();
    let Ok(labels) = Labels::new(tasks, workers, classes, &list) else { return };
    let known = input.gold.map(|it| (u32::from(it.0), u32::from(it.1)));
    let gold = Gold::new(tasks, known.filter(|it| (it.1 as usize) < classes));
    for method in Method::ALL {
        let Ok(outcome) = method.run(&labels, &gold, input.seed) else { continue };
        let name = method.name();
        for row in outcome.posterior.rows() {
            assert!((row.iter().sum::<f64>() - 1.0).abs() < 1e-6, "{name} {row:?}");
        }
        for it in &outcome.skills {
            assert!(it.value.is_finite() && it.error.is_finite(), "{name} {it:?}");
        }
        if matches!(method, Method::DawidSkene | Method::OneCoin | Method::Glad) {
            for it in outcome.log_likelihood.windows(2) {
                assert!(it[0] - 1e-6 * (1.0 + it[0].abs()) <= it[1], "{name} {it:?}");
            }
        }
    }
    let _ = (krippendorff_nominal(&labels), fleiss(&labels), entropy(&labels));
});
