//! The seals of the ledger and of the audit log. A day is read again and compared with its seal
//! where that is asked for: a busy day is long, so one at a time.

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
    words::{phrase, say},
};

/// Days on one page.
const PAGE: i64 = 14;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct View {
    before: String,
    /// The day that is read again.
    check: String,
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
    let (before, check) = (Day::parse(&view.before), Day::parse(&view.check));
    let read = app.db.read_long(async move |tx| {
        let mut lines = Vec::new();
        for it in ledger::seals(tx, before, PAGE).await? {
            let whole = match check {
                Some(day) if day == it.day => Some(ledger::is_as_sealed(tx, &it).await?),
                _ => None,
            };
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
    let (before, check) = (Day::parse(&view.before), Day::parse(&view.check));
    let read = app.db.read_long(async move |tx| {
        let mut lines = Vec::new();
        for it in events::seals(tx, before, PAGE).await? {
            let whole = match check {
                Some(day) if day == it.day => Some(events::is_as_sealed(tx, &it).await?),
                _ => None,
            };
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
    let here = match view.before.as_str() {
        "" => format!("{path}?"),
        before => format!("{path}?before={before}&"),
    };
    let rows = lines.iter().map(|it| {
        vec![
            html! { (locale.day(it.day)) },
            match it.whole {
                Some(true) => chip(Tone::Ok, &say!(locale, "operator-seal-whole")),
                Some(false) => chip(Tone::Bad, &say!(locale, "operator-seal-broken")),
                None => html! {
                    a href={ (here) "check=" (it.day) } { (say!(locale, "operator-seal-check")) }
                },
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
    let command = html! { code { "mickle check" } };
    html! {
        (head.lead_markup(phrase!(locale, "operator-seals-lead", command = command)))
        (table.rows(rows).empty(empty.icon(Icon::Lock)))
        (Pager {
            newer: (!view.before.is_empty()).then(|| path.to_owned().into()),
            older: older.map(Into::into),
        }.show(locale))
    }
}
