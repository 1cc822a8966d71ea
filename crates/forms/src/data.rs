//! The input of one task: a row of the import, column by column.

use base::{Error, Result};

use crate::{
    codes,
    document::object,
    faults::{Faults, named},
    json::{Keys, Node},
    limits,
    ordered::Ordered,
};

/// Column names and their values as text, in the order of the import.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TaskData(Ordered<String>);

impl TaskData {
    /// Takes a row; of several values for one column the first stays.
    pub fn from_pairs<N, V>(pairs: impl IntoIterator<Item = (N, V)>) -> Self
    where
        N: AsRef<str>,
        V: Into<String>,
    {
        let mut data = Ordered::default();
        for (column, value) in pairs {
            // The first value of a repeated column stays, so the second is dropped here.
            let _ = data.push(column.as_ref(), value.into());
        }
        Self(data)
    }

    /// Reads a JSON object whose values are texts, numbers (kept digit by digit), `true`,
    /// `false` or `null` (the empty text).
    pub fn from_json(text: &str) -> Result<Self> {
        let entries = object("data", text, limits::MAX_TASK_DATA_JSON_BYTES)?;
        let (mut data, mut faults, mut size) = (Ordered::default(), Faults::default(), 0);
        for (column, node) in entries {
            let value = match node {
                Node::Text(it) | Node::Number(it) => it,
                Node::Bool(it) => it.to_string(),
                Node::Null => String::new(),
                Node::List(_) | Node::Object(_) => {
                    faults.add_with(&named(&column), codes::TYPE_WRONG, "a text or a number");
                    continue;
                }
            };
            size += column.len() + value.len();
            if data.push(&column, value).is_err() {
                faults.add(&named(&column), codes::KEY_REPEATED);
            }
        }
        if limits::MAX_TASK_DATA_BYTES < size {
            faults.add_with("data", codes::DATA_TOO_LARGE, limits::MAX_TASK_DATA_BYTES);
        }
        faults.unless(Self(data)).map_err(Error::Invalid)
    }

    /// The canonical JSON: one object of texts, in the order of the columns.
    pub fn to_json(&self) -> String {
        let keys = self.0.iter();
        let keys = keys.fold(Keys::default(), |keys, (name, value)| keys.put(name, value.as_str()));
        keys.done().to_string()
    }

    pub fn get(&self, column: &str) -> Option<&str> {
        self.0.get(column).map(String::as_str)
    }

    pub fn columns(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(name, _)| name)
    }

    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name, value.as_str()))
    }
}

#[cfg(test)]
mod tests;
