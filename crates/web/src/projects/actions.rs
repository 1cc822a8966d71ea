//! What a requester does with a posted project: pause, resume, withdraw, release, close.

use std::borrow::Cow;

use axum::response::{IntoResponse, Redirect, Response};
use base::kinds;
use face::{App, CsrfForm, Local, PageError, PathId, Person, Visitor};
use locale::Locale;
use market::{
    ProjectId,
    projects::{self, Quote, State as Standing, Tally},
};
use maud::html;
use serde::Deserialize;

use super::{Nothing, href, own};
use crate::{
    frame,
    ui::{Confirm, Fields, PageHead, Place, card, link_button, submit},
    words::say,
    wrong::Wrong,
};

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Note {
    note: String,
}

fn back(id: ProjectId, done: &str) -> Response {
    Redirect::to(&format!("/projects/{id}?done={done}")).into_response()
}

/// `GET /projects/{id}/pause`
pub(super) async fn ask_pause(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    PathId(id): PathId<kinds::Project>,
) -> Result<Response, PageError> {
    pause_page(&app, &visitor, &person, id, &Note::default(), Wrong::nothing()).await
}

/// `POST /projects/{id}/pause`
pub(super) async fn pause(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    PathId(id): PathId<kinds::Project>,
    CsrfForm(typed): CsrfForm<Note>,
) -> Result<Response, PageError> {
    let (account, note) = (person.account, typed.note.clone());
    let paused = app.db.write(async move |tx| projects::pause(tx, account, id, &note).await).await;
    match paused {
        Ok(()) => Ok(back(id, "project-is-paused")),
        Err(error @ base::Error::Invalid(_)) => {
            pause_page(&app, &visitor, &person, id, &typed, Wrong::of(&app, error)?).await
        }
        Err(error) => Err(error.into()),
    }
}

async fn pause_page(
    app: &App,
    visitor: &Visitor,
    person: &Person,
    id: ProjectId,
    typed: &Note,
    wrong: Wrong,
) -> Result<Response, PageError> {
    let (_, terms) = own(app, person, id).await?;
    let locale = &app.locale;
    let title = say!(locale, "projects-pause-title");
    let frame = frame(app, visitor, title.as_str()).await?.at(Place::Projects).readable();
    let fields = Fields::new(locale, &wrong.errors);
    let body = html! {
        p { (say!(locale, "projects-pause-text")) }
        (fields.textarea("note", say!(locale, "projects-pause-why")).rows(3).max_length(1_000)
            .value(typed.note.clone()).help(say!(locale, "projects-pause-why-help")))
        div.actions {
            (submit(title.as_str()).primary())
            (link_button(href(id, ""), say!(locale, "projects-cancel")).quiet())
        }
    };
    let content = html! {
        (PageHead::new(title.as_str()).under("/projects", say!(locale, "projects-title"))
            .under(href(id, ""), terms.title.as_str()))
        (card("", html! { (fields.form(href(id, "pause"), &person.csrf, body)) }))
    };
    Ok(frame.show_as(wrong.status, content))
}

/// `POST /projects/{id}/resumption`
pub(super) async fn resume(
    Local(app): Local,
    person: Person,
    PathId(id): PathId<kinds::Project>,
    CsrfForm(Nothing {}): CsrfForm<Nothing>,
) -> Result<Response, PageError> {
    let account = person.account;
    app.db.write(async move |tx| projects::resume(tx, account, id).await).await?;
    Ok(back(id, "project-is-resumed"))
}

/// `POST /projects/{id}/withdrawal`: takes it back from the moderators.
pub(super) async fn withdraw(
    Local(app): Local,
    person: Person,
    PathId(id): PathId<kinds::Project>,
    CsrfForm(Nothing {}): CsrfForm<Nothing>,
) -> Result<Response, PageError> {
    let account = person.account;
    app.db.write(async move |tx| projects::withdraw(tx, account, id).await).await?;
    Ok(back(id, "project-is-withdrawn"))
}

/// `POST /projects/{id}/releases`: offers it again to those who have done it.
pub(super) async fn release_again(
    Local(app): Local,
    person: Person,
    PathId(id): PathId<kinds::Project>,
    CsrfForm(Nothing {}): CsrfForm<Nothing>,
) -> Result<Response, PageError> {
    let account = person.account;
    app.db.write(async move |tx| projects::release_again(tx, account, id).await).await?;
    Ok(back(id, "project-is-released"))
}

/// `GET /projects/{id}/closing`
pub(super) async fn ask_close(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    PathId(id): PathId<kinds::Project>,
) -> Result<Response, PageError> {
    let account = person.account;
    let read = app.db.read(async move |tx| {
        let project = projects::of_requester(tx, account, id).await?;
        let (quote, tally) = (projects::quote(tx, &project).await?, projects::tally(tx, id).await?);
        let title = projects::current(tx, &project).await?.title;
        Ok((project, quote, tally, title))
    });
    let (project, quote, tally, title) = read.await?;
    let locale = &app.locale;
    let page = say!(locale, "projects-close-title");
    let frame = frame(&app, &visitor, page).await?.at(Place::Projects).readable();
    let confirm = if project.state == Standing::Draft {
        throw_away(locale, id, &title)
    } else {
        confirm_closing(locale, id, &title, &quote, &tally)
    };
    let content = confirm.show(locale, &href(id, "closing"), &person.csrf, html! {});
    Ok(frame.show(content))
}

fn throw_away(locale: &Locale, id: ProjectId, title: &str) -> Confirm<'static> {
    Confirm {
        question: say!(locale, "projects-throw-away-question", title = title).into(),
        consequences: vec![
            say!(locale, "projects-throw-away-unseen").into(),
            say!(locale, "projects-throw-away-stays").into(),
        ],
        verb: say!(locale, "projects-throw-away").into(),
        back: href(id, "").into(),
    }
}

fn confirm_closing(
    locale: &Locale,
    id: ProjectId,
    title: &str,
    quote: &Quote,
    tally: &Tally,
) -> Confirm<'static> {
    let back_again = quote.total.filter(|it| !it.is_zero());
    let mut consequences: Vec<Cow<'static, str>> = Vec::new();
    if 0 < tally.free {
        consequences.push(say!(locale, "projects-close-given-up", n = tally.free).into());
    }
    if let Some(money) = back_again {
        let money = locale.money(money);
        consequences.push(say!(locale, "projects-close-comes-back", money = money).into());
    }
    if 0 < tally.running() {
        let n = tally.running();
        consequences.push(say!(locale, "projects-close-under-way", n = n).into());
    }
    consequences.push(say!(locale, "projects-close-for-good").into());
    Confirm {
        question: say!(locale, "projects-close-question", title = title).into(),
        consequences,
        verb: say!(locale, "projects-close-title").into(),
        back: href(id, "").into(),
    }
}

/// `POST /projects/{id}/closing`
pub(super) async fn close(
    Local(app): Local,
    person: Person,
    PathId(id): PathId<kinds::Project>,
    CsrfForm(Nothing {}): CsrfForm<Nothing>,
) -> Result<Response, PageError> {
    let account = person.account;
    app.db.write(async move |tx| projects::close(tx, account, id).await).await?;
    Ok(back(id, "project-is-closed"))
}
