//! What the typed price comes to: for the worker, for an hour, for the whole project.

use base::Money;
use locale::Locale;
use maud::{Markup, html};

use super::{Basis, typed::Typed};
use crate::{
    projects::steps::{Desk, whole},
    terms,
    ui::{self, Tone, money, note},
};

/// The figures beside the form, from what stands in it.
pub(super) fn show(locale: &Locale, desk: &Desk, typed: &Typed, basis: &Basis) -> Markup {
    let Ok(price) = typed.price() else {
        return html! {
            p.muted {
                "Give a price and choose “Work it out” to see what workers receive, what an \
                 hour pays, and what the project costs."
            }
        };
    };
    let (reward, fee) = price.split(basis.quote.fee_ppm);
    html! {
        p { (ui::price(locale, price, reward)) "." }
        (ui::definitions([
            ("Platform's share", html! {
                (money(locale, fee)) " · " (locale.percent(basis.quote.fee_ppm))
            }),
            ("Tasks", html! { (locale.number(basis.quote.tasks)) }),
            ("Places", html! { (places(locale, desk, typed, basis)) }),
            ("Total", total(locale, desk, typed, basis, price)),
        ]))
        (hourly(locale, typed, basis, reward))
    }
}

/// The places there are, or that the typed number of answers would make in a draft.
fn count(desk: &Desk, typed: &Typed, basis: &Basis) -> i64 {
    match whole("answers_per_task", &typed.answers_per_task) {
        Ok(answers) if desk.is_draft() => basis.quote.tasks.saturating_mul(answers),
        _ => basis.quote.places,
    }
}

fn places(locale: &Locale, desk: &Desk, typed: &Typed, basis: &Basis) -> String {
    let free = if desk.is_draft() { "" } else { " free" };
    format!("{}{free}", locale.number(count(desk, typed, basis)))
}

fn total(locale: &Locale, desk: &Desk, typed: &Typed, basis: &Basis, price: Money) -> Markup {
    let total = price.checked_times(count(desk, typed, basis)).filter(|it| *it <= Money::MAX);
    html! {
        @match total {
            Some(total) => (money(locale, total)),
            None => "more than one project can hold",
        }
    }
}

/// What an hour of it pays by the estimate, with a warning below the installation's floor.
fn hourly(locale: &Locale, typed: &Typed, basis: &Basis, reward: Money) -> Markup {
    let estimate = typed.estimate().ok().flatten();
    let Some(hourly) = estimate.and_then(|it| terms::hourly(reward, it)) else {
        return html! {
            p.muted { "Estimate the minutes of one answer to see what an hour pays." }
        };
    };
    let (paid, floor) = (locale.money(hourly), locale.money(basis.floor));
    if basis.floor <= hourly {
        return note(Tone::Ok, html! { p { "About " b { (paid) } " an hour for the worker." } });
    }
    note(
        Tone::Warn,
        html! {
            p {
                "About " b { (paid) } " an hour for the worker. That is below the " (floor)
                " this marketplace expects: raise the price, or make the task shorter."
            }
        },
    )
}
