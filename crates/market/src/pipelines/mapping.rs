//! What of an answer becomes which column of the next task.
//!
//! By itself everything travels along: the data of the task under its own names, and each field
//! of the answer as `output.<field>`. A column that the next form needs and nobody has named is
//! filled from the field of that name. What a requester says besides goes over all of it.

use std::collections::BTreeMap;

use base::{Error, FieldError, Result};
use forms::{Ask, Checked, Form, TaskData};

/// Before the names of fields where they stand for columns.
pub const OUTPUT: &str = "output.";
/// The most rules of one pipeline.
pub const MOST_RULES: usize = 100;
const NAME_CHARS: usize = 255;

/// Rules from a column of the next project to what fills it: a column of this one, or
/// `output.<field>`.
pub type Columns = BTreeMap<String, String>;

/// Everything that can fill a column: the columns of the data, and the fields of the form.
pub fn sources(columns: &[String], form: Option<&Form>) -> Vec<String> {
    let fields = form.into_iter().flat_map(Form::fields).filter(|it| travels(&it.ask));
    let fields = fields.map(|it| format!("{OUTPUT}{}", it.name));
    let mut all: Vec<String> = fields.collect();
    let data = columns.iter().filter(|it| !tables::is_special(it));
    all.extend(data.filter(|it| !it.starts_with(OUTPUT)).cloned());
    all
}

/// Files stay where they are: other people may not open them.
fn travels(ask: &Ask) -> bool {
    !matches!(ask, Ask::File(_))
}

pub(super) fn check(rules: &Columns) -> Result<()> {
    let fits = |name: &str| !name.trim().is_empty() && name.chars().count() <= NAME_CHARS;
    let wrong = rules.iter().find(|(column, from)| {
        !fits(column) || !fits(from) || tables::is_special(column) || column.contains('\n')
    });
    if let Some((column, _)) = wrong {
        let error = FieldError::new("columns", "column-name-malformed").with(column);
        return Err(Error::Invalid(vec![error]));
    }
    if MOST_RULES < rules.len() {
        let error = FieldError::new("columns", "pipeline-too-many-rules").with(MOST_RULES);
        return Err(Error::Invalid(vec![error]));
    }
    Ok(())
}

/// The data of the next task: names and values.
pub(super) fn row(
    (form, answer): (&Form, &Checked),
    input: &TaskData,
    next: Option<&Form>,
    rules: &Columns,
) -> Vec<(String, String)> {
    let fields = form.fields().filter(|it| travels(&it.ask));
    let output: Vec<(&str, String)> = fields
        .map(|it| {
            (it.name.as_str(), answer.get(&it.name).map_or_else(String::new, forms::Value::cell))
        })
        .collect();
    let mut row: Vec<(String, String)> = Vec::new();
    let mut put = |name: &str, value: &str| match row.iter_mut().find(|it| it.0 == name) {
        Some(cell) => value.clone_into(&mut cell.1),
        None => row.push((name.to_owned(), value.to_owned())),
    };
    for (name, value) in input.iter().filter(|it| !tables::is_special(it.0)) {
        put(name, value);
    }
    for (name, value) in &output {
        put(&format!("{OUTPUT}{name}"), value);
    }
    for need in next.map(Form::columns).unwrap_or_default() {
        let field = output.iter().find(|it| it.0 == need);
        if let Some((_, value)) = field.filter(|_| input.get(need).is_none()) {
            put(need, value);
        }
    }
    for (column, from) in rules {
        let field = from.strip_prefix(OUTPUT);
        let value = field.and_then(|name| output.iter().find(|it| it.0 == name));
        let value = value.map(|it| it.1.as_str()).or_else(|| input.get(from));
        if let Some(value) = value {
            put(column, value);
        }
    }
    row
}

/// What is kept of the rules.
pub(super) fn to_json(rules: &Columns) -> Result<String> {
    serde_json::to_string(rules).map_err(Error::store)
}

pub(super) fn from_json(text: &str) -> Result<Columns> {
    serde_json::from_str(text).map_err(Error::store)
}
