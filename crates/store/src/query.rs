//! A statement is a literal and its values; a built string does not compile.

use crate::{Bind, Value};

/// A statement with the values bound so far.
#[derive(Debug, Clone)]
pub struct Sql {
    pub(crate) text: &'static str,
    pub(crate) values: Vec<Value>,
}

/// Starts a statement from its literal text.
pub fn sql(text: &'static str) -> Sql {
    Sql { text, values: Vec::new() }
}

impl Sql {
    /// Binds the next of `$1`, `$2`, …
    #[must_use]
    pub fn bind(mut self, value: impl Bind) -> Self {
        self.values.push(value.into_value());
        self
    }
}
