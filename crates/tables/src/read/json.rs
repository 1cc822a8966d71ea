//! JSON Lines: the keys of the first object are the header.

use std::collections::HashMap;

use super::{
    Progress, Row, Rows, columns, encoding,
    input::{Body, Input, Meter},
    lines::Lines,
    object::{self, Object},
    text,
};
use crate::{Fatal, RowError, codes, error::Flaw};

struct JsonLines {
    lines: Lines<Body>,
    text: Vec<u8>,
    columns: Vec<String>,
    /// The place of each key as it is written in the file.
    keys: HashMap<String, usize>,
    /// The row that gave the header is also the first row.
    first: Option<Result<Row, RowError>>,
    meter: Meter,
}

pub(super) fn open(input: Input) -> Result<Box<dyn Rows>, Fatal> {
    let bom = encoding::check(input.sample(), input.is_whole())?;
    let (body, meter) = input.read_from(bom);
    let (mut lines, mut text) = (Lines::new(body), Vec::new());
    if !next_with_text(&mut lines, &mut text)? {
        return Err(Fatal::new(codes::HEADER_MISSING, ""));
    }
    let line = lines.line;
    let object = first_object(&text, line)?;
    let names = keys(&object, line)?;
    let columns = columns::names(line, &names)?;
    let keys = object.0.iter().enumerate().map(|(at, (key, _))| (key.clone(), at)).collect();
    let first = row(&object, line, &keys, &columns);
    let first = Some(first).filter(|row| !is_blank(row));
    Ok(Box::new(JsonLines { lines, text, columns, keys, first, meter }))
}

fn first_object(text: &[u8], line: u64) -> Result<Object<'_>, Fatal> {
    object::parse(text).map_err(|flaw| {
        let flaw = match text.trim_ascii_start().first() {
            Some(b'[') => Flaw::new(codes::JSON_ARRAY, ""),
            _ if flaw.code == codes::JSON_BROKEN || flaw.code == codes::JSON_NOT_AN_OBJECT => {
                Flaw::new(codes::JSON_NOT_LINES, flaw.detail)
            }
            _ => flaw,
        };
        flaw.in_header(line, None)
    })
}

fn keys(object: &Object<'_>, line: u64) -> Result<Vec<String>, Fatal> {
    let key = |(index, (key, _)): (usize, &(String, _))| {
        text::checked(key).map_err(|flaw| flaw.in_header(line, Some(index)))
    };
    object.0.iter().enumerate().map(key).collect()
}

/// The next line that is not blank.
fn next_with_text(lines: &mut Lines<Body>, text: &mut Vec<u8>) -> Result<bool, Fatal> {
    while lines.next(text).map_err(|cause| Fatal::unreadable(&cause).on_line(lines.line))? {
        if !text.trim_ascii().is_empty() {
            return Ok(true);
        }
    }
    Ok(false)
}

fn row(
    object: &Object<'_>,
    line: u64,
    keys: &HashMap<String, usize>,
    columns: &[String],
) -> Result<Row, RowError> {
    let mut values: Vec<Option<String>> = vec![None; columns.len()];
    for (key, raw) in &object.0 {
        let Some(at) = keys.get(key) else {
            return Err(Flaw::new(codes::JSON_UNKNOWN_KEY, shown(key)).in_row(line, None));
        };
        let column = Some(&columns[*at]);
        if values[*at].is_some() {
            return Err(Flaw::new(codes::JSON_KEY_TWICE, shown(key)).in_row(line, column));
        }
        let value = object::value_text(raw).map_err(|flaw| flaw.in_row(line, column))?;
        values[*at] = Some(value);
    }
    Ok(Row { line, values: values.into_iter().map(Option::unwrap_or_default).collect() })
}

/// A key for a message: quoted, and no longer than anybody reads.
fn shown(key: &str) -> String {
    let short: String = key.chars().take(80).collect();
    format!("{short:?}")
}

fn is_blank(row: &Result<Row, RowError>) -> bool {
    row.as_ref().is_ok_and(|row| text::all_blank(&row.values))
}

impl Rows for JsonLines {
    fn columns(&self) -> &[String] {
        &self.columns
    }

    fn next_row(&mut self) -> Result<Option<Result<Row, RowError>>, Fatal> {
        if let Some(first) = self.first.take() {
            return Ok(Some(first));
        }
        while next_with_text(&mut self.lines, &mut self.text)? {
            let line = self.lines.line;
            let row = match object::parse(&self.text) {
                Ok(object) => row(&object, line, &self.keys, &self.columns),
                Err(flaw) => Err(flaw.in_row(line, None)),
            };
            if !is_blank(&row) {
                return Ok(Some(row));
            }
        }
        Ok(None)
    }

    fn progress(&self) -> Progress {
        self.meter.progress()
    }
}
