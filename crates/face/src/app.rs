//! What every handler can reach.

use std::sync::Arc;

use locale::Locale;
use market::{accounts::Passwords, ports::Shelf};
use store::Db;

use crate::{Stop, Tally, rate::Buckets};

/// The state of the running marketplace; clones share it.
#[derive(Clone)]
pub struct App {
    pub db: Db,
    pub shelf: Arc<dyn Shelf>,
    /// Where passwords are hashed, a few at a time.
    pub passwords: Passwords,
    pub site: Arc<Site>,
    /// Speaks to whoever asks; behind [`crate::Local`] in their language.
    pub locale: Locale,
    /// What this node answered lately.
    pub tally: Arc<Tally>,
    /// Says when the server stops, to answers that would never end.
    pub stop: Stop,
}

/// How this installation is reached and how it speaks.
pub struct Site {
    /// The address in links, such as `https://market.example`, without a slash at the end.
    /// Never taken from a request, so nobody can forge the links in our mails.
    pub base_url: String,
    /// Requests of one API key in a second, and at once.
    pub api_rate: Buckets,
    /// Whether a mail server takes our letters; without one the operator passes on their links.
    pub sends_mail: bool,
    /// Addresses of proxies whose `X-Forwarded-For` is believed.
    pub trusted_proxies: Vec<std::net::IpAddr>,
}

impl Site {
    /// Whether browsers reach us by https only, so that cookies may insist on it.
    pub fn is_secure(&self) -> bool {
        self.base_url.starts_with("https://")
    }

    /// A link for a mail.
    pub fn link(&self, path: &str) -> String {
        format!("{}{path}", self.base_url)
    }

    /// The host and port that a browser names as its origin when a form is ours.
    pub fn origin(&self) -> &str {
        &self.base_url
    }
}
