//! Which properties each kind of item has.

use super::{Input, Property};

const CHARACTERS: &[(&str, &str)] = &[
    ("any", "Any"),
    ("letters", "Letters"),
    ("digits", "Digits"),
    ("letters_and_digits", "Letters and digits"),
];

const FILE_KINDS: &[(&str, &str)] = &[
    ("image", "Pictures"),
    ("audio", "Recordings"),
    ("video", "Films"),
    ("document", "Documents and tables"),
];

const fn may(key: &'static str, label: &'static str, help: &'static str, input: Input) -> Property {
    Property { key, label, help, input, is_required: false }
}

const fn must(
    key: &'static str,
    label: &'static str,
    help: &'static str,
    input: Input,
) -> Property {
    Property { key, label, help, input, is_required: true }
}

const LENGTHS: [Property; 2] = [
    may("min_length", "Characters, at least", "", Input::Whole),
    may("max_length", "Characters, at most", "", Input::Whole),
];

const OPTIONS: Property = must(
    "options",
    "Options",
    "One on each line, at least two. Write “value | label” where results should hold another \
     word than workers read.",
    Input::Options,
);

const CAPTION: Property =
    may("caption", "Caption", "What stands below it; for a link, its words.", Input::Line);

const SHORT_TEXT: &[Property] =
    &[LENGTHS[0], LENGTHS[1], may("characters", "Made of", "", Input::Choice(CHARACTERS))];

const LONG_TEXT: &[Property] = &[
    may("min_words", "Words, at least", "", Input::Whole),
    may("max_words", "Words, at most", "", Input::Whole),
    LENGTHS[0],
    LENGTHS[1],
    may(
        "keywords",
        "Keywords that must stand in it",
        "One on each line; “light | 2” asks for it twice.",
        Input::Keywords,
    ),
];

const NUMBER: &[Property] = &[
    may("min", "Smallest", "", Input::Decimal),
    may("max", "Largest", "", Input::Decimal),
    may("step", "In steps of", "", Input::Decimal),
    may("decimals", "Digits after the point, at most", "0 asks for a whole number.", Input::Whole),
];

const DATE: &[Property] =
    &[may("min", "Earliest", "", Input::Day), may("max", "Latest", "", Input::Day)];

const CHOICES: &[Property] = &[
    OPTIONS,
    may("min_picked", "Picked, at least", "", Input::Whole),
    may("max_picked", "Picked, at most", "", Input::Whole),
];

const RATING: &[Property] = &[
    may("steps", "Steps", "From 2 to 10; 5 when left empty.", Input::Whole),
    may("low", "What 1 means", "", Input::Line),
    may("high", "What the last step means", "", Input::Line),
];

const FILE: &[Property] = &[
    may("max_files", "Files, at most", "1 when left empty.", Input::Whole),
    may("max_bytes", "Size of each, at most (MB)", "", Input::Megabytes),
    may("kinds", "Kinds", "All of them when none is ticked.", Input::Ticks(FILE_KINDS)),
];

const TEXT: &[Property] = &[must("text", "Text", "", Input::Lines(8))];

const SOURCE: Property = must(
    "source",
    "Address",
    "Usually a column of your data; it must begin with https:// or http:// when it is filled.",
    Input::Line,
);

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
