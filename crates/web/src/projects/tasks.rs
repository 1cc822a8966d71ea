//! `/projects/{id}/tasks`: every task with its data, its state and its places.

use axum::{
    extract::{Query, State},
    response::Response,
};
use base::{Result, kinds};
use face::{App, CsrfForm, PageError, PathId, PathIds, Person, Visitor};
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
    State(app): State<App>,
    visitor: Visitor,
    person: Person,
    PathId(id): PathId<kinds::Project>,
    Query(cursor): Query<Cursor>,
) -> Result<Response, PageError> {
    let (account, after) = (person.account, cursor.after);
    let mut seen = app.db.read(async move |tx| read(tx, account, id, after).await).await?;
    let frame = frame(&app, &visitor, "Tasks").await?.at(Place::Projects);
    let locale = frame.locale();
    let may_add = !matches!(seen.project.state, Standing::InReview | Standing::Closed);
    let mut head = PageHead::new("Tasks")
        .under("/projects", "Projects")
        .under(href(id, ""), seen.title.as_str())
        .badge(badge(seen.project.state.as_str()));
    if may_add {
        head = head.actions(html! {
            (link_button(href(id, "data"), "Add tasks").icon(Icon::Plus))
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
    format!(
        "{}, {} done. {}: {} free, {} under way, {} accepted, {} given up.",
        locale.count(tally.tasks, "task", "tasks"),
        locale.number(tally.tasks_done),
        locale.count(tally.wanted, "place", "places"),
        locale.number(tally.free),
        locale.number(tally.running()),
        locale.number(tally.accepted),
        locale.number(tally.withdrawn),
    )
}

fn table(locale: &Locale, seen: &Seen, csrf: &str) -> Markup {
    let id = seen.project.id;
    let is_draft = seen.project.state == Standing::Draft;
    let shown = &seen.columns[..seen.columns.len().min(COLUMNS)];
    let mut table = Table::new("The tasks of the project").column("No.");
    for it in shown {
        table = table.column(it.as_str());
    }
    table = table.column("State").number("Accepted").number("Price");
    if is_draft {
        table = table.actions("Remove");
    }
    for task in &seen.tasks {
        table = table.row(row(locale, id, task, shown, is_draft.then_some(csrf)));
    }
    let add = link_button(href(id, "data"), "Add tasks").primary().icon(Icon::Plus);
    let text = "Each row of your data becomes a task. Type one, paste some, or upload a table.";
    table.empty(Empty::new("No tasks here", text, add)).render()
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
        (state(task.state))
        @if task.gold.is_some() { " " (chip(Tone::Money, "Known answer")) }
    });
    cells.push(html! {
        (locale.number(task.places_accepted)) " of " (locale.number(task.answers_wanted))
    });
    cells.push(html! { @if task.price.is_zero() { "–" } @else { (money(locale, task.price)) } });
    if let Some(csrf) = csrf {
        let action = href(id, &format!("tasks/{}/removal", task.id));
        cells.push(html! { (post_button(action, csrf, "Remove").small().danger().quiet()) });
    }
    cells
}

fn state(it: TaskState) -> Markup {
    match it {
        TaskState::Open => chip(Tone::Act, "Open"),
        TaskState::Done => chip(Tone::Ok, "Done"),
        TaskState::Cancelled => chip(Tone::Plain, "Given up"),
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
    State(app): State<App>,
    person: Person,
    PathIds(id, task): PathIds<kinds::Project, kinds::Task>,
    CsrfForm(Nothing {}): CsrfForm<Nothing>,
) -> Result<Response, PageError> {
    let account = person.account;
    app.db.write(async move |tx| projects::remove_task(tx, account, id, task).await).await?;
    Ok(steps::saved(id, "tasks", "task-is-removed"))
}
