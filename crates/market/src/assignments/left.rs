//! What is left for a worker in a project.

use base::Result;
use store::{Tx, sql};

use super::Refusal;
use crate::{AccountId, ProjectId};

/// Whether a place is free that this worker has not had.
pub(super) async fn is_any(tx: &mut Tx, worker: AccountId, project: ProjectId) -> Result<bool> {
    let select = sql("select 1 as one from task t
                      where t.project = $1 and t.state = 'open' and t.places_free > 0
                        and t.gold is null
                        and not exists (
                            select 1 from assignment a
                            where a.task = t.id and a.worker = $2 and a.state <> 'expired')
                        and not exists (
                            select 1 from task_maker m where m.task = t.id and m.worker = $2)
                      limit 1");
    Ok(tx.find(select.bind(project).bind(worker)).await?.is_some())
}

/// Why no place is left: none at all, or only those at which this worker would look at what
/// they made themselves.
pub(super) async fn why_none(
    tx: &mut Tx,
    worker: AccountId,
    project: ProjectId,
) -> Result<Refusal> {
    let select = sql("select 1 as one from task_maker m join task t on t.id = m.task
                      where m.worker = $2 and t.project = $1 and t.state = 'open'
                        and 0 < t.places_free
                      limit 1");
    let is_own = tx.find(select.bind(project).bind(worker)).await?.is_some();
    Ok(if is_own { Refusal::OwnWork } else { Refusal::NothingLeft })
}
