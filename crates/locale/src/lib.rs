//! How Mickle speaks: money, numbers, moments and sentences for one reader.
//!
//! Invariant: pages, mails and the command line format nothing themselves; every amount,
//! date and sentence a person reads goes through one [`Locale`]. This room knows no store
//! and no face: whoever owns codes hands their sentences in through [`Sentences`].
//!
//! Words are Fluent files in `words/`; a new language adds a folder there.

mod codes;
mod language;
mod messages;
mod money;
mod number;
mod sentences;
mod time;
mod words;
mod zone;

pub use codes::translated_codes;
pub use language::Language;
pub use messages::{Arg, check};
pub use money::Currency;
pub use sentences::{BASE, Sentences, Table};
pub use words::Word;
pub use zone::Zone;

use std::sync::Arc;

use jiff::tz::TimeZone;

/// Everything that decides how things read for one person on one installation.
#[derive(Debug, Clone)]
pub struct Locale {
    language: Language,
    currency: Currency,
    /// Points for one unit of money; none where the installation shows no points.
    points_per_unit: Option<i64>,
    zone: TimeZone,
    sentences: Arc<Sentences>,
}

impl Locale {
    /// English, in UTC, without points, with the sentences of `base` alone.
    pub fn english(currency: Currency) -> Self {
        Self {
            language: Language::English,
            currency,
            points_per_unit: None,
            zone: TimeZone::UTC,
            sentences: Arc::new(Sentences::new()),
        }
    }

    /// Shows points beside money at this rate.
    #[must_use]
    pub fn with_points(mut self, points_per_unit: i64) -> Self {
        self.points_per_unit = Some(points_per_unit);
        self
    }

    /// Shows moments in this IANA time zone; an unknown name leaves them as they were.
    #[must_use]
    pub fn with_zone(mut self, name: &str) -> Self {
        if let Ok(zone) = TimeZone::get(name) {
            self.zone = zone;
        }
        self
    }

    /// Speaks with these sentences, which should hold those of every room in use.
    #[must_use]
    pub fn with_sentences(mut self, sentences: Sentences) -> Self {
        self.sentences = Arc::new(sentences);
        self
    }

    /// Speaks another language, about the same money and in the same zone.
    #[must_use]
    pub fn in_language(mut self, language: Language) -> Self {
        self.language = language;
        self
    }

    pub fn language(&self) -> Language {
        self.language
    }

    /// The language as an HTML `lang` attribute.
    pub fn lang(&self) -> &'static str {
        self.language.code()
    }

    /// The writing direction as an HTML `dir` attribute.
    pub fn dir(&self) -> &'static str {
        "ltr"
    }

    pub fn currency(&self) -> Currency {
        self.currency
    }

    /// A word of the pages' own furniture.
    pub fn word(&self, word: Word) -> &'static str {
        word.in_language(self.language)
    }
}

#[cfg(test)]
mod tests;
