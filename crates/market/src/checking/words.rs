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

/// How many of how many said it, and why they did.
pub(super) fn said(judgement: Judgement, votes: &[Vote]) -> String {
    let (of, n) = (votes.len(), votes.iter().filter(|it| it.says == Some(judgement)).count());
    let who = match (n, of) {
        (1, 1) => "The person who checked your answer".to_owned(),
        _ => format!("{n} of {of} people who checked your answer independently"),
    };
    let mut text = match judgement {
        Judgement::Accept => format!("{who} accepted it."),
        Judgement::Rework => format!("{who} asked for changes before it can be accepted."),
        Judgement::Reject => format!("{who} found that it does not do what was asked for."),
    };
    let reasons = votes.iter().filter(|it| it.says == Some(judgement));
    for vote in reasons.filter(|it| !it.why.trim().is_empty()).take(MOST_QUOTED) {
        let why: String = vote.why.trim().chars().take(QUOTED).collect();
        // Writing into a string cannot fail.
        let _ = write!(text, "\n\n“{why}”");
    }
    text
}
