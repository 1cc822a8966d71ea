//! What every cell must be, whatever format it comes from.

use crate::{codes, error::Flaw, limits};

/// The text of a cell that comes as bytes.
pub(super) fn from_bytes(bytes: &[u8]) -> Result<String, Flaw> {
    match std::str::from_utf8(bytes) {
        Ok(text) => checked(text),
        Err(broken) => {
            let at = broken.valid_up_to();
            Err(Flaw::new(codes::NOT_UTF_8, format_args!("byte {}, 0x{:02X}", at + 1, bytes[at])))
        }
    }
}

/// Refuses what is too long or holds control characters; line breaks become `\n`.
pub(super) fn checked(text: &str) -> Result<String, Flaw> {
    if limits::CELL_BYTES < text.len() {
        return Err(Flaw::new(codes::CELL_TOO_LONG, format_args!("{} bytes", text.len())));
    }
    let text = unify_breaks(text);
    match text.chars().find(|c| c.is_control() && !matches!(c, '\n' | '\t')) {
        Some(c) => {
            Err(Flaw::new(codes::CONTROL_CHARACTERS, format_args!("U+{:04X}", u32::from(c))))
        }
        None => Ok(text),
    }
}

fn unify_breaks(text: &str) -> String {
    if text.contains('\r') {
        text.replace("\r\n", "\n").replace('\r', "\n")
    } else {
        text.to_owned()
    }
}

/// Whether no cell holds anything but white space.
pub(super) fn all_blank(cells: &[String]) -> bool {
    cells.iter().all(|cell| cell.trim_ascii().is_empty())
}
