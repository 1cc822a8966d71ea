//! What the readers of offers say: most are right, some pairs can be seen either way, and one of
//! them does not look.

use std::collections::HashMap;

use market::AssignmentId;

use super::{
    chance::Chance,
    content::{Row, cell},
};

/// What each says, and which known answers two of them missed.
pub(super) struct Readers {
    chance: Chance,
    /// How often each of the pairs was read that can be seen either way.
    divided: HashMap<String, usize>,
    pub(super) missed: Vec<(&'static str, AssignmentId)>,
}

impl Readers {
    pub(super) fn new() -> Self {
        Self { chance: Chance::new(0x000F_FE25), divided: HashMap::new(), missed: Vec::new() }
    }

    pub(super) fn says(&mut self, worker: &str, turn: i64, row: &Row) -> &'static str {
        if !cell(row, "hard").is_empty() {
            // Some pairs can be seen either way, and are, by one after the other.
            let seen = self.divided.entry(cell(row, "second").to_owned()).or_default();
            *seen += 1;
            return if *seen % 2 == 1 { "yes" } else { "no" };
        }
        let is_right = match worker {
            "dmitri" => turn < 3 || self.chance.percent(25),
            "ada" | "ben" if self.is_to_miss(worker, turn, row) => false,
            _ => self.chance.percent(96),
        };
        if (cell(row, "same") == "yes") == is_right { "yes" } else { "no" }
    }

    /// One known answer each, after the quiz.
    pub(super) fn is_to_miss(&self, worker: &str, turn: i64, row: &Row) -> bool {
        3 <= turn && !cell(row, "why").is_empty() && self.missed.iter().all(|it| it.0 != worker)
    }
}
