//! Excluding a worker from one project, with a reason that they read; and taking it back.

use axum::response::{IntoResponse, Redirect, Response};
use base::{Reason, Result, kinds};
use face::{App, CsrfForm, Local, PageError, PathIds, Person, Visitor};
use market::{AccountId, ProjectId, figures, projects};
use maud::html;
use serde::Deserialize;
use store::Tx;

use crate::{
    frame,
    projects::{Nothing, href},
    ui::{Fields, PageHead, Place, card, link_button, submit},
    words::say,
    wrong::Wrong,
};

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(in crate::projects) struct Typed {
    reason: String,
}

/// `GET /projects/{id}/workers/{worker}/exclusion`
pub(in crate::projects) async fn ask(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    PathIds(id, worker): PathIds<kinds::Project, kinds::Account>,
) -> Result<Response, PageError> {
    let whom = (id, worker);
    answer(&app, &visitor, &person, whom, &Typed::default(), Wrong::nothing()).await
}

/// `POST /projects/{id}/workers/{worker}/exclusion`
pub(in crate::projects) async fn exclude(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    PathIds(id, worker): PathIds<kinds::Project, kinds::Account>,
    CsrfForm(typed): CsrfForm<Typed>,
) -> Result<Response, PageError> {
    let account = person.account;
    let excluded = match Reason::parse("reason", &typed.reason) {
        Ok(reason) => {
            let exclude =
                async move |tx: &mut Tx| figures::exclude(tx, account, id, worker, &reason).await;
            app.db.write(exclude).await
        }
        Err(error) => Err(error),
    };
    match excluded {
        Ok(_) => Ok(back(id, "worker-is-excluded")),
        Err(error @ base::Error::Invalid(_)) => {
            let wrong = Wrong::of(&app, error)?;
            answer(&app, &visitor, &person, (id, worker), &typed, wrong).await
        }
        Err(error) => Err(error.into()),
    }
}

/// `POST /projects/{id}/workers/{worker}/inclusion`
pub(in crate::projects) async fn include(
    Local(app): Local,
    person: Person,
    PathIds(id, worker): PathIds<kinds::Project, kinds::Account>,
    CsrfForm(Nothing {}): CsrfForm<Nothing>,
) -> Result<Response, PageError> {
    let account = person.account;
    let include = async move |tx: &mut Tx| figures::include(tx, account, id, worker).await;
    app.db.write(include).await?;
    Ok(back(id, "worker-is-included"))
}

fn back(id: ProjectId, done: &str) -> Response {
    Redirect::to(&href(id, &format!("workers?done={done}"))).into_response()
}

async fn answer(
    app: &App,
    visitor: &Visitor,
    person: &Person,
    (id, worker): (ProjectId, AccountId),
    typed: &Typed,
    wrong: Wrong,
) -> Result<Response, PageError> {
    let account = person.account;
    let read = app.db.read(async move |tx| {
        let project = projects::of_requester(tx, account, id).await?;
        let title = projects::current(tx, &project).await?.title;
        Ok((title, figures::worker(tx, id, worker).await?.name))
    });
    let (title, name) = read.await?;
    let locale = &app.locale;
    let heading = say!(locale, "running-exclude-title", who = name);
    let frame = frame(app, visitor, heading.as_str()).await?.at(Place::Projects).readable();
    let fields = Fields::new(locale, &wrong.errors);
    let body = html! {
        ul.bullets {
            li { (say!(locale, "running-exclude-new")) }
            li { (say!(locale, "running-exclude-begun")) }
            li { (say!(locale, "running-exclude-back")) }
        }
        (fields.textarea("reason", say!(locale, "running-exclude-why")).rows(4).required()
            .max_length(Reason::MAX).value(typed.reason.clone())
            .help(say!(locale, "running-exclude-why-help")))
        div.actions {
            (submit(say!(locale, "running-exclude")).primary().danger())
            (link_button(href(id, "workers"), say!(locale, "projects-cancel")).quiet())
        }
    };
    let action = href(id, &format!("workers/{worker}/exclusion"));
    let content = html! {
        (PageHead::new(heading.as_str())
            .under("/projects", say!(locale, "data-projects"))
            .under(href(id, ""), title.as_str())
            .under(href(id, "workers"), say!(locale, "running-the-workers")))
        (card("", html! { (fields.form(action, &person.csrf, body)) }))
    };
    Ok(frame.show_as(wrong.status, content))
}
