//! `mickle login`: keeps the address of a market and a key to it.

use std::process::ExitCode;

use anyhow::{Result, bail};
use clap::Args;

use super::ask;
use crate::client::{Api, Login as Known};

#[derive(Debug, Args)]
pub(crate) struct Login {
    /// The market's address, such as https://market.example
    url: String,
    /// Reads the API key from the first line of the standard input; it is made in your account,
    /// with the scopes read and request
    #[arg(long)]
    key_stdin: bool,
}

impl Login {
    pub(crate) fn run(self) -> Result<ExitCode> {
        let url = self.url.trim_end_matches('/').to_owned();
        if !url.starts_with("https://") && !url.starts_with("http://") {
            bail!("`{url}` is no address: begin it with https:// (or http:// on this machine)");
        }
        let key = if self.key_stdin {
            ask::first_line_of_stdin()?
        } else {
            println!("Make a key with the scopes read and request at {url}/settings/keys");
            ask::secret("API key")?
        };
        let login = Known { url, key: key.trim().to_owned() };
        if !login.key.starts_with("mk_") {
            bail!("that is no API key: it begins with mk_");
        }
        let me = Api::new(login.clone()).get("/me")?;
        let path = login.keep()?;
        let name = me["name"].as_str().unwrap_or_default();
        println!("Signed in as {name}; kept in {}.", path.display());
        Ok(ExitCode::SUCCESS)
    }
}
