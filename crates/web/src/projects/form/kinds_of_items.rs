//! The kinds of items, as requesters read them.

use crate::ui::Choice;

/// A kind of item: the document's word, its name, and when to use it.
pub(super) struct Known {
    pub(super) word: &'static str,
    pub(super) label: &'static str,
    pub(super) help: &'static str,
    /// Whether a worker fills it in; otherwise it is shown.
    pub(super) is_asked: bool,
}

const fn asked(word: &'static str, label: &'static str, help: &'static str) -> Known {
    Known { word, label, help, is_asked: true }
}

const fn shown(word: &'static str, label: &'static str, help: &'static str) -> Known {
    Known { word, label, help, is_asked: false }
}

pub(super) const KINDS: &[Known] = &[
    asked("choice", "One choice", "One of several options."),
    asked("choices", "Several choices", "Any of several options."),
    asked("short_text", "Short text", "One line, such as a name or a number plate."),
    asked("long_text", "Long text", "Several lines, with counts of words and keywords."),
    asked("number", "Number", "A number within limits."),
    asked("rating", "Rating", "A step on a scale."),
    asked("date", "Date", "A day of the calendar."),
    asked("url", "Web address", "An address that begins with https:// or http://."),
    asked("email", "E-mail address", "An address of a person or a company."),
    asked("file", "File", "Pictures, recordings or documents."),
    shown("text", "Text", "Plain text, as it stands in your data."),
    shown("markdown", "Formatted text", "Headings, lists and links, written in Markdown."),
    shown("image", "Picture", "A picture from a web address."),
    shown("audio", "Sound", "A recording to listen to."),
    shown("video", "Video", "A film to look at."),
    shown("link", "Link", "An address to open."),
];

pub(super) fn find(word: &str) -> Option<&'static Known> {
    KINDS.iter().find(|it| it.word == word)
}

/// All kinds, to choose one from.
pub(super) fn choices() -> impl Iterator<Item = Choice<'static>> {
    KINDS.iter().map(|it| {
        let before = if it.is_asked { "Ask" } else { "Show" };
        Choice::new(it.word, format!("{before}: {}", it.label.to_lowercase()))
    })
}
