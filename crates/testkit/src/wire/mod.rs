//! Real processes and real connections, for trials that a story in one process cannot tell.

mod at_once;
mod client;
mod node;

pub use at_once::{Shot, at_once};
pub use client::{Answer, Client};
pub use node::{Node, free_address, program_beside};
