//! `GET /wallet/billing`: what one ordered and what it cost, month by month, to print and to save.
//!
//! Invariant: every figure is the ledger's; the page adds and rounds nothing of its own.

use axum::{
    extract::Query,
    http::header,
    response::{IntoResponse, Response},
};
use base::{Error, Money, Timestamp};
use face::{App, Local, PageError, Person, Visitor};
use locale::Locale;
use market::payouts::{self, Bill, Month, ProjectBill};
use maud::{Markup, html};
use tables::{Format, WriteError, WriteOptions, Writer};

use crate::{
    frame,
    ui::{Empty, Icon, PageHead, Place, Section, Table, definitions, link_button, money, movement},
    words::say,
};

/// The month that an address names, else the one of today; never one to come.
async fn read(
    app: &App,
    person: &Person,
    pairs: &[(String, String)],
) -> Result<(Bill, Timestamp), PageError> {
    let me = person.account;
    let named = pairs.iter().find(|it| it.0 == "month").and_then(|it| Month::parse(&it.1));
    let read = app.db.read(async move |tx| {
        let today = Month::of(tx.now());
        let month = named.filter(|it| *it <= today).unwrap_or(today);
        Ok((payouts::bill(tx, me, month).await?, tx.now()))
    });
    Ok(read.await?)
}

/// `GET /wallet/billing`
pub(super) async fn show(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    Query(pairs): Query<Vec<(String, String)>>,
) -> Result<Response, PageError> {
    let (bill, now) = read(&app, &person, &pairs).await?;
    let locale = &app.locale;
    let title = say!(locale, "billing-title");
    let csv = format!("/wallet/billing.csv?month={}", bill.month);
    let content = html! {
        (PageHead::new(title.as_str())
            .under("/wallet", say!(locale, "billing-wallet"))
            .lead(&say!(locale, "billing-lead"))
            .actions(html! {
                (link_button(csv, say!(locale, "billing-save")).icon(Icon::Download).download())
                button.btn.quiet hidden type="button" data-prints {
                    (say!(locale, "billing-print"))
                }
            }))
        (months(locale, &bill, now))
        div.bill.stack {
            p.print-only { bdi { (person.name) } }
            (figures(locale, &bill))
            (Section::new(say!(locale, "billing-projects")))
            (projects(locale, &bill))
            p.muted.small-text { (say!(locale, "billing-note")) }
        }
    };
    Ok(frame(&app, &visitor, title).await?.at(Place::Wallet).show(content))
}

/// The month, between the ones around it.
fn months(locale: &Locale, bill: &Bill, now: Timestamp) -> Markup {
    let at = |month: Month| format!("/wallet/billing?month={month}");
    let newest = Month::of(now) <= bill.month;
    html! {
        nav.months aria-label=(say!(locale, "billing-months")) {
            (link_button(at(bill.month.before()), name(locale, bill.month.before())).quiet().small()
                .icon(Icon::ArrowBack))
            h2 { (name(locale, bill.month)) }
            @if !newest {
                (link_button(at(bill.month.after()), name(locale, bill.month.after())).quiet()
                    .small().icon_after(Icon::ArrowOn))
            }
        }
    }
}

/// `Nov 2026`.
fn name(locale: &Locale, month: Month) -> String {
    let (year, month, _) = month.first_day().date();
    format!("{}\u{a0}{year}", locale.month(month))
}

fn figures(locale: &Locale, bill: &Bill) -> Markup {
    let sum = bill.sum();
    let lines = [
        (say!(locale, "billing-opening"), money(locale, bill.opening)),
        (say!(locale, "billing-topped-up"), moved(locale, bill.topped_up)),
        (say!(locale, "billing-put"), moved(locale, sum.put.negated())),
        (say!(locale, "billing-returned"), moved(locale, sum.returned)),
        (say!(locale, "billing-bonuses"), moved(locale, sum.bonuses.negated())),
        (say!(locale, "billing-other"), moved(locale, bill.other)),
        (say!(locale, "billing-closing"), html! { b { (money(locale, bill.closing)) } }),
    ];
    html! {
        section.card.sums { (definitions(lines.iter().map(|it| (it.0.as_str(), it.1.clone())))) }
    }
}

/// What came or went; nothing at all steps back.
fn moved(locale: &Locale, amount: Money) -> Markup {
    if amount.is_zero() { money(locale, amount) } else { movement(locale, amount) }
}

fn projects(locale: &Locale, bill: &Bill) -> Markup {
    let step = link_button("/projects", say!(locale, "billing-to-projects"));
    let empty = Empty::new(say!(locale, "billing-none"), say!(locale, "billing-none-text"), step);
    let mut table = Table::new(say!(locale, "billing-projects"))
        .column(say!(locale, "billing-project"))
        .number(say!(locale, "billing-put"))
        .number(say!(locale, "billing-returned"))
        .number(say!(locale, "billing-answers"))
        .number(say!(locale, "billing-paid"))
        .number(say!(locale, "billing-fee"))
        .number(say!(locale, "billing-bonuses"))
        .empty(empty);
    for (id, it) in &bill.projects {
        let title = html! { a href={ "/projects/" (id) } { (it.title) } };
        table = table.row(cells(locale, title, it));
    }
    if !bill.projects.is_empty() {
        let total = html! { (say!(locale, "billing-total")) };
        table = table.foot(cells(locale, total, &bill.sum()));
    }
    html! { (table) }
}

fn cells(locale: &Locale, title: Markup, it: &ProjectBill) -> Vec<Markup> {
    vec![
        title,
        money(locale, it.put),
        money(locale, it.returned),
        html! { (locale.number(it.answers)) },
        money(locale, it.paid),
        money(locale, it.fee),
        money(locale, it.bonuses),
    ]
}

/// `GET /wallet/billing.csv`
pub(super) async fn csv(
    Local(app): Local,
    person: Person,
    Query(pairs): Query<Vec<(String, String)>>,
) -> Result<Response, PageError> {
    let (bill, _) = read(&app, &person, &pairs).await?;
    let file = format!("attachment; filename=\"billing-{}.csv\"", bill.month);
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()),
        (header::CONTENT_DISPOSITION, file),
    ];
    let table = sheet(&bill).map_err(Error::store)?;
    Ok((headers, table).into_response())
}

/// One row for each project, and one each for what belongs to none.
fn sheet(bill: &Bill) -> Result<Vec<u8>, WriteError> {
    let mut table = Writer::new(Format::Csv, WriteOptions::default(), Vec::new())?;
    table.header(&[
        "month", "line", "project", "title", "amount", "put", "returned", "answers", "paid", "fee",
        "bonuses",
    ])?;
    let month = bill.month.to_string();
    let plain = [
        ("opening", bill.opening),
        ("topped-up", bill.topped_up),
        ("other", bill.other),
        ("closing", bill.closing),
    ];
    for (line, amount) in plain {
        let mut cells = vec![month.clone(), line.to_owned(), String::new(), String::new()];
        cells.push(amount.to_decimal());
        cells.resize(11, String::new());
        table.row(&cells)?;
    }
    for (id, it) in &bill.projects {
        table.row(&[
            month.clone(),
            "project".to_owned(),
            id.to_string(),
            it.title.clone(),
            String::new(),
            it.put.to_decimal(),
            it.returned.to_decimal(),
            it.answers.to_string(),
            it.paid.to_decimal(),
            it.fee.to_decimal(),
            it.bonuses.to_decimal(),
        ])?;
    }
    Ok(table.finish()?.out)
}
