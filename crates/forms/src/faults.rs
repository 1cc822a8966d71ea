//! Collects everything that is wrong, so that a person hears it all at once.
//!
//! Invariant: at most [`limits::MAX_FAULTS`] are kept, and what is quoted from the input is short
//! and free of control characters.

use std::fmt;

use base::{Error, FieldError};

use crate::limits;

#[derive(Debug, Default)]
pub(crate) struct Faults(Vec<FieldError>);

impl Faults {
    pub(crate) fn add(&mut self, field: &str, code: &'static str) {
        self.push(FieldError::new(field, code));
    }

    pub(crate) fn add_with(&mut self, field: &str, code: &'static str, detail: impl fmt::Display) {
        self.push(FieldError::new(field, code).with(detail));
    }

    /// Takes over what another room found wrong.
    pub(crate) fn adopt(&mut self, error: Error) {
        if let Error::Invalid(faults) = error {
            for fault in faults {
                self.push(fault);
            }
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// `value` when nothing was wrong, and the faults otherwise.
    pub(crate) fn unless<T>(self, value: T) -> Result<T, Vec<FieldError>> {
        if self.0.is_empty() { Ok(value) } else { Err(self.0) }
    }

    fn push(&mut self, fault: FieldError) {
        if self.0.len() < limits::MAX_FAULTS {
            self.0.push(fault);
        }
    }
}

/// A name from the input, safe to repeat; the empty one is visible, too.
pub(crate) fn named(name: &str) -> String {
    if name.is_empty() { "\"\"".to_owned() } else { quoted(name) }
}

/// A piece of the input, safe to repeat in a message: one line of at most 60 characters.
pub(crate) fn quoted(text: &str) -> String {
    const LENGTH: usize = 60;
    let shown = |c: char| if c.is_control() { '\u{FFFD}' } else { c };
    let mut quote: String = text.chars().take(LENGTH).map(shown).collect();
    if text.chars().nth(LENGTH).is_some() {
        quote.push('…');
    }
    quote
}
