//! `/projects/{id}/data`: where tasks come from – by hand, pasted, or from a file.

use axum::response::Response;
use base::{Result, kinds};
use face::{App, Local, PageError, PathId, Person, Visitor};
use locale::Locale;
use market::{
    AccountId, ProjectId,
    projects::{
        self, Tally, Version,
        imports::{self, Import, ImportState},
    },
};
use maud::{Markup, Render, html};
use store::Tx;

use super::{
    href,
    steps::{self, Desk},
};
use crate::{
    ui::{
        Fields, Icon, Table, Tone, badge, card, card_flush, cols, date_time, hidden, link_button,
        note, submit,
    },
    words::{phrase, say},
    wrong::Wrong,
};

pub(super) mod by_hand;
mod faults;
pub(super) mod file;
mod mapping;
pub(super) mod pasted;
pub(super) mod run;
pub(super) mod split;

use faults::RowFault;
pub(super) use mapping::short;

pub(super) const PAGE: &str = "data";

/// What the page shows beside its forms.
struct Seen {
    tally: Tally,
    /// The columns of the tasks there are, then those that only the form asks for.
    columns: Vec<String>,
    imports: Vec<Import>,
}

async fn read(tx: &mut Tx, terms: Version) -> Result<Seen> {
    let id = terms.project;
    let mut columns = projects::columns(tx, id).await?;
    if !terms.form.is_empty() {
        for it in terms.form()?.columns() {
            if !columns.iter().any(|known| known == it) {
                columns.push(it.to_owned());
            }
        }
    }
    let tally = projects::tally(tx, id).await?;
    Ok(Seen { tally, columns, imports: imports::list(tx, id, 20).await? })
}

/// What was typed and refused.
#[derive(Debug, Default)]
struct Typed {
    /// One row, column by column.
    values: Vec<(String, String)>,
    /// Several rows as one text.
    rows: String,
    row_faults: Vec<RowFault>,
    /// A text was sent to be split; what is wrong is wrong with it.
    splits: bool,
    /// A text to split, into what, and its name.
    by: String,
    document: String,
    text: String,
}

/// `GET /projects/{id}/data`
pub(super) async fn show(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    PathId(id): PathId<kinds::Project>,
) -> Result<Response, PageError> {
    let desk = Desk::open(&app, &person, id).await?;
    page(&app, &visitor, &desk, &Typed::default(), Wrong::nothing()).await
}

async fn page(
    app: &App,
    visitor: &Visitor,
    desk: &Desk,
    typed: &Typed,
    wrong: Wrong,
) -> Result<Response, PageError> {
    let terms = desk.terms.clone();
    let seen = app.db.read(async move |tx| read(tx, terms.clone()).await).await?;
    let (locale, csrf, id) = (&app.locale, visitor.csrf(), desk.project.id);
    // Each form has its own summary; a fault belongs to the one whose field it names.
    let [whole, file, rows, values] =
        ["", "file", "rows", "values"].map(|it| wrong.errors.only(it));
    let none = crate::ui::Errors::none();
    let text = if typed.splits { &wrong.errors } else { &none };
    let values = values.about_all();
    let next = link_button(href(id, steps::after(PAGE)), say!(locale, "data-go-on-to-pay"));
    let content = html! {
        (count(locale, desk, &seen))
        @for it in whole.sentences() { (note(Tone::Bad, it)) }
        (cols([
            card(
                &say!(locale, "data-upload-title"),
                upload(locale, &Fields::new(locale, &file), id, csrf, seen.tally.tasks == 0),
            ),
            card(
                &say!(locale, "data-paste-title"),
                pasted::form(locale, &Fields::new(locale, &rows), id, typed, csrf),
            ),
        ]))
        @if !typed.row_faults.is_empty() {
            (card_flush(
                &say!(locale, "data-bad-rows-title"),
                faults::table(locale, &typed.row_faults),
            ))
        }
        (card(
            &say!(locale, "data-by-hand-title"),
            by_hand::form(locale, &Fields::new(locale, &values), id, &seen.columns, typed, csrf),
        ))
        (card(
            &say!(locale, "pipelines-split-title"),
            split::form(locale, &Fields::new(locale, text), id, typed, csrf),
        ))
        @if !seen.imports.is_empty() {
            (card_flush(&say!(locale, "data-imports"), list(locale, id, &seen.imports)))
        }
        div.actions {
            (if seen.tally.tasks == 0 { next } else { next.primary() })
            (link_button(href(id, "form"), say!(locale, "data-back")).quiet())
        }
    };
    desk.show(app, visitor, PAGE, wrong.status, content).await
}

