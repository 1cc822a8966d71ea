//! What a rule says: its conditions, all of which must hold, and its one action.

use base::{DurationMs, Error, FieldError, Reason, Result, Title};
use serde_json::{Value, json};

use super::Realm;
use crate::{
    restrictions::{LONGEST, Scope},
    word::words,
};

words! {
    /// What is measured of a worker.
    Collector {
        /// The share of right or forgiven among the known answers.
        Gold = "gold",
        /// The share of answers like the leading one, in tasks with two answers or more.
        Agreement = "agreement",
        /// The share of accepted among the verdicts.
        Acceptance = "acceptance",
        /// The share of answers that took less than a third of the project's usual time.
        Fast = "fast",
        /// The usual time of an answer.
        Pace = "pace",
        /// How many answers were handed in.
        Answers = "answers",
        /// Tasks skipped or left to expire, without an answer between them.
        Skipped = "skipped",
        /// What was earned in the last 24 hours.
        Income = "income",
    }
    Comparison {
        Below = "below",
        AtLeast = "at_least",
    }
    /// What a window counts.
    WindowKind {
        Answers = "answers",
        Days = "days",
    }
}

/// In what a value is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// Millionths.
    Share,
    Count,
    Seconds,
    /// Millionths of the installation's currency.
    Money,
}

/// How far back is looked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Window {
    pub kind: WindowKind,
    pub n: i64,
}

/// One of the things that must hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Condition {
    pub collector: Collector,
    pub comparison: Comparison,
    /// In the collector's unit.
    pub value: i64,
    pub window: Window,
    /// From how many observations on the value says anything.
    pub least: i64,
}

/// What is done when all conditions hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Action {
    /// The worker gets no new tasks.
    Restrict { scope: Scope, lasts: Option<DurationMs> },
    /// Whatever of this worker waits in the project is accepted, as long as the conditions hold.
    Accept,
    /// The requester is asked to look at what waits of this worker.
    Look,
    /// One more answer is asked beside each of this worker's in the project, as long as the
    /// conditions hold.
    AskMore,
    /// Moderators are shown it.
    Flag,
}

/// What a rule says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Terms {
    pub name: Title,
    pub conditions: Vec<Condition>,
    pub action: Action,
    /// What a restricted worker reads; empty where nobody is restricted.
    pub reason: String,
}

/// More conditions than this nobody understands.
pub const MOST_CONDITIONS: usize = 3;

impl Collector {
    pub fn unit(self) -> Unit {
        match self {
            Self::Gold | Self::Agreement | Self::Acceptance | Self::Fast => Unit::Share,
            Self::Answers | Self::Skipped => Unit::Count,
            Self::Pace => Unit::Seconds,
            Self::Income => Unit::Money,
        }
    }

    /// Whether one says how far back to look.
    pub fn has_window(self) -> bool {
        !matches!(self, Self::Skipped | Self::Income)
    }

    /// Whether it says something only from some observations on.
    pub fn is_sampled(self) -> bool {
        self.has_window() && self != Self::Answers
    }

    /// The largest value that makes sense.
    fn most(self) -> i64 {
        match self.unit() {
            Unit::Share => 1_000_000,
            Unit::Count => 10_000,
            Unit::Seconds => 86_400,
            Unit::Money => 100_000_000_000,
        }
    }
}

impl Action {
    /// Whether it is done again with every answer, as long as the conditions hold.
    pub fn goes_on(self) -> bool {
        matches!(self, Self::Accept | Self::AskMore)
    }

    pub fn word(self) -> &'static str {
        match self {
            Self::Restrict { .. } => "restrict",
            Self::Accept => "accept",
            Self::Look => "look",
            Self::AskMore => "ask_more",
            Self::Flag => "flag",
        }
    }
}

