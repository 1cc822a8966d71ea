//! Reading: any of the four formats becomes a header and then one row after the other.
//!
//! Invariant: a bad row does not end the reading. What ends it is the end of the file, or a
//! [`Fatal`], after which the table must not pass for whole.

mod columns;
mod delimited;
mod encoding;
mod input;
mod json;
mod lines;
mod object;
mod sniff;
mod split;
mod text;
mod xlsx;

use std::{fs::File, io::Read, path::Path, path::PathBuf};

use crate::{Fatal, Format, RowError, codes, error::Flaw};

/// A table being read. It may be kept between calls and handed from thread to thread.
pub trait Rows: Send {
    /// The header: trimmed, unique, none empty.
    fn columns(&self) -> &[String];

    /// The next row or what is wrong with it; `None` at the end of the table.
    ///
    /// Rows in which no cell holds any text are passed over: they say nothing, and
    /// spreadsheets leave them behind. A [`Fatal`] is final: the rows so far are not all.
    fn next_row(&mut self) -> Result<Option<Result<Row, RowError>>, Fatal>;

    /// How far the reading has come.
    fn progress(&self) -> Progress;
}

impl std::fmt::Debug for dyn Rows {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Rows").field("columns", &self.columns()).finish_non_exhaustive()
    }
}

/// One good row: as many values as the table has columns, in their order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The line of the file on which the row begins, or its number in the sheet; from 1.
    pub line: u64,
    /// UTF-8 without control characters but `\n` and tab; an absent value is empty.
    pub values: Vec<String>,
}

/// Bytes of the file read so far, of how many.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// Never more than `total`; runs ahead of the rows by a block at most.
    pub bytes_read: u64,
    /// Unknown where a stream did not say.
    pub total: Option<u64>,
}

/// What the reader cannot find out by itself.
#[derive(Debug, Clone, Default)]
pub struct ReadOptions {
    /// The size of the file in bytes, for [`Progress`].
    pub total: Option<u64>,
    /// The sheet of a workbook; the first visible one where none is named.
    pub sheet: Option<String>,
    /// Where a workbook that comes as a stream is laid down; the system's place for
    /// temporary files where none is named.
    pub temp_dir: Option<PathBuf>,
}

/// Opens a table that comes as a stream and reads its header. A workbook, which cannot be
/// read front to back, is laid down in an unnamed temporary file first.
pub fn open(
    format: Format,
    mut reader: impl Read + Send + 'static,
    options: &ReadOptions,
) -> Result<Box<dyn Rows>, Fatal> {
    match format {
        Format::Xlsx => {
            let file = input::lay_down(&mut reader, options.temp_dir.as_deref())?;
            xlsx::open(file, options.sheet.as_deref())
        }
        _ => open_text(format, Box::new(reader), options.total),
    }
}

/// Opens a table that lies on the disk and reads its header.
pub fn open_path(
    format: Format,
    path: impl AsRef<Path>,
    options: &ReadOptions,
) -> Result<Box<dyn Rows>, Fatal> {
    let file = File::open(path).map_err(|cause| Fatal::unreadable(&cause))?;
    if format == Format::Xlsx {
        return xlsx::open(file, options.sheet.as_deref());
    }
    let total = file.metadata().map(|metadata| metadata.len()).ok();
    open_text(format, Box::new(file), total)
}

fn open_text(
    format: Format,
    reader: Box<dyn Read + Send>,
    total: Option<u64>,
) -> Result<Box<dyn Rows>, Fatal> {
    let input = input::Input::begin(reader, total).map_err(|cause| Fatal::unreadable(&cause))?;
    if input.sample().starts_with(b"PK\x03\x04") {
        return Err(Fatal::new(codes::NOT_A_TABLE, "zip"));
    }
    match format {
        Format::JsonLines => json::open(input),
        _ => delimited::open(format, input),
    }
}

/// A column's name that somebody typed, held to what a header is held to.
pub(crate) fn checked_name(name: &str) -> Result<String, Flaw> {
    columns::name(&text::checked(name)?)
}

/// The head of a table, for a person to look at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Preview {
    pub columns: Vec<String>,
    /// The good ones among the first rows.
    pub rows: Vec<Row>,
    /// The bad ones among the first rows.
    pub errors: Vec<RowError>,
    /// Whether the table goes on.
    pub more: bool,
}

/// Reads the first `n` rows, good and bad together.
pub fn preview(table: &mut dyn Rows, n: usize) -> Result<Preview, Fatal> {
    let columns = table.columns().to_vec();
    let mut preview = Preview { columns, rows: Vec::new(), errors: Vec::new(), more: false };
    while let Some(row) = table.next_row()? {
        if n <= preview.rows.len() + preview.errors.len() {
            preview.more = true;
            break;
        }
        match row {
            Ok(row) => preview.rows.push(row),
            Err(error) => preview.errors.push(error),
        }
    }
    Ok(preview)
}

#[cfg(test)]
mod tests;
