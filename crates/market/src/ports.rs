//! What the market asks of the outside; adapters live in `outside` and in `testkit`.

use std::{fmt, future::Future, pin::Pin};

use base::{Result, Timestamp};

use crate::{FileId, word::words};

pub type Later<'a, T> = Pin<Box<dyn Future<Output = Result<T>> + Send + 'a>>;

/// A letter ready to be sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    pub to: String,
    pub subject: String,
    pub text: String,
    /// Where one click ends letters of this kind (RFC 8058).
    pub unsubscribe: Option<String>,
}

/// Sends mail. An error means: try again later.
pub trait Post: Send + Sync {
    /// Whether there is a mail server at all; without one, letters stay where they are.
    fn is_there(&self) -> bool {
        true
    }

    fn send<'a>(&'a self, letter: &'a Letter) -> Later<'a, ()>;
}

words! {
    /// Whether a message may wake a device that saves its battery (RFC 8030).
    Urgency {
        Normal = "normal",
        High = "high",
    }
}

/// The market's own key for push messages, both halves in base64url. Browsers give the public
/// half to their makers' services, which then take messages from us alone (RFC 8292).
#[derive(Clone, PartialEq, Eq)]
pub struct PushKey {
    /// A point of P-256, uncompressed.
    pub public: String,
    /// PKCS #8.
    pub secret: String,
}

impl fmt::Debug for PushKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PushKey").field("public", &self.public).finish_non_exhaustive()
    }
}

/// A message for one device.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Push {
    /// Where the service of the browser's maker takes messages for it.
    pub endpoint: String,
    /// The device's public key and the secret beside it, in base64url: only it reads the text.
    pub key: String,
    pub secret: String,
    pub text: String,
    /// Of messages with the same word the service keeps the last.
    pub collapse: Option<String>,
    /// How long the service keeps it for a device that sleeps.
    pub seconds: i64,
    pub urgency: Urgency,
    /// Whom the service can write to about our messages.
    pub contact: String,
    /// How long the signature holds.
    pub until: Timestamp,
}

/// What became of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Handed {
    /// The service has it.
    Taken,
    /// The device no longer wants any.
    Gone,
    /// The service will never take it, and says why.
    Refused(String),
}

/// Sends messages to devices. An error means: try again later.
pub trait Pusher: Send + Sync {
    fn push<'a>(&'a self, key: &'a PushKey, push: &'a Push) -> Later<'a, Handed>;
}

/// Keeps the bytes of files; names, owners and types stay in the database.
pub trait Shelf: Send + Sync {
    fn put(&self, id: FileId, bytes: Vec<u8>) -> Later<'_, ()>;
    /// Takes over a finished file of this machine, which lies beside [`Shelf::path`].
    fn adopt<'a>(&'a self, id: FileId, from: &'a std::path::Path) -> Later<'a, ()>;
    fn get(&self, id: FileId) -> Later<'_, Vec<u8>>;
    /// A path on this machine where the bytes can be read as a stream.
    fn path(&self, id: FileId) -> std::path::PathBuf;
    fn remove(&self, id: FileId) -> Later<'_, ()>;
}
