//! Labels, packed task by task.

use crate::Fault;

/// One worker's label on one task; a worker may label a task more than once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Label {
    pub task: u32,
    pub worker: u32,
    pub class: u32,
}

/// All labels, grouped by task, in the order in which they were given within each task.
///
/// Tasks, workers and classes are numbered from 0 without gaps; a task may have no label.
#[derive(Debug, Clone)]
pub struct Labels {
    /// Where the labels of each task begin, and the end of the last.
    starts: Vec<u32>,
    given: Vec<Given>,
    workers: usize,
    classes: usize,
}

/// A label within its task.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Given {
    pub(crate) worker: u32,
    pub(crate) class: u32,
}

impl Given {
    pub(crate) fn worker(self) -> usize {
        self.worker as usize
    }

    pub(crate) fn class(self) -> usize {
        self.class as usize
    }
}

impl Labels {
    /// Groups labels by task: two passes over the list, no sorting.
    pub fn new(
        tasks: usize,
        workers: usize,
        classes: usize,
        labels: &[Label],
    ) -> Result<Self, Fault> {
        if labels.is_empty() {
            return Err(Fault::NoLabels);
        }
        let most = u32::MAX as usize;
        if [tasks + 1, workers, classes, labels.len()].iter().any(|it| most <= *it) {
            return Err(Fault::TooMany);
        }
        let is_known = |it: &Label| {
            (it.task as usize) < tasks
                && (it.worker as usize) < workers
                && (it.class as usize) < classes
        };
        if !labels.iter().all(is_known) {
            return Err(Fault::OutOfRange);
        }
        let mut starts = vec![0; tasks + 1];
        for it in labels {
            starts[it.task as usize + 1] += 1;
        }
        for task in 0..tasks {
            starts[task + 1] += starts[task];
        }
        let mut next = starts.clone();
        let mut given = vec![Given { worker: 0, class: 0 }; labels.len()];
        for it in labels {
            let place = &mut next[it.task as usize];
            given[*place as usize] = Given { worker: it.worker, class: it.class };
            *place += 1;
        }
        Ok(Self { starts, given, workers, classes })
    }

    pub fn tasks(&self) -> usize {
        self.starts.len() - 1
    }

    pub fn workers(&self) -> usize {
        self.workers
    }

    pub fn classes(&self) -> usize {
        self.classes
    }

    /// How many labels there are in all; at least one.
    pub fn len(&self) -> usize {
        self.given.len()
    }

    pub fn is_empty(&self) -> bool {
        self.given.is_empty()
    }

    /// Every label, task by task.
    pub fn iter(&self) -> impl Iterator<Item = Label> {
        self.by_task().zip(0..).flat_map(|(given, task)| {
            given.iter().map(move |it| Label { task, worker: it.worker, class: it.class })
        })
    }

    /// How many labels each task has.
    pub fn per_task(&self) -> impl Iterator<Item = usize> {
        self.spans().map(|it| it.len())
    }

    /// Where the labels of each task stand in [`Self::given`].
    pub(crate) fn spans(&self) -> impl Iterator<Item = std::ops::Range<usize>> {
        self.starts.windows(2).map(|it| it[0] as usize..it[1] as usize)
    }

    pub(crate) fn given(&self) -> &[Given] {
        &self.given
    }

    pub(crate) fn of_task(&self, task: usize) -> &[Given] {
        &self.given[self.starts[task] as usize..self.starts[task + 1] as usize]
    }

    pub(crate) fn by_task(&self) -> impl Iterator<Item = &[Given]> {
        self.spans().map(|it| &self.given[it])
    }

    /// How many labels each worker gave.
    pub(crate) fn by_worker(&self) -> Vec<f64> {
        let mut counts = vec![0.0; self.workers];
        for it in &self.given {
            counts[it.worker()] += 1.0;
        }
        counts
    }
}
