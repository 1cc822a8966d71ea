//! Which column of the file becomes which column of the task.
//!
//! Invariant: after a mapping every column's name stands once, and special columns have the
//! names they came with.

use std::collections::HashMap;

use crate::{Fatal, Row, codes, read};

/// What becomes of one column of the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    Keep,
    Rename(String),
    Ignore,
}

/// Applied to every row after the header has been seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mapping {
    columns: Vec<String>,
    /// Where each of `columns` stands in a row of the file.
    from: Vec<usize>,
}

/// Whether a column speaks to the platform and not to workers: `_priority`, and known right
/// answers, whose names begin with `_gold`.
pub fn is_special(column: &str) -> bool {
    column == "_priority" || column.starts_with("_gold")
}

impl Mapping {
    /// `columns` is the header of the file; columns without a rule are kept.
    ///
    /// Refused are rules for a column that the file does not have, special columns that
    /// would be renamed, two columns under one name, and a table of no columns at all. The
    /// refusal names the column by its number in the file.
    pub fn new(
        columns: &[String],
        rules: impl IntoIterator<Item = (String, Target)>,
    ) -> Result<Self, Fatal> {
        let rules = by_index(columns, rules)?;
        let mut mapping = Self { columns: Vec::new(), from: Vec::new() };
        let mut taken: HashMap<String, &str> = HashMap::new();
        for (index, column) in columns.iter().enumerate() {
            let name = match rules.get(&index) {
                None | Some(Target::Keep) => column.clone(),
                Some(Target::Ignore) => continue,
                Some(Target::Rename(name)) => new_name(index, column, name)?,
            };
            if let Some(other) = taken.insert(name.clone(), column) {
                let detail = format!("{other:?} and {column:?} both become {name:?}");
                return Err(Fatal::new(codes::MAPPING_COLUMN_TWICE, detail).at_column(index));
            }
            mapping.columns.push(name);
            mapping.from.push(index);
        }
        if mapping.columns.is_empty() {
            return Err(Fatal::new(codes::MAPPING_NO_COLUMN, ""));
        }
        Ok(mapping)
    }

    /// The columns of the task, in the order of the file.
    pub fn columns(&self) -> &[String] {
        &self.columns
    }

    /// The row with its values in the order of [`Mapping::columns`].
    #[must_use]
    pub fn apply(&self, mut row: Row) -> Row {
        let take = |at: &usize| row.values.get_mut(*at).map(std::mem::take).unwrap_or_default();
        let values = self.from.iter().map(take).collect();
        Row { line: row.line, values }
    }
}

fn by_index(
    columns: &[String],
    rules: impl IntoIterator<Item = (String, Target)>,
) -> Result<HashMap<usize, Target>, Fatal> {
    let mut by_index = HashMap::new();
    for (column, target) in rules {
        let Some(index) = columns.iter().position(|known| *known == column) else {
            return Err(Fatal::new(codes::MAPPING_UNKNOWN_COLUMN, format!("{column:?}")));
        };
        if by_index.insert(index, target).is_some() {
            let detail = format!("two rules for {column:?}");
            return Err(Fatal::new(codes::MAPPING_COLUMN_TWICE, detail).at_column(index));
        }
    }
    Ok(by_index)
}

fn new_name(index: usize, column: &str, name: &str) -> Result<String, Fatal> {
    let flawed = |flaw: crate::error::Flaw| Fatal::new(flaw.code, flaw.detail).at_column(index);
    let name = read::checked_name(name).map_err(flawed)?;
    if is_special(column) && name != column {
        let detail = format!("{column:?} cannot become {name:?}");
        return Err(Fatal::new(codes::MAPPING_SPECIAL_COLUMN, detail).at_column(index));
    }
    Ok(name)
}

#[cfg(test)]
mod tests;
