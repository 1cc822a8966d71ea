//! Real processes and real connections, for trials that a story in one process cannot tell.

mod client;
mod node;

pub use client::{Answer, Client};
pub use node::{Node, free_address, program_beside};
