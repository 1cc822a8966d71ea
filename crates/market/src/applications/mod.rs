//! Applications: workers wish for an `apply` project's task, and the requester awards it.
//!
//! Invariant: an application is decided once, and an award takes a place as any claim does, so
//! no more applicants are awarded than there are places, whoever decides at the same moment.

mod applicants;
mod words;

pub use applicants::{Applicant, Own, applicants, find, of_worker, these, waiting_in};
pub use words::CODES;

use base::{Pitch, Result};
use store::{Row, Tx, sql};

use crate::{
    AccountId, ApplicationId, ProjectId,
    assignments::{self, Claimed},
    events::{self, Event},
    projects::Hiring,
    word::{refusals, words},
};

words! {
    /// Where an application stands.
    State {
        Open = "open",
        Awarded = "awarded",
        Declined = "declined",
        Withdrawn = "withdrawn",
    }
}

/// Every move an application can make; what is not here does not happen.
pub const MOVES: &[(State, State)] = &[
    (State::Open, State::Awarded),
    (State::Open, State::Declined),
    (State::Open, State::Withdrawn),
];

refusals! {
    /// It does not exist, or it is none of the asker's business: the answer is the same.
    NotFound = NotFound "application-not-found",
    /// The project's tasks are not awarded.
    NotByApplication = Conflict "job-not-by-application",
    /// This worker's wish is waiting for an answer.
    AlreadyApplied = Conflict "already-applied",
    /// This worker has a running award in this project.
    AlreadyAwarded = Conflict "already-awarded",
    /// It was awarded, declined or withdrawn before.
    Decided = Conflict "application-decided",
    /// The applicant cannot take the task at this moment.
    ApplicantUnavailable = Conflict "applicant-unavailable",
}

/// Proof of an award.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Awarded {
    pub application: ApplicationId,
    pub worker: AccountId,
    pub claim: Claimed,
}

