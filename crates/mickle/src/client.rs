//! The JSON API as the requester's commands use it.
//!
//! Invariant: the key lies in a file that only its owner can read, and goes nowhere but to the
//! address that it was kept with.

mod login;

use std::{io::Read, time::Duration};

use anyhow::{Context, Result, anyhow, bail};
pub(crate) use login::Login;
use serde_json::Value;
use ureq::{Agent, Body, RequestBuilder, SendBody, http::Response, typestate::WithoutBody};

/// A market's API with somebody's key.
pub(crate) struct Api {
    login: Login,
    agent: Agent,
}

impl Api {
    pub(crate) fn new(login: Login) -> Self {
        let config = Agent::config_builder()
            .http_status_as_error(false)
            .max_redirects(0)
            .timeout_connect(Some(Duration::from_secs(10)))
            .timeout_recv_response(Some(Duration::from_secs(120)))
            .user_agent(concat!("mickle/", env!("CARGO_PKG_VERSION")));
        Self { login, agent: config.build().into() }
    }

    /// The API of the market that this person is signed in to.
    pub(crate) fn signed_in() -> Result<Self> {
        Ok(Self::new(Login::load()?))
    }

    /// Asks for a document.
    pub(crate) fn get(&self, path: &str) -> Result<Value> {
        let answer = self.request(path).call();
        document(self.good(answer)?)
    }

    /// Every item of a list, page after page.
    pub(crate) fn list(&self, path: &str) -> Result<Vec<Value>> {
        let (mut items, mut next) = (Vec::new(), None::<String>);
        loop {
            let page = match &next {
                None => self.get(&format!("{path}?limit=100"))?,
                Some(id) => self.get(&format!("{path}?limit=100&before={id}"))?,
            };
            items.extend(page["items"].as_array().cloned().unwrap_or_default());
            next = page["next"].as_str().map(str::to_owned);
            if next.is_none() {
                return Ok(items);
            }
        }
    }

    /// Sends a document.
    pub(crate) fn post(&self, path: &str, body: &Value) -> Result<Value> {
        let request = self.agent.post(self.address(path));
        let answer = request.header("authorization", self.bearer()).send_json(body);
        document(self.good(answer)?)
    }

    /// Puts a document in its place.
    pub(crate) fn put(&self, path: &str, body: &Value) -> Result<Value> {
        let request = self.agent.put(self.address(path));
        let answer = request.header("authorization", self.bearer()).send_json(body);
        document(self.good(answer)?)
    }

    pub(crate) fn delete(&self, path: &str) -> Result<Value> {
        let request = self.agent.delete(self.address(path));
        let answer = request.header("authorization", self.bearer()).call();
        document(self.good(answer)?)
    }

    /// Sends bytes as they are read.
    pub(crate) fn upload(
        &self,
        path: &str,
        kind: &str,
        length: u64,
        mut bytes: impl Read,
    ) -> Result<Value> {
        let request = self.agent.post(self.address(path));
        let request = request.header("authorization", self.bearer()).content_type(kind);
        let request = request.header("content-length", length.to_string());
        let answer = request.send(SendBody::from_reader(&mut bytes));
        document(self.good(answer)?)
    }

    /// Opens a stream of bytes, with its length where the server knows it.
    pub(crate) fn download(&self, path: &str) -> Result<(Option<u64>, impl Read + use<>)> {
        let answer = self.request(path).call();
        let body = self.good(answer)?.into_body();
        Ok((body.content_length(), body.into_reader()))
    }

    fn request(&self, path: &str) -> RequestBuilder<WithoutBody> {
        self.agent.get(self.address(path)).header("authorization", self.bearer())
    }

    fn address(&self, path: &str) -> String {
        format!("{}/api/v1{path}", self.login.url)
    }

    fn bearer(&self) -> String {
        format!("Bearer {}", self.login.key)
    }

    /// The answer, or its problem in sentences.
    fn good(&self, answer: Result<Response<Body>, ureq::Error>) -> Result<Response<Body>> {
        let url = &self.login.url;
        let mut answer = answer.map_err(|it| anyhow!("{url} does not answer ({it}); is it up?"))?;
        if answer.status().is_success() {
            return Ok(answer);
        }
        let status = answer.status().as_u16();
        if status == 401 {
            bail!("the key is not, or no longer, good: run `mickle login {url}` again");
        }
        let text = answer.body_mut().read_to_string().unwrap_or_default();
        let Ok(problem) = serde_json::from_str::<Value>(&text) else {
            bail!("{url} answered with status {status} and no explanation; is it a Mickle?");
        };
        Err(told(status, &problem))
    }
}

/// A problem document as an error that a person can act upon.
fn told(status: u16, problem: &Value) -> anyhow::Error {
    let mut lines = vec![match problem["title"].as_str() {
        Some(title) => title.to_owned(),
        None => format!("the server answered with status {status}"),
    }];
    for field in problem["fields"].as_array().into_iter().flatten() {
        let part = |name: &str| field[name].as_str().unwrap_or_default().to_owned();
        lines.push(format!("  {}: {}", part("field"), part("title")));
    }
    anyhow!(lines.join("\n"))
}

fn document(mut answer: Response<Body>) -> Result<Value> {
    let text = answer.body_mut().with_config().limit(64 << 20).read_to_string()?;
    if text.is_empty() {
        return Ok(Value::Null);
    }
    serde_json::from_str(&text).context("the answer is no JSON document; is it a Mickle?")
}
