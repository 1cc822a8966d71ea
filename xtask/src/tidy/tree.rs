//! The files of the repository, read once, with Rust already taken apart.

use std::{fs, path::Path};

use anyhow::{Context, Result};
use walkdir::{DirEntry, WalkDir};

use super::rust::Rust;

/// Folders that hold what others made: builds, packages, data, results.
const FOREIGN: &[&str] = &[
    ".git",
    "target",
    "node_modules",
    "data",
    "test-results",
    "playwright-report",
    ".venv",
    "corpus",
    "artifacts",
];

pub(super) struct Tree {
    pub(super) files: Vec<Source>,
}

pub(super) struct Source {
    /// From the root of the repository, with `/`.
    pub(super) path: String,
    pub(super) text: String,
    /// Present for Rust only.
    pub(super) rust: Option<Rust>,
}

impl Tree {
    /// Reads the repository this program was built from.
    pub(super) fn load() -> Result<Self> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().context("no parent folder")?;
        let mut files = Vec::new();
        for entry in WalkDir::new(root).sort_by_file_name().into_iter().filter_entry(is_ours) {
            let entry = entry?;
            let path = entry.path().strip_prefix(root)?.to_string_lossy().replace('\\', "/");
            // What is no text has no lines to look at.
            if entry.file_type().is_file()
                && let Ok(text) = String::from_utf8(fs::read(entry.path())?)
            {
                files.push(Source::new(path, text));
            }
        }
        Ok(Self { files })
    }

    #[cfg(test)]
    pub(super) fn of(files: &[(&str, &str)]) -> Self {
        let files = files.iter().map(|(path, text)| Source::new(*path, *text)).collect();
        Self { files }
    }

    pub(super) fn find(&self, path: &str) -> Option<&Source> {
        self.files.iter().find(|it| it.path == path)
    }

    /// All Rust files with what the lexer saw in them.
    pub(super) fn rust(&self) -> impl Iterator<Item = (&Source, &Rust)> {
        self.files.iter().filter_map(|it| Some((it, it.rust.as_ref()?)))
    }
}

impl Source {
    fn new(path: impl Into<String>, text: impl Into<String>) -> Self {
        let (path, text) = (path.into(), text.into());
        let is_rust = Path::new(&path).extension().is_some_and(|it| it == "rs");
        let rust = is_rust.then(|| Rust::read(&text));
        Self { path, text, rust }
    }

    /// Numbered from one, as editors do.
    pub(super) fn lines(&self) -> impl Iterator<Item = (usize, &str)> {
        (1..).zip(self.text.lines())
    }

    /// Whether the file only proves others.
    pub(super) fn is_test(&self) -> bool {
        let mut parts = self.path.split('/');
        parts.any(|it| matches!(it, "tests" | "tests.rs" | "testkit" | "e2e"))
    }

    /// The crate's name, for files in `crates/`.
    pub(super) fn krate(&self) -> Option<&str> {
        self.path.strip_prefix("crates/")?.split('/').next()
    }

    pub(super) fn extension(&self) -> &str {
        Path::new(&self.path).extension().and_then(|it| it.to_str()).unwrap_or_default()
    }
}

fn is_ours(entry: &DirEntry) -> bool {
    let name = entry.file_name().to_string_lossy();
    // A folder `data` is foreign at the root only; a crate may have one.
    let is_foreign = FOREIGN.contains(&name.as_ref()) && (name != "data" || entry.depth() == 1);
    entry.depth() == 0 || !is_foreign
}
