//! `GET /projects/{id}/applicants`: who wants the job, compared; and the choice.

use axum::{
    extract::Query,
    response::{IntoResponse, Redirect, Response},
};
use base::{Error, kinds};
use face::{App, CsrfForm, Local, PageError, PathId, Person, Visitor};
use locale::Locale;
use market::{
    ApplicationId, ProjectId,
    applications::{self, Applicant, State as Standing},
    projects::{self, Project, Version},
};
use maud::{Markup, html};

use super::facts;
use crate::{
    frame,
    jobs::{Nothing, application_badge},
    projects::project_tabs,
    ui::{self, Empty, Flash, Icon, PageHead, Pager, Place, link_button, post_button},
    words::{phrase, say},
};

/// Applicants on one page.
const PAGE: i64 = 20;

/// Which applicants to show.
struct Wanted {
    state: Standing,
    after: Option<ApplicationId>,
}

/// `GET /projects/{id}/applicants`
pub(super) async fn show(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    PathId(id): PathId<kinds::Project>,
    Query(pairs): Query<Vec<(String, String)>>,
) -> Result<Response, PageError> {
    let value = |name: &str| pairs.iter().find(|it| it.0 == name).map(|it| it.1.as_str());
    let wanted = Wanted {
        state: value("state").and_then(Standing::parse).unwrap_or(Standing::Open),
        after: value("after").and_then(|it| it.parse().ok()),
    };
    answer(&app, &visitor, &person, id, wanted, None).await
}

async fn answer(
    app: &App,
    visitor: &Visitor,
    person: &Person,
    id: ProjectId,
    wanted: Wanted,
    refusal: Option<&Error>,
) -> Result<Response, PageError> {
    let (requester, state, after) = (person.account, wanted.state, wanted.after);
    let read = app.db.read(async move |tx| {
        let project = projects::of_requester(tx, requester, id).await?;
        let terms = projects::current(tx, &project).await?;
        let found = applications::applicants(tx, requester, id, state, after, PAGE + 1).await?;
        Ok((project, terms, found))
    });
    let (project, terms, mut found) = read.await?;
    let last = Pager::cut(&mut found, PAGE).map(|it| it.application);
    let locale = &app.locale;
    let page = Page { locale, csrf: visitor.csrf(), project: &project, terms: &terms };
    let content = page.content(&wanted, &found, last);
    let title = say!(locale, "applications-applicants");
    let mut frame = frame(app, visitor, title).await?.at(Place::Projects);
    let Some(error) = refusal else { return Ok(frame.show(content)) };
    if let Some(code) = error.code() {
        frame = frame.flash(Flash::bad(locale.sentence(code)));
    }
    Ok((face::status(error), frame.show(content)).into_response())
}

struct Page<'a> {
    locale: &'a Locale,
    csrf: &'a str,
    project: &'a Project,
    terms: &'a Version,
}

