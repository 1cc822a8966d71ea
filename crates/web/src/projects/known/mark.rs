//! `/projects/{id}/known/{task}`: what is right in one task, filled in like an answer.

use axum::response::{IntoResponse, Redirect, Response};
use base::{Result, kinds};
use face::{App, CsrfForm, Local, PageError, PathIds, Person, Visitor};
use forms::{Answer, Ask, Field, Form, Given, Rendered, TaskData, known::WHY};
use locale::Locale;
use market::{
    AccountId, ProjectId, TaskId,
    gold::{self, Line},
    projects::{self, Project, State, Task},
};
use maud::{Markup, html};
use store::Tx;

use super::known_href;
use crate::{
    frame,
    projects::{Nothing, happenings, href, tabs::project_tabs},
    task::{
        attached::Files,
        draw::{self, Question},
    },
    ui::{Fields, PageHead, Place, Tone, card, definitions, note, post_button, split, submit},
    words::say,
    wrong::Wrong,
};

/// The explanation's field; names of the form's fields never begin with `_`.
const EXPLAINED: &str = WHY;

struct Seen {
    project: Project,
    title: String,
    form: String,
    task: Task,
    line: Option<Line>,
}

async fn read(tx: &mut Tx, me: AccountId, id: ProjectId, task: TaskId) -> Result<Seen> {
    let project = projects::of_requester(tx, me, id).await?;
    let terms = projects::current(tx, &project).await?;
    Ok(Seen {
        task: projects::task(tx, id, task).await?,
        line: gold::line(tx, id, task).await?,
        form: terms.form,
        title: terms.title,
        project,
    })
}

/// `GET /projects/{id}/known/{task}`
pub(in crate::projects) async fn form(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    PathIds(id, task): PathIds<kinds::Project, kinds::Task>,
) -> Result<Response, PageError> {
    answer(&app, &visitor, &person, (id, task), None, Wrong::nothing()).await
}

/// `POST /projects/{id}/known/{task}`
pub(in crate::projects) async fn save(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    PathIds(id, task): PathIds<kinds::Project, kinds::Task>,
    CsrfForm(pairs): CsrfForm<Vec<(String, String)>>,
) -> Result<Response, PageError> {
    let me = person.account;
    let seen = app.db.read(async move |tx| read(tx, me, id, task).await).await?;
    let given = if seen.form.is_empty() {
        Answer::default()
    } else {
        filled(&Form::from_json(&seen.form)?, &pairs)
    };
    let (gold, is_known) = (given.to_json(), seen.task.gold.is_some());
    let save = async move |tx: &mut Tx| {
        if is_known {
            gold::correct(tx, me, id, task, &gold).await?;
            return Ok(task);
        }
        gold::mark(tx, me, id, task, &gold).await
    };
    match app.db.write(save).await {
        Ok(marked) => {
            let done = if is_known { "known-corrected" } else { "known-marked" };
            Ok(Redirect::to(&format!("{}?done={done}", known_href(id, marked))).into_response())
        }
        Err(error) if error.is(projects::Refusal::NotFound) => Err(error.into()),
        Err(error) => {
            let wrong = Wrong::of(&app, error)?;
            answer(&app, &visitor, &person, (id, task), Some(given), wrong).await
        }
    }
}

/// What was filled in: blank fields are left out, because nothing is known of them.
fn filled(form: &Form, pairs: &[(String, String)]) -> Answer {
    let fields = pairs.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    let fields = fields.filter(|it| it.0 != crate::ui::CSRF_FIELD);
    let given = Answer::from_pairs(form, fields.clone());
    let mut known = Answer::default();
    for (name, value) in given.iter().filter(|it| !it.1.is_blank()) {
        known.put(name, value.clone());
    }
    if let Some((_, why)) = fields.clone().find(|it| it.0 == EXPLAINED)
        && !why.trim().is_empty()
    {
        known.put(WHY, Given::Text(why.trim().to_owned()));
    }
    known
}

