//! Writing: a header and rows become a file of any of the four formats, as a stream.
//!
//! Invariant: what is written never grows in memory: text leaves in blocks, a workbook's
//! sheets lie in unnamed temporary files until they are packed at the end.

mod delimited;
mod json;
mod sheets;

use std::{io::Write, path::PathBuf};

use crate::{Delimiter, Format, WriteError, codes};

/// Text is handed on when this many bytes have gathered.
const BLOCK_BYTES: usize = 64 * 1024;

/// How a table is to be written.
#[derive(Debug, Clone, Default)]
pub struct WriteOptions {
    /// A byte order mark at the start of CSV and TSV, by which Excel knows UTF-8.
    pub bom: bool,
    /// CSV and TSV cells exactly as they are. Otherwise a cell that a spreadsheet would take
    /// for a formula (it begins with `=`, `+`, `-`, `@`, tab or carriage return and is not a
    /// plain number) gets a `'` before it.
    pub raw: bool,
    /// Between the cells of CSV.
    pub delimiter: Delimiter,
    /// Where the sheets of a workbook lie until the end; the system's place for temporary
    /// files where none is named.
    pub temp_dir: Option<PathBuf>,
}

/// Writes one table into `W`. Over a `Vec<u8>` the text formats can be drained while they
/// are written, see [`Writer::take_chunk`]; a workbook comes out whole in
/// [`Writer::finish`], so give it a file.
pub struct Writer<W: Write + Send> {
    body: Body,
    out: W,
    /// Text that has not been handed on.
    block: Vec<u8>,
    /// How many cells the header has; none yet, before it.
    width: Option<usize>,
    rows: u64,
}

enum Body {
    Delimited(delimited::Style),
    JsonLines { keys: Vec<String> },
    Xlsx(Box<sheets::Sheets>),
}

/// A table that has been written.
#[derive(Debug)]
pub struct Finished<W> {
    /// Where it was written to; over a `Vec<u8>`, what has not been taken yet.
    pub out: W,
    /// Rows below the header.
    pub rows: u64,
    /// Cells that were longer than a spreadsheet allows (32,767 characters) and end in a
    /// mark that says so. Only a workbook has any.
    pub cut_cells: u64,
}

impl<W: Write + Send> Writer<W> {
    pub fn new(format: Format, options: WriteOptions, out: W) -> Result<Self, WriteError> {
        let mut block = Vec::new();
        if options.bom && matches!(format, Format::Csv | Format::Tsv) {
            block.extend_from_slice(crate::format::BOM);
        }
        let style = |delimiter| Body::Delimited(delimited::Style { delimiter, raw: options.raw });
        let body = match format {
            Format::Csv => style(options.delimiter),
            Format::Tsv => style(Delimiter::Tab),
            Format::JsonLines => Body::JsonLines { keys: Vec::new() },
            Format::Xlsx => Body::Xlsx(Box::new(sheets::Sheets::new(options.temp_dir)?)),
        };
        Ok(Self { body, out, block, width: None, rows: 0 })
    }

    /// Writes the names of the columns; once, and before any row. In JSON Lines they stand
    /// in the rows, so a table without rows is an empty file there.
    pub fn header<S: AsRef<str>>(&mut self, columns: &[S]) -> Result<(), WriteError> {
        if self.width.is_some() {
            return Err(WriteError::new(codes::WRITE_OUT_OF_ORDER, "a second header"));
        }
        if columns.is_empty() {
            return Err(WriteError::new(codes::HEADER_MISSING, ""));
        }
        self.width = Some(columns.len());
        match &mut self.body {
            Body::Delimited(style) => style.write(&mut self.block, columns),
            Body::JsonLines { keys } => *keys = json::keys(columns)?,
            Body::Xlsx(sheets) => sheets.header(columns)?,
        }
        Ok(())
    }

    /// Writes one row: as many cells as the header has.
    pub fn row<S: AsRef<str>>(&mut self, cells: &[S]) -> Result<(), WriteError> {
        let Some(width) = self.width else {
            return Err(WriteError::new(codes::WRITE_OUT_OF_ORDER, "a row before the header"));
        };
        if cells.len() != width {
            let detail = format!("{} ≠ {width}", cells.len());
            return Err(WriteError::new(codes::WRONG_NUMBER_OF_CELLS, detail));
        }
        match &mut self.body {
            Body::Delimited(style) => style.write(&mut self.block, cells),
            Body::JsonLines { keys } => json::write(&mut self.block, keys, cells)?,
            Body::Xlsx(sheets) => sheets.row(cells)?,
        }
        self.rows += 1;
        if BLOCK_BYTES <= self.block.len() {
            self.hand_on()?;
        }
        Ok(())
    }

    /// Writes what is left and gives back where it was written to. A file that was not
    /// finished is not a whole table.
    pub fn finish(mut self) -> Result<Finished<W>, WriteError> {
        if self.width.is_none() {
            return Err(WriteError::new(codes::WRITE_OUT_OF_ORDER, "no header"));
        }
        self.hand_on()?;
        let cut_cells = match &mut self.body {
            Body::Xlsx(sheets) => sheets.finish(&mut self.out)?,
            Body::Delimited(_) | Body::JsonLines { .. } => 0,
        };
        self.out.flush()?;
        Ok(Finished { out: self.out, rows: self.rows, cut_cells })
    }

    fn hand_on(&mut self) -> Result<(), WriteError> {
        self.out.write_all(&self.block)?;
        self.block.clear();
        Ok(())
    }
}

impl Writer<Vec<u8>> {
    /// Everything written since the last call, for somebody who sends it on. Of a workbook
    /// nothing is there before the end.
    pub fn take_chunk(&mut self) -> Vec<u8> {
        let mut chunk = std::mem::take(&mut self.out);
        chunk.append(&mut self.block);
        chunk
    }

    /// Bytes that [`Writer::take_chunk`] would give.
    pub fn chunk_len(&self) -> usize {
        self.out.len() + self.block.len()
    }
}

#[cfg(test)]
mod tests;
