//! Masks with a known answer.

use proptest::prelude::*;
use rand::{RngExt, SeedableRng, rngs::SmallRng};

use crate::{Coin, Coins, Fault, Mask, Masks, Painted, majority_mask, staple};

fn of_pixels(pixels: &[bool]) -> Mask {
    let mut counts = vec![0];
    let mut last = false;
    for it in pixels {
        if *it != last {
            counts.push(0);
            last = *it;
        }
        *counts.last_mut().unwrap() += 1;
    }
    Mask::from_counts(&counts).unwrap()
}

fn pixels(mask: &Mask) -> Vec<bool> {
    let mut all = vec![false; mask.size() as usize];
    for (begin, end) in mask.runs() {
        all[*begin as usize..*end as usize].fill(true);
    }
    all
}

/// Ten pictures of 40 × 40 with a disc; workers 0 and 1 are careful, the other three paint a
/// disc that is far too small.
fn made() -> (Masks, Vec<Mask>) {
    let mut dice = SmallRng::seed_from_u64(9);
    let (mut painted, mut truth) = (Vec::new(), Vec::new());
    for task in 0..10 {
        let (x, y) = (dice.random_range(15..25), dice.random_range(15..25));
        let disc = |radius: i32, off: i32| {
            let inside =
                |it: i32| (it % 40 - x - off).pow(2) + (it / 40 - y).pow(2) < radius.pow(2);
            of_pixels(&(0..1_600).map(inside).collect::<Vec<_>>())
        };
        for worker in 0..5_u32 {
            let radius = if worker < 2 { 12 } else { dice.random_range(5..9) };
            let mask = disc(radius, dice.random_range(-1..2));
            painted.push(Painted { task, worker, mask });
        }
        truth.push(disc(12, 0));
    }
    (Masks::new(10, 5, painted).unwrap(), truth)
}

#[test]
fn a_model_trusts_those_who_leave_nothing_out() {
    let (masks, truth) = made();
    let overlap = |found: &[Option<Mask>]| {
        let each = found.iter().zip(&truth).map(|(it, truth)| it.as_ref().unwrap().overlap(truth));
        each.sum::<f64>() / 10.0
    };
    let vote = majority_mask(&masks);
    let model = staple(&masks, Coins::default());
    let one = staple(&masks, Coins { coin: Coin::One, ..Coins::default() });
    println!("majority {:.3}", overlap(&vote.masks));
    println!("staple {:.3}, one coin {:.3}", overlap(&model.masks), overlap(&one.masks));
    assert!(overlap(&vote.masks) < 0.5 && 0.85 < overlap(&model.masks));
    assert!(0.8 < model.painters[0].overlap.value && model.painters[3].overlap.value < 0.5);
    assert!(model.painters[3].sensitivity < 0.5 && 0.98 < model.painters[3].specificity);
}

#[test]
fn odd_masks_have_a_fault_or_an_answer() {
    assert_eq!(Mask::from_counts(&[]).unwrap_err(), Fault::Shapeless);
    assert_eq!(Mask::from_counts(&[0, 0]).unwrap_err(), Fault::Shapeless);
    assert_eq!(Mask::from_counts(&[1, u32::MAX]).unwrap_err(), Fault::TooMany);
    let broken = Mask::from_counts(&[2, 1, 0, 3, 4]).unwrap();
    assert_eq!((broken.counts(), broken.area()), (vec![2, 4, 4], 4));
    assert_eq!(Masks::new(1, 1, Vec::new()).unwrap_err(), Fault::NoLabels);
    let one = |task, worker, counts: &[u32]| Painted {
        task,
        worker,
        mask: Mask::from_counts(counts).unwrap(),
    };
    assert_eq!(Masks::new(1, 1, vec![one(1, 0, &[4])]).unwrap_err(), Fault::OutOfRange);
    assert_eq!(Masks::new(1, 1, vec![one(0, 1, &[4])]).unwrap_err(), Fault::OutOfRange);
    let two = vec![one(0, 0, &[4]), one(0, 0, &[5])];
    assert_eq!(Masks::new(1, 1, two).unwrap_err(), Fault::Misfit);
    // A worker alone is believed; nobody says nothing; empty masks agree.
    let alone = Masks::new(2, 1, vec![one(0, 0, &[1, 2, 1])]).unwrap();
    for found in [majority_mask(&alone), staple(&alone, Coins::default())] {
        assert_eq!(found.masks[0].as_ref().unwrap().counts(), [1, 2, 1]);
        assert_eq!(found.masks[1], None);
    }
    let empty = Masks::new(1, 2, vec![one(0, 0, &[4]), one(0, 1, &[4])]).unwrap();
    assert_eq!(staple(&empty, Coins::default()).masks[0].as_ref().unwrap().counts(), [4]);
}

proptest! {
    #![proptest_config(super::properties::config())]

    /// Runs are the pixels, and a majority of masks is the majority of each pixel.
    #[test]
    fn a_majority_is_that_of_each_pixel(
        all in prop::collection::vec(prop::collection::vec(any::<bool>(), 23), 1..6),
    ) {
        for it in &all {
            prop_assert_eq!(&pixels(&of_pixels(it)), it);
            prop_assert_eq!(Mask::from_counts(&of_pixels(it).counts()).unwrap(), of_pixels(it));
        }
        let paint = |(worker, it): (u32, &Vec<bool>)| {
            let mask = of_pixels(it);
            Painted { task: 0, worker, mask }
        };
        let masks = Masks::new(1, 6, (0..).zip(&all).map(paint).collect()).unwrap();
        let found = majority_mask(&masks);
        let vote = |at: usize| all.len() < 2 * all.iter().filter(|it| it[at]).count();
        let wanted: Vec<bool> = (0..23).map(vote).collect();
        prop_assert_eq!(pixels(found.masks[0].as_ref().unwrap()), wanted);
        let runs = &found.posterior[0];
        prop_assert_eq!(runs.iter().map(|it| it.1 - it.0).sum::<u32>(), 23);
        let exact = Coins { tolerance: -1.0, iterations: 20, ..Coins::default() };
        let trace = staple(&masks, exact).log_likelihood;
        for pair in trace.windows(2) {
            prop_assert!(pair[0] - 1e-7 * (1.0 + pair[0].abs()) <= pair[1], "{trace:?}");
        }
        let same = vec![all[0].clone(); 3];
        let alike = Masks::new(1, 3, (0..).zip(&same).map(paint).collect()).unwrap();
        let alike = staple(&alike, Coins::default());
        prop_assert_eq!(&pixels(alike.masks[0].as_ref().unwrap()), &all[0]);
    }
}
