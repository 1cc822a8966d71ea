//! `GET /jobs`: the start page of a worker. Open jobs with filters that have an address, and for
//! somebody who is signed in what to go on with and their money.

use axum::{extract::Query, http::HeaderMap, response::Response};
use face::{Local, PageError, Visitor};
use locale::Locale;
use market::records::{self, Counts};
use maud::{Markup, html};

use super::{
    at_work, desk,
    filters::{self, Seeker},
    rows,
    wanted::Wanted,
};
use crate::{
    frame,
    ui::{self, Empty, Icon, PageHead, Pager, Place, Section, link_button},
    words::say,
};

/// The address that drops every filter, also those of the last visit.
const ALL: &str = "/jobs?hiring=";
/// Jobs on one page.
const PAGE: i64 = 20;

/// `GET /jobs`
pub(super) async fn show(
    Local(app): Local,
    visitor: Visitor,
    Query(pairs): Query<Vec<(String, String)>>,
    headers: HeaderMap,
) -> Result<Response, PageError> {
    let wanted = remembered(&headers, &pairs).unwrap_or_else(|| Wanted::read(&pairs));
    let viewer = visitor.person.as_ref().map(|it| it.account);
    let asked = wanted.clone();
    let read = app.db.read(async move |tx| {
        let (search, order) = (&asked.search, asked.order());
        let found = records::find(tx, viewer, search, order, asked.after, PAGE + 1).await?;
        let desk = match viewer {
            Some(me) => Some(desk::read(tx, me).await?),
            None => None,
        };
        Ok((found, records::counts(tx).await?, desk))
    });
    let (mut found, counts, desk) = read.await?;
    let last = Pager::cut(&mut found, PAGE).map(|it| it.job.project);
    let locale = &app.locale;
    let csrf = visitor.person.as_ref().map(|it| it.csrf.as_str());
    let seeker = if csrf.is_some() { Seeker::Worker } else { Seeker::Stranger };
    let list = html! {
        (filters::form(locale, &wanted, &counts, seeker))
        @if found.is_empty() { (nothing(locale, &wanted, viewer.is_some())) } @else {
            (ui::jobs(locale, found.iter().map(|it| rows::row(locale, it, csrf))))
        }
        (Pager {
            newer: wanted.after.map(|_| wanted.href(None).into()),
            older: last.map(|it| wanted.href(Some(it)).into()),
        }.show(locale))
    };
    let content = match (&visitor.person, &desk) {
        (Some(person), Some(desk)) => html! {
            (PageHead::new(say!(locale, "jobs-hello", name = &person.name))
                .lead(&open_now(locale, &counts)))
            (desk::restricted(locale, desk))
            (ui::split(
                html! {
                    (at_work::show(locale, desk.now, &desk.at_work))
                    (section(locale, &wanted))
                    (list)
                },
                desk::aside(locale, desk, &counts),
            ))
        },
        _ => html! {
            (PageHead::new(say!(locale, "jobs-find-work")).lead(&say!(locale, "jobs-lead")))
            (list)
        },
    };
    let frame = frame(&app, &visitor, say!(locale, "jobs-find-work")).await?;
    let mut response = frame.at(Place::FindWork).show(content);
    if !pairs.is_empty() && wanted.after.is_none() {
        face::set_jobs_filter(response.headers_mut(), &app.site, &wanted.question(None));
    }
    Ok(response)
}

/// The filters of the last visit, where the address asks for nothing.
fn remembered(headers: &HeaderMap, pairs: &[(String, String)]) -> Option<Wanted> {
    if pairs.iter().any(|it| it.0 != "done") {
        return None;
    }
    let address = format!("/jobs?{}", face::jobs_filter(headers)?).parse().ok()?;
    let Query::<Vec<(String, String)>>(pairs) = Query::try_from_uri(&address).ok()?;
    Some(Wanted::read(&pairs))
}

fn section<'a>(locale: &Locale, wanted: &Wanted) -> Section<'a> {
    let section = Section::new(say!(locale, "jobs-find-work"));
    if !wanted.is_filtered() {
        return section;
    }
    section.beside(html! { a href=(ALL) { (say!(locale, "jobs-show-all")) } })
}

fn open_now(locale: &Locale, counts: &Counts) -> String {
    match counts.all {
        0 => say!(locale, "jobs-open-none"),
        n => say!(locale, "jobs-open-now", n = n),
    }
}

/// An empty list always has a next step.
fn nothing(locale: &Locale, wanted: &Wanted, signed_in: bool) -> Markup {
    if wanted.is_filtered() || wanted.after.is_some() {
        let step = link_button(ALL, say!(locale, "jobs-show-all")).primary();
        let (title, text) = (say!(locale, "jobs-none-fits"), say!(locale, "jobs-none-fits-text"));
        return html! { (Empty::new(title, text, step).icon(Icon::Search)) };
    }
    let step = if signed_in {
        link_button("/projects", say!(locale, "jobs-post-project"))
    } else {
        link_button("/sign-up", say!(locale, "jobs-make-account"))
    };
    let (title, text) = (say!(locale, "jobs-none-open"), say!(locale, "jobs-none-open-text"));
    html! { (Empty::new(title, text, step.primary()).icon(Icon::Search)) }
}
