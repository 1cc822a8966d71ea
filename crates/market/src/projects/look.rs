//! Reading projects: their terms, their lists and who may see them.

use base::{DurationMs, Money, Result, Timestamp};
use forms::Form;
use store::{Row, Tx, sql};

use super::{Adaptive, Hiring, Project, Refusal, State, invites, rows};
use crate::{
    AccountId, ProjectId,
    accounts::{self, Role},
    ledger::{self, Name},
};

/// The terms of a project as of one version: what a worker reads, fills in and is paid.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    pub project: ProjectId,
    /// From 1.
    pub number: i64,
    pub title: String,
    pub summary: String,
    /// Markdown.
    pub instructions: String,
    /// The form's document; empty while the requester has not made one.
    pub form: String,
    /// What one accepted answer costs; zero while the requester has not said.
    pub price: Money,
    pub time_limit: DurationMs,
    /// With adaptive answers the least.
    pub answers_per_task: i64,
    pub adaptive: Option<Adaptive>,
    pub max_reworks: i64,
    pub created_at: Timestamp,
}

impl Version {
    /// The form itself. What was published has one; a draft without one is refused as such.
    pub fn form(&self) -> Result<Form> {
        Form::from_json(&self.form)
    }

    /// The texts that people read, by field.
    pub(super) fn texts(&self) -> [(&'static str, &str); 3] {
        [("title", &self.title), ("summary", &self.summary), ("instructions", &self.instructions)]
    }
}

/// How far a project has come, in places; see [`Tally::running`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tally {
    pub tasks: i64,
    /// Tasks at which nothing is open any more.
    pub tasks_done: i64,
    pub wanted: i64,
    pub free: i64,
    pub accepted: i64,
    pub withdrawn: i64,
}

impl Tally {
    /// Places that somebody is at: claimed, submitted, in rework or contested.
    pub fn running(&self) -> i64 {
        self.wanted - self.free - self.accepted - self.withdrawn
    }
}

/// A project as a line of its requester's list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summary {
    pub project: Project,
    pub title: String,
    pub price: Money,
    pub tally: Tally,
    /// What lies in escrow.
    pub held: Money,
}

/// A project by its id, whoever asks: for slices above, which know whom they serve.
pub async fn find(tx: &mut Tx, id: ProjectId) -> Result<Option<Project>> {
    rows::find(tx, id).await
}

/// A project of this requester; anybody else's is not found.
pub async fn of_requester(tx: &mut Tx, requester: AccountId, id: ProjectId) -> Result<Project> {
    let project = rows::find(tx, id).await?.filter(|it| it.requester == requester);
    project.ok_or(Refusal::NotFound.into())
}

/// One version of a project's terms.
pub async fn version(tx: &mut Tx, project: ProjectId, number: i64) -> Result<Version> {
    rows::version(tx, project, number).await
}

/// The newest version of a project's terms.
pub async fn current(tx: &mut Tx, project: &Project) -> Result<Version> {
    rows::version(tx, project.id, project.version).await
}

/// Whether somebody may see a project as a job: its requester and moderators always, others
/// once it has opened, and an `invite` project only who is invited.
pub async fn may_see(tx: &mut Tx, it: &Project, viewer: Option<AccountId>) -> Result<bool> {
    if it.opened_at.is_some() && it.hiring != Hiring::Invite {
        return Ok(true);
    }
    let Some(viewer) = viewer else { return Ok(false) };
    if viewer == it.requester || accounts::has_role(tx, viewer, Role::Moderator).await? {
        return Ok(true);
    }
    Ok(it.opened_at.is_some() && invites::is_invited(tx, it.id, viewer).await?)
}

/// The columns of data that every task of a project has; none while there is no task.
pub async fn columns(tx: &mut Tx, id: ProjectId) -> Result<Vec<String>> {
    Ok(rows::columns(tx, id).await?.unwrap_or_default())
}

/// The columns of data that any task of a project has had, in the order they came.
pub async fn columns_seen(tx: &mut Tx, id: ProjectId) -> Result<Vec<String>> {
    rows::columns_seen(tx, id).await
}

