//! What a verdict needs to know about an assignment.

use base::{DurationMs, Money, Result, Timestamp};
use store::{Row, Tx, sql};

use super::{Acceptance, Refusal};
use crate::{
    AccountId, AssignmentId, DecisionId, ProjectId, ReviewId, TransferId, assignments::State,
    events::Event,
};

/// An assignment as the verdicts see it.
#[derive(Debug, Clone)]
pub(super) struct Submission {
    pub(super) id: AssignmentId,
    pub(super) project: ProjectId,
    pub(super) title: String,
    pub(super) worker: AccountId,
    pub(super) requester: AccountId,
    pub(super) state: State,
    /// Both as they were when it was claimed.
    pub(super) price: Money,
    pub(super) reward: Money,
    pub(super) revision: i64,
    pub(super) reworks: i64,
    pub(super) max_reworks: i64,
    pub(super) time_limit: DurationMs,
    pub(super) submitted_at: Option<Timestamp>,
    pub(super) auto_accept_at: Option<Timestamp>,
    /// Of a rejection: until when it can be appealed.
    pub(super) deadline: Timestamp,
    pub(super) holds_place: bool,
    pub(super) decision: Option<DecisionId>,
}

impl Submission {
    /// Refuses when no answer waits for a verdict.
    pub(super) fn check_waits(&self) -> Result<()> {
        match self.state {
            State::Submitted => Ok(()),
            State::Claimed | State::Returned | State::Expired => Err(Refusal::NotSubmitted.into()),
            _ => Err(Refusal::AlreadyReviewed.into()),
        }
    }

    /// As [`Self::check_waits`], for verdicts that time rules out.
    pub(super) fn check_open(&self, now: Timestamp) -> Result<()> {
        self.check_waits()?;
        if self.auto_accept_at.is_some_and(|it| it <= now) {
            return Err(Refusal::AcceptedByTime.into());
        }
        Ok(())
    }

    pub(super) fn event(&self, kind: &'static str) -> Event {
        Event::new(kind, "assignment", self.id).in_project(self.project)
    }

    pub(super) fn acceptance(&self, tx: &Tx, review: ReviewId, transfer: TransferId) -> Acceptance {
        Acceptance {
            assignment: self.id,
            review,
            worker: self.worker,
            paid: self.reward,
            transfer,
            accepted_at: tx.now(),
        }
    }
}

/// An assignment of one requester's project.
pub(super) async fn of_requester(
    tx: &mut Tx,
    requester: AccountId,
    id: AssignmentId,
) -> Result<Option<Submission>> {
    Ok(find(tx, id).await?.filter(|it| it.requester == requester))
}

/// An assignment of one worker.
pub(super) async fn of_worker(
    tx: &mut Tx,
    worker: AccountId,
    id: AssignmentId,
) -> Result<Option<Submission>> {
    Ok(find(tx, id).await?.filter(|it| it.worker == worker))
}

/// An assignment, whoever's it is.
pub(super) async fn find(tx: &mut Tx, id: AssignmentId) -> Result<Option<Submission>> {
    let select = sql("select a.id, a.project, v.title, a.worker, a.requester, a.state, a.price,
                             a.reward, a.revision, a.reworks, v.max_reworks, v.time_limit_ms,
                             a.submitted_at, a.auto_accept_at, a.deadline, a.holds_place,
                             a.decision
                      from assignment a
                      join project_version v on v.project = a.project and v.version = a.version
                      where a.id = $1");
    tx.find(select.bind(id)).await?.as_ref().map(read).transpose()
}

fn read(row: &Row) -> Result<Submission> {
    Ok(Submission {
        id: row.get("id")?,
        project: row.get("project")?,
        title: row.get("title")?,
        worker: row.get("worker")?,
        requester: row.get("requester")?,
        state: row.get("state")?,
        price: row.get("price")?,
        reward: row.get("reward")?,
        revision: row.get("revision")?,
        reworks: row.get("reworks")?,
        max_reworks: row.get("max_reworks")?,
        time_limit: row.get("time_limit_ms")?,
        submitted_at: row.get("submitted_at")?,
        auto_accept_at: row.get("auto_accept_at")?,
        deadline: row.get("deadline")?,
        holds_place: row.get("holds_place")?,
        decision: row.get("decision")?,
    })
}
