//! `/projects/{id}/data/files`: a table is uploaded, looked at, and its columns are named.

use axum::response::{IntoResponse, Redirect, Response};
use base::{Error, FieldError, Result, kinds};
use face::{App, CsrfForm, Local, PageError, Parts, PathId, PathIds, Person, Visitor, piece};
use locale::Locale;
use market::{
    AccountId, FileId, ImportId, ProjectId,
    files::{self, Incoming},
    projects::imports::{self, Table},
};
use maud::{Markup, Render, html};
use store::Tx;
use tables::Target;

use super::{
    PAGE, Typed,
    faults::{self, RowFault},
    mapping::{self, Named},
    must_be_own,
};
use crate::{
    projects::{href, steps::Desk},
    ui::{self, Fields, Tone, card, card_flush, definitions, link_button, note, submit},
    words::say,
    wrong::Wrong,
};

/// `POST /projects/{id}/data/files`
pub(in crate::projects) async fn upload(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    PathId(id): PathId<kinds::Project>,
    mut parts: Parts,
) -> Result<Response, PageError> {
    must_be_own(&app, person.account, id).await?;
    match keep(&app, person.account, &mut parts).await {
        Ok(file) => Ok(Redirect::to(&href(id, &format!("data/files/{file}"))).into_response()),
        Err(error) => {
            let wrong = Wrong::of(&app, error)?;
            let desk = Desk::open(&app, &person, id).await?;
            super::page(&app, &visitor, &desk, &Typed::default(), wrong).await
        }
    }
}

/// Keeps the file that comes, piece by piece, and looks whether it is a table.
async fn keep(app: &App, owner: AccountId, parts: &mut Parts) -> Result<FileId> {
    while let Some(mut part) = parts.next().await? {
        let name = part.file_name().unwrap_or_default().to_owned();
        if part.name() != Some("file") || name.is_empty() {
            continue;
        }
        let (db, shelf) = (app.db.clone(), app.shelf.clone());
        let mut incoming = Incoming::begin(db, shelf, files::MOST_TABLE_BYTES).await?;
        while let Some(bytes) = piece(&mut part).await? {
            incoming.write(&bytes).await?;
        }
        let id = incoming.finish(owner, &name, "").await?;
        let file = app.db.read(async move |tx| files::find(tx, id).await).await?;
        imports::look(app.shelf.clone(), &file).await?;
        return Ok(id);
    }
    Err(Error::invalid("file", "required"))
}

/// A file of this person that is a table.
async fn looked_at(app: &App, owner: AccountId, id: FileId) -> Result<(files::File, Table)> {
    let file = app.db.read(async move |tx| files::find(tx, id).await).await?;
    if file.owner != owner {
        return Err(files::Refusal::NotFound.into());
    }
    let table = imports::look(app.shelf.clone(), &file).await?;
    Ok((file, table))
}

/// `GET /projects/{id}/data/files/{file}`
pub(in crate::projects) async fn show(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    PathIds(id, file): PathIds<kinds::Project, kinds::File>,
) -> Result<Response, PageError> {
    let desk = Desk::open(&app, &person, id).await?;
    let (file, table) = looked_at(&app, person.account, file).await?;
    let form = if desk.terms.form.is_empty() { None } else { Some(desk.terms.form()?) };
    let named = mapping::suggested(&table.columns, form.as_ref());
    page(&app, &visitor, &desk, &file, &table, &named, Wrong::nothing()).await
}

/// `POST /projects/{id}/data/files/{file}`: starts the import.
pub(in crate::projects) async fn start(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    PathIds(id, file): PathIds<kinds::Project, kinds::File>,
    CsrfForm(pairs): CsrfForm<Vec<(String, String)>>,
) -> Result<Response, PageError> {
    must_be_own(&app, person.account, id).await?;
    let (file, table) = looked_at(&app, person.account, file).await?;
    let named = mapping::read(&table.columns, &pairs);
    let rules = mapping::rules(&named);
    match begin(&app, person.account, id, file.id, &table, rules).await {
        Ok(import) => Ok(Redirect::to(&href(id, &format!("imports/{import}"))).into_response()),
        Err(error) => {
            let wrong = Wrong::of(&app, plainly(&app, error))?;
            let desk = Desk::open(&app, &person, id).await?;
            page(&app, &visitor, &desk, &file, &table, &named, wrong).await
        }
    }
}

