//! Splits CSV and TSV into records (RFC 4180), a block of bytes at a time.
//!
//! Invariant: a record never holds more than a cell's and a row's limit of bytes, however
//! long it is in the file; what does not fit is counted and dropped, and the record says so.
//! The ordinary CSV libraries take a stray quote as it comes and a missing one as the rest
//! of the file; both are mistakes that a requester wants to hear of.

use std::io::{self, BufRead, ErrorKind};

use crate::{codes, error::Flaw, limits};

/// One row as bytes. Kept and filled again for each row.
#[derive(Default)]
pub(super) struct Record {
    /// The line on which the row begins, from 1.
    pub(super) line: u64,
    /// How many cells the row has in the file; beyond the limit they are only counted.
    pub(super) n_cells: usize,
    /// The first thing wrong, and the cell (from 0) it was found in.
    pub(super) flaw: Option<(usize, Flaw)>,
    /// A cell that is not quoted holds a quote; allowed, but a sign of a wrong delimiter.
    pub(super) bare_quotes: bool,
    text: Vec<u8>,
    ends: Vec<usize>,
    raw_bytes: usize,
}

impl Record {
    pub(super) fn cells(&self) -> impl Iterator<Item = &[u8]> {
        let starts = std::iter::once(0).chain(self.ends.iter().copied());
        starts.zip(&self.ends).map(|(start, end)| &self.text[start..*end])
    }

    /// Whether no cell holds anything but white space.
    pub(super) fn is_blank(&self) -> bool {
        self.flaw.is_none() && self.text.iter().all(u8::is_ascii_whitespace)
    }

    fn begin(&mut self, line: u64) {
        self.line = line;
        self.n_cells = 0;
        self.flaw = None;
        self.bare_quotes = false;
        self.text.clear();
        self.ends.clear();
        self.raw_bytes = 0;
    }

    fn push(&mut self, bytes: &[u8]) {
        let start = self.ends.last().copied().unwrap_or(0);
        let room = limits::CELL_BYTES.saturating_sub(self.text.len() - start);
        if room < bytes.len() {
            self.blame(codes::CELL_TOO_LONG, format_args!("{} bytes at most", limits::CELL_BYTES));
        }
        if self.flaw.is_none() && self.n_cells <= limits::COLUMNS {
            self.text.extend_from_slice(bytes);
        }
    }

    fn end_cell(&mut self) {
        if self.n_cells <= limits::COLUMNS {
            self.ends.push(self.text.len());
        }
        self.n_cells += 1;
    }

    fn count(&mut self, n_bytes: usize) {
        self.raw_bytes += n_bytes;
        if limits::ROW_BYTES < self.raw_bytes {
            self.blame(codes::ROW_TOO_LONG, format_args!("{} bytes at most", limits::ROW_BYTES));
        }
    }

