//! The faces and the program as a whole, in one binary.

mod commands;
mod headers;
mod house;
mod pages_projects;
mod pages_worker;
