//! `/settings/email` and the link that puts a new address in force.

use axum::{
    extract::Path,
    response::{IntoResponse, Redirect, Response},
};
use base::{Email, Result};
use face::{App, CsrfForm, Local, PageError, Person, Visitor};
use market::accounts::{self, Purpose};
use maud::html;
use serde::Deserialize;

use super::door::{Nothing, Proved};
use crate::{
    frame,
    ui::{Fields, PageHead, Place, form, link_button, submit},
    words::{phrase, say},
    wrong::Wrong,
};

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct NewEmail {
    email: String,
}

/// `GET /settings/email`
pub(super) async fn show(
    Local(app): Local,
    visitor: Visitor,
    Proved(person): Proved,
) -> Result<Response, PageError> {
    page(&app, &visitor, &person, &NewEmail::default(), &Wrong::nothing()).await
}

async fn page(
    app: &App,
    visitor: &Visitor,
    person: &Person,
    form: &NewEmail,
    wrong: &Wrong,
) -> Result<Response, PageError> {
    let account = person.account;
    let account = app.db.read(async move |tx| accounts::find(tx, account).await).await?;
    let locale = &app.locale;
    let f = Fields::new(locale, &wrong.errors);
    let body = html! {
        (f.email("email", say!(locale, "accounts-email-new")).required().autocomplete("email")
            .max_length(Email::MAX).value(form.email.clone()))
        div.actions {
            (submit(say!(locale, "accounts-email-send")).primary())
            (link_button("/settings", say!(locale, "accounts-cancel")).quiet())
        }
    };
    let content = html! {
        (PageHead::new(say!(locale, "accounts-email-title"))
            .under("/settings", say!(locale, "accounts-account")))
        p {
            (phrase!(locale, "accounts-email-now",
                email = html! { strong { (account.email) } }))
        }
        (f.form("/settings/email", visitor.csrf(), body))
    };
    let frame = frame(app, visitor, say!(locale, "accounts-email-title")).await?;
    Ok(frame.at(Place::Account).readable().show_as(wrong.status, content))
}

/// `POST /settings/email`
pub(super) async fn send(
    Local(app): Local,
    visitor: Visitor,
    Proved(person): Proved,
    CsrfForm(form): CsrfForm<NewEmail>,
) -> Result<Response, PageError> {
    match begin(&app, &person, &form.email).await {
        Ok(()) => Ok(Redirect::to("/settings?done=email-link-is-sent").into_response()),
        Err(error) => page(&app, &visitor, &person, &form, &Wrong::of(&app, error)?).await,
    }
}

async fn begin(app: &App, person: &Person, email: &str) -> Result<()> {
    let (account, session) = (person.account, person.session);
    let (email, base_url) = (Email::parse("email", email)?, app.site.base_url.clone());
    let begin = app.db.write(async move |tx| {
        accounts::begin_email_change(tx, account, session, &email, &base_url).await
    });
    begin.await
}

/// `GET /email/{token}`
pub(super) async fn ask(
    Local(app): Local,
    visitor: Visitor,
    Path(token): Path<String>,
) -> Result<Response, PageError> {
    let look = token.clone();
    let look =
        app.db.read(async move |tx| accounts::look_at_link(tx, Purpose::ChangeEmail, &look).await);
    let (link, locale) = (look.await?, &app.locale);
    let action = format!("/email/{token}");
    let button = html! {
        div.actions { (submit(say!(locale, "accounts-email-use")).primary()) }
    };
    let content = html! {
        (PageHead::new(say!(locale, "accounts-email-ask-title")))
        p.lead {
            (phrase!(locale, "accounts-email-ask", email = html! { strong { (link.email) } }))
        }
        (form(action, visitor.csrf(), button))
    };
    let frame = frame(&app, &visitor, say!(locale, "accounts-email-ask-title")).await?;
    Ok(frame.narrow().show(content))
}

/// `POST /email/{token}`
pub(super) async fn finish(
    Local(app): Local,
    visitor: Visitor,
    Path(token): Path<String>,
    CsrfForm(Nothing {}): CsrfForm<Nothing>,
) -> Result<Response, PageError> {
    app.db.write(async move |tx| accounts::finish_email_change(tx, &token).await).await?;
    let next = if visitor.person.is_some() { "/settings" } else { "/sign-in" };
    Ok(Redirect::to(&format!("{next}?done=email-is-changed")).into_response())
}
