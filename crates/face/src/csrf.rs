//! Forms that only our own pages can send.
//!
//! Two guards: the browser must say that the form comes from this site (`Sec-Fetch-Site`, or
//! else `Origin`), and a signed-in person's form must carry the session's token.

use axum::{
    extract::{FromRequest, FromRequestParts, Multipart, Request},
    http::{HeaderMap, header},
    response::{IntoResponse, Response},
};
use base::{Error, Kind};
use bytes::Bytes;
use serde::de::DeserializeOwned;

use crate::{App, Site, Visitor, page::PageError};

/// The name of the hidden field with the token.
pub(crate) const FIELD: &str = "csrf";

/// A form of ours, read into `T`. Repeated fields are read into a `Vec`.
#[derive(Debug, Clone)]
pub struct CsrfForm<T>(pub T);

/// Why a form was not taken.
pub(crate) fn forged() -> Response {
    PageError::from(Error::refused(Kind::Forbidden, "form-not-ours")).into_response()
}

/// Whether the browser says that this request was made by a page of this site.
pub(crate) fn is_ours(headers: &HeaderMap, site: &Site) -> bool {
    let word = |name: &str| headers.get(name).and_then(|it| it.to_str().ok());
    match word("sec-fetch-site") {
        Some(from) => matches!(from, "same-origin" | "none"),
        None => word(header::ORIGIN.as_str()).is_some_and(|it| it == site.origin()),
    }
}

impl<T: DeserializeOwned> FromRequest<App> for CsrfForm<T> {
    type Rejection = Response;

    async fn from_request(request: Request, app: &App) -> Result<Self, Response> {
        let (mut parts, body) = request.into_parts();
        let visitor = Visitor::from_request_parts(&mut parts, app).await?;
        if !is_ours(&parts.headers, &app.site) {
            return Err(forged());
        }
        let request = Request::from_parts(parts, body);
        let bytes = Bytes::from_request(request, app).await.map_err(IntoResponse::into_response)?;
        let pairs: Vec<(String, String)> =
            serde_html_form::from_bytes(&bytes).map_err(|_| unreadable("form"))?;
        let token = pairs.iter().find(|(name, _)| name == FIELD).map(|(_, it)| it.as_str());
        if visitor.person.is_some_and(|it| token != Some(it.csrf.as_str())) {
            return Err(forged());
        }
        let form = serde_html_form::Deserializer::from_bytes(&bytes);
        let form = serde_path_to_error::deserialize(form);
        form.map(Self).map_err(|it| unreadable(&it.path().to_string()))
    }
}

fn unreadable(field: &str) -> Response {
    PageError::from(Error::invalid(field, "form-unreadable")).into_response()
}

/// One part of an upload: a field's text, or a file with its name.
#[derive(Debug, Clone)]
pub struct Part {
    pub field: String,
    pub file_name: Option<String>,
    pub bytes: Bytes,
}

/// A form of ours with files. The route decides how large it may be.
#[derive(Debug, Clone)]
pub struct Upload(pub Vec<Part>);

impl Upload {
    /// The text of a field.
    pub fn text(&self, field: &str) -> Option<&str> {
        let part = self.0.iter().find(|it| it.field == field && it.file_name.is_none())?;
        std::str::from_utf8(&part.bytes).ok()
    }

    /// Every text field as a pair, in the order of the form.
    pub fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        let texts = self.0.iter().filter(|it| it.file_name.is_none());
        texts.filter_map(|it| Some((it.field.as_str(), std::str::from_utf8(&it.bytes).ok()?)))
    }

    /// The files chosen in a field; an empty choice is no file.
    pub fn files(&self, field: &str) -> impl Iterator<Item = &Part> {
        self.0.iter().filter(move |it| {
            it.field == field
                && !it.bytes.is_empty()
                && it.file_name.as_ref().is_some_and(|it| !it.is_empty())
        })
    }
}

impl FromRequest<App> for Upload {
    type Rejection = Response;

    async fn from_request(request: Request, app: &App) -> Result<Self, Response> {
        let (mut parts, body) = request.into_parts();
        let visitor = Visitor::from_request_parts(&mut parts, app).await?;
        if !is_ours(&parts.headers, &app.site) {
            return Err(forged());
        }
        let form = Multipart::from_request(Request::from_parts(parts, body), app).await;
        let mut form = form.map_err(IntoResponse::into_response)?;
        let mut read = Vec::new();
        while let Some(part) = form.next_field().await.map_err(IntoResponse::into_response)? {
            let field = part.name().unwrap_or_default().to_owned();
            let file_name = part.file_name().map(str::to_owned);
            let bytes = part.bytes().await.map_err(IntoResponse::into_response)?;
            read.push(Part { field, file_name, bytes });
        }
        let upload = Self(read);
        let token = upload.text(FIELD);
        if visitor.person.is_some_and(|it| token != Some(it.csrf.as_str())) {
            return Err(forged());
        }
        Ok(Self(upload.0.into_iter().filter(|it| it.field != FIELD).collect()))
    }
}
