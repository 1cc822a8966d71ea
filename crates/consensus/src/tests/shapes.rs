//! Boxes, polygons and spans with a known answer.

use proptest::prelude::*;
use rand::{RngExt, SeedableRng, rngs::SmallRng, seq::SliceRandom};

use crate::{
    Coin, Coins, Drawings, Drawn, Fault, Finding, Polygon, Rect, Shape, Span, Things, find_shapes,
};

/// Task, class and shape.
type Truth<S> = (u32, u32, S);

/// Forty pictures with four boxes of two classes. Workers 0 to 3 miss one box of ten and are off
/// by a few points; worker 4 misses half and is far off; worker 5 draws anywhere.
fn made() -> (Vec<Drawn<Rect>>, Vec<Truth<Rect>>) {
    let mut dice = SmallRng::seed_from_u64(3);
    let (mut drawn, mut truth) = (Vec::new(), Vec::new());
    for task in 0..40 {
        for thing in 0..4_u32 {
            let left = f64::from(thing) * 90.0 + dice.random_range(0.0..20.0);
            let rect = [left, dice.random_range(0.0..200.0), 50.0, 40.0];
            truth.push((task, thing % 2, Rect::new(rect[0], rect[1], rect[2], rect[3]).unwrap()));
            for worker in 0..6_u32 {
                let (missed, off) = if worker < 4 { (0.1, 4.0) } else { (0.5, 14.0) };
                if dice.random_bool(missed) {
                    continue;
                }
                let mut by = |it: f64| it + dice.random_range(-off..off);
                let mut near = rect.map(&mut by);
                if worker == 5 {
                    near = [by(0.0).abs() * 25.0, by(0.0).abs() * 20.0, 50.0, 40.0];
                }
                let shape = Rect::new(near[0], near[1], near[2], near[3]).unwrap();
                drawn.push(Drawn { task, worker, class: thing % 2, shape });
            }
        }
    }
    (drawn, truth)
}

/// The share of what was found that is there, of what is there that was found, and the mean
/// overlap of both.
fn marks<S: Shape>(found: &Things<S>, truth: &[Truth<S>]) -> (f64, f64, f64) {
    let best = |task: u32, class: u32, shape: &S| {
        let same = truth.iter().filter(|it| it.0 == task && it.1 == class);
        same.map(|it| it.2.overlap(shape)).fold(0.0, f64::max)
    };
    let fits: Vec<f64> = found.likely().map(|it| best(it.task, it.class, &it.shape)).collect();
    let right: Vec<f64> = fits.iter().copied().filter(|it| 0.5 < *it).collect();
    let n = right.len() as f64;
    (n / fits.len() as f64, n / truth.len() as f64, right.iter().sum::<f64>() / n)
}

#[test]
fn boxes_are_found_and_careless_workers_too() {
    let (drawn, truth) = made();
    let all = Drawings::new(40, 6, 2, drawn.clone(), &[]).unwrap();
    let found = find_shapes(&all, Finding::default());
    let (precision, recall, overlap) = marks(&found, &truth);
    println!("precision {precision:.3}, recall {recall:.3}, overlap {overlap:.3}");
    assert!(0.97 < precision && 0.97 < recall && 0.85 < overlap);
    let single =
        |it: &Drawn<Rect>| truth.iter().map(|t| t.2.overlap(&it.shape)).fold(0.0, f64::max);
    let fits: Vec<f64> = drawn.iter().filter(|it| it.worker < 4).map(single).collect();
    assert!(fits.iter().sum::<f64>() / fits.len() as f64 + 0.03 < overlap, "better than one");
    for (worker, it) in found.drawers.iter().enumerate() {
        let careful = worker < 4;
        assert_eq!(careful, 0.8 < it.recall.value, "worker {worker}: {it:?}");
        assert_eq!(worker < 5, 0.75 < it.precision.value, "worker {worker}: {it:?}");
        if careful {
            assert!((it.recall.value - 0.9).abs() < 5.0 * it.recall.error, "{it:?}");
        }
    }
    // Equal coins cannot tell a worker who misses much from one who invents.
    let one =
        Finding { coins: Coins { coin: Coin::One, ..Coins::default() }, ..Finding::default() };
    assert!(0.9 < marks(&find_shapes(&all, one), &truth).0);
}

