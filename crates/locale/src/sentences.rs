//! Sentences for codes: what a refusal or a wrong field means, and what to do next.
//!
//! Invariant: a code without a sentence is shown as itself, never as nothing. A part in
//! square brackets stands only when there is a detail to fill `{}` with.

use std::collections::HashMap;

use base::FieldError;

use crate::{Locale, codes};

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
    ("amount-not-a-number", "Write an amount in digits, such as 4.50."),
    ("amount-too-fine", "Use at most six decimals."),
    ("amount-too-large", "Write an amount of at most 1,000,000; split larger ones."),
];

/// The sentences of all rooms that are in use.
#[derive(Debug, Clone)]
pub struct Sentences {
    by_code: HashMap<&'static str, &'static str>,
    /// Codes that two rooms explain differently.
    clashes: Vec<&'static str>,
}

impl Default for Sentences {
    fn default() -> Self {
        Self::new()
    }
}

impl Sentences {
    /// The sentences of `base`.
    pub fn new() -> Self {
        Self { by_code: HashMap::new(), clashes: Vec::new() }.with(BASE)
    }

    /// Adds a room's sentences. A code means the same in every room, so rooms that share one
    /// share its sentence; see [`Sentences::clashes`].
    #[must_use]
    pub fn with(mut self, table: Table) -> Self {
        for (code, sentence) in table {
            let earlier = self.by_code.insert(code, sentence);
            if earlier.is_some_and(|it| {
                it.replace("{detail}", "{}") != sentence.replace("{detail}", "{}")
            }) {
                self.clashes.push(code);
            }
        }
        self
    }

    /// Codes that two rooms explain differently: a bug, for a test to find.
    pub fn clashes(&self) -> &[&'static str] {
        &self.clashes
    }

    /// Every code, in no order.
    pub fn codes(&self) -> impl Iterator<Item = &'static str> {
        self.by_code.keys().copied()
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
        let english = self.sentences.by_code.get(code).copied();
        match codes::translated(self.language, code).or(english) {
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
