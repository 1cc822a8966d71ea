//! `GET /reviews`: what waits in all projects, the longest waiting first.

use axum::{
    extract::{Query, State},
    response::Response,
};
use base::Timestamp;
use face::{App, PageError, Person, Visitor};
use locale::Locale;
use market::{
    AssignmentId,
    reviews::{self, Line},
};
use maud::{Markup, Render, html};

use crate::{
    frame,
    ui::{self, Empty, Icon, PageHead, Pager, Place, Table, link_button},
};

/// Submissions on one page.
const PAGE: i64 = 25;

/// `GET /reviews`
pub(super) async fn show(
    State(app): State<App>,
    visitor: Visitor,
    person: Person,
    Query(pairs): Query<Vec<(String, String)>>,
) -> Result<Response, PageError> {
    let after = pairs.iter().find(|it| it.0 == "after").and_then(|it| it.1.parse().ok());
    let after: Option<AssignmentId> = after;
    let me = person.account;
    let read = app.db.read(async move |tx| {
        let lines = reviews::queue(tx, me, after, PAGE + 1).await?;
        Ok((lines, tx.now()))
    });
    let (mut lines, now) = read.await?;
    let locale = &app.site.locale;
    let older = Pager::cut(&mut lines, PAGE).map(|it| format!("/reviews?after={}", it.id).into());
    let content = html! {
        (PageHead::new("Reviews")
            .lead("The longest waiting first. What you leave alone counts as accepted when its \
                   time is over.")
            .actions(html! { (link_button("/appeals", "Appeals").icon(Icon::Flag)) }))
        (list(locale, now, &lines))
        (Pager { newer: after.map(|_| "/reviews".into()), older }.show(locale))
    };
    Ok(frame(&app, &visitor, "Reviews").await?.at(Place::Reviews).show(content))
}

/// A table of submissions that wait.
fn list(locale: &Locale, now: Timestamp, lines: &[Line]) -> Markup {
    let empty = Empty::new(
        "All reviewed",
        "Nothing waits for your verdict. New submissions appear here.",
        link_button("/projects", "To your projects"),
    );
    Table::new("Submissions that wait for you")
        .column("Submission")
        .column("Worker")
        .number("You pay")
        .column("Handed in")
        .column("Accepted by itself")
        .empty(empty.icon(Icon::Check))
        .rows(lines.iter().map(|it| row(locale, now, it)))
        .render()
}

fn row(locale: &Locale, now: Timestamp, it: &Line) -> Vec<Markup> {
    vec![
        html! {
            a href={ "/reviews/" (it.id) } {
                (it.title) " · no. " (locale.number(it.position))
            }
            @if 1 < it.revision { " " span.muted { "handed in again" } }
        },
        html! { bdi { (it.worker_name) } },
        ui::money(locale, it.price),
        ui::relative(locale, now, it.submitted_at),
        html! { @if let Some(at) = it.auto_accept_at { (ui::countdown(locale, now, at)) } },
    ]
}