    fn blame(&mut self, code: &'static str, detail: std::fmt::Arguments<'_>) {
        if self.flaw.is_none() {
            self.flaw = Some((self.n_cells, Flaw::new(code, detail)));
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    /// Between rows: line breaks here are blank lines.
    RowStart,
    CellStart,
    Plain,
    Quoted,
    /// After a quote inside quotes: the cell's end, or one quote of its text.
    QuoteInQuoted,
}

pub(super) struct Splitter<R> {
    reader: R,
    delimiter: u8,
    state: State,
    /// The line of the byte to come.
    line: u64,
    /// A line feed now would belong to the line break just counted.
    after_return: bool,
    /// Where the quotes of the present cell opened.
    quote_line: u64,
}

impl<R: BufRead> Splitter<R> {
    /// `line` is the number of the first line that `reader` will give.
    pub(super) fn new(reader: R, delimiter: u8, line: u64) -> Self {
        let state = State::RowStart;
        Self { reader, delimiter, state, line, after_return: false, quote_line: line }
    }

    /// Fills `record` with the next row; false at the end of the file.
    pub(super) fn next(&mut self, record: &mut Record) -> io::Result<bool> {
        self.state = State::RowStart;
        loop {
            let Self { reader, .. } = self;
            let block = match reader.fill_buf() {
                Ok(block) => block,
                Err(cause) if cause.kind() == ErrorKind::Interrupted => continue,
                Err(cause) => return Err(cause),
            };
            if block.is_empty() {
                return Ok(self.end(record));
            }
            let mut scan = Scan {
                delimiter: self.delimiter,
                state: &mut self.state,
                line: &mut self.line,
                after_return: &mut self.after_return,
                quote_line: &mut self.quote_line,
            };
            let (used, done) = scan.feed(block, record);
            self.reader.consume(used);
            if done {
                return Ok(true);
            }
        }
    }

    /// The file is over: what stands in the record is its last row.
    fn end(&mut self, record: &mut Record) -> bool {
        match self.state {
            State::RowStart => return false,
            State::Quoted => {
                let detail = format!("opened on line {}", self.quote_line);
                let flaw = Flaw::new(codes::QUOTE_NOT_CLOSED, detail);
                record.flaw = Some((record.n_cells, flaw));
            }
            State::CellStart | State::Plain | State::QuoteInQuoted => {}
        }
        record.end_cell();
        true
    }
}

/// The splitter without its reader, whose block is borrowed meanwhile.
struct Scan<'a> {
    delimiter: u8,
    state: &'a mut State,
    line: &'a mut u64,
    after_return: &'a mut bool,
    quote_line: &'a mut u64,
}

impl Scan<'_> {
    /// Takes bytes until the row ends; says how many, and whether it has.
    fn feed(&mut self, block: &[u8], record: &mut Record) -> (usize, bool) {
        let mut at = 0;
        while at < block.len() {
            let run = self.run(&block[at..]);
            if 0 < run {
                let bytes = &block[at..at + run];
                record.bare_quotes |= *self.state == State::Plain && bytes.contains(&b'"');
                record.push(bytes);
                record.count(run);
                *self.after_return = false;
                at += run;
                continue;
            }
            let byte = block[at];
            if self.begins_something(byte, record) {
                continue;
            }
            at += 1;
            let done = self.special(byte, record);
            self.count_line(byte);
            if done {
                return (at, true);
            }
        }
        (at, false)
    }

    /// How many of the coming bytes are nothing but text of the present cell.
    fn run(&self, bytes: &[u8]) -> usize {
        let special = |byte: &u8| match *self.state {
            State::Plain => *byte == self.delimiter || matches!(byte, b'\n' | b'\r'),
            State::Quoted => matches!(byte, b'"' | b'\n' | b'\r'),
            State::RowStart | State::CellStart | State::QuoteInQuoted => true,
        };
        bytes.iter().position(special).unwrap_or(bytes.len())
    }

    /// A row or an unquoted cell begins with this byte, which is yet to be taken.
    fn begins_something(&mut self, byte: u8, record: &mut Record) -> bool {
        let is_break = matches!(byte, b'\n' | b'\r');
        match *self.state {
            State::RowStart if !is_break => {
                record.begin(*self.line);
                *self.state = State::CellStart;
                true
            }
            State::CellStart if !is_break && byte != b'"' && byte != self.delimiter => {
                *self.state = State::Plain;
                true
            }
            _ => false,
        }
    }

    /// Takes one byte that is not plain text; true where it ends the row.
    fn special(&mut self, byte: u8, record: &mut Record) -> bool {
        if *self.state == State::RowStart {
            return false;
        }
        record.count(1);
        match (*self.state, byte) {
            (State::CellStart, b'"') => {
                *self.quote_line = *self.line;
                *self.state = State::Quoted;
            }
            (State::Quoted, b'"') => *self.state = State::QuoteInQuoted,
            (State::Quoted, _) => record.push(&[byte]),
            (State::QuoteInQuoted, b'"') => {
                record.push(b"\"");
                *self.state = State::Quoted;
            }
            (_, b'\n' | b'\r') => {
                record.end_cell();
                return true;
            }
            (_, byte) if byte == self.delimiter => {
                record.end_cell();
                *self.state = State::CellStart;
            }
            _ => {
                record.blame(codes::QUOTE_ASTRAY, format_args!("on line {}", self.line));
                *self.state = State::Plain;
            }
        }
        false
    }

    /// CRLF, LF and CR each end a line.
    fn count_line(&mut self, byte: u8) {
        if byte == b'\r' || (byte == b'\n' && !*self.after_return) {
            *self.line += 1;
        }
        *self.after_return = byte == b'\r';
    }
}

#[cfg(test)]
mod tests;
