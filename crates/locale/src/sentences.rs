//! Sentences for codes: what a refusal or a wrong field means, and what to do next.
//!
//! Invariant: a code without a sentence is shown as itself, never as nothing. A part in
//! square brackets stands only when there is a detail to fill `{}` with.

use std::collections::HashMap;

use base::FieldError;

use crate::Locale;

/// Codes with their sentences, as each room keeps them beside its codes.
pub type Table = &'static [(&'static str, &'static str)];

/// The sentences of `base`'s own codes.
pub const BASE: Table = &[
    ("required", "Fill this in."),
    ("text-too-short", "Write more[: at least {} characters]."),
    ("text-too-long", "Shorten this[ to at most {} characters]."),
    ("text-has-control-characters", "Remove the invisible control characters; retype the text."),
    ("text-has-line-breaks", "Write this on one line, without tabs."),
    ("email-malformed", "Write a full e-mail address, such as ada@example.org."),
    ("amount-not-a-number", "Write an amount in digits with a point, such as 4.50."),
    ("amount-too-fine", "Use at most six decimals."),
    ("amount-too-large", "Write an amount of at most 1,000,000; split larger ones."),
];

/// The sentences of all rooms that are in use.
#[derive(Debug, Clone)]
pub struct Sentences {
    by_code: HashMap<&'static str, &'static str>,
}

impl Default for Sentences {
    fn default() -> Self {
        Self::new()
    }
}

impl Sentences {
    /// The sentences of `base`.
    pub fn new() -> Self {
        Self { by_code: HashMap::new() }.with(BASE)
    }

    /// Adds a room's sentences; a later sentence for the same code replaces the earlier.
    #[must_use]
    pub fn with(mut self, table: Table) -> Self {
        self.by_code.extend(table.iter().copied());
        self
    }

    pub fn has(&self, code: &str) -> bool {
        self.by_code.contains_key(code)
    }

    /// Those of `codes` that nobody wrote a sentence for, for a test of completeness.
    pub fn missing<'a>(&self, codes: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
        codes.into_iter().filter(|it| !self.has(it)).collect()
    }
}

impl Locale {
    /// The sentence of a code; the code itself when nobody wrote one.
    pub fn sentence(&self, code: &str) -> String {
        self.explain(code, "")
    }

    /// What is wrong with a field and what to do, with the limit it speaks about.
    pub fn field_sentence(&self, error: &FieldError) -> String {
        self.explain(error.code, &error.detail)
    }

    /// The sentence of a code with its detail, such as the limit that was passed.
    pub fn explain(&self, code: &str, detail: &str) -> String {
        match self.sentences.by_code.get(code) {
            Some(sentence) => filled(sentence, detail),
            None if detail.is_empty() => code.to_owned(),
            None => format!("{code} ({detail})"),
        }
    }
}

/// Fills `{}` or `{detail}` with the detail, and drops bracketed parts when there is none.
fn filled(sentence: &str, detail: &str) -> String {
    let mut out = String::with_capacity(sentence.len() + detail.len());
    let mut rest = sentence;
    while let Some((before, after)) = rest.split_once('[') {
        let (part, tail) = after.split_once(']').unwrap_or((after, ""));
        out.push_str(before);
        if !detail.is_empty() {
            out.push_str(part);
        }
        rest = tail;
    }
    out.push_str(rest);
    out.replace("{detail}", "{}").replace("{}", detail)
}

#[cfg(test)]
mod tests;
