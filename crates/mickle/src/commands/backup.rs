//! `mickle backup`

use std::{
    path::{Path, PathBuf},
    process::{Command, ExitCode},
};

use anyhow::{Context, Result, bail};
use clap::Args;
use market::admin;
use store::{Config, Db, Engine};

use crate::StoreSettings;

/// The database inside a backup folder.
pub(super) const SQLITE: &str = "mickle.db";
pub(super) const POSTGRES: &str = "mickle.pgdump";
pub(super) const FILES: &str = "files";

#[derive(Debug, Args)]
pub(crate) struct Backup {
    #[command(flatten)]
    store: StoreSettings,
    /// A new folder to copy into
    #[arg(long, value_name = "DIR")]
    to: PathBuf,
}

impl Backup {
    pub(crate) async fn run(self) -> Result<ExitCode> {
        if self.to.exists() {
            bail!("{} exists already: name a new folder", self.to.display());
        }
        std::fs::create_dir_all(&self.to)?;
        let db = Db::open(Config::new(self.store.place()?)).await?;
        // The database first: a file that it names was stored before, so the copy has it too.
        match db.engine() {
            Engine::Sqlite => db.copy_into(&self.to.join(SQLITE)).await?,
            Engine::Postgres => dump(self.store.database.as_deref(), &self.to)?,
        }
        if let Err(error) = db.write(async move |tx| admin::note_backup(tx).await).await {
            eprintln!("The copy is whole, but it could not be noted in the log: {error}");
        }
        let from = self.store.data.join("files");
        let files = if from.exists() { copy_folder(&from, &self.to.join(FILES))? } else { 0 };
        let files = if files == 1 { "1 file".to_owned() } else { format!("{files} files") };
        println!("Copied the database and {files} to {}.", self.to.display());
        println!("Prove it with: mickle restore --verify --from {}", self.to.display());
        Ok(ExitCode::SUCCESS)
    }
}

fn dump(url: Option<&str>, to: &Path) -> Result<()> {
    let url = url.context("a PostgreSQL store has a URL")?;
    let mut dump = Command::new("pg_dump");
    let done = dump.args(["--format=custom", "--file"]).arg(to.join(POSTGRES)).arg(url).status();
    let done = done.context("pg_dump is not there: install PostgreSQL's client programs")?;
    if !done.success() {
        bail!("pg_dump failed");
    }
    Ok(())
}

/// Copies a folder of files and says how many there were.
pub(super) fn copy_folder(from: &Path, to: &Path) -> Result<u64> {
    let mut count = 0;
    std::fs::create_dir_all(to)?;
    for entry in std::fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            count += copy_folder(&entry.path(), &target)?;
        } else {
            std::fs::copy(entry.path(), target)?;
            count += 1;
        }
    }
    Ok(count)
}
