//! `POST /jobs/{id}/assignments`: claims the next task and leads to it.

use axum::response::{IntoResponse, Redirect, Response};
use base::{Error, kinds};
use face::{CsrfForm, Local, PageError, PathId, Person, Visitor};
use market::assignments;
use serde::Deserialize;

use super::page::{self, Entered};

/// A form that says nothing but that it was sent.
#[derive(Debug, Deserialize)]
pub(crate) struct Nothing {}

/// `POST /jobs/{id}/assignments`
pub(super) async fn start(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    PathId(id): PathId<kinds::Project>,
    CsrfForm(Nothing {}): CsrfForm<Nothing>,
) -> Result<Response, PageError> {
    let worker = person.account;
    let claim = app.db.write(async move |tx| assignments::claim(tx, worker, id, None).await);
    match claim.await {
        Ok(claimed) => Ok(Redirect::to(&format!("/work/{}", claimed.id)).into_response()),
        Err(error @ Error::Refused { .. }) if !error.is(assignments::Refusal::NoJob) => {
            page::answer(&app, &visitor, id, Entered::refused(&app, &error)).await
        }
        Err(error) => Err(error.into()),
    }
}
