//! A small HTTP/1.1 client over one kept-alive connection, so that the load costs little of
//! the two processors it shares with what it measures.

use anyhow::{Context, Result, bail};
use serde_json::Value;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

/// One connection of one API key's owner.
pub struct Client {
    address: String,
    key: String,
    stream: Option<TcpStream>,
    buffer: Vec<u8>,
}

/// A whole answer.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub body: Vec<u8>,
}

impl Answer {
    /// The body as JSON.
    pub fn json(&self) -> Result<Value> {
        Ok(serde_json::from_slice(&self.body)?)
    }

    /// The answer's JSON when it was a success, an error with its text otherwise.
    pub fn good(&self) -> Result<Value> {
        if !(200..300).contains(&self.status) {
            bail!("{}: {}", self.status, String::from_utf8_lossy(&self.body));
        }
        if self.body.is_empty() { Ok(Value::Null) } else { self.json() }
    }
}

impl Client {
    /// A client of one address with one API key; it connects when it is first used.
    pub fn new(address: impl Into<String>, key: impl Into<String>) -> Self {
        Self { address: address.into(), key: key.into(), stream: None, buffer: Vec::new() }
    }

    /// Asks for something.
    pub async fn get(&mut self, path: &str) -> Result<Answer> {
        self.send("GET", path, "application/json", b"").await
    }

    /// Sends a JSON document.
    pub async fn post(&mut self, path: &str, body: &Value) -> Result<Answer> {
        self.send("POST", path, "application/json", body.to_string().as_bytes()).await
    }

    /// Writes a draft or another whole thing.
    pub async fn put(&mut self, path: &str, body: &Value) -> Result<Answer> {
        self.send("PUT", path, "application/json", body.to_string().as_bytes()).await
    }

    /// Sends a request; a connection that the server closed meanwhile is opened again.
    pub async fn send(
        &mut self,
        method: &str,
        path: &str,
        kind: &str,
        body: &[u8],
    ) -> Result<Answer> {
        let fresh = self.stream.is_none();
        match self.once(method, path, kind, body).await {
            Err(_) if !fresh && method == "GET" => {
                self.stream = None;
                self.once(method, path, kind, body).await
            }
            other => other,
        }
    }

    async fn once(&mut self, method: &str, path: &str, kind: &str, body: &[u8]) -> Result<Answer> {
        let head = format!(
            "{method} {path} HTTP/1.1\r\nhost: {}\r\nauthorization: Bearer {}\r\n\
             content-type: {kind}\r\ncontent-length: {}\r\n\r\n",
            self.address,
            self.key,
            body.len()
        );
        let mut stream = match self.stream.take() {
            Some(stream) => stream,
            None => {
                let stream = TcpStream::connect(&self.address).await?;
                stream.set_nodelay(true)?;
                stream
            }
        };
        let request = [head.as_bytes(), body].concat();
        stream.write_all(&request).await?;
        let answer = self.read(&mut stream).await?;
        self.stream = Some(stream);
        Ok(answer)
    }

    async fn read(&mut self, stream: &mut TcpStream) -> Result<Answer> {
        self.buffer.clear();
        let head = loop {
            if let Some(end) = find(&self.buffer, b"\r\n\r\n") {
                break end + 4;
            }
            self.more(stream).await?;
        };
        let text = std::str::from_utf8(&self.buffer[..head])?.to_lowercase();
        let status = text.get(9..12).context("a status line")?.parse()?;
        if text.contains("transfer-encoding: chunked") {
            return self.read_chunks(stream, head, status).await;
        }
        let length = text.lines().find_map(|it| it.strip_prefix("content-length: "));
        let length: usize = length.map_or(Ok(0), |it| it.trim().parse())?;
        while self.buffer.len() < head + length {
            self.more(stream).await?;
        }
        Ok(Answer { status, body: self.buffer[head..head + length].to_vec() })
    }

    async fn read_chunks(
        &mut self,
        stream: &mut TcpStream,
        head: usize,
        status: u16,
    ) -> Result<Answer> {
        let (mut body, mut at) = (Vec::new(), head);
        loop {
            let Some(line) = find(&self.buffer[at..], b"\r\n") else {
                self.more(stream).await?;
                continue;
            };
            let size = std::str::from_utf8(&self.buffer[at..at + line])?;
            let size = usize::from_str_radix(size.trim(), 16)?;
            let start = at + line + 2;
            while self.buffer.len() < start + size + 2 {
                self.more(stream).await?;
            }
            body.extend_from_slice(&self.buffer[start..start + size]);
            at = start + size + 2;
            if size == 0 {
                return Ok(Answer { status, body });
            }
        }
    }

    async fn more(&mut self, stream: &mut TcpStream) -> Result<()> {
        if stream.read_buf(&mut self.buffer).await? == 0 {
            bail!("the server closed the connection");
        }
        Ok(())
    }
}

fn find(haystack: &[u8], needle: &[u8]) -> Option<usize> {
    haystack.windows(needle.len()).position(|it| it == needle)
}
