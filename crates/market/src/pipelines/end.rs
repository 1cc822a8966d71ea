//! The end of a pipeline: its source has ended, nobody is at work there, and everything went on.
//! Then the next project may end as well.

use base::Result;
use store::{Db, Tx, sql};

use super::rows;
use crate::{
    PipelineId, ProjectId,
    projects::{self, Coming},
};

/// Ends what has nothing to hand on any more; how many did.
pub async fn end_finished(db: &Db) -> Result<usize> {
    let finished = db.read(async move |tx| finished(tx).await).await?;
    let count = finished.len();
    for id in finished {
        db.write(async move |tx| end(tx, id).await).await?;
    }
    Ok(count)
}

async fn finished(tx: &mut Tx) -> Result<Vec<PipelineId>> {
    let select = sql("select l.id from pipeline l
                      join project p on p.id = l.source and p.state = 'closed'
                      where l.removed_at is null and l.ended_at is null
                        and l.caught_up_to is null
                        and not exists (select 1 from pipeline_piece x
                                        where x.pipeline = l.id and x.state = 'waiting')
                        and not exists (select 1 from assignment a
                                        where a.project = l.source
                                          and a.state in ('claimed', 'submitted', 'rework',
                                                          'appealed'))
                        and not exists (select 1 from assignment a
                                        where a.project = l.source and a.state = 'rejected'
                                          and a.holds_place = 1)
                      order by l.id limit 50");
    tx.all(select).await?.iter().map(|it| it.get("id")).collect()
}

async fn end(tx: &mut Tx, id: PipelineId) -> Result<()> {
    let Some(it) = rows::lock(tx, id).await? else { return Ok(()) };
    rows::line_up(tx, it.requester).await?;
    let now = tx.now();
    let update = sql("update pipeline set ended_at = $2, trouble = null, trouble_detail = null
                      where id = $1 and ended_at is null");
    tx.exec(update.bind(id).bind(now)).await?;
    await_or_settle(tx, it.target).await
}

/// A project to which no way leads any more awaits nothing, and closes when all is done.
pub(super) async fn await_or_settle(tx: &mut Tx, target: ProjectId) -> Result<()> {
    let select = sql("select 1 as one from pipeline
                      where target = $1 and removed_at is null and ended_at is null limit 1");
    if tx.find(select.bind(target)).await?.is_none() {
        projects::await_tasks(tx, target, Coming::NoMore).await?;
        projects::settle_if_done(tx, target).await?;
    }
    Ok(())
}
