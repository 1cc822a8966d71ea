//! Everything a page can reach, in the language of whoever asks.

use axum::{
    extract::FromRequestParts,
    http::{HeaderMap, header, request::Parts},
    response::Response,
};
use locale::Language;

use crate::{App, Visitor, cookie};

/// The state behind a page; its `locale` speaks the visitor's language: the one that the address
/// asks for, or that they chose in their settings, or in this browser, or the first that the
/// browser asks for.
pub struct Local(pub App);

impl FromRequestParts<App> for Local {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Response> {
        let visitor = Visitor::from_request_parts(parts, app).await?;
        let chosen = visitor.person.and_then(|it| it.language);
        let language = visitor.lang.or(chosen).or_else(|| of_browser(&parts.headers));
        let mut app = app.clone();
        app.locale = app.locale.in_language(language.unwrap_or_default());
        Ok(Self(app))
    }
}

/// The language that a browser was told, or else asks for.
fn of_browser(headers: &HeaderMap) -> Option<Language> {
    let asked = || headers.get(header::ACCEPT_LANGUAGE)?.to_str().ok();
    cookie::language(headers).or_else(|| Language::wanted(asked()?))
}
