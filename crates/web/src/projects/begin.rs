//! The first step: what a project needs to be a draft.

use axum::{
    extract::State,
    response::{IntoResponse, Redirect, Response},
};
use base::Title;
use face::{App, CsrfForm, PageError, Person, Visitor};
use market::projects::{self, New};
use maud::{Markup, Render, html};
use serde::Deserialize;

use super::labels;
use crate::{
    frame,
    ui::{Fields, PageHead, Place, card, link_button, submit},
    wrong::{Faults, Wrong},
};

#[derive(Debug, Clone, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    title: String,
    category: String,
    language: String,
    hiring: String,
}

impl Default for Typed {
    fn default() -> Self {
        let empty = String::new;
        Self { title: empty(), category: empty(), language: "en".to_owned(), hiring: empty() }
    }
}

impl Typed {
    fn read(&self) -> base::Result<New> {
        let mut faults = Faults::default();
        let title = faults.read(Title::parse("title", &self.title));
        let category = faults.read(labels::read_category(&self.category));
        let hiring = faults.read(labels::read_hiring(&self.hiring));
        match (title, category, hiring) {
            (Some(title), Some(category), Some(hiring)) => {
                Ok(New { title, category, language: self.language.clone(), hiring })
            }
            _ => Err(faults.error()),
        }
    }
}

/// `GET /projects/new`
pub(super) async fn show(
    State(app): State<App>,
    visitor: Visitor,
    _: Person,
) -> Result<Response, PageError> {
    page(&app, &visitor, &Typed::default(), Wrong::nothing()).await
}

/// `POST /projects/new`
pub(super) async fn send(
    State(app): State<App>,
    visitor: Visitor,
    person: Person,
    CsrfForm(typed): CsrfForm<Typed>,
) -> Result<Response, PageError> {
    let begun = match typed.read() {
        Ok(new) => {
            let draft = async move |tx: &mut store::Tx| {
                projects::draft(tx, person.account, new.clone()).await
            };
            app.db.write(draft).await
        }
        Err(error) => Err(error),
    };
    match begun {
        Ok(id) => {
            let next = format!("/projects/{id}/instructions?done=project-is-drafted");
            Ok(Redirect::to(&next).into_response())
        }
        Err(error) => page(&app, &visitor, &typed, Wrong::of(&app, error)?).await,
    }
}

async fn page(
    app: &App,
    visitor: &Visitor,
    typed: &Typed,
    wrong: Wrong,
) -> Result<Response, PageError> {
    let frame = frame(app, visitor, "New project").await?.at(Place::Projects).readable();
    let fields = Fields::new(frame.locale(), &wrong.errors);
    let content = html! {
        (PageHead::new("New project")
            .under("/projects", "Projects")
            .lead("Four things to begin with. Everything else comes step by step, and nothing \
                   is published or paid before you say so."))
        (card("", form(&fields, typed, visitor.csrf())))
    };
    Ok(frame.show_as(wrong.status, content))
}

fn form(fields: &Fields<'_>, typed: &Typed, csrf: &str) -> Markup {
    let body = html! {
        (fields.text("title", "Title").required().max_length(Title::MAX)
            .value(typed.title.clone())
            .help("What is to be done, in one line, as workers read it in the list of jobs."))
        (fields.select("category", "Category", labels::categories()).required()
            .value(typed.category.clone()))
        (fields.text("language", "Language").required().max_length(35).short()
            .value(typed.language.clone())
            .help("The language workers need, as a tag: en, de, pt-BR …"))
        (fields.radios("hiring", "Who may do it?", labels::hirings()).required()
            .value(typed.hiring.clone()))
        div.actions {
            (submit("Make a draft").primary())
            (link_button("/projects", "Cancel").quiet())
        }
    };
    // The fields live in this function, so the form is drawn here.
    let drawn = fields.form("/projects/new", csrf, body);
    drawn.render()
}
