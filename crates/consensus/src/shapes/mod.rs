//! Boxes, polygons and spans: things that several workers marked in the same picture or text.

mod area;
mod clusters;
mod find;
mod polygon;
mod rect;
mod span;

use std::cmp::Ordering;

use crate::{Fault, Skill};

pub use find::{Finding, find_shapes};
pub use polygon::Polygon;
pub use rect::Rect;
pub use span::Span;

/// What can be drawn, compared and averaged.
pub trait Shape: Clone + PartialEq {
    /// The common part over the whole of both, between 0 and 1.
    fn overlap(&self, other: &Self) -> f64;

    /// Where it begins and ends on the first axis; shapes that do not meet there do not overlap.
    fn reach(&self) -> (f64, f64);

    /// The shape in the middle of some, each with its weight; there is at least one.
    fn middle(shapes: &[(&Self, f64)]) -> Self;

    /// Any total order, so that equals are decided in the same way however they came.
    fn order(&self, other: &Self) -> Ordering;
}

/// One shape that a worker drew.
#[derive(Debug, Clone, PartialEq)]
pub struct Drawn<S> {
    pub task: u32,
    pub worker: u32,
    pub class: u32,
    pub shape: S,
}

/// All shapes, grouped by task.
#[derive(Debug, Clone)]
pub struct Drawings<S> {
    pub(crate) tasks: Vec<Drawing<S>>,
    workers: usize,
    classes: usize,
}

/// What was drawn in one task.
#[derive(Debug, Clone)]
pub(crate) struct Drawing<S> {
    /// Who looked, each once.
    pub(crate) raters: Vec<u32>,
    /// In order of class, place and shape; nobody's shape is there twice.
    pub(crate) drawn: Vec<Drawn<S>>,
}

/// More shapes in one task are not compared with each other.
const MOST: usize = 4_000;

impl<S: Shape> Drawings<S> {
    /// Groups shapes by task. `looked` names tasks and workers who answered, whether they drew
    /// anything or not; whoever drew has looked. A worker's shape that is there twice counts once.
    pub fn new(
        tasks: usize,
        workers: usize,
        classes: usize,
        drawn: Vec<Drawn<S>>,
        looked: &[(u32, u32)],
    ) -> Result<Self, Fault> {
        if drawn.is_empty() && looked.is_empty() {
            return Err(Fault::NoLabels);
        }
        let mut all: Vec<Drawing<S>> =
            (0..tasks).map(|_| Drawing { raters: Vec::new(), drawn: Vec::new() }).collect();
        for (task, worker) in looked {
            let it = all.get_mut(*task as usize).ok_or(Fault::OutOfRange)?;
            it.raters.push(*worker);
        }
        for shape in drawn {
            if classes <= shape.class as usize {
                return Err(Fault::OutOfRange);
            }
            let it = all.get_mut(shape.task as usize).ok_or(Fault::OutOfRange)?;
            it.raters.push(shape.worker);
            it.drawn.push(shape);
        }
        for it in &mut all {
            it.raters.sort_unstable();
            it.raters.dedup();
            if it.raters.last().is_some_and(|last| workers <= *last as usize) {
                return Err(Fault::OutOfRange);
            }
            it.drawn.sort_by(|a, b| {
                let place =
                    a.class.cmp(&b.class).then(a.shape.reach().0.total_cmp(&b.shape.reach().0));
                place.then_with(|| a.shape.order(&b.shape)).then(a.worker.cmp(&b.worker))
            });
            it.drawn.dedup();
            if MOST < it.drawn.len() {
                return Err(Fault::TooMany);
            }
        }
        Ok(Self { tasks: all, workers, classes })
    }

    pub fn tasks(&self) -> usize {
        self.tasks.len()
    }

    pub fn workers(&self) -> usize {
        self.workers
    }

    pub fn classes(&self) -> usize {
        self.classes
    }

    /// How many shapes there are in all; those that a worker drew twice count once.
    pub fn len(&self) -> usize {
        self.tasks.iter().map(|it| it.drawn.len()).sum()
    }

    pub fn is_empty(&self) -> bool {
        self.tasks.iter().all(|it| it.drawn.is_empty())
    }
}

/// A thing that somebody marked.
#[derive(Debug, Clone, PartialEq)]
pub struct Thing<S> {
    pub task: u32,
    pub class: u32,
    /// The middle of what was drawn around it.
    pub shape: S,
    /// How probable it is that it is there.
    pub probability: f64,
    /// Who drew it, in order.
    pub workers: Vec<u32>,
    /// How well their shapes overlap with the middle, on average.
    pub overlap: f64,
}

/// What came out of drawings.
#[derive(Debug, Clone)]
pub struct Things<S> {
    /// Everything that anybody marked, task by task, whether it is probable or not.
    pub things: Vec<Thing<S>>,
    pub drawers: Vec<Drawer>,
    /// The logarithm of the likelihood of who marked what, with that of the priors, after each
    /// iteration on the last clusters.
    pub log_likelihood: Vec<f64>,
}

/// How a worker draws.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Drawer {
    /// The share of their shapes that mark something.
    pub precision: Skill,
    /// The share of things in their tasks that they marked.
    pub recall: Skill,
    /// How well their shapes overlap with the middle of all, on average.
    pub overlap: Skill,
}

impl<S> Things<S> {
    /// The things that are there more probably than not.
    pub fn likely(&self) -> impl Iterator<Item = &Thing<S>> {
        self.things.iter().filter(|it| 0.5 < it.probability)
    }
}

/// The weighted median: of two in the middle their mean. There is at least one value, and a
/// weight above 0.
fn median(values: &mut [(f64, f64)]) -> f64 {
    values.sort_by(|a, b| a.0.total_cmp(&b.0));
    let half: f64 = values.iter().map(|it| it.1).sum::<f64>() / 2.0;
    let mut sum = 0.0;
    for (at, (value, weight)) in values.iter().enumerate() {
        sum += weight;
        // Sums in another order differ in the last digits.
        if half * (1.0 + 1e-9) < sum {
            return *value;
        }
        if half * (1.0 - 1e-9) <= sum {
            let next = values[at + 1..].iter().find(|it| 0.0 < it.1);
            return next.map_or(*value, |it| f64::midpoint(*value, it.0));
        }
    }
    values.last().map_or(0.0, |it| it.0)
}
