//! `GET /wallet/years/{year}`: one year by month, to print or to save: what tax offices ask for.

use axum::{
    http::header,
    response::{IntoResponse, Response},
};
use base::{Error, Kind, Money};
use face::{App, Local, PageError, PathText, Person, Visitor};
use locale::Locale;
use market::{
    accounts,
    records::{self, Month, Year},
};
use maud::{Markup, html};

use crate::{
    frame,
    ui::{Icon, PageHead, Place, Stat, Tab, Table, link_button, money, stats, tabs},
    words::say,
};

struct Read {
    year: Year,
    /// The years in which there can be anything, the newest first.
    years: Vec<i64>,
    name: String,
}

/// `GET /wallet/years/{year}`
pub(super) async fn show(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    PathText(year): PathText,
) -> Result<Response, PageError> {
    let read = read(&app, &person, &year).await?;
    let locale = &app.locale;
    let title = say!(locale, "wallet-year-title", year = read.year.year.to_string());
    let sheet = format!("/wallet/years/{}/summary.csv", read.year.year);
    let tab = |it: &i64| Tab {
        href: format!("/wallet/years/{it}").into(),
        label: it.to_string().into(),
        count: None,
        current: *it == read.year.year,
    };
    let years: Vec<_> = read.years.iter().map(tab).collect();
    let lead = say!(locale, "wallet-year-lead", name = &read.name);
    let content = html! {
        (PageHead::new(title.clone()).under("/wallet", say!(locale, "wallet-title"))
            .lead(&lead)
            .actions(html! {
                (link_button(sheet, say!(locale, "wallet-save-csv")).icon(Icon::Download)
                    .download())
            }))
        @if 1 < years.len() { (tabs(locale, &say!(locale, "wallet-years"), &years)) }
        (figures(locale, &read.year.total()))
        (table(locale, &title, &read.year))
        p.muted { (say!(locale, "wallet-year-note")) }
    };
    Ok(frame(&app, &visitor, title).await?.at(Place::Wallet).readable().show(content))
}

/// `GET /wallet/years/{year}/summary.csv`
pub(super) async fn csv(
    Local(app): Local,
    person: Person,
    PathText(year): PathText,
) -> Result<Response, PageError> {
    let year = read(&app, &person, &year).await?.year;
    let name = format!("attachment; filename=\"earnings-{}.csv\"", year.year);
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()),
        (header::CONTENT_DISPOSITION, name),
    ];
    Ok((headers, year.sheet()?).into_response())
}

/// The year of the address; not found where the account was not there yet.
async fn read(app: &App, person: &Person, text: &str) -> Result<Read, Error> {
    let (me, asked) = (person.account, text.parse::<i64>().ok());
    app.db
        .read(async move |tx| {
            let account = accounts::find(tx, me).await?;
            let (first, last) = (account.created_at.day().date().0, tx.now().day().date().0);
            let year = asked.filter(|it| (first..=last).contains(it));
            let year = year.ok_or_else(|| Error::refused(Kind::NotFound, "not-found"))?;
            Ok(Read {
                year: records::year(tx, me, year).await?,
                years: (first..=last).rev().take(10).collect(),
                name: account.name.to_string(),
            })
        })
        .await
}

fn figures(locale: &Locale, total: &Month) -> Markup {
    let amount = |label: String, it| Stat::new(label, locale.money(it)).money();
    stats([
        amount(say!(locale, "wallet-year-earned"), total.earned()),
        amount(say!(locale, "wallet-bonuses"), total.bonuses)
            .note(say!(locale, "wallet-year-among")),
        amount(say!(locale, "wallet-year-paid-out"), total.paid_out),
    ])
}

fn table(locale: &Locale, title: &str, year: &Year) -> Markup {
    let sum = |it: Money| {
        html! {
            @if it.is_zero() { span.muted { "–" } } @else { (money(locale, it)) }
        }
    };
    let cells = |name: Markup, it: &Month| {
        vec![name, sum(it.rewards), sum(it.bonuses), sum(it.earned()), sum(it.paid_out)]
    };
    let rows = (1..).zip(&year.months).map(|(n, it)| cells(html! { (locale.month(n)) }, it));
    let table = Table::new(title.to_owned())
        .column(say!(locale, "wallet-month"))
        .number(say!(locale, "wallet-rewards"))
        .number(say!(locale, "wallet-bonuses"))
        .number(say!(locale, "wallet-year-earned"))
        .number(say!(locale, "wallet-year-paid-out"))
        .rows(rows)
        .foot(cells(html! { (say!(locale, "wallet-year-sum")) }, &year.total()));
    html! { (table) }
}