#[test]
fn spans_agree_on_ends_and_labels() {
    let span = |task, worker, class, begin, end| Drawn {
        task,
        worker,
        class,
        shape: Span::new(begin, end).unwrap(),
    };
    let drawn = vec![
        span(0, 0, 0, 10, 20),
        span(0, 1, 0, 10, 22),
        span(0, 2, 0, 11, 20),
        span(0, 2, 1, 40, 45),
        span(1, 0, 1, 0, 7),
        span(1, 1, 1, 0, 7),
        span(1, 2, 0, 0, 7),
    ];
    // Worker 3 looked at both and marked nothing.
    let all = Drawings::new(3, 4, 2, drawn, &[(0, 3), (1, 3)]).unwrap();
    let found = find_shapes(&all, Finding::default());
    let likely: Vec<_> =
        found.likely().map(|it| (it.task, it.class, it.shape.begin(), it.shape.end())).collect();
    assert!(likely.contains(&(0, 0, 10, 20)), "{likely:?}");
    assert!(likely.contains(&(1, 1, 0, 7)), "{likely:?}");
    assert!(found.drawers[3].recall.value < found.drawers[0].recall.value);
    assert_eq!(found.things.len(), 4);
}

#[test]
fn areas_of_polygons_are_exact_enough() {
    let polygon = |corners: &[(f64, f64)]| Polygon::new(corners.to_vec()).unwrap();
    let square = polygon(&[(0.0, 0.0), (4.0, 0.0), (4.0, 4.0), (0.0, 4.0)]);
    assert!((square.area() - 16.0).abs() < 1e-9);
    let turned = polygon(&[(2.0, -2.0), (6.0, 2.0), (2.0, 6.0), (-2.0, 2.0)]);
    assert!((turned.area() - 32.0).abs() < 1e-9);
    assert!((square.overlap(&turned) - 0.5).abs() < 2e-3, "{}", square.overlap(&turned));
    // Hollow in the middle: an edge in and out again.
    let ring = polygon(&[
        (0.0, 0.0),
        (4.0, 0.0),
        (4.0, 4.0),
        (0.0, 4.0),
        (0.0, 0.0),
        (1.0, 1.0),
        (1.0, 3.0),
        (3.0, 3.0),
        (3.0, 1.0),
        (1.0, 1.0),
    ]);
    assert!((ring.area() - 12.0).abs() < 1e-9, "{}", ring.area());
    assert!((ring.overlap(&square) - 0.75).abs() < 1e-9);
    assert!((square.overlap(&square) - 1.0).abs() < 1e-12);
    let middle = Polygon::middle(&[(&square, 1.0), (&turned, 0.1), (&square, 1.0)]);
    assert!((middle.overlap(&square) - 1.0).abs() < 1e-9);
    // Off by one to each side: the middle is between.
    let at = |by: f64| polygon(&[(by, 0.0), (by + 10.0, 0.0), (by + 10.0, 9.0), (by, 9.0)]);
    let middle = Polygon::middle(&[(&at(-1.0), 1.0), (&at(0.0), 1.0), (&at(1.0), 1.0)]);
    assert!(0.99 < middle.overlap(&at(0.0)), "{middle:?}");
}

#[test]
fn odd_shapes_have_a_fault_or_an_answer() {
    assert_eq!(Rect::new(0.0, 0.0, 0.0, 1.0).unwrap_err(), Fault::Shapeless);
    assert_eq!(Rect::new(f64::NAN, 0.0, 1.0, 1.0).unwrap_err(), Fault::Shapeless);
    assert_eq!(Rect::new(0.0, 0.0, 1e300, 1.0).unwrap_err(), Fault::Shapeless);
    assert_eq!(Span::new(3, 3).unwrap_err(), Fault::Shapeless);
    let line = vec![(0.0, 0.0), (1.0, 1.0), (2.0, 2.0)];
    assert_eq!(Polygon::new(line).unwrap_err(), Fault::Shapeless);
    assert_eq!(Polygon::new(vec![(0.0, 0.0); 2_000]).unwrap_err(), Fault::TooMany);
    assert_eq!(Polygon::new(Vec::new()).unwrap_err(), Fault::Shapeless);
    let none: Vec<Drawn<Rect>> = Vec::new();
    assert_eq!(Drawings::new(1, 1, 1, none.clone(), &[]).unwrap_err(), Fault::NoLabels);
    assert_eq!(Drawings::new(1, 1, 1, none.clone(), &[(1, 0)]).unwrap_err(), Fault::OutOfRange);
    let nothing = Drawings::new(1, 2, 1, none, &[(0, 0), (0, 1)]).unwrap();
    assert!(find_shapes(&nothing, Finding::default()).things.is_empty());
    let shape = Rect::new(1.0, 1.0, 5.0, 5.0).unwrap();
    let one = |worker, class| Drawn { task: 0, worker, class, shape };
    assert_eq!(Drawings::new(1, 1, 1, vec![one(0, 1)], &[]).unwrap_err(), Fault::OutOfRange);
    // One worker alone is believed, and the same shape twice is one.
    let alone = Drawings::new(1, 1, 1, vec![one(0, 0), one(0, 0)], &[]).unwrap();
    let found = find_shapes(&alone, Finding::default());
    assert_eq!(found.likely().count(), 1);
    assert_eq!(found.things.len(), 1);
    let many = (0..5_000).map(|it| one(it, 0)).collect();
    assert_eq!(Drawings::new(1, 5_000, 1, many, &[]).unwrap_err(), Fault::TooMany);
}

