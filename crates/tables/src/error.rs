//! What can be wrong: with one row, with the whole file, with what is written.

use std::{fmt, io};

use crate::codes;

/// One row that cannot be used; the rows after it can.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowError {
    /// The line of the file on which the row begins, or its number in the sheet; from 1.
    pub line: u64,
    /// The name of the column, where one is to blame.
    pub column: Option<String>,
    /// One of [`crate::CODES`].
    pub code: &'static str,
    /// What the code speaks about: a number, a key, a character. May be empty.
    pub detail: String,
}

/// Why the file, or a mapping of its columns, cannot be used at all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fatal {
    /// The line of the file or row of the sheet, from 1, where one is to blame.
    pub line: Option<u64>,
    /// The column by number, from 1, where one is to blame; its name may be what is missing.
    pub column: Option<u64>,
    /// One of [`crate::CODES`].
    pub code: &'static str,
    /// What the code speaks about. May be empty.
    pub detail: String,
}

/// Why a table could not be written.
#[derive(Debug)]
pub struct WriteError {
    /// One of [`crate::CODES`].
    pub code: &'static str,
    /// What the code speaks about. May be empty.
    pub detail: String,
}

/// What is wrong with one piece of text, before anybody knows where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Flaw {
    pub(crate) code: &'static str,
    pub(crate) detail: String,
}

impl Flaw {
    pub(crate) fn new(code: &'static str, detail: impl fmt::Display) -> Self {
        Self { code, detail: detail.to_string() }
    }

    pub(crate) fn in_row(self, line: u64, column: Option<&String>) -> RowError {
        RowError { line, column: column.cloned(), code: self.code, detail: self.detail }
    }

    pub(crate) fn in_header(self, line: u64, column: Option<usize>) -> Fatal {
        let column = column.map(|index| index as u64 + 1);
        Fatal { line: Some(line), column, code: self.code, detail: self.detail }
    }
}

impl Fatal {
    pub(crate) fn new(code: &'static str, detail: impl fmt::Display) -> Self {
        Self { line: None, column: None, code, detail: detail.to_string() }
    }

    pub(crate) fn on_line(mut self, line: u64) -> Self {
        self.line = Some(line);
        self
    }

    pub(crate) fn at_column(mut self, index: usize) -> Self {
        self.column = Some(index as u64 + 1);
        self
    }

    /// The file, or the place for it, failed under our hands.
    pub(crate) fn unreadable(cause: &io::Error) -> Self {
        Self::new(codes::FILE_UNREADABLE, cause)
    }
}

impl WriteError {
    pub(crate) fn new(code: &'static str, detail: impl fmt::Display) -> Self {
        Self { code, detail: detail.to_string() }
    }
}

impl From<io::Error> for WriteError {
    fn from(cause: io::Error) -> Self {
        Self::new(codes::WRITE_FAILED, cause)
    }
}

fn say(f: &mut fmt::Formatter<'_>, code: &str, detail: &str) -> fmt::Result {
    f.write_str(code)?;
    if detail.is_empty() { Ok(()) } else { write!(f, " ({detail})") }
}

impl fmt::Display for RowError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}", self.line)?;
        if let Some(column) = &self.column {
            write!(f, ", column {column:?}")?;
        }
        f.write_str(": ")?;
        say(f, self.code, &self.detail)
    }
}

impl fmt::Display for Fatal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.line, self.column) {
            (Some(line), Some(column)) => write!(f, "line {line}, column {column}: ")?,
            (Some(line), None) => write!(f, "line {line}: ")?,
            (None, Some(column)) => write!(f, "column {column}: ")?,
            (None, None) => {}
        }
        say(f, self.code, &self.detail)
    }
}

impl fmt::Display for WriteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        say(f, self.code, &self.detail)
    }
}

impl std::error::Error for RowError {}
impl std::error::Error for Fatal {}
impl std::error::Error for WriteError {}
