//! What all others say of a task, for judging one or two of its workers without their own voice.

use crate::{DawidSkene, Gold, Labels, Matrix, Outcome, dawid_skene, matrix::normalise};

/// Mistakes are believed at least so probable, so that nobody's voice is beyond doubt.
const DOUBT: f64 = 0.01;

/// The model is surer of the truth than it is right, as it has seen the answers that it judges.
const OVERSURE: f64 = 0.04;

/// The posteriors of Dawid and Skene's model, from which voices can be taken out.
pub(crate) struct Others {
    posterior: Matrix,
    /// For each worker and true class, how probable each label is.
    confusion: Vec<f64>,
    classes: usize,
}

impl Others {
    pub(crate) fn of(labels: &Labels, gold: &Gold) -> Self {
        let model = DawidSkene::with_prior();
        let Outcome { posterior, confusion, .. } = dawid_skene(labels, gold, model);
        let classes = labels.classes();
        let mut all = Vec::with_capacity(labels.workers() * classes * classes);
        let counts = labels.by_worker();
        for (worker, count) in counts.iter().enumerate() {
            for class in 0..classes {
                let row = confusion.as_ref().map(|it| it.row(worker, class));
                // A worker of few answers is taken for an average one who is mostly right.
                let trust = 4.0 / (count / classes as f64 + 4.0);
                let usual = |label| if label == class { 0.75 } else { 0.25 / others(classes) };
                let seen = |label: usize| row.map_or(usual(label), |it| it[label]);
                let mixed = |label| trust * usual(label) + (1.0 - trust) * seen(label);
                all.extend((0..classes).map(|it| mixed(it).max(DOUBT)));
            }
        }
        Self { posterior, confusion: all, classes }
    }

    /// How probable a worker's label is when a class is right.
    pub(crate) fn mistake(&self, worker: u32, class: usize, label: usize) -> f64 {
        let row = worker as usize * self.classes + class;
        self.confusion[row * self.classes + label]
    }

    /// How probable each class of a task is without the voices of these workers and their labels.
    pub(crate) fn without(&self, task: usize, voices: &[(u32, u32)], into: &mut [f64]) {
        into.copy_from_slice(self.posterior.row(task));
        for (class, share) in into.iter_mut().enumerate() {
            for (worker, label) in voices {
                *share /= self.mistake(*worker, class, *label as usize);
            }
        }
        normalise(into);
        let even = OVERSURE / into.len() as f64;
        into.iter_mut().for_each(|it| *it = *it * (1.0 - OVERSURE) + even);
    }
}

pub(crate) fn others(classes: usize) -> f64 {
    (classes as f64 - 1.0).max(1.0)
}

/// For each worker, the tasks they answered and the label they gave, in the order of the tasks.
pub(crate) fn by_worker(labels: &Labels) -> Vec<Vec<(u32, u32)>> {
    let mut all = vec![Vec::new(); labels.workers()];
    labels.iter().for_each(|it| all[it.worker as usize].push((it.task, it.class)));
    all
}
