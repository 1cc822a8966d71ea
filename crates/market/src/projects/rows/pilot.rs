//! The statements about tasks that wait for the end of a pilot.

use base::Result;
use store::{Tx, sql};

use super::{super::Free, tasks::read_free};
use crate::ProjectId;

/// Takes back the places of all tasks of a draft but the first ones.
pub(in super::super) async fn hold_back(tx: &mut Tx, project: ProjectId, first: i64) -> Result<()> {
    let update = sql("update task
                      set answers_later = answers_wanted, answers_wanted = 0, places_free = 0
                      where project = $1 and state = 'open' and answers_later = 0
                        and gold is null
                        and position > (select max(position) from
                                           (select position from task
                                            where project = $1 and state = 'open'
                                              and gold is null
                                            order by position limit $2) as pilot)");
    tx.exec(update.bind(project).bind(first)).await?;
    Ok(())
}

/// What waits.
pub(in super::super) async fn held_back(tx: &mut Tx, project: ProjectId) -> Result<Free> {
    let sum = sql("select price, count(*) as tasks,
                          cast(sum(answers_later) as bigint) as offered,
                          cast(sum(answers_later + places_spare) as bigint) as places
                   from task where project = $1 and answers_later > 0 and state = 'open'
                   group by price order by price limit 1000");
    read_free(&tx.all(sum.bind(project)).await?)
}

/// Gives what waits its places: in a draft for nothing, else once they are paid for.
pub(in super::super) async fn offer_rest(tx: &mut Tx, project: ProjectId) -> Result<()> {
    let update = sql("update task
                      set answers_wanted = answers_later, places_free = answers_later,
                          answers_later = 0
                      where project = $1 and answers_later > 0 and state = 'open'");
    tx.exec(update.bind(project)).await?;
    Ok(())
}
