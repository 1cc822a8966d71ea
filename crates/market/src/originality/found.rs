//! What was found, as it is stored: places in texts, never the texts themselves.

use base::{Error, Result};
use originality::{Kind, Overlap};
use serde::{Deserialize, Serialize};

use crate::word::words;

words! {
    /// Where copied words come from.
    Origin {
        /// Another worker's earlier answer.
        Answer = "answer",
        /// The same worker's answer to another task.
        OwnAnswer = "own-answer",
        /// The task's own text.
        Task = "task",
        /// A text that the requester named.
        Reference = "reference",
    }
}

/// Sources named for one field.
pub(super) const MOST_SOURCES: usize = 3;
/// Equal runs kept of one source.
const MOST_TILES: usize = 400;

/// A field of an answer.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Field {
    pub(super) name: String,
    /// The part copied from all sources together, in thousandths.
    pub(super) copied: i64,
    pub(super) sources: Vec<Taken>,
}

/// A source of a field.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Taken {
    pub(super) origin: String,
    /// The assignment, the reference, or the column of the task.
    pub(super) id: String,
    /// Of an answer.
    pub(super) revision: i64,
    pub(super) field: String,
    pub(super) copied: i64,
    /// How much was changed: `near-copy`, `light-edit` or `heavy-edit`.
    pub(super) kind: String,
    /// Equal runs: from and to in our text, from and to in theirs, in bytes.
    pub(super) tiles: Vec<[usize; 4]>,
}

impl Taken {
    pub(super) fn new(origin: Origin, id: String, overlap: &Overlap) -> Self {
        let tiles = overlap.passages.iter().flat_map(|it| &it.tiles).take(MOST_TILES);
        Self {
            origin: origin.to_string(),
            id,
            revision: 0,
            field: String::new(),
            copied: thousandths(overlap.copied),
            kind: overlap.kind.map(word).unwrap_or_default().to_owned(),
            tiles: tiles
                .map(|it| [it.ours.start, it.ours.end, it.theirs.start, it.theirs.end])
                .collect(),
        }
    }
}

pub(super) fn word(kind: Kind) -> &'static str {
    match kind {
        Kind::NearCopy => "near-copy",
        Kind::LightEdit => "light-edit",
        Kind::HeavyEdit => "heavy-edit",
    }
}

#[expect(clippy::cast_possible_truncation, reason = "a part is from 0 to 1")]
pub(super) fn thousandths(part: f64) -> i64 {
    (part * 1_000.0).round() as i64
}

pub(super) fn to_json(fields: &[Field]) -> Result<String> {
    serde_json::to_string(fields).map_err(Error::store)
}

pub(super) fn from_json(text: &str) -> Result<Vec<Field>> {
    serde_json::from_str(text).map_err(Error::store)
}
