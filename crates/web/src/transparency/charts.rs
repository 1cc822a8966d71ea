//! The report as pictures, each with a sentence that says how to read it and a table behind it.

use base::{DurationMs, Money, days, hours};
use locale::Locale;
use market::transparency::Report;
use maud::{Markup, html};

use crate::{
    ui::{BarChart, card},
    words::say,
};

/// Medians longer than this are drawn in days.
const LONG: DurationMs = hours(72);

pub(super) fn show(locale: &Locale, months: &[Report]) -> Markup {
    html! {
        div.charts {
            (verdicts(locale, months))
            (appeals(locale, months))
            @if months.iter().any(|it| it.median_hourly.is_some()) { (hourly(locale, months)) }
            @if months.iter().any(|it| it.median_wait.is_some()) {
                (lengths(
                    locale,
                    months,
                    [say!(locale, "transparency-wait"), say!(locale, "transparency-wait-how")],
                    |it| it.median_wait,
                ))
            }
            @if months.iter().any(|it| it.paid_out.is_positive()) { (paid(locale, months)) }
            @if months.iter().any(|it| it.median_payout.is_some()) {
                (lengths(
                    locale,
                    months,
                    [
                        say!(locale, "transparency-payout-time"),
                        say!(locale, "transparency-payout-time-how"),
                    ],
                    |it| it.median_payout,
                ))
            }
        }
    }
}

fn chart<'a>(locale: &Locale, title: String) -> BarChart<'a> {
    BarChart::new(title, say!(locale, "transparency-month"))
}

/// A chart in a card, with the sentence that explains it.
fn explained(locale: &Locale, how: &str, chart: &BarChart<'_>) -> Markup {
    card("", html! { (chart.show(locale)) p.small-text.muted { (how) } })
}

fn verdicts(locale: &Locale, months: &[Report]) -> Markup {
    let mut all = chart(locale, say!(locale, "transparency-verdicts"))
        .series(say!(locale, "transparency-accepted"))
        .series(say!(locale, "transparency-reworked"))
        .series(say!(locale, "transparency-rejected"));
    for it in months {
        all = all.bar(label(locale, it), &[it.accepted, it.reworked, it.rejected]);
    }
    explained(locale, &say!(locale, "transparency-verdicts-how"), &all)
}

fn appeals(locale: &Locale, months: &[Report]) -> Markup {
    let mut all = chart(locale, say!(locale, "transparency-appeals"))
        .series(say!(locale, "transparency-won"))
        .series(say!(locale, "transparency-lost"));
    for it in months {
        all = all.bar(label(locale, it), &[it.appeals_won, it.appeals_lost]);
    }
    explained(locale, &say!(locale, "transparency-appeals-how"), &all)
}

fn hourly(locale: &Locale, months: &[Report]) -> Markup {
    let title = say!(locale, "transparency-hourly");
    let mut all = chart(locale, title.clone()).series(title).written(amount);
    for it in months {
        all = all.bar(label(locale, it), &[it.median_hourly.map_or(0, Money::as_micros)]);
    }
    explained(locale, &say!(locale, "transparency-hourly-how"), &all)
}

fn paid(locale: &Locale, months: &[Report]) -> Markup {
    let title = say!(locale, "transparency-paid");
    let mut all = chart(locale, title.clone()).series(title).written(amount);
    for it in months {
        all = all.bar(label(locale, it), &[it.paid_out.as_micros()]);
    }
    explained(locale, &say!(locale, "transparency-paid-how"), &all)
}

/// Hours that divide a day, or days.
const HOURS: [i64; 8] = [1, 2, 3, 6, 12, 24, 48, 72];

/// Lengths of time, in whole hours or days, so that the marks at the side are whole too.
fn lengths(
    locale: &Locale,
    months: &[Report],
    [title, how]: [String; 2],
    of: fn(&Report) -> Option<DurationMs>,
) -> Markup {
    let longest = months.iter().filter_map(of).max().unwrap_or(0);
    let (unit, write): (DurationMs, fn(&Locale, i64) -> String) =
        if LONG < longest { (days(1), in_days) } else { (hours(1), in_hours) };
    let mut all = chart(locale, title.clone()).series(title).written(write);
    if unit == hours(1) {
        all = all.steps(&HOURS);
    }
    for it in months {
        let length = of(it).unwrap_or(0);
        all = all.bar(label(locale, it), &[(length + unit - 1) / unit]);
    }
    explained(locale, &how, &all)
}

fn label(locale: &Locale, it: &Report) -> String {
    locale.month(it.month.first_day().date().1).to_owned()
}

fn amount(locale: &Locale, micros: i64) -> String {
    locale.money(Money::micros(micros))
}

fn in_hours(locale: &Locale, n: i64) -> String {
    if n == 0 { locale.number(0) } else { locale.duration(hours(n)) }
}

fn in_days(locale: &Locale, n: i64) -> String {
    if n == 0 { locale.number(0) } else { locale.duration(days(n)) }
}
