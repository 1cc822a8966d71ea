//! Rules: those of a project, kept by its requester, and those of the platform, by moderators.
//! Both have the same pages; a [`Ground`] says where they stand.
//!
//! Invariant: whatever a rule did is shown with the version that did it and what was measured.

mod editor;
mod fields;
mod ground;
mod log;
mod page;
pub(crate) mod said;
mod typed;

use face::Routes;
use locale::Table;

/// Sentences about what was just done.
pub(crate) const SENTENCES: Table = &[
    ("rule-is-made", "Saved. It is off: see below what it would have done, and switch it on."),
    ("rule-is-changed", "Saved as a new version."),
    ("rule-is-on", "The rule is on. It looks at each worker after their next answer or verdict."),
    ("rule-is-off", "The rule is off. What it has done stays until you lift it."),
    ("rule-value-unreadable", "Write a number, such as 60 or 12.5."),
    ("rule-is-removed", "The rule is gone; the record of what it did stays."),
];

/// The pages of both grounds.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/projects/{id}/rules", page::of_project)
        .get("/projects/{id}/rules/new", editor::new_in_project)
        .post("/projects/{id}/rules", editor::make_in_project)
        .get("/projects/{id}/rules/{rule}", editor::show_in_project)
        .post("/projects/{id}/rules/{rule}", editor::change_in_project)
        .post("/projects/{id}/rules/{rule}/switch", page::switch_in_project)
        .post("/projects/{id}/rules/{rule}/removal", page::remove_in_project)
        .get("/operator/rules", page::of_platform)
        .get("/operator/rules/new", editor::new_on_platform)
        .post("/operator/rules", editor::make_on_platform)
        .get("/operator/rules/{rule}", editor::show_on_platform)
        .post("/operator/rules/{rule}", editor::change_on_platform)
        .post("/operator/rules/{rule}/switch", page::switch_on_platform)
        .post("/operator/rules/{rule}/removal", page::remove_on_platform)
}
