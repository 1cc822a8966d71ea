//! The kinds of fields: one file per kind with its rules, its keys and its check.
//!
//! Invariant: a check either gives a value that keeps every rule of its kind, or says at least
//! one thing that is wrong.

mod choice;
mod date;
mod file;
mod long_text;
mod number;
mod rating;
mod short_text;
mod text;

pub use choice::{ChoiceOption, Choices};
pub use date::DateRule;
pub use file::{FileKind, FileRule};
pub use long_text::{Keyword, LongText};
pub use number::NumberRule;
pub use rating::Rating;
pub use short_text::{Characters, ShortText};

use crate::{Given, Value, faults::Faults, json::Keys, reader::Fields};

/// What kind of value a field asks for, and its rules.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ask {
    ShortText(ShortText),
    LongText(LongText),
    Number(NumberRule),
    Date(DateRule),
    /// A web address, `http` or `https`.
    Url,
    Email,
    /// One of several options.
    Choice(Vec<ChoiceOption>),
    /// Any of several options.
    Choices(Choices),
    Rating(Rating),
    File(FileRule),
}

#[derive(Debug, Clone, Copy)]
enum Word {
    ShortText,
    LongText,
    Number,
    Date,
    Url,
    Email,
    Choice,
    Choices,
    Rating,
    File,
}

const WORDS: [(&str, Word); 10] = [
    ("short_text", Word::ShortText),
    ("long_text", Word::LongText),
    ("number", Word::Number),
    ("date", Word::Date),
    ("url", Word::Url),
    ("email", Word::Email),
    ("choice", Word::Choice),
    ("choices", Word::Choices),
    ("rating", Word::Rating),
    ("file", Word::File),
];

/// Where a check reports: the faults, and the field they are about.
pub(crate) struct At<'a> {
    pub(crate) field: &'a str,
    pub(crate) faults: &'a mut Faults,
}

impl At<'_> {
    pub(crate) fn fault(&mut self, code: &'static str) {
        self.faults.add(self.field, code);
    }

    fn fault_with(&mut self, code: &'static str, detail: impl std::fmt::Display) {
        self.faults.add_with(self.field, code, detail);
    }
}

impl Ask {
    /// The word of the document, such as `short_text`.
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::ShortText(_) => "short_text",
            Self::LongText(_) => "long_text",
            Self::Number(_) => "number",
            Self::Date(_) => "date",
            Self::Url => "url",
            Self::Email => "email",
            Self::Choice(_) => "choice",
            Self::Choices(_) => "choices",
            Self::Rating(_) => "rating",
            Self::File(_) => "file",
        }
    }

    /// Whether its value is a list, as of choices and files.
    pub fn is_list(&self) -> bool {
        matches!(self, Self::Choices(_) | Self::File(_))
    }

    pub(crate) fn read(fields: &mut Fields<'_, '_>) -> Option<Self> {
        let Some(word) = fields.one_of("ask", &WORDS) else {
            fields.forgive();
            return None;
        };
        Some(match word {
            Word::ShortText => Self::ShortText(ShortText::read(fields)),
            Word::LongText => Self::LongText(LongText::read(fields)),
            Word::Number => Self::Number(NumberRule::read(fields)),
            Word::Date => Self::Date(DateRule::read(fields)),
            Word::Url => Self::Url,
            Word::Email => Self::Email,
            Word::Choice => Self::Choice(choice::read_options(fields)),
            Word::Choices => Self::Choices(Choices::read(fields)),
            Word::Rating => Self::Rating(Rating::read(fields)),
            Word::File => Self::File(FileRule::read(fields)),
        })
    }

    pub(crate) fn write(&self, keys: Keys) -> Keys {
        match self {
            Self::ShortText(rule) => rule.write(keys),
            Self::LongText(rule) => rule.write(keys),
            Self::Number(rule) => rule.write(keys),
            Self::Date(rule) => rule.write(keys),
            Self::Url | Self::Email => keys,
            Self::Choice(options) => choice::write_options(options, keys),
            Self::Choices(rule) => rule.write(keys),
            Self::Rating(rule) => rule.write(keys),
            Self::File(rule) => rule.write(keys),
        }
    }

    /// Checks a value that is not blank; nothing comes back when something was wrong.
    pub(crate) fn check(&self, given: &Given, at: &mut At<'_>) -> Option<Value> {
        match self {
            Self::ShortText(rule) => rule.check(given, at),
            Self::LongText(rule) => rule.check(given, at),
            Self::Number(rule) => rule.check(given, at),
            Self::Date(rule) => rule.check(given, at),
            Self::Url => text::check_url(given, at),
            Self::Email => text::check_email(given, at),
            Self::Choice(options) => choice::check_one(options, given, at),
            Self::Choices(rule) => rule.check(given, at),
            Self::Rating(rule) => rule.check(given, at),
            Self::File(rule) => rule.check(given, at),
        }
    }
}
