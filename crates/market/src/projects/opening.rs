//! Opening, pausing and closing.
//!
//! Invariant: a project leaves a state once (the guarded update is the lock), and what the
//! move costs or gives back is in the same transaction.

use base::{Error, FieldError, Result};
use store::Tx;

use super::{
    Ending, Pause, Project, Refusal, State, Version, board, columns, escrow, imports, invites,
    known, moderation, prohibited, rows,
};
use crate::{
    AccountId, ProjectId, accounts,
    events::{self, Event},
    jobs::{self, Job},
    settings,
};

/// The job that closes a project whose time is over.
pub const EXPIRE: &str = "project-expire";

/// Publishes a draft: its places are paid for, and it opens, or waits for a moderator.
pub async fn publish(tx: &mut Tx, requester: AccountId, id: ProjectId) -> Result<State> {
    accounts::must_act(tx, requester).await?;
    let project = rows::lock(tx, requester, id).await?;
    if project.state != State::Draft {
        return Err(refusal_of(project.state, Refusal::NotADraft).into());
    }
    if imports::is_any_at_work(tx, id).await? {
        return Err(Refusal::ImportRunning.into());
    }
    let terms = rows::version(tx, id, project.version).await?;
    terms.must_be_able_to_adapt()?;
    let free = rows::free_places(tx, id).await?;
    let to_answer = rows::open_to_answer(tx, id, 1).await?;
    // Tasks that another project brings are paid for when they come.
    let places = if project.awaits_tasks { 1 } else { to_answer.min(free.places) };
    complete(&project, &terms, places, tx.now())?;
    let form = terms.form()?;
    columns::must_have(tx, &project, &form).await?;
    known::must_fit(tx, id, &form).await?;
    prohibited::check(tx, &terms.texts()).await?;
    escrow::fund(tx, &project, free.cost()?).await?;

    let needs_a_look = settings::is_on(tx, settings::MODERATION).await?
        && !moderation::is_trusted(tx, requester).await?;
    if needs_a_look {
        step(tx, &project, State::InReview).await?;
        rows::mark_submitted(tx, id).await?;
        let event = Event::new("project-submitted", "project", id).by(requester).in_project(id);
        events::record(tx, event.is_news()).await?;
        return Ok(State::InReview);
    }
    open(tx, &project, requester).await?;
    Ok(State::Open)
}

/// What is still missing before a draft can be published, field by field.
fn complete(project: &Project, terms: &Version, places: i64, now: base::Timestamp) -> Result<()> {
    let mut missing = Vec::new();
    let mut need = |field: &'static str, is_there: bool, code: &'static str| {
        if !is_there {
            missing.push(FieldError::new(field, code));
        }
    };
    need("instructions", !terms.instructions.is_empty(), "required");
    need("form", !terms.form.is_empty(), "required");
    need("price", terms.price.is_positive(), "required");
    need("tasks", 0 < places, "required");
    let future = project.expires_at.is_none_or(|it| now < it);
    need("expires_at", future, "moment-has-passed");
    if missing.is_empty() { Ok(()) } else { Err(Error::Invalid(missing)) }
}

/// Opens a project that is paid for, and fixes the platform's share.
pub(super) async fn open(tx: &mut Tx, project: &Project, by: AccountId) -> Result<()> {
    let fee_ppm = settings::number(tx, settings::FEE_PPM).await?;
    rows::mark_opened(tx, project.id, fee_ppm).await?;
    step(tx, project, State::Open).await?;
    plan_expiry(tx, project).await?;
    let event = Event::new("project-opened", "project", project.id).by(by).in_project(project.id);
    events::record(tx, event.concerns(project.requester)).await?;
    invites::tell(tx, project).await
}

/// Takes a project back from the moderators' queue; its money returns.
pub async fn withdraw(tx: &mut Tx, requester: AccountId, id: ProjectId) -> Result<()> {
    let project = rows::lock(tx, requester, id).await?;
    if project.state != State::InReview {
        return Err(refusal_of(project.state, Refusal::NotInReview).into());
    }
    step(tx, &project, State::Draft).await?;
    rows::offer_rest(tx, id).await?;
    escrow::give_back_rest(tx, &project).await?;
    let event = Event::new("project-withdrawn", "project", id).by(requester).in_project(id);
    events::record(tx, event).await?;
    Ok(())
}

/// Stops the claiming; what is claimed goes on. The note is shown beside the state.
pub async fn pause(tx: &mut Tx, requester: AccountId, id: ProjectId, note: &str) -> Result<()> {
    let project = rows::lock(tx, requester, id).await?;
    stop(tx, &project, Pause::Requester, Some(requester), note).await
}

/// Pauses a project because too much of its work was rejected, until a moderator has looked.
/// Whether it paused now: where it is not open, nothing happens.
pub async fn pause_for_rejections(tx: &mut Tx, id: ProjectId, note: &str) -> Result<bool> {
    let project = rows::lock_any(tx, id).await?;
    if project.state != State::Open {
        return Ok(false);
    }
    stop(tx, &project, Pause::Rejections, None, note).await?;
    Ok(true)
}

