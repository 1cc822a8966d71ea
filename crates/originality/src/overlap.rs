//! What two texts share.

use std::ops::Range;

use crate::text::Text;

/// A run of words that reads the same in both texts, in bytes of each.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Tile {
    pub ours: Range<usize>,
    pub theirs: Range<usize>,
}

/// A passage that was taken over: equal runs in the same order, with little between them.
#[derive(Clone, Debug, PartialEq)]
pub struct Passage {
    /// From its first equal word to its last, in bytes of our text.
    pub ours: Range<usize>,
    pub theirs: Range<usize>,
    /// The equal runs, in their order.
    pub tiles: Vec<Tile>,
    /// The part of its words in our text that is equal.
    pub equal: f64,
}

/// How much was changed in what was taken over.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Kind {
    /// At most one word of fifty.
    NearCopy,
    /// At most one word of five.
    LightEdit,
    HeavyEdit,
}

impl Kind {
    pub(crate) fn of(equal: f64) -> Self {
        if equal >= 0.98 {
            Self::NearCopy
        } else if equal >= 0.8 {
            Self::LightEdit
        } else {
            Self::HeavyEdit
        }
    }
}

/// What one text shares with another.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Overlap {
    /// The part of our text that stands in passages which the other has, from 0 to 1.
    pub copied: f64,
    /// How much was changed in them; none where there are none.
    pub kind: Option<Kind>,
    /// In the order of our text; none covers another there.
    pub passages: Vec<Passage>,
}

/// The part of our words that is copied from any of several others: what two of them both have
/// counts once.
pub fn together<'a>(ours: &Text, overlaps: impl IntoIterator<Item = &'a Overlap>) -> f64 {
    let passages = overlaps.into_iter().flat_map(|it| &it.passages);
    let mut ranges: Vec<_> = passages.map(|it| (it.ours.start, it.ours.end)).collect();
    ranges.sort_unstable();
    let (mut copied, mut next) = (0, 0);
    for (start, end) in ranges {
        let words = &ours.words[next..];
        let first = next + words.partition_point(|it| (it.start as usize) < start);
        let behind = next + words.partition_point(|it| it.end as usize <= end);
        copied += behind.saturating_sub(first);
        next = behind.max(next);
    }
    if ours.words.is_empty() { 0.0 } else { copied as f64 / ours.words.len() as f64 }
}
