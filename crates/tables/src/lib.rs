//! Big tables in and out, as streams: CSV, TSV, JSON Lines and xlsx.
//!
//! Invariant: memory does not grow with the number of rows. One row, one block of the file
//! and (for xlsx) the workbook's list of shared texts are all that is ever held, and each
//! has its limit in [`limits`].
//!
//! Invariant: nothing is passed over in silence. Every row of the file is a [`Row`], a
//! [`RowError`], or a row that holds no text at all; a file that cannot be read to its end
//! is a [`Fatal`]. Every code that is said stands in [`CODES`].

mod codes;
mod error;
mod format;
pub mod limits;
mod mapping;
mod read;
pub mod split;
mod write;

pub use codes::{CODES, sentence};
pub use error::{Fatal, RowError, WriteError};
pub use format::{Delimiter, Format};
pub use mapping::{Mapping, Target, is_special};
pub use read::{Preview, Progress, ReadOptions, Row, Rows, open, open_path, preview};
pub use write::{Finished, WriteOptions, Writer};

#[cfg(test)]
mod tests;
