//! The board: what may be open, with the values that workers order it and sift it by.
//!
//! Invariant: every open project is on it as it is now and with the price of its newest terms,
//! and no closed one is. A paused one keeps its line, which is passed over until it goes on.

use base::{Money, Result};
use store::{Tx, sql};

use crate::ProjectId;

/// Puts a project on the board, or brings what stands there up to date.
pub(super) async fn put_up(tx: &mut Tx, project: ProjectId) -> Result<()> {
    let upsert = sql("insert into board (project, price, hourly, category, language, hiring)
                      select p.id, v.price, -1, p.category, p.language, p.hiring
                      from project p
                      join project_version v on v.project = p.id and v.version = p.version
                      where p.id = $1
                      on conflict (project) do update
                      set price = excluded.price, category = excluded.category,
                          language = excluded.language, hiring = excluded.hiring");
    tx.exec(upsert.bind(project)).await?;
    Ok(())
}

pub(super) async fn take_down(tx: &mut Tx, project: ProjectId) -> Result<()> {
    tx.exec(sql("delete from board where project = $1").bind(project)).await?;
    Ok(())
}

/// Notes what an hour of a project has really paid; nothing while that is not measured. A project
/// that is not on the board stays away.
pub async fn rank(tx: &mut Tx, project: ProjectId, hourly: Option<Money>) -> Result<()> {
    let update = sql("update board set hourly = coalesce($2, -1)
                      where project = $1 and hourly <> coalesce($2, -1)");
    tx.exec_later(update.bind(project).bind(hourly)).await
}
