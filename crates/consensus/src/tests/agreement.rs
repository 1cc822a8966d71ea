//! Agreement beside published figures, and by hand.

use super::sets::read;
use crate::{Label, Labels, Level, cohen, entropy, fleiss, krippendorff, krippendorff_nominal};

#[test]
fn agreement_is_that_of_the_page_beside_the_sets() {
    for (name, alpha, kappa) in [
        ("rte", 0.2415, Some(0.2414)),
        ("temp", 0.2234, Some(0.2232)),
        ("bluebirds", 0.1255, Some(0.1253)),
        ("d_product", 0.1575, Some(0.1574)),
        ("dog", 0.5194, Some(0.5194)),
        ("cf_weather", 0.5768, None),
        ("sp_amt", 0.7377, Some(0.7377)),
    ] {
        let Some(set) = read(name) else { return };
        let found = krippendorff_nominal(&set.labels).unwrap();
        assert!((found - alpha).abs() < 1e-4, "{name}: α {found}");
        match (fleiss(&set.labels), kappa) {
            (Some(found), Some(kappa)) => {
                assert!((found - kappa).abs() < 1e-4, "{name}: κ {found}");
            }
            (found, kappa) => assert_eq!(found, kappa, "{name}"),
        }
    }
}

/// Krippendorff's own example of four coders and twelve units.
#[test]
fn every_level_of_the_book_has_its_alpha() {
    let coders = [
        "1 2 3 3 2 1 4 1 2 . . .",
        "1 2 3 3 2 2 4 1 2 5 . 3",
        ". 3 3 3 2 3 4 2 2 5 1 .",
        "1 2 3 3 2 4 4 1 2 5 1 .",
    ];
    let mut units: Vec<Vec<f64>> = vec![Vec::new(); 12];
    for coder in coders {
        for (unit, value) in units.iter_mut().zip(coder.split(' ')) {
            unit.extend(value.parse::<f64>().ok());
        }
    }
    for (level, alpha) in [
        (Level::Nominal, 0.743),
        (Level::Ordinal, 0.815),
        (Level::Interval, 0.849),
        (Level::Ratio, 0.797),
    ] {
        let found = krippendorff(&units, level).unwrap();
        assert!((found - alpha).abs() < 1e-3, "{level:?}: {found}");
    }
}

#[test]
fn two_who_agree_as_by_chance_have_no_kappa_to_speak_of() {
    let label = |task: u32, worker: u32, class: u32| Label { task, worker, class };
    let list: Vec<Label> = [(0, 0), (0, 1), (1, 0), (1, 1)]
        .into_iter()
        .zip(0..)
        .flat_map(|((a, b), task)| [label(task, 0, a), label(task, 1, b)])
        .collect();
    let labels = Labels::new(5, 2, 2, &list).unwrap();
    assert!(cohen(&labels, 0, 1).unwrap().abs() < 1e-12);
    assert_eq!(cohen(&labels, 0, 9), None);
    let bits = entropy(&labels);
    assert_eq!(bits[0], Some(0.0));
    assert!((bits[1].unwrap() - 1.0).abs() < 1e-12);
    assert_eq!(bits[4], None);
}
