//! The JSON face's door: keys with scopes, bodies that name what is wrong, problems as
//! RFC 9457 documents.

use std::{marker::PhantomData, sync::LazyLock, time::Instant};

use axum::{
    Json,
    extract::{FromRequest, FromRequestParts, Query, Request},
    http::{HeaderValue, StatusCode, header, request::Parts},
    response::{IntoResponse, Response},
};
use base::{Error, FieldError, Kind};
use bytes::Bytes;
use locale::{Currency, Locale};
use market::{AccountId, ApiKeyId, accounts};
use serde::{Serialize, de::DeserializeOwned};
use sha2::{Digest, Sha256};

use crate::{App, refusal};

/// What an API key may be used for.
pub mod scope {
    pub trait Scope: Send + Sync + 'static {
        /// The scope's word in `api_key_scope`.
        const NAME: &'static str;
    }

    macro_rules! scopes {
        ($($(#[$doc:meta])* $name:ident = $word:literal;)*) => { $(
            $(#[$doc])*
            #[derive(Debug, Clone, Copy)]
            pub enum $name {}
            impl Scope for $name {
                const NAME: &'static str = $word;
            }
        )* };
    }

    scopes! {
        /// Look, change nothing.
        Read = "read";
        /// Claim, submit, apply, appeal.
        Work = "work";
        /// Post projects, review, export.
        Request = "request";
        /// Top up and withdraw.
        Money = "money";
        /// Whatever the account's staff roles allow.
        Staff = "staff";
    }
}

/// The owner of an API key that has scope `S`.
#[derive(Debug)]
pub struct Caller<S> {
    pub account: AccountId,
    pub key: ApiKeyId,
    scope: PhantomData<fn() -> S>,
}

impl<S> Clone for Caller<S> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<S> Copy for Caller<S> {}

impl<S: scope::Scope> FromRequestParts<App> for Caller<S> {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, ApiError> {
        let bearer = parts.headers.get(header::AUTHORIZATION).and_then(|it| it.to_str().ok());
        let secret = bearer.and_then(|it| it.strip_prefix("Bearer ")).map(str::trim);
        let Some(secret) = secret.filter(|it| it.len() <= 200) else {
            return Err(ApiError::no_key());
        };
        let secret = secret.to_owned();
        let found = app.db.read(async move |tx| accounts::authenticate(tx, &secret).await).await?;
        let key = found.ok_or_else(ApiError::no_key)?;
        if !key.scopes.iter().any(|it| it.as_str() == S::NAME) {
            return Err(Error::refused(Kind::Forbidden, "key-lacks-scope").into());
        }
        // The brake is about real seconds on this node, not about the market's time.
        let now = Instant::now();
        if app.site.api_rate.take(key.account, now).is_err() {
            return Err(Error::refused(Kind::Limit, "too-many-requests").into());
        }
        if key.is_stale {
            let id = key.id;
            app.db.write(async move |tx| accounts::touch_key(tx, id).await).await?;
        }
        Ok(Self { account: key.account, key: key.id, scope: PhantomData })
    }
}

/// A problem as RFC 9457 wants it told.
#[derive(Debug, Serialize, utoipa::ToSchema)]
pub struct Problem {
    /// Always `about:blank`: the code tells problems apart.
    #[serde(rename = "type")]
    pub kind: String,
    /// The HTTP status.
    pub status: u16,
    /// The stable reason, such as `funds-insufficient`; `invalid` where fields are listed.
    pub code: String,
    /// What is wrong and what to do next, in English.
    pub title: String,
    /// What is wrong with each field.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub fields: Vec<ProblemField>,
}

/// What is wrong with one field of the request.
#[derive(Debug, Serialize, utoipa::ToSchema)]
pub struct ProblemField {
    /// Where: a name or a path such as `items[3].label`.
    pub field: String,
    pub code: String,
    pub title: String,
    /// What the code speaks about, such as the limit that was passed.
    pub detail: String,
}

/// Programs are told in English, whatever people read.
pub fn english() -> &'static Locale {
    static ENGLISH: LazyLock<Locale> =
        LazyLock::new(|| Locale::english(Currency::EUR).with_sentences(crate::sentences()));
    &ENGLISH
}

/// An error on its way to a program.
#[derive(Debug)]
pub struct ApiError {
    status: StatusCode,
    code: &'static str,
    fields: Vec<FieldError>,
}

