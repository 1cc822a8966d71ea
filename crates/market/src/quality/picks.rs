//! Picks: what of an answer can be compared with others.

use std::collections::BTreeMap;

use base::{Error, Result};
use forms::{Ask, Form};
use serde_json::{Map, Value};

/// A field whose answers can be compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    pub name: String,
    /// What the worker is asked, as the form has it.
    pub question: String,
    /// Any number of options may be picked; each is then a question of its own.
    pub is_many: bool,
    /// Values and what the worker reads, in the order of the form.
    pub options: Vec<(String, String)>,
}

/// What an answer picked, by field.
pub type Picks = BTreeMap<String, Vec<String>>;

impl Field {
    /// What the worker reads for a value.
    pub fn label<'a>(&'a self, value: &'a str) -> &'a str {
        let known = self.options.iter().find(|it| it.0 == value);
        known.map_or(value, |it| &it.1)
    }
}

/// The fields of a form that are picked from options.
pub fn fields_of(form: &Form) -> Vec<Field> {
    let one = |it: &forms::Field| {
        let (is_many, options) = match &it.ask {
            Ask::Choice(options) => (false, options),
            Ask::Choices(rule) => (true, &rule.options),
            _ => return None,
        };
        let options = options.iter().map(|it| (it.value.clone(), it.label.clone())).collect();
        let question = it.label.source().to_owned();
        Some(Field { name: it.name.clone(), question, is_many, options })
    };
    form.fields().filter_map(one).collect()
}

/// What an answer picked in these fields; a field without an answer is left out.
pub fn picks_of(fields: &[Field], body: &str) -> Result<Picks> {
    let body: Map<String, Value> = serde_json::from_str(body).map_err(Error::store)?;
    let text = |it: &Value| it.as_str().map(str::to_owned);
    let one = |field: &Field| {
        let mut values: Vec<String> = match body.get(&field.name)? {
            Value::Array(values) => values.iter().filter_map(text).collect(),
            value => vec![text(value)?],
        };
        values.sort_unstable();
        Some((field.name.clone(), values))
    };
    Ok(fields.iter().filter_map(one).collect())
}

/// Picks as they are kept.
pub(super) fn to_json(picks: &Picks) -> Result<String> {
    serde_json::to_string(picks).map_err(Error::store)
}

pub(super) fn from_json(text: &str) -> Result<Picks> {
    serde_json::from_str(text).map_err(Error::store)
}