/// How many tasks there are, and which columns they have.
fn count(locale: &Locale, desk: &Desk, seen: &Seen) -> Markup {
    let tasks = say!(locale, "data-tasks-count", n = seen.tally.tasks);
    html! {
        p {
            @if seen.tally.tasks == 0 {
                b { (say!(locale, "data-no-tasks-yet")) }
            } @else {
                (phrase!(locale, "data-so-far", tasks = html! { b { (tasks) } })) " "
                a href=(href(desk.project.id, "tasks")) { (say!(locale, "data-look-at-them")) }
                @if !seen.columns.is_empty() { " ·" }
            }
            @if !seen.columns.is_empty() {
                @let shown = codes(seen.columns.iter().take(20));
                " " (phrase!(locale, "data-columns-are", columns = shown))
            }
        }
    }
}

/// Names of columns, one after the other.
fn codes<'a>(columns: impl IntoIterator<Item = &'a String>) -> Markup {
    html! {
        @for (n, it) in columns.into_iter().enumerate() {
            @if 0 < n { ", " }
            code { (it) }
        }
    }
}

fn upload(
    locale: &Locale,
    fields: &Fields<'_>,
    id: ProjectId,
    csrf: &str,
    is_first: bool,
) -> Markup {
    let send = submit(say!(locale, "data-upload")).icon(Icon::Upload);
    // Without a task this is the way on, and the next step is not.
    let send = if is_first { send.primary() } else { send };
    let body = html! {
        (fields.file("file", say!(locale, "data-file-label")).required()
            .accept(".csv,.tsv,.jsonl,.ndjson,.json,.xlsx")
            .help(say!(locale, "data-file-help")))
        div.actions { (send) }
    };
    fields.form(href(id, "data/files"), csrf, body).upload().render()
}

fn list(locale: &Locale, id: ProjectId, all: &[Import]) -> Markup {
    let rows = all.iter().map(|it| {
        let page = href(id, &format!("imports/{}", it.id));
        vec![
            html! { a href=(page) { (date_time(locale, it.created_at)) } },
            badge(locale, it.state.as_str()),
            html! { (locale.number(it.rows_kept)) },
            html! { (locale.number(it.rows_bad)) },
        ]
    });
    let rows: Vec<Vec<Markup>> = rows.collect();
    Table::new(say!(locale, "data-imports"))
        .column(say!(locale, "data-started"))
        .column(say!(locale, "data-column-state"))
        .number(say!(locale, "data-column-tasks"))
        .number(say!(locale, "data-column-bad-rows"))
        .rows(rows)
        .render()
}

/// Whether something is still going on with an import.
fn is_at_work(state: ImportState) -> bool {
    matches!(state, ImportState::Waiting | ImportState::Running | ImportState::Undoing)
}

/// Whose project it is, checked before anything is read from the body.
async fn must_be_own(app: &App, account: AccountId, id: ProjectId) -> Result<()> {
    app.db.read(async move |tx| projects::of_requester(tx, account, id).await).await.map(|_| ())
}

/// The hidden columns of a form that sends one value for each.
fn column_names(columns: &[String]) -> Markup {
    html! { @for it in columns { (hidden("column", it)) } }
}
