//! Applicants side by side for the requester, and a worker's own applications.

use base::{Result, Timestamp};
use store::{Row, Sql, Tx, sql};

use super::{Refusal, State};
use crate::{AccountId, ApplicationId, AssignmentId, ProjectId, projects};

/// An applicant with what speaks for them, counted over the whole marketplace.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Applicant {
    pub application: ApplicationId,
    pub project: ProjectId,
    pub worker: AccountId,
    pub name: String,
    pub pitch: String,
    pub state: State,
    /// Its requester marked it to come back to.
    pub shortlisted: bool,
    pub assignment: Option<AssignmentId>,
    pub applied_at: Timestamp,
    pub decided_at: Option<Timestamp>,
    pub member_since: Timestamp,
    /// Answers accepted and rejected, in all projects.
    pub accepted: i64,
    pub rejected: i64,
    /// Answers accepted in projects of this requester.
    pub accepted_here: i64,
    /// Turns that ran out without an answer.
    pub expired: i64,
    /// How many ratings there are, and their sum: 1 to 5 stars each.
    pub ratings: i64,
    pub stars: i64,
}

impl Applicant {
    /// The mean rating in hundredths of a star; none while nobody rated.
    pub fn rating_percent(&self) -> Option<i64> {
        (0 < self.ratings).then(|| (self.stars * 100 + self.ratings / 2) / self.ratings)
    }
}

/// A worker's own application.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Own {
    pub id: ApplicationId,
    pub project: ProjectId,
    pub title: String,
    pub requester_name: String,
    pub pitch: String,
    pub state: State,
    pub assignment: Option<AssignmentId>,
    pub applied_at: Timestamp,
    pub decided_at: Option<Timestamp>,
}

/// The applicants of a requester's project in one state, in the order in which they applied,
/// behind `after`. Somebody else's project is not found.
pub async fn applicants(
    tx: &mut Tx,
    requester: AccountId,
    project: ProjectId,
    state: State,
    after: Option<ApplicationId>,
    limit: i64,
) -> Result<Vec<Applicant>> {
    projects::of_requester(tx, requester, project).await?;
    select(tx, requester, project, (Some(state), after, None), limit).await
}

/// How many applications to this project wait for a decision, counted up to `most`.
pub async fn waiting_in(tx: &mut Tx, project: ProjectId, most: i64) -> Result<i64> {
    let count = sql("select count(*) as n from
                         (select 1 as one from application
                          where project = $1 and state = 'open' limit $2) as found");
    tx.one(count.bind(project).bind(most)).await?.get("n")
}

/// These applicants of a requester's project, in the order asked for; others are left out.
pub async fn these(
    tx: &mut Tx,
    requester: AccountId,
    project: ProjectId,
    ids: &[ApplicationId],
) -> Result<Vec<Applicant>> {
    projects::of_requester(tx, requester, project).await?;
    let mut found = Vec::with_capacity(ids.len());
    for id in ids {
        found.extend(select(tx, requester, project, (None, None, Some(*id)), 1).await?);
    }
    Ok(found)
}

/// Which applicants: in a state, behind one, or one alone.
type Which = (Option<State>, Option<ApplicationId>, Option<ApplicationId>);

async fn select(
    tx: &mut Tx,
    requester: AccountId,
    project: ProjectId,
    (state, after, only): Which,
    limit: i64,
) -> Result<Vec<Applicant>> {
    let select = sql("select a.id, a.project, a.worker, w.name, a.pitch, a.state, a.assignment,
                             a.created_at, a.decided_at, a.shortlisted,
                             w.created_at as member_since,
                             (select count(*) from assignment s
                              where s.worker = a.worker and s.state = 'accepted') as accepted,
                             (select count(*) from assignment s
                              where s.worker = a.worker and s.state = 'rejected') as rejected,
                             (select count(*) from assignment s
                              where s.worker = a.worker and s.state = 'accepted'
                                and s.requester = $2) as accepted_here,
                             (select count(*) from assignment s
                              where s.worker = a.worker and s.state = 'expired') as expired,
                             (select count(g.rating) from review g
                              join assignment s on s.id = g.assignment
                              where s.worker = a.worker) as ratings,
                             (select cast(coalesce(sum(g.rating), 0) as bigint) from review g
                              join assignment s on s.id = g.assignment
                              where s.worker = a.worker) as stars
                      from application a
                      join project p on p.id = a.project and p.requester = $2
                      join account w on w.id = a.worker
                      where a.project = $1 and a.state = coalesce($3, a.state)
                        and coalesce($4, '') < a.id and a.id = coalesce($5, a.id)
                      order by a.id limit $6");
    let select = select.bind(project).bind(requester).bind(state).bind(after).bind(only);
    tx.all(select.bind(limit)).await?.iter().map(read_applicant).collect()
}

/// One application, for its worker or for the requester of its project.
pub async fn find(tx: &mut Tx, person: AccountId, id: ApplicationId) -> Result<Own> {
    let select = sql("select a.id, a.project, v.title, r.name as requester_name, a.pitch, a.state,
                             a.assignment, a.created_at, a.decided_at
                      from application a
                      join project p on p.id = a.project
                      join project_version v on v.project = p.id and v.version = p.version
                      join account r on r.id = p.requester
                      where a.id = $1 and (a.worker = $2 or p.requester = $2)");
    let row = tx.find(select.bind(id).bind(person)).await?;
    read_own(&row.ok_or(Refusal::NotFound)?)
}

/// A worker's applications, newest first, older than `before`; of one project if asked.
pub async fn of_worker(
    tx: &mut Tx,
    worker: AccountId,
    project: Option<ProjectId>,
    before: Option<ApplicationId>,
    limit: i64,
) -> Result<Vec<Own>> {
    let select: Sql = sql("select a.id, a.project, v.title, r.name as requester_name, a.pitch,
                                  a.state, a.assignment, a.created_at, a.decided_at
                           from application a
                           join project p on p.id = a.project
                           join project_version v on v.project = p.id and v.version = p.version
                           join account r on r.id = p.requester
                           where a.worker = $1 and a.project = coalesce($2, a.project)
                             and a.id < coalesce($3, 'Z')
                           order by a.id desc limit $4");
    let select = select.bind(worker).bind(project).bind(before).bind(limit);
    tx.all(select).await?.iter().map(read_own).collect()
}

fn read_applicant(row: &Row) -> Result<Applicant> {
    Ok(Applicant {
        application: row.get("id")?,
        project: row.get("project")?,
        worker: row.get("worker")?,
        name: row.get("name")?,
        pitch: row.get("pitch")?,
        state: row.get("state")?,
        shortlisted: row.get("shortlisted")?,
        assignment: row.get("assignment")?,
        applied_at: row.get("created_at")?,
        decided_at: row.get("decided_at")?,
        member_since: row.get("member_since")?,
        accepted: row.get("accepted")?,
        rejected: row.get("rejected")?,
        accepted_here: row.get("accepted_here")?,
        expired: row.get("expired")?,
        ratings: row.get("ratings")?,
        stars: row.get("stars")?,
    })
}

fn read_own(row: &Row) -> Result<Own> {
    Ok(Own {
        id: row.get("id")?,
        project: row.get("project")?,
        title: row.get("title")?,
        requester_name: row.get("requester_name")?,
        pitch: row.get("pitch")?,
        state: row.get("state")?,
        assignment: row.get("assignment")?,
        applied_at: row.get("created_at")?,
        decided_at: row.get("decided_at")?,
    })
}
