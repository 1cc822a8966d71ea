//! `/operator/jobs`: the queue of work for later, and what went wrong in it.

use axum::{
    extract::{Query, State},
    response::{IntoResponse, Redirect, Response},
};
use base::kinds;
use face::{Admin, App, CsrfForm, PageError, PathId, Person, Visitor};
use locale::Locale;
use market::{
    JobId,
    jobs::{self, Health, Queued, State as Standing},
    mail,
};
use maud::{Markup, html};
use serde::Deserialize;

use super::{Desk, links};
use crate::{
    accounts::Nothing,
    frame,
    ui::{
        Empty, Icon, PageHead, Pager, Tab, Table, badge, date_time, link_button, post_button, tabs,
    },
};

/// Jobs on one page.
const PAGE: i64 = 50;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct View {
    state: String,
    before: String,
}

/// `GET /operator/jobs`
pub(super) async fn show(
    State(app): State<App>,
    visitor: Visitor,
    Admin(person): Admin,
    Query(view): Query<View>,
) -> Result<Response, PageError> {
    let (state, before) = (Standing::parse(&view.state), view.before.parse::<JobId>().ok());
    let read = app.db.read(async move |tx| {
        Ok((jobs::health(tx).await?, jobs::list(tx, state, before, PAGE + 1).await?))
    });
    let (health, mut found) = read.await?;
    let locale = &app.site.locale;
    let pages = pager(&view, &mut found);
    let content = html! {
        (PageHead::new("Jobs")
            .lead("Work for later: mail, imports, deadlines. What fails is tried again, twelve \
                   times with growing pauses, and then given up."))
        (views(locale, &view, health))
        (table(locale, &person, &found))
        (pages.show(locale))
    };
    Ok(frame(&app, &visitor, "Jobs").await?.desk(Desk::Jobs).show(content))
}

fn views(locale: &Locale, view: &View, health: Health) -> Markup {
    let tab = |state: &str, label: &'static str, count: Option<i64>| Tab {
        href: links::with("/operator/jobs", &[("state", state)]).into(),
        label: label.into(),
        count,
        current: state == view.state,
    };
    let all = [
        tab("", "All", None),
        tab("waiting", "Waiting", Some(health.waiting)),
        tab("running", "Running", None),
        tab("failed", "Given up", Some(health.given_up)),
        tab("done", "Done", None),
    ];
    tabs(locale, "Jobs by state", &all)
}

fn table(locale: &Locale, person: &Person, found: &[Queued]) -> Markup {
    let rows = found.iter().map(|it| {
        vec![
            html! { (it.kind.replace('-', " ")) },
            about(person, it),
            html! {
                (badge(it.state.as_str()))
                @if let Some(error) = &it.error { div.small-text.error-text { (error) } }
            },
            date_time(locale, it.ended_at.unwrap_or(it.run_at)),
            html! { (locale.number(it.attempts)) },
            html! {
                @if matches!(it.state, Standing::Waiting | Standing::Failed) {
                    (post_button(format!("/operator/jobs/{}/retry", it.id), &person.csrf, "Run now")
                        .small())
                }
            },
        ]
    });
    let all = link_button("/operator/jobs", "Show all");
    let empty =
        Empty::new("No jobs here", "Jobs stand here when something is to be done later.", all);
    let table = Table::new("Jobs").column("Kind").column("About").column("State");
    let table = table.column("Due or ended").number("Tries").actions("Run now");
    html! { (table.rows(rows).empty(empty.icon(Icon::Clock))) }
}

fn about(person: &Person, job: &Queued) -> Markup {
    let kind = match job.kind.as_str() {
        mail::SEND => "mail",
        it if it.starts_with("project") => "project",
        _ => "",
    };
    html! {
        @match links::page_of(person, kind, &job.payload) {
            Some(href) => a.id href=(href) { (links::short(&job.payload)) },
            None => span.id title=(job.payload) { (links::short(&job.payload)) },
        }
    }
}

fn pager<'a>(view: &View, found: &mut Vec<Queued>) -> Pager<'a> {
    let page = |before: &str| {
        links::with("/operator/jobs", &[("state", &*view.state), ("before", before)])
    };
    let last = Pager::cut(found, PAGE);
    Pager {
        newer: (!view.before.is_empty()).then(|| page("").into()),
        older: last.map(|it| page(&it.id.to_string()).into()),
    }
}

/// `POST /operator/jobs/{id}/retry`
pub(super) async fn retry(
    State(app): State<App>,
    Admin(person): Admin,
    PathId(id): PathId<kinds::Job>,
    CsrfForm(Nothing {}): CsrfForm<Nothing>,
) -> Result<Response, PageError> {
    let admin = person.account;
    app.db.write(async move |tx| jobs::retry(tx, admin, id).await).await?;
    Ok(Redirect::to("/operator/jobs?done=job-is-retried").into_response())
}
