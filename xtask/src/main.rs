//! The house's own tools: the rules of the house, and a throw-away database for tests.
//!
//! Run as `cargo xtask <command>`; without a command it says what there is.

mod dev_db;
mod tidy;

use std::process::ExitCode;

const HELP: &str = "\
usage: cargo xtask <command>

  tidy             check the rules of the house
  dev-db [start]   start a throw-away PostgreSQL for tests and print its URL
  dev-db stop      stop it and delete its data
  dev-db url       print the URL of the running one
";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let outcome = match words.as_slice() {
        ["tidy"] => tidy::check(),
        ["dev-db"] | ["dev-db", "start"] => dev_db::start(),
        ["dev-db", "stop"] => dev_db::stop(),
        ["dev-db", "url"] => dev_db::url(),
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
