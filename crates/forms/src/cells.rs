//! Answers as rows of a table: one cell of plain text per field.
//!
//! Invariant: what [`Form::cells`] writes, [`Answer::from_cells`] and a check turn back into the
//! same answer.

use crate::{Answer, Checked, Form, Given, Value};

impl Form {
    /// The heads of the columns: the names of the fields.
    pub fn cell_names(&self) -> impl Iterator<Item = &str> {
        self.fields().map(|field| field.name.as_str())
    }

    /// One cell per field, in the order of the form; empty where nothing was answered. Several
    /// picked options or files are joined with `|`.
    pub fn cells(&self, checked: &Checked) -> Vec<String> {
        let cell = |name| checked.get(name).map(Value::cell).unwrap_or_default();
        self.cell_names().map(cell).collect()
    }
}

impl Answer {
    /// Reads a row that [`Form::cells`] wrote, or that somebody filled in by its rules. Cells
    /// beyond the form's fields are left out, and missing ones are empty.
    pub fn from_cells(form: &Form, cells: &[impl AsRef<str>]) -> Self {
        let mut answer = Self::default();
        for (field, cell) in form.fields().zip(cells) {
            let cell = cell.as_ref();
            if cell.is_empty() {
                continue;
            }
            let given = if field.ask.is_list() {
                Given::List(cell.split('|').map(str::to_owned).collect())
            } else {
                Given::Text(cell.to_owned())
            };
            answer.put(&field.name, given);
        }
        answer
    }
}

#[cfg(test)]
mod tests;