impl ApiError {
    /// The status, for those who report several outcomes in one answer.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    pub fn code(&self) -> &'static str {
        self.code
    }

    fn no_key() -> Self {
        Self { status: StatusCode::UNAUTHORIZED, code: "key-needed", fields: Vec::new() }
    }

    fn malformed(fields: Vec<FieldError>) -> Self {
        Self { status: StatusCode::UNPROCESSABLE_ENTITY, code: "invalid", fields }
    }
}

impl From<Error> for ApiError {
    fn from(error: Error) -> Self {
        refusal::log(&error);
        let status = refusal::status(&error);
        match error {
            Error::Refused { code, .. } => Self { status, code, fields: Vec::new() },
            Error::Invalid(fields) => Self { status, code: "invalid", fields },
            Error::Store(_) => Self { status, code: "failed", fields: Vec::new() },
        }
    }
}

impl IntoResponse for ApiError {
    fn into_response(self) -> Response {
        let speech = english();
        let fields = self.fields.into_iter().map(|it| ProblemField {
            title: speech.field_sentence(&it),
            field: it.field,
            code: it.code.to_owned(),
            detail: it.detail,
        });
        let problem = Problem {
            kind: "about:blank".to_owned(),
            status: self.status.as_u16(),
            code: self.code.to_owned(),
            title: speech.sentence(self.code),
            fields: fields.collect(),
        };
        let mut response = (self.status, Json(problem)).into_response();
        let headers = response.headers_mut();
        let document = HeaderValue::from_static("application/problem+json");
        headers.insert(header::CONTENT_TYPE, document);
        match self.status {
            StatusCode::UNAUTHORIZED => {
                let bearer = HeaderValue::from_static("Bearer");
                headers.insert(header::WWW_AUTHENTICATE, bearer);
            }
            StatusCode::TOO_MANY_REQUESTS | StatusCode::SERVICE_UNAVAILABLE => {
                headers.insert(header::RETRY_AFTER, HeaderValue::from_static("1"));
            }
            _ => {}
        }
        response
    }
}

/// A JSON body, with the digest that tells two requests under one key apart.
#[derive(Debug, Clone)]
pub struct ApiJson<T> {
    pub body: T,
    pub digest: String,
}

impl<T: DeserializeOwned> FromRequest<App> for ApiJson<T> {
    type Rejection = ApiError;

    async fn from_request(request: Request, app: &App) -> Result<Self, ApiError> {
        let kind = request.headers().get(header::CONTENT_TYPE).and_then(|it| it.to_str().ok());
        let kind = kind.and_then(|it| it.split(';').next()).unwrap_or_default().trim();
        if !kind.eq_ignore_ascii_case("application/json") {
            return Err(ApiError {
                status: StatusCode::UNSUPPORTED_MEDIA_TYPE,
                code: "json-needed",
                fields: Vec::new(),
            });
        }
        let bytes = Bytes::from_request(request, app).await.map_err(|it| ApiError {
            status: it.status(),
            code: "body-unreadable",
            fields: Vec::new(),
        })?;
        let digest = Sha256::digest(&bytes);
        let digest = digest.iter().fold(String::new(), |hex, it| format!("{hex}{it:02x}"));
        let mut parser = serde_json::Deserializer::from_slice(&bytes);
        let body = serde_path_to_error::deserialize(&mut parser).map_err(|it| {
            let path = it.path().to_string();
            // What is no JSON at all has no path.
            let is_path = path != "." && !path.contains('?');
            let field = if is_path { path } else { "body".to_owned() };
            ApiError::malformed(vec![
                FieldError::new(field, "json-unreadable").with(it.into_inner()),
            ])
        })?;
        if parser.end().is_err() {
            return Err(ApiError::malformed(vec![FieldError::new("body", "json-unreadable")]));
        }
        Ok(Self { body, digest })
    }
}

/// Query parameters; what cannot be read is named.
#[derive(Debug, Clone)]
pub struct ApiQuery<T>(pub T);

impl<T: DeserializeOwned> FromRequestParts<App> for ApiQuery<T> {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, ApiError> {
        let query = Query::<T>::from_request_parts(parts, app).await;
        query.map(|it| Self(it.0)).map_err(|it| {
            let told = it.to_string();
            // axum tells where: "limit: invalid digit found in string".
            let told = told.strip_prefix("Failed to deserialize query string: ").unwrap_or(&told);
            let named = told.split_once(": ").map(|it| it.0).filter(|it| !it.contains(' '));
            let error = FieldError::new(named.unwrap_or("query"), "query-unreadable");
            ApiError::malformed(vec![error.with(told)])
        })
    }
}
