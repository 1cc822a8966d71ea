//! Lines of a file, none of them held beyond a row's limit.

use std::io::{self, BufRead, ErrorKind};

use crate::limits;

pub(super) struct Lines<R> {
    reader: R,
    /// The number of the line last read.
    pub(super) line: u64,
}

impl<R: BufRead> Lines<R> {
    pub(super) fn new(reader: R) -> Self {
        Self { reader, line: 0 }
    }

    /// Fills `text` with the next line, without its line break; false at the end of the
    /// file. A line that is too long comes as one byte more than the limit.
    pub(super) fn next(&mut self, text: &mut Vec<u8>) -> io::Result<bool> {
        text.clear();
        let mut any = false;
        loop {
            let block = match self.reader.fill_buf() {
                Ok(block) => block,
                Err(cause) if cause.kind() == ErrorKind::Interrupted => continue,
                Err(cause) => return Err(cause),
            };
            if block.is_empty() {
                self.line += u64::from(any);
                return Ok(any);
            }
            any = true;
            let end = block.iter().position(|byte| *byte == b'\n');
            let piece = &block[..end.unwrap_or(block.len())];
            let room = (limits::ROW_BYTES + 1).saturating_sub(text.len());
            text.extend_from_slice(&piece[..piece.len().min(room)]);
            let used = end.map_or(block.len(), |end| end + 1);
            self.reader.consume(used);
            if end.is_some() {
                self.line += 1;
                return Ok(true);
            }
        }
    }
}
