//! What belongs to a person as a whole: a copy of all that is known about them, and the end
//! of their account.
//!
//! This slice stands at the top, where every table can be read, and writes none of its own.
//!
//! Invariant: an account ends only when nobody waits for its person's work or money and
//! everything it had has been paid out.

mod closing;
mod export;
mod sections;
mod work;

pub use closing::{CODES, Refusal, close, obstacles};
pub use export::{Cursor, next_part};
