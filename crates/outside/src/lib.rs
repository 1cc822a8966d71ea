//! Adapters to the world: mail by SMTP, files on a disk.
//!
//! Invariant: no rule lives here; these do what `market::ports` asks and nothing more.

mod disk;
mod smtp;

pub use disk::Disk;
pub use smtp::{Nowhere, Smtp};
