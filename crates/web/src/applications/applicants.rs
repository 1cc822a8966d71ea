//! `GET /projects/{id}/applicants`: who wants the job, compared; and the choice.

use axum::{
    extract::Query,
    response::{IntoResponse, Redirect, Response},
};
use base::{Error, MessageText, kinds};
use face::{App, CsrfForm, Local, PageError, PathId, Person, Visitor};
use locale::Locale;
use market::{
    ApplicationId, ProjectId,
    applications::{self, Applicant, Mark, State as Standing},
    messages::{self, Letter, Subject},
    projects::{self, Project, Version},
};
use maud::{Markup, html};
use serde::Deserialize;

use super::{cards, facts};
use crate::{
    frame,
    jobs::Nothing,
    projects::project_tabs,
    ui::{self, Empty, Flash, Icon, PageHead, Pager, Place, link_button},
    words::say,
};

/// Applicants on one page.
const PAGE: i64 = 20;
/// Applicants that are sorted by anything but their order.
const SORTED: i64 = 100;

/// The order in which applicants are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sort {
    Applied,
    Rating,
    Accepted,
    Shortlist,
}

impl Sort {
    const ALL: [Self; 4] = [Self::Applied, Self::Rating, Self::Accepted, Self::Shortlist];

    fn as_str(self) -> &'static str {
        match self {
            Self::Applied => "applied",
            Self::Rating => "rating",
            Self::Accepted => "accepted",
            Self::Shortlist => "shortlist",
        }
    }

    fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.as_str() == text)
    }

    /// Sorts the best to the top; equals stay as they came.
    fn sort(self, found: &mut [Applicant]) {
        match self {
            Self::Applied => {}
            Self::Rating => found.sort_by_key(|it| std::cmp::Reverse(it.rating_percent())),
            Self::Accepted => found.sort_by_key(|it| std::cmp::Reverse(it.accepted)),
            Self::Shortlist => found.sort_by_key(|it| !it.shortlisted),
        }
    }
}

/// Which applicants to show.
struct Wanted {
    sort: Sort,
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
        sort: value("sort").and_then(Sort::parse).unwrap_or(Sort::Applied),
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
    let page = if wanted.sort == Sort::Applied { PAGE } else { SORTED };
    let read = app.db.read(async move |tx| {
        let project = projects::of_requester(tx, requester, id).await?;
        let terms = projects::current(tx, &project).await?;
        let found = applications::applicants(tx, requester, id, state, after, page + 1).await?;
        Ok((project, terms, found))
    });
    let (project, terms, mut found) = read.await?;
    let last = Pager::cut(&mut found, page).map(|it| it.application);
    wanted.sort.sort(&mut found);
    let locale = &app.locale;
    let page = Page { locale, csrf: visitor.csrf(), project: &project, terms: &terms };
    let tabs = project_tabs(app, &project, "applicants").await?;
    let content = page.content(&wanted, &found, last, &tabs);
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

    fn content(
        &self,
        wanted: &Wanted,
        found: &[Applicant],
        last: Option<ApplicationId>,
        tabs: &Markup,
    ) -> Markup {
        let (id, title) = (self.project.id, self.terms.title.as_str());
        html! {
            (PageHead::new(say!(self.locale, "applications-applicants"))
                .under("/projects", say!(self.locale, "applications-projects"))
                .under(format!("/projects/{id}"), title)
                .badge(ui::badge(self.locale, self.project.state.as_str()))
                .lead(&say!(self.locale, "applications-applicants-lead")))
            (tabs)
            (self.states(wanted.state))
            @if found.is_empty() { (self.empty(wanted)) } @else {
                @if 1 < found.len() { (self.sorts(wanted)) (self.comparing()) }
                div.applicants {
                    @for it in found { (self.card(it, found)) }
                }
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

    /// The orders in which applicants can be looked at.
    fn sorts(&self, wanted: &Wanted) -> Markup {
        let locale = self.locale;
        let label = |it: Sort| match it {
            Sort::Applied => say!(locale, "applications-sort-applied"),
            Sort::Rating => say!(locale, "applications-sort-rating"),
            Sort::Accepted => say!(locale, "applications-sort-accepted"),
            Sort::Shortlist => say!(locale, "applications-sort-shortlist"),
        };
        html! {
            nav.chips aria-label=(say!(locale, "applications-sort")) {
                @for it in Sort::ALL {
                    a.choice href={ (self.href(wanted.state, None)) "&sort=" (it.as_str()) }
                        aria-current=[(it == wanted.sort).then_some("page")] { (label(it)) }
                }
            }
        }
    }

    fn card(&self, it: &Applicant, all: &[Applicant]) -> Markup {
        let (locale, label) = (self.locale, format!("pick-{}", it.application));
        html! {
            article.card.stack.applicant {
                (cards::head(locale, it))
                (facts::list(locale, it))
                p.plain-text { (it.pitch) }
                (cards::write(locale, it))
                (cards::decide(locale, it, self.csrf))
                @if 1 < all.len() {
                    p.small-text {
                        input type="checkbox" name="who" value=(it.application) form="compare"
                            id=(label);
                        " " label for=(label) { (say!(locale, "applications-compare-this")) }
                    }
                }
            }
        }
    }

    /// The button behind the boxes in the cards.
    fn comparing(&self) -> Markup {
        let action = format!("/projects/{}/applicants/compare", self.project.id);
        html! {
            form #compare.compare-bar method="get" action=(action) {
                span.muted { (say!(self.locale, "applications-compare-help")) }
                (ui::submit(say!(self.locale, "applications-compare")).icon(Icon::Stack))
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
    CsrfForm(typed): CsrfForm<Typed>,
) -> Result<Response, PageError> {
    let requester = person.account;
    let project = project_of(&app, requester, id).await?;
    let text = match typed.message.trim() {
        "" => None,
        text => Some(MessageText::parse("message", text)?),
    };
    let decline = async move |tx: &mut _| {
        if let Some(text) = text.clone() {
            let letter = Letter { text, files: Vec::new() };
            messages::say(tx, requester, Subject::Application(id), None, letter).await?;
        }
        applications::decline(tx, requester, id).await
    };
    match app.db.write(decline).await {
        Ok(()) => Ok(back(project, "applicant-declined")),
        Err(error) => refused(&app, &visitor, &person, project, error).await,
    }
}

/// What declining says, and which way a shortlist changes.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    message: String,
    mark: String,
}

/// `POST /applications/{id}/shortlist`
pub(super) async fn shortlist(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    PathId(id): PathId<kinds::Application>,
    CsrfForm(typed): CsrfForm<Typed>,
) -> Result<Response, PageError> {
    let requester = person.account;
    let project = project_of(&app, requester, id).await?;
    let mark = if typed.mark == "off" { Mark::Off } else { Mark::On };
    let change = async move |tx: &mut _| applications::shortlist(tx, requester, id, mark).await;
    match app.db.write(change).await {
        Ok(_) => Ok(back(project, "applicant-marked")),
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
    let wanted = Wanted { sort: Sort::Applied, state: Standing::Open, after: None };
    answer(app, visitor, person, project, wanted, Some(&error)).await
}
