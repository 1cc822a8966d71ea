//! `mickle restore`

use std::{
    path::{Path, PathBuf},
    process::{Command, ExitCode},
};

use anyhow::{Context, Result, bail};
use clap::Args;
use market::settings::{self, SAFE_MODE};
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
            return verify(&from).await;
        }
        self.put_in_place(&from).await
    }

    async fn put_in_place(&self, from: &Path) -> Result<ExitCode> {
        match self.store.place()? {
            Place::File(target) => {
                if target.exists() {
                    bail!("{} exists: move it away first, nothing was changed", target.display());
                }
                std::fs::create_dir_all(&self.store.data)?;
                std::fs::copy(from.join(SQLITE), &target)
                    .with_context(|| format!("{} holds no {SQLITE}", from.display()))?;
            }
            Place::Server(url) => load(&from.join(POSTGRES), &url)?,
        }
        let files = from.join(FILES);
        if files.exists() {
            copy_folder(&files, &self.store.data.join(FILES))?;
        }
        let db = open_store(&self.store).await?;
        db.write(async move |tx| settings::set(tx, None, SAFE_MODE.name, "on").await).await?;
        let code = report(&db).await?;
        println!("The market is in safe mode: no mail and no job goes out.");
        println!("Look around, then run: mickle restore --confirm (with the same --data)");
        Ok(code)
    }

    async fn leave_safe_mode(&self) -> Result<ExitCode> {
        let db = open_store(&self.store).await?;
        db.write(async move |tx| settings::set(tx, None, SAFE_MODE.name, "off").await).await?;
        println!("Safe mode is off. Mails and jobs go out again.");
        Ok(ExitCode::SUCCESS)
    }
}

/// Opens a copy of the backup's database in a folder of its own and checks everything.
async fn verify(from: &Path) -> Result<ExitCode> {
    let source = from.join(SQLITE);
    if !source.exists() {
        bail!(
            "{} holds no {SQLITE}. A PostgreSQL dump is verified by restoring it into an empty \
             database: mickle restore --from … --database …",
            from.display()
        );
    }
    let copy = from.join("verify.tmp.db");
    std::fs::copy(&source, &copy)?;
    let done = async {
        let db = Db::open(Config::new(Place::File(copy.clone()))).await?;
        db.migrate(market::MIGRATIONS).await?;
        report(&db).await
    }
    .await;
    for end in ["", "-wal", "-shm"] {
        let path = format!("{}{end}", copy.display());
        if Path::new(&path).exists() {
            std::fs::remove_file(path)?;
        }
    }
    done
}

async fn report(db: &Db) -> Result<ExitCode> {
    let mut wrong = db.integrity().await?;
    let findings = db.read_long(async move |tx| market::check::all(tx).await).await?;
    wrong.extend(findings.iter().map(|it| format!("{}: {}", it.rule, it.what)));
    wrong.iter().for_each(|it| println!("{it}"));
    if wrong.is_empty() {
        println!("The backup is whole: every page and every invariant holds.");
        return Ok(ExitCode::SUCCESS);
    }
    println!("{} findings.", wrong.len());
    Ok(ExitCode::FAILURE)
}

fn load(dump: &Path, url: &str) -> Result<()> {
    let mut restore = Command::new("pg_restore");
    let done = restore.args(["--no-owner", "--exit-on-error", "--dbname"]).arg(url).arg(dump);
    let done =
        done.status().context("pg_restore is not there: install PostgreSQL's client programs")?;
    if !done.success() {
        bail!("pg_restore failed: the database must exist and be empty");
    }
    Ok(())
}
