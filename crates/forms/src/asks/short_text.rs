//! Short text: one line.

use super::{At, text};
use crate::{
    Given, Value, codes,
    json::Keys,
    limits::{DEFAULT_SHORT_TEXT, MAX_SHORT_TEXT},
    reader::Fields,
};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShortText {
    /// The fewest characters.
    pub min_length: u32,
    /// The most characters.
    pub max_length: u32,
    pub characters: Characters,
}

/// Which characters a short text may be made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Characters {
    Any,
    /// Letters of any alphabet, and nothing else.
    Letters,
    /// The digits 0 to 9, and nothing else; zeros in front stay.
    Digits,
    /// Letters of any alphabet and the digits 0 to 9.
    LettersAndDigits,
}

const CHARACTERS: [(&str, Characters); 4] = [
    ("any", Characters::Any),
    ("letters", Characters::Letters),
    ("digits", Characters::Digits),
    ("letters_and_digits", Characters::LettersAndDigits),
];

impl Characters {
    /// The word of the document, such as `letters_and_digits`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Any => "any",
            Self::Letters => "letters",
            Self::Digits => "digits",
            Self::LettersAndDigits => "letters_and_digits",
        }
    }

    fn holds(self, c: char) -> bool {
        match self {
            Self::Any => true,
            Self::Letters => c.is_alphabetic(),
            Self::Digits => c.is_ascii_digit(),
            Self::LettersAndDigits => c.is_alphabetic() || c.is_ascii_digit(),
        }
    }

    fn code(self) -> Option<&'static str> {
        match self {
            Self::Any => None,
            Self::Letters => Some(codes::LETTERS_ONLY),
            Self::Digits => Some(codes::DIGITS_ONLY),
            Self::LettersAndDigits => Some(codes::LETTERS_AND_DIGITS_ONLY),
        }
    }
}

impl ShortText {
    pub(super) fn read(fields: &mut Fields<'_, '_>) -> Self {
        let min_length = fields.whole("min_length", 0..=MAX_SHORT_TEXT).unwrap_or(0);
        let max_length = fields.whole("max_length", 1..=MAX_SHORT_TEXT);
        let max_length = max_length.unwrap_or_else(|| min_length.max(DEFAULT_SHORT_TEXT));
        fields.ordered("max_length", &min_length, &max_length);
        let characters = fields.one_of("characters", &CHARACTERS).unwrap_or(Characters::Any);
        Self { min_length, max_length, characters }
    }

    pub(super) fn write(&self, keys: Keys) -> Keys {
        keys.put("min_length", self.min_length)
            .put("max_length", self.max_length)
            .put("characters", self.characters.as_str())
    }

    pub(super) fn check(&self, given: &Given, at: &mut At<'_>) -> Option<Value> {
        let text = text::line(given, at)?;
        let fits = text::fits(&text, self.min_length, self.max_length, at);
        let wrong = text.chars().any(|c| !self.characters.holds(c));
        match self.characters.code().filter(|_| wrong) {
            Some(code) => {
                at.fault(code);
                None
            }
            None => fits.then_some(Value::Text(text)),
        }
    }
}
