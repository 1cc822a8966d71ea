//! The kinds of answers, their columns and their methods.

use std::io::Read;

use consensus::{Polygon, Rect, Span};

use crate::{Trouble, kinds};

/// What the answers of a table are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Tags,
    Numbers,
    Pairs,
    Boxes,
    Polygons,
    Spans,
    Masks,
    Text,
}

/// Rows below a header.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Table {
    pub header: Vec<String>,
    pub rows: Vec<Vec<String>>,
}

/// What came out.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    /// One row for each result.
    pub results: Table,
    /// One row for each worker.
    pub workers: Table,
    /// Figures for a person: name and value.
    pub figures: Vec<(String, String)>,
}

impl Kind {
    pub const ALL: [Self; 8] = [
        Self::Tags,
        Self::Numbers,
        Self::Pairs,
        Self::Boxes,
        Self::Polygons,
        Self::Spans,
        Self::Masks,
        Self::Text,
    ];

    /// The name that people type.
    pub fn name(self) -> &'static str {
        match self {
            Self::Tags => "tags",
            Self::Numbers => "numbers",
            Self::Pairs => "pairs",
            Self::Boxes => "boxes",
            Self::Polygons => "polygons",
            Self::Spans => "spans",
            Self::Masks => "masks",
            Self::Text => "text",
        }
    }

    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.name() == name)
    }

    /// The columns of its table, in words.
    pub fn columns(self) -> &'static str {
        match self {
            Self::Tags => {
                "task, worker, labels or label (with ; between them; empty: none applies)"
            }
            Self::Numbers => "task, worker, value or label",
            Self::Pairs => "worker, winner, loser",
            Self::Boxes => {
                "task, worker, left, top, width, height, and label if there are several \
                 (empty sides: looked and found nothing)"
            }
            Self::Polygons => {
                "task, worker, points (x,y x,y x,y …), and label if there are several \
                 (empty points: looked and found nothing)"
            }
            Self::Spans => {
                "task, worker, start, end (the first character and the one after the last, \
                 counted from 0), and label if there are several (empty: found nothing)"
            }
            Self::Masks => "task, worker, counts (lengths of runs off, on, off …)",
            Self::Text => "task, worker, text or label",
        }
    }

    /// The methods, the usual one first.
    pub fn methods(self) -> &'static [&'static str] {
        match self {
            Self::Tags => &[
                "two-coins",
                "masi",
                "jaccard",
                "majority",
                "wawa",
                "zero-based",
                "dawid-skene",
                "dawid-skene-map",
                "one-coin",
                "glad",
                "mace",
                "m-msr",
                "kos",
            ],
            Self::Numbers => &["bias-precision", "mean", "median", "robust"],
            Self::Pairs => &["noisy-bradley-terry", "bradley-terry"],
            Self::Boxes | Self::Polygons | Self::Spans => &["two-coins", "one-coin"],
            Self::Masks => &["staple", "one-coin", "majority"],
            Self::Text => &["rover", "rover-skill", "rasa", "hrrasa", "medoid"],
        }
    }

    /// Reads a table and aggregates it; without a method by the usual one. Chance comes from
    /// `seed`, where any is needed.
    pub fn run(
        self,
        source: &mut dyn Read,
        method: Option<&str>,
        seed: u64,
    ) -> Result<Report, Trouble> {
        let methods = self.methods();
        let method = method.unwrap_or(methods[0]);
        if !methods.contains(&method) {
            let known = methods.join(", ");
            let kind = self.name();
            let what = format!("there is no method `{method}` for {kind}; there are {known}");
            return Err(Trouble::new(what));
        }
        match self {
            Self::Tags => kinds::tags(source, method, seed),
            Self::Numbers => kinds::numbers(source, method),
            Self::Pairs => kinds::pairs(source, method),
            Self::Boxes => kinds::shapes::<Rect>(source, method),
            Self::Polygons => kinds::shapes::<Polygon>(source, method),
            Self::Spans => kinds::shapes::<Span>(source, method),
            Self::Masks => kinds::masks(source, method),
            Self::Text => kinds::texts(source, method),
        }
    }
}

impl Table {
    pub(crate) fn new(header: &[&str]) -> Self {
        Self { header: header.iter().map(ToString::to_string).collect(), rows: Vec::new() }
    }
}

impl Report {
    pub(crate) fn figure(&mut self, name: &str, value: impl ToString) {
        self.figures.push((name.to_owned(), value.to_string()));
    }

    /// What a model's likelihood came to.
    pub(crate) fn likelihood(&mut self, trace: &[f64]) {
        if let Some(last) = trace.last() {
            let count = trace.len();
            self.figure("log-likelihood", format!("{last:.2} after {count} iterations"));
        }
    }
}
