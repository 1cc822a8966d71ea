//! The JSON API as the requester's commands use it.
//!
//! Invariant: the key lies in a file that only its owner can read, and goes nowhere but to the
//! address that it was kept with.

use std::{
    fs::{self, OpenOptions},
    io::{Read, Write},
    os::unix::fs::{DirBuilderExt, OpenOptionsExt},
    path::PathBuf,
    time::Duration,
};

use anyhow::{Context, Result, anyhow, bail};
use serde_json::{Value, json};
use ureq::{Agent, Body, RequestBuilder, SendBody, http::Response, typestate::WithoutBody};

/// Where a market is, and the key to it.
#[derive(Clone)]
pub(crate) struct Login {
    /// Without a slash at the end.
    pub(crate) url: String,
    pub(crate) key: String,
}

impl Login {
    /// From the environment (`MICKLE_URL`, `MICKLE_KEY`), or as `mickle login` left it.
    pub(crate) fn load() -> Result<Self> {
        if let (Ok(url), Ok(key)) = (std::env::var("MICKLE_URL"), std::env::var("MICKLE_KEY")) {
            return Ok(Self { url: url.trim_end_matches('/').to_owned(), key });
        }
        let path = file()?;
        let text = fs::read_to_string(&path)
            .map_err(|_| anyhow!("you are not signed in: run `mickle login URL` first"))?;
        let known: Value = serde_json::from_str(&text)
            .with_context(|| format!("{} is damaged: run `mickle login` again", path.display()))?;
        let part = |name: &str| known[name].as_str().map(str::to_owned);
        let (url, key) = part("url").zip(part("key")).with_context(|| {
            format!("{} lacks something: run `mickle login` again", path.display())
        })?;
        Ok(Self { url, key })
    }

    /// Keeps it for the next commands and says where.
    pub(crate) fn keep(&self) -> Result<PathBuf> {
        let path = file()?;
        if let Some(folder) = path.parent() {
            fs::DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
        }
        // A new file beside it has the right permissions from its first byte on.
        let part = path.with_extension("part");
        drop(fs::remove_file(&part));
        let mut file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(&part)?;
        let text = json!({ "url": self.url, "key": self.key }).to_string();
        file.write_all(text.as_bytes())?;
        file.sync_all()?;
        fs::rename(&part, &path)?;
        Ok(path)
    }
}

fn file() -> Result<PathBuf> {
    let folder = std::env::var_os("XDG_CONFIG_HOME").map(PathBuf::from);
    let home = || std::env::var_os("HOME").map(|it| PathBuf::from(it).join(".config"));
    let folder = folder.filter(|it| it.is_absolute()).or_else(home);
    let folder =
        folder.context("there is no HOME to keep the login in: set MICKLE_URL and MICKLE_KEY")?;
    Ok(folder.join("mickle").join("login.json"))
}

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
