//! Rows that were not taken, by line and column.

use locale::Locale;
use market::projects::{Flaw, imports::ImportError};
use maud::{Markup, Render, html};
use tables::RowError;

use crate::{ui::Table, words::say};

/// What is wrong with one row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct RowFault {
    line: u64,
    /// Empty where the whole row is to blame.
    column: String,
    code: String,
    detail: String,
}

impl RowFault {
    /// A row that the table's reader could not read.
    pub(super) fn read(it: &RowError) -> Self {
        Self {
            line: it.line,
            column: it.column.clone().unwrap_or_default(),
            code: it.code.to_owned(),
            detail: it.detail.clone(),
        }
    }

    /// A row that no task can be made of.
    pub(super) fn made(line: u64, it: Flaw) -> Self {
        Self {
            line,
            column: it.column.unwrap_or_default(),
            code: it.code.to_owned(),
            detail: it.detail,
        }
    }

    /// A row that an import did not keep.
    pub(super) fn kept(it: ImportError) -> Self {
        Self { line: it.line.unsigned_abs(), column: it.column, code: it.code, detail: it.detail }
    }
}

/// What the reader found, in brackets; two numbers of cells as a sentence.
fn more(locale: &Locale, it: &RowFault) -> String {
    match it.detail.split_once(" ≠ ") {
        Some((found, wanted)) => {
            say!(locale, "data-fault-cells", found = found, wanted = wanted)
        }
        None => format!("({})", it.detail),
    }
}

/// The rows with what is wrong and what to do.
pub(super) fn table(locale: &Locale, faults: &[RowFault]) -> Markup {
    let rows = faults.iter().map(|it| {
        let line = i64::try_from(it.line).unwrap_or(i64::MAX);
        vec![
            html! { (locale.number(line)) },
            html! { @if it.column.is_empty() { "–" } @else { code { (it.column) } } },
            html! {
                (locale.explain(&it.code, &it.detail))
                @if !it.detail.is_empty() { " " span.muted { (more(locale, it)) } }
            },
        ]
    });
    let rows: Vec<Vec<Markup>> = rows.collect();
    Table::new(say!(locale, "data-faults-caption"))
        .column(say!(locale, "data-column-line"))
        .column(say!(locale, "data-column-column"))
        .column(say!(locale, "data-column-fault"))
        .rows(rows)
        .render()
}
