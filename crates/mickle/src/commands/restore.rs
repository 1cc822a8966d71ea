//! `mickle restore`
//!
//! Invariant: a damaged backup is never put in place, and what was put in place is in safe mode
//! until an operator says otherwise.

use std::{
    path::{Path, PathBuf},
    process::{Command, ExitCode},
    sync::Arc,
};

use anyhow::{Context, Result, bail};
use base::Error;
use clap::Args;
use market::{
    files::{self, Fault},
    ports::Shelf,
    settings::{self, SAFE_MODE},
};
use outside::Disk;
use store::{Config, Db, Place};

use super::backup::{FILES, POSTGRES, SQLITE, copy_folder};
use crate::{StoreSettings, open_store};

#[derive(Debug, Args)]
pub(crate) struct Restore {
    #[command(flatten)]
    store: StoreSettings,
    /// A folder made by `mickle backup`
    #[arg(long, value_name = "DIR", required_unless_present = "confirm")]
    from: Option<PathBuf>,
    /// Only proves that the backup is whole; touches nothing else
    #[arg(long, conflicts_with = "confirm")]
    verify: bool,
    /// Leaves safe mode: from now on mails and jobs go out again
    #[arg(long)]
    confirm: bool,
}

impl Restore {
    pub(crate) async fn run(self) -> Result<ExitCode> {
        if self.confirm {
            return self.leave_safe_mode().await;
        }
        let from = self.from.clone().context("say which backup with --from")?;
        if self.verify {
            return Ok(tell(&verify(&from).await?));
        }
        self.put_in_place(&from).await
    }

    async fn put_in_place(&self, from: &Path) -> Result<ExitCode> {
        let place = self.store.place()?;
        match &place {
            Place::File(target) => self.place_file(from, target).await?,
            Place::Server(url) => load(&from.join(POSTGRES), url)?,
        }
        let files = from.join(FILES);
        if files.exists() {
            copy_folder(&files, &self.store.data.join(FILES))?;
        }
        let db = open_store(&self.store).await?;
        db.write(async move |tx| settings::set(tx, None, SAFE_MODE.name, "on").await).await?;
        let code = tell(&findings(&db, &self.store.data.join(FILES)).await?);
        println!("The market is in safe mode: no mail and no job goes out.");
        println!("Look around, then run: mickle restore --confirm (with the same --data)");
        Ok(code)
    }

    async fn place_file(&self, from: &Path, target: &Path) -> Result<()> {
        if target.exists() {
            bail!("{} exists: move it away first, nothing was changed", target.display());
        }
        let wrong = verify(from).await?;
        if !wrong.is_empty() {
            tell(&wrong);
            bail!("the backup is damaged; nothing was changed. Take an older one");
        }
        std::fs::create_dir_all(&self.store.data)?;
        let part = target.with_extension("part");
        std::fs::copy(from.join(SQLITE), &part)?;
        std::fs::rename(&part, target)?;
        Ok(())
    }

    async fn leave_safe_mode(&self) -> Result<ExitCode> {
        let db = open_store(&self.store).await?;
        db.write(async move |tx| settings::set(tx, None, SAFE_MODE.name, "off").await).await?;
        println!("Safe mode is off. Mails and jobs go out again.");
        Ok(ExitCode::SUCCESS)
    }
}

/// Opens a copy of the backup's database in a folder of its own and checks everything.
async fn verify(from: &Path) -> Result<Vec<String>> {
    let source = from.join(SQLITE);
    if !source.exists() {
        bail!(
            "{} holds no {SQLITE}. A PostgreSQL dump is verified by restoring it into an empty \
             database: mickle restore --from … --database …",
            from.display()
        );
    }
    let copy = from.join("verify.tmp.db");
    std::fs::copy(&source, &copy)
        .with_context(|| format!("{} cannot be copied for the check", source.display()))?;
    let found = look_into(&copy, &from.join(FILES)).await;
    for end in ["", "-wal", "-shm"] {
        drop(std::fs::remove_file(format!("{}{end}", copy.display())));
    }
    // A file that cannot even be read is the plainest damage.
    found.or_else(|error| match error.downcast_ref::<Error>() {
        Some(Error::Store(cause)) => Ok(vec![format!("the database cannot be read: {cause}")]),
        _ => Err(error),
    })
}

async fn look_into(database: &Path, files: &Path) -> Result<Vec<String>> {
    let db = Db::open(Config::new(Place::File(database.to_owned()))).await?;
    // Rows of a broken file may say anything, so nothing else is asked of it.
    let broken = db.integrity().await?;
    if !broken.is_empty() {
        return Ok(broken);
    }
    db.migrate(market::MIGRATIONS).await?;
    findings(&db, files).await
}

/// What is wrong with a market: its books, its records, its files.
async fn findings(db: &Db, shelf: &Path) -> Result<Vec<String>> {
    let mut wrong = db.integrity().await?;
    let books = db.read_long(async move |tx| market::check::all(tx).await).await?;
    wrong.extend(books.iter().map(|it| format!("{}: {}", it.rule, it.what)));
    let shelf: Arc<dyn Shelf> = Arc::new(Disk::new(shelf));
    let files = files::faults(db, &shelf).await?;
    wrong.extend(files.iter().map(|it| match it {
        Fault::Missing(id) => format!("the file {id} is missing"),
        Fault::Changed(id) => format!("the file {id} is not what was stored"),
    }));
    Ok(wrong)
}

/// Prints what is wrong, and says whether anything is.
fn tell(wrong: &[String]) -> ExitCode {
    wrong.iter().for_each(|it| println!("{it}"));
    if wrong.is_empty() {
        println!("The backup is whole: every page, every file and every invariant holds.");
        return ExitCode::SUCCESS;
    }
    println!("{} findings.", wrong.len());
    ExitCode::FAILURE
}

/// Fills an empty database, all or nothing.
fn load(dump: &Path, url: &str) -> Result<()> {
    let mut restore = Command::new("pg_restore");
    let done = restore.args(["--no-owner", "--single-transaction", "--dbname"]).arg(url).arg(dump);
    let done =
        done.status().context("pg_restore is not there: install PostgreSQL's client programs")?;
    if !done.success() {
        bail!("pg_restore failed: the dump must be whole, the database must exist and be empty");
    }
    Ok(())
}
