//! Adapters to the world: mail by SMTP, messages to devices by web push, files on a disk.
//!
//! Invariant: no rule lives here; these do what `market::ports` asks and nothing more.

mod disk;
mod push;
mod smtp;

pub use disk::Disk;
pub use push::{WebPush, fresh_key};
pub use smtp::{Nowhere, Smtp};
