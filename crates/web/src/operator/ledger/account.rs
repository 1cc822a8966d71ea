//! `/operator/ledger/accounts/{name}`: one account, entry by entry, and the same as CSV.

use axum::{
    body::Body,
    extract::Query,
    http::header,
    response::{IntoResponse, Response},
};
use base::{Day, Error, Kind as No};
use face::{App, Local, PageError, PathText, Person, Treasurer, Visitor};
use futures_util::stream;
use locale::Locale;
use market::{
    TransferId, admin,
    ledger::{self, Balance, Kind, Line, Name},
    payouts::{self, SheetCursor},
};
use maud::{Markup, html};
use serde::Deserialize;

use super::{moves, words};
use crate::{
    frame,
    operator::{Desk, links},
    ui::{
        Empty, Fields, Icon, PageHead, Pager, Section, Stat, Table, date_time, link_button, money,
        movement, stats, submit,
    },
    words::say,
    wrong::Wrong,
};

/// Entries on one page.
const PAGE: i64 = 50;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(in crate::operator) struct View {
    /// The last day to show.
    day: String,
    before: String,
}

impl View {
    /// The transfer below which the page begins.
    fn before(&self) -> Option<TransferId> {
        let day = Day::parse(self.day.trim()).map(|it| TransferId::new(it.next().start(), 0));
        self.before.parse().ok().or(day)
    }
}

/// `GET /operator/ledger/accounts/{name}`
pub(in crate::operator) async fn show(
    Local(app): Local,
    visitor: Visitor,
    Treasurer(person): Treasurer,
    PathText(name): PathText,
    Query(view): Query<View>,
) -> Result<Response, PageError> {
    let (name, before) = (known(&app, &name).await?, view.before());
    let account = name.clone();
    let read = app.db.read(async move |tx| {
        let owner = admin::owner(tx, &account).await?;
        let balance = ledger::balance(tx, &account).await?;
        Ok((owner, balance, ledger::statement(tx, &account, before, PAGE + 1).await?))
    });
    let (owner, balance, mut lines) = read.await?;
    let title = owner.clone().unwrap_or_else(|| super::way(&app.locale, name.owner()));
    let path = links::account(&name);
    let pages = pager(&path, &view, &mut lines);
    let locale = &app.locale;
    let content = html! {
        (head(locale, &person, &name, &title))
        (figures(locale, balance))
        (Section::new(say!(locale, "operator-entries")).beside(html! {
            (link_button(format!("{path}/entries.csv"), say!(locale, "operator-save-as-csv"))
                .quiet().small().icon(Icon::Download).download())
        }))
        (until(locale, &path, &view))
        (table(locale, &person, &lines))
        (pages.show(locale))
    };
    Ok(frame(&app, &visitor, title).await?.desk(Desk::Ledger).show(content))
}

/// The name of an account that was used, or whose owner there is.
async fn known(app: &App, text: &str) -> Result<Name, Error> {
    let nowhere = || Error::refused(No::NotFound, "not-found");
    let name = Name::read(text).ok_or_else(nowhere)?;
    let asked = name.clone();
    let known = app.db.read(async move |tx| {
        Ok(ledger::is_known(tx, &asked).await? || admin::owner(tx, &asked).await?.is_some())
    });
    if known.await? { Ok(name) } else { Err(nowhere()) }
}

fn head<'a>(locale: &Locale, person: &Person, name: &Name, title: &'a str) -> PageHead<'a> {
    let kind = Kind::parse(name.kind()).unwrap_or(Kind::Available);
    let of_kind = links::with("/operator/ledger/accounts", &[("kind", kind.as_str())]);
    let subject = match kind {
        Kind::Available => "account",
        Kind::Escrow => "project",
        Kind::Payout => "payout",
        Kind::World | Kind::Fees => "",
    };
    let page = links::page_of(person, subject, name.owner());
    PageHead::new(title)
        .under("/operator/ledger", say!(locale, "operator-ledger"))
        .under(of_kind, words(locale, kind))
        .lead_markup(html! {
            code { (name) }
            @if let Some(href) = page {
                " · " a href=(href) { (say!(locale, "operator-its-page")) }
            }
        })
}

fn figures(locale: &Locale, balance: Balance) -> Markup {
    let amount = |label: String, it| Stat::new(label, locale.money(it)).money();
    let mut all = vec![amount(say!(locale, "operator-column-balance"), balance.posted)];
    if !balance.held.is_zero() {
        all.push(amount(say!(locale, "operator-held-for-payouts"), balance.held));
        all.push(amount(say!(locale, "operator-column-available"), balance.available()));
    }
    stats(all)
}

fn until(locale: &Locale, path: &str, view: &View) -> Markup {
    let wrong = Wrong::nothing();
    let f = Fields::new(locale, &wrong.errors);
    html! {
        form.form.sieve method="get" action=(path) role="search" {
            (f.date("day", say!(locale, "operator-until")).value(view.day.clone()))
            div.actions { (submit(say!(locale, "operator-show"))) }
        }
    }
}

fn table(locale: &Locale, person: &Person, lines: &[Line]) -> Markup {
    let rows = lines.iter().map(|it| {
        vec![
            html! {
                a href={ "/operator/ledger/transfers/" (it.transfer) } {
                    (date_time(locale, it.at))
                }
            },
            html! {
                (moves(locale, &it.kind))
                @if !it.memo.is_empty() { div.small-text.muted.memo { (it.memo) } }
            },
            links::thing(locale, person, &it.cause_kind, &it.cause),
            movement(locale, it.amount),
            money(locale, it.balance),
        ]
    });
    let step = link_button("/operator/ledger", say!(locale, "operator-to-ledger"));
    let text = say!(locale, "operator-no-entries-text");
    let empty = Empty::new(say!(locale, "operator-no-entries"), text, step);
    let table = Table::new(say!(locale, "operator-entries"))
        .column(say!(locale, "operator-column-when"))
        .column(say!(locale, "operator-column-what"))
        .column(say!(locale, "operator-column-for"))
        .number(say!(locale, "operator-column-amount"))
        .number(say!(locale, "operator-column-balance"));
    html! { (table.rows(rows).empty(empty.icon(Icon::List))) }
}

fn pager<'a>(path: &str, view: &View, lines: &mut Vec<Line>) -> Pager<'a> {
    let last = Pager::cut(lines, PAGE);
    Pager {
        newer: (!view.before.is_empty()).then(|| path.to_owned().into()),
        older: last.map(|it| format!("{path}?before={}", it.transfer).into()),
    }
}

/// `GET /operator/ledger/accounts/{name}/entries.csv`
pub(in crate::operator) async fn csv(
    Local(app): Local,
    _treasurer: Treasurer,
    PathText(name): PathText,
) -> Result<Response, PageError> {
    let name = known(&app, &name).await?;
    let file = format!("attachment; filename=\"{}.csv\"", name.to_string().replace(':', "-"));
    let parts = stream::try_unfold((app, name, SheetCursor::default()), async |(app, name, at)| {
        let of = name.clone();
        let next = app.db.read(async move |tx| payouts::next_sheet_of(tx, &of, at).await);
        Ok::<_, Error>(next.await?.map(|(part, at)| (part, (app, name, at))))
    });
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()),
        (header::CONTENT_DISPOSITION, file),
    ];
    Ok((headers, Body::from_stream(parts)).into_response())
}
