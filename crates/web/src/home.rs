//! The start page: two doors, what the market shows of itself, and how it works.
//!
//! Invariant: no figure is shown that nobody has measured; an empty market boasts of nothing.

mod art;
mod jobs;
mod story;

use axum::{
    extract::Query,
    response::{Html, Response},
};
use face::{Local, PageError, Person, Visitor};
use locale::Locale;
use market::{
    records::{self, MarketRecord, Order, Search},
    settings,
};
use maud::{Markup, html};

use crate::{
    frame,
    jobs::at_work,
    styleguide::{self, View},
    ui::{Icon, PageHead, Stat, icon, link_button, stats},
    words::say,
};

/// Jobs on the start page.
const JOBS: i64 = 6;
/// Fewer figures than this make no strip of them.
const LEAST_FIGURES: usize = 2;

/// `GET /`
pub(crate) async fn show(Local(app): Local, visitor: Visitor) -> Result<Response, PageError> {
    let viewer = visitor.person.as_ref().map(|it| it.account);
    let read = app.db.read(async move |tx| {
        let market = records::of_market(tx).await?;
        let jobs = records::find(tx, viewer, &Search::default(), Order::Newest, None, JOBS).await?;
        let fee = settings::number(tx, settings::FEE_PPM).await?;
        let least = settings::amount(tx, settings::PAYOUT_MINIMUM).await?;
        let begun = match viewer {
            Some(me) => at_work::read(tx, me).await?,
            None => Vec::new(),
        };
        Ok((market, jobs, fee, least, begun, tx.now()))
    });
    let (market, jobs, fee, least, begun, now) = read.await?;
    let locale = &app.locale;
    let facts = story::Facts { fee: locale.percent(fee), least: locale.money(least) };
    let content = match &visitor.person {
        Some(person) => html! {
            div.landing {
                (PageHead::new(say!(locale, "home-back", name = person.name.as_str()))
                    .lead(&say!(locale, "home-back-lead")))
                (at_work::show(locale, now, &begun))
                div.doors { (own_doors(locale, person)) }
                (jobs::cards(locale, &jobs))
            }
        },
        None => html! {
            div.landing {
                (hero(locale))
                (figures(locale, &market))
                (jobs::cards(locale, &jobs))
                (story::steps(locale))
                (story::safety(locale))
                (story::questions(locale, &facts))
                (story::end(locale))
            }
        },
    };
    let frame = frame(&app, &visitor, say!(locale, "home-title")).await?;
    Ok(frame.public(say!(locale, "home-lead")).show(content))
}

/// What it is, in one sentence, and the two doors.
fn hero(locale: &Locale) -> Markup {
    html! {
        section.hero {
            div.hero-words {
                h1 { (say!(locale, "home-proverb")) }
                p.hero-lead { (say!(locale, "home-lead")) }
                div.doors {
                    (door(
                        Icon::Wallet,
                        say!(locale, "home-earn"),
                        say!(locale, "home-earn-how"),
                        html! { (link_button("/jobs", say!(locale, "home-find-work")).primary()
                            .icon_after(Icon::ArrowOn)) },
                    ))
                    (door(
                        Icon::Stack,
                        say!(locale, "home-order"),
                        say!(locale, "home-order-how"),
                        html! {
                            (link_button("/projects", say!(locale, "home-post-project")).primary()
                                .icon_after(Icon::ArrowOn))
                        },
                    ))
                }
            }
            (art::pieces(&say!(locale, "home-picture")))
        }
    }
}

fn door(which: Icon, title: String, how: String, button: Markup) -> Markup {
    html! {
        section.door {
            span.door-icon { (icon(which)) }
            h2 { (title) }
            p { (how) }
            (button)
        }
    }
}

/// What the market shows of itself, where there is something to show.
fn figures(locale: &Locale, market: &MarketRecord) -> Markup {
    let mut all = Vec::new();
    if 0 < market.tasks_open {
        let n = locale.number(market.tasks_open);
        all.push(Stat::new(say!(locale, "home-tasks-open"), n).note(say!(
            locale,
            "home-jobs-open",
            n = market.jobs_open
        )));
    }
    if market.paid_30d.is_positive() {
        let paid = locale.sum(market.paid_30d);
        all.push(
            Stat::new(say!(locale, "home-paid"), paid).money().note(say!(locale, "home-paid-note")),
        );
    }
    if let Some(hourly) = market.median_hourly {
        all.push(
            Stat::new(say!(locale, "home-hourly"), locale.money(hourly))
                .money()
                .note(say!(locale, "home-hourly-note")),
        );
    }
    if 0 < market.requesters_active {
        let n = locale.number(market.requesters_active);
        all.push(
            Stat::new(say!(locale, "home-requesters"), n)
                .note(say!(locale, "home-requesters-note")),
        );
    }
    html! { @if LEAST_FIGURES <= all.len() { (stats(all)) } }
}

/// Where somebody who is signed in may want to go.
fn own_doors(locale: &Locale, person: &Person) -> Markup {
    let ways = |main: (&'static str, String), other: Option<(&'static str, String)>| {
        html! {
            div.actions {
                (link_button(main.0, main.1).primary().icon_after(Icon::ArrowOn))
                @if let Some((href, words)) = other { (link_button(href, words)) }
            }
        }
    };
    html! {
        (door(Icon::Wallet, say!(locale, "home-earn"), say!(locale, "home-earn-how"), ways(
            ("/jobs", say!(locale, "home-find-work")),
            Some(("/my-work", say!(locale, "home-my-work"))),
        )))
        (door(Icon::Stack, say!(locale, "home-order"), say!(locale, "home-order-how"), ways(
            ("/projects/new", say!(locale, "home-post-project")),
            Some(("/projects", say!(locale, "home-my-projects"))),
        )))
        @if person.has_desk() {
            (door(Icon::Shield, say!(locale, "home-run"), say!(locale, "home-run-how"), ways(
                ("/operator", say!(locale, "home-to-desk")), None,
            )))
        }
    }
}

/// `GET /styleguide`, `GET /styleguide?theme=dark&dir=rtl&frame=task`
pub(crate) async fn styleguide(
    Local(app): Local,
    Query(pairs): Query<Vec<(String, String)>>,
) -> Html<String> {
    let value = |name: &str| pairs.iter().find(|it| it.0 == name).map(|it| it.1.as_str());
    let view = View::read(value);
    let frame = value("frame").and_then(|it| styleguide::frame(&app.locale, it, view));
    Html(frame.unwrap_or_else(|| styleguide::page(&app.locale, view)).into_string())
}
