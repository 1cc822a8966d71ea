//! Downloads: who may open which file.
//!
//! Invariant: a file is opened by its owner, or by somebody who may see the one thing it is
//! part of. Everybody else gets the answer that a missing file gets.

use base::Result;
use store::{Tx, sql};

use crate::{
    AccountId, AssignmentId, FileId, ImportId, MessageId, ProjectId,
    accounts::{self, Role},
    files::{self, File, Subject},
    projects,
};

/// A file that this person, or anybody where nobody is named, may open.
pub async fn open(tx: &mut Tx, reader: Option<AccountId>, id: FileId) -> Result<File> {
    let file = files::find(tx, id).await?;
    if reader == Some(file.owner) {
        return Ok(file);
    }
    let may = match (file.subject, reader) {
        (Some(Subject::TaskData(id)), reader) => of_task_data(tx, reader, id).await?,
        (Some(Subject::Message(id)), Some(reader)) => of_message(tx, reader, id).await?,
        (Some(Subject::Answer(id)), Some(reader)) => of_answer(tx, reader, id).await?,
        (Some(Subject::Import(id)), Some(reader)) => of_import(tx, reader, id).await?,
        (None, _) | (_, None) => false,
    };
    if may { Ok(file) } else { Err(files::Refusal::NotFound.into()) }
}

/// The two sides of the thread.
async fn of_message(tx: &mut Tx, reader: AccountId, id: MessageId) -> Result<bool> {
    let select = sql("select t.id from message m join thread t on t.id = m.thread
                      where m.id = $1 and (t.requester = $2 or t.worker = $2)");
    Ok(tx.find(select.bind(id).bind(reader)).await?.is_some())
}

/// The worker; the requester, save what was rejected, which stays locked; and moderators, who
/// decide appeals.
async fn of_answer(tx: &mut Tx, reader: AccountId, id: AssignmentId) -> Result<bool> {
    let select = sql("select id from assignment
                      where id = $1 and (worker = $2 or (requester = $2 and state <> 'rejected'))");
    if tx.find(select.bind(id).bind(reader)).await?.is_some() {
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
