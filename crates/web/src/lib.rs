//! The pages: server-rendered, complete without JavaScript, and nothing but a face.
//!
//! Invariant: this room knows no driver, no SQL and no other face; rules live in `market`.

pub mod assets;
pub mod styleguide;
pub mod ui;
