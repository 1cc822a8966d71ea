//! Fills a form with one task's data, for a face to draw.
//!
//! Invariant (B21): every value is put in once and comes out as plain text, which the face
//! escapes; in Markdown it is escaped here, in addresses percent-encoded behind a fixed part.

use std::fmt::Write;

use crate::{Field, Form, Item, Link, Medium, Shown, TaskData, Template, template::Room};

/// One item of a form, filled in and ready to be drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Rendered<'f> {
    /// Plain text with its line breaks.
    Text(String),
    /// Markdown, still to be turned into HTML by a face that drops raw HTML and bad links.
    Markdown(String),
    Media {
        medium: Medium,
        link: Link,
        caption: String,
    },
    Asked {
        field: &'f Field,
        label: String,
        help: String,
    },
}

impl Form {
    /// Fills every item; a column that the data lacks is empty.
    pub fn render(&self, data: &TaskData) -> Vec<Rendered<'_>> {
        let mut room = Room::new();
        self.items().iter().map(|item| render_item(item, data, &mut room)).collect()
    }
}

fn render_item<'f>(item: &'f Item, data: &TaskData, room: &mut Room) -> Rendered<'f> {
    match item {
        Item::Asked(field) => Rendered::Asked {
            field,
            label: plain(&field.label, data, room),
            help: plain(&field.help, data, room),
        },
        Item::Shown(Shown::Text(text)) => Rendered::Text(plain(text, data, room)),
        Item::Shown(Shown::Markdown(text)) => {
            Rendered::Markdown(text.fill(data, room, |value, _| escape_markdown(value)))
        }
        Item::Shown(Shown::Media { medium, source, caption }) => Rendered::Media {
            medium: *medium,
            link: Link::read(&source.fill(data, room, encode)),
            caption: plain(caption, data, room),
        },
    }
}

fn plain(template: &Template, data: &TaskData, room: &mut Room) -> String {
    template.fill(data, room, |value, _| value.to_owned())
}

/// A value that shows in Markdown as it is: punctuation is escaped, line breaks stay.
fn escape_markdown(value: &str) -> String {
    let mut text = String::with_capacity(value.len());
    for c in value.trim().replace("\r\n", "\n").chars() {
        if c.is_ascii_punctuation() || c == '\n' {
            text.push('\\');
        }
        text.push(c);
    }
    text
}

/// A value for an address. At the start it is the address, or its beginning, and stays as it is;
/// behind a fixed part, what could end or redirect that part is percent-encoded. A `/` stays
/// in a path, and what is encoded already (`%20`) stays anywhere.
fn encode(value: &str, before: &str) -> String {
    let value = value.trim();
    if before.is_empty() {
        return value.to_owned();
    }
    let keeps_slash = !before.contains(['?', '#']);
    let bytes = value.as_bytes();
    let mut text = String::with_capacity(value.len());
    for (i, byte) in bytes.iter().enumerate() {
        let is_escape = *byte == b'%'
            && bytes.get(i + 1..i + 3).is_some_and(|it| it.iter().all(u8::is_ascii_hexdigit));
        let is_plain = byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~');
        if is_plain || is_escape || (*byte == b'/' && keeps_slash) {
            text.push(char::from(*byte));
        } else {
            // Writing to a String cannot fail.
            let _ = write!(text, "%{byte:02X}");
        }
    }
    text
}

#[cfg(test)]
mod tests;
