//! Rules on the wire.

use base::{Error, Money, Result, Title};
use market::{
    restrictions::Scope,
    rules::{
        Action, Collector, Comparison, Condition, Firing, Hit, Measured, Rehearsal, Rule, Terms,
        Window, WindowKind,
    },
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{restrictions::lasting, wire};

/// One condition of a rule; all must hold.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct ConditionJson {
    /// `gold`, `agreement`, `acceptance` and `fast` in millionths; `pace` in seconds; `answers`
    /// and `skipped` are counts; `income` in millionths of the currency.
    collector: String,
    /// `below` or `at_least`.
    comparison: String,
    value: i64,
    /// `answers` or `days`: what `last` counts.
    window: String,
    last: i64,
    /// From how many observations on it says anything.
    least: i64,
}

/// What a rule says.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct RuleBody {
    #[schema(min_length = 1, max_length = 120)]
    name: String,
    /// One to three.
    #[schema(max_items = 3)]
    conditions: Vec<ConditionJson>,
    /// `restrict`, `accept`, `look`, `ask_more` or `flag`.
    action: String,
    /// Where workers get no new tasks: `project` or `requester`, and `platform` in a rule of it.
    scope: Option<String>,
    /// For how long; without it, until it is lifted.
    #[schema(minimum = 1, maximum = 366)]
    days: Option<i64>,
    /// What a restricted worker reads.
    #[serde(default)]
    #[schema(max_length = 1000)]
    reason: String,
}

/// A rule as it stands.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct RuleJson {
    id: String,
    version: i64,
    on: bool,
    name: String,
    conditions: Vec<ConditionJson>,
    action: String,
    scope: Option<String>,
    days: Option<i64>,
    reason: String,
    /// How often it has fired, counted up to a thousand.
    fired: i64,
    #[schema(format = DateTime)]
    fired_at: Option<String>,
}

/// What was measured of one condition.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct MeasuredJson {
    condition: ConditionJson,
    value: i64,
    /// From how many observations.
    seen: i64,
}

/// A rule that fired for a worker.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct FiringJson {
    pub(super) id: String,
    rule: String,
    version: i64,
    name: String,
    worker: String,
    worker_name: String,
    #[schema(format = DateTime)]
    at: String,
    measured: Vec<MeasuredJson>,
    /// `restricted`, `already_restricted`, `staff`, `accepted`, `shown`, `flagged`, `asked`, or
    /// `short` where the balance pays for fewer answers than were wanted.
    outcome: String,
    /// Answers it was about.
    answers: i64,
    restriction: Option<String>,
}

/// What a rule would have done in the last 30 days.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct RehearsalJson {
    hits: Vec<HitJson>,
    /// How many workers were looked at; where `cut`, those who were here last.
    looked: usize,
    cut: bool,
    /// What `ask_more` would have cost, in millionths of the currency.
    cost: Option<i64>,
}

/// A rule would have fired for a worker.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct HitJson {
    worker: String,
    worker_name: String,
    #[schema(format = DateTime)]
    at: String,
    measured: Vec<MeasuredJson>,
    holds_now: bool,
    /// Answers that it would have been about.
    answers: i64,
}

/// A rule is on or off.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct SwitchBody {
    pub(super) on: bool,
}

/// Which rule was made.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct MadeRuleJson {
    pub(super) rule: String,
}

impl From<Condition> for ConditionJson {
    fn from(it: Condition) -> Self {
        Self {
            collector: it.collector.to_string(),
            comparison: it.comparison.to_string(),
            value: it.value,
            window: it.window.kind.to_string(),
            last: it.window.n,
            least: it.least,
        }
    }
}

impl ConditionJson {
    fn read(&self) -> Result<Condition> {
        Ok(Condition {
            collector: wire::word("collector", &self.collector, Collector::parse)?,
            comparison: wire::word("comparison", &self.comparison, Comparison::parse)?,
            value: self.value,
            window: Window {
                kind: wire::word("window", &self.window, WindowKind::parse)?,
                n: self.last,
            },
            least: self.least,
        })
    }
}

impl RuleBody {
    /// What it says; `usual` is where workers get no new tasks if the body does not say.
    pub(super) fn read(&self, usual: Scope) -> Result<Terms> {
        let lasts = lasting(self.days)?;
        let scope = self.scope.as_deref().map(|it| wire::word("scope", it, Scope::parse));
        let scope = scope.transpose()?.unwrap_or(usual);
        let action = match self.action.as_str() {
            "restrict" => Action::Restrict { scope, lasts },
            "accept" => Action::Accept,
            "look" => Action::Look,
            "ask_more" => Action::AskMore,
            "flag" => Action::Flag,
            _ => return Err(Error::invalid("action", "word-unknown")),
        };
        let conditions = self.conditions.iter().map(ConditionJson::read).collect::<Result<_>>()?;
        let name = Title::parse("name", &self.name)?;
        Ok(Terms { name, conditions, action, reason: self.reason.clone() })
    }
}

impl From<Rule> for RuleJson {
    fn from(it: Rule) -> Self {
        let (scope, days) = match it.terms.action {
            Action::Restrict { scope, lasts } => {
                (Some(scope.to_string()), lasts.map(|it| it / base::days(1)))
            }
            _ => (None, None),
        };
        Self {
            id: it.id.to_string(),
            version: it.version,
            on: it.is_on,
            name: it.terms.name.to_string(),
            conditions: it.terms.conditions.iter().map(|it| (*it).into()).collect(),
            action: it.terms.action.word().to_owned(),
            scope,
            days,
            reason: it.terms.reason,
            fired: it.firings,
            fired_at: it.fired_at.map(|it| it.to_string()),
        }
    }
}

fn measured(all: Vec<Measured>) -> Vec<MeasuredJson> {
    let one = |it: Measured| {
        let condition = it.condition.into();
        MeasuredJson { condition, value: it.value, seen: it.seen }
    };
    all.into_iter().map(one).collect()
}

impl From<Firing> for FiringJson {
    fn from(it: Firing) -> Self {
        Self {
            id: it.id.to_string(),
            rule: it.rule.to_string(),
            version: it.version,
            name: it.name,
            worker: it.worker.to_string(),
            worker_name: it.worker_name,
            at: it.at.to_string(),
            measured: measured(it.measured),
            outcome: it.outcome.to_string(),
            answers: it.answers,
            restriction: it.restriction.map(|it| it.to_string()),
        }
    }
}

impl From<Hit> for HitJson {
    fn from(it: Hit) -> Self {
        Self {
            worker: it.worker.to_string(),
            worker_name: it.name,
            at: it.at.to_string(),
            measured: measured(it.measured),
            holds_now: it.holds_now,
            answers: it.answers,
        }
    }
}

impl From<Rehearsal> for RehearsalJson {
    fn from(it: Rehearsal) -> Self {
        let hits = it.hits.into_iter().map(Into::into).collect();
        let cost = it.cost.map(Money::as_micros);
        Self { hits, looked: it.looked, cut: it.is_cut, cost }
    }
}
