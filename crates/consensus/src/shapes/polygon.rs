//! Polygons.

use std::cmp::Ordering;

use super::{
    Shape,
    area::{self, Point},
    median,
};
use crate::Fault;

/// A closed line around an area.
#[derive(Debug, Clone, PartialEq)]
pub struct Polygon {
    corners: Vec<Point>,
    area: f64,
    /// Left, top, right, bottom.
    frame: [f64; 4],
}

/// More corners are refused.
const MOST: usize = 1_000;
/// So many shapes at most, the weightiest, decide about a middle.
const JUDGES: usize = 24;

impl Polygon {
    /// From three corners on; the last is joined with the first.
    pub fn new(corners: Vec<(f64, f64)>) -> Result<Self, Fault> {
        if MOST < corners.len() {
            return Err(Fault::TooMany);
        }
        // Beyond this an area is no number any more.
        let is_finite = corners.iter().all(|it| it.0.abs() < 1e100 && it.1.abs() < 1e100);
        let area = if is_finite { area::of(&corners) } else { 0.0 };
        if !(3 <= corners.len() && 0.0 < area) {
            return Err(Fault::Shapeless);
        }
        let edge = |part: fn(&Point) -> f64, pick: fn(f64, f64) -> f64| {
            corners.iter().map(part).reduce(pick).unwrap_or_default()
        };
        let frame = [
            edge(|it| it.0, f64::min),
            edge(|it| it.1, f64::min),
            edge(|it| it.0, f64::max),
            edge(|it| it.1, f64::max),
        ];
        Ok(Self { corners, area, frame })
    }

    pub fn corners(&self) -> &[(f64, f64)] {
        &self.corners
    }

    pub fn area(&self) -> f64 {
        self.area
    }

    /// The point of the line that is nearest to a point.
    fn nearest(&self, to: Point) -> Point {
        let before = self.corners.iter().cycle().skip(self.corners.len() - 1);
        let on_edge = |(a, b): (&Point, &Point)| {
            let (x, y) = (b.0 - a.0, b.1 - a.1);
            let square = x * x + y * y;
            let along = ((to.0 - a.0) * x + (to.1 - a.1) * y) / square;
            let along = if 0.0 < square { along.clamp(0.0, 1.0) } else { 0.0 };
            (a.0 + along * x, a.1 + along * y)
        };
        let away = |it: &Point| (it.0 - to.0).powi(2) + (it.1 - to.1).powi(2);
        let points = before.zip(&self.corners).map(on_edge);
        points.min_by(|a, b| away(a).total_cmp(&away(b))).unwrap_or(to)
    }

    /// How well it overlaps with some, by weight.
    fn fit(&self, shapes: &[(&Self, f64)]) -> f64 {
        shapes.iter().map(|it| it.1 * self.overlap(it.0)).sum()
    }
}

impl Shape for Polygon {
    fn overlap(&self, other: &Self) -> f64 {
        let [a, b] = [self.frame, other.frame];
        let side = |low: usize, high: usize| (a[high].min(b[high]) - a[low].max(b[low])).max(0.0);
        if side(0, 2) == 0.0 || side(1, 3) == 0.0 {
            return 0.0;
        }
        let common = area::common(&self.corners, &other.corners);
        let all = self.area + other.area - common;
        if 0.0 < all { (common / all).clamp(0.0, 1.0) } else { 0.0 }
    }

    fn reach(&self) -> (f64, f64) {
        (self.frame[0], self.frame[2])
    }

    /// The shape that overlaps best with all, with each corner moved to the median of the points
    /// of all lines that are nearest to it, where that overlaps still better.
    fn middle(shapes: &[(&Self, f64)]) -> Self {
        let mut judges = shapes.to_vec();
        judges.sort_by(|a, b| b.1.total_cmp(&a.1).then_with(|| a.0.order(b.0)));
        judges.truncate(JUDGES);
        let mut best = (judges[0].0, f64::NEG_INFINITY);
        for (shape, _) in &judges {
            let fit = shape.fit(&judges);
            if best.1 + 1e-9 < fit {
                best = (shape, fit);
            }
        }
        let moved = |corner: &Point| {
            let near: Vec<(Point, f64)> =
                judges.iter().map(|it| (it.0.nearest(*corner), it.1)).collect();
            let part = |part: fn(&Point) -> f64| {
                let mut values: Vec<_> = near.iter().map(|it| (part(&it.0), it.1)).collect();
                median(&mut values)
            };
            (part(|it| it.0), part(|it| it.1))
        };
        let moved = Self::new(best.0.corners.iter().map(moved).collect());
        let better = moved.ok().filter(|it| best.1 < it.fit(&judges));
        better.unwrap_or_else(|| best.0.clone())
    }

    fn order(&self, other: &Self) -> Ordering {
        let pair = |(a, b): (&Point, &Point)| a.0.total_cmp(&b.0).then(a.1.total_cmp(&b.1));
        let pairs = self.corners.iter().zip(&other.corners).map(pair);
        let length = self.corners.len().cmp(&other.corners.len());
        pairs.fold(Ordering::Equal, Ordering::then).then(length)
    }
}
