//! `GET /projects/{id}/reviews`: a project's submissions by state, side by side.

use std::collections::HashMap;

use axum::{extract::Query, http::StatusCode, response::Response};
use base::{Money, Timestamp, kinds};
use face::{App, Local, PageError, PathId, Person, Visitor};
use locale::Locale;
use market::{
    AccountId, AssignmentId, ProjectId,
    assignments::State as Standing,
    ledger::{self, Name},
    projects::{self, Project, Rest, Version},
    reviews::{self, Detail},
};
use maud::{Markup, Render, html};

use super::{
    bulk::{Report, Typed},
    given, report,
    sift::Sift,
};
use crate::{
    frame,
    projects::{pilot, project_tabs},
    task::{attached::Files, draw},
    ui::{self, Empty, Icon, PageHead, Pager, Place, link_button},
    words::{phrase, say},
};

/// Submissions on one page, each with its answer.
const PAGE: i64 = 12;
/// A task with no more data than that stands above its answer, as nobody judges one unseen.
const SHORT: usize = 500;

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
    let after = value("after").and_then(|it| it.parse().ok());
    let left = value("refused").and_then(|it| it.parse().ok()).unwrap_or(0);
    let wanted = Wanted { sift: Sift::read(&pairs), after, typed: None, left };
    answer(&app, &visitor, &person, id, wanted, None).await
}

/// Which submissions to show, and a form of many verdicts that came back.
pub(super) struct Wanted {
    pub(super) sift: Sift,
    pub(super) after: Option<AssignmentId>,
    pub(super) typed: Option<Typed>,
    /// How many said no when many were judged in turns.
    pub(super) left: i64,
}

/// Workers in the list of those whose answers can be asked for.
const WORKERS: i64 = 100;

/// Everything the page shows.
struct Seen {
    workers: Vec<(AccountId, String)>,
    /// What waits for the end of a pilot, and what one has for it.
    rest: Option<(Rest, Money)>,
    /// How many match, up to a bound.
    n: i64,
    /// Something waits, here or in another project.
    more_elsewhere: bool,
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
    wanted: Wanted,
    report: Option<&Report>,
) -> Result<Response, PageError> {
    let (me, sieve, after) = (person.account, wanted.sift.sieve(), wanted.after);
    let read = app.db.read(async move |tx| {
        let project = projects::of_requester(tx, me, id).await?;
        let mut lines = reviews::matching(tx, me, id, &sieve, after, PAGE + 1).await?;
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
            workers: reviews::workers_in(tx, me, id, sieve.state, WORKERS).await?,
            n: reviews::count_matching(tx, me, id, &sieve).await?,
            rest: match projects::pilot(tx, id).await? {
                Some(rest) => {
                    let balance = ledger::balance(tx, &Name::available(me)).await?;
                    Some((rest, balance.available()))
                }
                None => None,
            },
            more_elsewhere: 0 < reviews::count_waiting(tx, me, 1).await?,
            project,
            details,
            more,
            now: tx.now(),
        })
    });
    let seen = read.await?;
    let page = Page { locale: &app.locale, csrf: &person.csrf, seen: &seen, wanted: &wanted };
    let tabs = project_tabs(app, &seen.project, "reviews").await?;
    let content = page.content(report, &tabs)?;
    let status = report.map_or(StatusCode::OK, Report::status);
    let title = say!(&app.locale, "reviews-title");
    let frame = frame(app, visitor, title).await?.at(Place::Projects);
    Ok(frame.show_as(status, content))
}

struct Page<'a> {
    locale: &'a Locale,
    csrf: &'a str,
    seen: &'a Seen,
    wanted: &'a Wanted,
}

impl Page<'_> {
    fn action(&self) -> String {
        format!("/projects/{}/reviews", self.seen.project.id)
    }

    fn href(&self, state: Standing, after: Option<AssignmentId>) -> String {
        let after = after.map(|it| format!("&after={it}")).unwrap_or_default();
        format!("{}?{}{after}", self.action(), self.wanted.sift.query(state))
    }

    fn state(&self) -> Standing {
        self.wanted.sift.state()
    }

    fn content(&self, report: Option<&Report>, tabs: &Markup) -> base::Result<Markup> {
        let (locale, seen, id) = (self.locale, self.seen, self.seen.project.id);
        let last = seen.details.last().filter(|_| seen.more).map(|it| it.id);
        let waits = self.state() == Standing::Submitted && !seen.details.is_empty();
        let mut cards = Vec::with_capacity(seen.details.len());
        for it in &seen.details {
            cards.push(self.card(it)?);
        }
        Ok(html! {
            (PageHead::new(say!(locale, "reviews-title"))
                .under("/projects", say!(locale, "reviews-projects"))
                .under(format!("/projects/{id}"), seen.terms.title.as_str())
                .badge(ui::badge(locale, seen.project.state.as_str()))
                .actions(html! {
                    @if let Some(first) = seen.details.first().filter(|_| waits) {
                        (link_button(format!("/reviews/{}", first.id),
                            say!(locale, "reviews-one-at-a-time")).primary())
                    }
                }))
            (tabs)
            @if let Some(report) = report { (report.show(locale)) }
            @if 0 < self.wanted.left {
                (ui::note(ui::Tone::Warn,
                    say!(locale, "reviews-bulk-left", n = self.wanted.left).as_str()))
            }
            (pilot::running(locale, &seen.project, seen.rest.as_ref(), self.csrf))
            (self.states())
            (self.wanted.sift.form(locale, &self.action(), &seen.workers, &seen.terms.form))
            @if seen.details.is_empty() { (self.empty()) } @else {
                @if waits { (self.bulk(report)) }
                (ui::cols(cards))
            }
            (Pager {
                newer: self.wanted.after.map(|_| self.href(self.state(), None).into()),
                older: last.map(|it| self.href(self.state(), Some(it)).into()),
            }.show(locale))
            (draw::zoom(locale))
        })
    }

    fn states(&self) -> Markup {
        let count = |state| self.seen.counts.iter().find(|it| it.0 == state).map(|it| it.1);
        html! {
            nav.chips aria-label=(say!(self.locale, "reviews-by-state")) {
                @for (state, label) in states(self.locale) {
                    a.choice href=(self.href(state, None))
                        aria-current=[(state == self.state()).then_some("page")] {
                        (label)
                        @if let Some(n) = count(state) {
                            " " span.count { (self.locale.number(n)) }
                        }
                    }
                }
            }
        }
    }

    fn bulk(&self, said: Option<&Report>) -> Markup {
        let (locale, seen) = (self.locale, self.seen);
        let errors = said.map(|it| it.errors(locale)).unwrap_or_default();
        let back = (self.wanted.typed.as_ref(), &errors);
        report::bulk(locale, self.csrf, seen.project.id, &self.wanted.sift, seen.n, back)
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
                @if it.input.len() <= SHORT {
                    div.stack.the-task { (given::shown(locale, it)?) }
                } @else {
                    (ui::details(&say!(locale, "reviews-the-task"), given::task(locale, it)?))
                }
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
        if self.state() == Standing::Submitted && !self.wanted.sift.is_narrow() {
            let step = if self.seen.more_elsewhere {
                link_button("/reviews", say!(locale, "reviews-next-project")).primary()
            } else {
                link_button(format!("/projects/{id}/results"), say!(locale, "reviews-to-results"))
            };
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
