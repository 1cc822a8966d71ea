//! What rules did, and what one would have done.

use base::Money;
use locale::Locale;
use market::{
    AccountId,
    rules::{DAYS, Firing, Rehearsal},
};
use maud::{Markup, Render, html};

use super::{ground::Ground, said};
use crate::{
    ui::{self, Table, Tone, chip, date_time},
    words::{phrase, say},
};

/// Firings on one page.
pub(super) const SHOWN: i64 = 25;
/// Hits of a rehearsal that are shown.
const HITS: usize = 50;

/// The newest of what the rules did.
pub(super) fn card(locale: &Locale, ground: &Ground, firings: &[Firing]) -> Markup {
    let title = say!(locale, "rules-log");
    if firings.is_empty() {
        return ui::card(&title, html! { p.muted { (say!(locale, "rules-log-empty")) } });
    }
    let row = |it: &Firing| {
        vec![
            date_time(locale, it.at),
            worker(ground, it.worker, &it.worker_name),
            html! {
                a href={ (ground.base) "/" (it.rule) } { (it.name) }
                " " span.small-text.muted { (say!(locale, "rules-version", n = it.version)) }
            },
            said::all_measured(locale, &it.measured),
            html! { (said::outcome(locale, it)) },
        ]
    };
    let table = Table::new(title.as_str())
        .column(say!(locale, "rules-column-when"))
        .column(say!(locale, "rules-column-worker"))
        .column(say!(locale, "rules-column-rule"))
        .column(say!(locale, "rules-column-found"))
        .column(say!(locale, "rules-column-done"))
        .rows(firings.iter().map(row));
    ui::card_flush(&title, table.render())
}

/// How many answers would have been asked for, and for how much.
fn asks(locale: &Locale, it: &Rehearsal, cost: Money) -> String {
    let n: i64 = it.hits.iter().map(|it| it.answers).sum();
    say!(locale, "rules-tried-asks", n = n, money = locale.money(cost))
}

/// Somebody; moderators look at them on the page of the person.
fn worker(ground: &Ground, id: AccountId, name: &str) -> Markup {
    html! {
        @if ground.is_platform() { a href={ "/operator/people/" (id) } { bdi { (name) } } }
        @else { bdi { (name) } }
    }
}

/// Whom a rule would have hit.
pub(super) fn rehearsal(locale: &Locale, ground: &Ground, it: &Rehearsal) -> Markup {
    let mut people: Vec<AccountId> = it.hits.iter().map(|it| it.worker).collect();
    people.sort_unstable();
    people.dedup();
    let count = |n: usize| locale.number(i64::try_from(n).unwrap_or(0));
    let title = say!(locale, "rules-tried", n = DAYS);
    let lead = html! {
        p {
            (phrase!(locale, "rules-tried-result",
                hit = html! { strong { (count(people.len())) } }, all = count(it.looked)))
            @if it.is_cut { " " (say!(locale, "rules-tried-cut")) }
        }
        @if let Some(cost) = it.cost { p { (asks(locale, it, cost)) } }
        @if HITS < it.hits.len() { p.muted { (say!(locale, "rules-tried-most", n = HITS)) } }
    };
    if it.hits.is_empty() {
        return ui::card(&title, lead);
    }
    let row = |it: &market::rules::Hit| {
        vec![
            date_time(locale, it.at),
            worker(ground, it.worker, &it.name),
            said::all_measured(locale, &it.measured),
            html! {
                @if it.holds_now { (chip(Tone::Warn, &say!(locale, "rules-holds-now"))) }
                @else { (chip(Tone::Plain, &say!(locale, "rules-holds-no-more"))) }
            },
        ]
    };
    let table = Table::new(title.as_str())
        .column(say!(locale, "rules-column-when"))
        .column(say!(locale, "rules-column-worker"))
        .column(say!(locale, "rules-column-found"))
        .column(say!(locale, "rules-column-today"))
        .rows(it.hits.iter().take(HITS).map(row));
    ui::card(&title, html! { (lead) (table) })
}
