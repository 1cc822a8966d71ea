//! What a person wants to know of an aggregation at a glance.

use std::fmt::Write;

use consensus::{Collusion, Labels, Method, Outcome, Spam, krippendorff_nominal};

use answers::Names;

/// Tasks of similar confidence, and how many of them are right.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Bin {
    pub(super) tasks: f64,
    pub(super) confidence: f64,
    pub(super) right: f64,
}

/// The figures.
pub(super) struct Report {
    method: Method,
    counts: [usize; 4],
    /// Krippendorff's α.
    agreement: Option<f64>,
    confidence: f64,
    bins: Option<Vec<Bin>>,
    suspects: Vec<(&'static str, String)>,
}

/// How many bins of equal width confidence is cut into.
const BINS: usize = 10;
/// Of those whom the summary counts as suspects, so many are so by chance.
const FALSE_ALARMS: f64 = 0.01;

impl Report {
    pub(super) fn of(
        method: Method,
        labels: &Labels,
        outcome: &Outcome,
        truth: Option<&[(u32, u32)]>,
    ) -> Self {
        let sure = |task: usize| outcome.posterior.row(task)[outcome.best(task)];
        let sum: f64 = (0..labels.tasks()).map(sure).sum();
        Self {
            method,
            counts: [labels.tasks(), labels.workers(), labels.len(), labels.classes()],
            agreement: krippendorff_nominal(labels),
            confidence: sum / labels.tasks() as f64,
            bins: truth.map(|it| bins(outcome, it)),
            suspects: Vec::new(),
        }
    }

    pub(super) fn suspect_spam(&mut self, judged: &[Spam]) {
        let count = judged.iter().filter(|it| it.q_value <= FALSE_ALARMS).count();
        self.suspects.push(("perhaps spam", format!("{count} of {} workers", judged.len())));
    }

    pub(super) fn suspect_pairs(&mut self, judged: &[Collusion]) {
        let count = judged.iter().filter(|it| it.q_value <= FALSE_ALARMS).count();
        self.suspects.push(("wrong together", format!("{count} pairs of workers")));
    }

    pub(super) fn method(&self) -> &'static str {
        self.method.name()
    }

    pub(super) fn bins(&self) -> Option<&[Bin]> {
        self.bins.as_deref()
    }

    /// The figures as lines.
    pub(super) fn table(&self, who: &Names, outcome: &Outcome) -> String {
        let [tasks, workers, labels, classes] = self.counts;
        let mut text = String::new();
        let mut line = |name: &str, value: String| {
            let _ = writeln!(text, "{name:<17} {value}");
        };
        line("method", self.method.name().to_owned());
        line("tasks", tasks.to_string());
        line("workers", workers.to_string());
        line("labels", format!("{labels}, {:.2} a task", labels as f64 / tasks as f64));
        line("classes", classes.to_string());
        line("agreement α", self.agreement.map_or("-".to_owned(), |it| format!("{it:.4}")));
        if let Some(last) = outcome.log_likelihood.last() {
            line("iterations", outcome.log_likelihood.len().to_string());
            line("log-likelihood", format!("{last:.2}"));
        }
        line("expected accuracy", format!("{:.4}", self.confidence));
        for (name, worker) in [("best worker", best(outcome)), ("poorest worker", worst(outcome))] {
            let Some(worker) = worker else { continue };
            let it = outcome.skills[worker];
            let worker = who.text(worker);
            let value =
                format!("{worker}: {:.3} ± {:.3} of {:.0} labels", it.value, it.error, it.labels);
            line(name, value);
        }
        self.suspects.iter().for_each(|(name, value)| line(name, value.clone()));
        if let Some(bins) = &self.bins {
            let sum = |part: fn(&Bin) -> f64| bins.iter().map(part).sum::<f64>();
            let known = sum(|it| it.tasks);
            let right = sum(|it| it.right);
            line("accuracy", format!("{:.4} ({right} of {known})", right / known));
            let off = sum(|it| (it.confidence - it.right).abs()) / known;
            line("calibration", format!("{off:.4} off on average"));
            text.push_str(&reliability(bins));
        }
        text.trim_end().to_owned()
    }
}

/// Tasks whose truth is known, by confidence.
fn bins(outcome: &Outcome, truth: &[(u32, u32)]) -> Vec<Bin> {
    let mut bins = vec![Bin::default(); BINS];
    for (task, class) in truth {
        let best = outcome.best(*task as usize);
        let sure = outcome.posterior.row(*task as usize)[best];
        // The last bin takes what is above its edge by rounding.
        let upper = (1..BINS).find(|it| sure * (BINS as f64) < *it as f64);
        let bin = &mut bins[upper.unwrap_or(BINS) - 1];
        bin.tasks += 1.0;
        bin.confidence += sure;
        bin.right += f64::from(u8::from(best == *class as usize));
    }
    bins
}

/// What the reliability plot shows, as a table.
fn reliability(bins: &[Bin]) -> String {
    let mut text =
        format!("{:<17} {:>8} {:>11} {:>8}\n", "confidence", "tasks", "on average", "right");
    for (place, it) in bins.iter().enumerate().filter(|it| 0.0 < it.1.tasks) {
        let (from, to) = (place as f64 / BINS as f64, (place + 1) as f64 / BINS as f64);
        let (sure, right) = (it.confidence / it.tasks, it.right / it.tasks);
        let span = format!("{from:.1} to {to:.1}");
        let _ = writeln!(text, "{span:<17} {:>8} {sure:>11.4} {right:>8.4}", it.tasks);
    }
    text
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
