//! A form of ours whose files are too large for memory: its parts come one after the other.

use axum::{
    extract::{FromRequest, FromRequestParts, Multipart, Request, multipart::Field},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use base::{Error, Result};

use crate::{
    App, Visitor,
    csrf::{FIELD, forged, is_ours},
};

/// The parts that follow the token, which is the first field of each of our forms.
///
/// The route decides how large the whole may be; nothing is held but the piece at hand.
#[derive(Debug)]
pub struct Parts(Multipart);

/// A token is shorter than this.
const TOKEN: usize = 200;

impl FromRequest<App> for Parts {
    type Rejection = Response;

    async fn from_request(request: Request, app: &App) -> Result<Self, Response> {
        let (mut parts, body) = request.into_parts();
        let visitor = Visitor::from_request_parts(&mut parts, app).await?;
        if !is_ours(&parts.headers, &app.site) {
            return Err(forged());
        }
        let form = Multipart::from_request(Request::from_parts(parts, body), app).await;
        let mut form = form.map_err(IntoResponse::into_response)?;
        let first = form.next_field().await.map_err(IntoResponse::into_response)?;
        let token = match first {
            Some(field) if field.name() == Some(FIELD) => token(field).await,
            _ => None,
        };
        if visitor.person.is_some_and(|it| token.as_deref() != Some(it.csrf.as_bytes())) {
            return Err(forged());
        }
        Ok(Self(form))
    }
}

/// The bytes of a field that is as short as a token.
async fn token(mut field: Field<'_>) -> Option<Vec<u8>> {
    let mut token = Vec::new();
    while let Some(piece) = field.chunk().await.ok()? {
        token.extend_from_slice(&piece);
        if TOKEN < token.len() {
            return None;
        }
    }
    Some(token)
}

impl Parts {
    /// The next part, of which the one before is dropped unread; nothing after the last.
    pub async fn next(&mut self) -> Result<Option<Field<'_>>> {
        self.0.next_field().await.map_err(|it| broken(it.status()))
    }
}

/// The next piece of a part; nothing at its end.
pub async fn piece(part: &mut Field<'_>) -> Result<Option<bytes::Bytes>> {
    part.chunk().await.map_err(|it| broken(it.status()))
}

fn broken(status: StatusCode) -> Error {
    let code = match status {
        StatusCode::PAYLOAD_TOO_LARGE => "file-too-large",
        _ => "upload-broken",
    };
    Error::invalid("file", code)
}
