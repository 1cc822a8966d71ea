//! Chips, filter chips and notes: short facts with a tone.

use locale::{Locale, Word};
use maud::{Markup, html};

use super::{Icon, icon, submit};

/// What a colour says. Colour never speaks alone: a word always stands with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Tone {
    #[default]
    Plain,
    /// Under way, or to be acted on.
    Act,
    Ok,
    Warn,
    Bad,
    Money,
}

impl Tone {
    pub(crate) const ALL: &[Self] =
        &[Self::Plain, Self::Act, Self::Ok, Self::Warn, Self::Bad, Self::Money];

    pub(crate) fn class(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::Act => "act",
            Self::Ok => "ok",
            Self::Warn => "warn",
            Self::Bad => "bad",
            Self::Money => "money-tone",
        }
    }
}

/// A short fact in a pill.
pub fn chip(tone: Tone, text: &str) -> Markup {
    html! { span class={ "chip " (tone.class()) } { (text) } }
}

/// A short fact with an icon before it.
pub fn chip_icon(tone: Tone, which: Icon, text: &str) -> Markup {
    html! { span class={ "chip " (tone.class()) } { (icon(which)) (text) } }
}

/// A short fact that leads somewhere.
pub fn chip_link(tone: Tone, href: &str, text: &str) -> Markup {
    html! { a class={ "chip " (tone.class()) } href=(href) { (text) } }
}

/// A paragraph that stands out: what happened and what to do.
pub fn note(tone: Tone, body: impl Into<NoteBody>) -> Markup {
    let NoteBody(body) = body.into();
    let which = match tone {
        Tone::Ok => Icon::Check,
        Tone::Warn | Tone::Bad => Icon::Warning,
        Tone::Plain | Tone::Act | Tone::Money => Icon::Info,
    };
    html! { div class={ "note " (tone.class()) } { (icon(which)) div { (body) } } }
}

/// What a note says: a plain sentence, or markup.
pub struct NoteBody(Markup);

impl From<&str> for NoteBody {
    fn from(text: &str) -> Self {
        Self(html! { p { (text) } })
    }
}

impl From<Markup> for NoteBody {
    fn from(body: Markup) -> Self {
        Self(body)
    }
}

/// One switch of a filter bar.
#[derive(Debug, Clone)]
pub struct Filter<'a> {
    pub name: &'a str,
    pub value: &'a str,
    pub label: &'a str,
    pub on: bool,
}

/// Filters of a list as a row of pills; a plain GET form, so a filtered list has an address.
/// `extra` holds further fields, such as a sort order.
pub fn filter_bar(locale: &Locale, action: &str, filters: &[Filter<'_>], extra: Markup) -> Markup {
    html! {
        form.filter-bar method="get" action=(action) data-submit-on-change {
            div.filters {
                @for it in filters {
                    label.filter {
                        input type="checkbox" name=(it.name) value=(it.value) checked[it.on];
                        span { (icon(Icon::Check)) (it.label) }
                    }
                }
            }
            (extra)
            (submit(locale.word(Word::Show)).small())
        }
    }
}
