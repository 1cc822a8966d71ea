//! Whole JSON documents at the door: their size, their syntax, their depth.

use base::{Error, FieldError, Result};

use crate::{
    codes,
    json::{Broken, Node},
    limits::MAX_JSON_DEPTH,
};

/// The entries of a JSON object, or one fault about `field`.
pub(crate) fn object(field: &str, text: &str, max_bytes: usize) -> Result<Vec<(String, Node)>> {
    match document(field, text, max_bytes)? {
        Node::Object(entries) => Ok(entries),
        _ => Err(refuse(field, codes::TYPE_WRONG, "an object")),
    }
}

/// A JSON document, or one fault about `field`.
pub(crate) fn document(field: &str, text: &str, max_bytes: usize) -> Result<Node> {
    if max_bytes < text.len() {
        return Err(refuse(field, codes::DOCUMENT_TOO_LARGE, &max_bytes.to_string()));
    }
    Node::parse(text).map_err(|broken| match broken {
        Broken::Malformed(place) => refuse(field, codes::JSON_MALFORMED, &place),
        Broken::TooDeep => refuse(field, codes::JSON_TOO_DEEP, &MAX_JSON_DEPTH.to_string()),
    })
}

fn refuse(field: &str, code: &'static str, detail: &str) -> Error {
    Error::Invalid(vec![FieldError::new(field, code).with(detail)])
}
