//! Moderation: a person of the house looks at a project before workers do.
//!
//! Invariant: nobody decides on a project of their own. That the actor is a moderator is the
//! face's proof; that it is somebody else is checked here.

use base::{Error, FieldError, Result};
use store::Tx;

use super::{Pause, Project, Refusal, State, escrow, opening, rows};
use crate::{
    AccountId, ProjectId, accounts,
    events::{self, Event},
};

/// Approves a project that waits in the queue; it opens.
pub async fn approve(tx: &mut Tx, moderator: AccountId, id: ProjectId) -> Result<()> {
    let project = in_review(tx, moderator, id).await?;
    opening::open(tx, &project, moderator).await
}

/// Sends a project back to its requester with what to change; its money returns.
pub async fn send_back(
    tx: &mut Tx,
    moderator: AccountId,
    id: ProjectId,
    reason: &str,
) -> Result<()> {
    let reason = self::reason(reason)?;
    let project = in_review(tx, moderator, id).await?;
    opening::step(tx, &project, State::Draft).await?;
    rows::offer_rest(tx, id).await?;
    rows::note(tx, id, &reason).await?;
    escrow::give_back_rest(tx, &project).await?;
    let event = Event::new("project-sent-back", "project", id).by(moderator).in_project(id);
    events::record(tx, event.concerns(project.requester).fact("reason", reason)).await?;
    Ok(())
}

/// Stops an open project; only a moderator lets it go on.
pub async fn pause_as_moderator(
    tx: &mut Tx,
    moderator: AccountId,
    id: ProjectId,
    reason: &str,
) -> Result<()> {
    let reason = self::reason(reason)?;
    let project = of_somebody_else(tx, moderator, id).await?;
    opening::stop(tx, &project, Pause::Moderator, Some(moderator), &reason).await
}

/// Lets any paused project go on.
pub async fn resume_as_moderator(tx: &mut Tx, moderator: AccountId, id: ProjectId) -> Result<()> {
    let project = of_somebody_else(tx, moderator, id).await?;
    opening::go_on(tx, &project, moderator).await
}

/// Lets a requester's projects open without a look. Saying it twice changes nothing.
pub async fn trust(tx: &mut Tx, moderator: AccountId, requester: AccountId) -> Result<()> {
    if moderator == requester {
        return Err(Refusal::OwnProject.into());
    }
    accounts::find(tx, requester).await?;
    if rows::insert_trust(tx, requester, moderator).await? {
        let event = Event::new("requester-trusted", "account", requester).by(moderator);
        events::record(tx, event.concerns(requester)).await?;
    }
    Ok(())
}

/// Takes the trust back; projects that are open stay open.
pub async fn distrust(tx: &mut Tx, moderator: AccountId, requester: AccountId) -> Result<()> {
    accounts::find(tx, requester).await?;
    if rows::delete_trust(tx, requester).await? {
        let event = Event::new("requester-distrusted", "account", requester).by(moderator);
        events::record(tx, event.concerns(requester)).await?;
    }
    Ok(())
}

/// Whether this requester's projects open without a look.
pub async fn is_trusted(tx: &mut Tx, requester: AccountId) -> Result<bool> {
    rows::is_trusted(tx, requester).await
}

async fn in_review(tx: &mut Tx, moderator: AccountId, id: ProjectId) -> Result<Project> {
    let project = of_somebody_else(tx, moderator, id).await?;
    match project.state {
        State::InReview => Ok(project),
        State::Closed => Err(Refusal::Closed.into()),
        State::Draft | State::Open | State::Paused => Err(Refusal::NotInReview.into()),
    }
}

async fn of_somebody_else(tx: &mut Tx, moderator: AccountId, id: ProjectId) -> Result<Project> {
    let project = rows::lock_any(tx, id).await?;
    if project.requester == moderator {
        return Err(Refusal::OwnProject.into());
    }
    Ok(project)
}

/// A reason that its reader can act upon: 10 to 1,000 characters.
fn reason(text: &str) -> Result<String> {
    let text = base::normalise("reason", text)?;
    let error = match text.chars().count() {
        0..10 => FieldError::new("reason", "text-too-short").with(10),
        10..=1_000 => return Ok(text),
        _ => FieldError::new("reason", "text-too-long").with(1_000),
    };
    Err(Error::Invalid(vec![error]))
}