macro_rules! buttons {
    ($($(#[$doc:meta])* $name:ident $verb:ident $done:literal $to_list:literal;)*) => { $(
        $(#[$doc])*
        pub(in crate::projects) async fn $name(
            Local(app): Local,
            person: Person,
            PathIds(id, task): PathIds<kinds::Project, kinds::Task>,
            CsrfForm(Nothing {}): CsrfForm<Nothing>,
        ) -> Result<Response, PageError> {
            let me = person.account;
            app.db.write(async move |tx| gold::$verb(tx, me, id, task).await).await?;
            let to = if $to_list { href(id, "known") } else { happenings::task_href(id, task) };
            Ok(Redirect::to(&format!("{to}?done={}", $done)).into_response())
        }
    )* };
}

buttons! {
    /// `POST /projects/{id}/known/{task}/removal`
    unmark unmark "known-unmarked" false;
    /// `POST /projects/{id}/known/{task}/retirement`
    retire retire "known-retired" true;
    /// `POST /projects/{id}/known/{task}/keeping`
    keep keep "known-kept" true;
}

/// `POST /projects/{id}/known/{task}/result`: what all accepted answers say is known.
pub(in crate::projects) async fn result(
    Local(app): Local,
    person: Person,
    PathIds(id, task): PathIds<kinds::Project, kinds::Task>,
    CsrfForm(Nothing {}): CsrfForm<Nothing>,
) -> Result<Response, PageError> {
    let me = person.account;
    let mark = async move |tx: &mut Tx| gold::mark_result(tx, me, id, task, "").await;
    let marked = app.db.write(mark).await?;
    let to = known_href(id, marked);
    Ok(Redirect::to(&format!("{to}?done=known-marked")).into_response())
}

async fn answer(
    app: &App,
    visitor: &Visitor,
    person: &Person,
    (id, task): (ProjectId, TaskId),
    typed: Option<Answer>,
    wrong: Wrong,
) -> Result<Response, PageError> {
    let me = person.account;
    let seen = app.db.read(async move |tx| read(tx, me, id, task).await).await?;
    let locale = &app.locale;
    let title = say!(locale, "gold-of-task", n = seen.task.position);
    let gold = seen.task.gold.as_deref().map(Answer::from_json).transpose()?;
    let typed = typed.or(gold).unwrap_or_default();
    let content = html! {
        (PageHead::new(title.as_str())
            .under("/projects", say!(locale, "projects-title"))
            .under(href(id, ""), seen.title.as_str())
            .under(href(id, "known"), say!(locale, "gold-title")))
        (project_tabs(app, &seen.project, "known").await?)
        (split(
            card("", fields(locale, id, &seen, &typed, &wrong, &person.csrf)?),
            aside(locale, id, &seen, &person.csrf),
        ))
    };
    let frame = frame(app, visitor, title).await?;
    Ok(frame.at(Place::Projects).show_as(wrong.status, content))
}

/// The task as workers see it, with fields for what is right.
fn fields(
    locale: &Locale,
    id: ProjectId,
    seen: &Seen,
    typed: &Answer,
    wrong: &Wrong,
    csrf: &str,
) -> Result<Markup> {
    if seen.form.is_empty() {
        return Ok(note(Tone::Warn, say!(locale, "gold-no-form").as_str()));
    }
    let (form, data) = (Form::from_json(&seen.form)?, TaskData::from_json(&seen.task.input)?);
    let only = form.fields().nth(1).is_none();
    let (items, none) = (form.render(&data), Files::none());
    // Nothing has to be known of any one field.
    let free = |field: &Field| Field { required: false, ..field.clone() };
    let asked: Vec<(Field, &str, &str)> = items
        .iter()
        .filter_map(|item| match item {
            Rendered::Asked { field, label, help } if !matches!(field.ask, Ask::File(_)) => {
                Some((free(field), label.as_str(), help.as_str()))
            }
            _ => None,
        })
        .collect();
    let f = Fields::new(locale, &wrong.errors);
    let why = match typed.get(WHY) {
        Some(Given::Text(text)) => text.clone(),
        _ => String::new(),
    };
    let body = html! {
        @for (field, label, help) in &asked {
            @let given = typed.get(&field.name).or_else(|| typed.get("").filter(|_| only));
            (draw::asked(locale, &f, &Question {
                field, label, help, given, keys: false, files: &none,
            }))
        }
        @if asked.iter().any(|it| is_written(&it.0.ask)) {
            p.muted { (say!(locale, "gold-several")) }
        }
        (f.textarea(EXPLAINED, say!(locale, "gold-why")).rows(3).max_length(2_000).value(why)
            .help(say!(locale, "gold-why-help")))
        div.actions { (submit(say!(locale, "gold-save")).primary()) }
    };
    Ok(html! {
        div.stack { @for item in &items { (draw::shown(locale, item)) } }
        (f.form(known_href(id, seen.task.id), csrf, body))
    })
}

/// How it went, and what else can be done with it.
fn aside(locale: &Locale, id: ProjectId, seen: &Seen, csrf: &str) -> Markup {
    let to = known_href(id, seen.task.id);
    let Some(line) = &seen.line else {
        return html! {
            (card(&say!(locale, "gold-new"), html! {
                p { (say!(locale, "gold-new-text")) }
                @if 0 < seen.task.places_accepted {
                    p { (say!(locale, "gold-from-result-text")) }
                    (post_button(format!("{to}/result"), csrf, say!(locale, "gold-from-result")))
                }
            }))
        };
    };
    let labels = [
        say!(locale, "gold-column-state"),
        say!(locale, "gold-column-seen"),
        say!(locale, "gold-column-wrong"),
        say!(locale, "gold-places-left"),
    ];
    let facts = [
        (labels[0].as_str(), super::state(locale, line)),
        (labels[1].as_str(), html! { (locale.number(line.seen)) }),
        (labels[2].as_str(), html! { (locale.number(line.wrong)) }),
        (labels[3].as_str(), html! { (locale.number(line.task.places_free)) }),
    ];
    let in_use = line.task.gold_retired_at.is_none();
    let untouched = line.task.places_free == line.task.answers_wanted;
    let changes = matches!(seen.project.state, State::Draft | State::Open | State::Paused);
    html! {
        (card(&say!(locale, "gold-how-it-goes"), html! {
            (definitions(facts))
            @if in_use {
                div.actions {
                    @if line.suspect_at.is_some() {
                        (post_button(format!("{to}/keeping"), csrf, say!(locale, "gold-keep")))
                    }
                    @if untouched && changes {
                        (post_button(format!("{to}/removal"), csrf, say!(locale, "gold-unmark")))
                    }
                    (post_button(format!("{to}/retirement"), csrf, say!(locale, "gold-retire")))
                }
            }
        }))
    }
}

/// Its answer is written, not picked.
fn is_written(ask: &Ask) -> bool {
    !matches!(ask, Ask::Choice(_) | Ask::Choices(_) | Ask::Rating(_))
}
