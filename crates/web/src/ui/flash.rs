//! Flash messages: one sentence about what just happened, shown once on the next page.

use maud::{Markup, html};

use super::{Icon, Tone, icon};

/// What just happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Flash {
    pub tone: Tone,
    pub text: String,
}

impl Flash {
    /// It worked.
    pub fn ok(text: impl Into<String>) -> Self {
        Self { tone: Tone::Ok, text: text.into() }
    }

    /// It did not; the sentence says what to do.
    pub fn bad(text: impl Into<String>) -> Self {
        Self { tone: Tone::Bad, text: text.into() }
    }

    /// It worked, but look at this.
    pub fn warn(text: impl Into<String>) -> Self {
        Self { tone: Tone::Warn, text: text.into() }
    }

    pub(crate) fn show(&self) -> Markup {
        let urgent = matches!(self.tone, Tone::Bad | Tone::Warn);
        let (role, which) = if urgent { ("alert", Icon::Warning) } else { ("status", Icon::Check) };
        html! {
            div class={ "flash " (self.tone.class()) } role=(role) {
                div.wrap { (icon(which)) p { (self.text) } }
            }
        }
    }
}
