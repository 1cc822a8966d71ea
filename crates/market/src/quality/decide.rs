//! Deciding: where answers leave doubt, the requester says what is right, or asks for more.

use base::{Error, FieldError, Result};
use store::{Tx, sql};

use super::{
    Refusal, Standing,
    picks::{self, Picks},
    rows::{self, Weighed},
    tally::Change,
    terms,
};
use crate::{
    AccountId, ProjectId, TaskId, accounts,
    events::{self, Event},
    projects::{self, spare},
};

/// Keeps the requester's own word as the answer of a task. What the task has set aside for more
/// answers goes back; whoever is at work on it is paid as always.
pub async fn decide(
    tx: &mut Tx,
    requester: AccountId,
    project: ProjectId,
    task: TaskId,
    values: Picks,
) -> Result<()> {
    accounts::must_act(tx, requester).await?;
    projects::of_requester(tx, requester, project).await?;
    projects::task(tx, project, task).await?;
    let before = rows::weighed(tx, task).await?.ok_or(Refusal::NotWeighed)?;
    let terms = terms::terms(tx, project).await?;
    let values = check(&terms, values)?;
    let text = picks::to_json(&values)?;
    let now = tx.now();
    let update = sql("update quality_task
                      set standing = 'decided', decided = $2, decided_by = $3, decided_at = $4
                      where task = $1");
    tx.exec(update.bind(task).bind(&text).bind(requester).bind(now)).await?;
    let mut change = Change::default();
    let after = Weighed { standing: Standing::Decided, decided: Some(text), ..before.clone() };
    change.moves(Some(&before), &after);
    let let_go = spare::let_go(tx, task).await?;
    if let Some(it) = let_go {
        change.saves(it);
    }
    change.keep(tx, project).await?;
    let event = Event::new("result-decided", "task", task).by(requester).in_project(project);
    events::record(tx, event).await?;
    if let Some(it) = let_go {
        spare::give_back(tx, project, it.money).await?;
    }
    Ok(())
}

/// Pays for more answers to a task that is not sure. A decision about it is taken back.
pub async fn ask_more(
    tx: &mut Tx,
    requester: AccountId,
    project: ProjectId,
    task: TaskId,
    answers: i64,
) -> Result<()> {
    projects::of_requester(tx, requester, project).await?;
    projects::task(tx, project, task).await?;
    spare::must_be_few(answers)?;
    let before = rows::weighed(tx, task).await?.ok_or(Refusal::NotWeighed)?;
    spare::ask_more(tx, requester, project, task, answers).await?;
    ask_again(tx, project, task, before).await?;
    let event = Event::new("more-answers-asked", "task", task).by(requester).in_project(project);
    events::record(tx, event.fact("answers", answers)).await?;
    Ok(())
}

/// Offers one place of a task that is paid for and held back; false when there is none.
pub(crate) async fn offer_spare(tx: &mut Tx, project: ProjectId, task: TaskId) -> Result<bool> {
    // As everywhere, what was weighed is locked before the task is.
    let before = rows::weighed(tx, task).await?;
    if !spare::offer_one(tx, task).await? {
        return Ok(false);
    }
    asked_by_rule(tx, project, task, before).await?;
    Ok(true)
}

/// Pays for one more answer to a task, weighed or not, because a rule says so; false when the
/// task takes none any more.
pub(crate) async fn ask_beside(
    tx: &mut Tx,
    requester: AccountId,
    project: ProjectId,
    task: TaskId,
) -> Result<bool> {
    let before = rows::weighed(tx, task).await?;
    match spare::ask_more(tx, requester, project, task, 1).await {
        Ok(()) => {}
        Err(error) if error.is(projects::Refusal::TaskEnded) => return Ok(false),
        Err(error) => return Err(error),
    }
    asked_by_rule(tx, project, task, before).await?;
    Ok(true)
}

async fn asked_by_rule(
    tx: &mut Tx,
    project: ProjectId,
    task: TaskId,
    before: Option<Weighed>,
) -> Result<()> {
    if let Some(before) = before {
        ask_again(tx, project, task, before).await?;
    }
    let event = Event::new("more-answers-asked", "task", task).in_project(project);
    events::record(tx, event.fact("answers", 1)).await?;
    Ok(())
}

/// Answers are on their way; whatever was decided is taken back.
pub(super) async fn ask_again(
    tx: &mut Tx,
    project: ProjectId,
    task: TaskId,
    before: Weighed,
) -> Result<()> {
    let update = sql("update quality_task
                      set standing = 'asking', decided = null, decided_by = null,
                          decided_at = null
                      where task = $1");
    tx.exec(update.bind(task)).await?;
    let mut change = Change::default();
    let after = Weighed { standing: Standing::Asking, decided: None, ..before.clone() };
    change.moves(Some(&before), &after);
    change.keep(tx, project).await
}

/// Each field that is picked from options has its answer, and nothing else has.
fn check(terms: &terms::Terms, mut values: Picks) -> Result<Picks> {
    if terms.fields.is_empty() {
        return Err(Refusal::NothingToDecide.into());
    }
    let (mut errors, mut checked) = (Vec::new(), Picks::new());
    for field in &terms.fields {
        let mut picked = values.remove(&field.name).unwrap_or_default();
        picked.retain(|it| field.options.iter().any(|option| option.0 == *it));
        picked.sort_unstable();
        picked.dedup();
        let fits = if field.is_many { true } else { picked.len() == 1 };
        if !fits {
            errors.push(FieldError::new(field.name.clone(), "pick-one").with(&field.name));
        }
        checked.insert(field.name.clone(), picked);
    }
    if errors.is_empty() { Ok(checked) } else { Err(Error::Invalid(errors)) }
}
