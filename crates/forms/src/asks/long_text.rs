//! Long text: several lines, with counts of characters, words and keywords.

use super::{At, text};
use crate::{
    Given, Value, codes, count_keyword, count_words,
    faults::quoted,
    json::{Keys, Node},
    limits::{
        DEFAULT_LONG_TEXT, MAX_KEYWORD, MAX_KEYWORD_TIMES, MAX_KEYWORDS, MAX_LONG_TEXT, MAX_WORDS,
    },
    reader::Fields,
    words::folded_words,
};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LongText {
    /// The fewest characters.
    pub min_length: u32,
    /// The most characters.
    pub max_length: u32,
    /// The fewest words, as [`crate::words`] counts them.
    pub min_words: u32,
    /// The most words, if there is a limit.
    pub max_words: Option<u32>,
    pub keywords: Vec<Keyword>,
}

/// A word (or several in a row) that the text must hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Keyword {
    pub keyword: String,
    /// How often at least, as [`crate::count_keyword`] counts.
    pub min: u32,
}

impl LongText {
    pub(super) fn read(fields: &mut Fields<'_, '_>) -> Self {
        let min_length = fields.whole("min_length", 0..=MAX_LONG_TEXT).unwrap_or(0);
        let max_length = fields.whole("max_length", 1..=MAX_LONG_TEXT);
        let max_length = max_length.unwrap_or_else(|| min_length.max(DEFAULT_LONG_TEXT));
        fields.ordered("max_length", &min_length, &max_length);
        let min_words = fields.whole("min_words", 0..=MAX_WORDS).unwrap_or(0);
        let max_words = fields.whole("max_words", 1..=MAX_WORDS);
        if let Some(max_words) = max_words {
            fields.ordered("max_words", &min_words, &max_words);
        }
        Self { min_length, max_length, min_words, max_words, keywords: read_keywords(fields) }
    }

    pub(super) fn write(&self, keys: Keys) -> Keys {
        let keyword = |it: &Keyword| {
            Keys::default().put("keyword", it.keyword.as_str()).put("min", it.min).done()
        };
        let keywords: Vec<Node> = self.keywords.iter().map(keyword).collect();
        keys.put("min_length", self.min_length)
            .put("max_length", self.max_length)
            .put("min_words", self.min_words)
            .put_some("max_words", self.max_words)
            .put_some("keywords", (!keywords.is_empty()).then_some(keywords))
    }

    pub(super) fn check(&self, given: &Given, at: &mut At<'_>) -> Option<Value> {
        let text = text::text(given, at)?;
        let mut fits = text::fits(&text, self.min_length, self.max_length, at);
        let words = count_words(&text);
        if words < self.min_words as usize {
            at.fault_with(codes::TOO_FEW_WORDS, format!("{words} of {}", self.min_words));
            fits = false;
        }
        if let Some(max) = self.max_words.filter(|max| (*max as usize) < words) {
            at.fault_with(codes::TOO_MANY_WORDS, format!("{words} of {max}"));
            fits = false;
        }
        for Keyword { keyword, min } in &self.keywords {
            let times = count_keyword(&text, keyword);
            if times < *min as usize {
                at.fault_with(codes::KEYWORD_TOO_RARE, format!("{keyword}, {times} of {min}"));
                fits = false;
            }
        }
        fits.then_some(Value::Text(text))
    }
}

fn read_keywords(fields: &mut Fields<'_, '_>) -> Vec<Keyword> {
    let mut seen: Vec<Vec<String>> = Vec::new();
    let keywords = fields.objects("keywords", 0..=MAX_KEYWORDS, |fields| {
        let keyword = fields.line("keyword", 1..=MAX_KEYWORD);
        let min = fields.whole("min", 1..=MAX_KEYWORD_TIMES).unwrap_or(1);
        let folded = folded_words(&keyword);
        if folded.is_empty() && !keyword.is_empty() {
            fields.fault("keyword", codes::KEYWORD_WITHOUT_WORD);
        } else if !folded.is_empty() && seen.contains(&folded) {
            fields.fault_with("keyword", codes::KEYWORD_TAKEN, quoted(&keyword));
        }
        seen.push(folded);
        Keyword { keyword, min }
    });
    keywords.unwrap_or_default()
}
