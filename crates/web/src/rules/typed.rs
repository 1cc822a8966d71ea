//! The editor's form as it was typed, read into terms, and terms as they would be typed.

use std::collections::BTreeMap;

use base::{DurationMs, Error, Money, Result, Title, days};
use market::{
    restrictions::Scope,
    rules::{
        Action, Collector, Comparison, Condition, MOST_CONDITIONS, Terms, Unit, Window, WindowKind,
    },
};

use crate::{restrictions::read_lasts, wrong::Faults};

/// What stands in the fields, by name.
#[derive(Debug, Clone, Default)]
pub(super) struct Typed(BTreeMap<String, String>);

impl Typed {
    pub(super) fn of(pairs: Vec<(String, String)>) -> Self {
        Self(pairs.into_iter().collect())
    }

    /// What a new rule begins with.
    pub(super) fn usual(is_platform: bool) -> Self {
        let action = if is_platform { "flag" } else { "restrict_project" };
        let pairs = [
            ("collector_1", "gold"),
            ("comparison_1", "below"),
            ("value_1", "60"),
            ("n_1", "20"),
            ("window_1", "answers"),
            ("least_1", "10"),
            ("action", action),
            ("lasts", "7"),
        ];
        Self(pairs.into_iter().map(|(name, it)| (name.to_owned(), it.to_owned())).collect())
    }

    /// A rule as it would be typed.
    pub(super) fn from_terms(terms: &Terms) -> Self {
        let mut all = BTreeMap::new();
        let mut put = |name: String, value: String| all.insert(name, value);
        put("name".to_owned(), terms.name.to_string());
        put("reason".to_owned(), terms.reason.clone());
        let (action, lasts) = match terms.action {
            Action::Restrict { scope, lasts } => (format!("restrict_{scope}"), lasts),
            other => (other.word().to_owned(), None),
        };
        put("action".to_owned(), action);
        let lasts = lasts.map(|it: DurationMs| (it / days(1)).to_string());
        put("lasts".to_owned(), lasts.unwrap_or_default());
        for (i, it) in (1..).zip(&terms.conditions) {
            put(format!("collector_{i}"), it.collector.to_string());
            put(format!("comparison_{i}"), it.comparison.to_string());
            put(format!("value_{i}"), written(it));
            put(format!("n_{i}"), it.window.n.to_string());
            put(format!("window_{i}"), it.window.kind.to_string());
            put(format!("least_{i}"), it.least.to_string());
        }
        Self(all)
    }

    pub(super) fn get(&self, name: &str) -> String {
        self.0.get(name).cloned().unwrap_or_default()
    }

    fn at(&self, name: &str, i: usize) -> &str {
        self.0.get(&format!("{name}_{i}")).map(|it| it.trim()).unwrap_or_default()
    }

    /// Whether it is to be tried and not saved.
    pub(super) fn is_trial(&self) -> bool {
        self.0.contains_key("try")
    }

    /// The version that was before the person's eyes.
    pub(super) fn seen(&self) -> i64 {
        self.get("seen").parse().unwrap_or(0)
    }

    /// What was typed, field by field; `check` of the terms looks at ranges.
    pub(super) fn read(&self) -> Result<Terms> {
        let mut faults = Faults::default();
        let name = faults.read(Title::parse("name", &self.get("name")));
        let mut conditions = Vec::new();
        for i in 1..=MOST_CONDITIONS {
            if i == 1 || !self.at("collector", i).is_empty() {
                conditions.extend(faults.read(self.condition(i)));
            }
        }
        let action = faults.read(self.action());
        match (name, action, faults.is_empty()) {
            (Some(name), Some(action), true) => {
                Ok(Terms { name, conditions, action, reason: self.get("reason") })
            }
            _ => Err(faults.error()),
        }
    }

    fn action(&self) -> Result<Action> {
        let word = self.get("action");
        Ok(match word.as_str() {
            "accept" => Action::Accept,
            "look" => Action::Look,
            "ask_more" => Action::AskMore,
            "flag" => Action::Flag,
            _ => {
                let scope = word.strip_prefix("restrict_").and_then(Scope::parse);
                let scope = scope.ok_or_else(|| Error::invalid("action", "choice-needed"))?;
                Action::Restrict { scope, lasts: read_lasts(&self.get("lasts"))? }
            }
        })
    }

    fn condition(&self, i: usize) -> Result<Condition> {
        let choice = |name: &str| Error::invalid(format!("{name}_{i}"), "choice-needed");
        let collector = Collector::parse(self.at("collector", i));
        let collector = collector.ok_or_else(|| choice("collector"))?;
        let comparison = Comparison::parse(self.at("comparison", i));
        let kind = WindowKind::parse(self.at("window", i)).unwrap_or(WindowKind::Days);
        let n = if collector.has_window() { self.number("n", i)? } else { 1 };
        let least = if collector.is_sampled() { self.number("least", i)? } else { 0 };
        Ok(Condition {
            collector,
            comparison: comparison.ok_or_else(|| choice("comparison"))?,
            value: self.value(collector, i)?,
            window: Window { kind, n },
            least,
        })
    }

    fn number(&self, name: &str, i: usize) -> Result<i64> {
        let wrong = || Error::invalid(format!("{name}_{i}"), "whole-number-needed");
        self.at(name, i).parse().map_err(|_| wrong())
    }

    fn value(&self, collector: Collector, i: usize) -> Result<i64> {
        let decimal = || {
            let typed = self.at("value", i).replace(',', ".");
            let wrong = |_| Error::invalid(format!("value_{i}"), "rule-value-unreadable");
            typed.parse::<Money>().map(Money::as_micros).map_err(wrong)
        };
        match collector.unit() {
            Unit::Share => Ok(decimal()? / 100),
            Unit::Money => decimal(),
            Unit::Count | Unit::Seconds => self.number("value", i),
        }
    }
}

/// A value as it would be typed.
fn written(it: &Condition) -> String {
    match it.collector.unit() {
        Unit::Share => {
            let decimal = Money::micros(it.value * 100).to_decimal();
            decimal.trim_end_matches('0').trim_end_matches('.').to_owned()
        }
        Unit::Money => Money::micros(it.value).to_decimal(),
        Unit::Count | Unit::Seconds => it.value.to_string(),
    }
}
