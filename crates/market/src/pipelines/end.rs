//! The end of a pipeline: its source has ended, nobody is at work there, and everything went on.
//! Then the next project may end as well.

use base::Result;
use store::{Db, Tx, sql};

use super::{rows, waiting};
use crate::{
    PipelineId, ProjectId,
    projects::{self, Coming},
};

/// Ends what has nothing to hand on any more; how many did.
pub async fn end_finished(db: &Db) -> Result<usize> {
    let finished = db.read(async move |tx| finished(tx).await).await?;
    let mut count = 0;
    for id in finished {
        count += usize::from(db.write(async move |tx| end(tx, id).await).await?);
    }
    Ok(count)
}

async fn finished(tx: &mut Tx) -> Result<Vec<PipelineId>> {
    let select = sql("select l.id from pipeline l
                      join project p on p.id = l.source and p.state = 'closed'
                      where l.removed_at is null and l.ended_at is null
                        and (l.caught_up_to is null or l.caught_up_to = 'once more')
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

/// Whether it ended.
async fn end(tx: &mut Tx, id: PipelineId) -> Result<bool> {
    let Some(it) = rows::lock(tx, id).await? else { return Ok(false) };
    rows::line_up(tx, it.requester).await?;
    if waiting::misses_some(tx, &it).await? {
        // Its acceptance and the pipeline did not see each other: it goes on now, and then it ends.
        let again = sql("update pipeline set caught_up_to = '', next_at = 0 where id = $1");
        tx.exec(again.bind(id)).await?;
        return Ok(false);
    }
    let now = tx.now();
    let update = sql("update pipeline set ended_at = $2, trouble = null, trouble_detail = null
                      where id = $1 and ended_at is null");
    tx.exec(update.bind(id).bind(now)).await?;
    await_or_settle(tx, it.target).await?;
    Ok(true)
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
