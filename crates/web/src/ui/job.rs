//! Rows of jobs: what there is to do, for whom, and above all what it pays.

use std::borrow::Cow;

use base::Money;
use locale::Locale;
use maud::{Markup, html};

use super::money_beside_points;

/// One job in a list.
#[derive(Debug, Clone)]
pub struct Job<'a> {
    pub href: Cow<'a, str>,
    pub title: Cow<'a, str>,
    /// Who asks and what is known of them: `Lumen Lab · pays in 1 day · accepts 98%`.
    pub by: Cow<'a, str>,
    /// What the worker receives.
    pub pay: Money,
    /// What that means, each on a line of its own: `≈ €14.00 an hour`, `about 2 min`.
    pub pay_note: Vec<Markup>,
    /// Chips: eligibility, device, places left.
    pub tags: Vec<Markup>,
    /// The button that starts, reserves or applies.
    pub action: Markup,
    /// What else is behind this row, to be opened; usually nothing.
    pub more: Option<Markup>,
}

/// The facts below an amount, each on a line of its own, so that none breaks in its middle.
fn note_line(facts: &[Markup]) -> Markup {
    html! {
        p.note-line {
            @for (i, fact) in facts.iter().enumerate() {
                @if i != 0 { span.sr-only { " · " } }
                span { (fact) }
            }
        }
    }
}

/// A list of jobs.
pub fn jobs<'a>(locale: &Locale, jobs: impl IntoIterator<Item = Job<'a>>) -> Markup {
    html! {
        ul.jobs {
            @for it in jobs {
                li.job {
                    div.what {
                        h2 { a href=(it.href) { (it.title) } }
                        p.by { (it.by) }
                        @if !it.tags.is_empty() { div.tags { @for tag in &it.tags { (tag) } } }
                    }
                    div.pay {
                        p.sum { (money_beside_points(locale, it.pay)) }
                        @if !it.pay_note.is_empty() { (note_line(&it.pay_note)) }
                    }
                    div.go { (it.action) }
                    @if let Some(more) = &it.more { div.rest { (more) } }
                }
            }
        }
    }
}
