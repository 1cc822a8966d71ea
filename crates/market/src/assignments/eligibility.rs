//! Who may claim what: every reason that speaks against it, with the way to pass it.
//!
//! Invariant: [`super::claim`] refuses for the first of the reasons that [`why_not`] lists, so
//! a page that shows no reason leads to a claim that is not refused, races apart.

use base::{Result, Rule, Timestamp};
use store::{Row, Tx, sql};

use super::{Refusal, left};
use crate::{
    AccountId, ProjectId,
    gold::{self, Course, Next, Quiz},
    projects::{Hiring, State},
    restrictions::Scope,
    settings,
};

/// One reason why a worker cannot claim; its code's sentence says how to pass it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason {
    pub refusal: Refusal,
    /// What the code speaks about, such as the number that was reached.
    pub detail: String,
}

impl Reason {
    pub fn code(&self) -> &'static str {
        self.refusal.verdict().1
    }
}

/// What decides about a claim, read at one moment.
#[derive(Debug, Clone)]
#[expect(clippy::struct_excessive_bools, reason = "each of them is a reason by itself")]
pub(super) struct Facts {
    pub(super) state: State,
    pub(super) hiring: Hiring,
    pub(super) version: i64,
    /// The platform's share in millionths.
    pub(super) fee_ppm: i64,
    pub(super) time_limit_ms: i64,
    /// Something in this project has lapsed that nobody has noted yet.
    pub(super) overdue: bool,
    /// A task of this project is held for this worker, who has not opened it.
    pub(super) ahead: bool,
    /// Where this worker stands with the known answers of this project.
    pub(super) course: Course,
    is_own: bool,
    invited: bool,
    /// What keeps this worker from new tasks here, and why.
    restricted: Option<(Scope, String)>,
    email_confirmed: bool,
    suspended: bool,
    time_is_over: bool,
    tasks_per_worker: i64,
    claims_per_worker: i64,
    unreviewed_most: i64,
    /// Tasks of this release that this worker has or had.
    tasks: i64,
    /// Running claims of this worker here.
    pub(super) claims: i64,
    /// Answers of this worker here that wait for a verdict, or are on their way to.
    unreviewed: i64,
}

/// How a worker comes to an assignment; decides which reasons count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum By {
    /// Takes it.
    Claim,
    /// Has the next one held while still at one; see [`super::ahead`].
    Ahead,
    /// Was chosen by the requester.
    Award,
    /// Submits after the deadline what they had claimed or been awarded.
    LateSubmit,
}

/// All reasons why this worker cannot claim a task of this project now; none when they can.
///
/// Refuses with [`Refusal::NoJob`] where the worker may not know of the project.
pub async fn why_not(tx: &mut Tx, worker: AccountId, project: ProjectId) -> Result<Vec<Reason>> {
    let facts = facts(tx, worker, project).await?.ok_or(Refusal::NoJob)?;
    let mut reasons = facts.reasons(By::Claim);
    if !facts.overdue && !facts.ahead && !left::is_any(tx, worker, project).await? {
        let refusal = left::why_none(tx, worker, project).await?;
        reasons.push(Reason { refusal, detail: String::new() });
    } else if matches!(facts.course.quiz(), Quiz::Before(_))
        && facts.hiring != Hiring::Apply
        && !facts.ahead
        && gold::next(tx, facts.course, project, worker, facts.claims).await? == Next::QuizEmpty
    {
        reasons.push(Reason { refusal: Refusal::QuizEmpty, detail: String::new() });
    }
    Ok(reasons)
}

impl Facts {
    /// The first reason that speaks against it, as the refusal of a verb.
    pub(super) fn refuse(&self, by: By) -> Result<()> {
        match self.reasons(by).first() {
            Some(reason) => Err(reason.refusal.into()),
            None => Ok(()),
        }
    }

    fn reasons(&self, by: By) -> Vec<Reason> {
        let is_hired = matches!(by, By::Award | By::LateSubmit);
        let claims = if matches!(by, By::LateSubmit | By::Ahead) { 0 } else { self.claims };
        let over = self.state == State::Closed || self.time_is_over;
        let checks = [
            (Refusal::OwnProject, self.is_own, None),
            (
                Refusal::NotInvited,
                self.hiring == Hiring::Invite && !self.invited && by != By::LateSubmit,
                None,
            ),
            (self.restriction(), self.restricted.is_some() && by != By::LateSubmit, None),
            (Refusal::Over, over, None),
            (Refusal::Paused, !over && self.state == State::Paused, None),
            (Refusal::EmailUnconfirmed, !self.email_confirmed, None),
            (Refusal::Suspended, self.suspended, None),
            (Refusal::AwardNeeded, self.hiring == Hiring::Apply && !is_hired, None),
            (
                Refusal::TasksPerWorker,
                self.tasks_per_worker != 0 && self.tasks_per_worker <= self.tasks,
                Some(self.tasks_per_worker),
            ),
            (
                Refusal::ClaimsPerWorker,
                self.claims_per_worker <= claims,
                Some(self.claims_per_worker),
            ),
            (
                Refusal::UnreviewedMost,
                self.unreviewed_most <= self.unreviewed,
                Some(self.unreviewed_most),
            ),
            (
                Refusal::QuizFailed,
                !is_hired && self.course.quiz() == Quiz::Failed,
                Some(self.course.settings.pass),
            ),
        ];
        let holding = checks.into_iter().filter(|(_, holds, _)| *holds);
        let reason = |(refusal, _, number): (Refusal, bool, Option<i64>)| Reason {
            refusal,
            detail: match (refusal, number) {
                (_, Some(number)) => number.to_string(),
                (it, None) if it == self.restriction() => self.why_restricted(),
                (_, None) => String::new(),
            },
        };
        holding.map(reason).collect()
    }

