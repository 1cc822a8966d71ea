//! More time in `apply` jobs: the worker's form and the requester's two buttons.

use axum::response::{IntoResponse, Redirect, Response};
use base::{Error, MessageText, Result as Read, hours, kinds};
use face::{App, CsrfForm, Local, PageError, PathId, Person, Visitor};
use locale::Locale;
use market::{
    AssignmentId, ExtensionRequestId,
    messages::{self, Letter, Refusal, Subject, Thread},
};
use maud::{Markup, Render, html};
use serde::Deserialize;
use store::Tx;

use super::thread::{self, Forms, Typed};
use crate::{
    projects::Nothing,
    ui::{Fields, Icon, submit},
    words::say,
    wrong::{Faults, Wrong},
};

/// What the worker asks for.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Wish {
    hours: String,
    why: String,
}

/// The form, folded until it is needed.
pub(super) fn form(locale: &Locale, csrf: &str, thread: &Thread, forms: &Forms) -> Markup {
    let f = Fields::new(locale, &forms.time.errors);
    let typed = &forms.typed;
    let given = if typed.hours.is_empty() { "48" } else { &typed.hours };
    let body = html! {
        (f.number("hours", say!(locale, "messages-time-how-much"))
            .unit(say!(locale, "messages-hours")).least("1").most("720").short()
            .required().value(given.to_owned()))
        (f.textarea("why", say!(locale, "messages-time-why")).required().rows(2)
            .max_length(MessageText::MAX).value(typed.why.clone())
            .help(say!(locale, "messages-time-why-help")))
        div.actions { (submit(say!(locale, "messages-time-ask")).icon(Icon::Clock)) }
    };
    let form = f.form(format!("/messages/{}/extension-requests", thread.id), csrf, body);
    html! {
        section.card {
            details.more open[!forms.time.errors.is_empty()] {
                summary { (say!(locale, "messages-time-ask")) }
                div.stack { (form.render()) }
            }
        }
    }
}

/// `POST /messages/{id}/extension-requests`
pub(super) async fn ask(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    PathId(id): PathId<kinds::Thread>,
    CsrfForm(wish): CsrfForm<Wish>,
) -> Result<Response, PageError> {
    let me = person.account;
    let asked = match read(&wish) {
        Ok((extra, letter)) => {
            let ask = async move |tx: &mut Tx| {
                let thread = messages::thread(tx, me, id, None, 1).await?;
                let assignment = of(&thread)?;
                messages::ask_for_time(tx, me, assignment, extra, letter.clone()).await
            };
            app.db.write(ask).await
        }
        Err(error) => Err(error),
    };
    match asked {
        Ok(_) => {
            Ok(Redirect::to(&format!("/messages/{id}?done=time-is-asked-for")).into_response())
        }
        Err(error) if error.is(Refusal::NotFound) => Err(error.into()),
        Err(error) => {
            let error = in_hours(error);
            let forms = Forms {
                typed: Typed { hours: wish.hours, why: wish.why, ..Typed::default() },
                letter: Wrong::nothing(),
                time: Wrong::of(&app, error)?,
            };
            thread::answer(&app, &visitor, &person, id, None, &forms).await
        }
    }
}

fn of(thread: &Thread) -> Read<AssignmentId> {
    match thread.subject {
        Subject::Assignment(id) => Ok(id),
        _ => Err(Refusal::OnlyInApplyJobs.into()),
    }
}

fn read(wish: &Wish) -> Read<(i64, Letter)> {
    let mut faults = Faults::default();
    let extra = wish.hours.trim().parse::<i64>().ok().and_then(|it| it.checked_mul(hours(1)));
    let extra = faults.read(extra.ok_or_else(|| Error::invalid("hours", "extension-out-of-range")));
    let why = faults.read(MessageText::parse("why", &wish.why));
    match (extra, why) {
        (Some(extra), Some(text)) => Ok((extra, Letter { text, files: Vec::new() })),
        _ => Err(faults.error()),
    }
}

/// The form asks for hours where the verb speaks of time.
fn in_hours(error: Error) -> Error {
    match error {
        Error::Invalid(mut fields) => {
            for field in &mut fields {
                if field.field == "extra" {
                    "hours".clone_into(&mut field.field);
                }
            }
            Error::Invalid(fields)
        }
        other => other,
    }
}

/// `POST /extension-requests/{id}/grant`
pub(super) async fn grant(
    Local(app): Local,
    person: Person,
    PathId(id): PathId<kinds::ExtensionRequest>,
    CsrfForm(Nothing {}): CsrfForm<Nothing>,
) -> Result<Response, PageError> {
    let me = person.account;
    app.db.write(async move |tx| messages::grant_time(tx, me, id).await).await?;
    back(&app, &person, id, "time-is-granted").await
}

/// `POST /extension-requests/{id}/refusal`
pub(super) async fn decline(
    Local(app): Local,
    person: Person,
    PathId(id): PathId<kinds::ExtensionRequest>,
    CsrfForm(Nothing {}): CsrfForm<Nothing>,
) -> Result<Response, PageError> {
    let me = person.account;
    app.db.write(async move |tx| messages::decline_time(tx, me, id).await).await?;
    back(&app, &person, id, "time-is-declined").await
}

/// Back to the thread.
async fn back(
    app: &App,
    person: &Person,
    id: ExtensionRequestId,
    done: &str,
) -> Result<Response, PageError> {
    let me = person.account;
    let find = async move |tx: &mut Tx| messages::find_extension(tx, me, id).await;
    let thread = app.db.read(find).await?.thread;
    Ok(Redirect::to(&format!("/messages/{thread}?done={done}")).into_response())
}
