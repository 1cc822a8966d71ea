//! The world of the tests: both stores, a clock that stands still, people with names.
//!
//! A story runs on each engine; one that passed on one engine has not passed.

mod answers;
mod door;
mod payouts;
mod people;
mod projects;
mod races;
mod seed;
mod shelf;
mod stores;
pub mod wire;

pub use door::{BASE_URL, Device, visit};
pub use people::PASSWORD;
pub use projects::{MODERATOR, Posting};
pub use races::at_once;
pub use seed::{Seeded, Size, seed};
pub use shelf::Folder;
pub use stores::{
    World, drop_server_schema, on_each_store, on_each_store_unchecked, server_schema,
};
