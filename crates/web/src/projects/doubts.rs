//! `/projects/{id}/doubts`: tasks whose answers do not agree well enough, least sure first, and
//! one of them side by side with what its requester can do about it.

use std::collections::BTreeMap;

use axum::response::{IntoResponse, Redirect, Response};
use base::{Money, Result, kinds};
use face::{App, CsrfForm, Local, PageError, PathId, PathIds, Person, Visitor};
use forms::{Form, TaskData};
use locale::Locale;
use market::{
    AccountId, ProjectId, TaskId,
    projects::{self, Project, State, Task},
    quality::{self, Field, Picks, TaskView, Unsure},
};
use maud::{Markup, html};
use store::Tx;

use super::{certainty, href, steps::whole, tabs::project_tabs};
use crate::{
    frame,
    pipelines::agreed,
    task::draw,
    ui::{
        Choice, Empty, Fields, Icon, PageHead, Place, Table, badge, card, card_flush, definitions,
        link_button, split, submit,
    },
    words::say,
    wrong::Wrong,
};

/// Tasks that are listed; when these are decided, the next ones follow.
const PAGE: i64 = 50;
/// Characters of a task's data in the list.
const LENGTH: usize = 90;

fn page_of(id: ProjectId, task: TaskId) -> String {
    href(id, &format!("doubts/{task}"))
}

/// `GET /projects/{id}/doubts`
pub(super) async fn list(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    PathId(id): PathId<kinds::Project>,
) -> Result<Response, PageError> {
    let account = person.account;
    let read = app.db.read(async move |tx| {
        let project = projects::of_requester(tx, account, id).await?;
        let title = projects::current(tx, &project).await?.title;
        let unsure = quality::unsure(tx, id, None, PAGE).await?;
        Ok((project, title, unsure, quality::agreement(tx, id).await?))
    });
    let (project, title, unsure, agreement) = read.await?;
    let locale = &app.locale;
    let heading = say!(locale, "quality-queue");
    let frame = frame(&app, &visitor, heading.as_str()).await?.at(Place::Projects);
    let content = html! {
        (PageHead::new(heading.as_str())
            .under("/projects", say!(locale, "data-projects"))
            .under(href(id, ""), title.as_str())
            .badge(badge(locale, project.state.as_str()))
            .lead(&say!(locale, "quality-queue-lead")))
        (project_tabs(&app, &project, "tasks").await?)
        @if unsure.is_empty() { (nothing(locale, id)) }
        @else { (card_flush("", table(locale, id, &unsure))) }
        (agreed::card(locale, &agreement))
    };
    Ok(frame.show(content))
}

fn nothing(locale: &Locale, id: ProjectId) -> Markup {
    let step = link_button(href(id, ""), say!(locale, "projects-overview"));
    let title = say!(locale, "quality-none");
    html! { (Empty::new(title, say!(locale, "quality-none-text"), step).icon(Icon::Check)) }
}

fn table(locale: &Locale, id: ProjectId, unsure: &[Unsure]) -> Markup {
    let mut table = Table::new(say!(locale, "quality-queue"))
        .column(say!(locale, "running-column-task"))
        .column(say!(locale, "quality-data"))
        .number(say!(locale, "quality-answers-column"))
        .number(say!(locale, "quality-sure-column"))
        .actions(say!(locale, "quality-decide"));
    for it in unsure {
        let page = page_of(id, it.task);
        table = table.row([
            html! { a href=(page) { (say!(locale, "running-task", n = it.position)) } },
            html! { span.clip { (sketch(&it.input)) } },
            html! { (locale.number(it.answers)) },
            html! { (locale.percent(it.confidence_ppm)) },
            html! { (link_button(page.as_str(), say!(locale, "quality-decide")).small()) },
        ]);
    }
    html! { (table) }
}

