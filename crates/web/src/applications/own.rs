//! `GET /my-applications`: where a worker's applications stand.

use axum::{extract::Query, response::Response};
use face::{Local, PageError, Person, Visitor};
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
    words::{phrase, say},
};

/// Applications on one page.
const PAGE: i64 = 20;

/// `GET /my-applications`
pub(super) async fn show(
    Local(app): Local,
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
    let locale = &app.locale;
    let content = html! {
        (PageHead::new(say!(locale, "applications-title"))
            .under("/my-work", say!(locale, "applications-my-work"))
            .lead(&say!(locale, "applications-lead")))
        (list(locale, &mine, visitor.csrf()))
        (Pager {
            newer: before.map(|_| "/my-applications".into()),
            older: older.map(|it| format!("/my-applications?before={it}").into()),
        }.show(locale))
    };
    let title = say!(locale, "applications-title");
    Ok(frame(&app, &visitor, title).await?.at(Place::MyWork).show(content))
}

fn list(locale: &Locale, mine: &[Own], csrf: &str) -> Markup {
    let find = say!(locale, "applications-find");
    let step = link_button("/jobs?hiring=apply", find).primary();
    let title = say!(locale, "applications-empty-title");
    let text = say!(locale, "applications-empty-text");
    html! {
        @if mine.is_empty() {
            (Empty::new(title, text, step).icon(Icon::Mail))
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
                div.tags { (application_badge(locale, it.state)) }
            }
            div.pay {
                p.note-line {
                    (phrase!(locale, "applications-sent", date = ui::date(locale, it.applied_at)))
                }
            }
            div.go {
                @if let Some(assignment) = it.assignment {
                    (link_button(format!("/my-work/{assignment}"),
                        say!(locale, "applications-to-task")).small().primary())
                } @else if it.state == Standing::Open {
                    (post_button(format!("/my-applications/{}/withdrawal", it.id), csrf,
                        say!(locale, "applications-withdraw")).small()
                        .confirm(say!(locale, "applications-withdraw-confirm")))
                }
            }
        }
    }
}
