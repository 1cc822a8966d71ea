//! A task whose time is over or that was given back: what is kept, and how to start it again.

use axum::response::{IntoResponse, Redirect, Response};
use base::{Error, kinds};
use face::{App, CsrfForm, Local, PageError, PathId, Person, Visitor};
use market::assignments::{self, State as Standing, Turn};
use maud::html;

use super::page;
use crate::{
    frame,
    jobs::Nothing,
    ui::{self, Flash, PageHead, Place, Tone, link_button, post_button},
    words::{phrase, say},
};

/// The page that says so.
pub(super) async fn show(app: &App, visitor: &Visitor, turn: &Turn) -> Result<Response, PageError> {
    paint(app, visitor, turn, None).await
}

async fn paint(
    app: &App,
    visitor: &Visitor,
    turn: &Turn,
    refusal: Option<&Error>,
) -> Result<Response, PageError> {
    let locale = &app.locale;
    let kept = !page::begun(turn).is_empty();
    let due = ui::date_time(locale, turn.deadline);
    let (title, what) = if turn.state == Standing::Returned {
        (say!(locale, "task-returned"), phrase!(locale, "task-returned-what", time = due))
    } else {
        (say!(locale, "task-over"), phrase!(locale, "task-over-what", time = due))
    };
    let (renewal, again) = (format!("/work/{}/renewal", turn.id), say!(locale, "task-start-again"));
    let content = html! {
        (PageHead::new(title.as_str())
            .under("/my-work", say!(locale, "task-my-work"))
            .lead(&turn.title))
        (ui::note(Tone::Warn, html! {
            p { (what) }
            @if kept {
                p {
                    strong { (say!(locale, "task-kept")) } " " (say!(locale, "task-kept-go-on"))
                }
            }
        }))
        div.actions {
            (post_button(renewal, visitor.csrf(), again).primary())
            (link_button(format!("/jobs/{}", turn.project), say!(locale, "task-to-the-job")))
        }
    };
    let mut frame = frame(app, visitor, title).await?.at(Place::MyWork).readable();
    let Some(error) = refusal else { return Ok(frame.show(content)) };
    if let Some(code) = error.code() {
        frame = frame.flash(Flash::bad(locale.sentence(code)));
    }
    Ok((face::status(error), frame.show(content)).into_response())
}

/// `POST /work/{id}/renewal`: claims the same task anew, which brings the draft back.
pub(super) async fn renew(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    PathId(id): PathId<kinds::Assignment>,
    CsrfForm(Nothing {}): CsrfForm<Nothing>,
) -> Result<Response, PageError> {
    let worker = person.account;
    let turn = app.db.read(async move |tx| assignments::turn(tx, worker, id).await).await?;
    let (project, task) = (turn.project, turn.task);
    let claim = async move |tx: &mut _| assignments::claim(tx, worker, project, Some(task)).await;
    match app.db.write(claim).await {
        Ok(claimed) => Ok(Redirect::to(&format!("/work/{}", claimed.id)).into_response()),
        Err(error @ Error::Refused { .. }) => paint(&app, &visitor, &turn, Some(&error)).await,
        Err(error) => Err(error.into()),
    }
}
