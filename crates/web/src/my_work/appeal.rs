//! Contesting a rejection: one form, one text, one date.

use axum::response::{IntoResponse, Redirect, Response};
use base::{AppealText, Error, kinds};
use face::{CsrfForm, Local, PageError, PathId, Person, Visitor};
use locale::Locale;
use market::reviews::{self, Detail, Refusal};
use maud::{Markup, Render, html};
use serde::Deserialize;

use super::detail;
use crate::{
    ui::{self, Fields, submit},
    words::{phrase, say},
    wrong::Wrong,
};

/// What the worker writes.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Appeal {
    text: String,
}

/// The form.
pub(super) fn form(locale: &Locale, it: &Detail, csrf: &str, typed: &str, wrong: &Wrong) -> Markup {
    let f = Fields::new(locale, &wrong.errors);
    let body = html! {
        (f.textarea("text", say!(locale, "my-work-appeal-why")).required().rows(6)
            .max_length(AppealText::MAX).value(typed.to_owned())
            .help(say!(locale, "my-work-appeal-help")))
        div.actions { (submit(say!(locale, "my-work-appeal-send")).primary()) }
    };
    let until = ui::date_time(locale, it.deadline);
    ui::card(
        &say!(locale, "my-work-appeal"),
        html! {
            p { (phrase!(locale, "my-work-appeal-until", time = until)) }
            (f.form(format!("/my-work/{}/appeal", it.id), csrf, body).render())
        },
    )
}

/// `POST /my-work/{id}/appeal`
pub(super) async fn send(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    PathId(id): PathId<kinds::Assignment>,
    CsrfForm(form): CsrfForm<Appeal>,
) -> Result<Response, PageError> {
    let worker = person.account;
    let sent = match AppealText::parse("text", &form.text) {
        Ok(text) => {
            let appeal =
                async move |tx: &mut _| reviews::appeal(tx, worker, id, &text).await.map(|_| ());
            app.db.write(appeal).await
        }
        Err(error) => Err(error),
    };
    match sent {
        Ok(()) => Ok(Redirect::to(&format!("/my-work/{id}?done=appeal-sent")).into_response()),
        Err(error @ Error::Store(_)) => Err(error.into()),
        Err(error) if error.is(Refusal::NotFound) => Err(error.into()),
        Err(error) => {
            let wrong = Wrong::of(&app, error)?;
            detail::answer(&app, &visitor, &person, id, &form.text, &wrong).await
        }
    }
}
