//! The statements about pipelines.

use base::{DurationMs, Result};
use store::{Row, Tx, sql};

use super::{Pipeline, Reading, Terms, mapping};
use crate::{AccountId, PipelineId, ProjectId};

pub(super) async fn insert(
    tx: &mut Tx,
    requester: AccountId,
    source: ProjectId,
    target: ProjectId,
    terms: &Terms,
) -> Result<PipelineId> {
    let (id, now) = (tx.new_id(), tx.now());
    let insert = sql("insert into pipeline
                          (id, requester, source, target, takes, columns, reading, version,
                           caught_up_to, created_at)
                      values ($1, $2, $3, $4, $5, $6, $7, 1, '', $8)");
    let insert = insert.bind(id).bind(requester).bind(source).bind(target).bind(terms.takes);
    let insert = insert.bind(mapping::to_json(&terms.columns)?);
    tx.exec(insert.bind(terms.reading.as_ref().map(Reading::to_json)).bind(now)).await?;
    Ok(id)
}

pub(super) async fn change(tx: &mut Tx, id: PipelineId, terms: &Terms) -> Result<()> {
    let update = sql("update pipeline
                      set columns = $2, reading = $3, version = version + 1, next_at = 0
                      where id = $1 and removed_at is null");
    let update = update.bind(id).bind(mapping::to_json(&terms.columns)?);
    tx.exec(update.bind(terms.reading.as_ref().map(Reading::to_json))).await?;
    Ok(())
}

pub(super) async fn between(
    tx: &mut Tx,
    source: ProjectId,
    target: ProjectId,
) -> Result<Option<Pipeline>> {
    let select = sql("select * from pipeline
                      where source = $1 and target = $2 and removed_at is null");
    tx.find(select.bind(source).bind(target)).await?.as_ref().map(read).transpose()
}

/// The ways out of a project; there are [`super::MOST_TARGETS`] at most.
pub(super) async fn from(tx: &mut Tx, source: ProjectId) -> Result<Vec<Pipeline>> {
    let select = sql("select * from pipeline where source = $1 and removed_at is null
                      order by id limit 20");
    tx.all(select.bind(source)).await?.iter().map(read).collect()
}

/// The ways into a project.
pub(super) async fn into(tx: &mut Tx, target: ProjectId) -> Result<Vec<Pipeline>> {
    let select = sql("select * from pipeline where target = $1 and removed_at is null
                      order by id limit 20");
    tx.all(select.bind(target)).await?.iter().map(read).collect()
}

/// A running pipeline, kept from others until the end.
pub(super) async fn lock(tx: &mut Tx, id: PipelineId) -> Result<Option<Pipeline>> {
    let select = sql("select * from pipeline where id = $1 and removed_at is null
                      /*pg: for update */");
    tx.find(select.bind(id)).await?.as_ref().map(read).transpose()
}

/// Makes changes of one requester's pipelines follow each other, so that no two of them close a
/// circle together.
pub(super) async fn line_up(tx: &mut Tx, requester: AccountId) -> Result<()> {
    let lock = sql("select id from account where id = $1 /*pg: for no key update */");
    tx.exec_later(lock.bind(requester)).await
}

pub(super) async fn remove(tx: &mut Tx, id: PipelineId) -> Result<()> {
    let now = tx.now();
    let update = sql("update pipeline set removed_at = $2 where id = $1 and removed_at is null");
    tx.exec(update.bind(id).bind(now)).await?;
    let delete = sql("delete from pipeline_piece where pipeline = $1 and state = 'waiting'");
    tx.exec(delete.bind(id)).await?;
    Ok(())
}

/// Notes why nothing goes on, or that it does again; it is tried again after a while.
pub(super) async fn set_trouble(
    tx: &mut Tx,
    id: PipelineId,
    trouble: Option<(String, String)>,
    pause: DurationMs,
) -> Result<()> {
    let now = tx.now();
    let update = sql("update pipeline set trouble = $2, trouble_detail = $3, next_at = $4
                      where id = $1");
    let (code, detail) = trouble.unzip();
    let update = update.bind(id).bind(code).bind(detail);
    tx.exec(update.bind(now.plus(pause))).await?;
    Ok(())
}

pub(super) async fn count(tx: &mut Tx, id: PipelineId, made: i64, passed: i64) -> Result<()> {
    let update = sql("update pipeline set made = made + $2, passed_over = passed_over + $3
                      where id = $1");
    tx.exec(update.bind(id).bind(made).bind(passed)).await?;
    Ok(())
}

pub(super) fn read(row: &Row) -> Result<Pipeline> {
    let code: Option<String> = row.get("trouble")?;
    let detail: Option<String> = row.get("trouble_detail")?;
    let reading: Option<String> = row.get("reading")?;
    Ok(Pipeline {
        id: row.get("id")?,
        requester: row.get("requester")?,
        source: row.get("source")?,
        target: row.get("target")?,
        terms: Terms {
            takes: row.get("takes")?,
            columns: mapping::from_json(&row.get::<String>("columns")?)?,
            reading: reading.as_deref().map(Reading::from_json).transpose()?,
        },
        version: row.get("version")?,
        trouble: code.map(|it| (it, detail.unwrap_or_default())),
        made: row.get("made")?,
        passed_over: row.get("passed_over")?,
        created_at: row.get("created_at")?,
        ended_at: row.get("ended_at")?,
    })
}
