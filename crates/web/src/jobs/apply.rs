//! Applying for a job, and taking an application back.

use axum::response::{IntoResponse, Redirect, Response};
use base::{Error, Pitch, kinds};
use face::{CsrfForm, Local, PageError, PathId, Person, Visitor};
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
use crate::{
    ui::{self, Fields, Icon, link_button, post_button, submit},
    words::{phrase, say},
};

/// What an applicant writes.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Application {
    pitch: String,
}

/// `POST /jobs/{id}/applications`
pub(super) async fn send(
    Local(app): Local,
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
    Local(app): Local,
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
        (f.textarea("pitch", say!(locale, "jobs-pitch")).required().rows(6)
            .max_length(Pitch::MAX).value(entered.pitch.clone())
            .help(say!(locale, "jobs-pitch-help")))
        div.actions { (submit(say!(locale, "jobs-apply")).primary()) }
    };
    html! {
        div #apply {
            (ui::card(
                &say!(locale, "jobs-apply-for-this"),
                f.form(format!("/jobs/{project}/applications"), csrf, body).render(),
            ))
        }
    }
}

/// Where this worker's newest application stands.
pub(super) fn standing(locale: &Locale, it: &Own, csrf: &str) -> Markup {
    let sentence = match it.state {
        Standing::Open => say!(locale, "jobs-application-open"),
        Standing::Awarded => say!(locale, "jobs-application-awarded"),
        Standing::Declined => say!(locale, "jobs-application-declined"),
        Standing::Withdrawn => say!(locale, "jobs-application-withdrawn"),
    };
    let withdrawal = format!("/my-applications/{}/withdrawal", it.id);
    ui::card(
        &say!(locale, "jobs-your-application"),
        html! {
            p {
                (badge(locale, it.state)) " "
                span.muted {
                    (phrase!(
                        locale,
                        "jobs-application-sent",
                        time = ui::date_time(locale, it.applied_at),
                    ))
                }
            }
            p { (sentence) }
            (ui::details(
                &say!(locale, "jobs-what-you-wrote"),
                html! { p.plain-text { (it.pitch) } },
            ))
            div.actions {
                @if let Some(assignment) = it.assignment {
                    @let label = say!(locale, "jobs-to-the-task");
                    (link_button(format!("/my-work/{assignment}"), label).primary())
                }
                @if it.state == Standing::Open {
                    (post_button(withdrawal, csrf, say!(locale, "jobs-withdraw"))
                        .icon(Icon::ArrowBack)
                        .confirm(say!(locale, "jobs-withdraw-question")))
                }
            }
        },
    )
}

/// An application's state as a badge. An open one reads as "applied", because "open" is a
/// project's word.
pub(crate) fn badge(locale: &Locale, state: Standing) -> Markup {
    match state {
        Standing::Open => ui::badge(locale, "applied"),
        other => ui::badge(locale, other.as_str()),
    }
}
