//! What the kinds that are written have in common, and the two that need no rules of their own.

use base::Email;

use super::At;
use crate::{Given, Value, codes, is_web_address, reader::has_line_breaks};

/// The text that was given, trimmed and with plain line breaks.
pub(super) fn text(given: &Given, at: &mut At<'_>) -> Option<String> {
    match given {
        Given::Text(text) => clean(text, at),
        Given::Number(_) => {
            at.fault_with(codes::TYPE_WRONG, "a text");
            None
        }
        Given::List(_) => {
            at.fault(codes::ONE_VALUE_ONLY);
            None
        }
    }
}

/// The digits that were given, as a number or as a text.
pub(super) fn digits(given: &Given, at: &mut At<'_>) -> Option<String> {
    match given {
        Given::Number(digits) => Some(digits.clone()),
        Given::Text(_) | Given::List(_) => text(given, at),
    }
}

/// The list that was given, each entry trimmed, without the blank ones.
pub(super) fn list(given: &Given, at: &mut At<'_>) -> Option<Vec<String>> {
    let Given::List(entries) = given else {
        at.fault_with(codes::TYPE_WRONG, "a list of texts");
        return None;
    };
    let present = entries.iter().filter(|it| !it.trim().is_empty());
    present.map(|it| clean(it, at)).collect()
}

fn clean(text: &str, at: &mut At<'_>) -> Option<String> {
    base::normalise(at.field, text).map_err(|error| at.faults.adopt(error)).ok()
}

/// Like [`text`], on a single line.
pub(super) fn line(given: &Given, at: &mut At<'_>) -> Option<String> {
    let text = text(given, at)?;
    if has_line_breaks(&text) {
        at.fault(codes::TEXT_HAS_LINE_BREAKS);
        return None;
    }
    Some(text)
}

/// Whether the text is within its lengths; says so when it is not.
pub(super) fn fits(text: &str, min: u32, max: u32, at: &mut At<'_>) -> bool {
    let length = text.chars().count();
    if length < min as usize {
        at.fault_with(codes::TEXT_TOO_SHORT, min);
    } else if (max as usize) < length {
        at.fault_with(codes::TEXT_TOO_LONG, max);
    } else {
        return true;
    }
    false
}

pub(super) fn check_url(given: &Given, at: &mut At<'_>) -> Option<Value> {
    let text = line(given, at)?;
    if is_web_address(&text) {
        return Some(Value::Text(text));
    }
    at.fault(codes::WEB_ADDRESS_MALFORMED);
    None
}

pub(super) fn check_email(given: &Given, at: &mut At<'_>) -> Option<Value> {
    let text = line(given, at)?;
    let email = match Email::parse(at.field, &text) {
        Ok(email) => email,
        Err(error) => {
            at.faults.adopt(error);
            return None;
        }
    };
    // Lower case may need more characters (İ), and what is stored must pass again.
    fits(email.as_str(), 0, 254, at).then(|| Value::Text(email.as_str().to_owned()))
}
