//! Submitting: one conditional change of this assignment, by this worker, in time.
//!
//! Invariant: an answer is stored once. A repetition of the same answer changes nothing and
//! gets the same reply; another answer after it is refused; a late one is kept as the draft and
//! stored only under a place that is claimed anew.

use base::{Error, Money, Result, Timestamp};
use forms::{Answer, Checked, Form};
use store::{Row, Tx, sql};

use super::{
    Refusal, State, ahead,
    claim::{self, Begin, Claimed},
    draft,
    eligibility::{self, By},
    lapse, uploads,
};
use crate::{
    AccountId, AnswerId, AssignmentId, ProjectId, TaskId,
    events::{self, Event},
    gold,
    pipelines::{self, Given, Takes},
    projects::{Hiring, places, spare},
};

/// Proof that an answer is stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Receipt {
    /// Under which assignment: after a late submit, the new one.
    pub assignment: AssignmentId,
    /// The number of the answer, from 1.
    pub revision: i64,
    pub submitted_at: Timestamp,
    /// When it counts as accepted at the latest.
    pub auto_accept_at: Option<Timestamp>,
    pub reward: Money,
}

/// What became of a submit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    Submitted(Receipt),
    /// The same answer was stored before; nothing changed.
    Repeated(Receipt),
    /// The deadline had passed, the place was still free and is claimed anew; the answer is
    /// stored under the new assignment.
    LateReclaimed(Receipt),
    /// The deadline has passed and the place is gone; the answer is kept as the draft. Faces
    /// say [`Refusal::TooLate`]. It is no error here, because the draft must be kept.
    TooLate,
}

impl Outcome {
    /// The receipt, or the refusal to show.
    pub fn receipt(self) -> Result<Receipt> {
        match self {
            Self::Submitted(it) | Self::Repeated(it) | Self::LateReclaimed(it) => Ok(it),
            Self::TooLate => Err(Refusal::TooLate.into()),
        }
    }
}

/// Hands in an answer; it is checked against the form of the version that was claimed.
pub async fn submit(
    tx: &mut Tx,
    worker: AccountId,
    id: AssignmentId,
    answer: &Answer,
) -> Result<Outcome> {
    let mut it = find(tx, worker, id).await?.ok_or(Refusal::NotFound)?;
    if it.ahead {
        let opened = ahead::open(tx, worker, id).await?;
        it = find(tx, worker, opened).await?.ok_or(Refusal::NotFound)?;
    }
    if it.is_running(tx.now()) {
        let (form, checked) = it.check(answer)?;
        if let Some(receipt) = store(tx, &it, &form, &checked).await? {
            return Ok(Outcome::Submitted(receipt));
        }
    }
    // It was not running, or stopped to while we looked: now look again.
    let it = find(tx, worker, it.id).await?.ok_or(Refusal::NotFound)?;
    match it.state {
        State::Claimed | State::Rework => late(tx, it, answer).await,
        State::Expired | State::Returned => match successor(tx, &it).await? {
            Some(next) => submit_to_successor(tx, &next, answer).await,
            None if it.state == State::Returned => Err(Refusal::Ended.into()),
            None => late(tx, it, answer).await,
        },
        _ => repeated(&it, answer),
    }
}

/// What a submit needs to know about its assignment.
struct Turn {
    id: AssignmentId,
    project: ProjectId,
    task: TaskId,
    worker: AccountId,
    requester: AccountId,
    hiring: Hiring,
    state: State,
    /// It was held for the worker, who has not opened it.
    ahead: bool,
    /// The worker was stopped by staff meanwhile.
    suspended: bool,
    reward: Money,
    deadline: Timestamp,
    auto_accept_ms: i64,
    form: String,
    /// What is known to be right, where the task's answer is known.
    gold: Option<String>,
    revision: i64,
    /// The newest answer, in its canonical form.
    newest: Option<String>,
    submitted_at: Option<Timestamp>,
    auto_accept_at: Option<Timestamp>,
}

impl Turn {
    fn is_running(&self, now: Timestamp) -> bool {
        self.state.is_at_work() && now < self.deadline
    }

    fn handed(&self) -> gold::Handed {
        gold::Handed {
            assignment: self.id,
            project: self.project,
            task: self.task,
            worker: self.worker,
            requester: self.requester,
        }
    }

    /// Checks the answer field by field (B8).
    fn check(&self, answer: &Answer) -> Result<(Form, Checked)> {
        let form = Form::from_json(&self.form)?;
        let checked = form.check(answer).map_err(Error::Invalid)?;
        Ok((form, checked))
    }
}

