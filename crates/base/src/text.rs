//! Text that has passed the door: parsed once, trusted ever after.
//!
//! Invariant: no value here holds a control character other than line break and tab, so
//! both engines store it alike (PostgreSQL refuses NUL, SQLite does not).

use std::fmt;

use crate::{Error, FieldError, Result};

/// Trims, unifies line breaks, and refuses characters that have no place in a text:
/// control characters, and the bidirectional overrides that let a name pose as another.
pub fn normalise(field: &str, text: &str) -> Result<String> {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let bad = |c: char| {
        (c.is_control() && c != '\n' && c != '\t')
            || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
    };
    if text.chars().any(bad) {
        return Err(Error::invalid(field, "text-has-control-characters"));
    }
    Ok(text.trim().to_owned())
}

fn bounded(field: &str, text: &str, min: usize, max: usize) -> Result<String> {
    let text = normalise(field, text)?;
    let length = text.chars().count();
    if text.is_empty() && 0 < min {
        return Err(Error::invalid(field, "required"));
    }
    if length < min {
        return Err(Error::Invalid(vec![FieldError::new(field, "text-too-short").with(min)]));
    }
    if max < length {
        return Err(Error::Invalid(vec![FieldError::new(field, "text-too-long").with(max)]));
    }
    Ok(text)
}

macro_rules! texts {
    ($($(#[$doc:meta])* $name:ident $min:literal ..= $max:literal $lines:ident;)*) => { $(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, Hash)]
        pub struct $name(String);

        impl $name {
            /// The fewest characters.
            pub const MIN: usize = $min;
            /// The most characters.
            pub const MAX: usize = $max;

            pub fn parse(field: &str, text: &str) -> Result<Self> {
                let text = bounded(field, text, Self::MIN, Self::MAX)?;
                texts!(@$lines field text);
                Ok(Self(text))
            }

            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )* };
    (@one $field:ident $text:ident) => {
        if $text.contains(['\n', '\t']) {
            return Err(Error::invalid($field, "text-has-line-breaks"));
        }
    };
    (@many $field:ident $text:ident) => {};
}

texts! {
    /// A heading of one line.
    Title 1..=120 one;
    /// The name a person shows to others.
    Handle 2..=60 one;
    /// Instructions, messages and other long text, written in Markdown.
    Markdown 0..=50_000 many;
    /// What an applicant writes to win a job.
    Pitch 10..=2_000 many;
    /// A message in a thread, written in Markdown.
    MessageText 1..=10_000 many;
    /// A short reason or remark that must say something.
    Reason 3..=1_000 many;
    /// A remark that may be left empty, such as beside a rating.
    Remark 0..=2_000 many;
    /// What a worker is asked to change.
    ReworkText 10..=5_000 many;
    /// Why an answer was rejected (domain.md §2: 50 characters or more).
    RejectionText 50..=5_000 many;
    /// A text that nobody shall hand in as their own.
    ReferenceText 1..=50_000 many;
    /// Why a worker contests a rejection.
    AppealText 20..=5_000 many;
}

/// An e-mail address, in lower case: one `@`, something before it, a dotted host after it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Email(String);

impl Email {
    pub const MAX: usize = 254;

    pub fn parse(field: &str, text: &str) -> Result<Self> {
        let text = bounded(field, text, 1, Self::MAX)?.to_lowercase();
        let allowed = |c: char| !c.is_whitespace() && !matches!(c, '<' | '>' | ',' | ';' | '"');
        let good = match text.rsplit_once('@') {
            Some((local, host)) => {
                !local.is_empty()
                    && local.len() <= 64
                    && !local.contains('@')
                    && host.split('.').count() >= 2
                    && host.split('.').all(Self::is_label)
                    && text.chars().all(allowed)
            }
            None => false,
        };
        if good { Ok(Self(text)) } else { Err(Error::invalid(field, "email-malformed")) }
    }

    fn is_label(label: &str) -> bool {
        !label.is_empty()
            && label.len() <= 63
            && label.chars().all(|c| c.is_alphanumeric() || c == '-')
            && !label.starts_with('-')
            && !label.ends_with('-')
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Email {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests;
