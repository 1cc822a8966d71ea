//! Applying for a job, and taking an application back.

use axum::{
    extract::State,
    response::{IntoResponse, Redirect, Response},
};
use base::{Error, Pitch, kinds};
use face::{App, CsrfForm, PageError, PathId, Person, Visitor};
use locale::Locale;
use market::{
    ProjectId,
    applications::{self, Own, State as Standing},
    assignments,
};
use maud::{Markup, Render, html};
use serde::Deserialize;

use super::{
    Nothing,
    page::{self, Entered},
};
use crate::ui::{self, Fields, Icon, link_button, post_button, submit};

/// What an applicant writes.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Application {
    pitch: String,
}

/// `POST /jobs/{id}/applications`
pub(super) async fn send(
    State(app): State<App>,
    visitor: Visitor,
    person: Person,
    PathId(id): PathId<kinds::Project>,
    CsrfForm(form): CsrfForm<Application>,
) -> Result<Response, PageError> {
    let worker = person.account;
    let sent = match Pitch::parse("pitch", &form.pitch) {
        Ok(pitch) => {
            let apply = async move |tx: &mut _| applications::apply(tx, worker, id, &pitch).await;
            app.db.write(apply).await
        }
        Err(error) => Err(error),
    };
    match sent {
        Ok(_) => Ok(Redirect::to(&format!("/jobs/{id}?done=applied")).into_response()),
        Err(error @ Error::Store(_)) => Err(error.into()),
        Err(error) if error.is(assignments::Refusal::NoJob) => Err(error.into()),
        Err(error) => {
            page::answer(&app, &visitor, id, Entered::wrong(&app, &error, form.pitch)).await
        }
    }
}

/// `POST /my-applications/{id}/withdrawal`
pub(super) async fn withdraw(
    State(app): State<App>,
    person: Person,
    PathId(id): PathId<kinds::Application>,
    CsrfForm(Nothing {}): CsrfForm<Nothing>,
) -> Result<Response, PageError> {
    let worker = person.account;
    let project = app.db.write(async move |tx| {
        applications::withdraw(tx, worker, id).await?;
        Ok(applications::find(tx, worker, id).await?.project)
    });
    let back = format!("/jobs/{}?done=application-withdrawn", project.await?);
    Ok(Redirect::to(&back).into_response())
}

/// The form, for those who may apply.
pub(super) fn form(locale: &Locale, project: ProjectId, csrf: &str, entered: &Entered) -> Markup {
    let f = Fields::new(locale, &entered.errors);
    let body = html! {
        (f.textarea("pitch", "Why you").required().rows(6).max_length(Pitch::MAX)
            .value(entered.pitch.clone())
            .help("What you have done of this kind, how you would go about it, and when. The \
                   requester sees it beside your name, rating and accepted work."))
        div.actions { (submit("Apply").primary()) }
    };
    html! {
        div #apply {
            (ui::card(
                "Apply for this job",
                f.form(format!("/jobs/{project}/applications"), csrf, body).render(),
            ))
        }
    }
}

/// Where this worker's newest application stands.
pub(super) fn standing(locale: &Locale, it: &Own, csrf: &str) -> Markup {
    let sentence = match it.state {
        Standing::Open => "The requester has your application. You may begin when it is awarded.",
        Standing::Awarded => "The requester chose you. The task is yours.",
        Standing::Declined => "The requester chose somebody else this time.",
        Standing::Withdrawn => "You took this application back.",
    };
    ui::card(
        "Your application",
        html! {
            p {
                (badge(it.state)) " "
                span.muted { "sent " (ui::date_time(locale, it.applied_at)) }
            }
            p { (sentence) }
            (ui::details("What you wrote", html! { p.plain-text { (it.pitch) } }))
            div.actions {
                @if let Some(assignment) = it.assignment {
                    (link_button(format!("/my-work/{assignment}"), "To the task").primary())
                }
                @if it.state == Standing::Open {
                    (post_button(format!("/my-applications/{}/withdrawal", it.id), csrf, "Withdraw")
                        .icon(Icon::ArrowBack)
                        .confirm("Withdraw your application?"))
                }
            }
        },
    )
}

/// An application's state as a badge. An open one reads as "applied", because "open" is a
/// project's word.
pub(crate) fn badge(state: Standing) -> Markup {
    match state {
        Standing::Open => ui::badge("applied"),
        other => ui::badge(other.as_str()),
    }
}
