//! What a requester does with a posted project: pause, resume, withdraw, release, close.

use axum::{
    extract::State,
    response::{IntoResponse, Redirect, Response},
};
use base::{Money, kinds};
use face::{App, CsrfForm, PageError, PathId, Person, Visitor};
use market::{
    ProjectId,
    projects::{self, State as Standing},
};
use maud::html;
use serde::Deserialize;

use super::{Nothing, href, own};
use crate::{
    frame,
    ui::{Confirm, Fields, PageHead, Place, card, link_button, submit},
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
    State(app): State<App>,
    visitor: Visitor,
    person: Person,
    PathId(id): PathId<kinds::Project>,
) -> Result<Response, PageError> {
    pause_page(&app, &visitor, &person, id, &Note::default(), Wrong::nothing()).await
}

/// `POST /projects/{id}/pause`
pub(super) async fn pause(
    State(app): State<App>,
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
    let frame = frame(app, visitor, "Pause the project").await?.at(Place::Projects).readable();
    let fields = Fields::new(frame.locale(), &wrong.errors);
    let body = html! {
        p { "Nobody new can start. Work that is claimed goes on and waits for your review." }
        (fields.textarea("note", "Why?").rows(3).max_length(1_000).value(typed.note.clone())
            .help("Shown beside the state, for you and for workers."))
        div.actions {
            (submit("Pause the project").primary())
            (link_button(href(id, ""), "Cancel").quiet())
        }
    };
    let content = html! {
        (PageHead::new("Pause the project").under("/projects", "Projects")
            .under(href(id, ""), terms.title.as_str()))
        (card("", html! { (fields.form(href(id, "pause"), &person.csrf, body)) }))
    };
    Ok(frame.show_as(wrong.status, content))
}

/// `POST /projects/{id}/resumption`
pub(super) async fn resume(
    State(app): State<App>,
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
    State(app): State<App>,
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
    State(app): State<App>,
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
    State(app): State<App>,
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
    let frame = frame(&app, &visitor, "Close the project").await?.at(Place::Projects);
    let locale = frame.locale();
    let is_draft = project.state == Standing::Draft;
    let confirm = if is_draft {
        Confirm {
            question: format!("Throw away the draft “{title}”?").into(),
            consequences: vec![
                "Nobody has seen it, and nothing was paid.".into(),
                "It stays in your list as closed and cannot be opened again.".into(),
            ],
            verb: "Throw the draft away".into(),
            back: href(id, "").into(),
        }
    } else {
        let running = locale.count(tally.running(), "answer", "answers");
        let free = quote.total.unwrap_or(Money::ZERO);
        Confirm {
            question: format!("Close “{title}”?").into(),
            consequences: vec![
                format!(
                    "{} that nobody has begun are given up.",
                    locale.count(tally.free, "place", "places")
                )
                .into(),
                format!("{} come back from escrow to your wallet at once.", locale.money(free))
                    .into(),
                format!("{running} under way go on; their money stays in escrow until then.")
                    .into(),
                "A closed project cannot be opened again.".into(),
            ],
            verb: "Close the project".into(),
            back: href(id, "").into(),
        }
    };
    let content = confirm.show(locale, &href(id, "closing"), &person.csrf, html! {});
    Ok(frame.show(content))
}

/// `POST /projects/{id}/closing`
pub(super) async fn close(
    State(app): State<App>,
    person: Person,
    PathId(id): PathId<kinds::Project>,
    CsrfForm(Nothing {}): CsrfForm<Nothing>,
) -> Result<Response, PageError> {
    let account = person.account;
    app.db.write(async move |tx| projects::close(tx, account, id).await).await?;
    Ok(back(id, "project-is-closed"))
}
