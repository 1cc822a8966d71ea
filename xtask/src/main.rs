//! The house's own tools: the rules of the house, and throw-away databases.
//!
//! Run as `cargo xtask <command>`; without a command it says what there is.

mod dev_db;
mod tidy;

use std::process::ExitCode;

use dev_db::Use;

const HELP: &str = "\
usage: cargo xtask <command>

  tidy             check the rules of the house
  dev-db [start]   start a throw-away PostgreSQL for tests and print its URL
  dev-db stop      stop it and delete its data
  dev-db url       print the URL of the running one
  bench-db [start] start one that keeps what it commits, to measure, and print its URL
  bench-db stop    stop it and delete its data
";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let outcome = match words.as_slice() {
        ["tidy"] => tidy::check(),
        ["dev-db"] | ["dev-db", "start"] => dev_db::start(Use::Tests),
        ["dev-db", "stop"] => dev_db::stop(Use::Tests),
        ["dev-db", "url"] => dev_db::url(Use::Tests),
        ["bench-db"] | ["bench-db", "start"] => dev_db::start(Use::Measuring),
        ["bench-db", "stop"] => dev_db::stop(Use::Measuring),
        _ => {
            eprint!("{HELP}");
            return ExitCode::from(2);
        }
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("xtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}
