//! A task whose time is over or that was given back: what is kept, and how to start it again.

use axum::response::{IntoResponse, Redirect, Response};
use base::{Error, Result, kinds};
use face::{App, CsrfForm, Local, PageError, PathId, Person, Visitor};
use market::assignments::{self, Reason, Refusal, State as Standing, Turn};
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
    let blocked = why_not_again(app, visitor, turn).await?;
    let kept = blocked.is_none() && !page::begun(turn).is_empty();
    let due = ui::date_time(locale, turn.deadline);
    let (title, what) = if turn.state == Standing::Returned {
        (say!(locale, "task-returned"), phrase!(locale, "task-returned-what", time = due))
    } else {
        (say!(locale, "task-over"), phrase!(locale, "task-over-what", time = due))
    };
    let tone = if turn.state == Standing::Returned { Tone::Plain } else { Tone::Warn };
    let (renewal, again) = (format!("/work/{}/renewal", turn.id), say!(locale, "task-start-again"));
    let content = html! {
        (PageHead::new(title.as_str())
            .under("/my-work", say!(locale, "task-my-work"))
            .lead(&turn.title))
        (ui::note(tone, html! {
            p { @match &blocked {
                Some(it) => (locale.explain(it.code(), &it.detail)),
                None => (what),
            } }
            @if kept {
                p {
                    strong { (say!(locale, "task-kept")) } " " (say!(locale, "task-kept-go-on"))
                }
            }
        }))
        div.actions {
            @if blocked.is_none() {
                (post_button(renewal, visitor.csrf(), again).primary())
                (link_button(format!("/jobs/{}", turn.project), say!(locale, "task-to-the-job")))
            } @else {
                (link_button("/jobs", say!(locale, "task-find-other")).primary())
                (link_button("/my-work?tab=ended", say!(locale, "task-my-work")))
            }
        }
    };
    let mut frame = frame(app, visitor, title).await?.at(Place::MyWork).readable();
    let Some(error) = refusal else { return Ok(frame.show(content)) };
    if let Some(code) = error.code() {
        frame = frame.flash(Flash::bad(locale.sentence(code)));
    }
    Ok((face::status(error), frame.show(content)).into_response())
}

/// What keeps this worker from starting it again, as far as it is known before they try: that
/// nothing else of the job is free for them says nothing about a task that was theirs.
async fn why_not_again(app: &App, visitor: &Visitor, turn: &Turn) -> Result<Option<Reason>> {
    const LEFT: [Refusal; 2] = [Refusal::NothingLeft, Refusal::OwnWork];
    let Some(worker) = visitor.person.as_ref().map(|it| it.account) else { return Ok(None) };
    let project = turn.project;
    let read = app.db.read(async move |tx| assignments::why_not(tx, worker, project).await);
    Ok(match read.await {
        Ok(reasons) => reasons.into_iter().find(|it| !LEFT.contains(&it.refusal)),
        Err(error) if error.is(Refusal::NoJob) => {
            Some(Reason { refusal: Refusal::Over, detail: String::new() })
        }
        Err(error) => return Err(error),
    })
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
