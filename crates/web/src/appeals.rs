//! Appeals: what a requester answers, and what moderators decide.
//!
//! Invariant: while an appeal runs its answer is locked for the requester; a moderator sees it.

mod case;
mod desk;
mod list;
mod reports;
mod settlement;
mod task_reports;

use base::Timestamp;
use face::Routes;
use locale::{Locale, Table};
use market::reviews::{AppealLine, AppealState};
use maud::{Markup, Render, html};

use crate::{
    my_work::verdict::reason,
    reviews::said::standing,
    ui::{self, Empty, Table as Grid, Tone},
    words::{phrase, say},
};

/// Sentences about what was just done.
pub(crate) const SENTENCES: Table = &[
    ("appeal-replied", "Your reply is with the moderators."),
    ("appeal-conceded", "You gave in: the answer is accepted and paid."),
    ("appeal-decided", "The appeal is decided, and both sides are told."),
    ("report-settled", "The report is settled, and the person who sent it is told."),
];

/// The requester's appeals and the moderators' desk.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/appeals", list::show)
        .get("/appeals/{id}", case::show)
        .post("/appeals/{id}/reply", case::reply)
        .post("/appeals/{id}/concession", case::give_in)
        .get("/operator/appeals", desk::list)
        .get("/operator/appeals/{id}", desk::show)
        .post("/operator/appeals/{id}/decision", desk::decide)
        .get("/operator/task-reports", task_reports::list)
        .post("/operator/task-reports/{id}/settlement", task_reports::settle)
        .get("/operator/reports", reports::list)
        .post("/operator/reports/{id}/settlement", reports::settle)
}

/// A table of appeals; each leads to `{path}/{id}`.
fn table(
    locale: &Locale,
    now: Timestamp,
    path: &str,
    lines: &[AppealLine],
    empty: Empty<'_>,
) -> Markup {
    let row = |it: &AppealLine| {
        vec![
            html! { a href={ (path) "/" (it.appeal.id) } { (it.title) } },
            html! { bdi { (it.worker_name) } },
            html! { (reason(locale, it.reason)) },
            ui::money(locale, it.reward),
            badge(locale, it.appeal.state),
            html! {
                @if it.appeal.state == AppealState::Open {
                    (phrase!(
                        locale,
                        "appeals-reply-due",
                        countdown = ui::countdown(locale, now, it.appeal.reply_by),
                    ))
                } @else {
                    (ui::relative(locale, now, it.appeal.opened_at))
                }
            },
        ]
    };
    Grid::new(say!(locale, "appeals-title"))
        .column(say!(locale, "appeals-project"))
        .column(say!(locale, "appeals-worker"))
        .column(say!(locale, "appeals-column-reason"))
        .number(say!(locale, "appeals-at-stake"))
        .column(say!(locale, "appeals-column-stands"))
        .column(say!(locale, "appeals-column-when"))
        .empty(empty)
        .rows(lines.iter().map(row))
        .render()
}

fn badge(locale: &Locale, state: AppealState) -> Markup {
    let (tone, word) = match state {
        AppealState::Open => (Tone::Warn, say!(locale, "appeals-state-open")),
        AppealState::Replied => (Tone::Act, say!(locale, "appeals-state-replied")),
        AppealState::Won => (Tone::Ok, say!(locale, "appeals-state-won")),
        AppealState::Lost => (Tone::Plain, say!(locale, "appeals-state-lost")),
    };
    html! { span title=(standing(locale, state)) { (ui::chip(tone, &word)) } }
}
