//! The statements about projects, their versions and their trusted requesters.

mod pilot;
mod tasks;

pub(super) use pilot::*;
pub(crate) use tasks::read_task;
pub(super) use tasks::*;

use base::{DurationMs, Error, Result, Title, days};
use store::{Row, Tx, sql};

use super::{Adaptive, Difficulty, Ending, New, Pause, Project, Refusal, State, Version};
use crate::{AccountId, ProjectId};

pub(super) async fn insert_project(
    tx: &mut Tx,
    id: ProjectId,
    requester: AccountId,
    new: &New,
) -> Result<()> {
    let now = tx.now();
    let insert = sql("insert into project
                          (id, requester, state, hiring, category, language, difficulty, version,
                           tasks_per_worker, claims_per_worker, auto_accept_ms, created_at)
                      values ($1, $2, 'draft', $3, $4, $5, $6, 1, 0, 1, $7, $8)");
    let insert = insert.bind(id).bind(requester).bind(new.hiring).bind(new.category);
    let insert = insert.bind(&new.language).bind(Difficulty::Easy.level());
    tx.exec(insert.bind(days(7)).bind(now)).await?;
    Ok(())
}

pub(super) async fn insert_first_version(
    tx: &mut Tx,
    project: ProjectId,
    title: &Title,
    time_limit: DurationMs,
) -> Result<()> {
    let now = tx.now();
    let insert = sql("insert into project_version
                          (project, version, title, summary, instructions, form, price,
                           time_limit_ms, answers_per_task, max_reworks, requirement, created_at)
                      values ($1, 1, $2, '', '', '', 0, $3, 1, 1, '', $4)");
    tx.exec(insert.bind(project).bind(title).bind(time_limit).bind(now)).await?;
    Ok(())
}

pub(super) async fn insert_version(tx: &mut Tx, it: &Version) -> Result<()> {
    let now = tx.now();
    let insert = sql("insert into project_version
                          (project, version, title, summary, instructions, form, price,
                           time_limit_ms, answers_per_task, max_reworks, requirement, created_at,
                           answers_most, confidence_ppm)
                      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, '', $11, $12, $13)");
    let insert = insert.bind(it.project).bind(it.number).bind(&it.title).bind(&it.summary);
    let insert = insert.bind(&it.instructions).bind(&it.form).bind(it.price).bind(it.time_limit);
    let insert = insert.bind(it.answers_per_task).bind(it.max_reworks).bind(now);
    let insert = insert.bind(it.adaptive.map(|it| it.most));
    tx.exec(insert.bind(it.adaptive.map(|it| it.confidence_ppm))).await?;
    Ok(())
}

/// Changes the version of a draft in place.
pub(super) async fn update_version(tx: &mut Tx, it: &Version) -> Result<()> {
    let update = sql(
        "update project_version
                      set title = $3, summary = $4, instructions = $5, form = $6, price = $7,
                          time_limit_ms = $8, answers_per_task = $9, max_reworks = $10,
                          answers_most = $11, confidence_ppm = $12
                      where project = $1 and version = $2
                        and exists (select 1 from project p where p.id = $1 and p.state = 'draft')",
    );
    let update = update.bind(it.project).bind(it.number).bind(&it.title).bind(&it.summary);
    let update = update.bind(&it.instructions).bind(&it.form).bind(it.price).bind(it.time_limit);
    let update = update.bind(it.answers_per_task).bind(it.max_reworks);
    let update = update.bind(it.adaptive.map(|it| it.most));
    let changed = tx.exec(update.bind(it.adaptive.map(|it| it.confidence_ppm))).await?;
    if changed == 1 { Ok(()) } else { Err(Refusal::NotADraft.into()) }
}

pub(super) async fn version(tx: &mut Tx, project: ProjectId, number: i64) -> Result<Version> {
    let select = sql("select * from project_version where project = $1 and version = $2");
    let row = tx.find(select.bind(project).bind(number)).await?.ok_or(Refusal::NotFound)?;
    read_version(&row)
}

pub(super) async fn versions(tx: &mut Tx, project: ProjectId, limit: i64) -> Result<Vec<Version>> {
    let select = sql("select * from project_version where project = $1
                      order by version desc limit $2");
    tx.all(select.bind(project).bind(limit)).await?.iter().map(read_version).collect()
}

fn read_version(row: &Row) -> Result<Version> {
    read_terms(row, "created_at")
}

/// Terms out of a row in which their moment has this name.
pub(super) fn read_terms(row: &Row, created_at: &'static str) -> Result<Version> {
    let most: Option<i64> = row.get("answers_most")?;
    let confidence: Option<i64> = row.get("confidence_ppm")?;
    Ok(Version {
        project: row.get("project")?,
        number: row.get("version")?,
        title: row.get("title")?,
        summary: row.get("summary")?,
        instructions: row.get("instructions")?,
        form: row.get("form")?,
        price: row.get("price")?,
        time_limit: row.get("time_limit_ms")?,
        answers_per_task: row.get("answers_per_task")?,
        adaptive: most
            .zip(confidence)
            .map(|(most, confidence_ppm)| Adaptive { most, confidence_ppm }),
        max_reworks: row.get("max_reworks")?,
        created_at: row.get(created_at)?,
    })
}

pub(super) async fn find(tx: &mut Tx, id: ProjectId) -> Result<Option<Project>> {
    let row = tx.find(sql("select * from project where id = $1").bind(id)).await?;
    row.as_ref().map(read_project).transpose()
}

/// A project of this requester, its row kept from other changes until the end.
pub(super) async fn lock(tx: &mut Tx, requester: AccountId, id: ProjectId) -> Result<Project> {
    let project = find_locked(tx, id).await?.filter(|it| it.requester == requester);
    project.ok_or(Refusal::NotFound.into())
}

/// Any project, its row kept from other changes until the end.
pub(super) async fn lock_any(tx: &mut Tx, id: ProjectId) -> Result<Project> {
    find_locked(tx, id).await?.ok_or(Refusal::NotFound.into())
}

async fn find_locked(tx: &mut Tx, id: ProjectId) -> Result<Option<Project>> {
    let select = sql("select * from project where id = $1 /*pg: for update */");
    tx.find(select.bind(id)).await?.as_ref().map(read_project).transpose()
}

pub(crate) fn read_project(row: &Row) -> Result<Project> {
    let difficulty = Difficulty::from_level(row.get("difficulty")?);
    Ok(Project {
        id: row.get("id")?,
        requester: row.get("requester")?,
        state: row.get("state")?,
        paused: row.get("pause_reason")?,
        ending: row.get("closed_reason")?,
        hiring: row.get("hiring")?,
        category: row.get("category")?,
        language: row.get("language")?,
        difficulty: difficulty.ok_or_else(|| Error::store("a difficulty nobody knows"))?,
        priority: row.get("priority")?,
        version: row.get("version")?,
        fee_ppm: row.get("fee_ppm")?,
        tasks_per_worker: row.get("tasks_per_worker")?,
        claims_per_worker: row.get("claims_per_worker")?,
        estimate: row.get("estimate_ms")?,
        release: row.get("release")?,
        auto_accept: row.get("auto_accept_ms")?,
        expires_at: row.get("expires_at")?,
        created_at: row.get("created_at")?,
        submitted_at: row.get("submitted_at")?,
        opened_at: row.get("opened_at")?,
        closed_at: row.get("closed_at")?,
        note: row.get("note")?,
        awaits_tasks: row.get("awaits_tasks")?,
    })
}

/// Writes what its requester may change at any time; never its state.
pub(super) async fn update_project(tx: &mut Tx, it: &Project) -> Result<()> {
    let update = sql("update project
                      set hiring = $2, category = $3, language = $4, difficulty = $5,
                          priority = $6, version = $7, tasks_per_worker = $8,
                          claims_per_worker = $9, auto_accept_ms = $10, expires_at = $11,
                          estimate_ms = $12
                      where id = $1");
    let update = update.bind(it.id).bind(it.hiring).bind(it.category).bind(&it.language);
    let update = update.bind(it.difficulty.level()).bind(it.priority).bind(it.version);
    let update = update.bind(it.tasks_per_worker).bind(it.claims_per_worker);
    tx.exec(update.bind(it.auto_accept).bind(it.expires_at).bind(it.estimate)).await?;
    Ok(())
}

/// Moves a project to a state that needs no further word: a draft, in review or open.
pub(super) async fn move_state(tx: &mut Tx, id: ProjectId, from: State, to: State) -> Result<bool> {
    let update = sql("update project set state = $3, pause_reason = null, note = null
                      where id = $1 and state = $2");
    Ok(tx.exec(update.bind(id).bind(from).bind(to)).await? == 1)
}

pub(super) async fn pause(tx: &mut Tx, id: ProjectId, why: Pause, note: &str) -> Result<bool> {
    let update = sql("update project set state = 'paused', pause_reason = $2, note = $3
                      where id = $1 and state = 'open'");
    Ok(tx.exec(update.bind(id).bind(why).bind(note)).await? == 1)
}

pub(super) async fn close(tx: &mut Tx, id: ProjectId, from: State, how: Ending) -> Result<bool> {
    let now = tx.now();
    let update = sql("update project set state = 'closed', closed_reason = $3, closed_at = $4,
                                         pause_reason = null
                      where id = $1 and state = $2");
    Ok(tx.exec(update.bind(id).bind(from).bind(how).bind(now)).await? == 1)
}

pub(super) async fn mark_submitted(tx: &mut Tx, id: ProjectId) -> Result<()> {
    let now = tx.now();
    tx.exec(sql("update project set submitted_at = $2 where id = $1").bind(id).bind(now)).await?;
    Ok(())
}

/// Fixes the share and the moment of the first opening.
pub(super) async fn mark_opened(tx: &mut Tx, id: ProjectId, fee_ppm: i64) -> Result<()> {
    let now = tx.now();
    let update = sql("update project set fee_ppm = $2, opened_at = $3
                      where id = $1 and opened_at is null");
    tx.exec(update.bind(id).bind(fee_ppm).bind(now)).await?;
    Ok(())
}

pub(super) async fn note(tx: &mut Tx, id: ProjectId, note: &str) -> Result<()> {
    tx.exec(sql("update project set note = $2 where id = $1").bind(id).bind(note)).await?;
    Ok(())
}

pub(super) async fn raise_release(tx: &mut Tx, id: ProjectId) -> Result<i64> {
    let update = sql("update project set release = release + 1 where id = $1 returning release");
    tx.one(update.bind(id)).await?.get("release")
}

/// The number of the next movement of a project's escrow.
pub(super) async fn next_movement(tx: &mut Tx, id: ProjectId) -> Result<i64> {
    let update = sql("update project set movements = movements + 1 where id = $1
                      returning movements");
    tx.one(update.bind(id)).await?.get("movements")
}

pub(super) async fn insert_trust(tx: &mut Tx, account: AccountId, by: AccountId) -> Result<bool> {
    let now = tx.now();
    let insert = sql("insert into trusted_requester (account, granted_by, granted_at)
                      values ($1, $2, $3) on conflict do nothing");
    Ok(tx.exec(insert.bind(account).bind(by).bind(now)).await? == 1)
}

pub(super) async fn delete_trust(tx: &mut Tx, account: AccountId) -> Result<bool> {
    let delete = sql("delete from trusted_requester where account = $1");
    Ok(tx.exec(delete.bind(account)).await? == 1)
}

pub(super) async fn is_trusted(tx: &mut Tx, account: AccountId) -> Result<bool> {
    let select = sql("select account from trusted_requester where account = $1");
    Ok(tx.find(select.bind(account)).await?.is_some())
}
