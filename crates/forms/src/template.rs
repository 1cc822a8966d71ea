//! Texts with holes: `${column}` is filled from a task's data, once.
//!
//! Invariant (B21): a template is cut into parts when it is read; a value is put between the
//! parts and never looked at again, so a value that holds `${b}` stays as it is.

use crate::{
    TaskData, codes,
    faults::quoted,
    limits::{MAX_COLUMN, MAX_RENDERED_BYTES},
};

/// A text with `${column}` in it, or without. There is no escape: `${` always begins a column.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Template {
    source: String,
    parts: Vec<Part>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Part {
    Fixed(String),
    Column(String),
}

impl Template {
    /// Cuts a text into parts, or says why it cannot: a code and its detail.
    pub(crate) fn parse(source: &str) -> Result<Self, (&'static str, String)> {
        let mut parts = Vec::new();
        let mut rest = source;
        while let Some((before, after)) = rest.split_once("${") {
            let closed = after.split_once('}');
            let (name, after) = closed.ok_or((codes::TEMPLATE_UNCLOSED, String::new()))?;
            let column = name.trim();
            let too_long = MAX_COLUMN < column.chars().count();
            if column.is_empty() || too_long || column.contains(['{', '\n', '\t']) {
                return Err((codes::TEMPLATE_NAME_MALFORMED, format!("${{{}}}", quoted(name))));
            }
            if !before.is_empty() {
                parts.push(Part::Fixed(before.to_owned()));
            }
            parts.push(Part::Column(column.to_owned()));
            rest = after;
        }
        if !rest.is_empty() {
            parts.push(Part::Fixed(rest.to_owned()));
        }
        Ok(Self { source: source.to_owned(), parts })
    }

    /// The text as it was written, for places where there is no task.
    pub fn source(&self) -> &str {
        &self.source
    }

    pub fn is_empty(&self) -> bool {
        self.source.is_empty()
    }

    /// The columns it needs, in order, repeated as often as they stand there.
    pub fn columns(&self) -> impl Iterator<Item = &str> {
        self.parts.iter().filter_map(|part| match part {
            Part::Column(name) => Some(name.as_str()),
            Part::Fixed(_) => None,
        })
    }

    /// Fills the holes; a column that the data lacks is empty. `put` turns a value into what
    /// the place needs; it also sees the text that stands before the value.
    pub(crate) fn fill(
        &self,
        data: &TaskData,
        room: &mut Room,
        put: impl Fn(&str, &str) -> String,
    ) -> String {
        let mut text = String::new();
        for part in &self.parts {
            match part {
                Part::Fixed(fixed) => text.push_str(fixed),
                Part::Column(name) => {
                    let value = room.cut(data.get(name).unwrap_or_default());
                    let value = put(&value, &text);
                    text.push_str(&value);
                }
            }
        }
        text
    }
}

/// How many bytes of values a rendering may still take, so that a small form which names a long
/// value a thousand times does not fill the memory.
pub(crate) struct Room(usize);

impl Room {
    pub(crate) fn new() -> Self {
        Self(MAX_RENDERED_BYTES)
    }

    fn cut(&mut self, value: &str) -> String {
        if value.len() <= self.0 {
            self.0 -= value.len();
            return value.to_owned();
        }
        let end = value.floor_char_boundary(self.0);
        self.0 = 0;
        format!("{}…", &value[..end])
    }
}

#[cfg(test)]
mod tests;