/// Stores the answer as the next revision; nothing when the assignment is not running.
async fn store(tx: &mut Tx, it: &Turn, form: &Form, checked: &Checked) -> Result<Option<Receipt>> {
    if it.suspended {
        return Err(Refusal::Suspended.into());
    }
    let now = tx.now();
    let auto_accept_at = now.plus(it.auto_accept_ms);
    let update = sql("update assignment
                      set state = 'submitted', revision = revision + 1, submitted_at = $3,
                          auto_accept_at = $4, draft = null, draft_at = null
                      where id = $1 and worker = $2 and state in ('claimed', 'rework')
                        and ahead = 0 and $3 < deadline
                      returning revision");
    let update = update.bind(it.id).bind(it.worker).bind(now).bind(auto_accept_at);
    let Some(row) = tx.find(update).await? else { return Ok(None) };
    let revision = row.get("revision")?;
    uploads::attach(tx, it.worker, it.id, form, checked).await?;
    let answer: AnswerId = tx.new_id();
    let insert = sql("insert into answer (id, assignment, revision, body, submitted_at)
                      values ($1, $2, $3, $4, $5)");
    let insert = insert.bind(answer).bind(it.id).bind(revision).bind(checked.to_json());
    tx.exec_later(insert.bind(now)).await?;
    spare::note(tx, it.task).await?;
    let given = Given { project: it.project, task: it.task, assignment: it.id, revision };
    pipelines::hand_on(tx, given, Takes::Submitted).await?;
    pipelines::note_check(tx, it.task).await?;
    let event = Event::new("assignment-submitted", "assignment", it.id).by(it.worker);
    let mut event = event.in_project(it.project).fact("revision", revision);
    // Who awards single tasks waits for each; who posts thousands looks at the queue.
    if it.hiring != Hiring::Open {
        event = event.concerns(it.requester);
    }
    events::record(tx, event).await?;
    if let Some(gold) = &it.gold {
        gold::score(tx, it.handed(), gold, form, checked).await?;
    }
    Ok(Some(Receipt {
        assignment: it.id,
        revision,
        submitted_at: now,
        auto_accept_at: Some(auto_accept_at),
        reward: it.reward,
    }))
}

/// An answer was handed in before: the same one again changes nothing (B3).
fn repeated(it: &Turn, answer: &Answer) -> Result<Outcome> {
    let is_same = it.check(answer).is_ok_and(|(_, again)| {
        it.newest.as_deref().is_some_and(|newest| newest == again.to_json())
    });
    match it.submitted_at {
        Some(submitted_at) if is_same => Ok(Outcome::Repeated(Receipt {
            assignment: it.id,
            revision: it.revision,
            submitted_at,
            auto_accept_at: it.auto_accept_at,
            reward: it.reward,
        })),
        _ => Err(Refusal::AlreadySubmitted.into()),
    }
}

/// The deadline has passed (B2): the answer becomes the draft, and the place is claimed anew
/// if it is free.
async fn late(tx: &mut Tx, it: Turn, answer: &Answer) -> Result<Outcome> {
    eligibility::line_up(tx, it.worker).await?;
    lapse::one(tx, it.id).await?;
    draft::keep(tx, it.worker, it.id, answer).await?;
    if it.state == State::Rework || it.check(answer).is_err() {
        return Ok(Outcome::TooLate);
    }
    let Some(claimed) = claim_anew(tx, &it).await? else { return Ok(Outcome::TooLate) };
    let next = find(tx, it.worker, claimed.id).await?.ok_or(Refusal::NotFound)?;
    // The project may have another form by now; then the draft waits in the new claim.
    let Ok((form, checked)) = next.check(answer) else { return Ok(Outcome::TooLate) };
    let receipt = store(tx, &next, &form, &checked).await?;
    Ok(receipt.map_or(Outcome::TooLate, Outcome::LateReclaimed))
}

async fn claim_anew(tx: &mut Tx, it: &Turn) -> Result<Option<Claimed>> {
    let facts = eligibility::facts(tx, it.worker, it.project).await?.ok_or(Refusal::NoJob)?;
    if facts.refuse(By::LateSubmit).is_err() {
        return Ok(None);
    }
    match places::take(tx, it.project, it.task, it.worker).await? {
        Some(taken) => {
            let claimed = claim::begin(tx, &facts, it.worker, it.project, taken, Begin::Now);
            claimed.await.map(Some)
        }
        None => Ok(None),
    }
}

/// The worker claimed the task anew before; the answer is meant for that claim.
async fn submit_to_successor(tx: &mut Tx, it: &Turn, answer: &Answer) -> Result<Outcome> {
    if !it.is_running(tx.now()) {
        return repeated(it, answer);
    }
    let (form, checked) = it.check(answer)?;
    match store(tx, it, &form, &checked).await? {
        Some(receipt) => Ok(Outcome::LateReclaimed(receipt)),
        None => Err(Refusal::TooLate.into()),
    }
}

async fn successor(tx: &mut Tx, it: &Turn) -> Result<Option<Turn>> {
    let select = sql("select id from assignment
                      where task = $1 and worker = $2 and state not in ('returned', 'expired')");
    match tx.find(select.bind(it.task).bind(it.worker)).await? {
        Some(row) => find(tx, it.worker, row.get("id")?).await,
        None => Ok(None),
    }
}

async fn find(tx: &mut Tx, worker: AccountId, id: AssignmentId) -> Result<Option<Turn>> {
    let select = sql("select a.id, a.project, a.task, a.worker, a.requester, p.hiring, a.state,
                             a.ahead,
                             case when w.suspended_at is null then 0 else 1 end as suspended,
                             a.reward, a.deadline, p.auto_accept_ms, v.form, t.gold, a.revision,
                             n.body, a.submitted_at, a.auto_accept_at
                      from assignment a
                      join project p on p.id = a.project
                      join task t on t.id = a.task
                      join account w on w.id = a.worker
                      join project_version v on v.project = a.project and v.version = a.version
                      left join answer n on n.assignment = a.id and n.revision = a.revision
                      where a.id = $1 and a.worker = $2");
    tx.find(select.bind(id).bind(worker)).await?.as_ref().map(read).transpose()
}

fn read(row: &Row) -> Result<Turn> {
    Ok(Turn {
        id: row.get("id")?,
        project: row.get("project")?,
        task: row.get("task")?,
        worker: row.get("worker")?,
        requester: row.get("requester")?,
        hiring: row.get("hiring")?,
        state: row.get("state")?,
        ahead: row.get("ahead")?,
        suspended: row.get("suspended")?,
        reward: row.get("reward")?,
        deadline: row.get("deadline")?,
        auto_accept_ms: row.get("auto_accept_ms")?,
        form: row.get("form")?,
        gold: row.get("gold")?,
        revision: row.get("revision")?,
        newest: row.get("body")?,
        submitted_at: row.get("submitted_at")?,
        auto_accept_at: row.get("auto_accept_at")?,
    })
}
