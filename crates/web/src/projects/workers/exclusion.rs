//! Excluding a worker from one project or from all of one's own, for a time or for good, with a
//! reason that they read; and taking it back.

use axum::response::{IntoResponse, Redirect, Response};
use base::{Reason, Result, kinds};
use face::{App, CsrfForm, Local, PageError, PathIds, Person, Visitor};
use market::{
    AccountId, ProjectId,
    figures::{self, Exclusion, Reach},
    projects,
};
use maud::html;
use serde::Deserialize;
use store::Tx;

use crate::{
    frame,
    projects::{Nothing, href},
    restrictions::{lasts_field, read_lasts},
    ui::{Choice, Fields, PageHead, Place, card, link_button, submit},
    words::say,
    wrong::Wrong,
};

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(in crate::projects) struct Typed {
    reason: String,
    reach: String,
    /// In days; empty where it has no end.
    lasts: String,
}

impl Typed {
    fn read(&self) -> Result<Exclusion> {
        let reach = match self.reach.as_str() {
            "all" => Reach::AllMine,
            _ => Reach::ThisProject,
        };
        let reason = Reason::parse("reason", &self.reason)?;
        Ok(Exclusion { reach, lasts: read_lasts(&self.lasts)?, reason })
    }
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
    let excluded = match typed.read() {
        Ok(what) => {
            let exclude = async move |tx: &mut Tx| {
                figures::restrict(tx, account, id, worker, what.clone()).await
            };
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
    let reach = [
        Choice::new("this", say!(locale, "running-exclude-this")),
        Choice::new("all", say!(locale, "running-exclude-all"))
            .help(say!(locale, "running-exclude-all-help")),
    ];
    let body = html! {
        ul.bullets {
            li { (say!(locale, "running-exclude-new")) }
            li { (say!(locale, "running-exclude-begun")) }
            li { (say!(locale, "running-exclude-back")) }
        }
        (fields.radios("reach", say!(locale, "running-exclude-reach"), reach).required()
            .value(if typed.reach.is_empty() { "this".to_owned() } else { typed.reach.clone() }))
        (lasts_field(locale, &fields, &typed.lasts))
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
