//! Rows of a CSV file, by the names of the columns.

use std::{borrow::Cow, io::Read};

use csv::{ByteRecord, Reader, ReaderBuilder};

use crate::Trouble;

/// A table whose wanted columns were found; they may stand in any order, and others are passed
/// over.
pub(crate) struct Sheet<'s> {
    reader: Reader<&'s mut dyn Read>,
    columns: &'static [&'static str],
    places: Vec<Option<usize>>,
}

/// One row; columns are counted as they were asked for.
pub(crate) struct Row<'r> {
    record: &'r ByteRecord,
    columns: &'static [&'static str],
    places: &'r [Option<usize>],
}

impl<'s> Sheet<'s> {
    /// Finds the columns; those behind the first `needed` may be absent. `value|label` is a
    /// column that may have either name.
    pub(crate) fn open(
        source: &'s mut dyn Read,
        columns: &'static [&'static str],
        needed: usize,
    ) -> Result<Self, Trouble> {
        let mut reader = ReaderBuilder::new().flexible(true).from_reader(source);
        let header = reader.byte_headers().map_err(broken)?;
        let names: Vec<String> = header
            .iter()
            .map(|it| String::from_utf8_lossy(it).trim_start_matches('\u{feff}').trim().to_owned())
            .collect();
        let mut places = Vec::with_capacity(columns.len());
        for (at, name) in columns.iter().enumerate() {
            let is_it = |it: &String| name.split('|').any(|name| it.eq_ignore_ascii_case(name));
            let place = names.iter().position(is_it);
            if place.is_none() && at < needed {
                let what =
                    format!("there is no column `{}`; there are {}", first(name), names.join(", "));
                return Err(Trouble::new(what).on(1));
            }
            places.push(place);
        }
        Ok(Self { reader, columns, places })
    }

    /// Hands over every row; what is wrong with one names its line.
    pub(crate) fn each(
        mut self,
        mut take: impl FnMut(&Row<'_>) -> Result<(), Trouble>,
    ) -> Result<(), Trouble> {
        let mut record = ByteRecord::new();
        while self.reader.read_byte_record(&mut record).map_err(broken)? {
            let row = Row { record: &record, columns: self.columns, places: &self.places };
            let line = record.position().map_or(1, csv::Position::line);
            take(&row).map_err(|it| it.on(line))?;
        }
        Ok(())
    }
}

fn broken(error: csv::Error) -> Trouble {
    Trouble::new(format!("the table cannot be read: {error}"))
}

impl<'r> Row<'r> {
    /// A cell without spaces around it; empty where there is none.
    pub(crate) fn text(&self, column: usize) -> Cow<'r, str> {
        let cell = self.places[column].and_then(|it| self.record.get(it)).unwrap_or_default();
        String::from_utf8_lossy(cell.trim_ascii())
    }

    /// A cell that must not be empty.
    pub(crate) fn name(&self, column: usize) -> Result<Cow<'r, str>, Trouble> {
        let cell = self.text(column);
        if cell.is_empty() { Err(self.wrong(column, "is empty")) } else { Ok(cell) }
    }

    pub(crate) fn number(&self, column: usize) -> Result<f64, Trouble> {
        let cell = self.name(column)?;
        let number = cell.parse::<f64>().ok().filter(|it| it.is_finite());
        number.ok_or_else(|| self.wrong(column, format!("is no number: {}", short(&cell))))
    }

    /// A number without sign and fraction.
    pub(crate) fn whole(&self, column: usize) -> Result<u32, Trouble> {
        let cell = self.name(column)?;
        let number = cell.parse::<u32>().ok();
        number.ok_or_else(|| self.wrong(column, format!("is no whole number: {}", short(&cell))))
    }

    pub(crate) fn wrong(&self, column: usize, what: impl std::fmt::Display) -> Trouble {
        Trouble::of(first(self.columns[column]), what)
    }
}

/// The name of a column that messages use.
fn first(column: &'static str) -> &'static str {
    column.split('|').next().unwrap_or(column)
}

/// So much of a cell as a message can hold.
pub(crate) fn short(cell: &str) -> String {
    if cell.chars().count() <= 40 {
        return cell.to_owned();
    }
    cell.chars().take(39).chain(['…']).collect()
}
