//! `Idempotency-Key`: a request that moves money may be sent twice and happens once.

use axum::{
    extract::FromRequestParts,
    http::{HeaderValue, Method, StatusCode, header, request::Parts},
    response::{IntoResponse, Response},
};
use base::{Error, Result};
use market::{
    AccountId,
    idempotency::{self, Reply},
};
use serde::Serialize;
use store::Tx;

use crate::{ApiError, App};

/// The request's key, if it has one, and what else tells it apart.
#[derive(Debug, Clone)]
pub struct Once {
    key: Option<String>,
    request: String,
}

const HEADER: &str = "idempotency-key";
const MOST: usize = 255;

impl Once {
    /// Refuses a request without a key: for those where a doubled effect costs money.
    pub fn needed(self) -> Result<Self, ApiError> {
        match self.key {
            Some(_) => Ok(self),
            None => Err(Error::invalid("Idempotency-Key", "idempotency-key-needed").into()),
        }
    }
}

impl FromRequestParts<App> for Once {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, _: &App) -> Result<Self, ApiError> {
        let request = match parts.method {
            Method::POST | Method::PUT | Method::DELETE => {
                format!("{} {}", parts.method, parts.uri.path())
            }
            _ => parts.uri.path().to_owned(),
        };
        let Some(header) = parts.headers.get(HEADER) else {
            return Ok(Self { key: None, request });
        };
        let good =
            |it: &&str| (1..=MOST).contains(&it.len()) && it.bytes().all(|b| b.is_ascii_graphic());
        let key = header.to_str().ok().filter(good);
        let bad = || Error::invalid("Idempotency-Key", "idempotency-key-malformed");
        Ok(Self { key: Some(key.ok_or_else(bad)?.to_owned()), request })
    }
}

/// Does the work and answers with its status and body; a repetition under the same key gets
/// the first answer again, another request under it is refused.
pub async fn once<T, F>(
    app: &App,
    account: AccountId,
    once: Once,
    digest: &str,
    work: F,
) -> Result<Response, ApiError>
where
    F: AsyncFn(&mut Tx) -> Result<(StatusCode, T)> + Send + 'static,
    T: Serialize + Send + 'static,
{
    let fingerprint = format!("{} {digest}", once.request);
    let reply = app
        .db
        .write(async move |tx| {
            let Some(key) = &once.key else { return answer(&work, tx).await };
            if let Some(before) = idempotency::reserve(tx, account, key, &fingerprint).await? {
                return Ok(before);
            }
            let reply = answer(&work, tx).await?;
            idempotency::keep(tx, account, key, &reply).await?;
            Ok(reply)
        })
        .await?;
    let status = u16::try_from(reply.status).ok().and_then(|it| StatusCode::from_u16(it).ok());
    let status = status.ok_or_else(|| Error::store("a kept reply has no status"))?;
    let kind = HeaderValue::from_static("application/json");
    Ok((status, [(header::CONTENT_TYPE, kind)], reply.body).into_response())
}

async fn answer<T, F>(work: &F, tx: &mut Tx) -> Result<Reply>
where
    F: AsyncFn(&mut Tx) -> Result<(StatusCode, T)>,
    T: Serialize,
{
    let (status, body) = work(tx).await?;
    let body = serde_json::to_string(&body).map_err(Error::store)?;
    Ok(Reply { status: status.as_u16().into(), body })
}
