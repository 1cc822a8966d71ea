//! `GET /projects/{id}/reviews`: a project's submissions by state, side by side.

use std::collections::HashMap;

use axum::{extract::Query, http::StatusCode, response::Response};
use base::{Timestamp, kinds};
use face::{App, Local, PageError, PathId, Person, Visitor};
use locale::Locale;
use market::{
    AssignmentId, ProjectId,
    assignments::State as Standing,
    projects::{self, Project, Version},
    reviews::{self, Detail},
};
use maud::{Markup, Render, html};

use super::{bulk::Report, given};
use crate::{
    frame,
    projects::project_tabs,
    task::draw::Files,
    ui::{self, Empty, Icon, PageHead, Pager, Place, form, link_button, submit},
    words::{phrase, say},
};

/// Submissions on one page, each with its answer.
const PAGE: i64 = 12;

/// The states in which something was handed in, and what they are called here.
fn states(locale: &Locale) -> [(Standing, String); 5] {
    [
        (Standing::Submitted, say!(locale, "reviews-state-waiting")),
        (Standing::Rework, say!(locale, "reviews-state-rework")),
        (Standing::Accepted, say!(locale, "reviews-state-accepted")),
        (Standing::Rejected, say!(locale, "reviews-state-rejected")),
        (Standing::Appealed, say!(locale, "reviews-state-appealed")),
    ]
}

/// `GET /projects/{id}/reviews`
pub(super) async fn show(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    PathId(id): PathId<kinds::Project>,
    Query(pairs): Query<Vec<(String, String)>>,
) -> Result<Response, PageError> {
    let value = |name: &str| pairs.iter().find(|it| it.0 == name).map(|it| it.1.as_str());
    let state = value("state").and_then(Standing::parse).unwrap_or(Standing::Submitted);
    let after = value("after").and_then(|it| it.parse().ok());
    answer(&app, &visitor, &person, id, (state, after), None).await
}

/// Everything the page shows.
struct Seen {
    project: Project,
    terms: Version,
    counts: Vec<(Standing, i64)>,
    details: Vec<Detail>,
    files: HashMap<AssignmentId, Files>,
    more: bool,
    now: Timestamp,
}

/// The page, perhaps with the report of several verdicts.
pub(super) async fn answer(
    app: &App,
    visitor: &Visitor,
    person: &Person,
    id: ProjectId,
    (state, after): (Standing, Option<AssignmentId>),
    report: Option<&Report>,
) -> Result<Response, PageError> {
    let me = person.account;
    let read = app.db.read(async move |tx| {
        let project = projects::of_requester(tx, me, id).await?;
        let mut lines = reviews::submissions(tx, me, id, state, after, PAGE + 1).await?;
        let more = Pager::cut(&mut lines, PAGE).is_some();
        let ids: Vec<AssignmentId> = lines.iter().map(|it| it.id).collect();
        let mut details = Vec::with_capacity(ids.len());
        for id in &ids {
            details.push(reviews::for_requester(tx, me, *id).await?);
        }
        Ok(Seen {
            terms: projects::current(tx, &project).await?,
            counts: reviews::counts(tx, me, id).await?,
            files: given::files_of(tx, &ids).await?,
            project,
            details,
            more,
            now: tx.now(),
        })
    });
    let seen = read.await?;
    let page = Page { locale: &app.locale, csrf: &person.csrf, seen: &seen, state, after };
    let content = page.content(report)?;
    let status = report.map_or(StatusCode::OK, Report::status);
    let title = say!(&app.locale, "reviews-title");
    let frame = frame(app, visitor, title).await?.at(Place::Projects);
    Ok(frame.show_as(status, content))
}

struct Page<'a> {
    locale: &'a Locale,
    csrf: &'a str,
    seen: &'a Seen,
    state: Standing,
    after: Option<AssignmentId>,
}

