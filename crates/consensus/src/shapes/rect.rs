//! Boxes.

use std::cmp::Ordering;

use super::{Shape, median};
use crate::Fault;

/// A box whose sides are upright.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rect {
    sides: [f64; 4],
}

impl Rect {
    /// From the left and upper edge, width and height, which are above 0.
    pub fn new(left: f64, top: f64, width: f64, height: f64) -> Result<Self, Fault> {
        let sides = [left, top, left + width, top + height];
        let is_some = sides[0] < sides[2] && sides[1] < sides[3];
        // Beyond this an area is no number any more.
        let is_finite = sides.iter().all(|it| it.abs() < 1e100);
        if is_some && is_finite { Ok(Self { sides }) } else { Err(Fault::Shapeless) }
    }

    /// Left, top, width and height.
    pub fn parts(&self) -> [f64; 4] {
        let [left, top, right, bottom] = self.sides;
        [left, top, right - left, bottom - top]
    }

    fn area(&self) -> f64 {
        let [_, _, width, height] = self.parts();
        width * height
    }
}

impl Shape for Rect {
    fn overlap(&self, other: &Self) -> f64 {
        let [a, b] = [self.sides, other.sides];
        let side = |low: usize, high: usize| (a[high].min(b[high]) - a[low].max(b[low])).max(0.0);
        let common = side(0, 2) * side(1, 3);
        let all = self.area() + other.area() - common;
        if 0.0 < all { (common / all).clamp(0.0, 1.0) } else { 0.0 }
    }

    fn reach(&self) -> (f64, f64) {
        (self.sides[0], self.sides[2])
    }

    fn middle(shapes: &[(&Self, f64)]) -> Self {
        let side = |at: usize| {
            let mut values: Vec<_> = shapes.iter().map(|it| (it.0.sides[at], it.1)).collect();
            median(&mut values)
        };
        let sides = [0, 1, 2, 3].map(side);
        // Boxes that all overlap have a middle; of others it may be inside out.
        let is_some = sides[0] < sides[2] && sides[1] < sides[3];
        if is_some { Self { sides } } else { *shapes[0].0 }
    }

    fn order(&self, other: &Self) -> Ordering {
        let pairs = self.sides.iter().zip(&other.sides).map(|(a, b)| a.total_cmp(b));
        pairs.fold(Ordering::Equal, Ordering::then)
    }
}
