//! `GET /message-reports/{id}`: shows a message to the moderators, with a reason.

use axum::response::{IntoResponse, Redirect, Response};
use base::{Error, Reason, kinds};
use face::{App, CsrfForm, Local, PageError, PathId, Person, Visitor};
use market::{
    MessageId,
    messages::{self, Refusal, Said},
};
use maud::{Render, html};
use serde::Deserialize;

use crate::{
    frame,
    ui::{self, Fields, PageHead, card, link_button, submit},
    words::say,
    wrong::Wrong,
};

/// `GET /message-reports/{id}`; the id is the message's.
pub(super) async fn ask(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    PathId(id): PathId<kinds::Message>,
) -> Result<Response, PageError> {
    let said = must_read(&app, &person, id).await?;
    answer(&app, &visitor, &person, (id, &said), "", &Wrong::nothing()).await
}

/// What one may not read is not there to be reported.
async fn must_read(app: &App, person: &Person, id: MessageId) -> Result<Said, PageError> {
    let me = person.account;
    let said = app.db.read(async move |tx| messages::said(tx, me, id).await).await?;
    said.ok_or_else(|| Error::from(Refusal::NoMessage).into())
}

async fn answer(
    app: &App,
    visitor: &Visitor,
    person: &Person,
    (id, said): (MessageId, &Said),
    typed: &str,
    wrong: &Wrong,
) -> Result<Response, PageError> {
    let locale = &app.locale;
    let f = Fields::new(locale, &wrong.errors);
    let body = html! {
        (f.textarea("reason", say!(locale, "messages-report-reason")).required().rows(4)
            .max_length(Reason::MAX).value(typed.to_owned()))
        div.actions {
            (submit(say!(locale, "messages-report-send")).primary())
            (link_button("/messages", say!(locale, "messages-cancel")).quiet())
        }
    };
    let form = f.form(format!("/message-reports/{id}"), &person.csrf, body);
    let content = html! {
        (PageHead::new(say!(locale, "messages-report-title"))
            .under("/messages", say!(locale, "messages-title"))
            .lead(&say!(locale, "messages-report-lead")))
        (card("", html! {
            (ui::markdown(&said.text, 3))
            p.muted.small-text { (ui::date_time(locale, said.at)) }
        }))
        (card("", form.render()))
    };
    let title = say!(locale, "messages-report-title");
    let frame = frame(app, visitor, title).await?.readable();
    Ok(frame.show_as(wrong.status, content))
}

/// What is wrong with the message.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Report {
    reason: String,
}

/// `POST /message-reports/{id}`
pub(super) async fn send(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    PathId(id): PathId<kinds::Message>,
    CsrfForm(form): CsrfForm<Report>,
) -> Result<Response, PageError> {
    let me = person.account;
    let sent = match Reason::parse("reason", &form.reason) {
        Ok(reason) => {
            let report = app.db.write(async move |tx| messages::report(tx, me, id, &reason).await);
            report.await.map(|_| ())
        }
        Err(error) => Err(error),
    };
    match sent {
        Ok(()) => Ok(Redirect::to("/messages?done=message-is-reported").into_response()),
        Err(error) if error.is(Refusal::NoMessage) => Err(error.into()),
        Err(error) => {
            let said = must_read(&app, &person, id).await?;
            let wrong = Wrong::of(&app, error)?;
            answer(&app, &visitor, &person, (id, &said), &form.reason, &wrong).await
        }
    }
}
