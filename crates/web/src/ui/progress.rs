//! How something went, and how far one has come: timelines and steps.

use std::borrow::Cow;

use base::Timestamp;
use locale::{Locale, Word};
use maud::{Markup, html};

use super::{Icon, Tone, date_time, icon};

/// One moment in the life of a thing.
#[derive(Debug, Clone)]
pub struct Moment<'a> {
    /// When; nothing for what has yet to come.
    pub at: Option<Timestamp>,
    pub tone: Tone,
    pub what: Cow<'a, str>,
    /// Who, why, how much; empty for none.
    pub detail: Markup,
}

/// What happened, in order.
pub fn timeline<'a>(locale: &Locale, moments: impl IntoIterator<Item = Moment<'a>>) -> Markup {
    html! {
        ol.timeline {
            @for it in moments {
                li class={ (it.tone.class()) @if it.at.is_none() { " to-come" } } {
                    p.what { (it.what) }
                    @if let Some(at) = it.at { p.when { (date_time(locale, at)) } }
                    @if !it.detail.0.is_empty() { div.detail { (it.detail) } }
                }
            }
        }
    }
}

/// One step of a wizard; steps that can be gone to have an address.
#[derive(Debug, Clone)]
pub struct Step<'a> {
    pub label: Cow<'a, str>,
    pub href: Option<Cow<'a, str>>,
    /// Whether nothing is missing there; steps may be taken in any order.
    pub is_done: bool,
}

/// The steps of a wizard; `current` counts from 0.
pub fn stepper(locale: &Locale, steps: &[Step<'_>], current: usize) -> Markup {
    let position = format!(
        "{} {} {} {}",
        locale.word(Word::Step),
        current + 1,
        locale.word(Word::Of),
        steps.len()
    );
    html! {
        nav.stepper aria-label=(position) {
            p.position { (position) }
            ol {
                @for (i, it) in steps.iter().enumerate() {
                    li class=[(it.is_done && i != current).then_some("done")]
                        aria-current=[(i == current).then_some("step")] {
                        span.dot {
                            @if it.is_done && i != current {
                                (icon(Icon::Check))
                                span.sr-only { (locale.word(Word::Done)) ": " }
                            } @else {
                                (i + 1)
                            }
                        }
                        @match &it.href {
                            Some(href) if i != current => a href=(href) { (it.label) },
                            _ => span { (it.label) },
                        }
                    }
                }
            }
        }
    }
}
