//! `POST /projects/{id}/tasks`: one task, typed value by value.

use axum::response::Response;
use base::{Error, FieldError, Result, kinds};
use face::{App, CsrfForm, Local, PageError, PathId, Person, Visitor};
use locale::Locale;
use market::{
    ProjectId,
    projects::{self, NewTask},
};
use maud::{Markup, Render, html};
use store::Tx;

use super::{PAGE, Typed, column_names};
use crate::{
    projects::{
        href,
        steps::{self, Desk},
    },
    ui::{Fields, Icon, submit},
    words::say,
    wrong::Wrong,
};

/// The column of tasks whose form shows no data, so that they can be told apart.
const NAME: &str = "name";

/// One field for each column.
pub(super) fn form(
    locale: &Locale,
    fields: &Fields<'_>,
    id: ProjectId,
    columns: &[String],
    typed: &Typed,
    csrf: &str,
) -> Markup {
    let only = [NAME.to_owned()];
    let is_nameless = columns.is_empty();
    let columns = if is_nameless { &only[..] } else { columns };
    let value = |column: &str| {
        let found = typed.values.iter().find(|(it, _)| it == column);
        found.map(|(_, value)| value.clone()).unwrap_or_default()
    };
    let body = html! {
        @if is_nameless { p.muted { (say!(locale, "data-nameless-help")) } }
        @for (n, it) in columns.iter().enumerate() {
            // All are called `value` when they are sent; ids must differ all the same.
            @let label =
                if is_nameless { say!(locale, "data-name-label") } else { it.clone() };
            (fields.textarea(format!("value-{n}"), label).rows(2).value(value(it)))
        }
        div.actions { (submit(say!(locale, "data-add-task")).icon(Icon::Plus)) }
        (column_names(columns))
    };
    fields.form(href(id, "tasks"), csrf, body).render()
}

/// Pairs the names of the columns with their values, in order.
fn values(pairs: &[(String, String)]) -> Vec<(String, String)> {
    let columns = pairs.iter().filter(|(name, _)| name == "column").map(|(_, it)| it.clone());
    let value = |n: usize| {
        let name = format!("value-{n}");
        let found = pairs.iter().find(|(it, _)| *it == name);
        found.map(|(_, it)| it.replace("\r\n", "\n")).unwrap_or_default()
    };
    columns.enumerate().map(|(n, column)| (column, value(n))).collect()
}

/// `POST /projects/{id}/tasks`
pub(in crate::projects) async fn send(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    PathId(id): PathId<kinds::Project>,
    CsrfForm(pairs): CsrfForm<Vec<(String, String)>>,
) -> Result<Response, PageError> {
    let values = values(&pairs);
    match add(&app, &person, id, values.clone()).await {
        Ok(()) => Ok(steps::saved(id, PAGE, "task-is-added")),
        Err(error) => {
            let wrong = Wrong::of(&app, beside_fields(error))?;
            let typed = Typed { values, ..Typed::default() };
            let desk = Desk::open(&app, &person, id).await?;
            super::page(&app, &visitor, &desk, &typed, wrong).await
        }
    }
}

async fn add(
    app: &App,
    person: &Person,
    id: ProjectId,
    values: Vec<(String, String)>,
) -> Result<()> {
    let account = person.account;
    let task = NewTask { input: values, ..NewTask::default() };
    let add =
        async move |tx: &mut Tx| projects::add_tasks(tx, account, id, vec![task.clone()]).await;
    app.db.write(add).await.map(|_| ())
}

/// The row as a whole is what the market names; the summary of this form says it.
fn beside_fields(error: Error) -> Error {
    match error {
        Error::Invalid(faults) => {
            let moved = faults.into_iter().map(|it| FieldError { field: "values".into(), ..it });
            Error::Invalid(moved.collect())
        }
        other => other,
    }
}
