//! One submission with everything a reviewer, its worker or a moderator needs.
//!
//! Invariant: while an answer is rejected or appealed its content is locked: its requester
//! reads that it was given and when, never what it says.

use base::{DurationMs, Money, Result, Timestamp};
use store::{Row, Tx, sql};

use super::{Appeal, Bonus, Refusal, Verdict, appeals, bonuses};
use crate::{
    AccountId, AssignmentId, ProjectId, ReviewId, TaskId,
    assignments::State,
    decisions::{self, Decision},
};

/// A submission as a whole.
#[derive(Debug, Clone)]
pub struct Detail {
    pub id: AssignmentId,
    pub project: ProjectId,
    /// Title, instructions and form are those of the version it was claimed under.
    pub title: String,
    pub instructions: String,
    /// The form as JSON.
    pub form: String,
    pub task: TaskId,
    /// The task's number in its project, from 1.
    pub position: i64,
    /// The task's data as JSON.
    pub input: String,
    pub worker: AccountId,
    pub worker_name: String,
    pub requester: AccountId,
    pub requester_name: String,
    pub state: State,
    pub price: Money,
    pub reward: Money,
    pub claimed_at: Timestamp,
    pub submitted_at: Option<Timestamp>,
    pub auto_accept_at: Option<Timestamp>,
    /// Of a claim or a rework: when it ends; of a rejection: until when it can be appealed.
    pub deadline: Timestamp,
    pub reworks: i64,
    pub max_reworks: i64,
    pub time_limit: DurationMs,
    /// Every answer, oldest first.
    pub revisions: Vec<Revision>,
    /// Every verdict, oldest first.
    pub reviews: Vec<Review>,
    /// The decision record of the rejection in force.
    pub decision: Option<Decision>,
    pub appeal: Option<Appeal>,
    pub bonuses: Vec<Bonus>,
    /// A rejection in force that its worker may still contest.
    pub can_be_appealed: bool,
}

impl Detail {
    /// What was last asked to be changed.
    pub fn wish(&self) -> Option<&str> {
        let newest = self.reviews.iter().rev().find(|it| it.verdict == Verdict::Rework);
        newest.map(|it| it.comment.as_str())
    }

    /// The answer that counts; nothing when it is locked or none was given.
    pub fn answer(&self) -> Option<&str> {
        self.revisions.last().and_then(|it| it.body.as_deref())
    }
}

/// One answer of an assignment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Revision {
    /// From 1.
    pub number: i64,
    /// The answer as JSON; nothing while it is locked.
    pub body: Option<String>,
    pub submitted_at: Timestamp,
}

/// One verdict.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Review {
    pub id: ReviewId,
    /// The answer it judges.
    pub revision: i64,
    pub verdict: Verdict,
    pub rating: Option<i64>,
    pub comment: String,
    /// Who judged; none when time did.
    pub reviewer: Option<AccountId>,
    pub at: Timestamp,
}

/// A submission as its requester sees it.
pub async fn for_requester(tx: &mut Tx, requester: AccountId, id: AssignmentId) -> Result<Detail> {
    let mut detail = find(tx, id).await?;
    if detail.requester != requester || detail.submitted_at.is_none() {
        return Err(Refusal::NotFound.into());
    }
    if is_locked(detail.state) {
        for revision in &mut detail.revisions {
            revision.body = None;
        }
    }
    Ok(detail)
}

/// A submission as its worker sees it.
pub async fn for_worker(tx: &mut Tx, worker: AccountId, id: AssignmentId) -> Result<Detail> {
    let detail = find(tx, id).await?;
    if detail.worker == worker { Ok(detail) } else { Err(Refusal::NotFound.into()) }
}

/// A submission as a moderator sees it; the face asks who is one.
pub async fn for_moderator(tx: &mut Tx, id: AssignmentId) -> Result<Detail> {
    find(tx, id).await
}

/// Whether a person may open what was handed in, such as its files.
pub async fn may_open_answer(tx: &mut Tx, person: AccountId, id: AssignmentId) -> Result<bool> {
    let select = sql("select worker, requester, state from assignment where id = $1");
    let Some(row) = tx.find(select.bind(id)).await? else { return Ok(false) };
    let (worker, requester): (AccountId, AccountId) = (row.get("worker")?, row.get("requester")?);
    Ok(person == worker || (person == requester && !is_locked(row.get("state")?)))
}

