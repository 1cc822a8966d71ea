//! Which delimiter a CSV file uses: German Excel writes semicolons, many exports tabs.

use super::split::{Record, Splitter};
use crate::Delimiter;

/// How many rows below the header have a say.
const WITNESSES: usize = 10;

/// What was found out about a file before its rows are read.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Start {
    pub(super) delimiter: Delimiter,
    /// Bytes before the header.
    pub(super) skip: usize,
    /// The number of the first line after them.
    pub(super) line: u64,
}

/// Looks at the text's first block. A line `sep=;`, by which Excel is told the delimiter,
/// settles it; otherwise the delimiter that divides the header and, of several that do, the
/// one that divides most rows into as many cells; then the one that leaves no quote inside
/// a cell; then the one that is not followed by a blank, as the comma of a sentence is;
/// then the one that makes more columns.
pub(super) fn start(text: &[u8], whole: bool) -> Start {
    if let Some(start) = told(text) {
        return start;
    }
    let mut best = (Delimiter::Comma, Score::default());
    for delimiter in Delimiter::ALL {
        let score = score(text, whole, delimiter);
        // The first of equals stays: comma before semicolon before tab.
        if 1 < score.columns && best.1 < score {
            best = (delimiter, score);
        }
    }
    Start { delimiter: best.0, skip: 0, line: 1 }
}

fn told(text: &[u8]) -> Option<Start> {
    let end = text.iter().position(|byte| *byte == b'\n')?;
    let line = text[..end].strip_suffix(b"\r").unwrap_or(&text[..end]);
    let [byte] = line.strip_prefix(b"sep=")? else { return None };
    let delimiter = Delimiter::ALL.into_iter().find(|delimiter| delimiter.byte() == *byte)?;
    Some(Start { delimiter, skip: end + 1, line: 2 })
}

/// What speaks for a delimiter, the weightiest first.
#[derive(Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Score {
    /// Rows of as many cells as the header.
    agreeing: usize,
    /// No quote stands inside a cell of the header that is not quoted.
    clean: bool,
    /// No blank begins a cell of the header.
    tight: bool,
    columns: usize,
}

fn score(text: &[u8], whole: bool, delimiter: Delimiter) -> Score {
    let mut splitter = Splitter::new(text, delimiter.byte(), 1);
    let mut record = Record::default();
    let (mut counts, mut clean, mut tight) = (Vec::new(), false, false);
    while counts.len() <= WITNESSES {
        match splitter.next(&mut record) {
            Ok(true) if record.is_blank() => {}
            // A quote that goes astray speaks against the delimiter.
            Ok(true) if record.flaw.is_some() => counts.push(0),
            Ok(true) => {
                if counts.is_empty() {
                    clean = !record.bare_quotes;
                    tight = !record.cells().skip(1).any(|cell| cell.starts_with(b" "));
                }
                counts.push(record.n_cells);
            }
            // Reading from memory does not fail.
            Ok(false) | Err(_) => {
                // The last row may be cut by the block's end; the header is taken as it is.
                if !whole && 1 < counts.len() {
                    counts.pop();
                }
                break;
            }
        }
    }
    let Some((header, rows)) = counts.split_first() else { return Score::default() };
    let agreeing = rows.iter().filter(|count| *count == header).count();
    Score { agreeing, clean, tight, columns: *header }
}

#[cfg(test)]
mod tests;
