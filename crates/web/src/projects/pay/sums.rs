//! What the typed price comes to: for the worker, for an hour, for the whole project.

use base::Money;
use locale::Locale;
use maud::{Markup, html};

use super::{Basis, typed::Typed};
use crate::{
    projects::steps::{Desk, whole},
    terms,
    ui::{self, Tone, money, note},
    words::{phrase, say},
};

/// The figures beside the form, from what stands in it.
pub(super) fn show(locale: &Locale, desk: &Desk, typed: &Typed, basis: &Basis) -> Markup {
    let Ok(price) = typed.price() else {
        return html! {
            p.muted { (say!(locale, "projects-give-a-price")) }
        };
    };
    let (reward, fee) = price.split(basis.quote.fee_ppm);
    html! {
        p { (ui::price(locale, price, reward)) "." }
        (ui::definitions([
            (say!(locale, "projects-platforms-share").as_str(), html! {
                (money(locale, fee)) " · " (locale.percent(basis.quote.fee_ppm))
            }),
            (say!(locale, "projects-tasks").as_str(), html! {
                (locale.number(basis.quote.tasks))
            }),
            (say!(locale, "projects-places").as_str(), html! {
                (places(locale, desk, typed, basis))
            }),
            (say!(locale, "projects-total").as_str(), total(locale, desk, typed, basis, price)),
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
    let n = count(desk, typed, basis);
    if desk.is_draft() { locale.number(n) } else { say!(locale, "projects-free", n = n) }
}

fn total(locale: &Locale, desk: &Desk, typed: &Typed, basis: &Basis, price: Money) -> Markup {
    let total = price.checked_times(count(desk, typed, basis)).filter(|it| *it <= Money::MAX);
    html! {
        @match total {
            Some(total) => (money(locale, total)),
            None => (say!(locale, "projects-too-much")),
        }
    }
}

/// What an hour of it pays by the estimate, with a warning below the installation's floor.
fn hourly(locale: &Locale, typed: &Typed, basis: &Basis, reward: Money) -> Markup {
    let estimate = typed.estimate().ok().flatten();
    let Some(hourly) = estimate.and_then(|it| terms::hourly(reward, it)) else {
        return html! {
            p.muted { (say!(locale, "projects-estimate-first")) }
        };
    };
    let (paid, floor) = (html! { b { (locale.money(hourly)) } }, locale.money(basis.floor));
    if basis.floor <= hourly {
        let text = phrase!(locale, "projects-hourly", money = paid);
        return note(Tone::Ok, html! { p { (text) } });
    }
    let text = phrase!(locale, "projects-hourly-too-low", money = paid, floor = floor);
    note(Tone::Warn, html! { p { (text) } })
}
