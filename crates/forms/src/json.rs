//! JSON as it was written: numbers keep their digits, objects their order and repeated keys.
//!
//! `serde_json::Value` turns numbers into floats and drops all but the last of equal keys; a
//! form that is checked to the digit can afford neither. Reading stops at
//! [`limits::MAX_JSON_DEPTH`], and writing is canonical: no spaces, keys in the given order.

use std::fmt;

use serde::{
    Deserialize, Deserializer,
    de::{MapAccess, Visitor},
};
use serde_json::value::RawValue;

use crate::limits;

#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Node {
    Null,
    Bool(bool),
    /// The digits as they stood in the text.
    Number(String),
    Text(String),
    List(Vec<Node>),
    Object(Vec<(String, Node)>),
}

#[derive(Debug, PartialEq)]
pub(crate) enum Broken {
    /// Not JSON; the words say where.
    Malformed(String),
    TooDeep,
}

impl Node {
    pub(crate) fn parse(text: &str) -> Result<Self, Broken> {
        let place = |e: serde_json::Error| {
            Broken::Malformed(format!("line {}, column {}", e.line(), e.column()))
        };
        let raw: &RawValue = serde_json::from_str(text).map_err(place)?;
        read(raw.get(), limits::MAX_JSON_DEPTH)
    }
}

/// Reads one level and leaves the levels below as text; the syntax was checked as a whole.
fn read(text: &str, depth: usize) -> Result<Node, Broken> {
    let node = match text.as_bytes().first() {
        Some(b'{' | b'[') if depth == 0 => return Err(Broken::TooDeep),
        Some(b'{') => {
            let Entries(entries) = inner(text)?;
            let entry = |(key, raw): (String, &RawValue)| Ok((key, read(raw.get(), depth - 1)?));
            Node::Object(entries.into_iter().map(entry).collect::<Result<_, _>>()?)
        }
        Some(b'[') => {
            let entries: Vec<&RawValue> = inner(text)?;
            let entry = |raw: &RawValue| read(raw.get(), depth - 1);
            Node::List(entries.into_iter().map(entry).collect::<Result<_, _>>()?)
        }
        Some(b'"') => Node::Text(inner(text)?),
        Some(b't') => Node::Bool(true),
        Some(b'f') => Node::Bool(false),
        Some(b'n') => Node::Null,
        _ => Node::Number(text.to_owned()),
    };
    Ok(node)
}

/// The outer pass does not look into escapes, so half a surrogate pair is first seen here.
fn inner<'t, T: Deserialize<'t>>(text: &'t str) -> Result<T, Broken> {
    serde_json::from_str(text).map_err(|_| Broken::Malformed("a broken \\u escape".to_owned()))
}

/// An object's entries in their order, repeated keys included.
struct Entries<'t>(Vec<(String, &'t RawValue)>);

impl<'t> Deserialize<'t> for Entries<'t> {
    fn deserialize<D: Deserializer<'t>>(deserializer: D) -> Result<Self, D::Error> {
        struct All;

        impl<'t> Visitor<'t> for All {
            type Value = Entries<'t>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'t>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut entries = Vec::new();
                while let Some((key, value)) = map.next_entry::<String, &RawValue>()? {
                    entries.push((key, value));
                }
                Ok(Entries(entries))
            }
        }

        deserializer.deserialize_map(All)
    }
}

impl fmt::Display for Node {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => f.write_str("null"),
            Self::Bool(it) => write!(f, "{it}"),
            Self::Number(digits) => f.write_str(digits),
            Self::Text(text) => write_text(f, text),
            Self::List(entries) => {
                f.write_str("[")?;
                for (i, entry) in entries.iter().enumerate() {
                    f.write_str(if i == 0 { "" } else { "," })?;
                    entry.fmt(f)?;
                }
                f.write_str("]")
            }
            Self::Object(entries) => {
                f.write_str("{")?;
                for (i, (key, value)) in entries.iter().enumerate() {
                    f.write_str(if i == 0 { "" } else { "," })?;
                    write_text(f, key)?;
                    f.write_str(":")?;
                    value.fmt(f)?;
                }
                f.write_str("}")
            }
        }
    }
}

fn write_text(f: &mut fmt::Formatter<'_>, text: &str) -> fmt::Result {
    f.write_str(&serde_json::to_string(text).map_err(|_| fmt::Error)?)
}

macro_rules! from {
    ($($from:ty => $make:expr;)*) => { $(
        impl From<$from> for Node {
            fn from(it: $from) -> Self {
                ($make)(it)
            }
        }
    )* };
}

from! {
    &str => |it: &str| Node::Text(it.to_owned());
    String => Node::Text;
    bool => Node::Bool;
    u8 => |it: u8| Node::Number(it.to_string());
    u32 => |it: u32| Node::Number(it.to_string());
    u64 => |it: u64| Node::Number(it.to_string());
    Vec<Node> => Node::List;
}

/// Writes an object key by key.
#[derive(Debug, Default)]
pub(crate) struct Keys(Vec<(String, Node)>);

impl Keys {
    #[must_use]
    pub(crate) fn put(mut self, key: &str, value: impl Into<Node>) -> Self {
        self.0.push((key.to_owned(), value.into()));
        self
    }

    #[must_use]
    pub(crate) fn put_some(self, key: &str, value: Option<impl Into<Node>>) -> Self {
        match value {
            Some(value) => self.put(key, value),
            None => self,
        }
    }

    pub(crate) fn done(self) -> Node {
        Node::Object(self.0)
    }
}

#[cfg(test)]
mod tests;
