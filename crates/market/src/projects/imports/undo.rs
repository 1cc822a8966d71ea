//! Taking an import out of a draft again: all of it, some tasks in each transaction.

use std::sync::Arc;

use base::Result;
use store::{Db, Tx};

use super::{ImportState, Refusal, rows};
use crate::{
    AccountId, FileId, ImportId, ProjectId,
    events::{self, Event},
    files::{self, Subject},
    jobs::{self, Job},
    ports::Shelf,
    projects::{self, State, opening},
};

/// The job that takes the tasks out; it holds the import's id.
pub const UNDO: &str = "import-undo";

/// Tasks taken out in one transaction.
const CHUNK: i64 = 2_000;

/// Begins to undo an import of a draft, whether it is running, done or failed. Until it is
/// undone nothing can be published or imported.
pub async fn undo(
    tx: &mut Tx,
    requester: AccountId,
    project: ProjectId,
    id: ImportId,
) -> Result<()> {
    let state = projects::rows::lock(tx, requester, project).await?.state;
    if state != State::Draft {
        return Err(opening::refusal_of(state, Refusal::NotADraft).into());
    }
    let import = rows::of_project(tx, project, id).await?.ok_or(Refusal::NoImport)?;
    match import.state {
        ImportState::Undoing | ImportState::Undone => return Ok(()),
        ImportState::Waiting | ImportState::Running => {}
        ImportState::Done | ImportState::Failed => {
            if rows::is_any_at_work(tx, project).await? {
                return Err(Refusal::ImportRunning.into());
            }
        }
    }
    rows::move_state(tx, id, import.state, ImportState::Undoing).await?;
    let job = Job::new(UNDO, id.to_string()).once(format!("{UNDO}:{id}"));
    jobs::enqueue(tx, job).await?;
    let event = Event::new("import-undone", "import", id).by(requester).in_project(project);
    events::record(tx, event).await?;
    Ok(())
}

/// Takes out the tasks of an import that is being undone, then its file. May be repeated.
pub async fn run(db: Db, shelf: Arc<dyn Shelf>, id: ImportId) -> Result<()> {
    while !db.write(async move |tx| take_out(tx, id).await).await? {}
    for file in db.write(async move |tx| end(tx, id).await).await? {
        shelf.remove(file).await?;
    }
    Ok(())
}

/// Takes some tasks out; true when none is left, or nothing is to be undone.
async fn take_out(tx: &mut Tx, id: ImportId) -> Result<bool> {
    let import = rows::find(tx, id).await?.ok_or(Refusal::NoImport)?;
    projects::rows::lock_any(tx, import.project).await?;
    if import.state != ImportState::Undoing {
        return Ok(true);
    }
    Ok(rows::delete_tasks(tx, id, CHUNK).await? == 0)
}

async fn end(tx: &mut Tx, id: ImportId) -> Result<Vec<FileId>> {
    if !rows::end(tx, id, ImportState::Undone, None).await? {
        return Ok(Vec::new());
    }
    let import = rows::find(tx, id).await?.ok_or(Refusal::NoImport)?;
    if projects::rows::open_tasks(tx, import.project, 1).await? == 0 {
        projects::rows::set_columns(tx, import.project, None).await?;
        projects::rows::forget_columns_seen(tx, import.project).await?;
    }
    files::release(tx, Subject::Import(id)).await
}