    /// How a restriction is told, by how far it reaches.
    fn restriction(&self) -> Refusal {
        match self.restricted {
            Some((Scope::Platform, _)) => Refusal::Restricted,
            Some((Scope::Requester, _)) => Refusal::ExcludedEverywhere,
            _ => Refusal::Excluded,
        }
    }

    fn why_restricted(&self) -> String {
        self.restricted.as_ref().map(|it| it.1.clone()).unwrap_or_default()
    }
}

/// Makes the claims of one worker follow each other, so that each counts the one before.
pub(super) async fn line_up(tx: &mut Tx, worker: AccountId) -> Result<()> {
    let lock = sql("select id from account where id = $1 /*pg: for no key update */");
    tx.exec_later(lock.bind(worker)).await
}

/// What decides about a claim; nothing where the project is not public yet.
///
/// Drafts and projects in review do not exist for workers.
pub(super) async fn facts(
    tx: &mut Tx,
    worker: AccountId,
    project: ProjectId,
) -> Result<Option<Facts>> {
    let now = tx.now();
    let row = find_facts(tx, worker, project, now).await?;
    let Some(row) = row else { return Ok(None) };
    let expires_at: Option<Timestamp> = row.get("expires_at")?;
    Ok(Some(Facts {
        state: row.get("state")?,
        hiring: row.get("hiring")?,
        version: row.get("version")?,
        fee_ppm: row.get("fee_ppm")?,
        time_limit_ms: row.get("time_limit_ms")?,
        overdue: row.get("overdue")?,
        ahead: row.get("ahead")?,
        course: gold::course(tx, project, worker).await?,
        is_own: row.get::<AccountId>("requester")? == worker,
        invited: row.get("invited")?,
        restricted: restricted(&row)?,
        email_confirmed: row.get::<Option<Timestamp>>("email_confirmed_at")?.is_some(),
        suspended: row.get::<Option<Timestamp>>("suspended_at")?.is_some(),
        time_is_over: expires_at.is_some_and(|it| it <= now),
        tasks_per_worker: row.get("tasks_per_worker")?,
        claims_per_worker: row.get("claims_per_worker")?,
        unreviewed_most: settings::UNREVIEWED_MOST.whole(row.get("unreviewed_most")?)?,
        tasks: row.get("tasks")?,
        claims: row.get("claims")?,
        unreviewed: row.get("unreviewed")?,
    }))
}

/// A claim that is overdue counts no more, whether or not its lapse was noted, and one held
/// ahead does not count yet: it counts when it is opened. Everything is read at once, because
/// this stands in front of every claim.
async fn find_facts(
    tx: &mut Tx,
    worker: AccountId,
    project: ProjectId,
    now: Timestamp,
) -> Result<Option<Row>> {
    let select = sql("select p.requester, p.state, p.hiring, p.version, p.fee_ppm, p.expires_at,
                             p.tasks_per_worker, p.claims_per_worker,
                             v.time_limit_ms, w.email_confirmed_at,
                             coalesce(w.suspended_at, w.closed_at) as suspended_at,
                             case when exists (
                                 select 1 from project_invite i
                                 where i.project = p.id and i.withdrawn_at is null
                                   and (i.who = w.id
                                        or i.who = w.email and w.email_confirmed_at is not null)
                             ) then 1 else 0 end as invited,
                             x.scope as restricted_over, x.reason as restricted_why,
                             case when exists (
                                 select 1 from assignment o
                                 where o.project = p.id and o.holds_place = 1
                                   and o.state in ('claimed', 'rework', 'rejected')
                                   and o.deadline <= $3) then 1 else 0 end as overdue,
                             case when p.tasks_per_worker = 0 then 0 else (
                                 select count(*) from assignment t
                                 where t.worker = w.id and t.project = p.id
                                   and t.release = p.release
                                   and t.state not in ('returned', 'expired') and t.ahead = 0
                                   and not (t.state = 'claimed' and t.deadline <= $3)
                             ) end as tasks,
                             (select value from setting where name = 'unreviewed_most'
                              order by version desc limit 1) as unreviewed_most,
                             (select count(*) from assignment c
                              where c.worker = w.id and c.project = p.id
                                and c.state = 'claimed' and c.ahead = 0
                                and $3 < c.deadline) as claims,
                             case when exists (
                                 select 1 from assignment h
                                 where h.worker = w.id and h.project = p.id
                                   and h.ahead = 1 and h.state = 'claimed'
                             ) then 1 else 0 end as ahead,
                             (select count(*) from assignment u
                              where u.worker = w.id and u.project = p.id
                                and u.state in ('claimed', 'submitted', 'rework')
                                and u.ahead = 0
                                and (u.state <> 'claimed' or $3 < u.deadline)) as unreviewed
                      from project p
                      join project_version v on v.project = p.id and v.version = p.version
                      join account w on w.id = $2
                      left join restriction x on x.id = (
                          select y.id from restriction y
                          where y.worker = w.id and y.ended_at is null
                            and y.subject in (p.id, p.requester, 'platform')
                            and (y.until_at is null or $3 < y.until_at)
                          order by coalesce(y.until_at, 9000000000000000) desc, y.id limit 1)
                      where p.id = $1 and p.state in ('open', 'paused', 'closed')
                        and p.fee_ppm is not null");
    tx.find(select.bind(project).bind(worker).bind(now)).await
}

fn restricted(row: &Row) -> Result<Option<(Scope, String)>> {
    let scope: Option<Scope> = row.get("restricted_over")?;
    Ok(scope.zip(row.get("restricted_why")?))
}
