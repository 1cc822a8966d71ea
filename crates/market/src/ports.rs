//! What the market asks of the outside; adapters live in `outside` and in `testkit`.

use std::{future::Future, pin::Pin};

use base::Result;

use crate::FileId;

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
