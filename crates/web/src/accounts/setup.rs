//! `/setup/{token}`: the first admin, by the link that the server printed.

use axum::{
    extract::{Path, State},
    response::{IntoResponse, Redirect, Response},
};
use base::Result;
use face::{App, CsrfForm, PageError, Visitor};
use market::accounts;
use maud::html;

use super::sign_up::Newcomer;
use crate::{
    frame,
    ui::{Fields, PageHead, submit},
    wrong::Wrong,
};

/// `GET /setup/{token}`
pub(super) async fn show(
    State(app): State<App>,
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
    let f = Fields::new(&app.site.locale, &wrong.errors);
    let body = html! {
        (newcomer.fields(&f))
        div.actions { (submit("Make me the admin").primary()) }
    };
    let content = html! {
        (PageHead::new("The first admin")
            .lead("This marketplace has nobody to run it yet. That will be you."))
        (f.form(format!("/setup/{token}"), visitor.csrf(), body))
    };
    let frame = frame(app, visitor, "The first admin").await?.narrow();
    Ok(frame.show_as(wrong.status, content))
}

/// `POST /setup/{token}`
pub(super) async fn send(
    State(app): State<App>,
    visitor: Visitor,
    Path(token): Path<String>,
    CsrfForm(newcomer): CsrfForm<Newcomer>,
) -> Result<Response, PageError> {
    match make(&app, &token, &newcomer).await {
        Ok(()) => Ok(Redirect::to("/sign-in?done=admin-is-made").into_response()),
        Err(error) => page(&app, &visitor, &token, &newcomer, &Wrong::of(&app, error)?).await,
    }
}

async fn make(app: &App, token: &str, newcomer: &Newcomer) -> Result<()> {
    let (read, look) = (newcomer.read()?, token.to_owned());
    // A dead link costs no hash.
    app.db.read(async move |tx| accounts::look_at_setup(tx, &look).await).await?;
    let (new, token) = (read.hashed(app).await?, token.to_owned());
    app.db.write(async move |tx| accounts::set_up(tx, &token, new.clone()).await).await?;
    Ok(())
}
