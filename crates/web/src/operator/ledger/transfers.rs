//! `/operator/ledger/transfers`: movements, by kind and by day.

use axum::{extract::Query, response::Response};
use base::Day;
use face::{Local, PageError, Person, Treasurer, Visitor};
use locale::Locale;
use market::ledger::{self, Transfer};
use maud::{Markup, html};
use serde::Deserialize;

use super::{MOVES, moves};
use crate::{
    frame,
    operator::{Desk, links},
    ui::{
        Choice, Empty, Fields, Icon, PageHead, Pager, Table, date_time, link_button, money, submit,
    },
    words::say,
    wrong::Wrong,
};

/// Transfers on one page.
const PAGE: i64 = 50;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(in crate::operator) struct View {
    kind: String,
    day: String,
    before: String,
}

/// `GET /operator/ledger/transfers`
pub(in crate::operator) async fn show(
    Local(app): Local,
    visitor: Visitor,
    Treasurer(person): Treasurer,
    Query(view): Query<View>,
) -> Result<Response, PageError> {
    let day = Day::parse(view.day.trim());
    let before = view.before.parse().ok();
    // Only a kind that there is sifts; anything else shows all.
    let kind = MOVES.iter().find(|it| **it == view.kind).map(|it| (*it).to_owned());
    let read = app
        .db
        .read(async move |tx| ledger::transfers(tx, kind.as_deref(), day, before, PAGE + 1).await);
    let mut found = read.await?;
    let locale = &app.locale;
    let pages = pager(&view, &mut found);
    let content = html! {
        (PageHead::new(say!(locale, "operator-transfers"))
            .under("/operator/ledger", say!(locale, "operator-ledger")))
        (form(locale, &view))
        (table(locale, &person, &view, &found))
        (pages.show(locale))
    };
    let frame = frame(&app, &visitor, say!(locale, "operator-transfers")).await?;
    Ok(frame.desk(Desk::Ledger).show(content))
}

fn form(locale: &Locale, view: &View) -> Markup {
    let wrong = Wrong::nothing();
    let f = Fields::new(locale, &wrong.errors);
    let mut choices = vec![Choice::new("", say!(locale, "operator-all-kinds"))];
    choices.extend(MOVES.iter().map(|it| Choice::new(*it, moves(locale, it))));
    html! {
        form.form.sieve method="get" action="/operator/ledger/transfers" role="search" {
            (f.select("kind", say!(locale, "operator-column-kind"), choices)
                .value(view.kind.clone()))
            (f.date("day", say!(locale, "operator-column-day")).value(view.day.clone()))
            div.actions {
                (submit(say!(locale, "operator-show")))
                (link_button("/operator/ledger/transfers", say!(locale, "operator-show-all"))
                    .quiet())
            }
        }
    }
}

fn table(locale: &Locale, person: &Person, view: &View, found: &[Transfer]) -> Markup {
    let rows = found.iter().map(|it| {
        vec![
            html! {
                a href={ "/operator/ledger/transfers/" (it.id) } { (date_time(locale, it.at)) }
            },
            html! {
                (moves(locale, &it.kind))
                @if !it.memo.is_empty() { div.small-text.muted.memo { (it.memo) } }
            },
            links::thing(locale, person, &it.cause_kind, &it.cause),
            money(locale, it.moved),
        ]
    });
    let sifts = !view.kind.is_empty() || !view.day.is_empty();
    let (text, step) = if sifts {
        let all = link_button("/operator/ledger/transfers", say!(locale, "operator-show-all"));
        (say!(locale, "operator-no-transfer-text"), all)
    } else {
        let back = link_button("/operator/ledger", say!(locale, "operator-to-ledger"));
        (say!(locale, "operator-no-transfer-yet"), back)
    };
    let empty = Empty::new(say!(locale, "operator-no-transfer"), text, step);
    let table = Table::new(say!(locale, "operator-transfers"))
        .column(say!(locale, "operator-column-when"))
        .column(say!(locale, "operator-column-what"))
        .column(say!(locale, "operator-column-for"))
        .number(say!(locale, "operator-column-moved"));
    html! { (table.rows(rows).empty(empty.icon(Icon::Search))) }
}

fn pager<'a>(view: &View, found: &mut Vec<Transfer>) -> Pager<'a> {
    let page = |before: &str| {
        let pairs = [("kind", &*view.kind), ("day", &*view.day), ("before", before)];
        links::with("/operator/ledger/transfers", &pairs)
    };
    let last = Pager::cut(found, PAGE);
    Pager {
        newer: (!view.before.is_empty()).then(|| page("").into()),
        older: last.map(|it| page(&it.id.to_string()).into()),
    }
}
