//! Results: what a project has brought, handed back as one table.
//!
//! Invariant: only accepted answers leave. What was rejected, is contested or waits for its
//! verdict is never read here.
//!
//! Invariant: rows are read some at a time, each time in a short transaction of its own, and
//! none is kept: memory does not grow with the number of rows.

mod assembled;
mod columns;
mod counts;
mod export;
mod glance;
mod majority;
mod pseudonym;
mod reader;
mod rows;
mod turns;
mod verdicts;

pub use assembled::{Assembled, assembled};
pub use export::{Export, export};
pub use glance::{Glance, Preview, Votes, glance, preview};
pub use pseudonym::pseudonym;
pub use rows::{AnswerRow, answers};

use tables::Format;

use crate::word::{refusals, words};

words! {
    /// What one row of the table is.
    Rows {
        /// One accepted answer.
        Answers = "answers",
        /// One task, with the majority of its accepted answers; tasks without any included.
        Tasks = "tasks",
        /// One picked option: the long form `task,worker,label` that libraries for the
        /// aggregation of crowd labels read.
        Labels = "labels",
    }
}

/// What a table is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wanted {
    pub rows: Rows,
    pub known: KnownTasks,
}

/// Tasks whose right answer was known before: they were there to see who is right, and are no
/// results.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum KnownTasks {
    #[default]
    LeftOut,
    /// A column more says which they are.
    Marked,
}

impl KnownTasks {
    /// 1 where they are in the table.
    fn as_number(self) -> i64 {
        i64::from(self == Self::Marked)
    }
}

impl From<Rows> for Wanted {
    fn from(rows: Rows) -> Self {
        Self { rows, known: KnownTasks::LeftOut }
    }
}

refusals! {
    /// The answer does not exist in this project.
    NoAnswer = NotFound "result-not-found",
    /// This person is receiving as many tables at once as one may.
    Busy = Limit "results-busy",
    /// More rows than a sheet of a workbook holds.
    TooLongForXlsx = Conflict "results-too-long-for-xlsx",
    /// The form asks for no text.
    NoText = Conflict "results-no-text",
    /// More pieces than are put together at once.
    TooMuchToAssemble = Conflict "results-too-much-to-assemble",
}

/// What each code says to a person: what is wrong, and what to do next.
pub const CODES: &[(&str, &str)] = &[
    ("result-not-found", "There is no such answer in the results. Begin at the first page."),
    ("results-busy", "You are receiving two tables already. Wait until one of them has arrived."),
    (
        "results-too-long-for-xlsx",
        "A sheet holds 1,048,575 rows below its header, and there are more. Choose CSV or JSON \
         Lines.",
    ),
    ("results-no-text", "The form asks for no text, so there is nothing to put together."),
    (
        "results-too-much-to-assemble",
        "These are more pieces than can be put together at once. Take the table instead.",
    ),
];

/// The formats by the words that faces use.
const FORMATS: [Format; 4] = [Format::Csv, Format::Tsv, Format::JsonLines, Format::Xlsx];

/// The format of a word, which is the ending of its files: `csv`, `tsv`, `jsonl`, `xlsx`.
pub fn format_named(word: &str) -> Option<Format> {
    FORMATS.into_iter().find(|it| it.extension() == word)
}
