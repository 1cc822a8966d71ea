//! What labels cannot be aggregated.

use std::fmt;

/// Why there is no result.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// There is no label at all.
    NoLabels,
    /// A label names a task, a worker or a class that was not announced.
    OutOfRange,
    /// More labels, tasks, workers or classes than 32 bits can count, or than the method can hold.
    TooMany,
    /// The method is for two classes only, and there are more.
    NotBinary,
    /// The method needs tasks with known answers, and none has labels.
    NoGold,
    /// A shape has no area or length, or is not made of numbers.
    Shapeless,
    /// Masks of one task have different numbers of pixels.
    Misfit,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NoLabels => "there are no labels",
            Self::OutOfRange => "a label names an unknown task, worker or class",
            Self::TooMany => "there are more labels, or larger ones, than can be held",
            Self::NotBinary => "this method is for two classes only; choose another",
            Self::NoGold => "this method needs known answers, and no labelled task has one",
            Self::Shapeless => "a shape has no area or length, or is not made of numbers",
            Self::Misfit => "masks of one task have different numbers of pixels",
        })
    }
}

impl std::error::Error for Fault {}
