//! Messages for devices by web push (RFC 8030): sealed so that only the device reads them, and
//! signed by the market.
//!
//! Invariant: addresses come from browsers, so nothing goes out but by https to the public
//! internet, no redirect is followed, and no service keeps us waiting.

mod reach;
mod seal;
mod vapid;

pub use vapid::fresh_key;

use std::{io::Read, time::Duration};

use base::{Error, Result};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD as TEXT};
use market::ports::{Handed, Later, Push, PushKey, Pusher};
use ureq::{Agent, http::Response};

/// How long a service may take, in all.
const PATIENCE: Duration = Duration::from_secs(15);
/// As much of a service's explanation as is kept.
const EXPLAINED: u64 = 300;

/// The push services of browsers' makers.
pub struct WebPush {
    agent: Agent,
    /// Where everything goes in place of the services, for trials.
    instead: Option<String>,
}

/// A request ready to be sent.
struct Request {
    address: String,
    authorization: String,
    seconds: String,
    urgency: &'static str,
    collapse: Option<String>,
    body: Vec<u8>,
}

impl WebPush {
    pub fn new() -> Self {
        Self { agent: reach::agent(), instead: None }
    }

    /// For trials: everything goes to this address, such as `http://127.0.0.1:8030`, with the
    /// path that it would have had at the service.
    pub fn to_trial(address: &str) -> Self {
        let agent = Agent::config_builder().http_status_as_error(false).max_redirects(0).build();
        Self { agent: agent.into(), instead: Some(address.to_owned()) }
    }

    fn request(&self, key: &PushKey, push: &Push) -> Result<Request> {
        let address = match &self.instead {
            None => push.endpoint.clone(),
            Some(instead) => {
                let url = url::Url::parse(&push.endpoint).map_err(Error::store)?;
                format!("{instead}{}", &url[url::Position::BeforePath..])
            }
        };
        Ok(Request {
            address,
            authorization: vapid::authorization(key, push)?,
            seconds: push.seconds.to_string(),
            urgency: push.urgency.as_str(),
            collapse: push.collapse.clone(),
            body: seal::seal(&decoded(&push.key)?, &decoded(&push.secret)?, push.text.as_bytes())?,
        })
    }
}

impl Default for WebPush {
    fn default() -> Self {
        Self::new()
    }
}

fn decoded(text: &str) -> Result<Vec<u8>> {
    TEXT.decode(text).map_err(Error::store)
}

impl Pusher for WebPush {
    fn push<'a>(&'a self, key: &'a PushKey, push: &'a Push) -> Later<'a, Handed> {
        Box::pin(async move {
            let request = match self.request(key, push) {
                Ok(request) => request,
                // The keys of the device are at fault, and stay as they are.
                Err(error) => return Ok(Handed::Refused(error.to_string())),
            };
            let agent = self.agent.clone();
            let send = tokio::task::spawn_blocking(move || send(&agent, &request));
            send.await.map_err(Error::store)?
        })
    }
}

fn send(agent: &Agent, request: &Request) -> Result<Handed> {
    let mut post = agent
        .post(&request.address)
        .content_type("application/octet-stream")
        .header("content-encoding", "aes128gcm")
        .header("authorization", &request.authorization)
        .header("ttl", &request.seconds)
        .header("urgency", request.urgency);
    if let Some(collapse) = &request.collapse {
        post = post.header("topic", collapse);
    }
    judged(post.send(request.body.as_slice()).map_err(Error::store)?)
}

/// What a service's answer means (RFC 8030 §5 and §7.3).
fn judged(mut answer: Response<ureq::Body>) -> Result<Handed> {
    let status = answer.status().as_u16();
    if answer.status().is_success() {
        return Ok(Handed::Taken);
    }
    let mut told = Vec::new();
    // What could be read is enough.
    answer.body_mut().as_reader().take(EXPLAINED).read_to_end(&mut told).ok();
    let told: String =
        String::from_utf8_lossy(&told).chars().filter(|it| !it.is_control()).collect();
    let told = format!("{status}: {}", told.trim());
    match status {
        404 | 410 => Ok(Handed::Gone),
        408 | 425 | 429 | 500..=599 => Err(Error::store(told)),
        _ => Ok(Handed::Refused(told)),
    }
}

#[cfg(test)]
mod tests;
