//! `/operator/ledger/transfers`: movements, by kind and by day.

use axum::{
    extract::{Query, State},
    response::Response,
};
use base::Day;
use face::{App, PageError, Person, Treasurer, Visitor};
use locale::Locale;
use market::ledger::{self, Transfer};
use maud::{Markup, html};
use serde::Deserialize;

use crate::{
    frame,
    operator::{Desk, links},
    ui::{
        Choice, Empty, Fields, Icon, PageHead, Pager, Table, date_time, link_button, money, submit,
    },
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
    State(app): State<App>,
    visitor: Visitor,
    Treasurer(person): Treasurer,
    Query(view): Query<View>,
) -> Result<Response, PageError> {
    let (asked, day) = (view.kind.clone(), Day::parse(view.day.trim()));
    let before = view.before.parse().ok();
    let read = app.db.read(async move |tx| {
        let kinds = ledger::transfer_kinds(tx).await?;
        // Only a kind that there is sifts; anything else shows all.
        let kind = kinds.iter().find(|it| **it == asked).cloned();
        let found = ledger::transfers(tx, kind.as_deref(), day, before, PAGE + 1).await?;
        Ok((kinds, found))
    });
    let (kinds, mut found) = read.await?;
    let locale = &app.site.locale;
    let pages = pager(&view, &mut found);
    let content = html! {
        (PageHead::new("Transfers").under("/operator/ledger", "Ledger"))
        (form(locale, &kinds, &view))
        (table(locale, &person, &found))
        (pages.show(locale))
    };
    Ok(frame(&app, &visitor, "Transfers").await?.desk(Desk::Ledger).show(content))
}

fn form(locale: &Locale, kinds: &[String], view: &View) -> Markup {
    let wrong = Wrong::nothing();
    let f = Fields::new(locale, &wrong.errors);
    let mut choices = vec![Choice::new("", "All kinds")];
    choices.extend(kinds.iter().map(|it| Choice::new(it.as_str(), it.replace('-', " "))));
    html! {
        form.form.sieve method="get" action="/operator/ledger/transfers" role="search" {
            (f.select("kind", "Kind", choices).value(view.kind.clone()))
            (f.date("day", "Day").value(view.day.clone()))
            div.actions {
                (submit("Show"))
                (link_button("/operator/ledger/transfers", "Show all").quiet())
            }
        }
    }
}

fn table(locale: &Locale, person: &Person, found: &[Transfer]) -> Markup {
    let rows = found.iter().map(|it| {
        vec![
            html! {
                a href={ "/operator/ledger/transfers/" (it.id) } { (date_time(locale, it.at)) }
            },
            html! {
                (it.kind.replace('-', " "))
                @if !it.memo.is_empty() { div.small-text.muted.memo { (it.memo) } }
            },
            links::thing(person, &it.cause_kind, &it.cause),
            money(locale, it.moved),
        ]
    });
    let step = link_button("/operator/ledger/transfers", "Show all");
    let empty = Empty::new("No transfer", "Nothing moved as you asked.", step);
    let table = Table::new("Transfers").column("When").column("What").column("For");
    html! { (table.number("Moved").rows(rows).empty(empty.icon(Icon::Search))) }
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
