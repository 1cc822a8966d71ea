//! The verdicts of the review page: one verb each.

use axum::response::Response;
use base::{Error, RejectionText, Remark, Result, ReworkText, hours, kinds};
use face::{App, CsrfForm, Local, PageError, PathId, Person, Visitor};
use market::{
    AssignmentId, ProjectId, decisions,
    reviews::{self, Rating, Refusal, Rejection, Rework},
};
use store::Tx;

use super::{
    go_on, one,
    sheet::{Back, Sent, Typed},
};
use crate::wrong::{Faults, Wrong};

/// `POST /reviews/{id}/acceptance`
pub(super) async fn accept(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    PathId(id): PathId<kinds::Assignment>,
    CsrfForm(typed): CsrfForm<Typed>,
) -> Result<Response, PageError> {
    let me = person.account;
    let given = match mark(&typed) {
        Ok((rating, comment)) => {
            let accept = async move |tx: &mut Tx| {
                reviews::accept(tx, me, id, rating, &comment).await?;
                project_of(tx, id).await
            };
            app.db.write(accept).await
        }
        Err(error) => Err(error),
    };
    let page = Page { app, visitor, person, id };
    page.after(given, Sent::Acceptance, typed, "answer-accepted").await
}

/// `POST /reviews/{id}/rework`
pub(super) async fn rework(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    PathId(id): PathId<kinds::Assignment>,
    CsrfForm(typed): CsrfForm<Typed>,
) -> Result<Response, PageError> {
    let me = person.account;
    let given = match wish(&typed) {
        Ok(wish) => {
            let rework = async move |tx: &mut Tx| {
                reviews::rework(tx, me, id, wish.clone()).await?;
                project_of(tx, id).await
            };
            app.db.write(rework).await.map_err(time_is_hours)
        }
        Err(error) => Err(error),
    };
    let page = Page { app, visitor, person, id };
    page.after(given, Sent::Rework, typed, "rework-requested").await
}

/// `POST /reviews/{id}/rejection`
pub(super) async fn reject(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    PathId(id): PathId<kinds::Assignment>,
    CsrfForm(typed): CsrfForm<Typed>,
) -> Result<Response, PageError> {
    let me = person.account;
    let given = match rejection(&typed) {
        Ok(rejection) => {
            let reject = async move |tx: &mut Tx| {
                reviews::reject(tx, me, id, rejection.clone()).await?;
                project_of(tx, id).await
            };
            app.db.write(reject).await
        }
        Err(error) => Err(error),
    };
    let page = Page { app, visitor, person, id };
    page.after(given, Sent::Rejection, typed, "answer-rejected").await
}

/// Who judged what, and where.
struct Page {
    app: App,
    visitor: Visitor,
    person: Person,
    id: AssignmentId,
}

impl Page {
    /// The next submission, or this page again with what was wrong.
    async fn after(
        self,
        given: Result<ProjectId>,
        sent: Sent,
        typed: Typed,
        done: &str,
    ) -> Result<Response, PageError> {
        let error = match given {
            Ok(project) => {
                return go_on(&self.app, self.person.account, project, self.id, done).await;
            }
            Err(error) => error,
        };
        if error.is(Refusal::NotFound) {
            return Err(error.into());
        }
        let back = Back::of_form(sent, typed, Wrong::of(&self.app, error)?);
        one::answer(&self.app, &self.visitor, &self.person, self.id, &back).await
    }
}

async fn project_of(tx: &mut Tx, id: AssignmentId) -> Result<ProjectId> {
    reviews::for_moderator(tx, id).await.map(|it| it.project)
}

/// The rating and the remark of the form.
pub(super) fn mark(typed: &Typed) -> Result<(Option<Rating>, Remark)> {
    let rating = match typed.rating.as_str() {
        "" => None,
        text => Some(Rating::parse("rating", text.parse().unwrap_or_default())?),
    };
    Ok((rating, Remark::parse("comment", &typed.comment)?))
}

fn wish(typed: &Typed) -> Result<Rework> {
    let mut faults = Faults::default();
    let text = faults.read(ReworkText::parse("text", &typed.text));
    let time = typed.hours.trim().parse::<i64>().ok().and_then(|it| it.checked_mul(hours(1)));
    let time = time.ok_or_else(|| Error::invalid("hours", "rework-time-out-of-range"));
    match (text, faults.read(time)) {
        (Some(text), Some(time)) => Ok(Rework { text, time: Some(time) }),
        _ => Err(faults.error()),
    }
}

/// The form asks for hours where the verb speaks of time.
fn time_is_hours(error: Error) -> Error {
    match error {
        Error::Invalid(mut fields) => {
            for field in &mut fields {
                if field.field == "time" {
                    "hours".clone_into(&mut field.field);
                }
            }
            Error::Invalid(fields)
        }
        other => other,
    }
}

fn rejection(typed: &Typed) -> Result<Rejection> {
    let mut faults = Faults::default();
    let reason = decisions::Reason::parse(&typed.reason);
    let reason = faults.read(reason.ok_or_else(|| Error::invalid("reason", "choice-needed")));
    let text = faults.read(RejectionText::parse("text", &typed.text));
    match (reason, text) {
        (Some(reason), Some(text)) => {
            Ok(Rejection { reason, text, evidence: serde_json::Map::new() })
        }
        _ => Err(faults.error()),
    }
}
