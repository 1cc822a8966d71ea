//! `/reset`: a new password by a link.

use std::time::Duration;

use axum::{
    extract::{Path, State},
    response::{IntoResponse, Redirect, Response},
};
use base::{Email, Result};
use face::{App, CsrfForm, PageError, Visitor};
use market::accounts::{self, Password};
use maud::html;
use serde::Deserialize;

use super::door::{From, level};
use crate::{
    frame,
    ui::{Fields, PageHead, submit},
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
pub(super) async fn show(State(app): State<App>, visitor: Visitor) -> Result<Response, PageError> {
    page(&app, &visitor, &Forgot::default(), &Wrong::nothing()).await
}

async fn page(
    app: &App,
    visitor: &Visitor,
    form: &Forgot,
    wrong: &Wrong,
) -> Result<Response, PageError> {
    let f = Fields::new(&app.site.locale, &wrong.errors);
    let body = html! {
        (f.email("email", "E-mail").required().autocomplete("username").value(form.email.clone()))
        div.actions { (submit("Send me a link").primary()) }
    };
    let content = html! {
        (PageHead::new("Set a new password")
            .lead("We send a link to your address. It works once, within an hour."))
        (f.form("/reset", visitor.csrf(), body))
        p { a href="/sign-in" { "Back to signing in" } }
    };
    let frame = frame(app, visitor, "Set a new password").await?.narrow();
    Ok(frame.show_as(wrong.status, content))
}

/// `POST /reset`
pub(super) async fn send(
    State(app): State<App>,
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
pub(super) async fn sent(State(app): State<App>, visitor: Visitor) -> Result<Response, PageError> {
    let content = html! {
        (PageHead::new("Look into your letter box"))
        p.lead { "If there is an account with that address, we have sent it a link." }
        p { "Nothing came? Look among the unwanted letters, or check that you typed the address \
             you signed up with." }
        p { a href="/reset" { "Try another address" } }
    };
    Ok(frame(&app, &visitor, "Look into your letter box").await?.narrow().show(content))
}

/// `GET /reset/{token}`
pub(super) async fn ask(
    State(app): State<App>,
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
    let f = Fields::new(&app.site.locale, &wrong.errors);
    let body = html! {
        (f.password("password", "New password").required().autocomplete("new-password")
            .max_length(Password::MAX)
            .help("Eight characters or more. All your sessions will be ended."))
        div.actions { (submit("Set this password").primary()) }
    };
    let content = html! {
        (PageHead::new("Set a new password"))
        (f.form(format!("/reset/{token}"), visitor.csrf(), body))
    };
    let frame = frame(app, visitor, "Set a new password").await?.narrow();
    Ok(frame.show_as(wrong.status, content))
}

/// `POST /reset/{token}`
pub(super) async fn finish(
    State(app): State<App>,
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
