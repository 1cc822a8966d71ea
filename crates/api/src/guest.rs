//! A caller with or without a key: for what everybody may look at.

use axum::{
    extract::FromRequestParts,
    http::{header, request::Parts},
};
use face::{ApiError, App, Caller, scope};
use market::AccountId;

/// Who asks, if they say so. A key that is sent must be good.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Guest(pub(crate) Option<AccountId>);

impl FromRequestParts<App> for Guest {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, ApiError> {
        if !parts.headers.contains_key(header::AUTHORIZATION) {
            return Ok(Self(None));
        }
        let caller = Caller::<scope::Read>::from_request_parts(parts, app).await?;
        Ok(Self(Some(caller.account)))
    }
}
