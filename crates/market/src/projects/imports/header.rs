//! Looking at a file before it is imported: its header and its first rows.

use std::{fs::File, io::Read, sync::Arc};

use base::{Error, Result};
use forms::Form;
use tables::{Format, Preview, ReadOptions, Target};

use super::of_fatal;
use crate::{files, ports::Shelf};

/// Rows that a person is shown before the import.
const SHOWN: usize = 20;

/// A file that is a table: its format, its header and its first rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    pub format: Format,
    pub columns: Vec<String>,
    /// The first rows, good and bad.
    pub preview: Preview,
}

/// Opens an uploaded file and reads its head; what is wrong with it is told about `file`.
pub async fn look(shelf: Arc<dyn Shelf>, file: &files::File) -> Result<Table> {
    if !file.media_type.is_table() {
        return Err(Error::invalid("file", "not-a-table"));
    }
    let (path, name) = (shelf.path(file.id), file.name.clone());
    let read = tokio::task::spawn_blocking(move || {
        let mut head = Vec::new();
        let opened = File::open(&path).map_err(Error::store)?;
        opened.take(4_096).read_to_end(&mut head).map_err(Error::store)?;
        let told = |it| of_fatal("file", it);
        let format = Format::detect(&name, &head).map_err(told)?;
        let mut table = tables::open_path(format, &path, &ReadOptions::default()).map_err(told)?;
        let preview = tables::preview(table.as_mut(), SHOWN).map_err(told)?;
        Ok(Table { format, columns: preview.columns.clone(), preview })
    });
    read.await.map_err(Error::store)?
}

/// What the columns probably are: one that is called like a column of the form, but for case
/// and marks between its words, becomes that; the others are kept as they are.
pub fn suggestion(columns: &[String], form: Option<&Form>) -> Vec<(String, Target)> {
    let needed = form.map(Form::columns).unwrap_or_default();
    let plain = |name: &str| -> String {
        name.to_lowercase().chars().filter(|it| it.is_alphanumeric()).collect()
    };
    let mut rules = Vec::new();
    for need in needed {
        if columns.iter().any(|it| it == need) {
            continue;
        }
        let alike = columns.iter().find(|it| {
            plain(it) == plain(need) && !tables::is_special(it) && !is_ruled(&rules, it)
        });
        if let Some(column) = alike {
            rules.push((column.clone(), Target::Rename(need.to_owned())));
        }
    }
    rules
}

fn is_ruled(rules: &[(String, Target)], column: &str) -> bool {
    rules.iter().any(|(it, _)| it == column)
}

#[cfg(test)]
mod tests;
