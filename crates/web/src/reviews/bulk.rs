//! `POST /projects/{id}/reviews`: accepts what was ticked, and says what became of each.
//!
//! Invariant: each row is a transaction of its own and is reported by itself (B13).

use axum::{
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use base::{Error, FieldError, Remark, kinds};
use face::{CsrfForm, Local, PageError, PathId, Person, Visitor};
use locale::Locale;
use market::{AssignmentId, assignments::State as Standing, projects, reviews};
use maud::{Markup, html};
use serde::Deserialize;
use store::Tx;

use super::project;
use crate::{
    ui::{self, Tone},
    words::{phrase, say},
};

/// The most verdicts of one form.
const MOST: usize = 100;

/// The boxes that were ticked.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Ticked {
    assignment: Vec<String>,
}

/// What became of several verdicts.
pub(super) struct Report {
    accepted: usize,
    refused: Vec<(AssignmentId, Error)>,
}

impl Report {
    /// The status of the whole: something was refused.
    pub(super) fn status(&self) -> StatusCode {
        if self.refused.is_empty() { StatusCode::OK } else { StatusCode::CONFLICT }
    }

    pub(super) fn show(&self, locale: &Locale) -> Markup {
        let link = |id: &AssignmentId| {
            html! { a href={ "/reviews/" (id) } { (say!(locale, "reviews-submission")) } }
        };
        ui::note(
            Tone::Warn,
            html! {
                p { (say!(locale, "reviews-bulk-accepted", n = self.accepted)) }
                p { (say!(locale, "reviews-bulk-refused")) }
                ul {
                    @for (id, error) in &self.refused {
                        li {
                            (phrase!(
                                locale,
                                "reviews-bulk-why",
                                link = link(id),
                                why = locale.sentence(error.code().unwrap_or("failed")),
                            ))
                        }
                    }
                }
            },
        )
    }
}

/// `POST /projects/{id}/reviews`
pub(super) async fn judge(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    PathId(project): PathId<kinds::Project>,
    CsrfForm(ticked): CsrfForm<Ticked>,
) -> Result<Response, PageError> {
    let me = person.account;
    app.db.read(async move |tx| projects::of_requester(tx, me, project).await).await?;
    if MOST < ticked.assignment.len() {
        let error = FieldError::new("assignment", "bulk-too-many").with(MOST);
        return Err(Error::Invalid(vec![error]).into());
    }
    let none = Remark::parse("comment", "")?;
    let mut report = Report { accepted: 0, refused: Vec::new() };
    for id in ticked.assignment.iter().filter_map(|it| it.parse::<AssignmentId>().ok()) {
        let none = none.clone();
        let accept = async move |tx: &mut Tx| {
            reviews::must_be_in(tx, id, project).await?;
            reviews::accept(tx, me, id, None, &none).await
        };
        match app.db.write(accept).await {
            Ok(_) => report.accepted += 1,
            Err(error) => report.refused.push((id, error)),
        }
    }
    if report.refused.is_empty() {
        let done = if report.accepted == 0 { "" } else { "?done=answer-accepted" };
        let to = format!("/projects/{project}/reviews{done}");
        return Ok(Redirect::to(&to).into_response());
    }
    let view = (Standing::Submitted, None);
    project::answer(&app, &visitor, &person, project, view, Some(&report)).await
}
