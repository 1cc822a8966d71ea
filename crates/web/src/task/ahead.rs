//! `POST /work/{id}/ahead`: the next task is held and its page fetched while this one is done.
//!
//! Invariant: nothing depends on it. Without it, or where it says no, the next task is claimed
//! when this one is handed in.

use axum::{
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use base::{Error, kinds};
use face::{CsrfForm, Local, PageError, PathId, Person, Visitor};
use market::assignments;
use serde::Deserialize;
use store::Tx;

use super::{
    page::{self, Filled},
    session::Session,
};
use crate::jobs::Nothing;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Now {
    #[serde(rename = "_session")]
    session: String,
}

/// `POST /work/{id}/ahead`: the page of the next task as it will be after this answer, with its
/// address in `Content-Location`; nothing where there is none to be held.
pub(super) async fn hold(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    PathId(id): PathId<kinds::Assignment>,
    CsrfForm(now): CsrfForm<Now>,
) -> Result<Response, PageError> {
    let worker = person.account;
    let turn = app.db.read(async move |tx| assignments::turn(tx, worker, id).await).await?;
    let hold = async move |tx: &mut Tx| {
        let held = assignments::claim_ahead(tx, worker, id).await?.id;
        assignments::turn(tx, worker, held).await
    };
    let next = match app.db.write(hold).await {
        Ok(it) => it,
        Err(Error::Refused { .. }) => return Ok(StatusCode::NO_CONTENT.into_response()),
        Err(error) => return Err(error.into()),
    };
    let session = Session::read(&now.session).unwrap_or_else(|| Session::begins(next.claimed_at));
    let session = session.and(turn.reward);
    let address = format!("/work/{}?session={}", next.id, session.write());
    let begun = Filled::begun(&next, session);
    let mut response = page::filled(&app, &visitor, next, begun).await?;
    let address = HeaderValue::try_from(address).map_err(Error::store)?;
    response.headers_mut().insert(header::CONTENT_LOCATION, address);
    Ok(response)
}

/// `POST /work/{id}/ahead/return`: the worker leaves, and what is held is free again.
pub(super) async fn give_back(
    Local(app): Local,
    person: Person,
    PathId(id): PathId<kinds::Assignment>,
    CsrfForm(Nothing {}): CsrfForm<Nothing>,
) -> Result<StatusCode, PageError> {
    let worker = person.account;
    let give_back = async move |tx: &mut Tx| {
        let project = assignments::turn(tx, worker, id).await?.project;
        assignments::give_back_ahead(tx, worker, project).await
    };
    app.db.write(give_back).await?;
    Ok(StatusCode::NO_CONTENT)
}
