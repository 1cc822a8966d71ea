//! Any two polygons: an overlap is a share, and nearly the same from both sides.

#![no_main]

use consensus::{Polygon, Shape};

libfuzzer_sys::fuzz_target!(|points: (Vec<(i16, i16)>, Vec<(i16, i16)>)| {
    let polygon = |points: &[(i16, i16)]| {
        let corners = points.iter().map(|it| (f64::from(it.0), f64::from(it.1)));
        Polygon::new(corners.collect()).ok()
    };
    let Some((a, b)) = polygon(&points.0).zip(polygon(&points.1)) else { return };
    let overlap = a.overlap(&b);
    assert!((0.0..=1.0).contains(&overlap), "{overlap}");
    assert!((overlap - b.overlap(&a)).abs() < 1e-6);
    assert!(0.999 < a.overlap(&a), "{}", a.overlap(&a));
    let middle = Polygon::middle(&[(&a, 1.0), (&b, 1.0)]);
    assert!(0.0 < middle.area());
});
