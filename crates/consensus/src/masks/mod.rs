//! Segmentation masks: which pixels belong, as several workers painted them.

mod paint;
mod patches;

use crate::{Fault, Skill};

pub use paint::{majority_mask, staple};

/// The pixels that belong, as runs: a big mask stays small.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Mask {
    size: u32,
    /// Where runs begin and end, in order, with pixels between them.
    runs: Vec<(u32, u32)>,
}

impl Mask {
    /// From lengths of runs, of which the first, the third, … do not belong. Their sum is the
    /// number of pixels; lengths may be 0.
    pub fn from_counts(counts: &[u32]) -> Result<Self, Fault> {
        let mut runs: Vec<(u32, u32)> = Vec::new();
        let mut at = 0_u32;
        for (place, length) in counts.iter().enumerate() {
            let end = at.checked_add(*length).ok_or(Fault::TooMany)?;
            if place % 2 == 1 && 0 < *length {
                match runs.last_mut().filter(|it| it.1 == at) {
                    Some(last) => last.1 = end,
                    None => runs.push((at, end)),
                }
            }
            at = end;
        }
        if at == 0 { Err(Fault::Shapeless) } else { Ok(Self { size: at, runs }) }
    }

    /// Lengths of runs that do not and that do belong, in turn.
    pub fn counts(&self) -> Vec<u32> {
        let mut counts = Vec::with_capacity(2 * self.runs.len() + 1);
        let mut at = 0;
        for (begin, end) in &self.runs {
            counts.extend([begin - at, end - begin]);
            at = *end;
        }
        if at < self.size {
            counts.push(self.size - at);
        }
        counts
    }

    /// The number of pixels, whether they belong or not.
    pub fn size(&self) -> u32 {
        self.size
    }

    pub fn runs(&self) -> &[(u32, u32)] {
        &self.runs
    }

    /// The number of pixels that belong.
    pub fn area(&self) -> u32 {
        self.runs.iter().map(|it| it.1 - it.0).sum()
    }

    /// The common pixels over those of both; of two empty masks 1.
    pub fn overlap(&self, other: &Self) -> f64 {
        let (mut a, mut b) = (self.runs.iter().peekable(), other.runs.iter().peekable());
        let mut common = 0;
        while let (Some(one), Some(two)) = (a.peek(), b.peek()) {
            common += one.1.min(two.1).saturating_sub(one.0.max(two.0));
            if one.1 < two.1 {
                a.next();
            } else {
                b.next();
            }
        }
        let all = f64::from(self.area()) + f64::from(other.area()) - f64::from(common);
        if all == 0.0 { 1.0 } else { f64::from(common) / all }
    }
}

/// One worker's mask of one task.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Painted {
    pub task: u32,
    pub worker: u32,
    pub mask: Mask,
}

/// All masks, grouped by task.
#[derive(Debug, Clone)]
pub struct Masks {
    tasks: Vec<Vec<(u32, Mask)>>,
    workers: usize,
}

impl Masks {
    /// Groups masks by task; those of one task have the same number of pixels.
    pub fn new(tasks: usize, workers: usize, painted: Vec<Painted>) -> Result<Self, Fault> {
        if painted.is_empty() {
            return Err(Fault::NoLabels);
        }
        let mut groups: Vec<Vec<(u32, Mask)>> = vec![Vec::new(); tasks];
        for it in painted {
            let group = groups.get_mut(it.task as usize).ok_or(Fault::OutOfRange)?;
            if workers <= it.worker as usize {
                return Err(Fault::OutOfRange);
            }
            if group.first().is_some_and(|first| first.1.size != it.mask.size) {
                return Err(Fault::Misfit);
            }
            group.push((it.worker, it.mask));
        }
        Ok(Self { tasks: groups, workers })
    }

    pub fn tasks(&self) -> usize {
        self.tasks.len()
    }

    pub fn workers(&self) -> usize {
        self.workers
    }

    /// How many masks of a task there are.
    pub fn answers(&self, task: usize) -> usize {
        self.tasks.get(task).map_or(0, Vec::len)
    }
}

/// One mask for each task.
#[derive(Debug, Clone)]
pub struct Pictures {
    /// The pixels that belong more probably than not; none for a task that nobody answered.
    pub masks: Vec<Option<Mask>>,
    /// For each task, runs of pixels and how probable it is that they belong.
    pub posterior: Vec<Vec<(u32, u32, f64)>>,
    pub painters: Vec<Painter>,
    /// The logarithm of the likelihood after each iteration, with that of the priors, where the
    /// method has one.
    pub log_likelihood: Vec<f64>,
}

/// How a worker paints.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Painter {
    /// How well their masks overlap with those found, on average over the tasks: pixels of one
    /// task go together, and their number says nothing of certainty.
    pub overlap: Skill,
    /// The share of the pixels that belong which they painted.
    pub sensitivity: f64,
    /// The share of the pixels that do not belong which they left.
    pub specificity: f64,
}
