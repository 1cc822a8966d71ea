//! Gathers the cells of a sheet into rows.
//!
//! Invariant: a row is held only up to the limits of a row; cells beyond them are dropped
//! and the row is an error.

use std::io::{Read, Seek};

use calamine::{DataRef, XlsxCellReader, XlsxError};

use super::{super::columns, value};
use crate::{Fatal, Row, RowError, codes, error::Flaw, limits};

/// One row as it stands in the sheet.
#[derive(Default)]
struct RawRow {
    /// The row's number, from 1.
    number: u64,
    cells: Vec<(usize, String)>,
    bytes: usize,
    /// More cells than a table has columns; they were not kept.
    surplus: bool,
    /// The first thing wrong, and the column of the sheet it was found in.
    flaw: Option<(Option<usize>, Flaw)>,
}

impl RawRow {
    fn new(number: u64) -> Self {
        Self { number, ..Self::default() }
    }

    fn put(&mut self, column: usize, text: Result<Option<String>, Flaw>) {
        match text {
            Ok(None) => {}
            Ok(Some(text)) => {
                self.bytes += text.len();
                if limits::ROW_BYTES < self.bytes {
                    let detail = format!("{} bytes at most", limits::ROW_BYTES);
                    self.blame(None, Flaw::new(codes::ROW_TOO_LONG, detail));
                } else if self.cells.len() <= limits::COLUMNS {
                    self.cells.push((column, text));
                } else {
                    self.surplus = true;
                }
            }
            Err(flaw) => self.blame(Some(column), flaw),
        }
    }

    fn blame(&mut self, column: Option<usize>, flaw: Flaw) {
        self.flaw.get_or_insert((column, flaw));
    }

    fn says_something(&self) -> bool {
        self.flaw.is_some() || self.cells.iter().any(|(_, text)| !text.trim_ascii().is_empty())
    }
}

pub(super) struct SheetReader<'a, RS: Read + Seek> {
    cells: XlsxCellReader<'a, RS>,
    /// The row that is being gathered; its first cell has been read.
    next: Option<RawRow>,
    /// What could not be read since the last good cell; its row is not known.
    lost: Option<Flaw>,
    columns: Vec<String>,
    /// The column of the sheet in which the table begins, from 0.
    left: usize,
    /// The sheet's end has been seen; behind it there is nothing to ask for.
    ended: bool,
}

impl<'a, RS: Read + Seek> SheetReader<'a, RS> {
    /// Reads the header, which is the first row that says something. The table begins at
    /// its first name, wherever that stands in the sheet.
    pub(super) fn begin(cells: XlsxCellReader<'a, RS>) -> Result<Self, Fatal> {
        let (columns, left, ended) = (Vec::new(), 0, false);
        let mut reader = Self { cells, next: None, lost: None, columns, left, ended };
        let Some(header) = reader.raw_row()? else {
            return Err(Fatal::new(codes::HEADER_MISSING, ""));
        };
        if let Some((column, flaw)) = header.flaw {
            return Err(flaw.in_header(header.number, column));
        }
        let named = |(_, text): &&(usize, String)| !text.trim_ascii().is_empty();
        let first = header.cells.iter().find(named).map_or(0, |(column, _)| *column);
        let last = header.cells.iter().rfind(named).map_or(0, |(column, _)| *column);
        // Saturating: the columns of a damaged sheet may come in any order.
        let width = last.saturating_sub(first) + 1;
        if limits::COLUMNS < width {
            return Err(columns::too_many(header.number, width));
        }
        let mut names = vec![String::new(); width];
        for (column, text) in header.cells {
            if let Some(name) = column.checked_sub(first).and_then(|at| names.get_mut(at)) {
                *name = text;
            }
        }
        reader.columns = columns::names(header.number, &names)?;
        reader.left = first;
        Ok(reader)
    }

    pub(super) fn columns(&self) -> &[String] {
        &self.columns
    }

    pub(super) fn next_row(&mut self) -> Result<Option<Result<Row, RowError>>, Fatal> {
        Ok(self.raw_row()?.map(|raw| self.row(raw)))
    }