/// The first words of a task's data.
fn sketch(input: &str) -> String {
    let Ok(data) = TaskData::from_json(input) else { return String::new() };
    // The address of a picture says nothing to people.
    let words = data.iter().map(|it| it.1).filter(|it| !it.starts_with("file:"));
    let all = words.collect::<Vec<_>>().join(" · ");
    all.chars().take(LENGTH).collect()
}

/// What a page about one task shows.
struct Seen {
    project: Project,
    title: String,
    form: String,
    price: Money,
    task: Task,
    view: TaskView,
    next: Option<TaskId>,
}

async fn read(tx: &mut Tx, account: AccountId, id: ProjectId, task: TaskId) -> Result<Seen> {
    let project = projects::of_requester(tx, account, id).await?;
    let terms = projects::current(tx, &project).await?;
    Ok(Seen {
        title: terms.title,
        form: terms.form,
        price: terms.price,
        task: projects::task(tx, id, task).await?,
        view: quality::task_view(tx, id, task).await?,
        next: quality::next_unsure(tx, id, task).await?,
        project,
    })
}

/// `GET /projects/{id}/doubts/{task}`
pub(super) async fn show(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    PathIds(id, task): PathIds<kinds::Project, kinds::Task>,
) -> Result<Response, PageError> {
    page(&app, &visitor, &person, (id, task), Wrong::nothing()).await
}

async fn page(
    app: &App,
    visitor: &Visitor,
    person: &Person,
    (id, task): (ProjectId, TaskId),
    wrong: Wrong,
) -> Result<Response, PageError> {
    let account = person.account;
    let seen = app.db.read(async move |tx| read(tx, account, id, task).await).await?;
    let locale = &app.locale;
    let title = say!(locale, "running-task", n = seen.task.position);
    let frame = frame(app, visitor, title.as_str()).await?.at(Place::Projects);
    let fields = Fields::new(locale, &wrong.errors);
    let content = html! {
        (PageHead::new(title.as_str())
            .under("/projects", say!(locale, "data-projects"))
            .under(href(id, ""), seen.title.as_str())
            .under(href(id, "doubts"), say!(locale, "quality-queue"))
            .actions(html! {
                @if let Some(next) = seen.next {
                    (link_button(page_of(id, next), say!(locale, "quality-skip")).key("J")
                        .icon_after(Icon::ArrowOn))
                }
            }))
        (split(
            html! {
                (card(&say!(locale, "quality-data"), data(locale, &seen)?))
                (card_flush(&say!(locale, "quality-heard"),
                    certainty::voices(locale, &seen.view)))
            },
            html! {
                (card(&say!(locale, "quality-belief"), certainty::belief(locale, &seen.view)))
                (card(&say!(locale, "quality-decide-title"),
                    decision(locale, &fields, &seen, &person.csrf)))
                @if matches!(seen.project.state, State::Open | State::Paused) {
                    (card(&say!(locale, "quality-ask-title"),
                        more(locale, &fields, &seen, &person.csrf)))
                }
            },
        ))
    };
    Ok(frame.show_as(wrong.status, content))
}

/// The task as workers see it.
fn data(locale: &Locale, seen: &Seen) -> Result<Markup> {
    let data = TaskData::from_json(&seen.task.input)?;
    let form = Form::from_json(&seen.form)?;
    let items = form.render(&data);
    let columns = data.iter().map(|(name, value)| (name, html! { bdi { (value) } }));
    Ok(html! {
        @if items.is_empty() { (definitions(columns)) } @else {
            div.stack { @for item in &items { (draw::shown(locale, item)) } }
        }
    })
}

