//! One line of JSON Lines as keys and texts.
//!
//! Invariant: scalars become text exactly as written, so 0.10 keeps its zero and
//! 9007199254740993 its last digit; arrays and objects become compact JSON.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::{error::Category, value::RawValue};

use super::text;
use crate::{codes, error::Flaw, limits};

/// The members in their order, values as written.
pub(super) struct Object<'a>(pub(super) Vec<(String, &'a RawValue)>);

pub(super) fn parse(line: &[u8]) -> Result<Object<'_>, Flaw> {
    if limits::ROW_BYTES < line.len() {
        let detail = format_args!("{} bytes at most", limits::ROW_BYTES);
        return Err(Flaw::new(codes::ROW_TOO_LONG, detail));
    }
    let line = std::str::from_utf8(line).map_err(|broken| {
        let at = broken.valid_up_to();
        Flaw::new(codes::NOT_UTF_8, format_args!("byte {}, 0x{:02X}", at + 1, line[at]))
    })?;
    serde_json::from_str(line).map_err(|error| {
        let code = match error.classify() {
            Category::Data => codes::JSON_NOT_AN_OBJECT,
            Category::Syntax | Category::Eof | Category::Io => codes::JSON_BROKEN,
        };
        let message = error.to_string();
        let message = message.split(" at line ").next().unwrap_or_default();
        Flaw::new(code, format_args!("at byte {}: {message}", error.column()))
    })
}

/// The text of a member's value.
pub(super) fn value_text(raw: &RawValue) -> Result<String, Flaw> {
    let written = raw.get();
    match written.as_bytes().first() {
        Some(b'"') => {
            let unescaped: String = serde_json::from_str(written)
                .map_err(|error| Flaw::new(codes::JSON_BROKEN, error))?;
            text::checked(&unescaped)
        }
        Some(b'[' | b'{') => text::checked(&compact(written)?),
        Some(b'n') => Ok(String::new()),
        _ => text::checked(written),
    }
}

/// Leaves out the white space between the tokens; refuses what is nested too deep.
fn compact(json: &str) -> Result<String, Flaw> {
    let mut out = String::with_capacity(json.len());
    let (mut depth, mut in_text, mut escaped) = (0_usize, false, false);
    for c in json.chars() {
        if in_text {
            in_text = escaped || c != '"';
            escaped = !escaped && c == '\\';
            out.push(c);
            continue;
        }
        match c {
            ' ' | '\t' | '\n' | '\r' => continue,
            '"' => in_text = true,
            '[' | '{' => depth += 1,
            ']' | '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if limits::JSON_DEPTH < depth {
            let detail = format_args!("{} levels at most", limits::JSON_DEPTH);
            return Err(Flaw::new(codes::VALUE_TOO_DEEP, detail));
        }
        out.push(c);
    }
    Ok(out)
}

impl<'de> Deserialize<'de> for Object<'de> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_map(Members)
    }
}

struct Members;

impl<'de> Visitor<'de> for Members {
    type Value = Object<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut members = Vec::new();
        while let Some(member) = map.next_entry()? {
            members.push(member);
        }
        Ok(Object(members))
    }
}

#[cfg(test)]
mod tests;
