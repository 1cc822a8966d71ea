//! `POST /projects/{id}/rows`: several tasks, pasted from a spreadsheet or typed as a table.

use std::io::Cursor;

use axum::response::Response;
use base::{Error, FieldError, Result, kinds};
use face::{App, CsrfForm, Local, PageError, PathId, Person, Visitor};
use locale::Locale;
use market::{
    ProjectId,
    projects::{self, MOST_ROWS, NewTask},
};
use maud::{Markup, Render, html};
use serde::Deserialize;
use store::Tx;
use tables::{Fatal, Format, ReadOptions, Row};

use super::{PAGE, Typed, faults::RowFault};
use crate::{
    projects::{
        href,
        steps::{self, Desk},
    },
    ui::{Fields, Icon, submit},
    words::say,
    wrong::Wrong,
};

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(in crate::projects) struct Pasted {
    rows: String,
}

pub(super) fn form(
    locale: &Locale,
    fields: &Fields<'_>,
    id: ProjectId,
    typed: &Typed,
    csrf: &str,
) -> Markup {
    let body = html! {
        (fields.textarea("rows", say!(locale, "data-rows-label")).rows(7).required()
            .value(typed.rows.clone()).help(say!(locale, "data-rows-help")))
        div.actions { (submit(say!(locale, "data-add-rows")).icon(Icon::Plus)) }
    };
    fields.form(href(id, "rows"), csrf, body).render()
}

/// `POST /projects/{id}/rows`
pub(in crate::projects) async fn send(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    PathId(id): PathId<kinds::Project>,
    CsrfForm(pasted): CsrfForm<Pasted>,
) -> Result<Response, PageError> {
    let mut typed = Typed { rows: pasted.rows, ..Typed::default() };
    let added = match read(&typed.rows) {
        Ok((tasks, faults)) if faults.is_empty() => add(&app, &person, id, tasks).await,
        Ok((_, faults)) => {
            typed.row_faults = faults;
            Err(Error::invalid("rows", "rows-need-a-look"))
        }
        Err(error) => Err(error),
    };
    match added {
        Ok(()) => Ok(steps::saved(id, PAGE, "rows-are-added")),
        Err(error) => {
            let wrong = Wrong::of(&app, on_one_field(error))?;
            let desk = Desk::open(&app, &person, id).await?;
            super::page(&app, &visitor, &desk, &typed, wrong).await
        }
    }
}

async fn add(app: &App, person: &Person, id: ProjectId, tasks: Vec<NewTask>) -> Result<()> {
    let account = person.account;
    let add = async move |tx: &mut Tx| {
        projects::add_tasks(tx, account, id, tasks.clone()).await.map(|_| ())
    };
    app.db.write(add).await
}

/// Reads pasted rows; whatever is wrong with any of them is told, and then none is taken.
fn read(text: &str) -> Result<(Vec<NewTask>, Vec<RowFault>)> {
    if text.trim().is_empty() {
        return Err(Error::invalid("rows", "required"));
    }
    let bytes = text.replace("\r\n", "\n").into_bytes();
    let format = Format::detect("", &bytes).map_err(fatal)?;
    let options = ReadOptions::default();
    let mut table = tables::open(format, Cursor::new(bytes), &options).map_err(fatal)?;
    let columns = table.columns().to_vec();
    let (mut tasks, mut faults) = (Vec::new(), Vec::new());
    while let Some(row) = table.next_row().map_err(fatal)? {
        if MOST_ROWS <= tasks.len() + faults.len() {
            let error = FieldError::new("rows", "too-many-rows").with(MOST_ROWS);
            return Err(Error::Invalid(vec![error]));
        }
        match row {
            Ok(row) => match task(&columns, row) {
                Ok(task) => tasks.push(task),
                Err(fault) => faults.push(fault),
            },
            Err(error) => faults.push(RowFault::read(&error)),
        }
    }
    if tasks.is_empty() && faults.is_empty() {
        return Err(Error::invalid("rows", "rows-needed"));
    }
    Ok((tasks, faults))
}

fn task(columns: &[String], row: Row) -> Result<NewTask, RowFault> {
    let line = row.line;
    let pairs = columns.iter().cloned().zip(row.values).collect();
    NewTask::from_columns(pairs).map_err(|flaw| RowFault::made(line, flaw))
}

fn fatal(it: Fatal) -> Error {
    Error::Invalid(vec![FieldError::new("rows", it.code).with(it.detail)])
}

/// The market names rows by their number; the page has one field for all of them.
fn on_one_field(error: Error) -> Error {
    match error {
        Error::Invalid(faults) => {
            let moved = faults.into_iter().map(|it| FieldError { field: "rows".into(), ..it });
            Error::Invalid(moved.collect())
        }
        other => other,
    }
}

#[cfg(test)]
mod tests;
