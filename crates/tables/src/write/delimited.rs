//! CSV and TSV as RFC 4180 has them: CRLF between rows, quotes where needed.

use crate::Delimiter;

pub(super) struct Style {
    pub(super) delimiter: Delimiter,
    pub(super) raw: bool,
}

impl Style {
    pub(super) fn write<S: AsRef<str>>(&self, out: &mut Vec<u8>, cells: &[S]) {
        for (index, cell) in cells.iter().enumerate() {
            if 0 < index {
                out.push(self.delimiter.byte());
            }
            let cell = cell.as_ref();
            let guard = !self.raw && looks_like_a_formula(cell);
            // A row of one empty cell would be a blank line, which is no row.
            let alone = cells.len() == 1 && cell.is_empty();
            write_cell(out, cell, guard, alone);
        }
        out.extend_from_slice(b"\r\n");
    }
}

fn write_cell(out: &mut Vec<u8>, cell: &str, guard: bool, quoted: bool) {
    let quoted = quoted || needs_quotes(cell);
    if quoted {
        out.push(b'"');
    }
    if guard {
        out.push(b'\'');
    }
    let mut pieces = cell.split('"');
    out.extend_from_slice(pieces.next().unwrap_or_default().as_bytes());
    for piece in pieces {
        out.extend_from_slice(b"\"\"");
        out.extend_from_slice(piece.as_bytes());
    }
    if quoted {
        out.push(b'"');
    }
}

/// Quotes are put around every delimiter, not only the one in use, so that a reader who
/// guesses it (as ours does) guesses right; and around what could pass for the start of a
/// file or be trimmed.
fn needs_quotes(cell: &str) -> bool {
    cell.contains(['"', '\r', '\n', ',', ';', '\t'])
        || cell.starts_with([' ', '\u{FEFF}'])
        || cell.ends_with(' ')
        || cell.starts_with("sep=")
}

/// Whether a spreadsheet would calculate the cell instead of showing it.
fn looks_like_a_formula(cell: &str) -> bool {
    cell.starts_with(['=', '+', '-', '@', '\t', '\r']) && !is_plain_number(cell)
}

/// A sign, digits, a fraction after point or comma, an exponent: `-5`, `+3.2`, `-1,5e3`.
fn is_plain_number(cell: &str) -> bool {
    let unsigned = cell.strip_prefix(['+', '-']).unwrap_or(cell);
    let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent)),
        None => (unsigned, None),
    };
    let (whole, fraction) = match mantissa.split_once(['.', ',']) {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (mantissa, None),
    };
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    digits(whole)
        && fraction.is_none_or(digits)
        && exponent.is_none_or(|text| digits(text.strip_prefix(['+', '-']).unwrap_or(text)))
}

#[cfg(test)]
mod tests;