/// The leading values are ticked, so that one key keeps them.
fn decision(locale: &Locale, fields: &Fields<'_>, seen: &Seen, csrf: &str) -> Markup {
    let leading = |field: &Field| {
        let verdict = seen.view.verdicts.iter().find(|it| it.field == field.name);
        verdict.map(|it| it.values.clone()).unwrap_or_default()
    };
    let form = Form::from_json(&seen.form).ok();
    let label = |name: &str| {
        let asked = form.as_ref().and_then(|it| it.field(name));
        asked.map_or_else(|| name.to_owned(), |it| it.label.source().to_owned())
    };
    let choice = |it: &(String, String)| Choice::new(it.0.clone(), it.1.clone());
    let body = html! {
        @for field in &seen.view.fields {
            @let options: Vec<Choice<'_>> = field.options.iter().map(choice).collect();
            @if field.is_many {
                (leading(field).into_iter().fold(
                    fields.checkboxes(field.name.clone(), label(&field.name), options),
                    crate::ui::Field::value))
            } @else {
                (fields.radios(field.name.clone(), label(&field.name), options).required().keys()
                    .value(leading(field).first().cloned().unwrap_or_default()))
            }
        }
        p.muted.small-text { (say!(locale, "quality-decide-text")) }
        div.actions {
            (submit(say!(locale, "quality-keep")).primary().icon(Icon::Check).key("A"))
        }
    };
    let action = format!("{}/decision", page_of(seen.project.id, seen.task.id));
    html! { (fields.form(action, csrf, body)) }
}

fn more(locale: &Locale, fields: &Fields<'_>, seen: &Seen, csrf: &str) -> Markup {
    let body = html! {
        (fields.number("answers", say!(locale, "quality-ask-more")).required().short()
            .between("1", "10").value("2")
            .help(say!(locale, "quality-ask-more-text", price = locale.money(seen.price))))
        div.actions { (submit(say!(locale, "quality-ask")).icon(Icon::Plus)) }
    };
    let action = format!("{}/answers", page_of(seen.project.id, seen.task.id));
    html! { (fields.form(action, csrf, body)) }
}

/// `POST /projects/{id}/doubts/{task}/decision`
pub(super) async fn decide(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    PathIds(id, task): PathIds<kinds::Project, kinds::Task>,
    CsrfForm(typed): CsrfForm<Vec<(String, String)>>,
) -> Result<Response, PageError> {
    let account = person.account;
    let mut values: Picks = BTreeMap::new();
    for (field, value) in typed.into_iter().filter(|it| !it.0.starts_with('_')) {
        values.entry(field).or_default().push(value);
    }
    let decide = async move |tx: &mut Tx| {
        quality::decide(tx, account, id, task, values.clone()).await?;
        quality::next_unsure(tx, id, task).await
    };
    match app.db.write(decide).await {
        Ok(next) => Ok(onward(id, next, "result-is-decided")),
        Err(error) => page(&app, &visitor, &person, (id, task), Wrong::of(&app, error)?).await,
    }
}

#[derive(Debug, serde::Deserialize)]
pub(super) struct More {
    answers: String,
}

/// `POST /projects/{id}/doubts/{task}/answers`
pub(super) async fn ask_more(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    PathIds(id, task): PathIds<kinds::Project, kinds::Task>,
    CsrfForm(typed): CsrfForm<More>,
) -> Result<Response, PageError> {
    let account = person.account;
    let asked: Result<Option<TaskId>> = match whole("answers", &typed.answers) {
        Ok(answers) => {
            let ask = async move |tx: &mut Tx| {
                quality::ask_more(tx, account, id, task, answers).await?;
                quality::next_unsure(tx, id, task).await
            };
            app.db.write(ask).await
        }
        Err(error) => Err(error),
    };
    match asked {
        Ok(next) => Ok(onward(id, next, "more-is-asked")),
        Err(error) => page(&app, &visitor, &person, (id, task), Wrong::of(&app, error)?).await,
    }
}

/// To the next doubt, or back to the list.
fn onward(id: ProjectId, next: Option<TaskId>, done: &str) -> Response {
    let to = next.map_or_else(|| href(id, "doubts"), |it| page_of(id, it));
    Redirect::to(&format!("{to}?done={done}")).into_response()
}
