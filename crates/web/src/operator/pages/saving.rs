//! What the editor sends: what is typed is never lost, and nobody's work is overwritten unseen.

use axum::{
    extract::State,
    response::{IntoResponse, Redirect, Response},
};
use base::{Error, Markdown, Title};
use face::{Admin, App, CsrfForm, Local, PageError, PathTexts, Person, Visitor};
use market::pages::{self, Draft};
use serde::Deserialize;

use super::editor::{Typed, Where, known, page};
use crate::wrong::{Faults, Wrong};

/// `POST /operator/pages/{name}/{language}`
pub(in crate::operator) async fn save(
    Local(app): Local,
    visitor: Visitor,
    Admin(person): Admin,
    path: PathTexts,
    CsrfForm(typed): CsrfForm<Typed>,
) -> Result<Response, PageError> {
    let at = Where::read(path)?;
    let wrong = if typed.what == "preview" {
        Wrong::nothing()
    } else {
        match put(&app, &person, &at, &typed).await {
            Ok(new) => {
                let done = if new { "page-is-saved" } else { "page-is-as-it-was" };
                return Ok(back(&at, done));
            }
            Err(error) => Wrong::of(&app, error)?,
        }
    };
    let known = known(&app, &at).await?;
    let newest = known.versions.first();
    // Who saves again after reading what the other one wrote means it.
    let overtaken = newest.filter(|it| it.version != typed.seen && typed.what != "preview");
    let seen = overtaken.map_or(typed.seen, |it| it.version);
    let typed = Typed { seen, ..typed };
    page(&app, &visitor, &person, &at, &known, &typed, overtaken, &wrong).await
}

async fn put(app: &App, person: &Person, at: &Where, typed: &Typed) -> Result<bool, Error> {
    let mut faults = Faults::default();
    let title = faults.read(Title::parse("title", &typed.title));
    let body = faults.read(Markdown::parse("body", &typed.body));
    let (Some(title), Some(body)) = (title, body) else { return Err(faults.error()) };
    let Where { slug, language } = at.clone();
    let draft = Draft { slug, language, title, body, seen: typed.seen };
    let me = person.account;
    app.db.write(async move |tx| pages::write(tx, me, &draft).await).await
}

#[derive(Debug, Deserialize)]
pub(in crate::operator) struct Seen {
    seen: i64,
    #[serde(default)]
    version: i64,
}

/// `POST /operator/pages/{name}/{language}/restoration`
pub(in crate::operator) async fn restore(
    State(app): State<App>,
    Admin(person): Admin,
    path: PathTexts,
    CsrfForm(form): CsrfForm<Seen>,
) -> Result<Response, PageError> {
    let (at, me) = (Where::read(path)?, person.account);
    let Where { slug, language } = at.clone();
    let restore = async move |tx: &mut store::Tx| {
        pages::restore(tx, me, &slug, language, form.version, form.seen).await
    };
    app.db.write(restore).await?;
    Ok(back(&at, "page-is-restored"))
}

/// `POST /operator/pages/{name}/{language}/default`
pub(in crate::operator) async fn reset(
    State(app): State<App>,
    Admin(person): Admin,
    path: PathTexts,
    CsrfForm(form): CsrfForm<Seen>,
) -> Result<Response, PageError> {
    let (at, me) = (Where::read(path)?, person.account);
    let Where { slug, language } = at.clone();
    let reset = async move |tx: &mut store::Tx| {
        pages::back_to_default(tx, me, &slug, language, form.seen).await
    };
    app.db.write(reset).await?;
    Ok(back(&at, "page-is-default"))
}

fn back(at: &Where, done: &str) -> Response {
    Redirect::to(&format!("{}?done={done}", at.path())).into_response()
}
