//! `/settings/proof`: the password once more, before something that matters.

use axum::{
    extract::{Query, State},
    response::{IntoResponse, Redirect, Response},
};
use base::Result;
use face::{App, CsrfForm, PageError, Person, Visitor};
use market::accounts::{self, Visit};
use maud::html;
use serde::Deserialize;

use super::door::{From, next_or_home};
use crate::{
    frame,
    ui::{Fields, PageHead, Place, link_button, submit},
    wrong::Wrong,
};

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Proof {
    password: String,
    code: String,
    next: String,
}

/// `GET /settings/proof`
pub(super) async fn show(
    State(app): State<App>,
    visitor: Visitor,
    person: Person,
    Query(form): Query<Proof>,
) -> Result<Response, PageError> {
    page(&app, &visitor, &person, &form.next, &Wrong::nothing()).await
}

async fn page(
    app: &App,
    visitor: &Visitor,
    person: &Person,
    next: &str,
    wrong: &Wrong,
) -> Result<Response, PageError> {
    let account = person.account;
    let account = app.db.read(async move |tx| accounts::find(tx, account).await).await?;
    let f = Fields::new(&app.site.locale, &wrong.errors);
    let body = html! {
        // Tells password managers whose password is asked for.
        input type="hidden" name="email" autocomplete="username" value=(account.email);
        (f.password("password", "Password").required().autocomplete("current-password"))
        @if account.second_factor {
            (f.code("code", "Code").required().help("The six digits that your app shows now."))
        }
        input type="hidden" name="next" value=(next);
        div.actions {
            (submit("Go on").primary())
            (link_button("/settings", "Cancel").quiet())
        }
    };
    let content = html! {
        (PageHead::new("Is it you?").under("/settings", "Account")
            .lead("You are about to change something that matters. Give your password again."))
        (f.form("/settings/proof", visitor.csrf(), body))
    };
    let frame = frame(app, visitor, "Is it you?").await?.at(Place::Account).narrow();
    Ok(frame.show_as(wrong.status, content))
}

/// `POST /settings/proof`
pub(super) async fn send(
    State(app): State<App>,
    visitor: Visitor,
    person: Person,
    From(visit): From,
    CsrfForm(form): CsrfForm<Proof>,
) -> Result<Response, PageError> {
    let wrong = match prove(&app, &person, &form, visit).await {
        Ok(true) => return Ok(Redirect::to(next_or_home(&form.next)).into_response()),
        Ok(false) => Wrong::field(&app, "password", "proof-wrong"),
        Err(error) => Wrong::of(&app, error)?,
    };
    page(&app, &visitor, &person, &form.next, &wrong).await
}

async fn prove(app: &App, person: &Person, form: &Proof, visit: Visit) -> Result<bool> {
    let (account, session, from) = (person.account, person.session, visit.address);
    let begin = app.db.write(async move |tx| accounts::begin_proof(tx, account, from).await);
    let checked = app.passwords.check(begin.await?, &form.password).await?;
    let code = form.code.clone();
    app.db.write(async move |tx| accounts::prove(tx, session, &checked, &code).await).await
}
