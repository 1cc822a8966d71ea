//! A message form with files, and the reading of it.

use base::{Error, FieldError, MessageText, Result};
use face::{App, Upload};
use locale::Locale;
use market::{
    AccountId, FileId,
    files::{self, Incoming},
    messages::{Letter, MOST_FILES},
};
use maud::{Markup, html};

use crate::{
    ui::{Fields, Icon, submit},
    words::say,
    wrong::Faults,
};

/// The types of files that are taken; their bytes are looked at in any case.
const TYPES: &str = ".png,.jpg,.jpeg,.webp,.gif,.mp3,.wav,.mp4,.webm,.pdf,.txt,.csv,.json,.xlsx";

/// A text, files and a button.
pub(super) fn fields(locale: &Locale, f: &Fields<'_>, typed: &str) -> Markup {
    html! {
        (f.textarea("text", say!(locale, "messages-text")).required().rows(4)
            .max_length(MessageText::MAX).value(typed.to_owned()))
        (f.file("files", say!(locale, "messages-files")).several().accept(TYPES)
            .help(say!(locale, "messages-most-files", n = MOST_FILES)))
        div.actions { (submit(say!(locale, "messages-send")).primary().icon(Icon::Message)) }
    }
}

/// Reads the form; files are put on the shelf only when the text is right.
pub(super) async fn read(app: &App, author: AccountId, upload: &Upload) -> Result<Letter> {
    let text = MessageText::parse("text", upload.text("text").unwrap_or_default())?;
    let parts: Vec<_> = upload.files("files").collect();
    if MOST_FILES < parts.len() {
        let error = FieldError::new("files", "files-too-many").with(MOST_FILES);
        return Err(Error::Invalid(vec![error]));
    }
    let (mut faults, mut kept) = (Faults::default(), Vec::with_capacity(parts.len()));
    for part in parts {
        let stored = store(app, author, part).await.map_err(at_files);
        kept.extend(faults.read(stored));
    }
    if faults.is_empty() { Ok(Letter { text, files: kept }) } else { Err(faults.error()) }
}

async fn store(app: &App, author: AccountId, part: &face::Part) -> Result<FileId> {
    let (db, shelf) = (app.db.clone(), app.shelf.clone());
    let mut incoming = Incoming::begin(db, shelf, files::MOST_BYTES).await?;
    incoming.write(&part.bytes).await?;
    incoming.finish(author, part.file_name.as_deref().unwrap_or_default(), "").await
}

/// Whatever is wrong with a file is said at the field of the files.
fn at_files(error: Error) -> Error {
    match error {
        Error::Invalid(fields) => {
            let moved = fields.into_iter();
            Error::Invalid(moved.map(|it| FieldError { field: "files".into(), ..it }).collect())
        }
        Error::Refused { code, .. } => Error::invalid("files", code),
        other @ Error::Store(_) => other,
    }
}
