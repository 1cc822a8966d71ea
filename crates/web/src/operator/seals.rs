//! The seals of the ledger and of the audit log: each day shown is read again and compared.

use axum::{
    extract::{Query, State},
    response::Response,
};
use base::Day;
use face::{Admin, App, PageError, Treasurer, Visitor};
use locale::Locale;
use market::{events, ledger};
use maud::{Markup, html};
use serde::Deserialize;

use super::Desk;
use crate::{
    frame,
    ui::{Empty, Icon, PageHead, Pager, Table, Tone, chip, link_button},
};

/// Days on one page: each of them is read whole.
const PAGE: i64 = 7;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct View {
    before: String,
}

/// A sealed day, and whether it is still what was sealed.
struct Line {
    day: Day,
    count: i64,
    hash: String,
    whole: bool,
}

/// `GET /operator/ledger/seals`
pub(super) async fn of_ledger(
    State(app): State<App>,
    visitor: Visitor,
    _treasurer: Treasurer,
    Query(view): Query<View>,
) -> Result<Response, PageError> {
    let before = Day::parse(&view.before);
    let read = app.db.read_long(async move |tx| {
        let mut lines = Vec::new();
        for it in ledger::seals(tx, before, PAGE).await? {
            let whole = ledger::is_as_sealed(tx, &it).await?;
            lines.push(Line { day: it.day, count: it.transfers, hash: it.hash, whole });
        }
        Ok(lines)
    });
    let lines = read.await?;
    let head = PageHead::new("Seals of the ledger").under("/operator/ledger", "Ledger");
    let content =
        page(&app.site.locale, head, "/operator/ledger/seals", "Transfers", &view, &lines);
    Ok(frame(&app, &visitor, "Seals").await?.desk(Desk::Ledger).show(content))
}

/// `GET /operator/audit/seals`
pub(super) async fn of_log(
    State(app): State<App>,
    visitor: Visitor,
    _admin: Admin,
    Query(view): Query<View>,
) -> Result<Response, PageError> {
    let before = Day::parse(&view.before);
    let read = app.db.read_long(async move |tx| {
        let mut lines = Vec::new();
        for it in events::seals(tx, before, PAGE).await? {
            let whole = events::is_as_sealed(tx, &it).await?;
            lines.push(Line { day: it.day, count: it.events, hash: it.hash, whole });
        }
        Ok(lines)
    });
    let lines = read.await?;
    let head = PageHead::new("Seals of the audit log").under("/operator/audit", "Audit log");
    let content = page(&app.site.locale, head, "/operator/audit/seals", "Events", &view, &lines);
    Ok(frame(&app, &visitor, "Seals").await?.desk(Desk::Audit).show(content))
}

fn page(
    locale: &Locale,
    head: PageHead<'_>,
    path: &str,
    things: &'static str,
    view: &View,
    lines: &[Line],
) -> Markup {
    let rows = lines.iter().map(|it| {
        vec![
            html! { (locale.day(it.day)) },
            if it.whole { chip(Tone::Ok, "As sealed") } else { chip(Tone::Bad, "Changed since") },
            html! { (locale.number(it.count)) },
            html! { code.hash { (it.hash) } },
        ]
    });
    let step = link_button("/operator", "To the overview");
    let empty =
        Empty::new("No day is sealed yet", "A day is sealed ten minutes after its end.", step);
    let table = Table::new("Seals").column("Day").column("State").number(things).column("Hash");
    let is_full = i64::try_from(lines.len()).is_ok_and(|it| it == PAGE);
    let older = lines.last().filter(|_| is_full).map(|it| format!("{path}?before={}", it.day));
    html! {
        (head.lead("Each hash covers its day and the hash before it, so one hash that you keep \
                    elsewhere vouches for everything up to its day. The days shown were read \
                    again just now; mickle check reads them all."))
        (table.rows(rows).empty(empty.icon(Icon::Lock)))
        (Pager {
            newer: (!view.before.is_empty()).then(|| path.to_owned().into()),
            older: older.map(Into::into),
        }.show(locale))
    }
}
