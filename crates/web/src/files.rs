//! Files as pages link to them.

use axum::{http::HeaderMap, response::Response};
use base::kinds;
use face::{Download, Local, PageError, PathId, Routes, Visitor, sign_in_first};
use market::{downloads, files};

pub(crate) fn routes() -> Routes {
    Routes::new().get("/files/{id}", download)
}

/// Pictures, sound and films of a public job are for everybody who sees the job. Somebody who is
/// not signed in and finds none may find it once they are.
async fn download(
    Local(app): Local,
    visitor: Visitor,
    PathId(id): PathId<kinds::File>,
    headers: HeaderMap,
) -> Result<Response, PageError> {
    let reader = visitor.person.map(|it| it.account);
    let file = app.db.read(async move |tx| downloads::open(tx, reader, id).await).await;
    let file = match file {
        Err(error) if reader.is_none() && error.is(files::Refusal::NotFound) => {
            return Ok(sign_in_first(&format!("/files/{id}")));
        }
        found => found?,
    };
    let path = app.shelf.path(id);
    let download = Download {
        path: &path,
        bytes: file.bytes.unsigned_abs(),
        media_type: file.media_type.as_str(),
        disposition: files::disposition(&file.name),
    };
    Ok(download.answer(&headers).await?)
}
