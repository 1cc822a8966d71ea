//! A requester's projects, each with what it has brought and what it waits for.

use base::{Money, Result, Timestamp};
use store::{Row, Tx, sql};

use super::{Figures, fold};
use crate::{
    AccountId, ImportId, ProjectId,
    projects::{self, Project, State, Tally},
};

/// Answers that wait are counted up to here, in a list and of one project alone.
const WAITING_COUNTED: i64 = 1_000;
const WAITING_COUNTED_ALONE: i64 = 20_000;

/// Which projects to show.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Show {
    pub state: Option<State>,
    /// Only those in which workers have reported a problem that nobody has settled.
    pub reported: bool,
    /// A part of the title; empty for all.
    pub text: String,
    /// This one alone.
    pub only: Option<ProjectId>,
    /// Older than this one.
    pub before: Option<ProjectId>,
}

/// One project of the list.
#[derive(Debug, Clone)]
pub struct Line {
    pub project: Project,
    pub title: String,
    pub price: Money,
    /// Of a large project some seconds old.
    pub tally: Tally,
    /// What lies in escrow.
    pub held: Money,
    /// What was paid for accepted answers.
    pub spent: Money,
    /// Answers that wait for a review, counted up to a thousand; of one project alone further.
    pub waiting: i64,
    /// When silence accepts the one that has waited longest.
    pub auto_accept_at: Option<Timestamp>,
    /// Problems that workers reported and nobody has settled, counted up to a hundred.
    pub reported: i64,
    /// The newest import, if it failed or left rows out.
    pub bad_import: Option<ImportId>,
    /// Where a task gets answers until it is sure: how many have them all and leave doubt.
    pub in_doubt: Option<i64>,
    pub figures: Figures,
}

/// A requester's projects, the newest first.
pub async fn list(tx: &mut Tx, requester: AccountId, show: &Show, limit: i64) -> Result<Vec<Line>> {
    let select = sql("with page as (
                          select p.*, v.title, v.price, v.confidence_ppm as asked_ppm
                          from project p
                          join project_version v on v.project = p.id and v.version = p.version
                          where p.requester = $1 and p.id < coalesce($2, 'Z')
                            and p.state = coalesce($3, p.state)
                            and ($4 = '' or lower(v.title) like lower($4))
                            and p.id = coalesce($8, p.id)
                            and ($9 = 0 or exists (
                                select 1 from task_report r
                                where r.project = p.id and r.settled_at is null))
                          order by p.id desc limit $5),
                      count as (
                          select t.project, count(*) as tasks,
                                 count(*) filter (where t.state <> 'open') as tasks_done,
                                 cast(sum(t.answers_wanted) as bigint) as wanted,
                                 cast(sum(t.places_free) as bigint) as free,
                                 cast(sum(t.places_accepted) as bigint) as accepted,
                                 cast(sum(t.places_withdrawn) as bigint) as withdrawn
                          from page join task t on t.project = page.id and t.gold is null
                          where page.positions <= $6 group by t.project)
                      select page.*,
                             coalesce(c.tasks, f.tasks, 0) as tasks,
                             coalesce(c.tasks_done, f.tasks_done, 0) as tasks_done,
                             coalesce(c.wanted, f.wanted, 0) as wanted,
                             coalesce(c.free, f.free, 0) as free, coalesce(e.balance, 0) as held,
                             coalesce(c.accepted, f.places_accepted, 0) as accepted,
                             coalesce(c.withdrawn, f.withdrawn, 0) as withdrawn,
                             (select cast(coalesce(sum(y.amount), 0) as bigint)
                              from transfer x
                              join entry y on y.transfer = x.id
                                          and y.account = 'escrow:' || page.id
                              where x.cause = page.id
                                and x.kind in ('escrow', 'escrow-return')) as put,
                             (select count(*) from (
                                 select 1 as one from assignment a
                                 where a.project = page.id and a.state = 'submitted'
                                 limit $7) as seen) as waiting,
                             (select a.auto_accept_at from assignment a
                              where a.project = page.id and a.state = 'submitted'
                              order by a.submitted_at, a.id limit 1) as next_accept_at,
                             (select count(*) from (
                                 select 1 as one from task_report r
                                 where r.project = page.id and r.settled_at is null
                                 limit 100) as told) as reported,
                             (select case when i.state = 'failed'
                                               or i.state = 'done' and 0 < i.rows_bad then i.id end
                              from import i where i.project = page.id
                              order by i.id desc limit 1) as bad_import,
                             case when page.asked_ppm is not null then (
                                 select cast(coalesce(sum(q.tasks), 0) as bigint)
                                 from quality_count q
                                 where q.project = page.id and q.what = 'unsure') end as in_doubt,
                             f.answers as n_answers, f.accepted as n_accepted, f.median_ms,
                             f.reworked as n_reworked, f.rejected as n_rejected,
                             f.agreement_ppm_sum, f.agreement_tasks, f.disagreeing, f.latest_at
                      from page
                      left join count c on c.project = page.id
                      left join project_figure f on f.project = page.id
                      left join ledger_account e on e.id = 'escrow:' || page.id
                      order by page.id desc limit $5");
    let text = if show.text.is_empty() { String::new() } else { format!("%{}%", show.text) };
    let (before, only) = (show.before.map(|it| it.to_string()), show.only.map(|it| it.to_string()));
    let select = select.bind(requester).bind(before).bind(show.state).bind(text).bind(limit);
    let counted = if show.only.is_some() { WAITING_COUNTED_ALONE } else { WAITING_COUNTED };
    let select = select.bind(fold::FEW_TASKS).bind(counted).bind(only);
    let select = select.bind(i64::from(show.reported));
    tx.all(select).await?.iter().map(read).collect()
}

/// One project of a requester; anybody else's is not found.
pub async fn line(tx: &mut Tx, requester: AccountId, id: ProjectId) -> Result<Line> {
    let show = Show { only: Some(id), ..Show::default() };
    let found = list(tx, requester, &show, 1).await?.into_iter().next();
    found.ok_or(projects::Refusal::NotFound.into())
}

fn read(row: &Row) -> Result<Line> {
    let held: Money = row.get("held")?;
    let put: Money = row.get("put")?;
    Ok(Line {
        project: projects::read_project(row)?,
        title: row.get("title")?,
        price: row.get("price")?,
        tally: Tally {
            tasks: row.get("tasks")?,
            tasks_done: row.get("tasks_done")?,
            wanted: row.get("wanted")?,
            free: row.get("free")?,
            accepted: row.get("accepted")?,
            withdrawn: row.get("withdrawn")?,
        },
        held,
        spent: Money::micros(put.as_micros() - held.as_micros()),
        waiting: row.get("waiting")?,
        auto_accept_at: row.get("next_accept_at")?,
        reported: row.get("reported")?,
        bad_import: row.get("bad_import")?,
        in_doubt: row.get("in_doubt")?,
        figures: Figures::read(row)?,
    })
}