fn spans() -> impl Strategy<Value = Vec<Drawn<Span>>> {
    let one = (0_u32..5, 0_u32..6, 0_u32..2, 0_u32..60, 1_u32..20);
    let one = one.prop_map(|(task, worker, class, begin, length)| {
        let shape = Span::new(begin, begin + length).unwrap();
        Drawn { task, worker, class, shape }
    });
    prop::collection::vec(one, 1..60)
}

proptest! {
    #![proptest_config(super::properties::config())]

    /// Order changes nothing, every shape is in one cluster, and likelihood never falls.
    #[test]
    fn any_spans_are_clustered(list in spans(), seed in any::<u64>()) {
        let exact = Finding {
            coins: Coins { tolerance: -1.0, iterations: 20, ..Coins::default() },
            ..Finding::default()
        };
        let all = Drawings::new(5, 6, 2, list.clone(), &[]).unwrap();
        let found = find_shapes(&all, exact);
        let marked: usize = found.things.iter().map(|it| it.workers.len()).sum();
        prop_assert_eq!(marked, all.len());
        for it in &found.things {
            prop_assert!((0.0..=1.0).contains(&it.probability), "{it:?}");
            prop_assert!(it.workers.windows(2).all(|pair| pair[0] < pair[1]), "{it:?}");
        }
        for pair in found.log_likelihood.windows(2) {
            prop_assert!(pair[0] - 1e-7 * (1.0 + pair[0].abs()) <= pair[1]);
        }
        let mut other = list;
        other.shuffle(&mut SmallRng::seed_from_u64(seed));
        let again = find_shapes(&Drawings::new(5, 6, 2, other, &[]).unwrap(), exact);
        prop_assert_eq!(again.things, found.things);
    }

    /// What all draw alike is there, exactly so.
    #[test]
    fn what_all_draw_is_there(
        places in prop::collection::btree_set(0_u32..30, 1..8),
        workers in 1_u32..6,
    ) {
        let shape = |at: u32| Span::new(20 * at, 20 * at + 10).unwrap();
        let drawn = places.iter().flat_map(|at| {
            (0..workers).map(|worker| Drawn { task: 0, worker, class: 0, shape: shape(*at) })
        });
        let all = Drawings::new(1, workers as usize, 1, drawn.collect(), &[]).unwrap();
        let found = find_shapes(&all, Finding::default());
        let shapes: Vec<Span> = found.likely().map(|it| it.shape).collect();
        prop_assert_eq!(shapes, places.iter().map(|it| shape(*it)).collect::<Vec<_>>());
    }

    /// An overlap is a share, and the same from both sides; that of polygons is near that of
    /// the same boxes.
    #[test]
    fn overlaps_are_shares(
        a in prop::array::uniform4(1_u32..40),
        b in prop::array::uniform4(1_u32..40),
    ) {
        let parts = |it: [u32; 4]| it.map(f64::from);
        let rect = |it: [f64; 4]| Rect::new(it[0], it[1], it[2], it[3]).unwrap();
        let polygon = |[x, y, w, h]: [f64; 4]| {
            Polygon::new(vec![(x, y), (x + w, y), (x + w, y + h), (x, y + h)]).unwrap()
        };
        let (a, b) = (parts(a), parts(b));
        let overlap = rect(a).overlap(&rect(b));
        prop_assert!((0.0..=1.0).contains(&overlap));
        prop_assert!((overlap - rect(b).overlap(&rect(a))).abs() < 1e-12);
        prop_assert!((overlap - polygon(a).overlap(&polygon(b))).abs() < 1e-9);
    }
}
