//! Tasks: the rows of data that workers work on.
//!
//! Invariant: a task of an open project was paid for in the transaction that added it.

use base::{Error, FieldError, Money, Result, Timestamp};
use forms::TaskData;
use store::Tx;

use super::{Project, Refusal, State, TaskState, Version, columns, escrow, known, opening, rows};
use crate::{
    AccountId, ImportId, ProjectId, TaskId, accounts,
    events::{self, Event},
};

/// The most tasks of a project.
pub const MOST_TASKS: i64 = 1_000_000;
/// The most tasks added in one transaction.
pub const MOST_ROWS: usize = 500;
/// The most bytes of one task's data.
pub const ROW_BYTES: usize = forms::limits::MAX_TASK_DATA_BYTES;
/// The most characters of a column's name.
const NAME_CHARS: usize = 255;

/// A row of data about to become a task.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct NewTask {
    /// Names and values, in the order of the columns.
    pub input: Vec<(String, String)>,
    /// The known right answer as JSON, where there is one.
    pub gold: Option<String>,
    /// A higher one is offered first.
    pub priority: i64,
}

/// The most that `_priority` may say.
const MOST_PRIORITY: i64 = 1_000;

/// What is wrong with one row of data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Flaw {
    pub code: &'static str,
    /// The column to blame, where it is one.
    pub column: Option<String>,
    /// What the code speaks about.
    pub detail: String,
}

impl Flaw {
    pub(super) fn new(code: &'static str, column: Option<&str>, detail: impl ToString) -> Self {
        Self { code, column: column.map(str::to_owned), detail: detail.to_string() }
    }
}

impl NewTask {
    /// Makes a task of a row: `_priority` and columns that begin with `_gold` speak to the
    /// platform, all others are its data.
    pub fn from_columns(columns: Vec<(String, String)>) -> Result<Self, Flaw> {
        let (mut task, mut gold) = (Self::default(), serde_json::Map::new());
        for (name, value) in columns {
            if !tables::is_special(&name) {
                task.input.push((name, value));
            } else if name == "_priority" {
                task.priority = priority(value.trim())?;
            } else if !value.trim().is_empty() {
                known::read_column(&name, &value, &mut gold);
            }
        }
        if !gold.is_empty() {
            task.gold = Some(serde_json::Value::Object(gold).to_string());
        }
        check_row(&task)?;
        Ok(task)
    }
}

fn priority(text: &str) -> Result<i64, Flaw> {
    if text.is_empty() {
        return Ok(0);
    }
    let number = text.parse().ok().filter(|it| (0..=MOST_PRIORITY).contains(it));
    number.ok_or_else(|| Flaw::new("priority-malformed", Some("_priority"), text))
}

/// A task as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Task {
    pub id: TaskId,
    pub project: ProjectId,
    /// From 1, in the order of adding; removed tasks leave gaps.
    pub position: i64,
    pub import: Option<ImportId>,
    /// Names and values as one JSON object.
    pub input: String,
    /// The known right answer as JSON, where there is one; see [`forms::Known`].
    pub gold: Option<String>,
    /// When it was taken out of use.
    pub gold_retired_at: Option<Timestamp>,
    pub state: TaskState,
    /// What each free place holds in escrow and what who claims it will have earned, fee
    /// included.
    pub price: Money,
    pub answers_wanted: i64,
    pub places_free: i64,
    /// Paid for and not offered, while the task may be sure without them.
    pub places_spare: i64,
    pub places_accepted: i64,
    pub places_withdrawn: i64,
    pub priority: i64,
}

/// A project's tasks after a position, in order.
pub async fn tasks(tx: &mut Tx, id: ProjectId, after: i64, limit: i64) -> Result<Vec<Task>> {
    rows::tasks(tx, id, after, limit).await
}

/// One task of a project; a task of another project is not found.
pub async fn task(tx: &mut Tx, project: ProjectId, id: TaskId) -> Result<Task> {
    rows::task(tx, project, id).await?.ok_or(Refusal::NoTask.into())
}

/// Adds rows as tasks, each with as many places as the newest version asks answers.
///
/// In an open or paused project their price is taken into escrow first.
pub async fn add_tasks(
    tx: &mut Tx,
    requester: AccountId,
    id: ProjectId,
    rows: Vec<NewTask>,
) -> Result<Vec<TaskId>> {
    accounts::must_act(tx, requester).await?;
    check(&rows)?;
    let project = rows::lock(tx, requester, id).await?;
    let terms = rows::version(tx, id, project.version).await?;
    known::check_all(&terms, &rows)?;
    let count = rows.len();
    let added = add(tx, &project, &terms, None, rows).await?;
    let event = Event::new("tasks-added", "project", id).by(requester).in_project(id);
    events::record(tx, event.fact("tasks", count)).await?;
    Ok(added)
}

