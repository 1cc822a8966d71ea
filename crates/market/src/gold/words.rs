//! What each code of this slice says to a person, and what it holds about people.

use store::sql;

use crate::section::Section;

/// Refusals and field codes with their English sentences.
pub const CODES: &[(&str, &str)] = &[
    ("known-answer-not-found", "There is no such known answer, or it is not yours to see."),
    ("known-answer-not-wrong", "Only an answer that counted as wrong can be contested."),
    ("known-answer-already-contested", "You have contested this before."),
    ("known-answer-not-contested", "Nobody has contested this, or it was answered."),
    (
        "known-answer-no-result",
        "This task has no result yet that all answers agree on. Fill in the right answer by hand.",
    ),
    ("known-answer-not-suspect", "Nobody has called this known answer in question."),
    (
        "pass-above-quiz",
        "No more can be right than the quiz has tasks. Lower the pass mark, or lengthen the quiz.",
    ),
    ("rate-rises", "Trusted workers get fewer known answers, not more: choose a larger number."),
    (
        "quiz-above-tasks-per-worker",
        "One worker may do only {} tasks of this project, so nobody would get past the quiz. \
         Shorten it.",
    ),
];

/// What is known of a person here. How their answers were scored belongs to them; which
/// answers were looked at is told only where it is told on their page, too.
pub const OWN: &[Section] = &[Section {
    name: "known_answers",
    select: || {
        sql("select project as id, seen, right_ones, forgiven, passed_at from gold_standing
             where worker = $1 and $2 < project order by project limit $3")
    },
}];
