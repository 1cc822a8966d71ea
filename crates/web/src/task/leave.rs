//! Giving a task back, to stop or to go on with another one: without penalty.

use axum::response::{IntoResponse, Redirect, Response};
use base::kinds;
use face::{App, CsrfForm, Local, PageError, PathId, Person, Visitor};
use market::{
    AccountId,
    assignments::{self, State as Standing, Turn},
};
use maud::html;
use store::Tx;

use super::session::Session;
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
    let project = turn.project;
    let hand_back = async move |tx: &mut Tx| {
        assignments::hand_back(tx, worker, id).await?;
        assignments::give_back_ahead(tx, worker, project).await
    };
    app.db.write(hand_back).await?;
    Ok(Redirect::to(&format!("/jobs/{}?done=task-returned", turn.project)).into_response())
}

/// Gives a task back and goes on with the next one of the job.
pub(super) async fn skip(
    app: &App,
    turn: &Turn,
    worker: AccountId,
    session: Session,
) -> Result<Response, PageError> {
    let (id, project, carried) = (turn.id, turn.project, session.write());
    let skip = async move |tx: &mut Tx| assignments::skip(tx, worker, id).await;
    let to = match app.db.write(skip).await? {
        Some(next) => format!("/work/{}?session={carried}", next.id),
        None => format!("/jobs/{project}/session?session={carried}&done=skipped-the-last"),
    };
    Ok(Redirect::to(&to).into_response())
}
