//! `POST /projects/{id}/data/texts`: a long text becomes a table of its pieces, which is looked
//! at and imported like any other.

use axum::response::{IntoResponse, Redirect, Response};
use base::{Error, Result, kinds};
use face::{App, Local, PageError, Parts, PathId, Person, Visitor, piece};
use locale::Locale;
use market::{
    AccountId, FileId, ProjectId,
    files::{self, Incoming},
    projects::imports,
};
use maud::{Markup, Render, html};
use tables::split::By;

use super::{Typed, must_be_own};
use crate::{
    projects::{href, steps::Desk},
    ui::{Choice, Fields, submit},
    words::say,
    wrong::Wrong,
};

/// The field that takes a file instead of a pasted text.
const FILE: &str = "text_file";

#[derive(Debug, Default)]
struct Given {
    document: String,
    by: String,
    text: String,
    /// A file's name and what is in it.
    file: Option<(String, Vec<u8>)>,
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
        (fields.text("document", say!(locale, "pipelines-split-name"))
            .help(say!(locale, "pipelines-split-name-help"))
            .max_length(200).value(typed.document.clone()))
        (fields.radios("by", say!(locale, "pipelines-split-by"), ways).required()
            .value(if typed.by.is_empty() { "paragraphs" } else { typed.by.as_str() }))
        (fields.textarea("text", say!(locale, "pipelines-split-text")).rows(7)
            .value(typed.text.clone()))
        (fields.file(FILE, say!(locale, "pipelines-split-file"))
            .accept(".txt,.md,.text,text/plain")
            .help(say!(locale, "pipelines-split-file-help")))
        div.actions { (submit(say!(locale, "pipelines-split-send"))) }
    };
    fields.form(href(id, "data/texts"), csrf, body).upload().render()
}

/// `POST /projects/{id}/data/texts`
pub(in crate::projects) async fn send(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    PathId(id): PathId<kinds::Project>,
    mut parts: Parts,
) -> Result<Response, PageError> {
    must_be_own(&app, person.account, id).await?;
    let mut given = Given::default();
    let kept = match given.take(&mut parts).await {
        Ok(()) => keep(&app, person.account, &given).await,
        Err(error) => Err(error),
    };
    match kept {
        Ok(file) => Ok(Redirect::to(&href(id, &format!("data/files/{file}"))).into_response()),
        Err(error) => {
            let wrong = Wrong::of(&app, error)?;
            let desk = Desk::open(&app, &person, id).await?;
            let Given { document, by, text, .. } = given;
            let typed = Typed { splits: true, document, by, text, ..Typed::default() };
            super::page(&app, &visitor, &desk, &typed, wrong).await
        }
    }
}

impl Given {
    async fn take(&mut self, parts: &mut Parts) -> Result<()> {
        while let Some(mut part) = parts.next().await? {
            let field = part.name().unwrap_or_default().to_owned();
            let name = part.file_name().unwrap_or_default().to_owned();
            let mut bytes = Vec::new();
            while let Some(some) = piece(&mut part).await? {
                if imports::MOST_TEXT < bytes.len() + some.len() {
                    return Err(Error::invalid(field, "text-too-long-to-split"));
                }
                bytes.extend_from_slice(&some);
            }
            let typed = || String::from_utf8_lossy(&bytes).into_owned();
            match field.as_str() {
                "document" => self.document = typed(),
                "by" => self.by = typed(),
                "text" => self.text = typed(),
                FILE if !name.is_empty() => self.file = Some((name, bytes)),
                _ => {}
            }
        }
        Ok(())
    }

    /// What the text is called: as said, or as its file.
    fn name(&self) -> Result<&str> {
        let file = self.file.as_ref().map_or("", |it| it.0.as_str());
        let stem = file.rsplit_once('.').map_or(file, |it| it.0);
        let name = Some(self.document.trim()).filter(|it| !it.is_empty()).unwrap_or(stem);
        if name.is_empty() || 200 < name.chars().count() {
            return Err(Error::invalid("document", "required"));
        }
        Ok(name)
    }
}

/// Keeps the pieces as an uploaded table.
async fn keep(app: &App, owner: AccountId, given: &Given) -> Result<FileId> {
    let document = given.name()?;
    let by = By::parse(&given.by).ok_or_else(|| Error::invalid("by", "choice-needed"))?;
    let table = match &given.file {
        Some((_, bytes)) => imports::split_text(document, bytes, by, FILE)?,
        None => imports::split_text(document, given.text.as_bytes(), by, "text")?,
    };
    let (db, shelf) = (app.db.clone(), app.shelf.clone());
    let mut incoming = Incoming::begin(db, shelf, files::MOST_TABLE_BYTES).await?;
    incoming.write(&table).await?;
    incoming.finish(owner, &format!("{document}.csv"), "text/csv").await
}
