//! The drivers: one SQL text on SQLite and on PostgreSQL.
//!
//! A verb receives a [`Tx`] and composes with others; only faces, jobs and commands open one
//! with [`Db::write`] or [`Db::read`]. `Ok` commits, `Err` rolls back, and the closure may run
//! again, so nothing is ever half saved.
//!
//! Invariant: this room knows no table and no word of the domain, and no other room names a
//! driver.

mod clock;
mod config;
mod contents;
mod db;
mod dialect;
mod migrate;
mod names;
mod postgres;
mod query;
mod row;
mod sqlite;
mod tx;
mod value;
mod writer;

pub use clock::{Clock, Dice};
pub use config::{Config, Place};
pub use db::{Db, Engine};
pub use migrate::Migration;
pub use query::{Sql, sql};
pub use row::Row;
pub use tx::Tx;
pub use value::{Bind, FromValue, Value};

#[cfg(test)]
mod tests;
