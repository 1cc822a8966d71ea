//! Measuring: what a worker's past says at a moment, and whether conditions hold then. Pure, so
//! that a rehearsal and the real thing cannot differ.

use base::{DurationMs, Timestamp, days};
use serde_json::{Value, json};

use super::terms::{Collector, Comparison, Condition, Terms, Window, WindowKind};

/// What a worker did, each list by the moment from which it was known, the oldest first.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Past {
    /// Each answer with the time it took, and whether that was far below the usual.
    pub(super) answers: Vec<(Timestamp, DurationMs, bool)>,
    /// Whether it was accepted.
    pub(super) verdicts: Vec<(Timestamp, bool)>,
    /// Whether an answer is like the leading one.
    pub(super) agreed: Vec<(Timestamp, bool)>,
    /// Each known answer that was looked at, and whether it was right or forgiven.
    pub(super) gold: Vec<(Timestamp, bool)>,
    /// Tasks that were given back or left to expire.
    pub(super) left: Vec<Timestamp>,
    /// What was earned, in millionths.
    pub(super) income: Vec<(Timestamp, i64)>,
}

/// What was found of one condition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Measured {
    pub condition: Condition,
    /// In the collector's unit.
    pub value: i64,
    /// From how many observations.
    pub seen: i64,
}

/// What was measured, if every condition of the terms held at `at`.
pub(super) fn measured(terms: &Terms, past: &Past, at: Timestamp) -> Option<Vec<Measured>> {
    let found = terms.conditions.iter().map(|it| {
        let (value, seen) = past.measure(it.collector, it.window, at)?;
        let enough = !it.collector.is_sampled() || it.least.max(1) <= seen;
        let found = Measured { condition: *it, value, seen };
        (enough && holds(it, value)).then_some(found)
    });
    found.collect()
}

/// Whether a value is as a condition says.
fn holds(condition: &Condition, value: i64) -> bool {
    match condition.comparison {
        Comparison::Below => value < condition.value,
        Comparison::AtLeast => condition.value <= value,
    }
}

impl Past {
    /// Every moment at which something became known, from `from` on.
    pub(super) fn moments(&self, from: Timestamp) -> Vec<Timestamp> {
        let mut all: Vec<Timestamp> = self.answers.iter().map(|it| it.0).collect();
        all.extend(self.verdicts.iter().map(|it| it.0));
        all.extend(self.agreed.iter().map(|it| it.0));
        all.extend(self.gold.iter().map(|it| it.0));
        all.extend(&self.left);
        all.retain(|it| from <= *it);
        all.sort_unstable();
        all.dedup();
        all
    }

    /// How many answers came after one moment and up to another.
    pub(super) fn answers_within(&self, after: Timestamp, to: Timestamp) -> i64 {
        count(self.answers.iter().filter(|it| after < it.0 && it.0 <= to).count())
    }

    /// The value at a moment, and from how many observations; nothing without any where the
    /// value would mean nothing.
    fn measure(&self, collector: Collector, window: Window, at: Timestamp) -> Option<(i64, i64)> {
        match collector {
            Collector::Gold => share(within(&self.gold, |it| it.0, window, at), |it| it.1),
            Collector::Agreement => share(within(&self.agreed, |it| it.0, window, at), |it| it.1),
            Collector::Acceptance => {
                share(within(&self.verdicts, |it| it.0, window, at), |it| it.1)
            }
            Collector::Fast => share(within(&self.answers, |it| it.0, window, at), |it| it.2),
            Collector::Pace => {
                let mut times: Vec<_> =
                    within(&self.answers, |it| it.0, window, at).iter().map(|it| it.1).collect();
                times.sort_unstable();
                let middle = times.get(times.len() / 2)?;
                Some((middle / 1_000, count(times.len())))
            }
            Collector::Answers => {
                let n = count(within(&self.answers, |it| it.0, window, at).len());
                Some((n, n))
            }
            Collector::Skipped => {
                let last = self.answers.iter().rev().find(|it| it.0 <= at).map(|it| it.0);
                let after = |it: &&Timestamp| **it <= at && last.is_none_or(|last| last < **it);
                let n = count(self.left.iter().filter(after).count());
                Some((n, n))
            }
            Collector::Income => {
                let day = Window { kind: WindowKind::Days, n: 1 };
                let of_day = within(&self.income, |it| it.0, day, at);
                Some((of_day.iter().map(|it| it.1).sum(), count(of_day.len())))
            }
        }
    }
}

/// The part of a list that a window shows at a moment.
fn within<T>(all: &[T], when: impl Fn(&T) -> Timestamp, window: Window, at: Timestamp) -> &[T] {
    let known = &all[..all.partition_point(|it| when(it) <= at)];
    match window.kind {
        WindowKind::Answers => {
            let n = usize::try_from(window.n).unwrap_or(0);
            &known[known.len().saturating_sub(n)..]
        }
        WindowKind::Days => {
            let from = at.plus(-days(window.n));
            &known[known.partition_point(|it| when(it) <= from)..]
        }
    }
}

fn share<T>(of: &[T], is_one: impl Fn(&T) -> bool) -> Option<(i64, i64)> {
    let (n, ones) = (count(of.len()), count(of.iter().filter(|it| is_one(it)).count()));
    (0 < n).then(|| (ones * 1_000_000 / n, n))
}

fn count(n: usize) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}

/// What was measured, as it stands in records.
pub(super) fn to_json(all: &[Measured]) -> Value {
    let one = |it: &Measured| {
        json!({
            "collector": it.condition.collector.as_str(),
            "comparison": it.condition.comparison.as_str(),
            "bound": it.condition.value, "window": it.condition.window.kind.as_str(),
            "n": it.condition.window.n, "least": it.condition.least,
            "value": it.value, "seen": it.seen,
        })
    };
    Value::Array(all.iter().map(one).collect())
}

/// What was measured, from the evidence of a restriction or a signal; nothing where it comes
/// from no rule.
pub fn measured_in(evidence: &Value) -> Vec<Measured> {
    from_json(&evidence["measured"])
}

/// What stands in a record; nothing of what cannot be read.
pub(super) fn from_json(json: &Value) -> Vec<Measured> {
    let one = |it: &Value| {
        let word = |name: &str| it[name].as_str();
        let number = |name: &str| it[name].as_i64();
        let window = Window { kind: WindowKind::parse(word("window")?)?, n: number("n")? };
        let condition = Condition {
            collector: Collector::parse(word("collector")?)?,
            comparison: Comparison::parse(word("comparison")?)?,
            value: number("bound")?,
            window,
            least: number("least")?,
        };
        Some(Measured { condition, value: number("value")?, seen: number("seen")? })
    };
    json.as_array().into_iter().flatten().filter_map(one).collect()
}

#[cfg(test)]
mod tests;
