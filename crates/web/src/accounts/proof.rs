//! `/settings/proof`: the password once more, before something that matters.

use axum::{
    extract::Query,
    response::{IntoResponse, Redirect, Response},
};
use base::Result;
use face::{App, CsrfForm, Local, PageError, Person, Visitor};
use market::accounts::{self, Visit};
use maud::html;
use serde::Deserialize;

use super::door::{From, next_or_home};
use crate::{
    frame,
    ui::{Fields, PageHead, Place, link_button, submit},
    words::say,
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
    Local(app): Local,
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
    let locale = &app.locale;
    let f = Fields::new(locale, &wrong.errors);
    let body = html! {
        input type="hidden" name="next" value=(next);
        // Tells password managers whose password is asked for.
        input type="hidden" name="email" autocomplete="username" value=(account.email);
        (f.password("password", say!(locale, "accounts-password")).required()
            .autocomplete("current-password"))
        @if account.second_factor {
            (f.code("code", say!(locale, "accounts-code")).required()
                .help(say!(locale, "accounts-proof-code-help")))
        }
        div.actions {
            (submit(say!(locale, "accounts-proof-go-on")).primary())
            (link_button("/settings", say!(locale, "accounts-cancel")).quiet())
        }
    };
    let content = html! {
        (PageHead::new(say!(locale, "accounts-proof-title"))
            .under("/settings", say!(locale, "accounts-account"))
            .lead(&say!(locale, "accounts-proof-lead")))
        (f.form("/settings/proof", visitor.csrf(), body))
    };
    let frame = frame(app, visitor, say!(locale, "accounts-proof-title")).await?;
    let frame = frame.at(Place::Account).readable();
    Ok(frame.show_as(wrong.status, content))
}

/// `POST /settings/proof`
pub(super) async fn send(
    Local(app): Local,
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
