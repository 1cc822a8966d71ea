//! Giving a task back: asked once, then done, without penalty.

use axum::response::{IntoResponse, Redirect, Response};
use base::kinds;
use face::{CsrfForm, Local, PageError, PathId, Person, Visitor};
use market::assignments::{self, State as Standing};
use maud::html;

use crate::{
    frame,
    jobs::Nothing,
    ui::{Confirm, Place},
    words::say,
};

/// `GET /work/{id}/return`
pub(super) async fn ask(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    PathId(id): PathId<kinds::Assignment>,
) -> Result<Response, PageError> {
    let worker = person.account;
    let turn = app.db.read(async move |tx| assignments::turn(tx, worker, id).await).await?;
    if turn.state != Standing::Claimed {
        return Ok(Redirect::to(&format!("/work/{id}")).into_response());
    }
    let locale = &app.locale;
    let confirm = Confirm {
        question: say!(locale, "task-return-question").into(),
        consequences: vec![
            say!(locale, "task-return-free", title = &turn.title).into(),
            say!(locale, "task-return-counts").into(),
            say!(locale, "task-return-draft").into(),
        ],
        verb: say!(locale, "task-return-verb").into(),
        back: format!("/work/{id}").into(),
    };
    let action = format!("/work/{id}/return");
    let content = confirm.show(locale, &action, visitor.csrf(), html! {});
    let frame = frame(&app, &visitor, say!(locale, "task-return-question")).await?;
    Ok(frame.at(Place::MyWork).show(content))
}

/// `POST /work/{id}/return`
pub(super) async fn hand_back(
    Local(app): Local,
    person: Person,
    PathId(id): PathId<kinds::Assignment>,
    CsrfForm(Nothing {}): CsrfForm<Nothing>,
) -> Result<Response, PageError> {
    let worker = person.account;
    let turn = app.db.read(async move |tx| assignments::turn(tx, worker, id).await).await?;
    app.db.write(async move |tx| assignments::hand_back(tx, worker, id).await).await?;
    Ok(Redirect::to(&format!("/jobs/{}?done=task-returned", turn.project)).into_response())
}
