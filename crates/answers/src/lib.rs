//! Tables of answers: read from CSV, aggregated by `consensus`, and given back as tables.
//!
//! Every kind of answer but categories is here: sets of labels, numbers, pairs, boxes, polygons,
//! spans, masks and texts. A row that cannot be read is a [`Trouble`] with its line and column.
//!
//! Invariant: no file, no clock, no screen; whoever calls opens and prints.

mod compare;
mod kind;
mod kinds;
mod names;
mod sheet;
mod trouble;

pub use kind::{Kind, Report, Table};
pub use trouble::Trouble;

#[cfg(test)]
mod tests;
