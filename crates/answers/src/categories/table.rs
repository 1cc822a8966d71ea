//! A table of comma-separated values, read row by row without a copy of what is not quoted.
//!
//! What RFC 4180 allows is read, and more: a byte-order mark, line ends of every kind, empty
//! lines, rows of different lengths, and quotes in the middle of an unquoted cell.

use std::{
    borrow::Cow,
    io::{self, Read},
    ops::Range,
};

/// How much is read at once.
const CHUNK: usize = 1 << 18;

pub(super) struct Table<R> {
    source: R,
    /// What was read and not yet passed over begins at `start`.
    chunk: Vec<u8>,
    start: usize,
    ended: bool,
    line: u64,
    cells: Vec<Cell>,
}

/// Where a cell stands in the chunk.
#[derive(Clone)]
struct Cell {
    span: Range<usize>,
    quoted: bool,
}

/// One row.
pub(super) struct Row<'t> {
    chunk: &'t [u8],
    cells: &'t [Cell],
    /// The line of the file on which the row begins, from 1.
    pub(super) line: u64,
}

impl<R: Read> Table<R> {
    pub(super) fn new(source: R) -> Self {
        Self { source, chunk: Vec::new(), start: 0, ended: false, line: 1, cells: Vec::new() }
    }

    /// The next row that is not empty.
    pub(super) fn row(&mut self) -> io::Result<Option<Row<'_>>> {
        loop {
            if self.pass_over_line_ends() {
                let rest = &self.chunk[self.start..];
                if let Some(length) = scan(rest, self.start, self.ended, &mut self.cells) {
                    let span = self.start..self.start + length;
                    let line = self.line;
                    if self.cells.iter().any(|it| it.quoted) {
                        let lines = self.chunk[span.clone()].iter().filter(|it| **it == b'\n');
                        self.line += lines.count() as u64;
                    }
                    self.start = span.end;
                    return Ok(Some(Row { chunk: &self.chunk, cells: &self.cells, line }));
                }
            }
            if self.ended && self.start < self.chunk.len() {
                let told = format!("line {}: a quote is opened and not closed", self.line);
                return Err(io::Error::new(io::ErrorKind::InvalidData, told));
            }
            if self.ended {
                return Ok(None);
            }
            self.refill()?;
        }
    }

    /// Whether something stands after them.
    fn pass_over_line_ends(&mut self) -> bool {
        while let Some(byte) = self.chunk.get(self.start) {
            match byte {
                b'\n' => self.line += 1,
                // Half of a line end on Windows, a whole one on old machines.
                b'\r' => match self.chunk.get(self.start + 1) {
                    None if !self.ended => return false,
                    Some(b'\n') => {}
                    _ => self.line += 1,
                },
                _ => return true,
            }
            self.start += 1;
        }
        false
    }

    fn refill(&mut self) -> io::Result<()> {
        let begins = self.line == 1 && self.chunk.is_empty();
        self.chunk.drain(..self.start);
        self.start = 0;
        let read = (&mut self.source).take(CHUNK as u64).read_to_end(&mut self.chunk)?;
        if begins && self.chunk.starts_with("\u{feff}".as_bytes()) {
            self.start = "\u{feff}".len();
        }
        if read == 0 {
            self.ended = true;
            // So every row has an end.
            self.chunk.push(b'\n');
        }
        Ok(())
    }
}

/// Finds the cells of one row and returns its length without the line end; none where the row
/// does not end here.
fn scan(bytes: &[u8], offset: usize, ended: bool, cells: &mut Vec<Cell>) -> Option<usize> {
    cells.clear();
    let mut at = 0;
    loop {
        let begins = at;
        let quoted = *bytes.get(at)? == b'"';
        if quoted {
            at += 1;
            loop {
                at += bytes.get(at..)?.iter().position(|it| *it == b'"')? + 1;
                match bytes.get(at) {
                    Some(b'"') => at += 1,
                    None if !ended => return None,
                    _ => break,
                }
            }
        }
        at += end_of_cell(bytes.get(at..)?)?;
        let begins = begins + usize::from(quoted);
        cells.push(Cell { span: offset + begins..offset + at, quoted });
        if bytes[at] != b',' {
            return Some(at);
        }
        at += 1;
    }
}

/// Where the first comma or half of a line end stands: eight bytes at a time, for most cells have
/// no more.
fn end_of_cell(bytes: &[u8]) -> Option<usize> {
    let (words, rest) = bytes.as_chunks::<8>();
    for (number, word) in words.iter().enumerate() {
        let word = u64::from_le_bytes(*word);
        let found = is_byte(word, b',') | is_byte(word, b'\n') | is_byte(word, b'\r');
        if found != 0 {
            return Some(8 * number + found.trailing_zeros() as usize / 8);
        }
    }
    let ends = |it: &u8| matches!(it, b',' | b'\n' | b'\r');
    rest.iter().position(ends).map(|it| 8 * words.len() + it)
}

/// The lowest bit that is set stands in the first such byte of a word. (Mycroft's test for a byte
/// that is zero: it may err above the first one only.)
fn is_byte(word: u64, byte: u8) -> u64 {
    const ONES: u64 = u64::from_le_bytes([1; 8]);
    let zeros = word ^ (ONES * u64::from(byte));
    zeros.wrapping_sub(ONES) & !zeros & (ONES << 7)
}

impl Row<'_> {
    pub(super) fn len(&self) -> usize {
        self.cells.len()
    }

    /// Whether no cell is in quotes, as in most rows.
    #[inline]
    pub(super) fn is_plain(&self) -> bool {
        !self.cells.iter().any(|it| it.quoted)
    }

    /// The cell of a plain row at a place, without blanks around it; empty where there is none.
    #[inline]
    pub(super) fn plain_cell(&self, place: usize) -> &[u8] {
        let span = self.cells.get(place).map(|it| it.span.clone());
        self.chunk[span.unwrap_or_default()].trim_ascii()
    }

    /// The cell at a place, without quotes and without blanks around it.
    pub(super) fn cell(&self, place: usize) -> Option<Cow<'_, [u8]>> {
        let cell = self.cells.get(place)?;
        let bytes = &self.chunk[cell.span.clone()];
        if !cell.quoted {
            return Some(Cow::Borrowed(bytes.trim_ascii()));
        }
        if let [inside @ .., b'"'] = bytes
            && !inside.contains(&b'"')
        {
            return Some(Cow::Borrowed(inside.trim_ascii()));
        }
        Some(Cow::Owned(unquote(bytes).trim_ascii().to_vec()))
    }
}

/// What stood in quotes, of which the first is gone: two of them are one, one ends the quoting.
fn unquote(bytes: &[u8]) -> Vec<u8> {
    let mut plain = Vec::with_capacity(bytes.len());
    let mut inside = true;
    let mut rest = bytes.iter().peekable();
    while let Some(byte) = rest.next() {
        if inside && *byte == b'"' {
            inside = rest.next_if_eq(&&b'"').is_some();
            if !inside {
                continue;
            }
        }
        plain.push(*byte);
    }
    plain
}

#[cfg(test)]
mod tests;
