//! Where this machine keeps PostgreSQL's programs.

use std::{
    cmp::Reverse,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, bail};

/// The oldest PostgreSQL that Mickle supports.
const OLDEST: u32 = 15;

const MISSING: &str = "PostgreSQL 15 or newer is not installed. \
    On Debian and Ubuntu: `apt-get install --no-install-recommends postgresql`. \
    On Fedora: `dnf install postgresql-server`. On macOS: `brew install postgresql@17`";

/// The folder that holds `initdb`, `postgres` and `pg_ctl` of one version.
#[derive(Debug)]
pub(super) struct Binaries {
    folder: PathBuf,
}

impl Binaries {
    /// The newest version among the system's folders and `PATH`.
    pub(super) fn find() -> Result<Self> {
        let mut found: Vec<(u32, PathBuf)> = folders()
            .into_iter()
            .filter(|it| ["initdb", "postgres", "pg_ctl"].iter().all(|name| it.join(name).exists()))
            .filter_map(|it| Some((version(&it)?, it)))
            .collect();
        // The sort is stable: of two alike, the system's own folder comes first.
        found.sort_by_key(|(version, _)| Reverse(*version));
        match found.into_iter().next() {
            Some((version, folder)) if OLDEST <= version => Ok(Self { folder }),
            Some((version, folder)) => {
                bail!(
                    "{} holds PostgreSQL {version}, which is too old. {MISSING}",
                    folder.display()
                )
            }
            None => bail!(MISSING),
        }
    }

    pub(super) fn command(&self, name: &str) -> Command {
        Command::new(self.folder.join(name))
    }
}

fn folders() -> Vec<PathBuf> {
    let packaged = ["/usr/lib/postgresql", "/opt/homebrew/opt", "/usr/local/opt"]
        .iter()
        .filter_map(|root| Path::new(root).read_dir().ok())
        .flat_map(|entries| entries.flatten().map(|it| it.path().join("bin")));
    let path = std::env::var_os("PATH").unwrap_or_default();
    // A link in PATH leads to the folder where all programs of its version lie.
    let linked = std::env::split_paths(&path)
        .filter_map(|it| it.join("postgres").canonicalize().ok()?.parent().map(Path::to_path_buf));
    packaged.chain(linked).collect()
}

fn version(folder: &Path) -> Option<u32> {
    let told = Command::new(folder.join("postgres")).arg("--version").output().ok()?;
    major(&String::from_utf8_lossy(&told.stdout)).ok()
}

/// The major version in `postgres (PostgreSQL) 15.7 (Debian 15.7-0)`.
pub(super) fn major(told: &str) -> Result<u32> {
    let number = told.split_whitespace().nth(2).context("no version")?;
    let digits: String = number.chars().take_while(char::is_ascii_digit).collect();
    digits.parse().with_context(|| format!("`{number}` is no version"))
}
