//! Copying: a new draft from any project of one's own, without its tasks.

use base::{Markdown, Result, Title};
use store::Tx;

use super::{Edit, New, Refusal, draft, edit, rows};
use crate::{AccountId, ProjectId};

/// Begins a draft that says, asks and pays what another project of this requester does. It has
/// no tasks, nobody is invited, and it ends when its requester says so.
pub async fn copy(tx: &mut Tx, requester: AccountId, id: ProjectId) -> Result<ProjectId> {
    let from = rows::find(tx, id).await?.filter(|it| it.requester == requester);
    let from = from.ok_or(Refusal::NotFound)?;
    let terms = rows::version(tx, id, from.version).await?;
    let new = New {
        title: Title::parse("title", &terms.title)?,
        category: from.category,
        language: from.language.clone(),
        hiring: from.hiring,
    };
    let copy = draft::draft(tx, requester, new).await?;
    let instructions = match terms.instructions.as_str() {
        "" => None,
        text => Some(Markdown::parse("instructions", text)?),
    };
    let same = Edit {
        summary: Some(terms.summary),
        instructions,
        form: Some(terms.form).filter(|it| !it.is_empty()),
        price: Some(terms.price).filter(|it| it.is_positive()),
        time_limit: Some(terms.time_limit),
        answers_per_task: Some(terms.answers_per_task),
        adaptive: Some(terms.adaptive),
        max_reworks: Some(terms.max_reworks),
        difficulty: Some(from.difficulty),
        tasks_per_worker: Some(from.tasks_per_worker),
        claims_per_worker: Some(from.claims_per_worker),
        estimate: Some(from.estimate),
        auto_accept: Some(from.auto_accept),
        priority: Some(from.priority),
        ..Edit::default()
    };
    edit::edit(tx, requester, copy, same).await?;
    Ok(copy)
}
