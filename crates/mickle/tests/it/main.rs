//! The faces and the program as a whole, in one binary.

mod accounts;
mod bounds;
#[path = "../../../web/src/ui/checks.rs"]
#[expect(dead_code, reason = "the pages' own tests use all of it")]
mod checks;
mod commands;
mod doors;
mod headers;
mod hostile;
mod house;
mod kill;
mod languages;
mod live;
mod money;
mod operator;
mod pages_projects;
mod pages_public;
mod pages_worker;
mod push;
mod races;
mod requests;
mod restrictions;
mod rules;
mod town;
mod work;
