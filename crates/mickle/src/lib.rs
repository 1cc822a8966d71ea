//! Commands, settings, wiring and the worker loop.
//!
//! Invariant: no rule and no SQL lives here.

mod client;
mod clockwork;
mod commands;
mod health;
mod pushing;
mod settings;
mod silence;
mod telling;
mod wire;
mod worker;

pub use commands::Command;
pub use settings::{ServeSettings, StoreSettings};
pub use wire::{app, open_store, router};
pub use worker::Worker;
