//! The files of an answer: put on the shelf as they come, and named in the answer by their ids.
//!
//! Invariant: a file that was refused is said at its own field and keeps nothing else from
//! being read; one that was taken is not uploaded twice because another field was wrong.

use base::{Error, FieldError, Result};
use face::{App, Part, Upload};
use forms::{Answer, Ask, FileKind, FileRule, Form, Given};
use market::{
    AccountId, FileId,
    files::{self, Incoming},
};

/// Stores what was chosen in the file fields and adds it to the answer.
pub(super) async fn take(
    app: &App,
    worker: AccountId,
    form: &Form,
    upload: &Upload,
    answer: &mut Answer,
) -> Result<Vec<FieldError>> {
    let mut faults = Vec::new();
    for field in form.fields() {
        let Ask::File(rule) = &field.ask else { continue };
        let mut ids = match answer.get(&field.name) {
            Some(Given::List(kept)) => kept.clone(),
            _ => Vec::new(),
        };
        let before = ids.len();
        for part in upload.files(&field.name) {
            match store(app, worker, rule, part).await {
                Ok(id) => ids.push(id.to_string()),
                Err(Error::Invalid(found)) => faults.extend(
                    found.into_iter().map(|it| FieldError { field: field.name.clone(), ..it }),
                ),
                Err(Error::Refused { code, .. }) => {
                    faults.push(FieldError::new(field.name.clone(), code));
                }
                Err(other) => return Err(other),
            }
        }
        // Where one file is asked for, choosing another one replaces it.
        if rule.max_files == 1 && before < ids.len() {
            ids.drain(..before);
        }
        if !ids.is_empty() {
            answer.put(&field.name, Given::List(ids));
        }
    }
    Ok(faults)
}

async fn store(app: &App, worker: AccountId, rule: &FileRule, part: &Part) -> Result<FileId> {
    let (db, shelf) = (app.db.clone(), app.shelf.clone());
    let mut incoming = Incoming::begin(db, shelf, files::MOST_BYTES).await?;
    incoming.write(&part.bytes).await?;
    let name = part.file_name.as_deref().unwrap_or_default();
    // Containers that can hold pictures are sound where only sound was asked for.
    let claimed = if rule.kinds == [FileKind::Audio] { "audio/webm" } else { "" };
    incoming.finish(worker, name, claimed).await
}
