//! `/projects/{id}/tasks`: every task with its data, its state and its places.

use axum::{extract::Query, response::Response};
use base::{Result, kinds};
use face::{CsrfForm, Local, PageError, PathId, PathIds, Person, Visitor};
use forms::TaskData;
use locale::Locale;
use market::{
    AccountId, ProjectId,
    projects::{self, Project, State as Standing, Tally, Task, TaskState},
};
use maud::{Markup, Render, html};
use serde::Deserialize;
use store::Tx;

use super::{Nothing, dashboard::project_tabs, data::short, href, steps};
use crate::{
    frame,
    ui::{
        Empty, Icon, PageHead, Pager, Place, Table, Tone, badge, card_flush, chip, link_button,
        money, post_button,
    },
    words::say,
};

/// Tasks on one page.
const PAGE: i64 = 50;
/// Columns of data that are shown; the others stand on the page where the task is tried.
const COLUMNS: usize = 4;
/// Characters of a value that are shown.
const LENGTH: usize = 70;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Cursor {
    /// The position before the first task of the page.
    after: i64,
}

struct Seen {
    project: Project,
    title: String,
    tally: Tally,
    columns: Vec<String>,
    tasks: Vec<Task>,
}

async fn read(tx: &mut Tx, account: AccountId, id: ProjectId, after: i64) -> Result<Seen> {
    let project = projects::of_requester(tx, account, id).await?;
    Ok(Seen {
        title: projects::current(tx, &project).await?.title,
        tally: projects::tally(tx, id).await?,
        columns: projects::columns(tx, id).await?,
        tasks: projects::tasks(tx, id, after, PAGE + 1).await?,
        project,
    })
}

/// `GET /projects/{id}/tasks`
pub(super) async fn show(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    PathId(id): PathId<kinds::Project>,
    Query(cursor): Query<Cursor>,
) -> Result<Response, PageError> {
    let (account, after) = (person.account, cursor.after);
    let mut seen = app.db.read(async move |tx| read(tx, account, id, after).await).await?;
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
    let pages = pager(id, after, &mut seen.tasks);
    let content = html! {
        (head)
        (project_tabs(locale, &seen.project, "tasks"))
        p.muted { (words(locale, &seen.tally)) }
        (card_flush("", table(locale, &seen, visitor.csrf())))
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

fn table(locale: &Locale, seen: &Seen, csrf: &str) -> Markup {
    let id = seen.project.id;
    let is_draft = seen.project.state == Standing::Draft;
    let shown = &seen.columns[..seen.columns.len().min(COLUMNS)];
    let mut table =
        Table::new(say!(locale, "data-tasks-caption")).column(say!(locale, "data-column-number"));
    for it in shown {
        table = table.column(it.as_str());
    }
    table = table
        .column(say!(locale, "data-column-state"))
        .number(say!(locale, "data-column-accepted"))
        .number(say!(locale, "data-column-price"));
    if is_draft {
        table = table.actions(say!(locale, "data-remove"));
    }
    for task in &seen.tasks {
        table = table.row(row(locale, id, task, shown, is_draft.then_some(csrf)));
    }
    let add = link_button(href(id, "data"), say!(locale, "data-add-tasks"));
    let (title, text) = (say!(locale, "data-no-tasks-title"), say!(locale, "data-no-tasks-text"));
    table.empty(Empty::new(title, text, add.primary().icon(Icon::Plus))).render()
}

fn row(
    locale: &Locale,
    id: ProjectId,
    task: &Task,
    columns: &[String],
    csrf: Option<&str>,
) -> Vec<Markup> {
    let data = TaskData::from_json(&task.input).unwrap_or_default();
    let trial = format!("{}?after={}", href(id, "trial"), task.position - 1);
    let mut cells = vec![html! { a href=(trial) { (locale.number(task.position)) } }];
    for it in columns {
        cells.push(html! { (short(data.get(it).unwrap_or_default(), LENGTH)) });
    }
    cells.push(html! {
        (state(locale, task.state))
        @if task.gold.is_some() { " " (chip(Tone::Money, &say!(locale, "data-known-answer"))) }
    });
    let (part, whole) = (task.places_accepted, task.answers_wanted);
    cells.push(html! { (say!(locale, "data-part-of", part = part, whole = whole)) });
    cells.push(html! { @if task.price.is_zero() { "–" } @else { (money(locale, task.price)) } });
    if let Some(csrf) = csrf {
        let action = href(id, &format!("tasks/{}/removal", task.id));
        let remove = post_button(action, csrf, say!(locale, "data-remove"));
        cells.push(html! { (remove.small().danger().quiet()) });
    }
    cells
}

fn state(locale: &Locale, it: TaskState) -> Markup {
    match it {
        TaskState::Open => chip(Tone::Act, &say!(locale, "data-task-open")),
        TaskState::Done => chip(Tone::Ok, &say!(locale, "data-task-done")),
        TaskState::Cancelled => chip(Tone::Plain, &say!(locale, "data-task-cancelled")),
    }
}

fn pager<'a>(id: ProjectId, after: i64, tasks: &mut Vec<Task>) -> Pager<'a> {
    let last = Pager::cut(tasks, PAGE);
    let page = href(id, "tasks");
    Pager {
        newer: (0 < after).then(|| page.clone().into()),
        older: last.map(|it| format!("{page}?after={}", it.position).into()),
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
