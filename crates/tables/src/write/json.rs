//! JSON Lines: one object a row, every value a text.

use crate::{WriteError, codes};

/// The keys as they stand in the file, quoted and escaped once for all rows.
pub(super) fn keys<S: AsRef<str>>(columns: &[S]) -> Result<Vec<String>, WriteError> {
    columns.iter().map(|column| quoted(column.as_ref())).collect()
}

pub(super) fn write<S: AsRef<str>>(
    out: &mut Vec<u8>,
    keys: &[String],
    cells: &[S],
) -> Result<(), WriteError> {
    let mut before = b'{';
    for (key, cell) in keys.iter().zip(cells) {
        out.push(before);
        out.extend_from_slice(key.as_bytes());
        out.push(b':');
        serde_json::to_writer(&mut *out, cell.as_ref()).map_err(failed)?;
        before = b',';
    }
    out.extend_from_slice(b"}\n");
    Ok(())
}

fn quoted(text: &str) -> Result<String, WriteError> {
    serde_json::to_string(text).map_err(failed)
}

fn failed(cause: serde_json::Error) -> WriteError {
    WriteError::new(codes::WRITE_FAILED, cause)
}