/// Applies for a task of an `apply` project with a short pitch.
pub async fn apply(
    tx: &mut Tx,
    worker: AccountId,
    project: ProjectId,
    pitch: &Pitch,
) -> Result<ApplicationId> {
    if assignments::may_be_awarded(tx, worker, project).await? != Hiring::Apply {
        return Err(Refusal::NotByApplication.into());
    }
    let (id, now): (ApplicationId, _) = (tx.new_id(), tx.now());
    let insert = sql("insert into application (id, project, worker, pitch, state, created_at)
                      values ($1, $2, $3, $4, 'open', $5) on conflict do nothing");
    let insert = insert.bind(id).bind(project).bind(worker).bind(pitch).bind(now);
    if tx.exec(insert).await? != 1 {
        return Err(Refusal::AlreadyApplied.into());
    }
    // Asked after the insert, so that an award of this very moment is seen.
    if has_running_award(tx, worker, project).await? {
        return Err(Refusal::AlreadyAwarded.into());
    }
    let event = Event::new("application-made", "application", id).by(worker);
    let requester = requester_of(tx, project).await?;
    events::record(tx, event.in_project(project).concerns(requester)).await?;
    Ok(id)
}

/// Takes an application back before it is decided.
pub async fn withdraw(tx: &mut Tx, worker: AccountId, id: ApplicationId) -> Result<()> {
    let now = tx.now();
    let update = sql("update application set state = 'withdrawn', decided_at = $3
                      where id = $1 and worker = $2 and state = 'open' returning project");
    let Some(row) = tx.find(update.bind(id).bind(worker).bind(now)).await? else {
        let select = sql("select id from application where id = $1 and worker = $2");
        let known = tx.find(select.bind(id).bind(worker)).await?.is_some();
        return Err(if known { Refusal::Decided } else { Refusal::NotFound }.into());
    };
    let event = Event::new("application-withdrawn", "application", id).by(worker);
    events::record(tx, event.in_project(row.get("project")?)).await?;
    Ok(())
}

/// Turns an applicant down.
pub async fn decline(tx: &mut Tx, requester: AccountId, id: ApplicationId) -> Result<()> {
    let it = of_requester(tx, requester, id).await?;
    let now = tx.now();
    let update = sql("update application set state = 'declined', decided_at = $2
                      where id = $1 and state = 'open'");
    if tx.exec(update.bind(id).bind(now)).await? != 1 {
        return Err(Refusal::Decided.into());
    }
    let event = Event::new("application-declined", "application", id).by(requester);
    events::record(tx, event.in_project(it.project).concerns(it.worker)).await?;
    Ok(())
}

/// Whether an applicant is on the requester's shortlist.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    On,
    Off,
}

/// Puts an applicant on the shortlist, or takes them off it. Nobody else hears of it.
pub async fn shortlist(
    tx: &mut Tx,
    requester: AccountId,
    id: ApplicationId,
    mark: Mark,
) -> Result<ProjectId> {
    let it = of_requester(tx, requester, id).await?;
    let update = sql("update application set shortlisted = $2 where id = $1 and state = 'open'");
    if tx.exec(update.bind(id).bind(i64::from(mark == Mark::On))).await? != 1 {
        return Err(Refusal::Decided.into());
    }
    Ok(it.project)
}

/// Gives an applicant a task with its own deadline.
pub async fn award(tx: &mut Tx, requester: AccountId, id: ApplicationId) -> Result<Awarded> {
    let it = of_requester(tx, requester, id).await?;
    if it.state != State::Open {
        return Err(Refusal::Decided.into());
    }
    let claim = assignments::award(tx, it.worker, it.project).await.map_err(told_to_requester)?;
    let now = tx.now();
    let update = sql("update application set state = 'awarded', assignment = $2, decided_at = $3
                      where id = $1 and state = 'open'");
    // The guard is the lock: of two decisions at once one counts, and the other's place is
    // free again with its transaction.
    if tx.exec(update.bind(id).bind(claim.id).bind(now)).await? != 1 {
        return Err(Refusal::Decided.into());
    }
    let event = Event::new("application-awarded", "application", id).by(requester);
    let event = event.in_project(it.project).concerns(it.worker);
    let event = event.fact("assignment", claim.id.to_string());
    events::record(tx, event.fact("deadline", claim.deadline.to_string())).await?;
    Ok(Awarded { application: id, worker: it.worker, claim })
}

/// What keeps a worker from a claim is the worker's business; the requester hears that much.
fn told_to_requester(error: base::Error) -> base::Error {
    use assignments::Refusal as No;
    let private = [
        No::EmailUnconfirmed,
        No::Suspended,
        No::Restricted,
        No::TasksPerWorker,
        No::ClaimsPerWorker,
        No::UnreviewedMost,
        No::NotFound,
    ];
    if private.iter().any(|it| error.is(*it)) {
        return Refusal::ApplicantUnavailable.into();
    }
    error
}

struct Application {
    project: ProjectId,
    worker: AccountId,
    state: State,
}

async fn of_requester(tx: &mut Tx, requester: AccountId, id: ApplicationId) -> Result<Application> {
    let select = sql("select a.project, a.worker, a.state
                      from application a join project p on p.id = a.project
                      where a.id = $1 and p.requester = $2");
    let row: Row = tx.find(select.bind(id).bind(requester)).await?.ok_or(Refusal::NotFound)?;
    Ok(Application {
        project: row.get("project")?,
        worker: row.get("worker")?,
        state: row.get("state")?,
    })
}

async fn has_running_award(tx: &mut Tx, worker: AccountId, project: ProjectId) -> Result<bool> {
    let now = tx.now();
    let select = sql("select a.id from application a join assignment s on s.id = a.assignment
                      where a.project = $1 and a.worker = $2 and a.state = 'awarded'
                        and (s.state in ('submitted', 'rework', 'appealed')
                             or s.state = 'claimed' and $3 < s.deadline)
                      limit 1");
    Ok(tx.find(select.bind(project).bind(worker).bind(now)).await?.is_some())
}

async fn requester_of(tx: &mut Tx, project: ProjectId) -> Result<AccountId> {
    let select = sql("select requester from project where id = $1");
    tx.one(select.bind(project)).await?.get("requester")
}
