//! Every command as a person types it: what it prints and how it ends.

mod admin;
mod demo;
mod program;
mod results;
