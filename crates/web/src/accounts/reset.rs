//! `/reset`: a new password by a link.

use std::time::Duration;

use axum::{
    extract::Path,
    response::{IntoResponse, Redirect, Response},
};
use base::{Email, Result};
use face::{App, CsrfForm, Local, PageError, Visitor};
use market::accounts::{self, Password};
use maud::html;
use serde::Deserialize;

use super::door::{From, level};
use crate::{
    frame,
    ui::{Fields, PageHead, submit},
    words::say,
    wrong::Wrong,
};

/// Longer than the slower of the two answers takes.
const EVEN: Duration = Duration::from_millis(200);

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Forgot {
    email: String,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Fresh {
    password: String,
}

/// `GET /reset`
pub(super) async fn show(Local(app): Local, visitor: Visitor) -> Result<Response, PageError> {
    page(&app, &visitor, &Forgot::default(), &Wrong::nothing()).await
}

async fn page(
    app: &App,
    visitor: &Visitor,
    form: &Forgot,
    wrong: &Wrong,
) -> Result<Response, PageError> {
    let locale = &app.locale;
    let f = Fields::new(locale, &wrong.errors);
    let body = html! {
        (f.email("email", say!(locale, "accounts-email")).required().autocomplete("username")
            .value(form.email.clone()))
        div.actions { (submit(say!(locale, "accounts-reset-send")).primary()) }
    };
    let content = html! {
        (PageHead::new(say!(locale, "accounts-reset-title"))
            .lead(&say!(locale, "accounts-reset-lead")))
        (f.form("/reset", visitor.csrf(), body))
        p { a href="/sign-in" { (say!(locale, "accounts-reset-back")) } }
    };
    let frame = frame(app, visitor, say!(locale, "accounts-reset-title")).await?;
    Ok(frame.narrow().show_as(wrong.status, content))
}

/// `POST /reset`
pub(super) async fn send(
    Local(app): Local,
    visitor: Visitor,
    From(visit): From,
    CsrfForm(form): CsrfForm<Forgot>,
) -> Result<Response, PageError> {
    let sent = level(EVEN, async {
        let email = Email::parse("email", &form.email)?;
        let (from, base_url) = (visit.address, app.site.base_url.clone());
        let begin =
            app.db.write(async move |tx| accounts::begin_reset(tx, &email, from, &base_url).await);
        begin.await
    });
    match sent.await {
        Ok(()) => Ok(Redirect::to("/reset/sent").into_response()),
        Err(error) => page(&app, &visitor, &form, &Wrong::of(&app, error)?).await,
    }
}

/// `GET /reset/sent`
pub(super) async fn sent(Local(app): Local, visitor: Visitor) -> Result<Response, PageError> {
    let locale = &app.locale;
    let content = html! {
        (PageHead::new(say!(locale, "accounts-letter-box")))
        p.lead { (say!(locale, "accounts-reset-sent")) }
        p { (say!(locale, "accounts-reset-nothing")) }
        p { a href="/reset" { (say!(locale, "accounts-reset-another")) } }
    };
    let frame = frame(&app, &visitor, say!(locale, "accounts-letter-box")).await?;
    Ok(frame.narrow().show(content))
}

/// `GET /reset/{token}`
pub(super) async fn ask(
    Local(app): Local,
    visitor: Visitor,
    Path(token): Path<String>,
) -> Result<Response, PageError> {
    let look = token.clone();
    app.db.read(async move |tx| accounts::look_at_reset(tx, &look).await).await?;
    new_password(&app, &visitor, &token, &Wrong::nothing()).await
}

async fn new_password(
    app: &App,
    visitor: &Visitor,
    token: &str,
    wrong: &Wrong,
) -> Result<Response, PageError> {
    let locale = &app.locale;
    let f = Fields::new(locale, &wrong.errors);
    let body = html! {
        (f.password("password", say!(locale, "accounts-new-password")).required()
            .autocomplete("new-password").max_length(Password::MAX)
            .help(say!(locale, "accounts-reset-help")))
        div.actions { (submit(say!(locale, "accounts-reset-set")).primary()) }
    };
    let content = html! {
        (PageHead::new(say!(locale, "accounts-reset-title")))
        (f.form(format!("/reset/{token}"), visitor.csrf(), body))
    };
    let frame = frame(app, visitor, say!(locale, "accounts-reset-title")).await?;
    Ok(frame.narrow().show_as(wrong.status, content))
}

/// `POST /reset/{token}`
pub(super) async fn finish(
    Local(app): Local,
    visitor: Visitor,
    Path(token): Path<String>,
    CsrfForm(form): CsrfForm<Fresh>,
) -> Result<Response, PageError> {
    match set(&app, &token, &form.password).await {
        Ok(()) => Ok(Redirect::to("/sign-in?done=password-is-new").into_response()),
        Err(error) => new_password(&app, &visitor, &token, &Wrong::of(&app, error)?).await,
    }
}

async fn set(app: &App, token: &str, password: &str) -> Result<()> {
    let (password, look) = (Password::parse("password", password)?, token.to_owned());
    // A dead link costs no hash.
    app.db.read(async move |tx| accounts::look_at_reset(tx, &look).await).await?;
    let (hash, token) = (app.passwords.hash(&password).await?, token.to_owned());
    app.db.write(async move |tx| accounts::finish_reset(tx, &token, &hash).await).await?;
    Ok(())
}
