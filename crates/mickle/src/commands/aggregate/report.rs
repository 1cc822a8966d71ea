//! What a person wants to know of an aggregation at a glance.

use std::fmt::Write;

use consensus::{Labels, Outcome};

use super::names::All;

/// Tasks of similar confidence, and how many of them are right.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Bin {
    pub(super) tasks: f64,
    pub(super) confidence: f64,
    pub(super) right: f64,
}

/// The figures.
pub(super) struct Report {
    counts: [usize; 4],
    confidence: f64,
    bins: Option<Vec<Bin>>,
}

/// How many bins of equal width confidence is cut into.
const BINS: usize = 10;

impl Report {
    pub(super) fn of(labels: &Labels, outcome: &Outcome, truth: Option<&[(u32, u32)]>) -> Self {
        let sure = |task: usize| outcome.posterior.row(task)[outcome.best(task)];
        let sum: f64 = (0..labels.tasks()).map(sure).sum();
        let bins = truth.map(|truth| {
            let mut bins = vec![Bin::default(); BINS];
            for (task, class) in truth {
                let task = *task as usize;
                let sure = sure(task);
                // The last bin takes what is above its edge by rounding.
                let upper = (1..BINS).find(|it| sure * (BINS as f64) < *it as f64);
                let bin = &mut bins[upper.unwrap_or(BINS) - 1];
                bin.tasks += 1.0;
                bin.confidence += sure;
                bin.right += f64::from(u8::from(outcome.best(task) == *class as usize));
            }
            bins
        });
        Self {
            counts: [labels.tasks(), labels.workers(), labels.len(), labels.classes()],
            confidence: sum / labels.tasks() as f64,
            bins,
        }
    }

    pub(super) fn bins(&self) -> Option<&[Bin]> {
        self.bins.as_deref()
    }

    /// The figures as lines.
    pub(super) fn table(&self, method: &str, names: &All, outcome: &Outcome) -> String {
        let [tasks, workers, labels, classes] = self.counts;
        let mut text = String::new();
        let mut line = |name: &str, value: String| {
            let _ = writeln!(text, "{name:<16} {value}");
        };
        line("method", method.to_owned());
        line("tasks", tasks.to_string());
        line("workers", workers.to_string());
        line("labels", format!("{labels}, {:.2} a task", labels as f64 / tasks as f64));
        line("classes", classes.to_string());
        line("mean confidence", format!("{:.4}", self.confidence));
        if let Some(last) = outcome.log_likelihood.last() {
            let iterations = outcome.log_likelihood.len();
            line("log-likelihood", format!("{last:.2} after {iterations} iterations"));
        }
        for (name, worker) in [("best worker", best(outcome)), ("poorest worker", worst(outcome))] {
            let Some(worker) = worker else { continue };
            let it = outcome.skills[worker];
            let who = names.workers.text(worker);
            let value = format!("{who}: {:.3} ± {:.3} of {} labels", it.value, it.error, it.labels);
            line(name, value);
        }
        if let Some(bins) = &self.bins {
            let sum = |part: fn(&Bin) -> f64| bins.iter().map(part).sum::<f64>();
            let known = sum(|it| it.tasks);
            let right = sum(|it| it.right);
            line("accuracy", format!("{:.4} ({right} of {known})", right / known));
            let off = sum(|it| (it.confidence - it.right).abs()) / known;
            line("calibration", format!("{off:.4} off on average"));
        }
        text.trim_end().to_owned()
    }
}

/// The worker whose skill is surely the highest: the highest lower bound.
fn best(outcome: &Outcome) -> Option<usize> {
    let bound = |it: &usize| outcome.skills[*it].value - 2.0 * outcome.skills[*it].error;
    known(outcome).max_by(|a, b| bound(a).total_cmp(&bound(b)))
}

/// The worker whose skill is surely the lowest.
fn worst(outcome: &Outcome) -> Option<usize> {
    let bound = |it: &usize| outcome.skills[*it].value + 2.0 * outcome.skills[*it].error;
    known(outcome).min_by(|a, b| bound(a).total_cmp(&bound(b)))
}

fn known(outcome: &Outcome) -> impl Iterator<Item = usize> {
    (0..outcome.skills.len()).filter(|it| 0.0 < outcome.skills[*it].labels)
}
