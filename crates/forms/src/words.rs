//! Counting words and keywords, alike for the check, the page and the export.
//!
//! A word is a maximal run of letters and digits of any alphabet, together with the apostrophes
//! and hyphens inside it: `aujourd'hui`, `Nord-Ostsee-Kanal` and `don’t` are one word each,
//! `3,5` and `and/or` are two. A text in a script without spaces counts each run as one word.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// The words of a text, in order, as they stand there.
pub fn words(text: &str) -> impl Iterator<Item = &str> {
    Words { rest: text }
}

pub fn count_words(text: &str) -> usize {
    words(text).count()
}

/// How often a keyword stands in a text as whole words, without overlaps.
///
/// A keyword may be several words; what stands between them (spaces, line breaks, punctuation)
/// does not matter. Case does not matter (`STRASSE` is `Straße`), nor does how an accent is
/// encoded or which apostrophe is used. An elided French article does not hide a word: `l'eau`
/// holds `eau`. A keyword without a word is never found.
pub fn count_keyword(text: &str, keyword: &str) -> usize {
    let (text, keyword) = (folded_words(text), folded_words(keyword));
    if keyword.is_empty() {
        return 0;
    }
    let (mut count, mut rest) = (0, text.as_slice());
    while let Some(head) = rest.get(..keyword.len()) {
        let is_match = head.iter().zip(&keyword).all(|(word, wanted)| is_same(word, wanted));
        count += usize::from(is_match);
        rest = &rest[if is_match { keyword.len() } else { 1 }..];
    }
    count
}

/// The words in the form in which they are compared.
pub(crate) fn folded_words(text: &str) -> Vec<String> {
    words(text).map(fold).collect()
}

struct Words<'t> {
    rest: &'t str,
}

impl<'t> Iterator for Words<'t> {
    type Item = &'t str;

    fn next(&mut self) -> Option<&'t str> {
        let start = self.rest.find(char::is_alphanumeric)?;
        let text = &self.rest[start..];
        let end = word_end(text);
        self.rest = &text[end..];
        Some(&text[..end])
    }
}

/// Where the word at the start of `text` ends.
fn word_end(text: &str) -> usize {
    let mut end = 0;
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let is_inside = is_joiner(c) && chars.peek().is_some_and(|(_, it)| it.is_alphanumeric());
        if !c.is_alphanumeric() && !is_combining_mark(c) && !is_inside {
            break;
        }
        end = at + c.len_utf8();
    }
    end
}

fn is_joiner(c: char) -> bool {
    is_apostrophe(c) || is_hyphen(c) || is_invisible(c)
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | 'ʼ' | '＇')
}

fn is_hyphen(c: char) -> bool {
    matches!(c, '-' | '\u{2010}' | '\u{2011}')
}

/// The soft hyphen and the zero-width joiners, which are not part of how a word is spelt.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{200C}' | '\u{200D}')
}

fn fold(word: &str) -> String {
    // Compatibility forms first: a ligature `ﬁ` is the letters `fi`.
    let lower = word.nfkc().collect::<String>().to_lowercase();
    let mut folded = String::with_capacity(lower.len());
    for c in lower.nfkc().filter(|c| !is_invisible(*c)) {
        match c {
            'ß' => folded.push_str("ss"),
            'ς' => folded.push('σ'),
            c if is_apostrophe(c) => folded.push('\''),
            c if is_hyphen(c) => folded.push('-'),
            c => folded.push(c),
        }
    }
    folded
}

/// French words that lose their last letter before a vowel, and an apostrophe behind them.
const ELIDED: [&str; 13] =
    ["c", "d", "j", "l", "m", "n", "s", "t", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu"];

fn is_same(word: &str, wanted: &str) -> bool {
    let after_article = || word.split_once('\'').filter(|(article, _)| ELIDED.contains(article));
    word == wanted || after_article().is_some_and(|(_, rest)| rest == wanted)
}

#[cfg(test)]
mod tests;
