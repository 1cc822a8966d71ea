//! `GET /files/{id}`: the files that people uploaded, for those who may open them.
//!
//! Invariant: a file is never a page of ours; it is saved, or shown inside a page that names it.

use axum::{
    extract::State,
    http::header,
    response::{IntoResponse, Response},
};
use base::kinds;
use face::{App, PageError, PathId, Person, Routes};
use market::{downloads, files};

/// The one route.
pub(crate) fn routes() -> Routes {
    Routes::new().get("/files/{id}", open)
}

/// `GET /files/{id}`
async fn open(
    State(app): State<App>,
    person: Person,
    PathId(id): PathId<kinds::File>,
) -> Result<Response, PageError> {
    let reader = person.account;
    let file = app.db.read(async move |tx| downloads::open(tx, reader, id).await).await?;
    let bytes = face::stream(&app.shelf.path(id)).await?;
    let headers = [
        (header::CONTENT_TYPE, file.media_type.to_string()),
        (header::CONTENT_LENGTH, file.bytes.to_string()),
        (header::CONTENT_DISPOSITION, files::disposition(&file.name)),
    ];
    let mut response = (headers, bytes).into_response();
    face::private(&mut response);
    Ok(response)
}
