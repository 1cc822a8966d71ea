//! `/projects/{id}/trial`: the project as a worker meets it. Nothing is stored.

use axum::{extract::Query, response::Response};
use base::{Error, Id, Result, Timestamp, kinds};
use face::{App, Local, PageError, PathId, Person, Upload, Visitor};
use forms::{Answer, Ask, Checked, Form, Given, TaskData};
use locale::Locale;
use market::{
    ProjectId,
    projects::{self, Task, Version},
};
use maud::{Markup, Render, html};
use serde::Deserialize;

use super::{href, own, preview};
use crate::{
    frame,
    ui::{
        Empty, Errors, Fields, Flash, Icon, PageHead, Place, Tone, card, definitions, hidden,
        link_button, markdown, note, split, submit,
    },
    words::say,
    wrong::Wrong,
};

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Which {
    /// The position before the task to try.
    after: i64,
}

/// What came of trying.
enum Outcome {
    NotYet,
    Taken(Checked),
    Refused(Wrong),
}

/// Everything the page shows.
struct Sheet<'a> {
    id: ProjectId,
    terms: &'a Version,
    form: &'a Form,
    /// None while there is no task.
    task: Option<&'a Task>,
    answer: Answer,
    outcome: Outcome,
}

/// `GET /projects/{id}/trial`
pub(super) async fn show(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    PathId(id): PathId<kinds::Project>,
    Query(which): Query<Which>,
) -> Result<Response, PageError> {
    let (_, terms) = own(&app, &person, id).await?;
    if terms.form.is_empty() {
        return nothing_yet(&app, &visitor, id, &terms).await;
    }
    let (form, task) = (terms.form()?, task(&app, id, which.after).await?);
    let (answer, outcome) = (Answer::default(), Outcome::NotYet);
    let sheet = Sheet { id, terms: &terms, form: &form, task: task.as_ref(), answer, outcome };
    sheet.page(&app, &visitor).await
}

/// `POST /projects/{id}/trial`: checks what was filled in, and forgets it.
pub(super) async fn send(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    PathId(id): PathId<kinds::Project>,
    upload: Upload,
) -> Result<Response, PageError> {
    let (_, terms) = own(&app, &person, id).await?;
    let form = terms.form()?;
    let after = upload.text("_after").and_then(|it| it.parse().ok()).unwrap_or(0);
    let task = task(&app, id, after).await?;
    let answer = Answer::from_pairs(&form, upload.pairs());
    let outcome = match form.check(&with_files(&form, &answer, &upload)) {
        Ok(checked) => Outcome::Taken(checked),
        Err(faults) => Outcome::Refused(Wrong::of(&app, Error::Invalid(faults))?),
    };
    let sheet = Sheet { id, terms: &terms, form: &form, task: task.as_ref(), answer, outcome };
    sheet.page(&app, &visitor).await
}

/// The first task after a position; from the start when there is none behind it.
async fn task(app: &App, id: ProjectId, after: i64) -> Result<Option<Task>> {
    let read = app.db.read(async move |tx| {
        let mut found = projects::tasks(tx, id, after, 1).await?;
        if found.is_empty() && after != 0 {
            found = projects::tasks(tx, id, 0, 1).await?;
        }
        Ok(found.pop())
    });
    read.await
}

/// The answer with stand-ins for the files that were chosen, which are not kept.
fn with_files(form: &Form, answer: &Answer, upload: &Upload) -> Answer {
    let mut answer = answer.clone();
    for field in form.fields().filter(|it| matches!(it.ask, Ask::File(_))) {
        let ids = upload.files(&field.name).zip(1u128..).map(|(_, n)| {
            let id: Id<kinds::File> = Id::new(Timestamp::from_millis(0), n);
            id.to_string()
        });
        answer.put(&field.name, Given::List(ids.collect()));
    }
    answer
}