/// How far a project has come.
pub async fn tally(tx: &mut Tx, id: ProjectId) -> Result<Tally> {
    let count = sql("select count(*) as tasks,
                            count(*) filter (where state <> 'open') as tasks_done,
                            cast(coalesce(sum(answers_wanted), 0) as bigint) as wanted,
                            cast(coalesce(sum(places_free), 0) as bigint) as free,
                            cast(coalesce(sum(places_accepted), 0) as bigint) as accepted,
                            cast(coalesce(sum(places_withdrawn), 0) as bigint) as withdrawn
                     from task where project = $1 and gold is null");
    read_tally(&tx.one(count.bind(id)).await?)
}

/// Every version of a project's terms, newest first.
pub async fn versions(tx: &mut Tx, id: ProjectId, limit: i64) -> Result<Vec<Version>> {
    rows::versions(tx, id, limit).await
}

/// What lies in a project's escrow.
pub async fn held(tx: &mut Tx, id: ProjectId) -> Result<Money> {
    Ok(ledger::balance(tx, &Name::escrow(id)).await?.posted)
}

/// What a project has paid for accepted work so far, fees included: what went into escrow,
/// less what came back and what still lies there.
pub async fn spent(tx: &mut Tx, id: ProjectId) -> Result<Money> {
    let escrow = Name::escrow(id);
    let sum = sql("select cast(coalesce(sum(e.amount), 0) as bigint) as put
                   from transfer t
                   join entry e on e.transfer = t.id and e.account = $2
                   where t.cause = $1 and t.kind in ('escrow', 'escrow-return')");
    let put: Money = tx.one(sum.bind(id).bind(escrow.to_string())).await?.get("put")?;
    let held = held(tx, id).await?;
    Ok(Money::micros(put.as_micros() - held.as_micros()))
}

/// A requester's projects, newest first, older than `before`.
pub async fn list(
    tx: &mut Tx,
    requester: AccountId,
    before: Option<ProjectId>,
    limit: i64,
) -> Result<Vec<Summary>> {
    let select = sql("with page as (
                          select * from project
                          where requester = $1 and id < coalesce($2, 'Z')
                          order by id desc limit $3),
                      count as (
                          select t.project, count(*) as tasks,
                                 count(*) filter (where t.state <> 'open') as tasks_done,
                                 cast(sum(t.answers_wanted) as bigint) as wanted,
                                 cast(sum(t.places_free) as bigint) as free,
                                 cast(sum(t.places_accepted) as bigint) as accepted,
                                 cast(sum(t.places_withdrawn) as bigint) as withdrawn
                          from task t where t.project in (select id from page)
                            and t.gold is null
                          group by t.project)
                      select page.*, v.title, v.price,
                             coalesce(c.tasks, 0) as tasks,
                             coalesce(c.tasks_done, 0) as tasks_done,
                             coalesce(c.wanted, 0) as wanted, coalesce(c.free, 0) as free,
                             coalesce(c.accepted, 0) as accepted,
                             coalesce(c.withdrawn, 0) as withdrawn,
                             coalesce(e.balance, 0) as held
                      from page
                      join project_version v on v.project = page.id and v.version = page.version
                      left join count c on c.project = page.id
                      left join ledger_account e on e.id = 'escrow:' || page.id
                      order by page.id desc limit $3");
    let before = before.map(|it| it.to_string());
    let rows = tx.all(select.bind(requester).bind(before).bind(limit)).await?;
    rows.iter().map(read_summary).collect()
}

/// A project in a moderator's list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Queued {
    pub project: Project,
    /// The newest.
    pub terms: Version,
    /// The requester's name.
    pub requester: String,
}

macro_rules! queued {
    ($rest:literal) => {
        sql(concat!(
            "select p.*, v.project, v.title, v.summary, v.instructions, v.form, v.price,
                    v.time_limit_ms, v.answers_per_task, v.answers_most, v.confidence_ppm,
                    v.max_reworks, v.created_at as terms_at, u.name as requester_name
             from project p
             join project_version v on v.project = p.id and v.version = p.version
             join account u on u.id = p.requester ",
            $rest
        ))
    };
}

/// Projects that wait for a moderator, the longest waiting first, after `after`.
pub async fn waiting(tx: &mut Tx, after: Option<ProjectId>, limit: i64) -> Result<Vec<Queued>> {
    let select = queued!(
        "where p.state = 'in_review'
           and (cast($1 as text) is null
                or (p.submitted_at, p.id) > (select w.submitted_at, w.id
                                             from project w where w.id = $1))
         order by p.submitted_at, p.id limit $2"
    );
    let after = after.map(|it| it.to_string());
    tx.all(select.bind(after).bind(limit)).await?.iter().map(read_queued).collect()
}

/// Projects in a state, newest first, older than `before`.
pub async fn in_state(
    tx: &mut Tx,
    state: State,
    before: Option<ProjectId>,
    limit: i64,
) -> Result<Vec<Queued>> {
    let select = queued!(
        "where p.state = $1 and p.id < coalesce($2, 'Z')
         order by p.id desc limit $3"
    );
    let before = before.map(|it| it.to_string());
    tx.all(select.bind(state).bind(before).bind(limit)).await?.iter().map(read_queued).collect()
}

fn read_queued(row: &Row) -> Result<Queued> {
    Ok(Queued {
        project: rows::read_project(row)?,
        terms: rows::read_terms(row, "terms_at")?,
        requester: row.get("requester_name")?,
    })
}

fn read_summary(row: &Row) -> Result<Summary> {
    Ok(Summary {
        project: rows::read_project(row)?,
        title: row.get("title")?,
        price: row.get("price")?,
        tally: read_tally(row)?,
        held: row.get("held")?,
    })
}

fn read_tally(row: &Row) -> Result<Tally> {
    Ok(Tally {
        tasks: row.get("tasks")?,
        tasks_done: row.get("tasks_done")?,
        wanted: row.get("wanted")?,
        free: row.get("free")?,
        accepted: row.get("accepted")?,
        withdrawn: row.get("withdrawn")?,
    })
}

/// The titles of a requester's projects from one to another, the oldest first: for lines of money
/// that name only ids.
pub async fn titles(
    tx: &mut Tx,
    requester: AccountId,
    (first, last): (ProjectId, ProjectId),
    limit: i64,
) -> Result<Vec<(ProjectId, String)>> {
    let select = sql("select p.id, v.title from project p
                      join project_version v on v.project = p.id and v.version = p.version
                      where p.requester = $1 and $2 <= p.id and p.id <= $3
                      order by p.id limit $4");
    let rows = tx.all(select.bind(requester).bind(first).bind(last).bind(limit)).await?;
    rows.iter().map(|it| Ok((it.get("id")?, it.get("title")?))).collect()
}
