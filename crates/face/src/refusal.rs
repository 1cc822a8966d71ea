//! The one table from kinds of refusal to statuses.

use axum::http::StatusCode;
use base::{Error, Kind};

/// The HTTP status of an error.
pub fn status(error: &Error) -> StatusCode {
    match error {
        Error::Refused { kind, .. } => match kind {
            Kind::NotFound => StatusCode::NOT_FOUND,
            Kind::Forbidden => StatusCode::FORBIDDEN,
            Kind::Conflict => StatusCode::CONFLICT,
            Kind::Limit => StatusCode::TOO_MANY_REQUESTS,
            Kind::Funds => StatusCode::PAYMENT_REQUIRED,
            Kind::Gone => StatusCode::GONE,
            Kind::Unavailable => StatusCode::SERVICE_UNAVAILABLE,
        },
        Error::Invalid(_) => StatusCode::UNPROCESSABLE_ENTITY,
        Error::Store(_) => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

/// Writes a store failure to the log, once, with its chain of causes.
pub(crate) fn log(error: &Error) {
    if let Error::Store(cause) = error {
        let mut chain = cause.to_string();
        let mut next = cause.source();
        while let Some(cause) = next {
            chain.push_str(": ");
            chain.push_str(&cause.to_string());
            next = cause.source();
        }
        tracing::error!(error = %chain, "the store failed");
    }
}
