//! `/projects/{id}/form`: the designer of what a worker sees and fills in.
//!
//! Invariant: every change is saved at once and only as a whole form that the market takes,
//! so there is always a form to look at; two windows cannot overwrite each other unseen.

use axum::response::Response;
use base::{Error, Kind, Result, kinds};
use face::{App, CsrfForm, Local, PageError, PathId, Person, Visitor};
use forms::{Form, TaskData};
use locale::Locale;
use market::{
    ProjectId,
    projects::{self, Edit},
};
use maud::{Markup, html};
use serde::Deserialize;
use sha2::{Digest, Sha256};

use super::{
    preview,
    steps::{self, Desk},
};
use crate::{
    ui::{Fields, card, cols},
    words::say,
    wrong::Wrong,
};

mod document;
pub(super) mod item;
mod kinds_of_items;
mod list;
mod properties;
mod start;

use document::Document;

pub(super) const PAGE: &str = "form";

/// A text of a table, in the reader's language.
type Said = fn(&Locale) -> String;

/// A change of one item: which, and what the page had in hand.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Change {
    #[serde(rename = "_at")]
    at: usize,
    #[serde(rename = "_to")]
    to: String,
    #[serde(rename = "_seen")]
    seen: String,
}

/// A beginning, or the whole document typed by hand.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Whole {
    #[serde(rename = "_start")]
    start: String,
    #[serde(rename = "_document")]
    document: String,
}

/// A mark of the form that a page shows, so that a change made on an old page is noticed.
fn mark(form: &str) -> String {
    let digest = Sha256::digest(form.as_bytes());
    digest.iter().take(8).fold(String::new(), |hex, it| format!("{hex}{it:02x}"))
}

/// `GET /projects/{id}/form`
pub(super) async fn show(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    PathId(id): PathId<kinds::Project>,
) -> Result<Response, PageError> {
    let desk = Desk::open(&app, &person, id).await?;
    let document = Document::read(&desk.terms.form).to_pretty();
    page(&app, &visitor, &desk, &document, Wrong::nothing()).await
}

/// `POST /projects/{id}/form`: begins a form, or takes the whole document.
pub(super) async fn send(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    PathId(id): PathId<kinds::Project>,
    CsrfForm(typed): CsrfForm<Whole>,
) -> Result<Response, PageError> {
    let columns = columns(&app, id).await?;
    let label = say!(&app.locale, "form-your-answer");
    let document = match start::document(&typed.start, &columns, &label) {
        Some(it) => it,
        None => typed.document,
    };
    let edit = Edit { form: Some(document.clone()), ..Edit::default() };
    match steps::save(&app, &person, id, Ok(edit)).await {
        Ok(()) => Ok(steps::saved(id, PAGE, "form-is-saved")),
        Err(error) => {
            let wrong = Wrong::of(&app, error)?;
            page(&app, &visitor, &Desk::open(&app, &person, id).await?, &document, wrong).await
        }
    }
}

/// `POST /projects/{id}/form/moves`: an item goes up or down.
pub(super) async fn reorder(
    Local(app): Local,
    person: Person,
    PathId(id): PathId<kinds::Project>,
    CsrfForm(it): CsrfForm<Change>,
) -> Result<Response, PageError> {
    change(&app, &person, id, &it.seen, |document| {
        document.shift(it.at, it.to == "up");
    })
    .await?;
    Ok(steps::saved(id, PAGE, "form-is-saved"))
}

/// `POST /projects/{id}/form/removals`: an item goes away.
pub(super) async fn remove(
    Local(app): Local,
    person: Person,
    PathId(id): PathId<kinds::Project>,
    CsrfForm(it): CsrfForm<Change>,
) -> Result<Response, PageError> {
    match change(&app, &person, id, &it.seen, |document| document.remove(it.at)).await {
        Ok(()) => Ok(steps::saved(id, PAGE, "form-is-saved")),
        // The last question cannot go; there is no field that this could stand beside.
        Err(Error::Invalid(_)) => Err(Error::refused(Kind::Conflict, "form-asks-nothing").into()),
        Err(error) => Err(error.into()),
    }
}

/// Changes the form that a page showed, unless it has changed meanwhile.
async fn change(
    app: &App,
    person: &Person,
    id: ProjectId,
    seen: &str,
    work: impl FnOnce(&mut Document),
) -> Result<()> {
    let account = person.account;
    let (_, terms) = app.db.read(async move |tx| super::read_own(tx, account, id).await).await?;
    if mark(&terms.form) != seen {
        return Err(Error::refused(Kind::Conflict, "form-has-changed"));
    }
    let mut document = Document::read(&terms.form);
    work(&mut document);
    let edit = Edit { form: Some(document.to_json()), ..Edit::default() };
    steps::save(app, person, id, Ok(edit)).await
}

/// The columns of the first task's data; none while there is no task.
async fn columns(app: &App, id: ProjectId) -> Result<Vec<String>> {
    let data = first_data(app, id).await?;
    Ok(data.map(|it| it.columns().map(str::to_owned).collect()).unwrap_or_default())
}

async fn first_data(app: &App, id: ProjectId) -> Result<Option<TaskData>> {
    let first = app.db.read(async move |tx| projects::tasks(tx, id, 0, 1).await).await?;
    first.first().map(|it| TaskData::from_json(&it.input)).transpose()
}

async fn page(
    app: &App,
    visitor: &Visitor,
    desk: &Desk,
    document: &str,
    wrong: Wrong,
) -> Result<Response, PageError> {
    let data = first_data(app, desk.project.id).await?;
    let (csrf, is_wrong) = (visitor.csrf(), !wrong.errors.is_empty());
    let locale = &app.locale;
    let fields = Fields::new(locale, &wrong.errors);
    let content = if desk.terms.form.is_empty() {
        let columns: Vec<&str> = data.iter().flat_map(TaskData::columns).collect();
        html! {
            (start::cards(locale, desk.project.id, csrf, &columns))
            (list::expert(locale, &fields, desk, document, csrf, is_wrong))
        }
    } else {
        let form = desk.terms.form()?;
        cols([
            html! {
                div.stack {
                    (list::show(locale, desk, &Document::read(&desk.terms.form), csrf))
                    (list::expert(locale, &fields, desk, document, csrf, is_wrong))
                    (list::onward(locale, desk.project.id))
                }
            },
            card(&say!(locale, "form-as-workers-see-it"), seen(locale, &form, data)),
        ])
    };
    desk.show(app, visitor, PAGE, wrong.status, content).await
}

/// The preview, with the first task's data or with the names of the columns.
fn seen(locale: &Locale, form: &Form, data: Option<TaskData>) -> Markup {
    let told = match &data {
        Some(_) => say!(locale, "form-filled-with-first"),
        None if form.columns().is_empty() => String::new(),
        None => say!(locale, "form-names-stand-in"),
    };
    let data = data.unwrap_or_else(|| preview::stand_ins(form));
    html! {
        @if !told.is_empty() { p.muted { (told) } }
        (preview::still(locale, form, &data))
    }
}
