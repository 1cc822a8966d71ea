//! `/projects/{id}/basics`: what stands in the list of jobs.

use axum::response::Response;
use base::{Result, Title, kinds};
use face::{App, CsrfForm, Local, PageError, PathId, Person, Visitor};
use locale::Locale;
use market::projects::{Edit, SUMMARY_MAX};
use maud::{Markup, Render, html};
use serde::Deserialize;

use super::{
    href, labels,
    steps::{self, Desk},
};
use crate::{
    ui::{Fields, card},
    words::say,
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
    Local(app): Local,
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
    Local(app): Local,
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
    let locale = &app.locale;
    let fields = Fields::new(locale, &wrong.errors);
    let form = form(locale, &fields, desk, typed, visitor.csrf());
    desk.show(app, visitor, PAGE, wrong.status, steps::one_column(card("", form))).await
}

fn form(locale: &Locale, fields: &Fields<'_>, desk: &Desk, typed: &Typed, csrf: &str) -> Markup {
    let categories = labels::categories(locale);
    let difficulties = labels::difficulties(locale);
    let languages = labels::languages(locale, &typed.language);
    let body = html! {
        (fields.text("title", say!(locale, "projects-field-title")).required()
            .max_length(Title::MAX).value(typed.title.clone())
            .help(say!(locale, "projects-field-title-help")))
        (fields.textarea("summary", say!(locale, "projects-field-summary")).rows(3)
            .max_length(SUMMARY_MAX).value(typed.summary.clone())
            .help(say!(locale, "projects-field-summary-help")))
        (fields.select("category", say!(locale, "projects-category"), categories).required()
            .value(typed.category.clone()))
        (fields.select("language", say!(locale, "projects-language"), languages).required()
            .value(typed.language.clone())
            .help(say!(locale, "projects-language-help")))
        (fields.radios("difficulty", say!(locale, "projects-difficulty"), difficulties).required()
            .value(typed.difficulty.clone()))
        (steps::buttons(locale, desk, PAGE))
    };
    let drawn = fields.form(href(desk.project.id, PAGE), csrf, body);
    drawn.render()
}
