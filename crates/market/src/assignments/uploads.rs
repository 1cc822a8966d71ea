//! Files in drafts and answers: uploaded by this worker, of a kind and size that the form allows.
//!
//! Invariant: a file that stands in a draft is part of its assignment from then on, so that it
//! does not get lost while the work runs; a new claim of the task takes it over.

use base::{Error, FieldError, Result};
use forms::{Answer, Ask, Checked, FileKind, FileRule, Form, Given, Value};
use store::{Tx, sql};

use crate::{
    AccountId, AssignmentId, FileId, TaskId,
    files::{self, MediaType, Subject},
};

/// Makes the files of an answer part of its assignment, or refuses them field by field.
pub(super) async fn attach(
    tx: &mut Tx,
    worker: AccountId,
    id: AssignmentId,
    form: &Form,
    checked: &Checked,
) -> Result<()> {
    let mut errors = Vec::new();
    for field in form.fields() {
        let (Ask::File(rule), Some(Value::Files(ids))) = (&field.ask, checked.get(&field.name))
        else {
            continue;
        };
        for file in ids {
            if let Some((code, detail)) = fault(tx, worker, id, rule, *file).await? {
                errors.push(FieldError::new(field.name.clone(), code).with(detail));
            }
        }
    }
    if errors.is_empty() { Ok(()) } else { Err(Error::Invalid(errors)) }
}

/// Attaches a file, or tells what is wrong with it.
async fn fault(
    tx: &mut Tx,
    worker: AccountId,
    id: AssignmentId,
    rule: &FileRule,
    file: FileId,
) -> Result<Option<(&'static str, String)>> {
    let found = match files::find(tx, file).await {
        Ok(found) if found.owner == worker => found,
        Ok(_) => return Ok(Some(("file-not-yours", file.to_string()))),
        Err(error) if error.is(files::Refusal::NotFound) => {
            return Ok(Some(("file-not-yours", file.to_string())));
        }
        Err(error) => return Err(error),
    };
    if !rule.kinds.contains(&kind_of(found.media_type)) {
        let kinds: Vec<&str> = rule.kinds.iter().map(|it| it.as_str()).collect();
        return Ok(Some(("file-of-wrong-kind", kinds.join(", "))));
    }
    if rule.max_bytes < found.bytes.unsigned_abs() {
        return Ok(Some(("file-over-size", rule.max_bytes.to_string())));
    }
    match files::attach(tx, worker, file, Subject::Answer(id)).await {
        Err(error) if error.is(files::Refusal::Attached) => {
            Ok(Some(("file-attached", file.to_string())))
        }
        Err(error) => Err(error),
        Ok(()) => Ok(None),
    }
}

fn kind_of(media_type: MediaType) -> FileKind {
    match media_type.as_str().split('/').next() {
        Some("image") => FileKind::Image,
        Some("audio") => FileKind::Audio,
        Some("video") => FileKind::Video,
        _ => FileKind::Document,
    }
}

/// Keeps the files of a draft from being forgotten. A draft may be wrong, so whatever cannot be
/// attached is passed over.
pub(super) async fn keep(
    tx: &mut Tx,
    worker: AccountId,
    id: AssignmentId,
    draft: &Answer,
) -> Result<()> {
    let lists = draft.iter().filter_map(|(_, given)| match given {
        Given::List(entries) => Some(entries),
        Given::Text(_) | Given::Number(_) => None,
    });
    let named: Vec<FileId> = lists.flatten().filter_map(|it| it.parse().ok()).collect();
    for file in named {
        match files::attach(tx, worker, file, Subject::Answer(id)).await {
            Ok(()) | Err(Error::Refused { .. } | Error::Invalid(_)) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

/// A new claim of a task takes over the files of the drafts that came back with it.
pub(super) async fn take_over(
    tx: &mut Tx,
    worker: AccountId,
    task: TaskId,
    id: AssignmentId,
) -> Result<()> {
    let select = sql("select id from assignment
                      where task = $1 and worker = $2 and state = 'expired'
                      order by id desc limit 100");
    for row in tx.all(select.bind(task).bind(worker)).await? {
        files::hand_over(tx, Subject::Answer(row.get("id")?), Subject::Answer(id)).await?;
    }
    Ok(())
}
