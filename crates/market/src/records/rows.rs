//! The statements of the records.

use base::Result;
use store::{Row, Tx, sql};

use super::{MarketRecord, ProjectRecord, RequesterRecord, measure::Measured};
use crate::{AccountId, ProjectId, projects};

pub(super) async fn project(tx: &mut Tx, project: ProjectId) -> Result<Option<ProjectRecord>> {
    let select = sql("select answers, median_active_ms, hourly, rework_ppm, accepted_ppm,
                             tasks_open
                      from project_record where project = $1");
    tx.find(select.bind(project)).await?.as_ref().map(read_project).transpose()
}

pub(super) fn read_project(row: &Row) -> Result<ProjectRecord> {
    Ok(ProjectRecord {
        answers: row.get("answers")?,
        median_active_ms: row.get("median_active_ms")?,
        hourly: row.get("hourly")?,
        rework_ppm: row.get("rework_ppm")?,
        accepted_ppm: row.get("accepted_ppm")?,
        tasks_open: row.get("tasks_open")?,
    })
}

pub(super) async fn requester(tx: &mut Tx, id: AccountId) -> Result<Option<RequesterRecord>> {
    let select = sql("select decided, accepted_ppm, pays_in_ms, answers_in_ms
                      from requester_record where requester = $1");
    let row = tx.find(select.bind(id)).await?;
    row.map(|row| {
        Ok(RequesterRecord {
            decided: row.get("decided")?,
            accepted_ppm: row.get("accepted_ppm")?,
            pays_in_ms: row.get("pays_in_ms")?,
            answers_in_ms: row.get("answers_in_ms")?,
        })
    })
    .transpose()
}

pub(super) async fn market(tx: &mut Tx) -> Result<Option<MarketRecord>> {
    let select = sql("select median_hourly, paid_30d, tasks_open, jobs_open, requesters_active,
                             refreshed_at
                      from market_record where id = 1");
    let row = tx.find(select).await?;
    row.map(|row| {
        Ok(MarketRecord {
            median_hourly: row.get("median_hourly")?,
            paid_30d: row.get("paid_30d")?,
            tasks_open: row.get("tasks_open")?,
            jobs_open: row.get("jobs_open")?,
            requesters_active: row.get("requesters_active")?,
            refreshed_at: row.get("refreshed_at")?,
        })
    })
    .transpose()
}

pub(super) async fn keep_project(tx: &mut Tx, it: &Measured) -> Result<()> {
    let now = tx.now();
    let upsert = sql("insert into project_record
                          (project, requester, answers, median_active_ms, reward, hourly,
                           decided, rework_ppm, accepted_ppm, tasks_open, latest_at, refreshed_at)
                      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
                      on conflict (project) do update
                      set answers = excluded.answers,
                          median_active_ms = excluded.median_active_ms,
                          reward = excluded.reward, hourly = excluded.hourly,
                          decided = excluded.decided, rework_ppm = excluded.rework_ppm,
                          accepted_ppm = excluded.accepted_ppm,
                          tasks_open = excluded.tasks_open, latest_at = excluded.latest_at,
                          refreshed_at = excluded.refreshed_at");
    let record = it.record;
    let upsert = upsert.bind(it.project).bind(it.requester).bind(record.answers);
    let upsert = upsert.bind(record.median_active_ms).bind(it.reward).bind(record.hourly);
    let upsert = upsert.bind(it.decided).bind(record.rework_ppm).bind(record.accepted_ppm);
    tx.exec_later(upsert.bind(record.tasks_open).bind(it.latest_at).bind(now)).await?;
    projects::rank(tx, it.project, record.hourly).await
}

pub(super) async fn keep_requester(tx: &mut Tx, id: AccountId, it: RequesterRecord) -> Result<()> {
    let now = tx.now();
    let upsert = sql("insert into requester_record
                          (requester, decided, accepted_ppm, pays_in_ms, answers_in_ms,
                           refreshed_at)
                      values ($1, $2, $3, $4, $5, $6)
                      on conflict (requester) do update
                      set decided = excluded.decided, accepted_ppm = excluded.accepted_ppm,
                          pays_in_ms = excluded.pays_in_ms,
                          answers_in_ms = excluded.answers_in_ms,
                          refreshed_at = excluded.refreshed_at");
    let upsert = upsert.bind(id).bind(it.decided).bind(it.accepted_ppm).bind(it.pays_in_ms);
    tx.exec_later(upsert.bind(it.answers_in_ms).bind(now)).await
}

pub(super) async fn keep_market(tx: &mut Tx, it: MarketRecord) -> Result<()> {
    let now = tx.now();
    let upsert = sql("insert into market_record
                          (id, median_hourly, paid_30d, tasks_open, jobs_open,
                           requesters_active, refreshed_at)
                      values (1, $1, $2, $3, $4, $5, $6)
                      on conflict (id) do update
                      set median_hourly = excluded.median_hourly, paid_30d = excluded.paid_30d,
                          tasks_open = excluded.tasks_open, jobs_open = excluded.jobs_open,
                          requesters_active = excluded.requesters_active,
                          refreshed_at = excluded.refreshed_at");
    let upsert = upsert.bind(it.median_hourly).bind(it.paid_30d).bind(it.tasks_open);
    tx.exec_later(upsert.bind(it.jobs_open).bind(it.requesters_active).bind(now)).await
}

/// How far something has come; empty before it has begun.
pub(super) async fn mark(tx: &mut Tx, name: &str) -> Result<String> {
    let row = tx.find(sql("select value from record_mark where name = $1").bind(name)).await?;
    row.map_or(Ok(String::new()), |it| it.get("value"))
}

pub(super) async fn set_mark(tx: &mut Tx, name: &str, value: String) -> Result<()> {
    let upsert = sql("insert into record_mark (name, value) values ($1, $2)
                      on conflict (name) do update set value = excluded.value");
    tx.exec_later(upsert.bind(name).bind(value)).await
}
