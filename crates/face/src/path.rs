//! Ids in paths: what is no id is simply not there.

use axum::{
    extract::{FromRequestParts, RawPathParams},
    http::{StatusCode, request::Parts},
    response::{IntoResponse, Response},
};
use base::{Error, Id, Kind};

use crate::page::PageError;

/// The path's first `{…}` as an id; 404 when it is none.
#[derive(Debug, Clone, Copy)]
pub struct PathId<K>(pub Id<K>);

impl<S: Send + Sync, K> FromRequestParts<S> for PathId<K> {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Response> {
        let params = RawPathParams::from_request_parts(parts, state).await;
        let Ok(params) = params else { return Err(not_found(parts)) };
        let first = params.iter().next().and_then(|(_, text)| text.parse().ok());
        first.map(Self).ok_or_else(|| not_found(parts))
    }
}

/// The path's first two `{…}` as ids of two kinds. Whether the second belongs to the first is
/// for the verb to check.
#[derive(Debug, Clone, Copy)]
pub struct PathIds<A, B>(pub Id<A>, pub Id<B>);

impl<S: Send + Sync, A, B> FromRequestParts<S> for PathIds<A, B> {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Response> {
        let params = RawPathParams::from_request_parts(parts, state).await;
        let Ok(params) = params else { return Err(not_found(parts)) };
        let mut texts = params.iter().map(|(_, text)| text);
        let first = texts.next().and_then(|it| it.parse().ok());
        let second = texts.next().and_then(|it| it.parse().ok());
        match (first, second) {
            (Some(first), Some(second)) => Ok(Self(first, second)),
            _ => Err(not_found(parts)),
        }
    }
}

/// The path's first `{…}` as it was written, decoded; 404 when it is no text.
#[derive(Debug, Clone)]
pub struct PathText(pub String);

impl<S: Send + Sync> FromRequestParts<S> for PathText {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Response> {
        let params = RawPathParams::from_request_parts(parts, state).await;
        let Ok(params) = params else { return Err(not_found(parts)) };
        let first = params.iter().next().map(|(_, text)| text.to_owned());
        first.map(Self).ok_or_else(|| not_found(parts))
    }
}

/// The path's first two `{…}` as they were written, decoded.
#[derive(Debug, Clone)]
pub struct PathTexts(pub String, pub String);

impl<S: Send + Sync> FromRequestParts<S> for PathTexts {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Response> {
        let params = RawPathParams::from_request_parts(parts, state).await;
        let Ok(params) = params else { return Err(not_found(parts)) };
        let mut texts = params.iter().map(|(_, text)| text.to_owned());
        match (texts.next(), texts.next()) {
            (Some(first), Some(second)) => Ok(Self(first, second)),
            _ => Err(not_found(parts)),
        }
    }
}

/// "Not found" in the form of the face that was asked.
pub(crate) fn not_found(parts: &Parts) -> Response {
    let error = Error::refused(Kind::NotFound, "not-found");
    if parts.uri.path().starts_with("/api/") {
        return crate::ApiError::from(error).into_response();
    }
    let mut response = PageError::from(error).into_response();
    *response.status_mut() = StatusCode::NOT_FOUND;
    response
}
