//! CSV and TSV.

use std::io;

use super::{
    Progress, Row, Rows, columns, encoding,
    input::{Body, Input, Meter},
    sniff::{self, Start},
    split::{Record, Splitter},
    text,
};
use crate::{Delimiter, Fatal, Format, RowError, codes, error::Flaw, limits};

struct Delimited {
    splitter: Splitter<Body>,
    record: Record,
    columns: Vec<String>,
    meter: Meter,
}

pub(super) fn open(format: Format, input: Input) -> Result<Box<dyn Rows>, Fatal> {
    let bom = encoding::check(input.sample(), input.is_whole())?;
    let start = match format {
        Format::Tsv => Start { delimiter: Delimiter::Tab, skip: 0, line: 1 },
        _ => sniff::start(&input.sample()[bom..], input.is_whole()),
    };
    let (body, meter) = input.read_from(bom + start.skip);
    let mut splitter = Splitter::new(body, start.delimiter.byte(), start.line);
    let mut record = Record::default();
    let columns = header(&mut splitter, &mut record)?;
    Ok(Box::new(Delimited { splitter, record, columns, meter }))
}

fn header(splitter: &mut Splitter<Body>, record: &mut Record) -> Result<Vec<String>, Fatal> {
    if !next_with_text(splitter, record).map_err(|cause| Fatal::unreadable(&cause))? {
        return Err(Fatal::new(codes::HEADER_MISSING, ""));
    }
    if limits::COLUMNS < record.n_cells {
        return Err(columns::too_many(record.line, record.n_cells));
    }
    if let Some((index, flaw)) = record.flaw.take() {
        return Err(flaw.in_header(record.line, Some(index)));
    }
    let mut cells = Vec::new();
    for (index, cell) in record.cells().enumerate() {
        let cell = text::from_bytes(cell).map_err(|f| f.in_header(record.line, Some(index)))?;
        cells.push(cell);
    }
    columns::names(record.line, &cells)
}

fn next_with_text(splitter: &mut Splitter<Body>, record: &mut Record) -> io::Result<bool> {
    while splitter.next(record)? {
        if !record.is_blank() {
            return Ok(true);
        }
    }
    Ok(false)
}

impl Delimited {
    fn row(&mut self) -> Result<Row, RowError> {
        let (line, columns) = (self.record.line, &self.columns);
        if let Some((index, flaw)) = self.record.flaw.take() {
            return Err(flaw.in_row(line, columns.get(index)));
        }
        if self.record.n_cells != columns.len() {
            let detail = format!("{} ≠ {}", self.record.n_cells, columns.len());
            return Err(Flaw::new(codes::WRONG_NUMBER_OF_CELLS, detail).in_row(line, None));
        }
        let mut values = Vec::with_capacity(columns.len());
        for (cell, column) in self.record.cells().zip(columns) {
            values.push(text::from_bytes(cell).map_err(|flaw| flaw.in_row(line, Some(column)))?);
        }
        Ok(Row { line, values })
    }
}

impl Rows for Delimited {
    fn columns(&self) -> &[String] {
        &self.columns
    }

    fn next_row(&mut self) -> Result<Option<Result<Row, RowError>>, Fatal> {
        match next_with_text(&mut self.splitter, &mut self.record) {
            Ok(true) => Ok(Some(self.row())),
            Ok(false) => Ok(None),
            Err(cause) => Err(Fatal::unreadable(&cause).on_line(self.record.line)),
        }
    }

    fn progress(&self) -> Progress {
        self.meter.progress()
    }
}
