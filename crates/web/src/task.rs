//! The work itself: a task drawn from its project's form, filled in and handed in.

pub(crate) mod draw;
mod hints;
pub(crate) mod sample;
