//! `/work/{id}/report`: what is wrong with a task, told to its requester.

use axum::{
    extract::Query,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use base::{Error, FieldError, Remark, kinds};
use face::{App, CsrfForm, Local, PageError, PathId, Person, Visitor};
use locale::Locale;
use market::assignments::{self, Problem, State as Standing, Turn};
use maud::{Markup, Render, html};
use serde::Deserialize;
use store::Tx;

use super::{leave, session::Session, sheet::Sheet};
use crate::{
    frame,
    ui::{Choice, Errors, Fields, PageHead, Place, hidden, link_button, submit},
    words::say,
    wrong::Wrong,
};

/// What is wrong, in words.
pub(crate) fn problem_words(locale: &Locale, it: Problem) -> String {
    match it {
        Problem::Broken => say!(locale, "task-problem-broken"),
        Problem::Unclear => say!(locale, "task-problem-unclear"),
        Problem::Language => say!(locale, "task-problem-language"),
        Problem::Prohibited => say!(locale, "task-problem-prohibited"),
        Problem::Personal => say!(locale, "task-problem-personal"),
        Problem::Other => say!(locale, "task-problem-other"),
    }
}

/// The form as it was sent. Its names begin with `_`, so that they are nobody's fields.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Said {
    #[serde(rename = "_problem")]
    problem: String,
    #[serde(rename = "_text")]
    text: String,
    #[serde(rename = "_session")]
    session: String,
    /// `skip` goes on with the next task.
    #[serde(rename = "_then")]
    then: String,
}

/// What the page and the dialog ask alike.
fn form(
    locale: &Locale,
    csrf: &str,
    turn: &Turn,
    said: &Said,
    errors: &Errors,
    back: Markup,
) -> Markup {
    let f = Fields::new(locale, errors);
    let problems = Problem::ALL.iter().map(|it| {
        let choice = Choice::new(it.as_str(), problem_words(locale, *it));
        if it.is_for_staff() { choice.help(say!(locale, "task-problem-staff")) } else { choice }
    });
    let body = html! {
        (f.radios("_problem", say!(locale, "task-report-what"), problems).required()
            .value(said.problem.as_str()))
        (f.textarea("_text", say!(locale, "task-report-text")).rows(2).max_length(Remark::MAX)
            .value(said.text.as_str()))
        (hidden("_session", &said.session))
        div.actions {
            (submit(say!(locale, "task-report-send")).primary())
            @if turn.state == Standing::Claimed {
                (submit(say!(locale, "task-report-skip")).sends("_then", "skip"))
            }
            (back)
        }
    };
    f.form(format!("/work/{}/report", turn.id), csrf, body).render()
}

/// The same form in the page of the task, which a script opens.
pub(super) fn dialog(sheet: &Sheet<'_>) -> Markup {
    let locale = sheet.locale;
    let said = Said { session: sheet.filled.session.write(), ..Said::default() };
    let back = html! {
        button.btn.quiet type="button" data-closes { (say!(locale, "task-close")) }
    };
    html! {
        dialog.sheet-dialog #report aria-labelledby="report-title" {
            h2 #report-title { (say!(locale, "task-report")) }
            (form(locale, sheet.csrf, sheet.turn, &said, &Errors::none(), back))
        }
    }
}

/// `GET /work/{id}/report`
pub(super) async fn ask(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    PathId(id): PathId<kinds::Assignment>,
    Query(pairs): Query<Vec<(String, String)>>,
) -> Result<Response, PageError> {
    let worker = person.account;
    let turn = app.db.read(async move |tx| assignments::turn(tx, worker, id).await).await?;
    let session = super::session::of(&pairs).map(Session::write).unwrap_or_default();
    let said = Said { session, ..Said::default() };
    page(&app, &visitor, &turn, &said, &Wrong::nothing()).await
}

async fn page(
    app: &App,
    visitor: &Visitor,
    turn: &Turn,
    said: &Said,
    wrong: &Wrong,
) -> Result<Response, PageError> {
    let locale = &app.locale;
    let back = back_to(turn, said);
    let cancel = html! { (link_button(back.as_str(), say!(locale, "task-report-back")).quiet()) };
    let title = say!(locale, "task-report");
    let content = html! {
        (PageHead::new(title.as_str()).under(back.as_str(), turn.title.as_str())
            .lead(&say!(locale, "task-report-lead")))
        (form(locale, visitor.csrf(), turn, said, &wrong.errors, cancel))
    };
    let frame = frame(app, visitor, title).await?;
    Ok(frame.at(Place::MyWork).narrow().show_as(wrong.status, content))
}

fn back_to(turn: &Turn, said: &Said) -> String {
    match Session::read(&said.session) {
        Some(session) => format!("/work/{}?session={}", turn.id, session.write()),
        None => format!("/work/{}", turn.id),
    }
}

/// `POST /work/{id}/report`
pub(super) async fn send(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    PathId(id): PathId<kinds::Assignment>,
    CsrfForm(said): CsrfForm<Said>,
) -> Result<Response, PageError> {
    let worker = person.account;
    let turn = app.db.read(async move |tx| assignments::turn(tx, worker, id).await).await?;
    let Some(problem) = Problem::parse(&said.problem) else {
        let wrong = Wrong::field(&app, "_problem", "problem-needed");
        return page(&app, &visitor, &turn, &said, &wrong).await;
    };
    let text = said.text.clone();
    let report = async move |tx: &mut Tx| assignments::report(tx, worker, id, problem, &text).await;
    let wrong = match app.db.write(report).await {
        Ok(_) if said.then == "skip" && turn.state == Standing::Claimed => {
            let session = Session::read(&said.session);
            let session = session.unwrap_or_else(|| Session::begins(turn.claimed_at));
            return leave::skip(&app, &turn, worker, session).await;
        }
        Ok(_) => {
            let back = back_to(&turn, &said);
            let mark = if back.contains('?') { '&' } else { '?' };
            return Ok(Redirect::to(&format!("{back}{mark}done=task-reported")).into_response());
        }
        Err(Error::Invalid(fields)) => {
            let own = |it: FieldError| FieldError { field: format!("_{}", it.field), ..it };
            let fields: Vec<FieldError> = fields.into_iter().map(own).collect();
            let errors = Errors::of(&app.locale, &fields);
            Wrong { status: StatusCode::UNPROCESSABLE_ENTITY, errors }
        }
        Err(error) => Wrong::of(&app, error)?,
    };
    page(&app, &visitor, &turn, &said, &wrong).await
}