/// Adds rows that were checked before to a project whose row is locked.
pub(super) async fn add(
    tx: &mut Tx,
    project: &Project,
    terms: &Version,
    import: Option<ImportId>,
    rows: Vec<NewTask>,
) -> Result<Vec<TaskId>> {
    match project.state {
        State::Draft => {}
        State::Open | State::Paused => {
            let each = known::places(tx, project.id).await?;
            let places = rows.iter().map(|it| match it.gold {
                Some(_) => each,
                None => terms.answers_per_task + terms.places_spare(it),
            });
            let cost = escrow::cost(terms.price, places.sum())?;
            escrow::fund(tx, project, cost).await?;
        }
        State::InReview | State::Closed => {
            return Err(opening::refusal_of(project.state, Refusal::NotOpen).into());
        }
    }
    let mut position = rows::take_positions(tx, project.id, rows.len()).await?;
    if MOST_TASKS < position + i64::try_from(rows.len()).map_err(Error::store)? {
        return Err(Refusal::TooManyTasks.into());
    }
    columns::keep(tx, project.id, &rows).await?;
    let mut added = Vec::with_capacity(rows.len());
    for row in rows {
        position += 1;
        let id = tx.new_id();
        rows::insert_task(tx, id, terms, position, import, &row).await?;
        added.push(id);
    }
    Ok(added)
}

/// Takes a task out of a draft.
pub async fn remove_task(
    tx: &mut Tx,
    requester: AccountId,
    project: ProjectId,
    task: TaskId,
) -> Result<()> {
    let state = rows::lock(tx, requester, project).await?.state;
    if state != State::Draft {
        return Err(opening::refusal_of(state, Refusal::NotADraft).into());
    }
    if !rows::delete_task(tx, project, task).await? {
        return Err(Refusal::NoTask.into());
    }
    if rows::open_tasks(tx, project, 1).await? == 0 {
        rows::set_columns(tx, project, None).await?;
        rows::forget_columns_seen(tx, project).await?;
    }
    Ok(())
}

/// The row as the JSON object in which it is kept.
pub(super) fn to_json(input: &[(String, String)]) -> String {
    let pairs = input.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    TaskData::from_pairs(pairs).to_json()
}

pub(super) fn check(rows: &[NewTask]) -> Result<()> {
    if rows.is_empty() {
        return Err(Error::invalid("rows", "required"));
    }
    if MOST_ROWS < rows.len() {
        return Err(Error::Invalid(vec![FieldError::new("rows", "too-many-rows").with(MOST_ROWS)]));
    }
    let mut errors = Vec::new();
    for (at, row) in rows.iter().enumerate() {
        if let Err(flaw) = check_row(row) {
            let column = flaw.column.map_or(String::new(), |it| format!(".{it}"));
            let error = FieldError::new(format!("rows.{at}{column}"), flaw.code);
            errors.push(error.with(flaw.detail));
        }
    }
    if errors.is_empty() { Ok(()) } else { Err(Error::Invalid(errors)) }
}

fn check_row(row: &NewTask) -> Result<(), Flaw> {
    if row.input.iter().all(|(_, value)| value.trim().is_empty()) {
        return Err(Flaw::new("task-without-data", None, ""));
    }
    let bytes: usize = row.input.iter().map(|(name, value)| name.len() + value.len() + 2).sum();
    if ROW_BYTES < bytes {
        return Err(Flaw::new("row-too-large", None, bytes));
    }
    for (at, (name, value)) in row.input.iter().enumerate() {
        let fits = !name.trim().is_empty() && name.chars().count() <= NAME_CHARS;
        if !fits || name.chars().any(char::is_control) {
            return Err(Flaw::new("column-name-malformed", None, name));
        }
        if row.input[..at].iter().any(|(before, _)| before == name) {
            return Err(Flaw::new("column-named-twice", None, name));
        }
        if value.chars().any(|it| it.is_control() && !matches!(it, '\n' | '\t')) {
            return Err(Flaw::new("text-has-control-characters", Some(name), ""));
        }
    }
    Ok(())
}
