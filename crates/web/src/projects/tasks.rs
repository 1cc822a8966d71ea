//! `/projects/{id}/tasks`: every task with its data, where it stands, and what its answers say.

mod table;

pub(super) use table::standing;

use axum::{extract::Query, response::Response};
use base::{Result, kinds};
use face::{CsrfForm, Local, PageError, PathId, PathIds, Person, Visitor};
use locale::Locale;
use market::{
    AccountId, ProjectId,
    figures::{self, Sift, Standing as Where, TaskLine},
    projects::{self, Project, State as Standing, Tally},
};
use maud::{Markup, html};
use serde::Deserialize;
use store::Tx;

use super::{Nothing, address::query, href, steps, tabs::project_tabs};
use crate::{
    frame,
    ui::{Icon, PageHead, Pager, Place, badge, card_flush, link_button, submit},
    words::say,
};

/// Tasks on one page.
const PAGE: i64 = 50;
/// Characters of a search that are looked for.
const SEARCH: usize = 80;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Wanted {
    /// The position before the first task of the page.
    after: i64,
    /// A word of [`Where`], or `disagreeing`.
    show: String,
    q: String,
}

impl Wanted {
    fn sift(&self) -> Sift {
        Sift {
            standing: Where::parse(&self.show),
            disagreeing: self.show == "disagreeing",
            text: self.q.trim().chars().take(SEARCH).collect(),
            after: self.after,
        }
    }

    fn is_sifted(&self) -> bool {
        let sift = self.sift();
        sift.disagreeing || sift.standing.is_some() || !sift.text.is_empty()
    }

    /// The page with the same search, another filter and another begin.
    fn address(&self, id: ProjectId, show: &str, after: i64) -> String {
        let after = if after == 0 { String::new() } else { after.to_string() };
        let pairs = [("show", show), ("q", self.q.trim()), ("after", after.as_str())];
        let pairs = pairs.iter().filter(|it| !it.1.is_empty());
        let pairs = pairs.map(|(name, value)| format!("{name}={}", query(value)));
        let pairs = pairs.collect::<Vec<_>>().join("&");
        let page = href(id, "tasks");
        if pairs.is_empty() { page } else { format!("{page}?{pairs}") }
    }
}

struct Seen {
    project: Project,
    title: String,
    form: String,
    tally: Tally,
    differing: i64,
    columns: Vec<String>,
    tasks: Vec<TaskLine>,
}

async fn read(tx: &mut Tx, account: AccountId, id: ProjectId, sift: &Sift) -> Result<Seen> {
    let project = projects::of_requester(tx, account, id).await?;
    let terms = projects::current(tx, &project).await?;
    Ok(Seen {
        title: terms.title,
        form: terms.form,
        tally: figures::tally(tx, id).await?,
        differing: figures::figures(tx, account, id).await?.disagreeing,
        columns: projects::columns(tx, id).await?,
        tasks: figures::tasks(tx, id, sift, PAGE + 1).await?,
        project,
    })
}

/// `GET /projects/{id}/tasks`
pub(super) async fn show(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    PathId(id): PathId<kinds::Project>,
    Query(wanted): Query<Wanted>,
) -> Result<Response, PageError> {
    let (account, sift) = (person.account, wanted.sift());
    let mut seen = app.db.read(async move |tx| read(tx, account, id, &sift).await).await?;
    let frame = frame(&app, &visitor, say!(&app.locale, "data-tasks")).await?.at(Place::Projects);
    let locale = frame.locale();
    let may_add = !matches!(seen.project.state, Standing::InReview | Standing::Closed);
    let mut head = PageHead::new(say!(locale, "data-tasks"))
        .under("/projects", say!(locale, "data-projects"))
        .under(href(id, ""), seen.title.as_str())
        .badge(badge(locale, seen.project.state.as_str()));
    if may_add {
        head = head.actions(html! {
            (link_button(href(id, "data"), say!(locale, "data-add-tasks")).icon(Icon::Plus))
        });
    }
    let older = Pager::cut(&mut seen.tasks, PAGE).map(|it| it.task.position);
    let pages = Pager {
        newer: (0 < wanted.after).then(|| wanted.address(id, &wanted.show, 0).into()),
        older: older.map(|it| wanted.address(id, &wanted.show, it).into()),
    };
    let content = html! {
        (head)
        (project_tabs(&app, &seen.project, "tasks").await?)
        p.muted { (words(locale, &seen.tally)) }
        @if seen.project.opened_at.is_some() || wanted.is_sifted() {
            (sieve(locale, &seen, &wanted))
        }
        (card_flush("", table::draw(locale, &seen, &wanted, visitor.csrf())))
        (pages.show(locale))
    };
    Ok(frame.show(content))
}

fn words(locale: &Locale, tally: &Tally) -> String {
    say!(
        locale,
        "data-tally",
        tasks = say!(locale, "data-tasks-count", n = tally.tasks),
        done = tally.tasks_done,
        places = say!(locale, "data-places-count", n = tally.wanted),
        free = tally.free,
        running = tally.running(),
        accepted = tally.accepted,
        dropped = tally.withdrawn,
    )
}

/// By where tasks stand, and by what they say.
fn sieve(locale: &Locale, seen: &Seen, wanted: &Wanted) -> Markup {
    let id = seen.project.id;
    let choice = |word: &str, label: String| {
        html! {
            a.choice href=(wanted.address(id, word, 0))
                aria-current=[(wanted.show == word).then_some("page")] { (label) }
        }
    };
    html! {
        div.sifter {
            nav.chips aria-label=(say!(locale, "running-by-standing")) {
                (choice("", say!(locale, "running-all")))
                @for it in Where::ALL { (choice(it.as_str(), standing_words(locale, *it))) }
                @if 0 < seen.differing {
                    (choice(
                        "disagreeing",
                        say!(locale, "running-differing", n = seen.differing),
                    ))
                }
            }
            form.quick-search method="get" action=(href(id, "tasks")) role="search" {
                @if !wanted.show.is_empty() {
                    input type="hidden" name="show" value=(wanted.show);
                }
                input type="search" name="q" value=(wanted.q)
                    aria-label=(say!(locale, "running-search-data"))
                    placeholder=(say!(locale, "running-search-data"));
                (submit(say!(locale, "running-search")).small().icon(Icon::Search))
            }
        }
    }
}

fn standing_words(locale: &Locale, it: Where) -> String {
    match it {
        Where::ToDo => say!(locale, "running-todo"),
        Where::Running => say!(locale, "running-running"),
        Where::Review => say!(locale, "running-review"),
        Where::Done => say!(locale, "running-done"),
        Where::Cancelled => say!(locale, "data-task-cancelled"),
    }
}

/// `POST /projects/{id}/tasks/{task}/removal`
pub(super) async fn remove(
    Local(app): Local,
    person: Person,
    PathIds(id, task): PathIds<kinds::Project, kinds::Task>,
    CsrfForm(Nothing {}): CsrfForm<Nothing>,
) -> Result<Response, PageError> {
    let account = person.account;
    app.db.write(async move |tx| projects::remove_task(tx, account, id, task).await).await?;
    Ok(steps::saved(id, "tasks", "task-is-removed"))
}
