//! A task whose time is over or that was given back: what is kept, and how to start it again.

use axum::{
    extract::State,
    response::{IntoResponse, Redirect, Response},
};
use base::{Error, kinds};
use face::{App, CsrfForm, PageError, PathId, Person, Visitor};
use market::assignments::{self, State as Standing, Turn};
use maud::html;

use super::page;
use crate::{
    frame,
    jobs::Nothing,
    ui::{self, Flash, PageHead, Place, Tone, link_button, post_button},
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
    let locale = &app.site.locale;
    let kept = !page::begun(turn).is_empty();
    let (title, what) = if turn.state == Standing::Returned {
        ("You gave this task back", "Somebody else may take it now, or you again.")
    } else {
        ("The time for this task is over", "Its place is free again for anybody.")
    };
    let content = html! {
        (PageHead::new(title).under("/my-work", "My work").lead(&turn.title))
        (ui::note(Tone::Warn, html! {
            p { (what) " It was due on " (ui::date_time(locale, turn.deadline)) "." }
            @if kept {
                p { strong { "What you wrote is kept." } " Start the task again while a place is \
                     free, and you go on where you were." }
            }
        }))
        div.actions {
            (post_button(format!("/work/{}/renewal", turn.id), visitor.csrf(), "Start it again")
                .primary())
            (link_button(format!("/jobs/{}", turn.project), "To the job"))
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
    State(app): State<App>,
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
