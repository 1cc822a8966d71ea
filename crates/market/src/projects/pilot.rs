//! A pilot: only the first tasks of a project are offered and paid for, until its requester has
//! seen what comes back.
//!
//! Invariant: a task that waits for the end of the pilot wants no answer yet, has no place free
//! and holds no money; what it will want is remembered beside it.

use base::{Error, FieldError, Result};
use store::Tx;

use super::{Free, Refusal, State, escrow, opening, rows};
use crate::{
    AccountId, ProjectId, accounts,
    events::{self, Event},
};

/// The tasks of a pilot when nobody says how many.
pub const USUAL_PILOT: i64 = 10;
/// The most tasks of a pilot.
pub const MOST_PILOT: i64 = 100;

/// What waits for the end of a pilot.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rest {
    pub tasks: i64,
    pub places: i64,
    /// What its places cost; none when it is more than one movement can carry.
    pub cost: Option<base::Money>,
}

impl From<Free> for Rest {
    fn from(it: Free) -> Self {
        Self { tasks: it.tasks, places: it.places, cost: it.cost }
    }
}

/// Publishes a draft with its first tasks only. A draft that has no more than these is published
/// as a whole.
pub async fn publish_pilot(
    tx: &mut Tx,
    requester: AccountId,
    id: ProjectId,
    tasks: i64,
) -> Result<State> {
    if !(1..=MOST_PILOT).contains(&tasks) {
        let error = FieldError::new("tasks", "number-out-of-range");
        return Err(Error::Invalid(vec![error.with(format!("1–{MOST_PILOT}"))]));
    }
    accounts::must_act(tx, requester).await?;
    let project = rows::lock(tx, requester, id).await?;
    if project.state != State::Draft {
        return Err(opening::refusal_of(project.state, Refusal::NotADraft).into());
    }
    rows::hold_back(tx, id, tasks).await?;
    opening::publish(tx, requester, id).await
}

/// What waits for the end of a project's pilot; nothing where there is none.
pub async fn pilot(tx: &mut Tx, id: ProjectId) -> Result<Option<Rest>> {
    let rest = rows::held_back(tx, id).await?;
    Ok((0 < rest.tasks).then(|| rest.into()))
}

/// Ends a pilot: the rest of the tasks is paid for and offered. Tells how many these are.
pub async fn release_pilot(tx: &mut Tx, requester: AccountId, id: ProjectId) -> Result<i64> {
    accounts::must_act(tx, requester).await?;
    let project = rows::lock(tx, requester, id).await?;
    if !matches!(project.state, State::Open | State::Paused) {
        return Err(opening::refusal_of(project.state, Refusal::NotOpen).into());
    }
    let rest = rows::held_back(tx, id).await?;
    if rest.tasks == 0 {
        return Err(Refusal::NoPilot.into());
    }
    escrow::fund(tx, &project, rest.cost()?).await?;
    rows::offer_rest(tx, id).await?;
    let event = Event::new("pilot-released", "project", id).by(requester).in_project(id);
    events::record(tx, event.fact("tasks", rest.tasks)).await?;
    Ok(rest.tasks)
}
