//! Workbooks: as many sheets as the rows need, each with the header on top.
//!
//! Every cell is written as text, so that 0.10, +49 and =1+1 arrive as they are; a
//! spreadsheet calculates nothing it finds in a text cell.

use std::{io::Write, path::PathBuf};

use rust_xlsxwriter::{IgnoreError, Workbook, Worksheet, XlsxError};

use crate::{WriteError, codes, limits};

/// A sheet ends early at this many bytes of text, long before a part of a zip may not grow.
const SHEET_BYTES: u64 = 1 << 30;

/// What a cell that had to be cut ends in.
const CUT_MARK: &str = " […cut: a spreadsheet's cell holds 32,767 characters; \
                        the whole text is in CSV and JSON Lines]";

pub(super) struct Sheets {
    workbook: Workbook,
    header: Vec<String>,
    /// The row of the present sheet that comes next, from 0.
    next_row: u32,
    sheet_bytes: u64,
    cut_cells: u64,
    rows_per_sheet: u32,
}

impl Sheets {
    pub(super) fn new(temp_dir: Option<PathBuf>) -> Result<Self, WriteError> {
        let mut workbook = Workbook::new();
        if let Some(dir) = temp_dir {
            workbook.set_tempdir(dir).map_err(failed)?;
        }
        Ok(Self {
            workbook,
            header: Vec::new(),
            next_row: 0,
            sheet_bytes: 0,
            cut_cells: 0,
            rows_per_sheet: limits::XLSX_SHEET_ROWS,
        })
    }

    pub(super) fn header<S: AsRef<str>>(&mut self, columns: &[S]) -> Result<(), WriteError> {
        if limits::XLSX_SHEET_COLUMNS < columns.len() {
            let limit = limits::XLSX_SHEET_COLUMNS;
            let detail = format!("{} > {limit}", columns.len());
            return Err(WriteError::new(codes::TOO_MANY_COLUMNS, detail));
        }
        self.header = columns.iter().map(|column| column.as_ref().to_owned()).collect();
        self.begin_sheet()
    }

    pub(super) fn row<S: AsRef<str>>(&mut self, cells: &[S]) -> Result<(), WriteError> {
        if self.next_row == self.rows_per_sheet || SHEET_BYTES <= self.sheet_bytes {
            self.begin_sheet()?;
        }
        self.put(cells)
    }

    /// Packs the workbook into `out`; says how many cells were cut.
    pub(super) fn finish<W: Write + Send>(&mut self, out: W) -> Result<u64, WriteError> {
        self.workbook.save_to_writer(out).map_err(failed)?;
        Ok(self.cut_cells)
    }

    fn begin_sheet(&mut self) -> Result<(), WriteError> {
        let sheet = self.workbook.add_worksheet_with_constant_memory().map_err(failed)?;
        let last_column = u16::try_from(self.header.len().saturating_sub(1)).unwrap_or(u16::MAX);
        // Otherwise every number in a text cell wears a warning.
        sheet
            .ignore_error_range(
                0,
                0,
                limits::XLSX_SHEET_ROWS - 1,
                last_column,
                IgnoreError::NumberStoredAsText,
            )
            .map_err(failed)?;
        (self.next_row, self.sheet_bytes) = (0, 0);
        let header = std::mem::take(&mut self.header);
        let done = self.put(&header);
        self.header = header;
        done
    }

    fn put<S: AsRef<str>>(&mut self, cells: &[S]) -> Result<(), WriteError> {
        let last = self.workbook.worksheets().len() - 1;
        let sheet = self.workbook.worksheet_from_index(last).map_err(failed)?;
        for (column, cell) in (0_u16..).zip(cells) {
            let cell = cell.as_ref();
            self.sheet_bytes += cell.len() as u64;
            self.cut_cells += u64::from(put_cell(sheet, self.next_row, column, cell)?);
        }
        self.next_row += 1;
        Ok(())
    }
}

/// Writes one cell; true when it had to be cut.
fn put_cell(sheet: &mut Worksheet, row: u32, column: u16, cell: &str) -> Result<bool, WriteError> {
    // A text has at least as many bytes as UTF-16 units.
    let fits = cell.len() <= limits::XLSX_CELL_UNITS
        || cell.encode_utf16().count() <= limits::XLSX_CELL_UNITS;
    let written = if fits {
        sheet.write_string(row, column, cell)
    } else {
        sheet.write_string(row, column, cut(cell))
    };
    written.map_err(failed)?;
    Ok(!fits)
}

/// As much of the text as fits beside the mark.
fn cut(cell: &str) -> String {
    let room = limits::XLSX_CELL_UNITS - CUT_MARK.encode_utf16().count();
    let mut units = 0;
    let kept: String = cell
        .chars()
        .take_while(|c| {
            units += c.len_utf16();
            units <= room
        })
        .collect();
    kept + CUT_MARK
}

fn failed(cause: XlsxError) -> WriteError {
    WriteError::new(codes::WRITE_FAILED, cause)
}

#[cfg(test)]
mod tests;
