//! A restriction in words, and how long one lasts.

use base::{DurationMs, Error, Result, days};
use locale::Locale;
use market::{
    restrictions::{By, Over, Restriction},
    rules,
};
use maud::{Markup, html};
use serde_json::Value;

use crate::{
    rules::said::measured,
    ui::{self, Choice, Field, Fields, Tone, chip, date_time, definitions},
    words::{phrase, say},
};

/// How many days a restriction may last, to choose from.
const DAYS: &[i64] = &[1, 3, 7, 14, 30, 90];

/// What it keeps the worker from.
pub(super) fn what(locale: &Locale, it: &Restriction) -> String {
    let (title, who) = (it.title.as_str(), it.requester_name.as_str());
    match it.over {
        Over::Project(_) => say!(locale, "restrictions-of-project", title = title, who = who),
        Over::Requester(_) => say!(locale, "restrictions-of-requester", who = who),
        Over::Platform => say!(locale, "restrictions-of-platform"),
    }
}

/// Whether it holds.
pub(super) fn state(locale: &Locale, it: &Restriction) -> Markup {
    if it.holds {
        chip(Tone::Bad, &say!(locale, "restrictions-holds"))
    } else if it.is_lifted {
        chip(Tone::Ok, &say!(locale, "restrictions-lifted"))
    } else {
        chip(Tone::Plain, &say!(locale, "restrictions-over"))
    }
}

/// From when to when.
pub(super) fn span(locale: &Locale, it: &Restriction) -> Markup {
    let from = phrase!(locale, "restrictions-since", moment = date_time(locale, it.at));
    let to = match (it.holds, it.is_lifted, it.ended_at.or(it.until)) {
        (true, _, Some(until)) => {
            phrase!(locale, "restrictions-until", moment = date_time(locale, until))
        }
        (false, true, Some(at)) => {
            phrase!(locale, "restrictions-was-lifted", moment = date_time(locale, at))
        }
        (false, false, Some(at)) => {
            phrase!(locale, "restrictions-was-over", moment = date_time(locale, at))
        }
        (_, _, None) => html! { (say!(locale, "restrictions-open-ended")) },
    };
    html! { (from) ", " (to) }
}

/// The whole record: reason, evidence, who decided, since when.
pub(super) fn record(locale: &Locale, it: &Restriction) -> Markup {
    let by = match (it.by, it.over) {
        (By::Rule { version, .. }, _) => say!(locale, "restrictions-a-rule", n = version),
        (By::Person(_), Over::Platform) => say!(locale, "restrictions-a-moderator"),
        (By::Person(_), _) => it.by_name.clone(),
    };
    let rests = evidence(locale, &it.evidence);
    let mut facts = vec![
        (say!(locale, "restrictions-reason"), html! { span.plain-text { (it.reason) } }),
        (say!(locale, "restrictions-decided-by"), html! { bdi { (by) } ", " (span(locale, it)) }),
    ];
    if !rests.is_empty() {
        let rests = html! { @for (i, it) in rests.iter().enumerate() { @if 0 < i { br; } (it) } };
        facts.insert(1, (say!(locale, "restrictions-evidence"), rests));
    }
    definitions(facts.iter().map(|it| (it.0.as_str(), it.1.clone())))
}

/// What it rests on, a line for each thing that is known.
fn evidence(locale: &Locale, json: &str) -> Vec<String> {
    let all: Value = serde_json::from_str(json).unwrap_or_default();
    let number = |name: &str| all[name].as_i64();
    let mut lines = Vec::new();
    if let (Some(answers), Some(accepted), Some(rejected)) =
        (number("answers"), number("accepted"), number("rejected"))
    {
        lines.push(say!(
            locale,
            "restrictions-figures",
            answers = locale.number(answers),
            accepted = locale.number(accepted),
            rejected = locale.number(rejected),
        ));
    }
    for it in rules::measured_in(&all) {
        lines.push(measured(locale, &it));
    }
    if let (Some(agreed), Some(compared)) = (number("agreed"), number("compared"))
        && 0 < compared
    {
        let (agreed, compared) = (locale.number(agreed), locale.number(compared));
        lines.push(say!(locale, "restrictions-agreed", agreed = agreed, compared = compared));
    }
    lines
}

/// The field that asks how long, named `lasts`.
pub(crate) fn lasts_field<'a>(locale: &'a Locale, f: &Fields<'a>, typed: &str) -> Field<'a> {
    let mut choices: Vec<Choice<'a>> = DAYS
        .iter()
        .map(|n| Choice::new(n.to_string(), say!(locale, "restrictions-days", n = *n)))
        .collect();
    choices.push(Choice::new("", say!(locale, "restrictions-forever")));
    let field = f.select("lasts", say!(locale, "restrictions-how-long"), choices).free();
    field.value(typed.to_owned())
}

/// What was chosen there; nothing where it has no end.
pub(crate) fn read_lasts(typed: &str) -> Result<Option<DurationMs>> {
    if typed.is_empty() {
        return Ok(None);
    }
    let known = typed.parse().ok().filter(|it| DAYS.contains(it));
    known.map(|it| Some(days(it))).ok_or_else(|| Error::invalid("lasts", "choice-needed"))
}

/// What the worker said under this heading, and what came of it.
pub(super) fn contest(locale: &Locale, it: &Restriction, heading: &str) -> Markup {
    use market::restrictions::Contest;
    let Some(standing) = &it.standing else { return html! {} };
    let (tone, text) = match standing.state {
        Contest::Open => (Tone::Act, say!(locale, "restrictions-waits")),
        Contest::Lifted => (Tone::Ok, say!(locale, "restrictions-contest-lifted")),
        Contest::Upheld => (Tone::Plain, say!(locale, "restrictions-contest-upheld")),
    };
    let body = html! {
        p { strong { (text) } }
        @if !standing.settled_text.is_empty() { p.plain-text { (standing.settled_text) } }
        p.small-text.muted { (heading) }
        p.plain-text { (standing.text) }
    };
    ui::note(tone, body)
}
