//! The queue: the longest waiting first; beside it what is open and what is paused.

use axum::{extract::Query, response::Response};
use base::Result;
use face::{App, Local, Moderator, PageError, Visitor};
use locale::Locale;
use market::{
    ProjectId,
    projects::{self, Pause, Prohibited, Queued, State as Standing},
};
use maud::{Markup, Render, html};
use serde::Deserialize;
use store::Tx;

use crate::{
    frame,
    operator::{Desk, looked},
    terms,
    ui::{
        Empty, Icon, PageHead, Pager, Tab, Table, Tone, card_flush, chip, link_button, money,
        relative, tabs,
    },
    words::say,
};

/// Projects on one page.
const PAGE: i64 = 50;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct View {
    state: String,
    /// The last project of the page before.
    from: String,
}

/// One line: a project, and how much was found in it.
struct Line {
    queued: Queued,
    hits: usize,
}

async fn read(tx: &mut Tx, state: Standing, from: Option<ProjectId>) -> Result<Vec<Line>> {
    let found = match state {
        Standing::InReview => projects::waiting(tx, from, PAGE + 1).await?,
        other => projects::in_state(tx, other, from, PAGE + 1).await?,
    };
    let prohibited = Prohibited::read(tx).await?;
    let line = |queued: Queued| Line { hits: prohibited.in_terms(&queued.terms).len(), queued };
    Ok(found.into_iter().map(line).collect())
}

/// `GET /operator/moderation`
pub(super) async fn show(
    Local(app): Local,
    visitor: Visitor,
    _staff: Moderator,
    Query(view): Query<View>,
) -> Result<Response, PageError> {
    let state = match view.state.as_str() {
        "open" => Standing::Open,
        "paused" => Standing::Paused,
        _ => Standing::InReview,
    };
    let from = view.from.parse().ok();
    let mut lines = app.db.read(async move |tx| read(tx, state, from).await).await?;
    let title = say!(&app.locale, "moderation-title");
    let frame = frame(&app, &visitor, title.clone()).await?.desk(Desk::Moderation);
    let locale = frame.locale();
    let pages = pager(state, from, &mut lines);
    let content = html! {
        (PageHead::new(title).lead(&say!(locale, "moderation-lead")))
        (views(locale, state))
        (card_flush("", table(&app, locale, state, &lines)))
        (pages.show(locale))
    };
    Ok(frame.show(content))
}

fn views(locale: &Locale, at: Standing) -> Markup {
    let view = |state: Standing, query: &str, label: String| Tab {
        href: format!("/operator/moderation{query}").into(),
        label: label.into(),
        count: None,
        current: state == at,
    };
    let all = [
        view(Standing::InReview, "", say!(locale, "moderation-tab-waiting")),
        view(Standing::Open, "?state=open", say!(locale, "moderation-tab-open")),
        view(Standing::Paused, "?state=paused", say!(locale, "moderation-tab-paused")),
    ];
    tabs(locale, &say!(locale, "moderation-tabs"), &all)
}

fn table(app: &App, locale: &Locale, state: Standing, lines: &[Line]) -> Markup {
    let now = app.db.clock().now();
    let rows = lines.iter().map(|line| {
        let it = &line.queued;
        let since = it.project.submitted_at.unwrap_or(it.project.created_at);
        vec![
            html! {
                a href={ "/operator/moderation/" (it.project.id) } { (it.terms.title) }
                div.muted.small-text { (terms::category(locale, it.project.category)) }
            },
            html! {
                a href={ "/operator/people/" (it.project.requester) } { bdi { (it.requester) } }
            },
            money(locale, it.terms.price),
            relative(locale, now, since),
            flags(locale, line),
        ]
    });
    let rows: Vec<Vec<Markup>> = rows.collect();
    let table = Table::new(say!(locale, "moderation-table"))
        .column(say!(locale, "moderation-column-project"))
        .column(say!(locale, "moderation-column-requester"))
        .number(say!(locale, "moderation-column-price"))
        .column(say!(locale, "moderation-column-since"))
        .column(say!(locale, "moderation-column-flags"));
    table.rows(rows).empty(nothing(locale, state).looked(looked(app))).render()
}

fn flags(locale: &Locale, it: &Line) -> Markup {
    let paused = it.queued.project.paused.map(|it| match it {
        Pause::Requester => say!(locale, "moderation-flag-requester"),
        Pause::Moderator => say!(locale, "moderation-flag-moderator"),
        Pause::Rejections => say!(locale, "moderation-flag-rejections"),
    });
    html! {
        @if 0 < it.hits { (chip(Tone::Bad, &say!(locale, "moderation-flag-prohibited"))) " " }
        @if let Some(words) = paused { (chip(Tone::Warn, &words)) }
    }
}

fn nothing<'a>(locale: &Locale, state: Standing) -> Empty<'a> {
    let (title, text) = match state {
        Standing::Open => {
            (say!(locale, "moderation-none-open"), say!(locale, "moderation-none-open-text"))
        }
        Standing::Paused => {
            (say!(locale, "moderation-none-paused"), say!(locale, "moderation-none-paused-text"))
        }
        _ => {
            (say!(locale, "moderation-none-waiting"), say!(locale, "moderation-none-waiting-text"))
        }
    };
    let step = link_button("/operator", say!(locale, "moderation-to-desk"));
    Empty::new(title, text, step).icon(Icon::Shield)
}

fn pager<'a>(state: Standing, from: Option<ProjectId>, lines: &mut Vec<Line>) -> Pager<'a> {
    let last = Pager::cut(lines, PAGE);
    let page = format!("/operator/moderation?state={state}");
    Pager {
        newer: from.map(|_| page.clone().into()),
        older: last.map(|it| format!("{page}&from={}", it.queued.project.id).into()),
    }
}
