//! What the typed price comes to: for the worker, for an hour, for the whole project.

use base::Money;
use locale::Locale;
use maud::{Markup, html};

use super::{Basis, typed::Typed};
use crate::{
    projects::steps::{Desk, whole},
    terms,
    ui::{self, Tone, money, note},
    wallet::top_up_href,
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
            (say!(locale, "projects-in-your-wallet").as_str(),
                money(locale, basis.quote.available)),
        ]))
        (short(locale, desk, typed, basis, price))
        (hourly(locale, typed, basis, reward))
    }
}

/// The places there are, or that the typed number of answers would make in a draft.
fn count(desk: &Desk, typed: &Typed, basis: &Basis) -> i64 {
    let most = typed.adaptive().ok().flatten().map(|it| it.most);
    match whole("answers_per_task", &typed.answers_per_task) {
        Ok(answers) if desk.is_draft() => {
            let plain = basis.quote.tasks - basis.quote.known_tasks;
            let plain = plain.saturating_mul(most.unwrap_or(answers));
            plain.saturating_add(basis.quote.known_places)
        }
        _ => basis.quote.places,
    }
}

/// The places that are offered in any case, where more may follow.
fn count_least(desk: &Desk, typed: &Typed, basis: &Basis) -> Option<i64> {
    typed.adaptive().ok().flatten()?;
    match whole("answers_per_task", &typed.answers_per_task) {
        Ok(answers) if desk.is_draft() => Some(basis.quote.tasks.saturating_mul(answers)),
        _ => Some(basis.quote.offered),
    }
}

fn places(locale: &Locale, desk: &Desk, typed: &Typed, basis: &Basis) -> String {
    let n = count(desk, typed, basis);
    if let Some(least) = count_least(desk, typed, basis) {
        let (least, most) = (locale.number(least), locale.number(n));
        return say!(locale, "quality-range", least = least, most = most);
    }
    if desk.is_draft() { locale.number(n) } else { say!(locale, "projects-free", n = n) }
}

/// What must be topped up before a draft can be published.
fn short(locale: &Locale, desk: &Desk, typed: &Typed, basis: &Basis, price: Money) -> Markup {
    let total = price.checked_times(count(desk, typed, basis)).filter(|_| desk.is_draft());
    let short = total.and_then(|it| it.checked_sub(basis.quote.available));
    html! {
        @if let Some(short) = short.filter(|it| it.is_positive()) {
            p.muted {
                (phrase!(locale, "projects-wallet-lacks", money = money(locale, short))) " "
                a href=(top_up_href(short)) { (say!(locale, "projects-top-up")) }
            }
        }
    }
}

fn total(locale: &Locale, desk: &Desk, typed: &Typed, basis: &Basis, price: Money) -> Markup {
    let total = price.checked_times(count(desk, typed, basis)).filter(|it| *it <= Money::MAX);
    let least = count_least(desk, typed, basis).and_then(|it| price.checked_times(it));
    html! {
        @match total {
            Some(total) if least.is_some() => {
                (say!(locale, "quality-range", least = locale.money(least.unwrap_or(total)),
                    most = locale.money(total)))
            },
            Some(total) => (money(locale, total)),
            None => (say!(locale, "projects-too-much")),
        }
    }
}

/// What an hour of it pays by the estimate, with a warning below the installation's floor.
fn hourly(locale: &Locale, typed: &Typed, basis: &Basis, reward: Money) -> Markup {
    let estimate = typed.estimate().ok().flatten();
    let measured = basis.measured.filter(|_| estimate.is_none());
    let time = estimate.or(measured.map(|it| it.0));
    let Some(hourly) = time.and_then(|it| terms::hourly(reward, it)) else {
        return html! {
            p.muted { (say!(locale, "projects-estimate-first")) }
        };
    };
    let from = measured
        .map(|(took, n)| say!(locale, "projects-measured", time = locale.duration(took), n = n));
    let from = html! { @if let Some(from) = from { p.small-text { (from) } } };
    let (paid, floor) = (html! { b { (locale.money(hourly)) } }, locale.money(basis.floor));
    if basis.floor <= hourly {
        let text = phrase!(locale, "projects-hourly", money = paid);
        return note(Tone::Ok, html! { p { (text) } (from) });
    }
    let text = phrase!(locale, "projects-hourly-too-low", money = paid, floor = floor);
    note(Tone::Warn, html! { p { (text) } (from) })
}
