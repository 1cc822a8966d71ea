//! `/sign-in`, its second step, and `/sign-out`.

use axum::{
    extract::Query,
    response::{IntoResponse, Redirect, Response},
};
use base::{Email, Result};
use face::{App, CsrfForm, Local, PageError, Visitor, clear_session, set_device, set_session};
use market::{
    accounts::{self, Entry, Password, Visit},
    notifications::push,
};
use maud::html;
use serde::Deserialize;
use store::Tx;

use super::door::{From, Nothing, next_or_home};
use crate::{
    frame,
    ui::{Fields, PageHead, Place, link_button, submit},
    words::{phrase, say},
    wrong::Wrong,
};

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct SignIn {
    email: String,
    password: String,
    next: String,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct SecondStep {
    step: String,
    code: String,
    next: String,
}

/// `GET /sign-in`
pub(super) async fn show(
    Local(app): Local,
    visitor: Visitor,
    Query(form): Query<SignIn>,
) -> Result<Response, PageError> {
    if visitor.person.is_some() {
        return Ok(Redirect::to(next_or_home(&form.next)).into_response());
    }
    let form = SignIn { next: form.next, ..SignIn::default() };
    page(&app, &visitor, &form, &Wrong::nothing()).await
}

async fn page(
    app: &App,
    visitor: &Visitor,
    form: &SignIn,
    wrong: &Wrong,
) -> Result<Response, PageError> {
    let locale = &app.locale;
    let f = Fields::new(locale, &wrong.errors);
    let body = html! {
        input type="hidden" name="next" value=(form.next);
        (f.email("email", say!(locale, "accounts-email")).required().autocomplete("username")
            .value(form.email.clone()))
        (f.password("password", say!(locale, "accounts-password")).required()
            .autocomplete("current-password").max_length(Password::MAX))
        div.actions {
            (submit(say!(locale, "accounts-sign-in")).primary())
            (link_button("/reset", say!(locale, "accounts-forgot")).quiet())
        }
    };
    let content = html! {
        (PageHead::new(say!(locale, "accounts-sign-in")))
        (f.form("/sign-in", visitor.csrf(), body))
        p {
            (phrase!(locale, "accounts-new-here",
                link = html! { a href="/sign-up" { (say!(locale, "accounts-sign-up")) } }))
        }
    };
    let frame = frame(app, visitor, say!(locale, "accounts-sign-in")).await?;
    let frame = frame.at(Place::SignIn).narrow();
    Ok(frame.show_as(wrong.status, content))
}

/// `POST /sign-in`
pub(super) async fn send(
    Local(app): Local,
    visitor: Visitor,
    From(visit): From,
    CsrfForm(form): CsrfForm<SignIn>,
) -> Result<Response, PageError> {
    match enter(&app, &form, visit).await {
        Ok(Entry::Open(token)) => open(&app, &visitor, &token, &form.next).await,
        Ok(Entry::CodeNeeded(step)) => {
            let code = SecondStep { step, next: form.next, ..SecondStep::default() };
            code_page(&app, &visitor, &code, &Wrong::nothing()).await
        }
        Ok(Entry::Wrong) => {
            let wrong = Wrong::field(&app, "password", "sign-in-wrong");
            page(&app, &visitor, &form, &wrong).await
        }
        Err(error) => page(&app, &visitor, &form, &Wrong::of(&app, error)?).await,
    }
}

/// Whoever has just made their account with these words need not type them again.
pub(super) async fn at_once(
    app: &App,
    visitor: &Visitor,
    (email, password): (&str, &str),
    visit: Visit,
    next: &str,
) -> Result<Option<Response>, PageError> {
    let form = SignIn { email: email.into(), password: password.into(), next: next.into() };
    match enter(app, &form, visit).await? {
        Entry::Open(token) => Ok(Some(open(app, visitor, &token, next).await?)),
        Entry::CodeNeeded(_) | Entry::Wrong => Ok(None),
    }
}

async fn enter(app: &App, form: &SignIn, visit: Visit) -> Result<Entry> {
    let (email, from) = (Email::parse("email", &form.email)?, visit.address);
    let begin =
        app.db.write(async move |tx| accounts::begin_sign_in(tx, &email, from).await).await?;
    let checked = app.passwords.check(begin, &form.password).await?;
    app.db.write(async move |tx| accounts::finish_sign_in(tx, &checked, &visit).await).await
}

async fn code_page(
    app: &App,
    visitor: &Visitor,
    form: &SecondStep,
    wrong: &Wrong,
) -> Result<Response, PageError> {
    let locale = &app.locale;
    let f = Fields::new(locale, &wrong.errors);
    let body = html! {
        input type="hidden" name="step" value=(form.step);
        input type="hidden" name="next" value=(form.next);
        (f.code("code", say!(locale, "accounts-code")).required()
            .help(say!(locale, "accounts-step-code-help")))
        div.actions { (submit(say!(locale, "accounts-sign-in")).primary()) }
    };
    let content = html! {
        (PageHead::new(say!(locale, "accounts-step-title")))
        (f.form("/sign-in/code", visitor.csrf(), body))
        p { a href="/sign-in" { (say!(locale, "accounts-step-again")) } }
    };
    let frame = frame(app, visitor, say!(locale, "accounts-step-title")).await?;
    let frame = frame.at(Place::SignIn).narrow();
    Ok(frame.show_as(wrong.status, content))
}

/// `POST /sign-in/code`
pub(super) async fn code(
    Local(app): Local,
    visitor: Visitor,
    From(visit): From,
    CsrfForm(form): CsrfForm<SecondStep>,
) -> Result<Response, PageError> {
    let (step, code) = (form.step.clone(), form.code.clone());
    let finish =
        app.db.write(async move |tx| accounts::finish_with_code(tx, &step, &code, &visit).await);
    match finish.await {
        Ok(Entry::Open(token)) => open(&app, &visitor, &token, &form.next).await,
        Ok(Entry::Wrong | Entry::CodeNeeded(_)) => {
            let wrong = Wrong::field(&app, "code", "code-wrong");
            code_page(&app, &visitor, &form, &wrong).await
        }
        Err(error) => code_page(&app, &visitor, &form, &Wrong::of(&app, error)?).await,
    }
}

/// Sends the new session to the browser and ends the one it had before. Where news come to this
/// browser, they go on for the same person and end for another.
async fn open(
    app: &App,
    visitor: &Visitor,
    token: &str,
    next: &str,
) -> Result<Response, PageError> {
    let before = visitor.person.as_ref().map(|it| (it.account, it.session));
    let (device, opened) = (visitor.device, token.to_owned());
    let move_in = async move |tx: &mut Tx| {
        if let Some(device) = device
            && let Some(it) = accounts::session_of(tx, &opened).await?
        {
            push::move_in(tx, it.account, it.id, device).await?;
        }
        if let Some((account, session)) = before {
            accounts::end_session(tx, account, session).await?;
        }
        Ok(())
    };
    if before.is_some() || device.is_some() {
        app.db.write(move_in).await?;
    }
    let mut response = Redirect::to(next_or_home(next)).into_response();
    set_session(response.headers_mut(), &app.site, token);
    Ok(response)
}

/// `POST /sign-out`
pub(super) async fn out(
    Local(app): Local,
    visitor: Visitor,
    CsrfForm(Nothing {}): CsrfForm<Nothing>,
) -> Result<Response, PageError> {
    let device = visitor.device;
    if let Some(person) = visitor.person {
        let (account, session) = (person.account, person.session);
        let leave = async move |tx: &mut Tx| {
            if let Some(device) = device {
                push::remove_here(tx, account, device).await?;
            }
            accounts::end_session(tx, account, session).await
        };
        app.db.write(leave).await?;
    }
    let mut response = Redirect::to("/?done=signed-out").into_response();
    clear_session(response.headers_mut(), &app.site);
    if device.is_some() {
        set_device(response.headers_mut(), &app.site, None);
    }
    Ok(response)
}
