//! What is said in the name of checkers. The worker reads it as it was recorded.

use std::fmt::Write;

use super::look::Vote;
use crate::pipelines::Judgement;

/// This slice refuses nobody.
pub const CODES: &[(&str, &str)] = &[];

/// The most characters of one checker's reason that are quoted.
const QUOTED: usize = 700;
/// The most checkers who are quoted.
const MOST_QUOTED: usize = 5;

/// Who it was, where one person checked an answer.
const ONE: &str = "The person who checked your answer";
/// How several are called, after their numbers.
const SEVERAL: &str = " people who checked your answer independently";
/// What they said, after who they were.
const VERBS: [(Judgement, &str); 3] = [
    (Judgement::Accept, " accepted it."),
    (Judgement::Rework, " asked for changes before it can be accepted."),
    (Judgement::Reject, " found that it does not do what was asked for."),
];

/// A sentence of checkers, taken apart for readers of other languages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Heard<'a> {
    pub judgement: Judgement,
    /// How many said it, and of how many.
    pub n: i64,
    pub of: i64,
    /// The reasons that they wrote, quoted.
    pub reasons: &'a str,
}

/// What was recorded in the name of checkers; nothing where somebody else wrote it.
pub fn heard(text: &str) -> Option<Heard<'_>> {
    let (first, reasons) = text.split_once("\n\n").unwrap_or((text, ""));
    let (judgement, who) =
        VERBS.iter().find_map(|(it, verb)| Some((*it, first.strip_suffix(verb)?)))?;
    let (n, of) = if who == ONE {
        (1, 1)
    } else {
        let (n, of) = who.strip_suffix(SEVERAL)?.split_once(" of ")?;
        (n.parse().ok()?, of.parse().ok()?)
    };
    Some(Heard { judgement, n, of, reasons })
}

/// How many of how many said it, and why they did.
pub(super) fn said(judgement: Judgement, votes: &[Vote]) -> String {
    let (of, n) = (votes.len(), votes.iter().filter(|it| it.says == Some(judgement)).count());
    let who = match (n, of) {
        (1, 1) => ONE.to_owned(),
        _ => format!("{n} of {of}{SEVERAL}"),
    };
    let verb = VERBS.iter().find(|it| it.0 == judgement).map_or("", |it| it.1);
    let mut text = format!("{who}{verb}");
    let reasons = votes.iter().filter(|it| it.says == Some(judgement));
    for vote in reasons.filter(|it| !it.why.trim().is_empty()).take(MOST_QUOTED) {
        let why: String = vote.why.trim().chars().take(QUOTED).collect();
        // Writing into a string cannot fail.
        let _ = write!(text, "\n\n“{why}”");
    }
    text
}

#[cfg(test)]
mod tests;
