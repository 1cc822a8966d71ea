//! Kinds of work that may not be posted, found by the operator's list of phrases.
//!
//! The list helps honest people and saves moderators time; it is no wall. Phrases are compared
//! word by word, without regard to case and punctuation, so "Fake-Reviews" is found by
//! "fake reviews" and "likes" does not forbid "likeness".

use base::{Error, FieldError, Result};
use store::Tx;

use super::Version;
use crate::settings;

/// The operator's list as it is now.
#[derive(Debug)]
pub struct Prohibited(String);

impl Prohibited {
    pub async fn read(tx: &mut Tx) -> Result<Self> {
        Ok(Self(settings::text(tx, settings::PROHIBITED).await?))
    }

    /// What a project's texts hold of the list: each field with the first phrase. A list that
    /// grew after the publishing finds more than the publishing did.
    pub fn in_terms(&self, terms: &Version) -> Vec<FieldError> {
        self.in_texts(&terms.texts())
    }

    fn in_texts(&self, texts: &[(&'static str, &str)]) -> Vec<FieldError> {
        let found = texts.iter().filter_map(|(field, text)| {
            let phrase = first_in(text, &self.0)?;
            Some(FieldError::new(*field, "work-prohibited").with(phrase))
        });
        found.collect()
    }
}

/// Refuses texts that hold a prohibited phrase: each field is named with the phrase.
pub(super) async fn check(tx: &mut Tx, texts: &[(&'static str, &str)]) -> Result<()> {
    let errors = Prohibited::read(tx).await?.in_texts(texts);
    if errors.is_empty() { Ok(()) } else { Err(Error::Invalid(errors)) }
}

/// The first phrase of the list (`;` or line breaks between them) that the text holds.
pub(super) fn first_in<'a>(text: &str, list: &'a str) -> Option<&'a str> {
    let text = words_of(text);
    list.split([';', '\n']).map(str::trim).find(|phrase| {
        let phrase = words_of(phrase);
        // A phrase of no words stands for nothing, so an operator may write "-" for none.
        phrase.trim() != "" && text.contains(&phrase)
    })
}

/// Lower-case words with one space before, between and after them.
fn words_of(text: &str) -> String {
    let lower = text.to_lowercase();
    let mut words = String::from(" ");
    for word in lower.split(|c: char| !c.is_alphanumeric()).filter(|it| !it.is_empty()) {
        words.push_str(word);
        words.push(' ');
    }
    words
}

#[cfg(test)]
mod tests;
