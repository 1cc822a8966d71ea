//! `/restrictions`: what holds a worker back, why, and the word against it.

use axum::{
    extract::Query,
    response::{IntoResponse, Redirect, Response},
};
use base::{AppealText, Error, kinds};
use face::{App, CsrfForm, Local, PageError, PathId, Person, Visitor};
use locale::Locale;
use market::{
    RestrictionId,
    restrictions::{self, Refusal, Restriction, Sift},
};
use maud::{Markup, html};
use serde::Deserialize;

use super::told;
use crate::{
    frame,
    ui::{self, Empty, Fields, Icon, PageHead, Pager, Place, Section, link_button, submit},
    words::say,
    wrong::Wrong,
};

/// Restrictions on one page.
const PAGE: i64 = 20;

/// A word against a restriction that came back.
struct Back {
    of: RestrictionId,
    typed: String,
    wrong: Wrong,
}

/// `GET /restrictions`
pub(super) async fn show(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    Query(pairs): Query<Vec<(String, String)>>,
) -> Result<Response, PageError> {
    let before = pairs.iter().find(|it| it.0 == "before").and_then(|it| it.1.parse().ok());
    answer(&app, &visitor, &person, before, None).await
}

async fn answer(
    app: &App,
    visitor: &Visitor,
    person: &Person,
    before: Option<RestrictionId>,
    back: Option<&Back>,
) -> Result<Response, PageError> {
    let sift = Sift::Of(person.account);
    let read = app.db.read(async move |tx| restrictions::list(tx, sift, before, PAGE + 1).await);
    let mut found = read.await?;
    let older = Pager::cut(&mut found, PAGE);
    let older = older.map(|it| format!("/restrictions?before={}", it.id).into());
    let locale = &app.locale;
    let title = say!(locale, "restrictions-title");
    let empty = Empty::new(
        say!(locale, "restrictions-none-title"),
        say!(locale, "restrictions-none-text"),
        link_button("/jobs", say!(locale, "restrictions-find-work")).primary(),
    );
    let content = html! {
        (PageHead::new(title.as_str()).under("/my-work", say!(locale, "my-work-title"))
            .lead(&say!(locale, "restrictions-lead")))
        @if found.is_empty() { (empty.icon(Icon::Check)) }
        @for it in &found { (card(locale, it, &person.csrf, back)) }
        (Pager { newer: before.map(|_| "/restrictions".into()), older }.show(locale))
    };
    let frame = frame(app, visitor, title).await?.at(Place::MyWork).readable();
    let status = back.map_or(axum::http::StatusCode::OK, |it| it.wrong.status);
    Ok(frame.show_as(status, content))
}

fn card(locale: &Locale, it: &Restriction, csrf: &str, back: Option<&Back>) -> Markup {
    let title = told::what(locale, it);
    let body = html! {
        (told::record(locale, it))
        (told::contest(locale, it, &say!(locale, "restrictions-your-word")))
        @if it.holds && it.standing.is_none() { (form(locale, it.id, csrf, back)) }
    };
    html! {
        (ui::card("", html! {
            (Section::new(title.as_str()).beside(told::state(locale, it)))
            (body)
        }))
    }
}

fn form(locale: &Locale, id: RestrictionId, csrf: &str, back: Option<&Back>) -> Markup {
    let nothing = Wrong::nothing();
    let back = back.filter(|it| it.of == id);
    let place = id.to_string();
    let f = Fields::new(locale, back.map_or(&nothing.errors, |it| &it.wrong.errors)).apart(&place);
    let body = html! {
        (f.textarea("text", say!(locale, "restrictions-contest-why")).required().rows(4)
            .max_length(AppealText::MAX).help(say!(locale, "restrictions-contest-help"))
            .value(back.map(|it| it.typed.clone()).unwrap_or_default()))
        div.actions { (submit(say!(locale, "restrictions-contest-send")).primary()) }
    };
    let form = html! { (f.form(format!("/restrictions/{id}/contest"), csrf, body)) };
    html! {
        details.more open[back.is_some()] {
            summary { (say!(locale, "restrictions-contest")) }
            div.stack { (form) }
        }
    }
}

/// What the worker writes.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Contest {
    text: String,
}

/// `POST /restrictions/{id}/contest`
pub(super) async fn contest(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    PathId(id): PathId<kinds::Restriction>,
    CsrfForm(form): CsrfForm<Contest>,
) -> Result<Response, PageError> {
    let me = person.account;
    let sent = match AppealText::parse("text", &form.text) {
        Ok(text) => {
            app.db.write(async move |tx| restrictions::contest(tx, me, id, &text).await).await
        }
        Err(error) => Err(error),
    };
    match sent {
        Ok(()) => Ok(Redirect::to("/restrictions?done=restriction-is-contested").into_response()),
        Err(error @ Error::Store(_)) => Err(error.into()),
        Err(error) if error.is(Refusal::NotFound) => Err(error.into()),
        Err(error) => {
            let back = Back { of: id, typed: form.text, wrong: Wrong::of(&app, error)? };
            answer(&app, &visitor, &person, None, Some(&back)).await
        }
    }
}
