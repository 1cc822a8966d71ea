//! Splitting a text into the rows of a table: its paragraphs or its sentences, in order.
//!
//! The table says of which document each piece is and where it stood, so that pieces which were
//! worked on can be put together again.

use crate::{Format, WriteError, WriteOptions, Writer};

/// Into what a text is split.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum By {
    Paragraphs,
    Sentences,
}

/// The columns of the pieces; by paragraphs there is no sentence.
pub const DOCUMENT: &str = "document";
pub const PARAGRAPH: &str = "paragraph";
pub const SENTENCE: &str = "sentence";
pub const TEXT: &str = "text";

impl By {
    pub fn parse(word: &str) -> Option<Self> {
        match word {
            "paragraphs" => Some(Self::Paragraphs),
            "sentences" => Some(Self::Sentences),
            _ => None,
        }
    }
}

/// Bytes as text, without a mark of their order; otherwise the first line that is no UTF-8.
pub fn text(bytes: &[u8]) -> Result<&str, usize> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let end = match std::str::from_utf8(bytes) {
        Ok(text) => match text.find('\0') {
            None => return Ok(text),
            Some(at) => at,
        },
        Err(error) => error.valid_up_to(),
    };
    Err(bytes[..end].split(|it| *it == b'\n').count())
}

/// The text as a table of its pieces, in CSV.
pub fn split(document: &str, text: &str, by: By) -> Result<Vec<u8>, WriteError> {
    let options = WriteOptions { raw: true, ..WriteOptions::default() };
    let mut out = Writer::new(Format::Csv, options, Vec::new())?;
    match by {
        By::Paragraphs => out.header(&[DOCUMENT, PARAGRAPH, TEXT])?,
        By::Sentences => out.header(&[DOCUMENT, PARAGRAPH, SENTENCE, TEXT])?,
    }
    for (at, paragraph) in paragraphs(text).into_iter().enumerate() {
        let number = (at + 1).to_string();
        match by {
            By::Paragraphs => out.row(&[document, &number, &paragraph])?,
            By::Sentences => {
                for (at, sentence) in sentences(&paragraph).iter().enumerate() {
                    out.row(&[document, &number, &(at + 1).to_string(), sentence])?;
                }
            }
        }
    }
    Ok(out.finish()?.out)
}

/// Blocks between empty lines; where there is no empty line, each line is a paragraph.
pub fn paragraphs(text: &str) -> Vec<String> {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let lines: Vec<&str> = text.trim_matches('\n').lines().map(str::trim_end).collect();
    let has_gaps = lines.iter().any(|it| it.trim().is_empty());
    if !has_gaps {
        return lines.iter().map(|it| it.trim().to_owned()).filter(|it| !it.is_empty()).collect();
    }
    let blocks = lines.split(|it| it.trim().is_empty()).map(|block| block.join("\n"));
    blocks.map(|it| it.trim().to_owned()).filter(|it| !it.is_empty()).collect()
}

/// After these a full stop ends no sentence.
const SHORT: &[&str] = &[
    "mr", "mrs", "ms", "dr", "prof", "st", "vs", "etc", "eg", "ie", "cf", "no", "vol", "approx",
    "hr", "fr", "bzw", "ca", "usw", "vgl", "nr", "str", "sog", "evtl", "ggf", "mme", "mlle", "art",
];

/// The sentences of a paragraph. A mark ends one where a space follows, and then no small
/// letter; marks of East Asian scripts always do.
pub fn sentences(paragraph: &str) -> Vec<String> {
    let chars: Vec<char> = paragraph.replace('\n', " ").chars().collect();
    let (mut found, mut begin, mut at) = (Vec::new(), 0, 0);
    while at < chars.len() {
        let mark = chars[at];
        let is_wide = matches!(mark, '。' | '！' | '？');
        at += 1;
        if !is_wide && !matches!(mark, '.' | '!' | '?' | '…') {
            continue;
        }
        while at < chars.len() && closes(chars[at]) {
            at += 1;
        }
        if is_wide || mark_ends(&chars, begin, at, mark) {
            push(&mut found, &chars[begin..at]);
            begin = at;
        }
    }
    push(&mut found, &chars[begin..]);
    found
}

fn closes(it: char) -> bool {
    matches!(it, '.' | '!' | '?' | '…' | '"' | '\'' | ')' | ']' | '”' | '“' | '’' | '»' | '›')
}

fn mark_ends(chars: &[char], begin: usize, at: usize, mark: char) -> bool {
    if !chars.get(at).is_some_and(|it| it.is_whitespace()) {
        return false;
    }
    let next = chars[at..].iter().find(|it| !it.is_whitespace());
    if next.is_none_or(|it| it.is_lowercase()) {
        return false;
    }
    if mark != '.' {
        return true;
    }
    let before = &chars[begin..at];
    let word: String = before
        .iter()
        .rev()
        .skip_while(|it| !it.is_alphanumeric())
        .take_while(|it| it.is_alphanumeric())
        .collect::<Vec<_>>()
        .into_iter()
        .rev()
        .collect();
    let is_number = word.len() < 3 && word.chars().all(|it| it.is_ascii_digit());
    let is_letter = word.chars().count() == 1 && word.chars().all(char::is_alphabetic);
    !is_number && !is_letter && !SHORT.contains(&word.to_lowercase().as_str())
}

fn push(found: &mut Vec<String>, chars: &[char]) {
    let text: String = chars.iter().collect();
    if !text.trim().is_empty() {
        found.push(text.trim().to_owned());
    }
}

#[cfg(test)]
mod tests;
