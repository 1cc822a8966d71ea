//! One row of an answer, read by column name.

use std::sync::Arc;

use base::{Error, Result};

use crate::{FromValue, Value};

#[derive(Debug, Clone)]
pub struct Row {
    pub(crate) columns: Arc<[String]>,
    pub(crate) values: Vec<Value>,
}

impl Row {
    /// The value of a column.
    ///
    /// Fails when there is no such column or it holds another type: both are bugs of ours.
    pub fn get<T: FromValue>(&self, column: &str) -> Result<T> {
        let at = self.columns.iter().position(|it| it == column);
        let at = at.ok_or_else(|| Error::store(format!("no column `{column}` in the answer")))?;
        let value = &self.values[at];
        T::from_value(value).ok_or_else(|| {
            Error::store(format!("column `{column}` does not hold what was asked: {value:?}"))
        })
    }

    /// Every column's name and value, in the order of the statement.
    pub fn cells(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.columns.iter().map(String::as_str).zip(&self.values)
    }

    /// A column that holds one word of a closed list, such as a state.
    pub fn word<T>(&self, column: &str, parse: impl Fn(&str) -> Option<T>) -> Result<T> {
        let text: String = self.get(column)?;
        parse(&text).ok_or_else(|| Error::store(format!("column `{column}` says `{text}`")))
    }
}
