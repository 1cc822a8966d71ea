//! `GET /reviews`: what waits in all projects, the longest waiting first.

use axum::{extract::Query, response::Response};
use base::Timestamp;
use face::{Local, PageError, Person, Visitor};
use locale::Locale;
use market::{
    AssignmentId,
    reviews::{self, Line},
};
use maud::{Markup, Render, html};

use crate::{
    frame,
    ui::{self, Empty, Icon, PageHead, Pager, Place, Table, link_button},
    words::say,
};

/// Submissions on one page.
const PAGE: i64 = 25;

/// `GET /reviews`
pub(super) async fn show(
    Local(app): Local,
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
    let locale = &app.locale;
    let older = Pager::cut(&mut lines, PAGE).map(|it| format!("/reviews?after={}", it.id).into());
    let content = html! {
        (PageHead::new(say!(locale, "reviews-title"))
            .lead(&say!(locale, "reviews-queue-lead"))
            .actions(html! {
                @if let Some(first) = lines.first() {
                    (link_button(format!("/reviews/{}", first.id), say!(locale, "reviews-begin"))
                        .primary().icon(Icon::Play))
                }
                (link_button("/appeals", say!(locale, "reviews-appeals")).icon(Icon::Flag))
            }))
        (list(locale, now, &lines))
        (Pager { newer: after.map(|_| "/reviews".into()), older }.show(locale))
    };
    let title = say!(locale, "reviews-title");
    Ok(frame(&app, &visitor, title).await?.at(Place::Reviews).show(content))
}

/// A table of submissions that wait.
fn list(locale: &Locale, now: Timestamp, lines: &[Line]) -> Markup {
    let empty = Empty::new(
        say!(locale, "reviews-all-reviewed"),
        say!(locale, "reviews-nothing-waits"),
        link_button("/projects", say!(locale, "reviews-to-projects")),
    );
    Table::new(say!(locale, "reviews-queue-caption"))
        .column(say!(locale, "reviews-column-submission"))
        .column(say!(locale, "reviews-column-worker"))
        .number(say!(locale, "reviews-column-you-pay"))
        .column(say!(locale, "reviews-column-handed-in"))
        .column(say!(locale, "reviews-column-by-itself"))
        .empty(empty.icon(Icon::Check))
        .rows(lines.iter().enumerate().map(|(i, it)| {
            let above = i.checked_sub(1).and_then(|above| lines.get(above));
            row(locale, now, it, above.is_some_and(|above| above.title == it.title))
        }))
        .render()
}

/// One submission; below another one of its project its title is only heard.
fn row(locale: &Locale, now: Timestamp, it: &Line, same: bool) -> Vec<Markup> {
    vec![
        html! {
            a href={ "/reviews/" (it.id) } {
                @if same {
                    span.sr-only { (it.title) " · " }
                    (say!(locale, "reviews-number", n = it.position))
                } @else {
                    (say!(locale, "reviews-title-and-number", title = &it.title, n = it.position))
                }
            }
            @if 1 < it.revision { " " span.muted { (say!(locale, "reviews-handed-in-again")) } }
        },
        html! { bdi { (it.worker_name) } },
        ui::money(locale, it.price),
        ui::relative(locale, now, it.submitted_at),
        html! { @if let Some(at) = it.auto_accept_at { (ui::countdown(locale, now, at)) } },
    ]
}
