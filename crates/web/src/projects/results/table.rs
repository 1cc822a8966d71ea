//! `/projects/{id}/results/table`: the whole table as a file, made while it is sent.

use axum::{extract::Query, response::Response};
use base::{Error, kinds};
use face::{Local, PageError, PathId, Person, attachment};
use futures_util::stream;
use market::{
    figures, files,
    results::{self, Export, Rows, Wanted},
};
use serde::Deserialize;
use store::Tx;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(in super::super) struct Asked {
    rows: String,
    format: String,
    known: bool,
}

/// `GET /projects/{id}/results/table`
pub(in super::super) async fn download(
    Local(app): Local,
    person: Person,
    PathId(id): PathId<kinds::Project>,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let unknown = |field| Error::invalid(field, "word-unknown");
    let rows = Rows::parse(&asked.rows).ok_or_else(|| unknown("rows"))?;
    let format = results::format_named(&asked.format).ok_or_else(|| unknown("format"))?;
    let wanted = Wanted { rows, known: super::known_tasks(asked.known) };
    let export = results::export(&app.db, person.account, id, wanted, format, false).await?;
    let (account, what, kind) = (person.account, rows.to_string(), format.extension().to_owned());
    let note = async move |tx: &mut Tx| figures::note_export(tx, account, id, &what, &kind).await;
    app.db.write(note).await?;
    let (media_type, name) = (export.media_type(), files::disposition(export.name()));
    Ok(attachment(media_type, &name, stream::try_unfold(export, Export::next)))
}

#[derive(Debug, Deserialize)]
pub(in super::super) struct WantedText {
    field: Option<String>,
}

/// `GET /projects/{id}/results/text`: pieces of texts, put together again.
pub(in super::super) async fn text(
    Local(app): Local,
    person: Person,
    PathId(id): PathId<kinds::Project>,
    Query(wanted): Query<WantedText>,
) -> Result<Response, PageError> {
    let me = person.account;
    let read = async move |tx: &mut Tx| results::assembled(tx, me, id, wanted.field.clone()).await;
    let made = app.db.read(read).await?;
    let whole = stream::iter([Ok(made.text.into_bytes())]);
    Ok(attachment("text/plain; charset=utf-8", &files::disposition(&made.name), whole))
}
