//! `/operator/jobs`: the queue of work for later, and what went wrong in it.

use axum::{
    extract::Query,
    response::{IntoResponse, Redirect, Response},
};
use base::kinds;
use face::{Admin, CsrfForm, Local, PageError, PathId, Person, Visitor};
use locale::Locale;
use market::{
    JobId,
    jobs::{self, Health, Queued, State as Standing},
    mail,
};
use maud::{Markup, html};
use serde::Deserialize;

use super::{Desk, kinds as words, links};
use crate::{
    accounts::Nothing,
    frame,
    ui::{
        Empty, Icon, PageHead, Pager, Tab, Table, badge, date_time, link_button, post_button, tabs,
    },
    words::say,
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
    Local(app): Local,
    visitor: Visitor,
    Admin(person): Admin,
    Query(view): Query<View>,
) -> Result<Response, PageError> {
    let (state, before) = (Standing::parse(&view.state), view.before.parse::<JobId>().ok());
    let read = app.db.read(async move |tx| {
        Ok((jobs::health(tx).await?, jobs::list(tx, state, before, PAGE + 1).await?))
    });
    let (health, mut found) = read.await?;
    let locale = &app.locale;
    let pages = pager(&view, &mut found);
    let content = html! {
        (PageHead::new(say!(locale, "operator-jobs")).lead(&say!(locale, "operator-jobs-lead")))
        (views(locale, &view, health))
        (table(locale, &person, &found))
        (pages.show(locale))
    };
    let frame = frame(&app, &visitor, say!(locale, "operator-jobs")).await?;
    Ok(frame.desk(Desk::Jobs).show(content))
}

fn views(locale: &Locale, view: &View, health: Health) -> Markup {
    let tab = |state: &str, label: String, count: Option<i64>| Tab {
        href: links::with("/operator/jobs", &[("state", state)]).into(),
        label: label.into(),
        count,
        current: state == view.state,
    };
    let all = [
        tab("", say!(locale, "operator-tab-all"), None),
        tab("waiting", say!(locale, "operator-tab-waiting"), Some(health.waiting)),
        tab("running", say!(locale, "operator-tab-running"), None),
        tab("failed", say!(locale, "operator-tab-given-up"), Some(health.given_up)),
        tab("done", say!(locale, "operator-tab-done"), None),
    ];
    tabs(locale, &say!(locale, "operator-jobs-by-state"), &all)
}

fn table(locale: &Locale, person: &Person, found: &[Queued]) -> Markup {
    let rows = found.iter().map(|it| {
        vec![
            html! { (words::job(locale, &it.kind)) },
            about(person, it),
            html! {
                (badge(locale, it.state.as_str()))
                @if let Some(error) = &it.error { div.small-text.error-text { (error) } }
            },
            date_time(locale, it.ended_at.unwrap_or(it.run_at)),
            html! { (locale.number(it.attempts)) },
            html! {
                @if matches!(it.state, Standing::Waiting | Standing::Failed) {
                    (post_button(
                        format!("/operator/jobs/{}/retry", it.id),
                        &person.csrf,
                        say!(locale, "operator-run-now"),
                    ).small())
                }
            },
        ]
    });
    let all = link_button("/operator/jobs", say!(locale, "operator-show-all"));
    let text = say!(locale, "operator-no-jobs-text");
    let empty = Empty::new(say!(locale, "operator-no-jobs"), text, all);
    let table = Table::new(say!(locale, "operator-jobs"))
        .column(say!(locale, "operator-column-kind"))
        .column(say!(locale, "operator-column-about"))
        .column(say!(locale, "operator-column-state"))
        .column(say!(locale, "operator-column-due"))
        .number(say!(locale, "operator-column-tries"))
        .actions(say!(locale, "operator-run-now"));
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
    Local(app): Local,
    Admin(person): Admin,
    PathId(id): PathId<kinds::Job>,
    CsrfForm(Nothing {}): CsrfForm<Nothing>,
) -> Result<Response, PageError> {
    let admin = person.account;
    app.db.write(async move |tx| jobs::retry(tx, admin, id).await).await?;
    Ok(Redirect::to("/operator/jobs?done=job-is-retried").into_response())
}
