//! Whether a text was written anew: what it shares with another one, and which of a million
//! earlier texts are worth being looked at.
//!
//! [`Text::read`] folds case, punctuation, accents and look-alike letters away. [`Text::keys`]
//! gives the few numbers by which texts that share a passage find each other in an [`Index`],
//! or in any table that holds them. [`compare`] then lays two texts side by side and says
//! exactly what was taken over, word for word, in both. Other words for the same thought are
//! not found: what is compared is wording.
//!
//! Invariant: pure: no driver, no clock, no chance. Every cost is linear in the texts.

mod align;
mod fold;
mod index;
mod keys;
mod overlap;
mod passage;
mod text;

pub use align::compare;
pub use index::Index;
pub use keys::{KEYS_VERSION, MOST_KEYS};
pub use overlap::{Kind, Overlap, Passage, Tile, together};
pub use text::{MOST_LETTERS, Text};
