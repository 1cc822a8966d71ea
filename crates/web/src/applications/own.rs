//! `GET /my-applications`: where a worker's applications stand.

use axum::{
    extract::{Query, State},
    response::Response,
};
use face::{App, PageError, Person, Visitor};
use locale::Locale;
use market::{
    ApplicationId,
    applications::{self, Own, State as Standing},
};
use maud::{Markup, html};

use crate::{
    frame,
    jobs::application_badge,
    ui::{self, Empty, Icon, PageHead, Pager, Place, link_button, post_button},
};

/// Applications on one page.
const PAGE: i64 = 20;

/// `GET /my-applications`
pub(super) async fn show(
    State(app): State<App>,
    visitor: Visitor,
    person: Person,
    Query(pairs): Query<Vec<(String, String)>>,
) -> Result<Response, PageError> {
    let before = pairs.iter().find(|it| it.0 == "before").map(|it| it.1.as_str());
    let before: Option<ApplicationId> = before.and_then(|it| it.parse().ok());
    let worker = person.account;
    let read = app
        .db
        .read(async move |tx| applications::of_worker(tx, worker, None, before, PAGE + 1).await);
    let mut mine = read.await?;
    let older = Pager::cut(&mut mine, PAGE).map(|it| it.id);
    let locale = &app.site.locale;
    let content = html! {
        (PageHead::new("Applications").under("/my-work", "My work")
            .lead("Jobs that you applied for. You hear from us when one is decided."))
        (list(locale, &mine, visitor.csrf()))
        (Pager {
            newer: before.map(|_| "/my-applications".into()),
            older: older.map(|it| format!("/my-applications?before={it}").into()),
        }.show(locale))
    };
    Ok(frame(&app, &visitor, "Applications").await?.at(Place::MyWork).show(content))
}

fn list(locale: &Locale, mine: &[Own], csrf: &str) -> Markup {
    let step = link_button("/jobs?hiring=apply", "Find a job to apply for").primary();
    let text = "For some jobs the requester chooses who does them. Write in a few lines why you \
                are the right one.";
    html! {
        @if mine.is_empty() {
            (Empty::new("No applications yet", text, step).icon(Icon::Mail))
        } @else {
            ul.jobs { @for it in mine { (row(locale, it, csrf)) } }
        }
    }
}

fn row(locale: &Locale, it: &Own, csrf: &str) -> Markup {
    html! {
        li.job {
            div.what {
                h2 { a href={ "/jobs/" (it.project) } { (it.title) } }
                p.by { bdi { (it.requester_name) } }
                div.tags { (application_badge(it.state)) }
            }
            div.pay { p.note-line { "sent " (ui::date(locale, it.applied_at)) } }
            div.go {
                @if let Some(assignment) = it.assignment {
                    (link_button(format!("/my-work/{assignment}"), "To the task").small()
                        .primary())
                } @else if it.state == Standing::Open {
                    (post_button(format!("/my-applications/{}/withdrawal", it.id), csrf,
                        "Withdraw").small().confirm("Withdraw your application?"))
                }
            }
        }
    }
}
