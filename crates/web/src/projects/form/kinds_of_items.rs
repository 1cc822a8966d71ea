//! The kinds of items, as requesters read them.

use locale::Locale;

use super::Said;
use crate::{ui::Choice, words::say};

/// A kind of item: the document's word, its name, and when to use it.
pub(super) struct Known {
    pub(super) word: &'static str,
    pub(super) label: Said,
    /// Its name after a colon, where English writes it small.
    pub(super) within: Said,
    pub(super) help: Said,
    /// Whether a worker fills it in; otherwise it is shown.
    pub(super) is_asked: bool,
}

const fn asked(word: &'static str, label: Said, within: Said, help: Said) -> Known {
    Known { word, label, within, help, is_asked: true }
}

const fn shown(word: &'static str, label: Said, within: Said, help: Said) -> Known {
    Known { word, label, within, help, is_asked: false }
}

pub(super) const KINDS: &[Known] = &[
    asked(
        "choice",
        |it| say!(it, "form-kind-choice"),
        |it| say!(it, "form-kind-choice-within"),
        |it| say!(it, "form-kind-choice-help"),
    ),
    asked(
        "choices",
        |it| say!(it, "form-kind-choices"),
        |it| say!(it, "form-kind-choices-within"),
        |it| say!(it, "form-kind-choices-help"),
    ),
    asked(
        "short_text",
        |it| say!(it, "form-kind-short-text"),
        |it| say!(it, "form-kind-short-text-within"),
        |it| say!(it, "form-kind-short-text-help"),
    ),
    asked(
        "long_text",
        |it| say!(it, "form-kind-long-text"),
        |it| say!(it, "form-kind-long-text-within"),
        |it| say!(it, "form-kind-long-text-help"),
    ),
    asked(
        "number",
        |it| say!(it, "form-kind-number"),
        |it| say!(it, "form-kind-number-within"),
        |it| say!(it, "form-kind-number-help"),
    ),
    asked(
        "rating",
        |it| say!(it, "form-kind-rating"),
        |it| say!(it, "form-kind-rating-within"),
        |it| say!(it, "form-kind-rating-help"),
    ),
    asked(
        "date",
        |it| say!(it, "form-kind-date"),
        |it| say!(it, "form-kind-date-within"),
        |it| say!(it, "form-kind-date-help"),
    ),
    asked(
        "url",
        |it| say!(it, "form-kind-url"),
        |it| say!(it, "form-kind-url-within"),
        |it| say!(it, "form-kind-url-help"),
    ),
    asked(
        "email",
        |it| say!(it, "form-kind-email"),
        |it| say!(it, "form-kind-email-within"),
        |it| say!(it, "form-kind-email-help"),
    ),
    asked(
        "file",
        |it| say!(it, "form-kind-file"),
        |it| say!(it, "form-kind-file-within"),
        |it| say!(it, "form-kind-file-help"),
    ),
    shown(
        "text",
        |it| say!(it, "form-kind-text"),
        |it| say!(it, "form-kind-text-within"),
        |it| say!(it, "form-kind-text-help"),
    ),
    shown(
        "markdown",
        |it| say!(it, "form-kind-markdown"),
        |it| say!(it, "form-kind-markdown-within"),
        |it| say!(it, "form-kind-markdown-help"),
    ),
    shown(
        "image",
        |it| say!(it, "form-kind-image"),
        |it| say!(it, "form-kind-image-within"),
        |it| say!(it, "form-kind-image-help"),
    ),
    shown(
        "audio",
        |it| say!(it, "form-kind-audio"),
        |it| say!(it, "form-kind-audio-within"),
        |it| say!(it, "form-kind-audio-help"),
    ),
    shown(
        "video",
        |it| say!(it, "form-kind-video"),
        |it| say!(it, "form-kind-video-within"),
        |it| say!(it, "form-kind-video-help"),
    ),
    shown(
        "link",
        |it| say!(it, "form-kind-link"),
        |it| say!(it, "form-kind-link-within"),
        |it| say!(it, "form-kind-link-help"),
    ),
];

pub(super) fn find(word: &str) -> Option<&'static Known> {
    KINDS.iter().find(|it| it.word == word)
}

/// All kinds, to choose one from.
pub(super) fn choices(locale: &Locale) -> impl Iterator<Item = Choice<'static>> {
    KINDS.iter().map(move |it| {
        let kind = (it.within)(locale);
        let label = if it.is_asked {
            say!(locale, "form-ask", kind = kind)
        } else {
            say!(locale, "form-show", kind = kind)
        };
        Choice::new(it.word, label)
    })
}