impl Sheet<'_> {
    async fn page(&self, app: &App, visitor: &Visitor) -> Result<Response, PageError> {
        let none = Wrong::nothing();
        let wrong = match &self.outcome {
            Outcome::Refused(wrong) => wrong,
            Outcome::NotYet | Outcome::Taken(_) => &none,
        };
        let title = say!(&app.locale, "form-try");
        let mut frame = frame(app, visitor, title.as_str()).await?.at(Place::Projects);
        if let Outcome::Taken(_) = self.outcome {
            frame = frame.flash(Flash::ok(say!(&app.locale, "form-trial-taken")));
        }
        let locale = frame.locale();
        let content = html! {
            (PageHead::new(title)
                .under("/projects", say!(locale, "form-projects"))
                .under(href(self.id, ""), self.terms.title.as_str())
                .lead(&say!(locale, "form-trial-lead"))
                .actions(html! {
                    (link_button(href(self.id, "check"), say!(locale, "form-back-to-check")))
                }))
            (split(
                card("", self.form(locale, &wrong.errors, visitor.csrf())),
                html! { (self.result(locale)) (self.beside(locale)) },
            ))
        };
        Ok(frame.show_as(wrong.status, content))
    }

    fn data(&self) -> TaskData {
        let data = self.task.and_then(|it| TaskData::from_json(&it.input).ok());
        data.unwrap_or_else(|| preview::stand_ins(self.form))
    }

    fn form(&self, locale: &Locale, errors: &Errors, csrf: &str) -> Markup {
        let fields = Fields::new(locale, errors);
        // The task before this one in the order of the data, so that the same one comes back.
        let after = self.task.map_or(0, |it| it.position - 1);
        let body = html! {
            (preview::items(locale, &fields, self.form, &self.data(), &self.answer))
            div.actions {
                (submit(say!(locale, "form-trial-submit")).primary().unchecked())
                @if let Some(task) = self.task {
                    (link_button(
                        format!("{}?after={}", href(self.id, "trial"), task.position),
                        say!(locale, "form-try-next"),
                    ).quiet().icon_after(Icon::ArrowOn))
                }
            }
            (hidden("_after", &after.to_string()))
        };
        let form = fields.form(href(self.id, "trial"), csrf, body).upload();
        html! {
            @if self.task.is_none() {
                (note(Tone::Plain, say!(locale, "form-no-data").as_str()))
            }
            (form.render())
        }
    }

    /// What would be kept of the answer.
    fn result(&self, locale: &Locale) -> Markup {
        let Outcome::Taken(checked) = &self.outcome else { return html! {} };
        let kept: Vec<(&str, Markup)> =
            checked.iter().map(|(name, value)| (name, html! { (value.cell()) })).collect();
        card(
            &say!(locale, "form-kept"),
            html! {
                @if kept.is_empty() {
                    p.muted { (say!(locale, "form-kept-nothing")) }
                } @else {
                    (definitions(kept))
                }
            },
        )
    }

    fn beside(&self, locale: &Locale) -> Markup {
        let text = &self.terms.instructions;
        if text.is_empty() {
            return note(Tone::Warn, say!(locale, "form-no-instructions").as_str());
        }
        card(&say!(locale, "form-instructions"), markdown(text, 3))
    }
}

async fn nothing_yet(
    app: &App,
    visitor: &Visitor,
    id: ProjectId,
    terms: &Version,
) -> Result<Response, PageError> {
    let locale = &app.locale;
    let title = say!(locale, "form-try");
    let frame = frame(app, visitor, title.as_str()).await?.at(Place::Projects);
    let step = link_button(href(id, "form"), say!(locale, "form-make-form")).primary();
    let text = say!(locale, "form-make-form-first");
    let content = html! {
        (PageHead::new(title).under("/projects", say!(locale, "form-projects"))
            .under(href(id, ""), terms.title.as_str()))
        (card("", html! { (Empty::new(say!(locale, "form-no-form"), text, step)) }))
    };
    Ok(frame.show(content))
}
