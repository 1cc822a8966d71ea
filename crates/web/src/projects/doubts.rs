//! `/projects/{id}/doubts`: tasks whose answers do not agree well enough, and one of them side by
//! side with what its requester can do about it.

mod queue;
mod wide;

pub(super) use queue::list;
pub(super) use wide::{ask_all, ask_wide};

use std::collections::BTreeMap;

use axum::response::{IntoResponse, Redirect, Response};
use base::{Money, Result, kinds};
use face::{App, CsrfForm, Local, PageError, PathIds, Person, Visitor};
use forms::{Form, TaskData};
use locale::Locale;
use market::{
    AccountId, ProjectId, TaskId,
    projects::{self, Project, State, Task},
    quality::{self, Field, Picks, TaskView},
};
use maud::{Markup, html};
use store::Tx;

use super::{certainty, href, steps::whole};
use crate::{
    frame,
    task::draw,
    ui::{
        Choice, Fields, Icon, PageHead, Place, card, card_flush, definitions, link_button, split,
        submit,
    },
    words::say,
    wrong::Wrong,
};

fn page_of(id: ProjectId, task: TaskId) -> String {
    href(id, &format!("doubts/{task}"))
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
    let choice = |it: &(String, String)| Choice::new(it.0.clone(), it.1.clone());
    let body = html! {
        @for field in &seen.view.fields {
            @let options: Vec<Choice<'_>> = field.options.iter().map(choice).collect();
            @if field.is_many {
                (leading(field).into_iter().fold(
                    fields.checkboxes(field.name.clone(), field.question.clone(), options),
                    crate::ui::Field::value))
            } @else {
                (fields.radios(field.name.clone(), field.question.clone(), options).required()
                    .keys().value(leading(field).first().cloned().unwrap_or_default()))
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