impl Page<'_> {
    fn href(&self, state: Standing, after: Option<AssignmentId>) -> String {
        let after = after.map(|it| format!("&after={it}")).unwrap_or_default();
        format!("/projects/{}/reviews?state={state}{after}", self.seen.project.id)
    }

    fn content(&self, report: Option<&Report>) -> base::Result<Markup> {
        let (locale, seen, id) = (self.locale, self.seen, self.seen.project.id);
        let last = seen.details.last().filter(|_| seen.more).map(|it| it.id);
        let waits = self.state == Standing::Submitted && !seen.details.is_empty();
        let mut cards = Vec::with_capacity(seen.details.len());
        for it in &seen.details {
            cards.push(self.card(it)?);
        }
        Ok(html! {
            (PageHead::new(say!(locale, "reviews-title"))
                .under("/projects", say!(locale, "reviews-projects"))
                .under(format!("/projects/{id}"), seen.terms.title.as_str())
                .actions(html! {
                    @if let Some(first) = seen.details.first().filter(|_| waits) {
                        (link_button(format!("/reviews/{}", first.id),
                            say!(locale, "reviews-one-at-a-time")).primary())
                    }
                }))
            (project_tabs(locale, &seen.project, "reviews"))
            @if let Some(report) = report { (report.show(locale)) }
            (self.states())
            @if seen.details.is_empty() { (self.empty()) } @else {
                @if waits { (self.bulk()) }
                (ui::cols(cards))
            }
            (Pager {
                newer: self.after.map(|_| self.href(self.state, None).into()),
                older: last.map(|it| self.href(self.state, Some(it)).into()),
            }.show(locale))
        })
    }

    fn states(&self) -> Markup {
        let count = |state| self.seen.counts.iter().find(|it| it.0 == state).map(|it| it.1);
        html! {
            nav.chips aria-label=(say!(self.locale, "reviews-by-state")) {
                @for (state, label) in states(self.locale) {
                    a.choice href=(self.href(state, None))
                        aria-current=[(state == self.state).then_some("page")] {
                        (label)
                        @if let Some(n) = count(state) {
                            " " span.count { (self.locale.number(n)) }
                        }
                    }
                }
            }
        }
    }

    /// The button that accepts what is ticked; its boxes stand in the cards.
    fn bulk(&self) -> Markup {
        let body = html! {
            p { (say!(self.locale, "reviews-bulk-text")) }
            div.actions { (submit(say!(self.locale, "reviews-bulk-accept")).icon(Icon::Check)) }
        };
        let action = format!("/projects/{}/reviews", self.seen.project.id);
        ui::card("", form(action, self.csrf, body).id("bulk").render())
    }

    fn card(&self, it: &Detail) -> base::Result<Markup> {
        let (locale, none) = (self.locale, Files::none());
        let files = self.seen.files.get(&it.id).unwrap_or(&none);
        let (waits, label) = (it.state == Standing::Submitted, format!("pick-{}", it.id));
        Ok(html! {
            article.card.stack {
                header {
                    @if waits {
                        input type="checkbox" name="assignment" value=(it.id) form="bulk"
                            id=(label);
                        " "
                    }
                    label for=[waits.then_some(&label)] {
                        b { (say!(locale, "reviews-number", n = it.position)) }
                        " · " bdi { (it.worker_name) }
                    }
                    " " (ui::badge(locale, it.state.as_str()))
                }
                (ui::details(&say!(locale, "reviews-the-task"), given::task(locale, it)?))
                (given::newest(locale, it, files)?)
                footer.actions {
                    (link_button(format!("/reviews/{}", it.id), say!(locale, "reviews-open"))
                        .small())
                    @if let Some(at) = it.auto_accept_at.filter(|_| waits) {
                        span.muted.small-text {
                            (phrase!(
                                locale,
                                "reviews-by-itself",
                                countdown = ui::countdown(locale, self.seen.now, at),
                            ))
                        }
                    }
                }
            }
        })
    }

    fn empty(&self) -> Markup {
        let (locale, id) = (self.locale, self.seen.project.id);
        if self.state == Standing::Submitted {
            let to_project = say!(locale, "reviews-to-project");
            let step = link_button(format!("/projects/{id}"), to_project);
            let title = say!(locale, "reviews-all-reviewed");
            let text = say!(locale, "reviews-nothing-waits");
            return Empty::new(title, text, step).icon(Icon::Check).render();
        }
        let what_waits = say!(locale, "reviews-what-waits");
        let step = link_button(self.href(Standing::Submitted, None), what_waits);
        let title = say!(locale, "reviews-nothing-here");
        Empty::new(title, say!(locale, "reviews-none-in-state"), step).render()
    }
}
