//! Figures: a few numbers that matter, and how far something has come.

use std::borrow::Cow;

use maud::{Markup, Render, html};

/// One figure with its label and a line that explains it.
#[derive(Debug, Clone)]
#[must_use]
pub struct Stat<'a> {
    label: Cow<'a, str>,
    value: Cow<'a, str>,
    note: Option<Markup>,
    class: &'static str,
    meter: Option<(i64, i64)>,
}

impl<'a> Stat<'a> {
    pub fn new(label: impl Into<Cow<'a, str>>, value: impl Into<Cow<'a, str>>) -> Self {
        Self { label: label.into(), value: value.into(), note: None, class: "", meter: None }
    }

    /// What the figure rests on: `of 10,000`, `up 5% this week`.
    pub fn note(mut self, note: impl Render) -> Self {
        self.note = Some(note.render()).filter(|it| !it.0.is_empty());
        self
    }

    /// The figure is money.
    pub fn money(mut self) -> Self {
        self.class = "of-money";
        self
    }

    /// A bar of `value` out of `most` below it.
    pub fn meter(mut self, value: i64, most: i64) -> Self {
        self.meter = Some((value, most));
        self
    }
}

/// A strip of figures.
pub fn stats<'a>(items: impl IntoIterator<Item = Stat<'a>>) -> Markup {
    html! {
        dl.stats {
            @for it in items {
                div class=(it.class) {
                    dt { (it.label) }
                    dd {
                        (it.value)
                        @if let Some(note) = &it.note { small { (note) } }
                        @if let Some((value, most)) = it.meter { (bar(&it.label, value, most)) }
                    }
                }
            }
        }
    }
}

/// How far something has come, with the words that say it: `320 of 800 answers`.
pub fn meter(words: &str, value: i64, most: i64) -> Markup {
    html! { div.progress { (bar(words, value, most)) span { (words) } } }
}

fn bar(label: &str, value: i64, most: i64) -> Markup {
    // An empty whole would be no valid `max`.
    let most = most.max(1);
    html! { progress.meter max=(most) value=(value.clamp(0, most)) aria-label=(label) {} }
}
