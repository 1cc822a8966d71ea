//! Where a market is and the key to it, kept between commands.

use std::{
    fs::{self, OpenOptions},
    io::Write,
    os::unix::fs::{DirBuilderExt, OpenOptionsExt},
    path::PathBuf,
};

use anyhow::{Context, Result, anyhow};
use serde_json::{Value, json};

/// Where a market is, and the key to it.
#[derive(Clone)]
pub(crate) struct Login {
    /// Without a slash at the end.
    pub(crate) url: String,
    pub(crate) key: String,
}

impl Login {
    /// From the environment (`MICKLE_URL`, `MICKLE_KEY`), or as `mickle login` left it.
    pub(crate) fn load() -> Result<Self> {
        if let (Ok(url), Ok(key)) = (std::env::var("MICKLE_URL"), std::env::var("MICKLE_KEY")) {
            return Ok(Self { url: url.trim_end_matches('/').to_owned(), key });
        }
        let path = file()?;
        let text = fs::read_to_string(&path)
            .map_err(|_| anyhow!("you are not signed in: run `mickle login URL` first"))?;
        let known: Value = serde_json::from_str(&text)
            .with_context(|| format!("{} is damaged: run `mickle login` again", path.display()))?;
        let part = |name: &str| known[name].as_str().map(str::to_owned);
        let (url, key) = part("url").zip(part("key")).with_context(|| {
            format!("{} lacks something: run `mickle login` again", path.display())
        })?;
        Ok(Self { url, key })
    }

    /// Keeps it for the next commands and says where.
    pub(crate) fn keep(&self) -> Result<PathBuf> {
        let path = file()?;
        if let Some(folder) = path.parent() {
            fs::DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
        }
        // A new file beside it has the right permissions from its first byte on.
        let part = path.with_extension("part");
        drop(fs::remove_file(&part));
        let mut file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(&part)?;
        let text = json!({ "url": self.url, "key": self.key }).to_string();
        file.write_all(text.as_bytes())?;
        file.sync_all()?;
        fs::rename(&part, &path)?;
        Ok(path)
    }
}

fn file() -> Result<PathBuf> {
    let folder = std::env::var_os("XDG_CONFIG_HOME").map(PathBuf::from);
    let home = || std::env::var_os("HOME").map(|it| PathBuf::from(it).join(".config"));
    let folder = folder.filter(|it| it.is_absolute()).or_else(home);
    let folder =
        folder.context("there is no HOME to keep the login in: set MICKLE_URL and MICKLE_KEY")?;
    Ok(folder.join("mickle").join("login.json"))
}