impl Page<'_> {
    fn href(&self, state: Standing, after: Option<ApplicationId>) -> String {
        let after = after.map(|it| format!("&after={it}")).unwrap_or_default();
        format!("/projects/{}/applicants?state={state}{after}", self.project.id)
    }

    fn content(&self, wanted: &Wanted, found: &[Applicant], last: Option<ApplicationId>) -> Markup {
        let (id, title) = (self.project.id, self.terms.title.as_str());
        html! {
            (PageHead::new(say!(self.locale, "applications-applicants"))
                .under("/projects", say!(self.locale, "applications-projects"))
                .under(format!("/projects/{id}"), title)
                .lead(&say!(self.locale, "applications-applicants-lead")))
            (project_tabs(self.locale, self.project, "applicants"))
            (self.states(wanted.state))
            @if found.is_empty() { (self.empty(wanted)) } @else {
                div.applicants { @for it in found { (self.card(it)) } }
            }
            (Pager {
                newer: wanted.after.map(|_| self.href(wanted.state, None).into()),
                older: last.map(|it| self.href(wanted.state, Some(it)).into()),
            }.show(self.locale))
        }
    }

    fn states(&self, current: Standing) -> Markup {
        let locale = self.locale;
        let label = |it: Standing| match it {
            Standing::Open => say!(locale, "applications-state-open"),
            Standing::Awarded => say!(locale, "applications-state-awarded"),
            Standing::Declined => say!(locale, "applications-state-declined"),
            Standing::Withdrawn => say!(locale, "applications-state-withdrawn"),
        };
        html! {
            nav.chips aria-label=(say!(locale, "applications-by-state")) {
                @for it in Standing::ALL {
                    a.choice href=(self.href(*it, None))
                        aria-current=[(*it == current).then_some("page")] { (label(*it)) }
                }
            }
        }
    }

    fn card(&self, it: &Applicant) -> Markup {
        let locale = self.locale;
        let action = |what: &str| format!("/applications/{}/{what}", it.application);
        html! {
            article.card.stack.applicant {
                header {
                    h2 { bdi { (it.name) } }
                    (application_badge(locale, it.state))
                    span.muted.small-text { (ui::date_time(locale, it.applied_at)) }
                }
                (facts::list(locale, it))
                p.plain-text { (it.pitch) }
                p {
                    a href={ "/messages/new?about=application&subject=" (it.application) } {
                        (phrase!(
                            locale,
                            "applications-write-to",
                            who = html! { bdi { (it.name) } },
                        ))
                    }
                }
                @if it.state == Standing::Open {
                    div.actions {
                        (post_button(action("award"), self.csrf,
                            say!(locale, "applications-award")).primary()
                            .icon(Icon::Check)
                            .confirm(say!(locale, "applications-award-confirm", who = &it.name)))
                        (post_button(action("refusal"), self.csrf,
                            say!(locale, "applications-decline"))
                            .confirm(say!(locale, "applications-decline-confirm",
                                who = &it.name)))
                    }
                }
            }
        }
    }

    fn empty(&self, wanted: &Wanted) -> Markup {
        let (locale, id) = (self.locale, self.project.id);
        if wanted.state != Standing::Open || wanted.after.is_some() {
            let who = say!(locale, "applications-who-waits");
            let step = link_button(self.href(Standing::Open, None), who);
            let title = say!(locale, "applications-nobody-here");
            let text = say!(locale, "applications-none-in-state");
            return html! { (Empty::new(title, text, step)) };
        }
        let (text, step) = if self.project.state == projects::State::Open {
            (
                say!(locale, "applications-none-while-open"),
                link_button(format!("/jobs/{id}"), say!(locale, "applications-see-job")),
            )
        } else {
            (
                say!(locale, "applications-none-while-not-open"),
                link_button(format!("/projects/{id}"), say!(locale, "applications-to-project")),
            )
        };
        let title = say!(locale, "applications-nobody-waits");
        html! { (Empty::new(title, text, step).icon(Icon::Person)) }
    }
}

/// `POST /applications/{id}/award`
pub(super) async fn award(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    PathId(id): PathId<kinds::Application>,
    CsrfForm(Nothing {}): CsrfForm<Nothing>,
) -> Result<Response, PageError> {
    let requester = person.account;
    let project = project_of(&app, requester, id).await?;
    let award = async move |tx: &mut _| applications::award(tx, requester, id).await;
    match app.db.write(award).await {
        Ok(_) => Ok(back(project, "applicant-awarded")),
        Err(error) => refused(&app, &visitor, &person, project, error).await,
    }
}

/// `POST /applications/{id}/refusal`
pub(super) async fn decline(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    PathId(id): PathId<kinds::Application>,
    CsrfForm(Nothing {}): CsrfForm<Nothing>,
) -> Result<Response, PageError> {
    let requester = person.account;
    let project = project_of(&app, requester, id).await?;
    let decline = async move |tx: &mut _| applications::decline(tx, requester, id).await;
    match app.db.write(decline).await {
        Ok(()) => Ok(back(project, "applicant-declined")),
        Err(error) => refused(&app, &visitor, &person, project, error).await,
    }
}

/// The project of an application, if this person is its requester.
async fn project_of(
    app: &App,
    requester: market::AccountId,
    id: ApplicationId,
) -> Result<ProjectId, PageError> {
    let read = app.db.read(async move |tx| {
        let project = applications::find(tx, requester, id).await?.project;
        projects::of_requester(tx, requester, project).await?;
        Ok(project)
    });
    Ok(read.await?)
}

fn back(project: ProjectId, done: &str) -> Response {
    Redirect::to(&format!("/projects/{project}/applicants?done={done}")).into_response()
}

async fn refused(
    app: &App,
    visitor: &Visitor,
    person: &Person,
    project: ProjectId,
    error: Error,
) -> Result<Response, PageError> {
    if error.code().is_none() {
        return Err(error.into());
    }
    let wanted = Wanted { state: Standing::Open, after: None };
    answer(app, visitor, person, project, wanted, Some(&error)).await
}
