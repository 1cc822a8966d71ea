//! What is wrong with a table.

use std::fmt;

use consensus::Fault;

/// Why a table has no result, and on which line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trouble {
    /// From 1; none where it is the whole table.
    pub line: Option<u64>,
    pub what: String,
}

impl Trouble {
    pub(crate) fn new(what: impl Into<String>) -> Self {
        Self { line: None, what: what.into() }
    }

    /// Names the column.
    pub(crate) fn of(column: &str, what: impl fmt::Display) -> Self {
        Self::new(format!("`{column}` {what}"))
    }

    pub(crate) fn on(self, line: u64) -> Self {
        Self { line: self.line.or(Some(line)), ..self }
    }
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(line) => write!(f, "line {line}: {}", self.what),
            None => f.write_str(&self.what),
        }
    }
}

impl std::error::Error for Trouble {}

impl From<Fault> for Trouble {
    fn from(fault: Fault) -> Self {
        Self::new(fault.to_string())
    }
}
