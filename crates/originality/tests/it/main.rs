//! What the crate promises: properties, hostile texts, and figures on published and made sets.

mod corpora;
mod figures;
mod hostile;
mod properties;
