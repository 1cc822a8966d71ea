//! The header: what names columns may have.

use std::collections::HashMap;

use crate::{Fatal, codes, error::Flaw, limits};

/// One column's name as it will be shown: trimmed, with line breaks and runs of blanks
/// turned into one blank.
pub(super) fn name(text: &str) -> Result<String, Flaw> {
    let name = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if name.is_empty() {
        return Err(Flaw::new(codes::COLUMN_NAME_EMPTY, ""));
    }
    if limits::NAME_CHARS < name.chars().count() {
        return Err(Flaw::new(codes::COLUMN_NAME_TOO_LONG, ""));
    }
    Ok(name)
}

/// The names of all columns, from cells that are already known to be text.
pub(super) fn names(line: u64, cells: &[String]) -> Result<Vec<String>, Fatal> {
    if cells.is_empty() {
        return Err(Fatal::new(codes::HEADER_MISSING, "").on_line(line));
    }
    if limits::COLUMNS < cells.len() {
        return Err(too_many(line, cells.len()));
    }
    let mut names = Vec::with_capacity(cells.len());
    for (index, cell) in cells.iter().enumerate() {
        names.push(name(cell).map_err(|flaw| flaw.in_header(line, Some(index)))?);
    }
    let mut seen = HashMap::new();
    for (index, name) in names.iter().enumerate() {
        if let Some(first) = seen.insert(name, index + 1) {
            let detail = format!("{name:?} is column {first} and column {}", index + 1);
            return Err(Fatal::new(codes::COLUMN_NAME_TWICE, detail)
                .on_line(line)
                .at_column(index));
        }
    }
    Ok(names)
}

pub(super) fn too_many(line: u64, found: usize) -> Fatal {
    let detail = format!("{found} > {}", limits::COLUMNS);
    Fatal::new(codes::TOO_MANY_COLUMNS, detail).on_line(line)
}
