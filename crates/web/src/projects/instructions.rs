//! `/projects/{id}/instructions`: how the work is done, in Markdown.

use axum::{http::StatusCode, response::Response};
use base::{Markdown, Result, kinds};
use face::{App, CsrfForm, Local, PageError, PathId, Person, Visitor};
use locale::Locale;
use market::projects::Edit;
use maud::{Markup, Render, html};
use serde::Deserialize;

use super::{
    href,
    steps::{self, Desk},
};
use crate::{
    ui::{self, Fields, card, cols, details, markdown, submit},
    words::say,
    wrong::Wrong,
};

const PAGE: &str = "instructions";

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    instructions: String,
    #[serde(rename = "_then")]
    then: String,
}

impl Typed {
    fn read(&self) -> Result<Edit> {
        let text = Markdown::parse("instructions", &self.instructions)?;
        Ok(Edit { instructions: Some(text), ..Edit::default() })
    }
}

/// `GET /projects/{id}/instructions`
pub(super) async fn show(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    PathId(id): PathId<kinds::Project>,
) -> Result<Response, PageError> {
    let desk = Desk::open(&app, &person, id).await?;
    let typed = Typed { instructions: desk.terms.instructions.clone(), then: String::new() };
    page(&app, &visitor, &desk, &typed, Wrong::nothing()).await
}

/// `POST /projects/{id}/instructions`
pub(super) async fn send(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    PathId(id): PathId<kinds::Project>,
    CsrfForm(typed): CsrfForm<Typed>,
) -> Result<Response, PageError> {
    if typed.then == "preview" {
        let desk = Desk::open(&app, &person, id).await?;
        return page(&app, &visitor, &desk, &typed, Wrong::nothing()).await;
    }
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
    let unsaved = typed.instructions.trim() != desk.terms.instructions;
    let content = cols([
        card("", form(locale, &fields, desk, typed, visitor.csrf())),
        html! {
            div #preview { (card(&say!(locale, "projects-preview"), html! {
                @if unsaved && wrong.status == StatusCode::OK {
                    p.muted { (say!(locale, "projects-not-saved-yet")) }
                }
                @if typed.instructions.trim().is_empty() {
                    p.muted { (say!(locale, "projects-preview-empty")) }
                } @else {
                    (markdown(&typed.instructions, 3))
                }
            })) }
        },
    ]);
    desk.show(app, visitor, PAGE, wrong.status, content).await
}

fn form(locale: &Locale, fields: &Fields<'_>, desk: &Desk, typed: &Typed, csrf: &str) -> Markup {
    let body = html! {
        (fields.textarea("instructions", steps::label(locale, PAGE)).rows(18)
            .max_length(Markdown::MAX).required().value(typed.instructions.clone())
            .lang(desk.project.language.clone())
            .help(say!(locale, "projects-instructions-help")))
        (how_to(locale))
        div.actions {
            (submit(say!(locale, "projects-show-preview")).sends("_then", "preview").previews()
                .icon(ui::Icon::Eye))
        }
        (steps::buttons(locale, desk, PAGE))
    };
    let drawn = fields.form(href(desk.project.id, PAGE), csrf, body).previews("preview");
    drawn.render()
}

fn how_to(locale: &Locale) -> Markup {
    let important = say!(locale, "projects-markdown-important");
    let stressed = say!(locale, "projects-markdown-stressed");
    let words = say!(locale, "projects-markdown-words");
    let typed = [
        format!("# {}", say!(locale, "projects-markdown-heading")),
        format!("**{important}**"),
        format!("*{stressed}*"),
        format!("- {}", say!(locale, "projects-markdown-point")),
        format!("[{words}](https://…)"),
        format!("![{words}](https://…)"),
        format!("> {}", say!(locale, "projects-markdown-text")),
    ];
    let meant = [
        html! { (say!(locale, "projects-markdown-is-heading")) },
        html! { strong { (important) } },
        html! { em { (stressed) } },
        html! { (say!(locale, "projects-markdown-is-list")) },
        html! { (say!(locale, "projects-markdown-is-link")) },
        html! { (say!(locale, "projects-markdown-is-picture")) },
        html! { (say!(locale, "projects-markdown-is-quotation")) },
    ];
    details(
        &say!(locale, "projects-markdown-title"),
        ui::definitions(typed.iter().map(String::as_str).zip(meant)),
    )
}
