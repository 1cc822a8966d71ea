//! Every command as a person types it: what it prints and how it ends.

mod admin;
mod aggregate;
mod backup;
mod demo;
mod pipeline;
mod program;
mod requester;
mod results;
