//! Is this text, and is it UTF-8? Told by the first block of a file.

use crate::{
    Fatal, codes,
    format::{BOM, refuse_other_files},
};

/// Says how many bytes to skip (the byte order mark), or what the file is instead.
///
/// One broken letter in a file that is UTF-8 otherwise is a matter of its row; a file whose
/// every letter beyond ASCII is broken is in another encoding.
pub(super) fn check(sample: &[u8], whole: bool) -> Result<usize, Fatal> {
    refuse_other_files(sample)?;
    if is_utf_16(sample) {
        return Err(Fatal::new(codes::ENCODING_UTF_16, ""));
    }
    if is_binary(sample) {
        return Err(Fatal::new(codes::NOT_A_TABLE, ""));
    }
    if sample.starts_with(BOM) {
        return Ok(BOM.len());
    }
    match first_latin_1(sample, whole) {
        Some(at) => {
            let line = sample[..at].split(|byte| *byte == b'\n').count() as u64;
            Err(Fatal::new(codes::ENCODING_LATIN_1, "").on_line(line))
        }
        None => Ok(0),
    }
}

fn is_utf_16(sample: &[u8]) -> bool {
    if sample.starts_with(b"\xFF\xFE") || sample.starts_with(b"\xFE\xFF") {
        return true;
    }
    let head = &sample[..sample.len().min(1024)];
    let zeros = |odd: usize| head.iter().skip(odd).step_by(2).filter(|byte| **byte == 0).count();
    let (even, odd, half) = (zeros(0), zeros(1), head.len() / 2);
    // In UTF-16 every other byte of Latin letters, digits and delimiters is zero.
    2 <= half && 3 * half <= 4 * even.max(odd) && even.min(odd) * 10 <= half
}

fn is_binary(sample: &[u8]) -> bool {
    let odd = |byte: &&u8| byte.is_ascii_control() && !matches!(**byte, b'\t' | b'\n' | b'\r');
    let n_odd = sample.iter().filter(odd).count();
    16 < n_odd && sample.len() < n_odd * 10
}

/// The place of the first broken letter, where no letter beyond ASCII is whole.
fn first_latin_1(sample: &[u8], whole: bool) -> Option<usize> {
    let (mut at, mut first) = (0, None);
    for chunk in sample.utf8_chunks() {
        if !chunk.valid().is_ascii() {
            return None;
        }
        at += chunk.valid().len();
        let broken = chunk.invalid();
        // The block may end in the middle of a letter.
        let cut = !whole && at + broken.len() == sample.len();
        if !broken.is_empty() && !cut && first.is_none() {
            first = Some(at);
        }
        at += broken.len();
    }
    first
}

#[cfg(test)]
mod tests;
