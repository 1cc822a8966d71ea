//! The queue: the longest waiting first; beside it what is open and what is paused.

use axum::{
    extract::{Query, State},
    response::Response,
};
use base::Result;
use face::{App, Moderator, PageError, Visitor};
use locale::Locale;
use market::{
    ProjectId, accounts,
    projects::{self, Pause, Project, State as Standing, Version},
};
use maud::{Markup, Render, html};
use serde::Deserialize;
use store::Tx;

use crate::{
    frame,
    operator::Desk,
    terms,
    ui::{
        Empty, Icon, PageHead, Pager, Tab, Table, Tone, card_flush, chip, link_button, money,
        relative, tabs,
    },
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

/// One line: the project, its terms, its requester's name, and what was found in it.
struct Line {
    project: Project,
    terms: Version,
    requester: String,
    hits: usize,
}

async fn read(tx: &mut Tx, state: Standing, from: Option<ProjectId>) -> Result<Vec<Line>> {
    let found = match state {
        Standing::InReview => projects::waiting(tx, from, PAGE + 1).await?,
        other => projects::in_state(tx, other, from, PAGE + 1).await?,
    };
    let mut lines = Vec::with_capacity(found.len());
    for (project, terms) in found {
        let requester = accounts::find(tx, project.requester).await?.name.to_string();
        let hits = projects::prohibited_in(tx, &terms).await?.len();
        lines.push(Line { project, terms, requester, hits });
    }
    Ok(lines)
}

/// `GET /operator/moderation`
pub(super) async fn show(
    State(app): State<App>,
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
    let frame = frame(&app, &visitor, "Moderation").await?.desk(Desk::Moderation);
    let locale = frame.locale();
    let pages = pager(state, from, &mut lines);
    let content = html! {
        (PageHead::new("Moderation")
            .lead("Look at what is asked, whether it is fair and allowed, and decide."))
        (views(locale, state))
        (card_flush("", table(&app, locale, state, &lines)))
        (pages.show(locale))
    };
    Ok(frame.show(content))
}

fn views(locale: &Locale, at: Standing) -> Markup {
    let view = |state: Standing, href: &'static str, label: &'static str| Tab {
        href: href.into(),
        label: label.into(),
        count: None,
        current: state == at,
    };
    let all = [
        view(Standing::InReview, "/operator/moderation", "Waiting"),
        view(Standing::Open, "/operator/moderation?state=open", "Open"),
        view(Standing::Paused, "/operator/moderation?state=paused", "Paused"),
    ];
    tabs(locale, "Projects by state", &all)
}

fn table(app: &App, locale: &Locale, state: Standing, lines: &[Line]) -> Markup {
    let now = app.db.clock().now();
    let rows = lines.iter().map(|it| {
        let since = it.project.submitted_at.unwrap_or(it.project.created_at);
        vec![
            html! {
                a href={ "/operator/moderation/" (it.project.id) } { (it.terms.title) }
                div.muted.small-text { (terms::category(it.project.category)) }
            },
            html! {
                a href={ "/operator/people/" (it.project.requester) } { bdi { (it.requester) } }
            },
            money(locale, it.terms.price),
            relative(locale, now, since),
            flags(it),
        ]
    });
    let rows: Vec<Vec<Markup>> = rows.collect();
    let table = Table::new("Projects").column("Project").column("Requester").number("Price");
    table.column("Since").column("To note").rows(rows).empty(nothing(state)).render()
}

fn flags(it: &Line) -> Markup {
    let paused = it.project.paused.map(|it| match it {
        Pause::Requester => "Paused by its requester",
        Pause::Moderator => "Paused by a moderator",
        Pause::Rejections => "Too many rejections",
    });
    html! {
        @if 0 < it.hits { (chip(Tone::Bad, "Prohibited phrase")) " " }
        @if let Some(words) = paused { (chip(Tone::Warn, words)) }
    }
}

fn nothing<'a>(state: Standing) -> Empty<'a> {
    let (title, text) = match state {
        Standing::Open => ("No project is open", "Projects stand here while workers can claim."),
        Standing::Paused => ("No project is paused", "Paused projects stand here."),
        _ => ("Nothing is waiting", "A project comes here when its requester publishes it."),
    };
    Empty::new(title, text, link_button("/operator", "To the operator's desk")).icon(Icon::Shield)
}

fn pager<'a>(state: Standing, from: Option<ProjectId>, lines: &mut Vec<Line>) -> Pager<'a> {
    let last = Pager::cut(lines, PAGE);
    let page = format!("/operator/moderation?state={state}");
    Pager {
        newer: from.map(|_| page.clone().into()),
        older: last.map(|it| format!("{page}&from={}", it.project.id).into()),
    }
}
