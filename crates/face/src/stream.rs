//! Files of this machine on their way out, piece by piece, however large they are.
//!
//! Invariant: what people uploaded is never shown as a page: it comes as an attachment with
//! the type that its bytes have, in a sandbox, whatever a browser makes of it.

use std::{
    io::{ErrorKind, SeekFrom},
    path::Path,
};

use axum::{
    body::Body,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use base::{Error, Kind, Result};
use futures_util::{Stream, TryStreamExt};
use tokio::{
    fs::File,
    io::{AsyncReadExt, AsyncSeekExt},
};

use crate::private;

/// Bytes read at once.
const PIECE: u64 = 64 * 1024;

/// A file to send.
#[derive(Debug, Clone)]
pub struct Download<'a> {
    pub path: &'a Path,
    pub bytes: u64,
    pub media_type: &'a str,
    /// The `Content-Disposition`.
    pub disposition: String,
}

impl Download<'_> {
    /// The answer, or the part of it that the request's `Range` asks for: players of sound and
    /// pictures need that to seek.
    pub async fn answer(self, request: &HeaderMap) -> Result<Response> {
        let asked = request.get(header::RANGE).and_then(|it| it.to_str().ok());
        let part = asked.map_or(Asked::Whole, |it| range(it, self.bytes));
        let (status, first, length) = match part {
            Asked::Whole => (StatusCode::OK, 0, self.bytes),
            Asked::Part { first, length } => (StatusCode::PARTIAL_CONTENT, first, length),
            Asked::Nowhere => {
                let all = [(header::CONTENT_RANGE, format!("bytes */{}", self.bytes))];
                return Ok((StatusCode::RANGE_NOT_SATISFIABLE, all).into_response());
            }
        };
        let body = stream(self.path, first, length).await?;
        let mut response = (status, body).into_response();
        let headers = response.headers_mut();
        let mut put = |name, value: &str| {
            if let Ok(value) = HeaderValue::from_str(value) {
                headers.insert(name, value);
            }
        };
        put(header::CONTENT_TYPE, self.media_type);
        put(header::CONTENT_LENGTH, &length.to_string());
        put(header::CONTENT_DISPOSITION, &self.disposition);
        put(header::ACCEPT_RANGES, "bytes");
        if status == StatusCode::PARTIAL_CONTENT {
            let last = first + length - 1;
            put(header::CONTENT_RANGE, &format!("bytes {first}-{last}/{}", self.bytes));
        }
        private(&mut response);
        Ok(response)
    }
}

/// An answer that is made while it is sent, to be saved as a file.
///
/// A part that fails ends the connection, so that nobody takes half a file for a whole one.
pub fn attachment(
    media_type: &'static str,
    disposition: &str,
    parts: impl Stream<Item = Result<Vec<u8>>> + Send + 'static,
) -> Response {
    let parts = parts.inspect_err(crate::refusal::log);
    let mut response = Body::from_stream(parts).into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(media_type));
    if let Ok(disposition) = HeaderValue::from_str(disposition) {
        headers.insert(header::CONTENT_DISPOSITION, disposition);
    }
    private(&mut response);
    response
}

/// What a `Range` asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Asked {
    Whole,
    Part {
        first: u64,
        length: u64,
    },
    /// Nothing that is there.
    Nowhere,
}

/// Reads `bytes=first-last`, `bytes=first-` or `bytes=-count` (RFC 9110 §14); several ranges,
/// other units and nonsense are answered with the whole file, as the RFC allows.
fn range(text: &str, bytes: u64) -> Asked {
    let Some(spec) = text.trim().strip_prefix("bytes=") else { return Asked::Whole };
    let Some((first, last)) = spec.split_once('-') else { return Asked::Whole };
    let number = |it: &str| it.trim().parse::<u64>().ok();
    let (first, last) = match (first.trim(), last.trim()) {
        ("", count) => match number(count) {
            Some(count) => (bytes.saturating_sub(count), bytes.saturating_sub(1)),
            None => return Asked::Whole,
        },
        (first, "") => match number(first) {
            Some(first) => (first, bytes.saturating_sub(1)),
            None => return Asked::Whole,
        },
        (first, last) => match (number(first), number(last)) {
            (Some(first), Some(last)) if first <= last => (first, last),
            _ => return Asked::Whole,
        },
    };
    if bytes <= first {
        return Asked::Nowhere;
    }
    Asked::Part { first, length: last.min(bytes - 1) - first + 1 }
}

async fn stream(path: &Path, first: u64, length: u64) -> Result<Body> {
    let opened = File::open(path).await.map_err(|error| match error.kind() {
        ErrorKind::NotFound => Error::refused(Kind::NotFound, "file-not-found"),
        _ => Error::store(error),
    });
    let mut file = opened?;
    if 0 < first {
        file.seek(SeekFrom::Start(first)).await.map_err(Error::store)?;
    }
    let pieces = futures_util::stream::try_unfold((file, length), async |(mut file, left)| {
        let wanted = usize::try_from(left.min(PIECE)).unwrap_or(usize::MAX);
        let mut piece = vec![0; wanted];
        let read = file.read(&mut piece).await?;
        piece.truncate(read);
        let left = left.saturating_sub(read as u64);
        Ok::<_, std::io::Error>((0 < read).then_some((piece, (file, left))))
    });
    Ok(Body::from_stream(pieces))
}

#[cfg(test)]
mod tests;