    fn row(&self, raw: RawRow) -> Result<Row, RowError> {
        let name = |at: usize| at.checked_sub(self.left).and_then(|at| self.columns.get(at));
        if let Some((column, flaw)) = raw.flaw {
            return Err(flaw.in_row(raw.number, column.and_then(name)));
        }
        if raw.surplus {
            let detail = format!(">{} ≠ {}", limits::COLUMNS, self.columns.len());
            return Err(Flaw::new(codes::WRONG_NUMBER_OF_CELLS, detail).in_row(raw.number, None));
        }
        let mut values = vec![String::new(); self.columns.len()];
        for (column, text) in raw.cells {
            match column.checked_sub(self.left).and_then(|at| values.get_mut(at)) {
                Some(value) => *value = text,
                None if text.trim_ascii().is_empty() => {}
                None => {
                    let detail = format!("a cell in column {} has no header", letters(column));
                    let flaw = Flaw::new(codes::WRONG_NUMBER_OF_CELLS, detail);
                    return Err(flaw.in_row(raw.number, None));
                }
            }
        }
        Ok(Row { line: raw.number, values })
    }

    /// The next row that says something.
    fn raw_row(&mut self) -> Result<Option<RawRow>, Fatal> {
        loop {
            match self.gather()? {
                Some(raw) if raw.says_something() => return Ok(Some(raw)),
                Some(_) => {}
                None => return Ok(None),
            }
        }
    }

    fn gather(&mut self) -> Result<Option<RawRow>, Fatal> {
        let mut row = self.next.take();
        while !self.ended {
            let cell = match self.cells.next_cell_with_formula_metadata() {
                Ok(Some(cell)) => cell,
                Ok(None) => {
                    self.ended = true;
                    break;
                }
                Err(error) if is_of_one_cell(&error) => {
                    let flaw = Flaw::new(codes::XLSX_CELL_UNREADABLE, error);
                    self.lost.get_or_insert(flaw);
                    continue;
                }
                Err(error) => {
                    let line = row.map_or(1, |row| row.number);
                    return Err(fault(&error).on_line(line));
                }
            };
            let (number, column) = (u64::from(cell.pos.0) + 1, cell.pos.1 as usize);
            let text = match value::cell_text(&cell.value) {
                // Left by programs that write formulas and calculate none.
                Ok(None) if cell.formula.is_some() && cell.value == DataRef::Empty => {
                    Err(Flaw::new(codes::FORMULA_ERROR, "never calculated"))
                }
                text => text,
            };
            let begun = row.is_some();
            let current = row.get_or_insert_with(|| RawRow::new(number));
            // A cell that was lost may belong to the row it followed or to this one.
            let lost = self.lost.take();
            if let Some(flaw) = lost.clone() {
                current.blame(None, flaw);
            }
            if !begun || current.number == number {
                current.put(column, text);
                continue;
            }
            let mut next = RawRow::new(number);
            if let Some(flaw) = lost {
                next.blame(None, flaw);
            }
            next.put(column, text);
            self.next = Some(next);
            return Ok(row);
        }
        Ok(self.last(row))
    }

    fn last(&mut self, row: Option<RawRow>) -> Option<RawRow> {
        let Some(flaw) = self.lost.take() else { return row };
        let mut row = row.unwrap_or_else(|| RawRow::new(1));
        row.blame(None, flaw);
        Some(row)
    }
}

/// The letters by which a spreadsheet names a column: A to Z, then AA.
fn letters(column: usize) -> String {
    let (mut rest, mut letters) = (column + 1, Vec::new());
    while 0 < rest {
        let digit = u8::try_from((rest - 1) % 26).unwrap_or_default();
        letters.push(char::from(b'A' + digit));
        rest = (rest - 1) / 26;
    }
    letters.iter().rev().collect()
}

/// Whether the reading can go on behind the error.
fn is_of_one_cell(error: &XlsxError) -> bool {
    matches!(
        error,
        XlsxError::CellError(_)
            | XlsxError::ParseFloat(_)
            | XlsxError::ParseInt(_)
            | XlsxError::Unrecognized { .. }
            | XlsxError::CellTAttribute(_)
            | XlsxError::Unexpected(_)
            | XlsxError::UnexpectedNode(_)
            | XlsxError::Alphanumeric(_)
            | XlsxError::NumericColumn(_)
            | XlsxError::RangeWithoutColumnComponent
            | XlsxError::RangeWithoutRowComponent
            | XlsxError::ColumnNumberOverflow
            | XlsxError::RowNumberOverflow
    )
}

/// What the library says of a workbook, in our words.
pub(super) fn fault(error: &XlsxError) -> Fatal {
    match error {
        XlsxError::Password => Fatal::new(codes::XLS_OLD_OR_LOCKED, ""),
        error => Fatal::new(codes::XLSX_UNREADABLE, error),
    }
}
