//! Sets of labels: a task may have several at once, or none.

mod binary;
mod model;
mod nearest;

use crate::{Fault, Matrix, Skill};

pub use binary::binary_relevance;
pub use model::two_coins;
pub use nearest::{Apart, nearest_set};

/// One worker's labels of one task; an empty set says that none applies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tagged {
    pub task: u32,
    pub worker: u32,
    pub classes: Vec<u32>,
}

/// All sets, grouped by task.
#[derive(Debug, Clone)]
pub struct Sets {
    tasks: Vec<Vec<(u32, Vec<u32>)>>,
    workers: usize,
    classes: usize,
    /// Known sets of some tasks.
    known: Vec<Option<Vec<u32>>>,
}

/// More cells of tasks and classes than this are not held.
const CELLS: usize = 1 << 28;

impl Sets {
    /// Groups sets by task; a class that is named twice in one set counts once.
    pub fn new(
        tasks: usize,
        workers: usize,
        classes: usize,
        tagged: Vec<Tagged>,
    ) -> Result<Self, Fault> {
        if tagged.is_empty() || classes == 0 {
            return Err(Fault::NoLabels);
        }
        if tasks.checked_mul(classes).is_none_or(|it| CELLS < it) {
            return Err(Fault::TooMany);
        }
        let mut groups = vec![Vec::new(); tasks];
        for mut it in tagged {
            it.classes.sort_unstable();
            it.classes.dedup();
            let is_known = it.classes.last().is_none_or(|last| (*last as usize) < classes);
            if !is_known || workers <= it.worker as usize {
                return Err(Fault::OutOfRange);
            }
            groups
                .get_mut(it.task as usize)
                .ok_or(Fault::OutOfRange)?
                .push((it.worker, it.classes));
        }
        Ok(Self { tasks: groups, workers, classes, known: vec![None; tasks] })
    }

    /// Says which set is right for a task; of two the later counts.
    pub fn know(&mut self, task: u32, mut classes: Vec<u32>) -> Result<(), Fault> {
        classes.sort_unstable();
        classes.dedup();
        if classes.last().is_some_and(|last| self.classes <= *last as usize) {
            return Err(Fault::OutOfRange);
        }
        *self.known.get_mut(task as usize).ok_or(Fault::OutOfRange)? = Some(classes);
        Ok(())
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

    /// How many sets there are in all; at least one.
    pub fn len(&self) -> usize {
        self.tasks.iter().map(Vec::len).sum()
    }

    pub fn is_empty(&self) -> bool {
        self.tasks.iter().all(Vec::is_empty)
    }

    /// How many sets of a task there are.
    pub fn answers(&self, task: usize) -> usize {
        self.tasks.get(task).map_or(0, Vec::len)
    }
}

/// One set for each task.
#[derive(Debug, Clone)]
pub struct Tags {
    /// For each task (row) and class how probable it is that the class belongs to the set; each
    /// cell by itself lies between 0 and 1.
    pub posterior: Matrix,
    /// The set of each task, in order of the classes.
    pub sets: Vec<Vec<u32>>,
    /// How much of a worker's sets is right: the expected Dice coefficient, twice the labels
    /// that are right over all that they gave and all that were right.
    pub skills: Vec<Skill>,
    /// How often each worker gives a label that is right, and how often one that is wrong.
    pub rates: Vec<Rates>,
    /// The logarithm of the likelihood after each iteration, where the method has one.
    pub log_likelihood: Vec<f64>,
}

/// A worker's ways with a label.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rates {
    /// The share of right labels that the worker gave.
    pub hits: Skill,
    /// The share of wrong labels that the worker gave.
    pub alarms: Skill,
}

impl Tags {
    /// Sets of the labels that are more probable than not, and what they say of the workers.
    fn of(sets: &Sets, posterior: Matrix, log_likelihood: Vec<f64>) -> Self {
        let likely = |row: &[f64]| (0..).zip(row).filter(|it| 0.5 < *it.1).map(|it| it.0).collect();
        let found = posterior.rows().map(likely).collect();
        Self::with(sets, posterior, found, log_likelihood)
    }

    fn with(
        sets: &Sets,
        posterior: Matrix,
        found: Vec<Vec<u32>>,
        log_likelihood: Vec<f64>,
    ) -> Self {
        let mut sums = vec![[0.0_f64; 5]; sets.workers];
        for (given, row) in sets.tasks.iter().zip(posterior.rows()) {
            let all: f64 = row.iter().sum();
            for (worker, classes) in given {
                let right: f64 = classes.iter().map(|it| row[*it as usize]).sum();
                let count = classes.len() as f64;
                let missed = (all - right).max(0.0);
                let union = count + missed;
                // Nothing said where nothing is right is right, once.
                let nothing = if union == 0.0 { 1.0 } else { 0.0 };
                let counts =
                    [right + nothing, union + nothing, all, count, sets.classes as f64 - all];
                let sum = &mut sums[*worker as usize];
                sum.iter_mut().zip(counts).for_each(|(sum, it)| *sum += it);
            }
        }
        let skill = |[right, union, ..]: &[f64; 5]| {
            let dice = if 0.0 < *union { 2.0 * right / (right + union) } else { 0.0 };
            Skill { value: dice, ..Skill::share(dice * union, *union) }
        };
        let rates = |[right, _, all, count, others]: &[f64; 5]| Rates {
            hits: Skill::share(right.min(*all), *all),
            alarms: Skill::share((count - right).clamp(0.0, others.max(0.0)), others.max(0.0)),
        };
        Self {
            skills: sums.iter().map(skill).collect(),
            rates: sums.iter().map(rates).collect(),
            sets: found,
            posterior,
            log_likelihood,
        }
    }
}
