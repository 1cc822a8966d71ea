//! Leading one project's answers into another, and ending it.

use std::collections::BTreeSet;

use base::{Error, Result};
use store::Tx;

use super::{Pipeline, Refusal, Takes, Terms, end, mapping, rows};
use crate::{
    AccountId, PipelineId, ProjectId, accounts,
    events::{self, Event},
    projects::{self, Coming, State},
};

/// The most projects that one feeds.
pub const MOST_TARGETS: usize = 5;
/// The most projects that are looked through for a circle.
const MOST_SEEN: usize = 200;

/// Leads the answers of one project into another, or changes how. What was accepted before goes
/// on, too; so does what waits for its verdict, where it is to be checked.
pub async fn connect(
    tx: &mut Tx,
    requester: AccountId,
    source: ProjectId,
    target: ProjectId,
    terms: Terms,
) -> Result<PipelineId> {
    accounts::must_act(tx, requester).await?;
    rows::line_up(tx, requester).await?;
    projects::of_requester(tx, requester, source).await?;
    let next = projects::of_requester(tx, requester, target).await?;
    if next.state == State::Closed {
        return Err(projects::Refusal::Closed.into());
    }
    mapping::check(&terms.columns)?;
    let form = projects::current(tx, &next).await?.form;
    match &terms.reading {
        Some(_) if form.is_empty() => return Err(Refusal::FormNeeded.into()),
        Some(reading) => reading.check(&forms::Form::from_json(&form)?)?,
        None if terms.takes == Takes::Submitted => {
            return Err(Error::invalid("field", "required"));
        }
        None => {}
    }
    let terms = match terms.takes {
        Takes::Accepted => Terms { reading: None, ..terms },
        Takes::Submitted => terms,
    };
    let id = match rows::between(tx, source, target).await? {
        Some(old) if old.terms.takes == terms.takes => {
            rows::change(tx, old.id, &terms).await?;
            old.id
        }
        Some(old) => {
            rows::remove(tx, old.id).await?;
            begin(tx, requester, source, target, &terms).await?
        }
        None => begin(tx, requester, source, target, &terms).await?,
    };
    let event = Event::new("pipeline-set", "project", source).by(requester).in_project(source);
    let event = event.fact("target", target.to_string()).fact("takes", terms.takes.as_str());
    events::record(tx, event).await?;
    Ok(id)
}

async fn begin(
    tx: &mut Tx,
    requester: AccountId,
    source: ProjectId,
    target: ProjectId,
    terms: &Terms,
) -> Result<PipelineId> {
    let others = rows::from(tx, source).await?;
    if MOST_TARGETS <= others.len() {
        return Err(Refusal::TooMany.into());
    }
    let checks = |it: &Pipeline| it.terms.takes == Takes::Submitted;
    if terms.takes == Takes::Submitted && others.iter().any(checks) {
        return Err(Refusal::CheckedAlready.into());
    }
    if leads_back(tx, source, target).await? {
        return Err(Refusal::Circle.into());
    }
    let id = rows::insert(tx, requester, source, target, terms).await?;
    projects::await_tasks(tx, target, Coming::More).await?;
    Ok(id)
}

/// Whether one comes from `target` to `source`.
async fn leads_back(tx: &mut Tx, source: ProjectId, target: ProjectId) -> Result<bool> {
    let (mut seen, mut open) = (BTreeSet::from([target]), vec![target]);
    while let Some(at) = open.pop() {
        if at == source || MOST_SEEN < seen.len() {
            return Ok(true);
        }
        for next in rows::from(tx, at).await? {
            if seen.insert(next.target) {
                open.push(next.target);
            }
        }
    }
    Ok(false)
}

/// Hands nothing on any more. What became a task stays one.
pub async fn disconnect(
    tx: &mut Tx,
    requester: AccountId,
    source: ProjectId,
    target: ProjectId,
) -> Result<()> {
    rows::line_up(tx, requester).await?;
    projects::of_requester(tx, requester, source).await?;
    let it = rows::between(tx, source, target).await?.ok_or(Refusal::NotFound)?;
    rows::remove(tx, it.id).await?;
    let event = Event::new("pipeline-removed", "project", source).by(requester);
    let event = event.in_project(source).fact("target", target.to_string());
    events::record(tx, event).await?;
    end::await_or_settle(tx, target).await
}
