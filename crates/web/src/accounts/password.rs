//! `/settings/password`

use axum::response::{IntoResponse, Redirect, Response};
use base::{Error, Result};
use face::{App, CsrfForm, Local, PageError, Person, Visitor};
use market::accounts::{self, Password, Visit};
use maud::html;
use serde::Deserialize;

use super::door::From;
use crate::{
    frame,
    ui::{Fields, PageHead, Place, link_button, submit},
    words::say,
    wrong::Wrong,
};

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct NewPassword {
    old_password: String,
    password: String,
}

/// `GET /settings/password`
pub(super) async fn show(
    Local(app): Local,
    visitor: Visitor,
    _person: Person,
) -> Result<Response, PageError> {
    page(&app, &visitor, &Wrong::nothing()).await
}

async fn page(app: &App, visitor: &Visitor, wrong: &Wrong) -> Result<Response, PageError> {
    let locale = &app.locale;
    let f = Fields::new(locale, &wrong.errors);
    let body = html! {
        (f.password("old_password", say!(locale, "accounts-password-now")).required()
            .autocomplete("current-password"))
        (f.password("password", say!(locale, "accounts-new-password")).required()
            .autocomplete("new-password").max_length(Password::MAX)
            .help(say!(locale, "accounts-password-help")))
        div.actions {
            (submit(say!(locale, "accounts-password-verb")).primary())
            (link_button("/settings", say!(locale, "accounts-cancel")).quiet())
        }
    };
    let content = html! {
        (PageHead::new(say!(locale, "accounts-change-password"))
            .under("/settings", say!(locale, "accounts-account")))
        (f.form("/settings/password", visitor.csrf(), body))
    };
    let frame = frame(app, visitor, say!(locale, "accounts-change-password")).await?;
    Ok(frame.at(Place::Account).readable().show_as(wrong.status, content))
}

/// `POST /settings/password`
pub(super) async fn send(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    From(visit): From,
    CsrfForm(form): CsrfForm<NewPassword>,
) -> Result<Response, PageError> {
    match change(&app, &person, &form, visit).await {
        Ok(()) => Ok(Redirect::to("/settings?done=password-is-changed").into_response()),
        Err(error) => page(&app, &visitor, &Wrong::of(&app, error)?).await,
    }
}

async fn change(app: &App, person: &Person, form: &NewPassword, visit: Visit) -> Result<()> {
    let password = Password::parse("password", &form.password)?;
    let (account, session, from) = (person.account, person.session, visit.address);
    let begin = app.db.write(async move |tx| accounts::begin_proof(tx, account, from).await);
    let checked = app.passwords.check(begin.await?, &form.old_password).await?;
    if !checked.is_right() {
        return Err(Error::invalid("old_password", "password-wrong"));
    }
    let hash = app.passwords.hash(&password).await?;
    let change =
        app.db.write(async move |tx| accounts::change_password(tx, session, &checked, &hash).await);
    change.await
}
