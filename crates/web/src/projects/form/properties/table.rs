//! Which properties each kind of item has.

use super::{Input, Pick, Property, Said};
use crate::words::say;

const CHARACTERS: &[Pick] = &[
    ("any", |it| say!(it, "form-any")),
    ("letters", |it| say!(it, "form-letters")),
    ("digits", |it| say!(it, "form-digits")),
    ("letters_and_digits", |it| say!(it, "form-letters-and-digits")),
];

const FILE_KINDS: &[Pick] = &[
    ("image", |it| say!(it, "form-pictures")),
    ("audio", |it| say!(it, "form-recordings")),
    ("video", |it| say!(it, "form-films")),
    ("document", |it| say!(it, "form-documents")),
];

const fn may(key: &'static str, label: Said, input: Input) -> Property {
    Property { key, label, help: None, input, is_required: false }
}

const fn must(key: &'static str, label: Said, input: Input) -> Property {
    Property { key, label, help: None, input, is_required: true }
}

impl Property {
    const fn with(self, help: Said) -> Self {
        Self { help: Some(help), ..self }
    }
}

const LENGTHS: [Property; 2] = [
    may("min_length", |it| say!(it, "form-min-length"), Input::Whole),
    may("max_length", |it| say!(it, "form-max-length"), Input::Whole),
];

const OPTIONS: Property = must("options", |it| say!(it, "form-options"), Input::Options)
    .with(|it| say!(it, "form-options-help"));

const CAPTION: Property = may("caption", |it| say!(it, "form-caption"), Input::Line)
    .with(|it| say!(it, "form-caption-help"));

const SHORT_TEXT: &[Property] = &[
    LENGTHS[0],
    LENGTHS[1],
    may("characters", |it| say!(it, "form-made-of"), Input::Choice(CHARACTERS)),
];

const LONG_TEXT: &[Property] = &[
    may("min_words", |it| say!(it, "form-min-words"), Input::Whole),
    may("max_words", |it| say!(it, "form-max-words"), Input::Whole),
    LENGTHS[0],
    LENGTHS[1],
    may("keywords", |it| say!(it, "form-keywords"), Input::Keywords)
        .with(|it| say!(it, "form-keywords-help")),
];

const NUMBER: &[Property] = &[
    may("min", |it| say!(it, "form-smallest"), Input::Decimal),
    may("max", |it| say!(it, "form-largest"), Input::Decimal),
    may("step", |it| say!(it, "form-in-steps-of"), Input::Decimal),
    may("decimals", |it| say!(it, "form-decimals"), Input::Whole)
        .with(|it| say!(it, "form-decimals-help")),
];

const DATE: &[Property] = &[
    may("min", |it| say!(it, "form-earliest"), Input::Day),
    may("max", |it| say!(it, "form-latest"), Input::Day),
];

const CHOICES: &[Property] = &[
    OPTIONS,
    may("min_picked", |it| say!(it, "form-min-picked"), Input::Whole),
    may("max_picked", |it| say!(it, "form-max-picked"), Input::Whole),
];

const RATING: &[Property] = &[
    may("steps", |it| say!(it, "form-steps"), Input::Whole).with(|it| say!(it, "form-steps-help")),
    may("low", |it| say!(it, "form-low"), Input::Line),
    may("high", |it| say!(it, "form-high"), Input::Line),
];

const FILE: &[Property] = &[
    may("max_files", |it| say!(it, "form-max-files"), Input::Whole)
        .with(|it| say!(it, "form-max-files-help")),
    may("max_bytes", |it| say!(it, "form-max-bytes"), Input::Megabytes),
    may("kinds", |it| say!(it, "form-kinds"), Input::Ticks(FILE_KINDS))
        .with(|it| say!(it, "form-kinds-help")),
];

const TEXT: &[Property] = &[must("text", |it| say!(it, "form-text"), Input::Lines(8))];

const SOURCE: Property = must("source", |it| say!(it, "form-source"), Input::Line)
    .with(|it| say!(it, "form-source-help"));

/// The properties of a kind beside those that every question has.
pub(in crate::projects::form) fn of(kind: &str) -> &'static [Property] {
    match kind {
        "short_text" => SHORT_TEXT,
        "long_text" => LONG_TEXT,
        "number" => NUMBER,
        "date" => DATE,
        "choice" => &[OPTIONS],
        "choices" => CHOICES,
        "rating" => RATING,
        "file" => FILE,
        "text" | "markdown" => TEXT,
        "image" | "audio" | "video" | "link" => &[SOURCE, CAPTION],
        _ => &[],
    }
}
