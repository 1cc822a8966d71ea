//! `/transparency`: how the market treats its people, month by month, for everybody to read.

mod charts;
mod sheet;

use axum::response::Response;
use base::DurationMs;
use face::{Local, PageError, Routes, Visitor};
use locale::Locale;
use market::transparency::{self, Report};
use maud::{Markup, html};

use crate::{
    frame,
    ui::{Empty, Icon, PageHead, Section, Stat, Table, details, link_button, stats},
    words::say,
};

pub(crate) fn routes() -> Routes {
    Routes::new().get("/transparency", show).get("/transparency.csv", sheet::csv)
}

/// `GET /transparency`
async fn show(Local(app): Local, visitor: Visitor) -> Result<Response, PageError> {
    let months = app.db.read(async move |tx| transparency::report(tx).await).await?;
    let locale = &app.locale;
    let content = html! {
        (PageHead::new(say!(locale, "transparency-title"))
            .lead(&say!(locale, "transparency-lead"))
            .actions(html! {
                @if !months.is_empty() {
                    (link_button("/transparency.csv", say!(locale, "transparency-csv")).small()
                        .icon(Icon::Download).download())
                }
            }))
        @if months.is_empty() {
            (Empty::new(
                say!(locale, "transparency-none"),
                say!(locale, "transparency-none-text"),
                link_button("/jobs", say!(locale, "home-find-work")).primary(),
            ))
        } @else {
            (figures(locale, &months))
            (charts::show(locale, &months))
            (Section::new(say!(locale, "transparency-months")))
            (table(locale, &months))
        }
        (details(&say!(locale, "transparency-how"), html! {
            ul.bullets {
                li { (say!(locale, "transparency-how-1")) }
                li { (say!(locale, "transparency-how-2")) }
                li { (say!(locale, "transparency-how-3")) }
                li { (say!(locale, "transparency-how-4")) }
            }
        }))
    };
    let frame = frame(&app, &visitor, say!(locale, "transparency-title")).await?;
    Ok(frame.public(say!(locale, "transparency-lead")).show(content))
}

/// The year in a few figures.
fn figures(locale: &Locale, months: &[Report]) -> Markup {
    let sum = |of: fn(&Report) -> i64| -> i64 { months.iter().map(of).sum() };
    let (decided, accepted) = (sum(Report::decided), sum(|it| it.accepted));
    let (won, lost) = (sum(|it| it.appeals_won), sum(|it| it.appeals_lost));
    let latest = |of: fn(&Report) -> Option<DurationMs>| months.iter().rev().find_map(of);
    let mut all = vec![
        Stat::new(say!(locale, "transparency-decided"), locale.number(decided))
            .note(say!(locale, "transparency-in-12-months")),
        Stat::new(say!(locale, "transparency-accepted"), locale.share(accepted, decided))
            .note(say!(locale, "transparency-rejected-n", n = decided - accepted)),
    ];
    if 0 < won + lost {
        all.push(
            Stat::new(say!(locale, "transparency-appeals-won"), locale.share(won, won + lost))
                .note(say!(locale, "transparency-appeals-n", n = won + lost)),
        );
    }
    if let Some(wait) = latest(|it| it.median_wait) {
        all.push(
            Stat::new(say!(locale, "transparency-wait"), locale.duration(wait))
                .note(say!(locale, "transparency-latest")),
        );
    }
    if let Some(took) = latest(|it| it.median_payout) {
        all.push(
            Stat::new(say!(locale, "transparency-payout-time"), locale.duration(took))
                .note(say!(locale, "transparency-latest")),
        );
    }
    stats(all)
}

/// Every figure of every month, the newest first.
fn table(locale: &Locale, months: &[Report]) -> Markup {
    let length = |it: Option<DurationMs>| it.map_or("–".to_owned(), |it| locale.duration(it));
    let rows = months.iter().rev().map(|it| {
        let hourly = it.median_hourly.map_or("–".to_owned(), |it| locale.money(it));
        let cells = [
            locale.month_and_year(it.month.first_day()),
            locale.number(it.accepted),
            locale.number(it.rejected),
            locale.share(it.rejected, it.decided()),
            locale.number(it.appeals_opened),
            locale.number(it.appeals_won),
            locale.number(it.appeals_lost),
            hourly,
            length(it.median_wait),
            locale.money(it.paid_out),
            length(it.median_payout),
        ];
        cells.map(|it| html! { (it) }).to_vec()
    });
    html! {
        (Table::new(say!(locale, "transparency-months"))
            .column(say!(locale, "transparency-month"))
            .number(say!(locale, "transparency-accepted"))
            .number(say!(locale, "transparency-rejected"))
            .number(say!(locale, "transparency-rejected-share"))
            .number(say!(locale, "transparency-appeals-opened"))
            .number(say!(locale, "transparency-column-won"))
            .number(say!(locale, "transparency-lost"))
            .number(say!(locale, "transparency-hourly"))
            .number(say!(locale, "transparency-wait"))
            .number(say!(locale, "transparency-paid"))
            .number(say!(locale, "transparency-payout-time"))
            .rows(rows))
    }
}
