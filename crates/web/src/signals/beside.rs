//! The evidence of signals that come from laying answers side by side: which tasks, what was
//! said, and what all others said.

use locale::Locale;
use market::signals::{Kind, Signal};
use maud::{Markup, html};
use serde_json::Value;

use super::asked;
use crate::{ui::Table, words::say};

/// What was seen, in sentences and a table.
pub(super) fn evidence(locale: &Locale, it: &Signal) -> Markup {
    let number = |name: &str| it.evidence[name].as_i64().unwrap_or_default();
    let word = |name: &str| it.evidence[name].as_str().unwrap_or_default();
    match it.kind {
        Kind::Spam => html! {
            p {
                (say!(locale, "signals-spam-text", n = number("answers"), field = asked(it),
                    share = locale.percent(number("knows_ppm").max(0))))
            }
            (tasks(locale, it))
            (chance(locale, it))
        },
        Kind::Lines => html! {
            p {
                (say!(locale, "signals-lines-text", n = number("longest"), value = word("value"),
                    field = asked(it), all = locale.number(number("answers")),
                    runs = locale.number(number("runs"))))
            }
            @if let Some(first) = it.evidence["positions"][0].as_i64() {
                p { (say!(locale, "signals-lines-from", n = first)) }
            }
            (chance(locale, it))
        },
        _ => html! {
            p {
                (say!(locale, "signals-together-text", n = number("together"),
                    shared = locale.number(number("shared")),
                    expected = locale.number(number("expected"))))
                " "
                a href={ "/operator/people/" (word("other")) } { bdi { (word("name")) } }
            }
            (tasks(locale, it))
            (chance(locale, it))
        },
    }
}

/// The named tasks, each with both sides.
fn tasks(locale: &Locale, it: &Signal) -> Markup {
    let Some(all) = it.evidence["tasks"].as_array() else { return html! {} };
    let mut table = Table::new(say!(locale, "signals-tasks"))
        .column(say!(locale, "signals-column-task"))
        .column(say!(locale, "signals-column-said"))
        .column(say!(locale, "signals-column-others"));
    for task in all {
        let position = task["position"].as_i64().unwrap_or_default();
        let data = task["data"].as_str().unwrap_or_default();
        table = table.row([
            html! {
                (say!(locale, "signals-task", n = position)) " "
                span.small-text.muted.clip dir="auto" { (data) }
            },
            html! { (task["said"].as_str().unwrap_or("–")) },
            html! { (others(locale, task)) },
        ]);
    }
    html! { (table) }
}

/// What all others said, the most frequent first, and what is known.
fn others(locale: &Locale, task: &Value) -> String {
    let mut all: Vec<(i64, &str)> = Vec::new();
    for it in task["others"].as_array().into_iter().flatten() {
        all.extend(it["n"].as_i64().zip(it["value"].as_str()));
    }
    all.sort_by_key(|it| -it.0);
    let mut told: Vec<String> = all
        .iter()
        .map(|(n, value)| if *n == 1 { (*value).to_owned() } else { format!("{value} ×{n}") })
        .collect();
    if let Some(known) = task["known"].as_str() {
        told.push(say!(locale, "signals-known", value = known));
    }
    told.join(", ")
}

/// How rarely chance does this to honest workers.
fn chance(locale: &Locale, it: &Signal) -> Markup {
    let once_in = it.evidence["once_in"].as_i64().unwrap_or_default();
    html! {
        @if 0 < once_in {
            p.small-text.muted { (say!(locale, "signals-chance", n = once_in)) }
        }
    }
}
