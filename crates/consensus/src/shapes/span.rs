//! Spans of a text.

use std::cmp::Ordering;

use super::{Shape, median};
use crate::Fault;

/// Characters from `begin` up to, not including, `end`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    begin: u32,
    end: u32,
}

impl Span {
    /// A span holds at least one character.
    pub fn new(begin: u32, end: u32) -> Result<Self, Fault> {
        if begin < end { Ok(Self { begin, end }) } else { Err(Fault::Shapeless) }
    }

    pub fn begin(self) -> u32 {
        self.begin
    }

    pub fn end(self) -> u32 {
        self.end
    }
}

impl Shape for Span {
    fn overlap(&self, other: &Self) -> f64 {
        let common = self.end.min(other.end).saturating_sub(self.begin.max(other.begin));
        let all = f64::from(self.end - self.begin) + f64::from(other.end - other.begin);
        f64::from(common) / (all - f64::from(common))
    }

    fn reach(&self) -> (f64, f64) {
        (f64::from(self.begin), f64::from(self.end))
    }

    /// Each end by itself; where half lies between two characters, the shorter span.
    fn middle(shapes: &[(&Self, f64)]) -> Self {
        let ends = |part: fn(&Self) -> u32| {
            let mut all: Vec<_> = shapes.iter().map(|it| (f64::from(part(it.0)), it.1)).collect();
            median(&mut all)
        };
        let (begin, end) = (ends(|it| it.begin).ceil(), ends(|it| it.end).floor());
        let whole = |it: f64| {
            let near = shapes.iter().flat_map(|s| [s.0.begin, s.0.end]);
            near.min_by(|a, b| (f64::from(*a) - it).abs().total_cmp(&(f64::from(*b) - it).abs()))
        };
        let found = whole(begin).zip(whole(end)).and_then(|(a, b)| Self::new(a, b).ok());
        found.unwrap_or(*shapes[0].0)
    }

    fn order(&self, other: &Self) -> Ordering {
        (self.begin, self.end).cmp(&(other.begin, other.end))
    }
}
