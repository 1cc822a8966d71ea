//! The pictures of a running project.

use std::collections::BTreeMap;

use base::{Day, Timestamp, days, hours};
use forms::{Ask, Form};
use locale::Locale;
use market::figures::{Counts, Hour, Label, Octave};
use maud::{Markup, html};

use crate::{
    ui::{BarChart, bar_list, card, shares},
    words::say,
};

/// A project younger than this is shown by the hour.
const YOUNG: i64 = hours(36);
/// Days of the chart.
const DAYS: i64 = 14;
/// Hours of the chart.
const HOURS: i64 = 24;
/// Options of one field that are shown; the results have them all.
const OPTIONS: usize = 8;
/// Fields that are shown.
const FIELDS: usize = 3;

/// From which hour on the chart needs the counts.
pub(super) fn first_hour(now: Timestamp) -> i64 {
    (now.as_millis() - days(DAYS)) / hours(1)
}

/// Answers by the hour while the project is young, by the day later.
pub(super) fn throughput(
    locale: &Locale,
    all: &[Hour],
    opened: Option<Timestamp>,
    now: Timestamp,
) -> Markup {
    let is_young = opened.is_some_and(|it| now.since(it) < YOUNG);
    if is_young { by_hour(locale, all, now) } else { by_day(locale, all, now) }
}

fn by_hour(locale: &Locale, all: &[Hour], now: Timestamp) -> Markup {
    let this = now.as_millis() / hours(1);
    let mut chart = BarChart::new(say!(locale, "running-per-hour"), say!(locale, "running-hour"))
        .series(say!(locale, "running-answers"));
    for hour in (this - HOURS + 1)..=this {
        let n = all.iter().find(|it| it.hour == hour).map_or(0, |it| it.counts.answers);
        let label = locale.clock(Timestamp::from_millis(hour * hours(1)));
        chart = chart.bar(label, &[n]);
    }
    chart.show(locale)
}

fn by_day(locale: &Locale, all: &[Hour], now: Timestamp) -> Markup {
    let mut sums: BTreeMap<i64, i64> = BTreeMap::new();
    for it in all {
        *sums.entry(it.hour.div_euclid(24)).or_default() += it.counts.answers;
    }
    let today = now.day().number();
    let mut chart = BarChart::new(say!(locale, "running-per-day"), say!(locale, "running-day"))
        .series(say!(locale, "running-answers"));
    for day in (today - DAYS + 1)..=today {
        let n = sums.get(&day).copied().unwrap_or_default();
        chart = chart.bar(locale.short_day(Day::from_number(day)), &[n]);
    }
    chart.show(locale)
}

/// What became of the answers.
pub(super) fn verdicts(locale: &Locale, counts: &Counts, waiting: i64) -> Markup {
    let title = say!(locale, "running-verdicts");
    let names = [
        say!(locale, "running-accepted"),
        say!(locale, "running-waiting"),
        say!(locale, "running-rejected"),
    ];
    let parts = [
        (names[0].as_str(), counts.accepted, 1),
        (names[1].as_str(), waiting, 2),
        (names[2].as_str(), counts.rejected.max(0), 3),
    ];
    card(
        &title,
        html! {
            (shares(locale, &title, &parts))
            @if 0 < counts.reworked {
                p.muted.small-text { (say!(locale, "running-reworked", n = counts.reworked)) }
            }
        },
    )
}

/// What accepted answers picked, a card for each field.
pub(super) fn labels(locale: &Locale, form: &str, all: &[Label]) -> Markup {
    let Ok(form) = Form::from_json(form) else { return html! {} };
    let fields = form.fields().filter(|it| all.iter().any(|label| label.field == it.name));
    html! {
        @for field in fields.take(FIELDS) {
            @let found = named(field, all);
            @let (shown, rest) = found.split_at(found.len().min(OPTIONS));
            @let title = say!(locale, "running-labels", question = field.label.source());
            (card(&title, html! {
                (bar_list(locale, shown.iter().map(|it| (it.0.as_str(), it.1))))
                @if !rest.is_empty() { (others(locale, rest)) }
            }))
        }
    }
}

/// How many options are not shown.
fn others(locale: &Locale, rest: &[(String, i64)]) -> Markup {
    let sum: i64 = rest.iter().map(|it| it.1).sum();
    let text = say!(locale, "running-more-options", n = rest.len(), sum = sum);
    html! { p.muted.small-text { (text) } }
}

/// The values of a field as workers read them, with how often each was picked.
fn named(field: &forms::Field, all: &[Label]) -> Vec<(String, i64)> {
    let options = match &field.ask {
        Ask::Choice(options) => options.as_slice(),
        Ask::Choices(rule) => rule.options.as_slice(),
        _ => &[],
    };
    let name = |value: &str| {
        let known = options.iter().find(|it| it.value == value);
        known.map_or(value, |it| &it.label).to_owned()
    };
    let own = all.iter().filter(|it| it.field == field.name);
    own.map(|it| (name(&it.value), it.answers)).collect()
}

/// How long answers took.
pub(super) fn times(locale: &Locale, all: &[Octave]) -> Markup {
    let mut chart = BarChart::new(say!(locale, "running-times"), say!(locale, "running-time"))
        .series(say!(locale, "running-answers"));
    for it in all {
        chart = chart.bar(locale.duration(it.from_ms), &[it.answers]);
    }
    card("", chart.show(locale))
}
