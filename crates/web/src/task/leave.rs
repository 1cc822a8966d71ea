//! Giving a task back: asked once, then done, without penalty.

use axum::{
    extract::State,
    response::{IntoResponse, Redirect, Response},
};
use base::kinds;
use face::{App, CsrfForm, PageError, PathId, Person, Visitor};
use market::assignments::{self, State as Standing};
use maud::html;

use crate::{
    frame,
    jobs::Nothing,
    ui::{Confirm, Place},
};

/// `GET /work/{id}/return`
pub(super) async fn ask(
    State(app): State<App>,
    visitor: Visitor,
    person: Person,
    PathId(id): PathId<kinds::Assignment>,
) -> Result<Response, PageError> {
    let worker = person.account;
    let turn = app.db.read(async move |tx| assignments::turn(tx, worker, id).await).await?;
    if turn.state != Standing::Claimed {
        return Ok(Redirect::to(&format!("/work/{id}")).into_response());
    }
    let confirm = Confirm {
        question: "Give this task back?".into(),
        consequences: vec![
            format!("“{}” is free for somebody else at once.", turn.title).into(),
            "It counts neither for nor against you, and you receive nothing for it.".into(),
            "What you wrote is not handed in.".into(),
        ],
        verb: "Give it back".into(),
        back: format!("/work/{id}").into(),
    };
    let action = format!("/work/{id}/return");
    let content = confirm.show(&app.site.locale, &action, visitor.csrf(), html! {});
    Ok(frame(&app, &visitor, "Give this task back?").await?.at(Place::MyWork).show(content))
}

/// `POST /work/{id}/return`
pub(super) async fn hand_back(
    State(app): State<App>,
    person: Person,
    PathId(id): PathId<kinds::Assignment>,
    CsrfForm(Nothing {}): CsrfForm<Nothing>,
) -> Result<Response, PageError> {
    let worker = person.account;
    let turn = app.db.read(async move |tx| assignments::turn(tx, worker, id).await).await?;
    app.db.write(async move |tx| assignments::hand_back(tx, worker, id).await).await?;
    Ok(Redirect::to(&format!("/jobs/{}?done=task-returned", turn.project)).into_response())
}
