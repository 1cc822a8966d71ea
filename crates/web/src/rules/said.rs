//! Rules in words: what is measured, what it is compared with, and what is done.

use base::{Money, days};
use locale::Locale;
use market::{
    restrictions::Scope,
    rules::{
        Action, Collector, Comparison, Condition, Firing, Measured, Outcome, Terms, Unit,
        WindowKind,
    },
};
use maud::{Markup, html};

use crate::words::say;

/// What is measured.
pub(super) fn collector(locale: &Locale, it: Collector) -> String {
    match it {
        Collector::Gold => say!(locale, "rules-gold"),
        Collector::Agreement => say!(locale, "rules-agreement"),
        Collector::Acceptance => say!(locale, "rules-acceptance"),
        Collector::Fast => say!(locale, "rules-fast"),
        Collector::Pace => say!(locale, "rules-pace"),
        Collector::Answers => say!(locale, "rules-answers"),
        Collector::Skipped => say!(locale, "rules-skipped"),
        Collector::Income => say!(locale, "rules-income"),
    }
}

/// What is measured, with the unit in which its value is typed.
pub(super) fn asked(locale: &Locale, it: Collector) -> String {
    let unit = match it.unit() {
        Unit::Share => "%".to_owned(),
        Unit::Count => return collector(locale, it),
        Unit::Seconds => say!(locale, "rules-seconds"),
        Unit::Money => locale.currency().symbol().to_owned(),
    };
    format!("{} ({unit})", collector(locale, it))
}

/// A value in its collector's unit.
pub(super) fn value(locale: &Locale, of: Collector, value: i64) -> String {
    match of.unit() {
        Unit::Share => locale.percent(value),
        Unit::Count => locale.number(value),
        Unit::Seconds => locale.duration(value * 1_000),
        Unit::Money => locale.money(Money::micros(value)),
    }
}

fn bound(locale: &Locale, it: &Condition) -> String {
    let value = value(locale, it.collector, it.value);
    match it.comparison {
        Comparison::Below => say!(locale, "rules-below-value", value = value),
        Comparison::AtLeast => say!(locale, "rules-at-least-value", value = value),
    }
}

/// One condition, such as "Known answers right: below 60 %, over the last 20 answers, from 10 on".
pub(super) fn condition(locale: &Locale, it: &Condition) -> String {
    let what = collector(locale, it.collector);
    let mut parts = vec![bound(locale, it)];
    if it.collector.has_window() {
        parts.push(match it.window.kind {
            WindowKind::Answers => say!(locale, "rules-last-answers", n = it.window.n),
            WindowKind::Days => say!(locale, "rules-last-days", n = it.window.n),
        });
    }
    if it.collector.is_sampled() {
        parts.push(say!(locale, "rules-from", n = it.least));
    }
    say!(locale, "rules-condition", what = what, bound = parts.join(", "))
}

/// What is done.
pub(super) fn action(locale: &Locale, it: Action) -> String {
    let (what, lasts) = match it {
        Action::Restrict { scope, lasts } => {
            let what = match scope {
                Scope::Project => say!(locale, "rules-do-restrict-project"),
                Scope::Requester => say!(locale, "rules-do-restrict-requester"),
                Scope::Platform => say!(locale, "rules-do-restrict-platform"),
            };
            (what, Some(lasts))
        }
        Action::Accept => (say!(locale, "rules-do-accept"), None),
        Action::Look => (say!(locale, "rules-do-look"), None),
        Action::AskMore => (say!(locale, "rules-do-ask-more"), None),
        Action::Flag => (say!(locale, "rules-do-flag"), None),
    };
    match lasts {
        None => what,
        Some(None) => format!("{what}, {}", say!(locale, "restrictions-open-ended")),
        Some(Some(ms)) => {
            format!("{what}, {}", say!(locale, "rules-for-days", n = ms / days(1)))
        }
    }
}

/// A rule as a list: when, and what then.
pub(super) fn terms(locale: &Locale, it: &Terms) -> Markup {
    html! {
        ul.bullets {
            @for each in &it.conditions { li { (condition(locale, each)) } }
        }
        p { strong { "→ " (action(locale, it.action)) } }
    }
}

/// What was found: "Known answers right: 40 % (of 12)".
pub(crate) fn measured(locale: &Locale, it: &Measured) -> String {
    let of = it.condition.collector;
    let (what, value) = (collector(locale, of), value(locale, of, it.value));
    let bound = bound(locale, &it.condition);
    if of.is_sampled() {
        return say!(
            locale,
            "rules-found-of",
            what = what,
            value = value,
            n = locale.number(it.seen),
            bound = bound,
        );
    }
    say!(locale, "rules-found", what = what, value = value, bound = bound)
}

/// What was found, a line each.
pub(super) fn all_measured(locale: &Locale, all: &[Measured]) -> Markup {
    html! { @for (i, it) in all.iter().enumerate() { @if 0 < i { br; } (measured(locale, it)) } }
}

/// What came of a firing.
pub(super) fn outcome(locale: &Locale, it: &Firing) -> String {
    match it.outcome {
        Outcome::Restricted => say!(locale, "rules-was-restricted"),
        Outcome::AlreadyRestricted => say!(locale, "rules-was-restricted-before"),
        Outcome::Staff => say!(locale, "rules-was-staff"),
        Outcome::Accepted => say!(locale, "rules-was-accepted", n = it.answers),
        Outcome::Shown => say!(locale, "rules-was-shown", n = it.answers),
        Outcome::Asked => say!(locale, "rules-was-asked", n = it.answers),
        Outcome::Short => say!(locale, "rules-was-short", n = it.answers),
        Outcome::Flagged => say!(locale, "rules-was-flagged"),
    }
}
