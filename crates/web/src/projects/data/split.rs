//! `POST /projects/{id}/data/texts`: a long text becomes a table of its pieces, which is looked
//! at and imported like any other.

use axum::response::{IntoResponse, Redirect, Response};
use base::{Error, Result, kinds};
use face::{App, CsrfForm, Local, PageError, PathId, Person, Visitor};
use locale::Locale;
use market::{
    AccountId, FileId, ProjectId,
    files::{self, Incoming},
};
use maud::{Markup, Render, html};
use serde::Deserialize;
use tables::split::{self, By};

use super::{Typed, must_be_own};
use crate::{
    projects::{href, steps::Desk},
    ui::{Choice, Fields, submit},
    words::say,
    wrong::Wrong,
};

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(in crate::projects) struct Given {
    document: String,
    by: String,
    text: String,
}

pub(super) fn form(
    locale: &Locale,
    fields: &Fields<'_>,
    id: ProjectId,
    typed: &Typed,
    csrf: &str,
) -> Markup {
    let ways = [
        Choice::new("paragraphs", say!(locale, "pipelines-split-paragraphs")),
        Choice::new("sentences", say!(locale, "pipelines-split-sentences")),
    ];
    let body = html! {
        p.muted { (say!(locale, "pipelines-split-lead")) }
        (fields.text("document", say!(locale, "pipelines-split-name")).required()
            .max_length(200).value(typed.document.clone()))
        (fields.radios("by", say!(locale, "pipelines-split-by"), ways).required()
            .value("paragraphs"))
        (fields.textarea("text", say!(locale, "pipelines-split-text")).rows(7).required()
            .value(typed.text.clone()))
        div.actions { (submit(say!(locale, "pipelines-split-send"))) }
    };
    fields.form(href(id, "data/texts"), csrf, body).render()
}

/// `POST /projects/{id}/data/texts`
pub(in crate::projects) async fn send(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    PathId(id): PathId<kinds::Project>,
    CsrfForm(given): CsrfForm<Given>,
) -> Result<Response, PageError> {
    must_be_own(&app, person.account, id).await?;
    match keep(&app, person.account, &given).await {
        Ok(file) => Ok(Redirect::to(&href(id, &format!("data/files/{file}"))).into_response()),
        Err(error) => {
            let wrong = Wrong::of(&app, error)?;
            let desk = Desk::open(&app, &person, id).await?;
            let typed = Typed { document: given.document, text: given.text, ..Typed::default() };
            super::page(&app, &visitor, &desk, &typed, wrong).await
        }
    }
}

/// Keeps the pieces as an uploaded table.
async fn keep(app: &App, owner: AccountId, given: &Given) -> Result<FileId> {
    let document = given.document.trim();
    if document.is_empty() || 200 < document.chars().count() {
        return Err(Error::invalid("document", "required"));
    }
    let by = By::parse(&given.by).ok_or_else(|| Error::invalid("by", "choice-needed"))?;
    if given.text.trim().is_empty() {
        return Err(Error::invalid("text", "required"));
    }
    let table = split::split(document, &given.text, by).map_err(Error::store)?;
    let (db, shelf) = (app.db.clone(), app.shelf.clone());
    let mut incoming = Incoming::begin(db, shelf, files::MOST_TABLE_BYTES).await?;
    incoming.write(&table).await?;
    incoming.finish(owner, &format!("{document}.csv"), "text/csv").await
}
