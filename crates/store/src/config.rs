//! Where the data lives.

use std::path::PathBuf;

use base::{Error, Result};

use crate::{Clock, Dice};

/// The database's place.
#[derive(Debug, Clone)]
pub enum Place {
    /// An embedded SQLite file, made when absent.
    File(PathBuf),
    /// A PostgreSQL server, as `postgres://user:password@host:port/name`.
    Server(String),
}

impl Place {
    /// Reads a database URL: `postgres://…` or `sqlite:PATH`.
    pub fn parse(url: &str) -> Result<Self> {
        if url.starts_with("postgres://") || url.starts_with("postgresql://") {
            return Ok(Self::Server(url.to_owned()));
        }
        let path = url.strip_prefix("sqlite:").map(|it| it.trim_start_matches("//"));
        match path {
            Some(path) if !path.is_empty() => Ok(Self::File(PathBuf::from(path))),
            _ => Err(Error::store(format!(
                "`{url}` is no database: use postgres://user@host/name or sqlite:PATH"
            ))),
        }
    }
}

/// How to open a store.
#[derive(Debug, Clone)]
pub struct Config {
    pub place: Place,
    /// PostgreSQL only: the schema to work in; the default one when absent.
    pub schema: Option<String>,
    /// PostgreSQL connections, and SQLite readers at a quarter of it.
    pub connections: usize,
    pub clock: Clock,
    pub dice: Dice,
    /// Waits for the disk at each commit. Only a trial that must lose data turns it off.
    pub durable: bool,
}

impl Config {
    pub fn new(place: Place) -> Self {
        Self {
            place,
            schema: None,
            connections: 16,
            clock: Clock::System,
            dice: Dice::system(),
            durable: true,
        }
    }
}
