//! More time in `apply` jobs: the worker asks in the thread, the requester answers with one click.
//!
//! Invariant: a wish is answered once, and only a granted one moves the deadline.

use base::{DurationMs, FieldError, Result, Timestamp, days, hours};
use store::{Row, Tx, sql};

use super::{ExtensionState, Letter, Refusal, Sent, Subject};
use crate::{
    AccountId, AssignmentId, ExtensionRequestId, MessageId, ProjectId, ThreadId, assignments,
    events::{self, Event},
};

/// The shortest and the longest extension one can ask for at once.
const SHORTEST: DurationMs = hours(1);
const LONGEST: DurationMs = days(30);

/// A wish for more time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Extension {
    pub id: ExtensionRequestId,
    pub thread: ThreadId,
    pub assignment: AssignmentId,
    /// The message with which it was asked.
    pub message: MessageId,
    pub extra: DurationMs,
    pub state: ExtensionState,
    pub asked_at: Timestamp,
    pub decided_at: Option<Timestamp>,
}

/// A worker asks for more time on an assignment, with a message that says why.
pub async fn ask_for_time(
    tx: &mut Tx,
    worker: AccountId,
    assignment: AssignmentId,
    extra: DurationMs,
    letter: Letter,
) -> Result<(ExtensionRequestId, Sent)> {
    if !(SHORTEST..=LONGEST).contains(&extra) {
        let error = FieldError::new("extra", "extension-out-of-range");
        return Err(base::Error::Invalid(vec![error.with(extra / hours(1))]));
    }
    may_ask(tx, worker, assignment).await?;
    let thread = super::open(tx, worker, Subject::Assignment(assignment), None).await?;
    let sent = super::deliver(tx, worker, thread, letter).await?;
    let (id, now): (ExtensionRequestId, _) = (tx.new_id(), tx.now());
    let insert = sql("insert into extension_request
                          (id, thread, assignment, message, extra_ms, state, asked_at)
                      values ($1, $2, $3, $4, $5, 'asked', $6) on conflict do nothing");
    let insert = insert.bind(id).bind(thread).bind(assignment).bind(sent.message);
    if tx.exec(insert.bind(extra).bind(now)).await? != 1 {
        return Err(Refusal::AlreadyAsked.into());
    }
    Ok((id, sent))
}

/// Whether a worker can ask for more time on an assignment now.
pub async fn may_ask_for_time(tx: &mut Tx, worker: AccountId, id: AssignmentId) -> Result<bool> {
    match may_ask(tx, worker, id).await {
        Ok(()) => {}
        Err(error @ base::Error::Store(_)) => return Err(error),
        Err(_) => return Ok(false),
    }
    let select = sql("select id from extension_request where assignment = $1 and state = 'asked'");
    Ok(tx.find(select.bind(id)).await?.is_none())
}

/// The requester grants it; the assignment's deadline moves. Returns the new deadline.
pub async fn grant_time(
    tx: &mut Tx,
    requester: AccountId,
    id: ExtensionRequestId,
) -> Result<Timestamp> {
    let wish = decide(tx, requester, id, ExtensionState::Granted).await?;
    let deadline = assignments::give_time(tx, wish.assignment, wish.extra).await?;
    let deadline = deadline.ok_or(Refusal::NotRunning)?;
    let event = wish.event("extension-granted", requester);
    events::record(tx, event.fact("deadline", deadline.to_string())).await?;
    Ok(deadline)
}

/// The requester declines it; the deadline stays.
pub async fn decline_time(tx: &mut Tx, requester: AccountId, id: ExtensionRequestId) -> Result<()> {
    let wish = decide(tx, requester, id, ExtensionState::Declined).await?;
    events::record(tx, wish.event("extension-declined", requester)).await?;
    Ok(())
}

/// A wish as its requester or its worker may see it.
pub async fn find_extension(
    tx: &mut Tx,
    person: AccountId,
    id: ExtensionRequestId,
) -> Result<Extension> {
    let select = sql("select e.id, e.thread, e.assignment, e.message, e.extra_ms, e.state,
                             e.asked_at, e.decided_at
                      from extension_request e join thread t on t.id = e.thread
                      where e.id = $1 and (t.requester = $2 or t.worker = $2)");
    let row = tx.find(select.bind(id).bind(person)).await?.ok_or(Refusal::NoExtension)?;
    read(&row)
}

pub(super) async fn of_thread(tx: &mut Tx, thread: ThreadId) -> Result<Vec<Extension>> {
    let select =
        sql("select id, thread, assignment, message, extra_ms, state, asked_at, decided_at
                      from extension_request where thread = $1 order by id desc limit 100");
    tx.all(select.bind(thread)).await?.iter().map(read).collect()
}

/// A wish that its requester is deciding.
struct Wish {
    id: ExtensionRequestId,
    assignment: AssignmentId,
    extra: DurationMs,
    worker: AccountId,
    project: ProjectId,
}

impl Wish {
    fn event(&self, kind: &'static str, requester: AccountId) -> Event {
        let event = Event::new(kind, "assignment", self.assignment).by(requester);
        event.concerns(self.worker).in_project(self.project).fact("request", self.id.to_string())
    }
}

/// Leaves `asked`; of two answers at once one changes the row.
async fn decide(
    tx: &mut Tx,
    requester: AccountId,
    id: ExtensionRequestId,
    state: ExtensionState,
) -> Result<Wish> {
    let select = sql("select e.assignment, e.extra_ms, t.worker, t.project
                      from extension_request e join thread t on t.id = e.thread
                      where e.id = $1 and t.requester = $2");
    let row = tx.find(select.bind(id).bind(requester)).await?.ok_or(Refusal::NoExtension)?;
    let now = tx.now();
    let update = sql("update extension_request set state = $2, decided_at = $3
                      where id = $1 and state = 'asked'");
    if tx.exec(update.bind(id).bind(state).bind(now)).await? != 1 {
        return Err(Refusal::AlreadyDecided.into());
    }
    Ok(Wish {
        id,
        assignment: row.get("assignment")?,
        extra: row.get("extra_ms")?,
        worker: row.get("worker")?,
        project: row.get("project")?,
    })
}

async fn may_ask(tx: &mut Tx, worker: AccountId, assignment: AssignmentId) -> Result<()> {
    let now = tx.now();
    let select = sql("select p.hiring, case when a.state in ('claimed', 'rework')
                                             and $3 < a.deadline then 1 else 0 end as running
                      from assignment a join project p on p.id = a.project
                      where a.id = $1 and a.worker = $2");
    let row = tx.find(select.bind(assignment).bind(worker).bind(now)).await?;
    let row = row.ok_or(Refusal::NotFound)?;
    if row.get::<String>("hiring")? != "apply" {
        return Err(Refusal::OnlyInApplyJobs.into());
    }
    if row.get("running")? { Ok(()) } else { Err(Refusal::NotRunning.into()) }
}

fn read(row: &Row) -> Result<Extension> {
    Ok(Extension {
        id: row.get("id")?,
        thread: row.get("thread")?,
        assignment: row.get("assignment")?,
        message: row.get("message")?,
        extra: row.get("extra_ms")?,
        state: row.get("state")?,
        asked_at: row.get("asked_at")?,
        decided_at: row.get("decided_at")?,
    })
}
