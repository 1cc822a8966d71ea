//! Downloads: who may open which file.
//!
//! Invariant: a file is opened by its owner, or by somebody who may see the one thing it is
//! part of. Everybody else gets the answer that a missing file gets.

use base::Result;
use store::{Tx, sql};

use crate::{
    AccountId, AssignmentId, FileId, ImportId, ProjectId,
    accounts::{self, Role},
    files::{self, File, Subject},
    messages, projects, reviews,
};

/// A file that this person, or anybody where nobody is named, may open.
pub async fn open(tx: &mut Tx, reader: Option<AccountId>, id: FileId) -> Result<File> {
    let file = files::find(tx, id).await?;
    if reader == Some(file.owner) {
        return Ok(file);
    }
    let may = match (file.subject, reader) {
        (Some(Subject::TaskData(id)), reader) => of_task_data(tx, reader, id).await?,
        (Some(Subject::Message(id)), Some(reader)) => messages::may_read(tx, reader, id).await?,
        (Some(Subject::Answer(id)), Some(reader)) => of_answer(tx, reader, id).await?,
        (Some(Subject::Import(id)), Some(reader)) => of_import(tx, reader, id).await?,
        (None, _) | (_, None) => false,
    };
    if may { Ok(file) } else { Err(files::Refusal::NotFound.into()) }
}

/// The worker; the requester, save what was rejected, which stays locked; and moderators, who
/// decide appeals.
async fn of_answer(tx: &mut Tx, reader: AccountId, id: AssignmentId) -> Result<bool> {
    if reviews::may_open_answer(tx, reader, id).await? {
        return Ok(true);
    }
    accounts::has_role(tx, reader, Role::Moderator).await
}

/// Whoever may see the project, and whoever has worked in it.
async fn of_task_data(tx: &mut Tx, reader: Option<AccountId>, id: ProjectId) -> Result<bool> {
    let Some(project) = projects::find(tx, id).await? else { return Ok(false) };
    if projects::may_see(tx, &project, reader).await? {
        return Ok(true);
    }
    let Some(reader) = reader else { return Ok(false) };
    let select = sql("select id from assignment where project = $1 and worker = $2 limit 1");
    Ok(tx.find(select.bind(id).bind(reader)).await?.is_some())
}

/// The project's requester.
async fn of_import(tx: &mut Tx, reader: AccountId, id: ImportId) -> Result<bool> {
    let select = sql("select i.id from import i join project p on p.id = i.project
                      where i.id = $1 and p.requester = $2");
    Ok(tx.find(select.bind(id).bind(reader)).await?.is_some())
}
