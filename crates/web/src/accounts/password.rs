//! `/settings/password`

use axum::{
    extract::State,
    response::{IntoResponse, Redirect, Response},
};
use base::{Error, Result};
use face::{App, CsrfForm, PageError, Person, Visitor};
use market::accounts::{self, Password, Visit};
use maud::html;
use serde::Deserialize;

use super::door::From;
use crate::{
    frame,
    ui::{Fields, PageHead, Place, link_button, submit},
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
    State(app): State<App>,
    visitor: Visitor,
    _person: Person,
) -> Result<Response, PageError> {
    page(&app, &visitor, &Wrong::nothing()).await
}

async fn page(app: &App, visitor: &Visitor, wrong: &Wrong) -> Result<Response, PageError> {
    let f = Fields::new(&app.site.locale, &wrong.errors);
    let body = html! {
        (f.password("old_password", "Your password now").required()
            .autocomplete("current-password"))
        (f.password("password", "New password").required().autocomplete("new-password")
            .max_length(Password::MAX)
            .help("Eight characters or more. Your other sessions will be ended."))
        div.actions {
            (submit("Change the password").primary())
            (link_button("/settings", "Cancel").quiet())
        }
    };
    let content = html! {
        (PageHead::new("Change your password").under("/settings", "Account"))
        (f.form("/settings/password", visitor.csrf(), body))
    };
    let frame = frame(app, visitor, "Change your password").await?.at(Place::Account).narrow();
    Ok(frame.show_as(wrong.status, content))
}

/// `POST /settings/password`
pub(super) async fn send(
    State(app): State<App>,
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
