//! Tasks whose right answer is known.

use crate::matrix::softmax;

/// The known classes of some tasks.
#[derive(Debug, Clone, Default)]
pub struct Gold {
    known: Vec<Option<u32>>,
}

impl Gold {
    /// Known answers as pairs of task and class; of two for one task the later counts.
    pub fn new(tasks: usize, known: impl IntoIterator<Item = (u32, u32)>) -> Self {
        let mut all = vec![None; tasks];
        for (task, class) in known {
            if let Some(place) = all.get_mut(task as usize) {
                *place = Some(class);
            }
        }
        Self { known: all }
    }

    pub fn of(&self, task: usize) -> Option<usize> {
        self.known.get(task).copied().flatten().map(|it| it as usize)
    }

    pub fn is_empty(&self) -> bool {
        self.known.iter().all(Option::is_none)
    }

    /// Turns the logarithms of a task's classes into its distribution, certain where the answer
    /// is known, and returns the logarithm of the likelihood of its labels.
    pub(crate) fn settle(&self, task: usize, row: &mut [f64]) -> f64 {
        let known = self.of(task).and_then(|it| row.get(it).copied());
        let sum = softmax(row);
        self.fix(task, row);
        known.unwrap_or(sum)
    }

    /// Makes a known task's distribution certain.
    pub(crate) fn fix(&self, task: usize, row: &mut [f64]) -> bool {
        let Some(class) = self.of(task).filter(|it| *it < row.len()) else { return false };
        row.fill(0.0);
        row[class] = 1.0;
        true
    }
}
