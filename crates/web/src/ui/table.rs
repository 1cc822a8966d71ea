//! Tables of data, in a box of their own that scrolls when the screen is narrow.
//!
//! Invariant: the first cell of a row names it, for those who hear the table.

use std::borrow::Cow;

use maud::{Markup, Render, html};

use super::Empty;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Align {
    Text,
    Number,
    /// Buttons; the heading is for those who cannot see that.
    Actions,
}

impl Align {
    fn class(self) -> Option<&'static str> {
        match self {
            Self::Text => None,
            Self::Number => Some("num"),
            Self::Actions => Some("acts"),
        }
    }
}

/// A table of data; render it inside `html!` with parentheses.
#[derive(Debug, Clone)]
#[must_use]
pub struct Table<'a> {
    caption: Cow<'a, str>,
    columns: Vec<(Cow<'a, str>, Align)>,
    rows: Vec<Vec<Markup>>,
    foot: Option<Vec<Markup>>,
    empty: Option<Empty<'a>>,
}

impl<'a> Table<'a> {
    /// The caption names the table for assistive technology and is not shown.
    pub fn new(caption: impl Into<Cow<'a, str>>) -> Self {
        Self {
            caption: caption.into(),
            columns: Vec::new(),
            rows: Vec::new(),
            foot: None,
            empty: None,
        }
    }

    /// A column of text.
    pub fn column(self, heading: impl Into<Cow<'a, str>>) -> Self {
        self.with_column(heading.into(), Align::Text)
    }

    /// A column of figures, aligned at their ends.
    pub fn number(self, heading: impl Into<Cow<'a, str>>) -> Self {
        self.with_column(heading.into(), Align::Number)
    }

    /// A column of buttons; the heading is heard, not seen.
    pub fn actions(self, heading: impl Into<Cow<'a, str>>) -> Self {
        self.with_column(heading.into(), Align::Actions)
    }

    fn with_column(mut self, heading: Cow<'a, str>, align: Align) -> Self {
        self.columns.push((heading, align));
        self
    }

    /// A row: one cell for each column.
    pub fn row(mut self, cells: impl IntoIterator<Item = Markup>) -> Self {
        self.rows.push(cells.into_iter().collect());
        self
    }

    pub fn rows(mut self, rows: impl IntoIterator<Item = Vec<Markup>>) -> Self {
        self.rows.extend(rows);
        self
    }

    /// A last row that sums up.
    pub fn foot(mut self, cells: impl IntoIterator<Item = Markup>) -> Self {
        self.foot = Some(cells.into_iter().collect());
        self
    }

    /// What to show instead when there is no row.
    pub fn empty(mut self, empty: Empty<'a>) -> Self {
        self.empty = Some(empty);
        self
    }

    fn cells(&self, cells: &[Markup]) -> Markup {
        html! {
            tr {
                @for (i, cell) in cells.iter().enumerate() {
                    @let class = self.columns.get(i).and_then(|it| it.1.class());
                    @if i == 0 {
                        th scope="row" class=[class] { (cell) }
                    } @else {
                        td class=[class] { (cell) }
                    }
                }
            }
        }
    }
}

impl Render for Table<'_> {
    fn render(&self) -> Markup {
        if let (true, Some(empty)) = (self.rows.is_empty(), &self.empty) {
            return empty.render();
        }
        html! {
            div.scroll role="region" aria-label=(self.caption) tabindex="0" {
                table.data {
                    caption.sr-only { (self.caption) }
                    thead {
                        tr {
                            @for (heading, align) in &self.columns {
                                th scope="col" class=[align.class()] {
                                    @if *align == Align::Actions {
                                        span.sr-only { (heading) }
                                    } @else {
                                        (heading)
                                    }
                                }
                            }
                        }
                    }
                    tbody { @for row in &self.rows { (self.cells(row)) } }
                    @if let Some(foot) = &self.foot { tfoot { (self.cells(foot)) } }
                }
            }
        }
    }
}