pub(super) async fn stop(
    tx: &mut Tx,
    project: &Project,
    why: Pause,
    by: Option<AccountId>,
    note: &str,
) -> Result<()> {
    if project.state != State::Open {
        return Err(refusal_of(project.state, Refusal::NotOpen).into());
    }
    let note = base::normalise("note", note)?;
    if 1_000 < note.chars().count() {
        return Err(Error::Invalid(vec![FieldError::new("note", "text-too-long").with(1_000)]));
    }
    allowed(project.state, State::Paused);
    if !rows::pause(tx, project.id, why, &note).await? {
        return Err(Refusal::NotOpen.into());
    }
    let mut event = Event::new("project-paused", "project", project.id).in_project(project.id);
    if let Some(by) = by {
        event = event.by(by);
    }
    let event = event.concerns(project.requester).fact("reason", why.as_str()).fact("note", note);
    events::record(tx, event).await?;
    Ok(())
}

/// Lets a paused project go on, unless a moderator has to look at it first.
pub async fn resume(tx: &mut Tx, requester: AccountId, id: ProjectId) -> Result<()> {
    accounts::must_act(tx, requester).await?;
    let project = rows::lock(tx, requester, id).await?;
    if project.paused.is_some_and(|it| it != Pause::Requester) {
        return Err(Refusal::PausedByModerator.into());
    }
    go_on(tx, &project, requester).await
}

pub(super) async fn go_on(tx: &mut Tx, project: &Project, by: AccountId) -> Result<()> {
    if project.state != State::Paused {
        return Err(refusal_of(project.state, Refusal::NotPaused).into());
    }
    step(tx, project, State::Open).await?;
    let event = Event::new("project-resumed", "project", project.id).by(by);
    let event = event.in_project(project.id).concerns(project.requester);
    events::record(tx, event).await?;
    Ok(())
}

/// Ends a project, or throws a draft away. Free places return their money at once; claimed
/// and submitted work keeps its hold until it is settled.
pub async fn close(tx: &mut Tx, requester: AccountId, id: ProjectId) -> Result<()> {
    let project = rows::lock(tx, requester, id).await?;
    match project.state {
        State::Draft | State::Open | State::Paused => {}
        State::InReview => return Err(Refusal::InReview.into()),
        State::Closed => return Err(Refusal::Closed.into()),
    }
    end(tx, &project, Ending::Cancelled, Some(requester)).await
}

/// Closes a project whose time is over; does nothing before, so that a job may come early.
pub async fn expire(tx: &mut Tx, id: ProjectId) -> Result<bool> {
    let project = rows::lock_any(tx, id).await?;
    let due = project.expires_at.is_some_and(|it| it <= tx.now());
    if !due || !matches!(project.state, State::Open | State::Paused) {
        return Ok(false);
    }
    end(tx, &project, Ending::Expired, None).await?;
    Ok(true)
}

pub(super) async fn end(
    tx: &mut Tx,
    project: &Project,
    how: Ending,
    by: Option<AccountId>,
) -> Result<()> {
    allowed(project.state, State::Closed);
    if !rows::close(tx, project.id, project.state, how).await? {
        return Err(Refusal::Closed.into());
    }
    board::take_down(tx, project.id).await?;
    let free = rows::lock_free_places(tx, project.id).await?;
    rows::withdraw_free_places(tx, project.id).await?;
    if project.state != State::Draft {
        escrow::give_back(tx, project, free.cost()?).await?;
    }
    if rows::open_tasks(tx, project.id, 1).await? == 0 {
        escrow::give_back_rest(tx, project).await?;
    }
    let mut event = Event::new("project-closed", "project", project.id).in_project(project.id);
    if let Some(by) = by {
        event = event.by(by);
    }
    let event = event.concerns(project.requester).fact("reason", how.as_str());
    events::record(tx, event).await?;
    Ok(())
}

/// Offers the project again to workers who have done as many of its tasks as one may.
pub async fn release_again(tx: &mut Tx, requester: AccountId, id: ProjectId) -> Result<i64> {
    accounts::must_act(tx, requester).await?;
    let project = rows::lock(tx, requester, id).await?;
    if !matches!(project.state, State::Open | State::Paused) {
        return Err(refusal_of(project.state, Refusal::NotOpen).into());
    }
    let release = rows::raise_release(tx, id).await?;
    let event = Event::new("project-released-again", "project", id).by(requester).in_project(id);
    events::record(tx, event.fact("release", release)).await?;
    Ok(release)
}

/// Sees to it that the project closes when its time is over.
pub(super) async fn plan_expiry(tx: &mut Tx, project: &Project) -> Result<()> {
    let Some(moment) = project.expires_at else { return Ok(()) };
    let key = format!("{EXPIRE}:{}:{}", project.id, moment.as_millis());
    jobs::enqueue(tx, Job::new(EXPIRE, project.id.to_string()).once(key).at(moment)).await
}

/// Moves a project along the table; the guard is the lock.
pub(super) async fn step(tx: &mut Tx, project: &Project, next: State) -> Result<()> {
    allowed(project.state, next);
    if !rows::move_state(tx, project.id, project.state, next).await? {
        return Err(refusal_of(project.state, Refusal::NotOpen).into());
    }
    if next == State::Open {
        board::put_up(tx, project.id).await?;
    }
    Ok(())
}

fn allowed(from: State, to: State) {
    assert!(from.may_become(to), "no project moves from {from} to {to}");
}

/// Why a verb that needs another state says no.
pub(super) fn refusal_of(state: State, otherwise: Refusal) -> Refusal {
    match state {
        State::Closed => Refusal::Closed,
        State::InReview => Refusal::InReview,
        State::Draft | State::Open | State::Paused => otherwise,
    }
}