impl Terms {
    /// Refuses what makes no sense, field by field; `conditions` are numbered from 1.
    pub fn check(&self, realm: Realm) -> Result<()> {
        let mut wrong = Vec::new();
        if self.conditions.is_empty() || MOST_CONDITIONS < self.conditions.len() {
            wrong.push(FieldError::new("value_1", "rule-needs-a-condition"));
        }
        for (i, it) in self.conditions.iter().enumerate() {
            wrong.extend(it.faults(i + 1));
        }
        let fits = match (self.action, realm) {
            (Action::Restrict { scope, .. }, Realm::Project(_)) => scope != Scope::Platform,
            (Action::Restrict { scope, .. }, Realm::Platform) => scope == Scope::Platform,
            (Action::Accept | Action::Look | Action::AskMore, realm) => realm != Realm::Platform,
            (Action::Flag, _) => true,
        };
        if !fits {
            wrong.push(FieldError::new("action", "rule-action-unfit"));
        }
        let lasts = match self.action {
            Action::Restrict { lasts, .. } => lasts,
            _ => None,
        };
        if lasts.is_some_and(|it| !(base::hours(1)..=LONGEST).contains(&it)) {
            wrong.push(FieldError::new("lasts", "restriction-time-out-of-range"));
        }
        let is_read = matches!(self.action, Action::Restrict { .. }) || !self.reason.is_empty();
        if is_read && let Err(Error::Invalid(more)) = Reason::parse("reason", &self.reason) {
            wrong.extend(more);
        }
        if wrong.is_empty() { Ok(()) } else { Err(Error::Invalid(wrong)) }
    }

    /// As it is stored.
    pub(super) fn to_json(&self) -> String {
        let condition = |it: &Condition| {
            json!({
                "collector": it.collector.as_str(), "comparison": it.comparison.as_str(),
                "value": it.value, "window": it.window.kind.as_str(), "n": it.window.n,
                "least": it.least,
            })
        };
        let (scope, lasts) = match self.action {
            Action::Restrict { scope, lasts } => (Some(scope.as_str()), lasts),
            _ => (None, None),
        };
        let conditions: Vec<Value> = self.conditions.iter().map(condition).collect();
        json!({
            "conditions": conditions, "action": self.action.word(), "scope": scope,
            "lasts": lasts, "reason": self.reason,
        })
        .to_string()
    }

    pub(super) fn from_json(name: &str, text: &str) -> Result<Self> {
        let json: Value = serde_json::from_str(text).map_err(Error::store)?;
        let bad = || Error::store("a rule that cannot be read");
        let conditions = json["conditions"].as_array().ok_or_else(bad)?;
        let conditions = conditions.iter().map(condition).collect::<Option<_>>();
        let action = match json["action"].as_str().ok_or_else(bad)? {
            "restrict" => Action::Restrict {
                scope: json["scope"].as_str().and_then(Scope::parse).ok_or_else(bad)?,
                lasts: json["lasts"].as_i64(),
            },
            "accept" => Action::Accept,
            "look" => Action::Look,
            "ask_more" => Action::AskMore,
            _ => Action::Flag,
        };
        Ok(Self {
            name: Title::parse("name", name)?,
            conditions: conditions.ok_or_else(bad)?,
            action,
            reason: json["reason"].as_str().unwrap_or_default().to_owned(),
        })
    }
}

impl Condition {
    fn faults(&self, number: usize) -> Vec<FieldError> {
        let fault = |field: &str, detail: String| {
            FieldError::new(format!("{field}_{number}"), "rule-value-out-of-range").with(detail)
        };
        let mut wrong = Vec::new();
        if !(0..=self.collector.most()).contains(&self.value) {
            wrong.push(fault("value", String::new()));
        }
        let most = if self.window.kind == WindowKind::Days { 90 } else { 200 };
        if self.collector.has_window() && !(1..=most).contains(&self.window.n) {
            wrong.push(fault("n", format!("1–{most}")));
        }
        if !(0..=200).contains(&self.least) {
            wrong.push(fault("least", "0–200".to_owned()));
        }
        if self.collector == Collector::Answers && self.window.kind == WindowKind::Answers {
            wrong.push(FieldError::new(format!("window_{number}"), "rule-window-unfit"));
        }
        wrong
    }
}

fn condition(json: &Value) -> Option<Condition> {
    let word = |name: &str| json[name].as_str();
    Some(Condition {
        collector: Collector::parse(word("collector")?)?,
        comparison: Comparison::parse(word("comparison")?)?,
        value: json["value"].as_i64()?,
        window: Window { kind: WindowKind::parse(word("window")?)?, n: json["n"].as_i64()? },
        least: json["least"].as_i64()?,
    })
}
