//! Tasks whose right answer is known ("gold"): their places and their money.
//!
//! Invariant: such a task has as many places as its project says, whatever the others have, and
//! each change of them moves the money in the same transaction. It counts neither for progress
//! nor for results, and keeps no project open.
//!
//! Which worker gets one, and what their answer is worth, is decided above, in [`crate::gold`].

mod statements;

use base::{Error, FieldError, Money, Result};
use forms::{Form, Known, TaskData, known::WHY};
use serde_json::{Map, Value};
use store::Tx;

use super::{
    Flaw, MOST_TASKS, NewTask, Project, Refusal, State, Task, Version, escrow, opening, rows,
};
use crate::{AccountId, ProjectId, TaskId, accounts};

/// Workers who may be given one task whose answer is known, when nobody says how many.
pub const USUAL_PLACES: i64 = 10;
/// … and at most.
pub const MOST_PLACES: i64 = 1_000;
/// The code for what is known and does not fit the form that is to be published.
const MISFIT: &str = "known-misfit";
/// Tasks looked at in one step.
const PAGE: i64 = 500;

/// Takes up a column that begins with `_gold`: `_gold` alone is the only field of the form, or
/// a JSON object of fields; `_gold_why` is the explanation; all others name their field, as in
/// `_gold_label` or `_gold.label`. A JSON array in a cell is several values.
pub(super) fn read_column(name: &str, value: &str, gold: &mut Map<String, Value>) {
    let field = name.trim_start_matches("_gold");
    let key = match field {
        "_why" => WHY,
        other => other.trim_start_matches(['.', '_', ':']),
    };
    if key.is_empty()
        && let Ok(Value::Object(fields)) = serde_json::from_str(value)
    {
        gold.extend(fields);
        return;
    }
    let list = serde_json::from_str::<Vec<String>>(value).ok();
    gold.insert(key.to_owned(), list.map_or_else(|| value.into(), Into::into));
}

/// Whether what is known of a row fits the form; the column that does not is named.
pub(super) fn check(form: &Form, row: &NewTask) -> Result<(), Flaw> {
    let Some(gold) = &row.gold else { return Ok(()) };
    let Err(faults) = Known::read(form, gold) else { return Ok(()) };
    let fault = faults.first();
    let column = match fault.map_or("", |it| it.field.as_str()) {
        "_answer" | "" | "\"\"" => "_gold".to_owned(),
        WHY => "_gold_why".to_owned(),
        field => format!("_gold_{field}"),
    };
    let (code, detail) = fault.map_or((MISFIT, ""), |it| (it.code, it.detail.as_str()));
    Err(Flaw::new(code, Some(&column), detail))
}

/// What is known must fit the form, where there is one already.
pub(super) fn check_all(terms: &Version, rows: &[NewTask]) -> Result<()> {
    if terms.form.is_empty() || rows.iter().all(|it| it.gold.is_none()) {
        return Ok(());
    }
    let (form, mut errors) = (terms.form()?, Vec::new());
    for (at, row) in rows.iter().enumerate() {
        if let Err(flaw) = check(&form, row) {
            let column = flaw.column.unwrap_or_default();
            errors
                .push(FieldError::new(format!("rows.{at}.{column}"), flaw.code).with(flaw.detail));
        }
    }
    if errors.is_empty() { Ok(()) } else { Err(Error::Invalid(errors)) }
}

/// Refuses a form that something known does not fit, and names the first such task.
pub(super) async fn must_fit(tx: &mut Tx, project: ProjectId, form: &Form) -> Result<()> {
    let mut after = 0;
    loop {
        let page = statements::page(tx, project, after, PAGE).await?;
        for (position, gold) in &page {
            if let Err(faults) = Known::read(form, gold) {
                let field = faults.first().map_or("", |it| it.field.as_str());
                let error = FieldError::new("tasks", MISFIT).with(format!("{position}, {field}"));
                return Err(Error::Invalid(vec![error]));
            }
        }
        match page.last() {
            Some((position, _)) if page.len() == usize::try_from(PAGE).unwrap_or_default() => {
                after = *position;
            }
            _ => return Ok(()),
        }
    }
}

/// To how many workers each task of a project whose answer is known may be given.
pub async fn places(tx: &mut Tx, project: ProjectId) -> Result<i64> {
    statements::places(tx, project).await
}

/// Changes to how many workers each of them may be given, and moves the difference. What was
/// taken out of use stays so; nobody's place is taken away.
pub async fn set_places(
    tx: &mut Tx,
    requester: AccountId,
    project: ProjectId,
    places: i64,
) -> Result<()> {
    if !(1..=MOST_PLACES).contains(&places) {
        let error = FieldError::new("places", "number-out-of-range");
        return Err(Error::Invalid(vec![error.with(format!("1–{MOST_PLACES}"))]));
    }
    let it = open_for_change(tx, requester, project).await?;
    let before = statements::lock_free(tx, project).await?;
    statements::set_places(tx, project, places).await?;
    let after = statements::lock_free(tx, project).await?;
    escrow::settle(tx, &it, before.cost()?, after.cost()?).await
}

