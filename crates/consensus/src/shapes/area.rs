//! Areas of polygons and of their common parts, strip by strip.
//!
//! A point is inside when a line from it crosses the edges an odd number of times, so polygons
//! may be hollow and may cross themselves. Between two corners' heights the width of a polygon
//! changes evenly, so the width in the middle times the height is the area of the strip: exact
//! but where two edges cross inside of a strip. Strips are cut so thin that this is below a
//! thousandth. There is no clipping, and so no case of touching edges to get wrong.

/// Strips over the common height, besides those that the corners make.
const STRIPS: u32 = 64;

pub(super) type Point = (f64, f64);

/// The area of one polygon.
pub(super) fn of(corners: &[Point]) -> f64 {
    sum(&heights(corners, corners), |y| {
        crossings(corners, y).chunks_exact(2).map(|it| it[1] - it[0]).sum()
    })
}

/// The area of the common part of two.
pub(super) fn common(a: &[Point], b: &[Point]) -> f64 {
    sum(&heights(a, b), |y| both(&crossings(a, y), &crossings(b, y)))
}

/// Heights times widths.
fn sum(heights: &[f64], width: impl Fn(f64) -> f64) -> f64 {
    heights.windows(2).map(|it| (it[1] - it[0]) * width(f64::midpoint(it[0], it[1]))).sum()
}

/// Where strips begin, and the end of the last; empty where the polygons do not meet.
fn heights(a: &[Point], b: &[Point]) -> Vec<f64> {
    let least = |all: &[Point]| all.iter().map(|it| it.1).fold(f64::INFINITY, f64::min);
    let most = |all: &[Point]| all.iter().map(|it| it.1).fold(f64::NEG_INFINITY, f64::max);
    let (low, high) = (least(a).max(least(b)), most(a).min(most(b)));
    if high <= low {
        return Vec::new();
    }
    let corners = a.iter().chain(b).map(|it| it.1).filter(|it| (low..=high).contains(it));
    let step = (high - low) / f64::from(STRIPS);
    let even = (0..STRIPS).map(|it| low + step * f64::from(it));
    let mut all: Vec<f64> = corners.chain(even).chain([high]).collect();
    all.sort_by(f64::total_cmp);
    all.dedup();
    all
}

/// Where the edges cross a height, from left to right; always an even number.
fn crossings(corners: &[Point], y: f64) -> Vec<f64> {
    let before = corners.iter().cycle().skip(corners.len().saturating_sub(1));
    let edges = before.zip(corners).filter(|(a, b)| (a.1 <= y) != (b.1 <= y));
    let mut found: Vec<f64> =
        edges.map(|(a, b)| a.0 + (b.0 - a.0) * ((y - a.1) / (b.1 - a.1))).collect();
    found.sort_by(f64::total_cmp);
    found
}

/// How long two lists of intervals run together.
fn both(a: &[f64], b: &[f64]) -> f64 {
    let (mut a, mut b) = (a.chunks_exact(2).peekable(), b.chunks_exact(2).peekable());
    let mut sum = 0.0;
    while let (Some(one), Some(other)) = (a.peek(), b.peek()) {
        sum += (one[1].min(other[1]) - one[0].max(other[0])).max(0.0);
        if one[1] < other[1] {
            a.next();
        } else {
            b.next();
        }
    }
    sum
}
