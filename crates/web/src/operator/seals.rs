//! The seals of the ledger and of the audit log. Where it is asked for, each day shown is read
//! again and compared.

use axum::{extract::Query, response::Response};
use base::Day;
use face::{Admin, Local, PageError, Treasurer, Visitor};
use locale::Locale;
use market::{events, ledger};
use maud::{Markup, html};
use serde::Deserialize;

use super::Desk;
use crate::{
    frame,
    ui::{Empty, Icon, PageHead, Pager, Table, Tone, chip, link_button},
    words::say,
};

/// Days on one page: a check reads each of them whole.
const PAGE: i64 = 7;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct View {
    before: String,
    /// Whether the days are read again.
    check: bool,
}

/// A sealed day, and whether it is still what was sealed, once that was looked at.
struct Line {
    day: Day,
    count: i64,
    hash: String,
    whole: Option<bool>,
}

/// `GET /operator/ledger/seals`
pub(super) async fn of_ledger(
    Local(app): Local,
    visitor: Visitor,
    _treasurer: Treasurer,
    Query(view): Query<View>,
) -> Result<Response, PageError> {
    let before = Day::parse(&view.before);
    let read = app.db.read_long(async move |tx| {
        let mut lines = Vec::new();
        for it in ledger::seals(tx, before, PAGE).await? {
            let whole = if view.check { Some(ledger::is_as_sealed(tx, &it).await?) } else { None };
            lines.push(Line { day: it.day, count: it.transfers, hash: it.hash, whole });
        }
        Ok(lines)
    });
    let lines = read.await?;
    let locale = &app.locale;
    let head = PageHead::new(say!(locale, "operator-seals-of-ledger"))
        .under("/operator/ledger", say!(locale, "operator-ledger"));
    let things = say!(locale, "operator-transfers");
    let content = page(locale, head, "/operator/ledger/seals", things, &view, &lines);
    let frame = frame(&app, &visitor, say!(locale, "operator-seals")).await?;
    Ok(frame.desk(Desk::Ledger).show(content))
}

/// `GET /operator/audit/seals`
pub(super) async fn of_log(
    Local(app): Local,
    visitor: Visitor,
    _admin: Admin,
    Query(view): Query<View>,
) -> Result<Response, PageError> {
    let before = Day::parse(&view.before);
    let read = app.db.read_long(async move |tx| {
        let mut lines = Vec::new();
        for it in events::seals(tx, before, PAGE).await? {
            let whole = if view.check { Some(events::is_as_sealed(tx, &it).await?) } else { None };
            lines.push(Line { day: it.day, count: it.events, hash: it.hash, whole });
        }
        Ok(lines)
    });
    let lines = read.await?;
    let locale = &app.locale;
    let head = PageHead::new(say!(locale, "operator-seals-of-audit"))
        .under("/operator/audit", say!(locale, "operator-audit"));
    let things = say!(locale, "operator-events");
    let content = page(locale, head, "/operator/audit/seals", things, &view, &lines);
    let frame = frame(&app, &visitor, say!(locale, "operator-seals")).await?;
    Ok(frame.desk(Desk::Audit).show(content))
}

fn page(
    locale: &Locale,
    head: PageHead<'_>,
    path: &str,
    things: String,
    view: &View,
    lines: &[Line],
) -> Markup {
    let rows = lines.iter().map(|it| {
        vec![
            html! { (locale.day(it.day)) },
            match it.whole {
                Some(true) => chip(Tone::Ok, &say!(locale, "operator-seal-whole")),
                Some(false) => chip(Tone::Bad, &say!(locale, "operator-seal-broken")),
                None => html! { span.muted { (say!(locale, "operator-seal-unread")) } },
            },
            html! { (locale.number(it.count)) },
            html! { code.hash { (it.hash) } },
        ]
    });
    let step = link_button("/operator", say!(locale, "operator-to-overview"));
    let text = say!(locale, "operator-no-seals-text");
    let empty = Empty::new(say!(locale, "operator-no-seals"), text, step);
    let table = Table::new(say!(locale, "operator-seals"))
        .column(say!(locale, "operator-column-day"))
        .column(say!(locale, "operator-column-state"))
        .number(things)
        .column(say!(locale, "operator-column-hash"));
    let is_full = i64::try_from(lines.len()).is_ok_and(|it| it == PAGE);
    let older = lines.last().filter(|_| is_full).map(|it| format!("{path}?before={}", it.day));
    let again = match view.before.as_str() {
        "" => format!("{path}?check=true"),
        before => format!("{path}?before={before}&check=true"),
    };
    let check = link_button(again, say!(locale, "operator-seals-check")).icon(Icon::Check);
    let lead = if view.check {
        say!(locale, "operator-seals-checked")
    } else {
        say!(locale, "operator-seals-lead")
    };
    html! {
        (head.lead(&lead).actions(html! { @if !lines.is_empty() && !view.check { (check) } }))
        (table.rows(rows).empty(empty.icon(Icon::Lock)))
        (Pager {
            newer: (!view.before.is_empty()).then(|| path.to_owned().into()),
            older: older.map(Into::into),
        }.show(locale))
    }
}
