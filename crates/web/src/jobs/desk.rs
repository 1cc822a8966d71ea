//! What stands around the job list for somebody who is signed in: what to go on with, their
//! money, their last two weeks, and what would open more.

use base::{Day, Money, Result, Timestamp};
use locale::Locale;
use market::{
    AccountId, accounts,
    assignments::{self, Mine, Waiting},
    ledger::{self, Name},
    payouts,
    projects::Hiring,
    records::{self, Counts, Earned},
    restrictions,
};
use maud::{Markup, html};
use store::Tx;

use super::at_work;
use crate::{
    my_work,
    ui::{self, BarChart, Section, link_button},
    words::{phrase, say},
};

/// Days on the chart.
const DAYS: i64 = 14;

/// What is read for the person.
pub(super) struct Desk {
    pub(super) now: Timestamp,
    pub(super) at_work: Vec<Mine>,
    available: Money,
    waiting: Waiting,
    earned: Vec<Earned>,
    email_confirmed: bool,
    has_place: bool,
    restricted: i64,
}

/// A handful of bounded reads.
pub(super) async fn read(tx: &mut Tx, me: AccountId) -> Result<Desk> {
    let now = tx.now();
    let tomorrow = now.day().next();
    let first = Day::from_number(tomorrow.number() - DAYS);
    Ok(Desk {
        now,
        at_work: at_work::read(tx, me).await?,
        available: ledger::balance(tx, &Name::available(me)).await?.available(),
        waiting: assignments::waiting(tx, me).await?,
        earned: records::earned_by_day(tx, me, first, tomorrow).await?,
        email_confirmed: accounts::find(tx, me).await?.email_confirmed_at.is_some(),
        has_place: payouts::destinations(tx, me).await?.in_force.is_some(),
        restricted: restrictions::running_of(tx, me).await?,
    })
}

/// Whoever gets no new tasks somewhere reads it before they try to start one.
pub(super) fn restricted(locale: &Locale, desk: &Desk) -> Markup {
    html! { @if 0 < desk.restricted { (my_work::restricted(locale)) } }
}

/// The cards beside the list.
pub(super) fn aside(locale: &Locale, desk: &Desk, counts: &Counts) -> Markup {
    html! {
        (money(locale, desk))
        @if !desk.earned.is_empty() { (chart(locale, desk)) }
        (unlock(locale, desk, counts))
    }
}

fn money(locale: &Locale, desk: &Desk) -> Markup {
    let week = desk.now.day().number() - 6;
    let lately = desk.earned.iter().filter(|it| week <= it.day.number());
    let lately: Money = lately.map(Earned::total).sum();
    let wallet = html! { a href="/wallet" { (say!(locale, "jobs-money-wallet")) } };
    html! {
        section.card.stack.purse {
            (Section::new(say!(locale, "jobs-money")).beside(wallet))
            dl {
                div {
                    dt { (say!(locale, "jobs-money-available")) }
                    dd.big-sum { (ui::money_beside_points(locale, desk.available)) }
                }
                div {
                    dt { (say!(locale, "jobs-money-checked")) }
                    dd {
                        strong { (locale.sum(desk.waiting.worth)) }
                        @if let Some(at) = desk.waiting.last_by {
                            @let day = ui::date(locale, at);
                            small { (phrase!(locale, "jobs-money-by", time = day)) }
                        }
                    }
                }
                div {
                    dt { (say!(locale, "jobs-money-week")) }
                    dd { strong { (locale.sum(lately)) } }
                }
            }
            @if desk.available.is_positive() {
                div.actions {
                    (link_button("/wallet/payout", say!(locale, "jobs-money-payout")))
                }
            }
        }
    }
}

fn chart(locale: &Locale, desk: &Desk) -> Markup {
    let title = say!(locale, "jobs-earned-by-day");
    let mut chart = BarChart::new(title, say!(locale, "jobs-earned-day"))
        .series(say!(locale, "jobs-earned"))
        .written(|locale, micros| locale.money(Money::micros(micros)));
    let today = desk.now.day().number();
    for number in today - DAYS + 1..=today {
        let day = Day::from_number(number);
        let earned = desk.earned.iter().find(|it| it.day == day).map(Earned::total);
        let micros = earned.unwrap_or(Money::ZERO).as_micros();
        chart = chart.bar(locale.short_day(day), &[micros]);
    }
    let more = html! { a href="/my-work/statistics" { (say!(locale, "jobs-statistics")) } };
    ui::card("", html! { (chart.show(locale)) p { (more) } })
}

/// What would open more work, or bring the money home; nothing when all is done.
fn unlock(locale: &Locale, desk: &Desk, counts: &Counts) -> Markup {
    let apply = counts.hirings.iter().find(|it| it.0 == Hiring::Apply).map_or(0, |it| it.1);
    let link = |href: &str, label: String| html! { a href=(href) { (label) } };
    let mut steps = Vec::new();
    if !desk.email_confirmed {
        let link = link("/settings", say!(locale, "jobs-unlock-email-link"));
        let n = locale.number(counts.all);
        steps.push(phrase!(locale, "jobs-unlock-email", link = link, n = n));
    }
    if !desk.has_place {
        let link = link("/wallet/place", say!(locale, "jobs-unlock-place-link"));
        steps.push(phrase!(locale, "jobs-unlock-place", link = link));
    }
    if 0 < apply {
        let label = say!(locale, "jobs-unlock-apply-link", n = apply);
        let link = link("/jobs?hiring=apply", label);
        steps.push(phrase!(locale, "jobs-unlock-apply", link = link));
    }
    html! {
        @if !steps.is_empty() {
            (ui::card(&say!(locale, "jobs-unlock"), html! {
                ul.lines { @for it in &steps { li { p { (it) } } } }
            }))
        }
    }
}