/// Makes a task one whose answer is known, in its own place. Refuses where somebody has worked
/// at it: its result is theirs, and [`copy`] keeps it.
pub async fn mark(
    tx: &mut Tx,
    requester: AccountId,
    project: ProjectId,
    task: TaskId,
    gold: &str,
) -> Result<()> {
    let it = open_for_change(tx, requester, project).await?;
    let kept = rows::task(tx, project, task).await?.ok_or(Refusal::NoTask)?;
    must_be(!statements::is_taken(tx, task).await?, Refusal::TaskTaken)?;
    must_be(kept.gold.is_none(), Refusal::AlreadyKnown)?;
    let places = places(tx, project).await?;
    must_be(statements::mark(tx, task, gold, places).await?, Refusal::TaskTaken)?;
    // What waits for the end of a pilot has not been paid for.
    let spare = if kept.places_free == 0 { 0 } else { kept.places_spare };
    move_places(tx, &it, &kept, kept.places_free + spare, places).await
}

/// Adds a copy of a task, as one whose answer is known.
pub async fn copy(
    tx: &mut Tx,
    requester: AccountId,
    project: ProjectId,
    task: TaskId,
    gold: &str,
) -> Result<TaskId> {
    let it = open_for_change(tx, requester, project).await?;
    let kept = rows::task(tx, project, task).await?.ok_or(Refusal::NoTask)?;
    must_be(kept.gold.is_none(), Refusal::AlreadyKnown)?;
    let terms = rows::version(tx, project, it.version).await?;
    let data = TaskData::from_json(&kept.input)?;
    let input = data.iter().map(|(name, value)| (name.to_owned(), value.to_owned()));
    let row = NewTask { input: input.collect(), gold: Some(gold.to_owned()), priority: 0 };
    let cost = escrow::cost(terms.price, places(tx, project).await?)?;
    escrow::settle(tx, &it, Money::ZERO, cost).await?;
    let position = rows::take_positions(tx, project, 1).await? + 1;
    must_be(position <= MOST_TASKS, Refusal::TooManyTasks)?;
    // An id tells when it was made. The copy's says the same as its original's, or a worker
    // could tell it from the tasks that were imported together.
    let chance = tx.new_id::<base::kinds::Task>().bits() & TAIL;
    let id = TaskId::from_bits(kept.id.bits() & !TAIL | chance);
    rows::insert_task(tx, id, &terms, position, None, &row).await?;
    Ok(id)
}

/// The part of an id that is chance; what stands before it is its moment.
const TAIL: u128 = (1 << 80) - 1;

/// Makes it an ordinary task again, as long as nobody has worked at it.
pub async fn unmark(
    tx: &mut Tx,
    requester: AccountId,
    project: ProjectId,
    task: TaskId,
) -> Result<()> {
    let it = open_for_change(tx, requester, project).await?;
    let kept = in_use(tx, project, task).await?;
    must_be(!statements::is_taken(tx, task).await?, Refusal::TaskTaken)?;
    let terms = rows::version(tx, project, it.version).await?;
    let (answers, spare) = (terms.answers_per_task, terms.most_spare());
    must_be(statements::unmark(tx, task, answers, spare).await?, Refusal::TaskTaken)?;
    move_places(tx, &it, &kept, kept.places_free, answers + spare).await
}

/// Says better what is right. Whoever calls scores the answers again.
pub async fn correct(
    tx: &mut Tx,
    requester: AccountId,
    project: ProjectId,
    task: TaskId,
    gold: &str,
) -> Result<()> {
    rows::lock(tx, requester, project).await?;
    let kept = rows::task(tx, project, task).await?.ok_or(Refusal::NoTask)?;
    must_be(kept.gold.is_some(), Refusal::NotKnown)?;
    statements::correct(tx, task, gold).await
}

/// Takes it out of use: nobody is given it any more, and the money of its free places returns.
pub async fn retire(
    tx: &mut Tx,
    requester: AccountId,
    project: ProjectId,
    task: TaskId,
) -> Result<()> {
    let it = rows::lock(tx, requester, project).await?;
    in_use(tx, project, task).await?;
    let Some((free, price)) = statements::retire(tx, task).await? else {
        return Err(Refusal::NotKnown.into());
    };
    escrow::settle(tx, &it, escrow::cost(price, free)?, Money::ZERO).await
}

async fn in_use(tx: &mut Tx, project: ProjectId, task: TaskId) -> Result<Task> {
    let kept = rows::task(tx, project, task).await?.ok_or(Refusal::NoTask)?;
    must_be(kept.gold.is_some() && kept.gold_retired_at.is_none(), Refusal::NotKnown)?;
    Ok(kept)
}

/// A project whose tasks may still change, its row locked.
async fn open_for_change(tx: &mut Tx, requester: AccountId, id: ProjectId) -> Result<Project> {
    accounts::must_act(tx, requester).await?;
    let it = rows::lock(tx, requester, id).await?;
    match it.state {
        State::Draft | State::Open | State::Paused => Ok(it),
        state => Err(opening::refusal_of(state, Refusal::NotOpen).into()),
    }
}

/// Moves the money of a task that has another number of free places now.
async fn move_places(
    tx: &mut Tx,
    project: &Project,
    task: &Task,
    before: i64,
    after: i64,
) -> Result<()> {
    let (before, after) = (escrow::cost(task.price, before)?, escrow::cost(task.price, after)?);
    escrow::settle(tx, project, before, after).await
}

fn must_be(holds: bool, otherwise: Refusal) -> Result<()> {
    if holds { Ok(()) } else { Err(otherwise.into()) }
}
