//! The steps of posting: which there are, the frame around each, and where one goes next.
//!
//! Each step is a page of its own and saves what it holds, so that a draft can be left at any
//! time and the steps taken in any order.

use axum::{
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use base::{Error, Money, Result};
use face::{App, PageError, Person, Visitor};
use locale::Locale;
use market::{
    ProjectId,
    projects::{self, Edit, Project, State as Standing, Version},
};
use maud::{Markup, html};
use store::Tx;

use super::{href, read_own};
use crate::{
    frame,
    ui::{self, PageHead, Place, Step, Tone, badge, link_button, note, submit},
    words::{phrase, say},
};

/// The pages of the steps, in order.
const STEPS: &[&str] = &["basics", "instructions", "form", "data", "pay", "people", "check"];

/// The name of a step by its page.
pub(super) fn label(locale: &Locale, page: &str) -> String {
    match page {
        "basics" => say!(locale, "projects-step-basics"),
        "instructions" => say!(locale, "projects-step-instructions"),
        "form" => say!(locale, "projects-step-form"),
        "data" => say!(locale, "projects-step-data"),
        "pay" => say!(locale, "projects-step-pay"),
        "people" => say!(locale, "projects-step-people"),
        _ => say!(locale, "projects-step-check"),
    }
}

/// What is done at a step.
fn lead(locale: &Locale, page: &str) -> String {
    match page {
        "basics" => say!(locale, "projects-step-basics-lead"),
        "instructions" => say!(locale, "projects-step-instructions-lead"),
        "form" => say!(locale, "projects-step-form-lead"),
        "data" => say!(locale, "projects-step-data-lead"),
        "pay" => say!(locale, "projects-step-pay-lead"),
        "people" => say!(locale, "projects-step-people-lead"),
        _ => say!(locale, "projects-step-check-lead"),
    }
}

fn position(page: &str) -> usize {
    STEPS.iter().position(|it| *it == page).unwrap_or(0)
}

/// A project on the desk of its requester.
pub(super) struct Desk {
    pub(super) project: Project,
    pub(super) terms: Version,
    has_tasks: bool,
}

impl Desk {
    pub(super) async fn open(app: &App, person: &Person, id: ProjectId) -> Result<Self, PageError> {
        let account = person.account;
        let read = app.db.read(async move |tx| {
            let (project, terms) = read_own(tx, account, id).await?;
            let has_tasks = !projects::tasks(tx, id, 0, 1).await?.is_empty();
            Ok(Self { project, terms, has_tasks })
        });
        Ok(read.await?)
    }

    /// Whether nothing is missing at a step; the check itself is never done.
    fn is_done(&self, page: &str) -> bool {
        match page {
            "instructions" => !self.terms.instructions.is_empty(),
            "form" => !self.terms.form.is_empty(),
            "data" => self.has_tasks,
            "pay" => self.terms.price.is_positive(),
            "basics" | "people" => true,
            _ => !self.is_draft(),
        }
    }

    pub(super) fn is_draft(&self) -> bool {
        self.project.state == Standing::Draft
    }

    /// Whether its terms can be changed now.
    pub(super) fn may_change(&self) -> bool {
        matches!(self.project.state, Standing::Draft | Standing::Open | Standing::Paused)
    }

    /// The page of a step. Where nothing can be changed, the content gives way to the reason.
    pub(super) async fn show(
        &self,
        app: &App,
        visitor: &Visitor,
        page: &'static str,
        status: StatusCode,
        content: Markup,
    ) -> Result<Response, PageError> {
        let id = self.project.id;
        let locale = &app.locale;
        let frame = frame(app, visitor, label(locale, page)).await?.at(Place::Projects);
        let head = PageHead::new(label(locale, page))
            .under("/projects", say!(locale, "projects-title"))
            .under(href(id, ""), self.terms.title.as_str())
            .badge(badge(locale, self.project.state.as_str()))
            .lead(&lead(locale, page));
        let body = html! {
            (head)
            (self.stepper(locale, page))
            (self.standing(locale))
            @if self.may_change() { (content) }
        };
        Ok(frame.show_as(status, body))
    }

    fn stepper(&self, locale: &Locale, page: &str) -> Markup {
        let step = |it: &&str| Step {
            label: label(locale, it).into(),
            href: Some(href(self.project.id, it).into()),
            is_done: self.is_done(it),
        };
        let steps: Vec<Step<'_>> = STEPS.iter().map(step).collect();
        ui::stepper(locale, &steps, position(page))
    }

    fn standing(&self, locale: &Locale) -> Markup {
        let back = href(self.project.id, "");
        match self.project.state {
            Standing::Draft => html! {},
            Standing::Open | Standing::Paused => {
                note(Tone::Act, say!(locale, "projects-change-published").as_str())
            }
            Standing::InReview => {
                let words = say!(locale, "projects-change-in-review-link");
                let link = html! { a href=(back) { (words) } };
                let text = phrase!(locale, "projects-change-in-review", link = link);
                note(Tone::Warn, html! { p { (text) } })
            }
            Standing::Closed => {
                let words = say!(locale, "projects-change-closed-link");
                let link = html! { a href=(back) { (words) } };
                let text = phrase!(locale, "projects-change-closed", link = link);
                note(Tone::Plain, html! { p { (text) } })
            }
        }
    }
}

/// A step that is one form: no wider than it reads well.
pub(super) fn one_column(content: Markup) -> Markup {
    html! { div.one-column.stack { (content) } }
}

/// The buttons below a step's form.
pub(super) fn buttons(locale: &Locale, desk: &Desk, page: &str) -> Markup {
    let id = desk.project.id;
    html! {
        div.actions {
            @if desk.is_draft() {
                (submit(say!(locale, "projects-save-and-go-on")).primary().sends("_then", "next"))
                (submit(say!(locale, "projects-save")).sends("_then", "stay"))
            } @else {
                (submit(say!(locale, "projects-save-changes")).primary().sends("_then", "stay"))
            }
            (link_button(before(id, page), say!(locale, "projects-back")).quiet())
        }
    }
}

/// The page of the step before this one; before the first stands the dashboard.
fn before(id: ProjectId, page: &str) -> String {
    match position(page) {
        0 => href(id, ""),
        n => href(id, STEPS[n - 1]),
    }
}

/// The step after this one.
pub(super) fn after(page: &str) -> &'static str {
    STEPS[(position(page) + 1).min(STEPS.len() - 1)]
}

/// Where one goes when a step is saved.
pub(super) fn onward(id: ProjectId, page: &str, then: &str) -> Response {
    let to = if then == "next" { after(page) } else { page };
    saved(id, to, "changes-are-saved")
}

/// Back to a page of the project, with a sentence about what was done.
pub(super) fn saved(id: ProjectId, page: &str, done: &str) -> Response {
    Redirect::to(&format!("{}?done={done}", href(id, page))).into_response()
}

/// Saves a change.
pub(super) async fn save(
    app: &App,
    person: &Person,
    id: ProjectId,
    edit: Result<Edit>,
) -> Result<()> {
    let (account, edit) = (person.account, edit?);
    let save = async move |tx: &mut Tx| projects::edit(tx, account, id, edit.clone()).await;
    app.db.write(save).await.map(|_| ())
}

/// Reads a whole number from a field.
pub(super) fn whole(field: &'static str, text: &str) -> Result<i64> {
    text.trim().parse().map_err(|_| Error::invalid(field, "whole-number-needed"))
}

/// A decimal such as `1.5` in millionths; it is written as amounts are, with at most six
/// decimals and no sign.
pub(super) fn millionths(text: &str) -> Option<i64> {
    Money::typed(text).ok().map(Money::as_micros)
}
