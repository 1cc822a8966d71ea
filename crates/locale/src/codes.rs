//! The sentences of codes in other languages than English.
//!
//! English stands beside each code, in the room that gives it; translations stand here, one
//! line for each code, because whoever translates reads no Rust.

use std::{collections::HashMap, sync::LazyLock};

use crate::Language;

type ByCode = HashMap<&'static str, &'static str>;

static GERMAN: LazyLock<ByCode> = LazyLock::new(|| read(include_str!("../words/de/codes.tsv")));
static FRENCH: LazyLock<ByCode> = LazyLock::new(|| read(include_str!("../words/fr/codes.tsv")));

fn read(table: &'static str) -> ByCode {
    table.lines().filter_map(|it| it.split_once('\t')).collect()
}

/// The sentence of a code; nothing in English, and nothing where nobody translated it.
pub(crate) fn translated(language: Language, code: &str) -> Option<&'static str> {
    match language {
        Language::English => None,
        Language::German => GERMAN.get(code).copied(),
        Language::French => FRENCH.get(code).copied(),
    }
}

/// The codes that a language has sentences for: to compare with those that there are.
pub fn translated_codes(language: Language) -> Vec<&'static str> {
    match language {
        Language::English => Vec::new(),
        Language::German => GERMAN.keys().copied().collect(),
        Language::French => FRENCH.keys().copied().collect(),
    }
}
