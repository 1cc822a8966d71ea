//! Requests that arrive in the same instant: each is sent but for its last byte, then all the
//! last bytes go out together. What a lock forgets shows here.

use anyhow::{Context, Result};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

/// One request of a race.
#[derive(Debug, Clone)]
pub struct Shot {
    pub method: &'static str,
    pub path: String,
    pub key: String,
    /// Header lines beside the usual, each ended by CR LF.
    pub headers: String,
    pub body: String,
}

impl Shot {
    /// A POST of a JSON document.
    pub fn post(path: impl Into<String>, key: impl Into<String>, body: impl ToString) -> Self {
        Self {
            method: "POST",
            path: path.into(),
            key: key.into(),
            headers: String::new(),
            body: body.to_string(),
        }
    }

    /// With an idempotency key.
    #[must_use]
    pub fn once(mut self, key: &str) -> Self {
        self.headers = format!("idempotency-key: {key}\r\n");
        self
    }

    fn bytes(&self, address: &str) -> Vec<u8> {
        let Self { method, path, key, headers, body } = self;
        let length = body.len();
        format!(
            "{method} {path} HTTP/1.1\r\nhost: {address}\r\nauthorization: Bearer {key}\r\n\
             {headers}content-type: application/json\r\ncontent-length: {length}\r\n\
             connection: close\r\n\r\n{body}"
        )
        .into_bytes()
    }
}

/// Fires all shots at once and returns each answer's status and body, in their order.
pub async fn at_once(address: &str, shots: &[Shot]) -> Result<Vec<(u16, String)>> {
    let mut open = Vec::new();
    for shot in shots {
        let bytes = shot.bytes(address);
        let (last, first) = bytes.split_last().context("a request has bytes")?;
        let mut stream = TcpStream::connect(address).await?;
        stream.set_nodelay(true)?;
        stream.write_all(first).await?;
        open.push((stream, *last));
    }
    for (stream, last) in &mut open {
        stream.write_all(&[*last]).await?;
    }
    let mut answers = Vec::new();
    for (mut stream, _) in open {
        let mut text = String::new();
        stream.read_to_string(&mut text).await?;
        let status = text.get(9..12).context("a status line")?.parse()?;
        let body = text.split_once("\r\n\r\n").map_or("", |(_, body)| body);
        answers.push((status, body.to_owned()));
    }
    Ok(answers)
}
