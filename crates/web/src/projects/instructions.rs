//! `/projects/{id}/instructions`: how the work is done, in Markdown.

use axum::{extract::State, http::StatusCode, response::Response};
use base::{Markdown, Result, kinds};
use face::{App, CsrfForm, PageError, PathId, Person, Visitor};
use market::projects::Edit;
use maud::{Markup, Render, html};
use serde::Deserialize;

use super::{
    href,
    steps::{self, Desk},
};
use crate::{
    ui::{self, Fields, card, cols, details, markdown, submit},
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
    State(app): State<App>,
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
    State(app): State<App>,
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
    let fields = Fields::new(&app.site.locale, &wrong.errors);
    let unsaved = typed.instructions.trim() != desk.terms.instructions;
    let content = cols([
        card("", form(&fields, desk, typed, visitor.csrf())),
        html! {
            (card("Preview", html! {
                @if unsaved && wrong.status == StatusCode::OK {
                    p.muted { "Not saved yet." }
                }
                @if typed.instructions.trim().is_empty() {
                    p.muted { "What you write is shown here as workers will read it." }
                } @else {
                    (markdown(&typed.instructions, 3))
                }
            }))
        },
    ]);
    desk.show(app, visitor, PAGE, wrong.status, content).await
}

fn form(fields: &Fields<'_>, desk: &Desk, typed: &Typed, csrf: &str) -> Markup {
    let body = html! {
        (fields.textarea("instructions", "Instructions").rows(18).max_length(Markdown::MAX)
            .required().value(typed.instructions.clone())
            .lang(desk.project.language.clone())
            .help("What counts as done, what does not, and what to do when in doubt. \
                   Written in Markdown."))
        (how_to())
        div.actions { (submit("Show the preview").sends("_then", "preview").icon(ui::Icon::Eye)) }
        (steps::buttons(desk, PAGE))
    };
    let drawn = fields.form(href(desk.project.id, PAGE), csrf, body);
    drawn.render()
}

fn how_to() -> Markup {
    details(
        "How Markdown is written",
        html! {
            (ui::definitions([
                ("# Heading", html! { "a heading; ## a smaller one" }),
                ("**important**", html! { strong { "important" } }),
                ("*stressed*", html! { em { "stressed" } }),
                ("- a point", html! { "a list; 1. numbers it" }),
                ("[words](https://…)", html! { "a link" }),
                ("![words](https://…)", html! { "a picture" }),
                ("> text", html! { "a quotation, such as an example" }),
            ]))
        },
    )
}
