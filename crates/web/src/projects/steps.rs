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
};

/// A step by its page, its name and what is done there.
pub(super) struct Named {
    pub(super) page: &'static str,
    pub(super) label: &'static str,
    lead: &'static str,
}

pub(super) const STEPS: &[Named] = &[
    Named {
        page: "basics",
        label: "Basics",
        lead: "What workers see in the list of jobs before they open yours.",
    },
    Named {
        page: "instructions",
        label: "Instructions",
        lead: "Say step by step what is to be done, and show a good and a bad example.",
    },
    Named {
        page: "form",
        label: "Form",
        lead: "What a worker sees of each task, and what is to be filled in.",
    },
    Named { page: "data", label: "Data", lead: "Each row of data becomes one task." },
    Named {
        page: "pay",
        label: "Pay",
        lead: "What an answer costs, how many you want, and how long workers have.",
    },
    Named { page: "people", label: "People", lead: "Who may do it." },
    Named {
        page: "check",
        label: "Check",
        lead: "What is missing, what it costs, and a last look before it opens.",
    },
];

fn position(page: &str) -> usize {
    STEPS.iter().position(|it| it.page == page).unwrap_or(0)
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
        let step = &STEPS[position(page)];
        let id = self.project.id;
        let frame = frame(app, visitor, step.label).await?.at(Place::Projects);
        let locale = frame.locale();
        let head = PageHead::new(step.label)
            .under("/projects", "Projects")
            .under(href(id, ""), self.terms.title.as_str())
            .badge(badge(self.project.state.as_str()))
            .lead(step.lead);
        let body = html! {
            (head)
            (self.stepper(locale, page))
            (self.standing())
            @if self.may_change() { (content) }
        };
        Ok(frame.show_as(status, body))
    }

    fn stepper(&self, locale: &Locale, page: &str) -> Markup {
        let step = |it: &Named| Step {
            label: it.label.into(),
            href: Some(href(self.project.id, it.page).into()),
            is_done: self.is_done(it.page),
        };
        let steps: Vec<Step<'_>> = STEPS.iter().map(step).collect();
        ui::stepper(locale, &steps, position(page))
    }

    fn standing(&self) -> Markup {
        let back = href(self.project.id, "");
        match self.project.state {
            Standing::Draft => html! {},
            Standing::Open | Standing::Paused => note(
                Tone::Act,
                "The project was published. What you change here holds for places that nobody \
                 has claimed; who is at work keeps the terms of the claim.",
            ),
            Standing::InReview => note(
                Tone::Warn,
                html! {
                    p {
                        "A moderator is looking at the project, so it cannot be changed now. "
                        a href=(back) { "Withdraw it from review first" } "."
                    }
                },
            ),
            Standing::Closed => note(
                Tone::Plain,
                html! { p { "The project is closed. " a href=(back) { "Look at it" } "." } },
            ),
        }
    }
}

/// A step that is one form: no wider than it reads well.
pub(super) fn one_column(content: Markup) -> Markup {
    html! { div.one-column.stack { (content) } }
}

/// The buttons below a step's form.
pub(super) fn buttons(desk: &Desk, page: &str) -> Markup {
    let id = desk.project.id;
    html! {
        div.actions {
            @if desk.is_draft() {
                (submit("Save and go on").primary().sends("_then", "next"))
                (submit("Save").sends("_then", "stay"))
            } @else {
                (submit("Save the changes").primary().sends("_then", "stay"))
            }
            (link_button(before(id, page), "Back").quiet())
        }
    }
}

/// The page of the step before this one; before the first stands the dashboard.
fn before(id: ProjectId, page: &str) -> String {
    match position(page) {
        0 => href(id, ""),
        n => href(id, STEPS[n - 1].page),
    }
}

/// The step after this one.
pub(super) fn after(page: &str) -> &'static str {
    STEPS[(position(page) + 1).min(STEPS.len() - 1)].page
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
    text.trim().parse::<Money>().ok().map(Money::as_micros)
}
