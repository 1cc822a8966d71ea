//! A long text becomes a table of its pieces, which is imported like any other.

use base::{Error, FieldError, Result};
use tables::split::{self, By};

/// The most bytes of a text that is split.
pub const MOST_TEXT: usize = 2 << 20;

/// The pieces of a text as a table in CSV. What is wrong with the text is told of `field`.
pub fn split_text(document: &str, bytes: &[u8], by: By, field: &str) -> Result<Vec<u8>> {
    if MOST_TEXT < bytes.len() {
        return Err(Error::invalid(field, "text-too-long-to-split"));
    }
    let text = split::text(bytes).map_err(|line| {
        Error::Invalid(vec![FieldError::new(field, "text-not-utf-8").with(line)])
    })?;
    if text.trim().is_empty() {
        return Err(Error::invalid(field, "required"));
    }
    split::split(document, text, by).map_err(Error::store)
}
