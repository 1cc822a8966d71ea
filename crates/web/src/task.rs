//! The work itself: a task drawn from its project's form, filled in and handed in.
//!
//! Invariant: whatever button was pressed and whatever was wrong, what the worker typed is kept.

mod ahead;
mod answer;
pub(crate) mod attached;
mod bar;
pub(crate) mod draw;
mod hints;
mod keys;
mod leave;
mod over;
mod page;
mod report;
pub(crate) mod sample;
mod session;
mod sheet;
pub(crate) mod uploads;

use face::Routes;
use locale::Table;
use market::files;
pub(crate) use report::problem_words;

/// Room for the fields beside the files of one answer.
const FIELDS: usize = 2 * 1024 * 1024;

/// Sentences about what was just done.
pub(crate) const SENTENCES: Table = &[
    ("draft-saved", "Your draft is saved. Nothing was handed in yet."),
    ("deadline-extended", "You have more time now."),
    ("answer-submitted", "Your answer is handed in."),
    (
        "task-reported",
        "Thank you. The requester sees your report. You can go on, or skip the task.",
    ),
    ("problem-needed", "Choose what is wrong."),
    ("skipped-the-last", "Skipped. There is nothing else here for you at the moment."),
    ("submitted-late", "You were late, but the task was still free: your answer is handed in."),
];

/// Doing a task.
pub(crate) fn routes() -> Routes {
    let most = usize::try_from(files::MOST_ANSWER).unwrap_or(usize::MAX);
    Routes::new()
        .post("/work/{id}/answers", answer::send)
        .with_body_limit(most.saturating_add(FIELDS))
        .get("/work/{id}", page::show)
        .post("/work/{id}/draft", answer::autosave)
        .post("/work/{id}/ahead", ahead::hold)
        .post("/work/{id}/ahead/return", ahead::give_back)
        .get("/work/{id}/report", report::ask)
        .post("/work/{id}/report", report::send)
        .get("/work/{id}/return", leave::ask)
        .post("/work/{id}/return", leave::hand_back)
        .post("/work/{id}/renewal", over::renew)
        .get("/jobs/{id}/session", session::show)
}
