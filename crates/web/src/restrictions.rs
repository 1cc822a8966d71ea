//! Restrictions: what a worker reads and contests, and what moderators decide.
//!
//! Invariant: each page shows the reason, what it rests on and who decided; nothing else about a
//! restriction is known to anybody.

mod desk;
mod own;
mod people;
mod told;

pub(crate) use people::card as of_person;
pub(crate) use told::{lasts_field, read_lasts};

use face::Routes;
use locale::{Locale, Table};
use maud::Markup;

use crate::{
    ui::{Tab, tabs},
    words::say,
};

/// The views of the moderators' desk; `at` is the page that is open.
pub(crate) fn views(locale: &Locale, at: &str) -> Markup {
    let pages = [
        ("restrictions", say!(locale, "restrictions-desk-contested")),
        ("signals", say!(locale, "signals-title")),
        ("rules", say!(locale, "rules-title")),
    ];
    let tab = |(page, label): (&str, String)| Tab {
        href: format!("/operator/{page}").into(),
        label: label.into(),
        count: None,
        current: page == at,
    };
    let views: Vec<Tab<'_>> = pages.into_iter().map(tab).collect();
    tabs(locale, &say!(locale, "restrictions-desk-views"), &views)
}

/// Sentences about what was just done.
pub(crate) const SENTENCES: Table = &[
    ("restriction-is-contested", "The moderators have your word. You hear from us."),
    ("restriction-is-settled", "Settled, and the worker is told."),
    ("restriction-is-lifted", "Lifted: they may take new tasks again."),
    ("person-is-restricted", "They get no new tasks, and read why."),
];

/// The worker's page and the moderators' desk.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/restrictions", own::show)
        .post("/restrictions/{id}/contest", own::contest)
        .get("/operator/restrictions", desk::list)
        .post("/operator/restrictions/{id}/settlement", desk::settle)
        .post("/operator/restrictions/{id}/lifting", people::lift)
        .get("/operator/people/{id}/restriction", people::ask)
        .post("/operator/people/{id}/restriction", people::restrict)
}