async fn begin(
    app: &App,
    account: AccountId,
    id: ProjectId,
    file: FileId,
    table: &Table,
    rules: Vec<(String, Target)>,
) -> Result<ImportId> {
    let table = table.clone();
    let start =
        async move |tx: &mut Tx| imports::start(tx, account, id, file, &table, rules.clone()).await;
    app.db.write(start).await
}

/// Faults of the mapping belong to the form as a whole.
fn plainly(_: &App, error: Error) -> Error {
    match error {
        Error::Invalid(faults) => {
            let moved = faults.into_iter().map(|it| match it.field.as_str() {
                "mapping" => FieldError { field: String::new(), ..it },
                _ => it,
            });
            Error::Invalid(moved.collect())
        }
        other => other,
    }
}

async fn page(
    app: &App,
    visitor: &Visitor,
    desk: &Desk,
    file: &files::File,
    table: &Table,
    named: &[Named],
    wrong: Wrong,
) -> Result<Response, PageError> {
    let locale = &app.locale;
    let fields = Fields::new(locale, &wrong.errors);
    let preview = &table.preview;
    let bad: Vec<RowFault> = preview.errors.iter().map(RowFault::read).collect();
    let size = locale.size(file.bytes.unsigned_abs());
    let more = if preview.more {
        say!(locale, "data-table-goes-on")
    } else {
        say!(locale, "data-table-is-whole")
    };
    let asked = if desk.terms.form.is_empty() { None } else { Some(desk.terms.form()?) };
    let blank = mapping::blank_lines(asked.as_ref(), table, named);
    let lines = blank.iter().map(u64::to_string).collect::<Vec<_>>().join(", ");
    let content = html! {
        (card("", definitions([
            (say!(locale, "data-fact-file").as_str(), html! { bdi { (file.name) } }),
            (say!(locale, "data-fact-size").as_str(), html! { (size) }),
            (
                say!(locale, "data-fact-format").as_str(),
                html! { (table.format.extension()) },
            ),
        ])))
        (card(
            &say!(locale, "data-columns-title"),
            form(locale, &fields, desk, file.id, table, named, visitor.csrf()),
        ))
        @if !bad.is_empty() {
            (card_flush(&say!(locale, "data-will-be-left-out"), faults::table(locale, &bad)))
        }
        @if !blank.is_empty() {
            (note(
                Tone::Warn,
                say!(locale, "data-blank-lines", n = blank.len(), lines = lines).as_str(),
            ))
        }
        (card_flush(&say!(locale, "data-first-rows"), rows(locale, table)))
        p.muted { (more) }
    };
    desk.show(app, visitor, PAGE, wrong.status, content).await
}

fn form(
    locale: &Locale,
    fields: &Fields<'_>,
    desk: &Desk,
    file: FileId,
    table: &Table,
    named: &[Named],
    csrf: &str,
) -> Markup {
    let id = desk.project.id;
    let action = href(id, &format!("data/files/{file}"));
    let body = html! {
        (mapping::fields(locale, fields, desk, table, named))
        div.actions {
            (submit(say!(locale, "data-start-import")).primary())
            (link_button(href(id, PAGE), say!(locale, "data-cancel")).quiet())
        }
    };
    fields.form(action, csrf, body).render()
}

/// The first good rows as they stand in the file.
fn rows(locale: &Locale, table: &Table) -> Markup {
    let mut shown = ui::Table::new(say!(locale, "data-first-rows-of-file"))
        .column(say!(locale, "data-column-line"));
    for it in &table.columns {
        shown = shown.column(it.as_str());
    }
    let lines = table.preview.rows.iter().map(|row| {
        let line = html! { (row.line) };
        let values = row.values.iter().map(|it| html! { (mapping::short(it, 80)) });
        std::iter::once(line).chain(values).collect()
    });
    let lines: Vec<Vec<Markup>> = lines.collect();
    shown.rows(lines).render()
}
