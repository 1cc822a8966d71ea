//! `/projects/{id}/basics`: what stands in the list of jobs.

use axum::{extract::State, response::Response};
use base::{Result, Title, kinds};
use face::{App, CsrfForm, PageError, PathId, Person, Visitor};
use market::projects::{Edit, SUMMARY_MAX};
use maud::{Markup, Render, html};
use serde::Deserialize;

use super::{
    href, labels,
    steps::{self, Desk},
};
use crate::{
    ui::{Fields, card},
    wrong::{Faults, Wrong},
};

const PAGE: &str = "basics";

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    title: String,
    summary: String,
    category: String,
    language: String,
    difficulty: String,
    #[serde(rename = "_then")]
    then: String,
}

impl Typed {
    fn of(desk: &Desk) -> Self {
        let (project, terms) = (&desk.project, &desk.terms);
        Self {
            title: terms.title.clone(),
            summary: terms.summary.clone(),
            category: project.category.as_str().to_owned(),
            language: project.language.clone(),
            difficulty: project.difficulty.as_str().to_owned(),
            then: String::new(),
        }
    }

    fn read(&self) -> Result<Edit> {
        let mut faults = Faults::default();
        let title = faults.read(Title::parse("title", &self.title));
        let category = faults.read(labels::read_category(&self.category));
        let difficulty = faults.read(labels::read_difficulty(&self.difficulty));
        if title.is_none() || category.is_none() || difficulty.is_none() {
            return Err(faults.error());
        }
        Ok(Edit {
            title,
            category,
            difficulty,
            summary: Some(self.summary.clone()),
            language: Some(self.language.clone()),
            ..Edit::default()
        })
    }
}

/// `GET /projects/{id}/basics`
pub(super) async fn show(
    State(app): State<App>,
    visitor: Visitor,
    person: Person,
    PathId(id): PathId<kinds::Project>,
) -> Result<Response, PageError> {
    let desk = Desk::open(&app, &person, id).await?;
    let typed = Typed::of(&desk);
    page(&app, &visitor, &desk, &typed, Wrong::nothing()).await
}

/// `POST /projects/{id}/basics`
pub(super) async fn send(
    State(app): State<App>,
    visitor: Visitor,
    person: Person,
    PathId(id): PathId<kinds::Project>,
    CsrfForm(typed): CsrfForm<Typed>,
) -> Result<Response, PageError> {
    match steps::save(&app, &person, id, typed.read()).await {
        Ok(()) => Ok(steps::onward(id, PAGE, &typed.then)),
        Err(error) => {
            let wrong = Wrong::of(&app, error)?;
            page(&app, &visitor, &Desk::open(&app, &person, id).await?, &typed, wrong).await
        }
    }
}

async fn page(
    app: &App,
    visitor: &Visitor,
    desk: &Desk,
    typed: &Typed,
    wrong: Wrong,
) -> Result<Response, PageError> {
    let fields = Fields::new(&app.site.locale, &wrong.errors);
    let form = form(&fields, desk, typed, visitor.csrf());
    desk.show(app, visitor, PAGE, wrong.status, steps::one_column(card("", form))).await
}

fn form(fields: &Fields<'_>, desk: &Desk, typed: &Typed, csrf: &str) -> Markup {
    let body = html! {
        (fields.text("title", "Title").required().max_length(Title::MAX)
            .value(typed.title.clone()).help("What is to be done, in one line."))
        (fields.textarea("summary", "Summary").rows(3).max_length(SUMMARY_MAX)
            .value(typed.summary.clone())
            .help("One or two sentences that stand below the title."))
        (fields.select("category", "Category", labels::categories()).required()
            .value(typed.category.clone()))
        (fields.text("language", "Language").required().max_length(35).short()
            .value(typed.language.clone())
            .help("The language workers need, as a tag: en, de, pt-BR …"))
        (fields.radios("difficulty", "Difficulty", labels::difficulties()).required()
            .value(typed.difficulty.clone()))
        (steps::buttons(desk, PAGE))
    };
    let drawn = fields.form(href(desk.project.id, PAGE), csrf, body);
    drawn.render()
}
