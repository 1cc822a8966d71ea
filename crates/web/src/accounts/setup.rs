//! `/setup/{token}`: the first admin, by the link that the server printed.

use axum::{
    extract::Path,
    response::{IntoResponse, Redirect, Response},
};
use base::Result;
use face::{App, CsrfForm, Local, PageError, Visitor};
use market::accounts;
use maud::html;

use super::{
    door::From,
    sign_in,
    sign_up::{Newcomer, least_age},
};
use crate::{
    frame,
    ui::{Fields, PageHead, submit},
    words::say,
    wrong::Wrong,
};

/// `GET /setup/{token}`
pub(super) async fn show(
    Local(app): Local,
    visitor: Visitor,
    Path(token): Path<String>,
) -> Result<Response, PageError> {
    let look = token.clone();
    app.db.read(async move |tx| accounts::look_at_setup(tx, &look).await).await?;
    page(&app, &visitor, &token, &Newcomer::default(), &Wrong::nothing()).await
}

async fn page(
    app: &App,
    visitor: &Visitor,
    token: &str,
    newcomer: &Newcomer,
    wrong: &Wrong,
) -> Result<Response, PageError> {
    let locale = &app.locale;
    let f = Fields::new(locale, &wrong.errors);
    let least = least_age(app).await?;
    let body = html! {
        (newcomer.fields(locale, &f, least))
        div.actions { (submit(say!(locale, "accounts-setup-make")).primary()) }
    };
    let content = html! {
        (PageHead::new(say!(locale, "accounts-setup-title"))
            .lead(&say!(locale, "accounts-setup-lead")))
        (f.form(format!("/setup/{token}"), visitor.csrf(), body))
    };
    let frame = frame(app, visitor, say!(locale, "accounts-setup-title")).await?;
    Ok(frame.narrow().show_as(wrong.status, content))
}

/// `POST /setup/{token}`
pub(super) async fn send(
    Local(app): Local,
    visitor: Visitor,
    Path(token): Path<String>,
    From(visit): From,
    CsrfForm(newcomer): CsrfForm<Newcomer>,
) -> Result<Response, PageError> {
    if let Err(error) = make(&app, &token, &newcomer).await {
        return page(&app, &visitor, &token, &newcomer, &Wrong::of(&app, error)?).await;
    }
    let words = newcomer.words();
    let opened =
        sign_in::at_once(&app, &visitor, words, visit, "/operator?done=admin-is-made").await?;
    Ok(opened.unwrap_or_else(|| Redirect::to("/sign-in?next=/operator").into_response()))
}

async fn make(app: &App, token: &str, newcomer: &Newcomer) -> Result<()> {
    let (read, look) = (newcomer.read()?, token.to_owned());
    // A dead link costs no hash.
    app.db.read(async move |tx| accounts::look_at_setup(tx, &look).await).await?;
    let (new, token) = (read.hashed(app).await?, token.to_owned());
    app.db.write(async move |tx| accounts::set_up(tx, &token, new.clone()).await).await?;
    Ok(())
}
