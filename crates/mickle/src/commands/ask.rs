//! Questions on the terminal.

use std::io::{BufRead, stdin};

use anyhow::{Context, Result, bail};
use console::Term;

/// Asks for one line.
pub(super) fn line(question: &str) -> Result<String> {
    let terminal = terminal()?;
    terminal.write_str(&format!("{question}: "))?;
    Ok(terminal.read_line()?)
}

/// Asks for a secret without showing what is typed.
pub(super) fn secret(question: &str) -> Result<String> {
    let terminal = terminal()?;
    terminal.write_str(&format!("{question}: "))?;
    Ok(terminal.read_secure_line()?)
}

/// Asks for a new password, twice, because nobody sees what they type.
pub(super) fn password_twice() -> Result<String> {
    let first = secret("Password")?;
    let second = secret("The same password once more")?;
    if first != second {
        bail!("the two passwords differ; nothing was changed");
    }
    Ok(first)
}

/// The first line of the standard input, for scripts.
pub(super) fn first_line_of_stdin() -> Result<String> {
    let mut line = String::new();
    stdin().lock().read_line(&mut line).context("the standard input cannot be read")?;
    Ok(line.trim_end_matches(['\n', '\r']).to_owned())
}

fn terminal() -> Result<Term> {
    let terminal = Term::stderr();
    if !console::user_attended_stderr() {
        bail!("there is no terminal to ask on; give everything by options (see --help)");
    }
    Ok(terminal)
}
