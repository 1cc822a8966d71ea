//! Tables of answers: read from CSV, aggregated by `consensus`, and given back as tables.
//!
//! Categories are read by [`Categories`]; each other [`Kind`] is read and aggregated at once: sets
//! of labels, numbers, pairs, boxes, polygons, spans, masks and texts. A row that cannot be read is
//! a [`Trouble`] with its line and column.
//!
//! Invariant: no file, no clock, no screen; whoever calls opens and prints.

mod categories;
mod compare;
mod kind;
mod kinds;
mod names;
mod sheet;
mod trouble;

pub use categories::Categories;
pub use kind::{Kind, Report, Table};
pub use names::Names;
pub use trouble::Trouble;

#[cfg(test)]
mod tests;