fn is_locked(state: State) -> bool {
    matches!(state, State::Rejected | State::Appealed)
}

async fn find(tx: &mut Tx, id: AssignmentId) -> Result<Detail> {
    let now = tx.now();
    let select = sql("select a.id, a.project, v.title, v.instructions, v.form, a.task, t.position,
                             t.input, a.worker, w.name as worker_name, a.requester,
                             q.name as requester_name, a.state, a.price, a.reward, a.claimed_at,
                             a.submitted_at, a.auto_accept_at, a.deadline, a.reworks,
                             v.max_reworks, v.time_limit_ms, a.decision,
                             case when a.state = 'rejected' and a.holds_place = 1
                                       and $2 < a.deadline then 1 else 0 end as can_be_appealed
                      from assignment a
                      join project_version v on v.project = a.project and v.version = a.version
                      join task t on t.id = a.task
                      join account w on w.id = a.worker
                      join account q on q.id = a.requester
                      where a.id = $1");
    let row = tx.find(select.bind(id).bind(now)).await?.ok_or(Refusal::NotFound)?;
    let decision = match row.get("decision")? {
        Some(it) => decisions::find(tx, it).await?,
        None => None,
    };
    let appeal = appeals::of_assignment(tx, id).await?;
    let can_be_appealed = row.get::<bool>("can_be_appealed")? && appeal.is_none();
    let mut detail = read(&row)?;
    detail.revisions = revisions(tx, id).await?;
    detail.reviews = reviews(tx, id).await?;
    detail.bonuses = bonuses::bonuses_of(tx, id).await?;
    Ok(Detail { decision, appeal, can_be_appealed, ..detail })
}

async fn revisions(tx: &mut Tx, id: AssignmentId) -> Result<Vec<Revision>> {
    let select = sql("select revision, body, submitted_at from answer
                      where assignment = $1 order by revision limit 20");
    let revision = |row: &Row| {
        Ok(Revision {
            number: row.get("revision")?,
            body: Some(row.get("body")?),
            submitted_at: row.get("submitted_at")?,
        })
    };
    tx.all(select.bind(id)).await?.iter().map(revision).collect()
}

async fn reviews(tx: &mut Tx, id: AssignmentId) -> Result<Vec<Review>> {
    let select = sql("select id, revision, verdict, rating, comment, reviewer, at from review
                      where assignment = $1 order by revision, at, id limit 20");
    let review = |row: &Row| {
        Ok(Review {
            id: row.get("id")?,
            revision: row.get("revision")?,
            verdict: row.get("verdict")?,
            rating: row.get("rating")?,
            comment: row.get("comment")?,
            reviewer: row.get("reviewer")?,
            at: row.get("at")?,
        })
    };
    tx.all(select.bind(id)).await?.iter().map(review).collect()
}

fn read(row: &Row) -> Result<Detail> {
    Ok(Detail {
        id: row.get("id")?,
        project: row.get("project")?,
        title: row.get("title")?,
        instructions: row.get("instructions")?,
        form: row.get("form")?,
        task: row.get("task")?,
        position: row.get("position")?,
        input: row.get("input")?,
        worker: row.get("worker")?,
        worker_name: row.get("worker_name")?,
        requester: row.get("requester")?,
        requester_name: row.get("requester_name")?,
        state: row.get("state")?,
        price: row.get("price")?,
        reward: row.get("reward")?,
        claimed_at: row.get("claimed_at")?,
        submitted_at: row.get("submitted_at")?,
        auto_accept_at: row.get("auto_accept_at")?,
        deadline: row.get("deadline")?,
        reworks: row.get("reworks")?,
        max_reworks: row.get("max_reworks")?,
        time_limit: row.get("time_limit_ms")?,
        revisions: Vec::new(),
        reviews: Vec::new(),
        decision: None,
        appeal: None,
        bonuses: Vec::new(),
        can_be_appealed: false,
    })
}
