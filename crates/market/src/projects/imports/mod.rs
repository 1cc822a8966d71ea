//! Imports: a file becomes tasks, row by row, in the background.
//!
//! Invariant: a row of the file becomes one task or one named error, never both and never
//! neither. The cursor moves in the transaction that keeps its rows, so an import that was cut
//! off anywhere goes on where it stopped; of two nodes at one import only one moves it.

mod header;
mod rows;
mod run;
mod texts;
mod undo;

pub use header::{Table, look, suggestion};
pub use run::{IMPORT, run};
pub use texts::{MOST_TEXT, split_text};
pub use undo::{UNDO, run as run_undo, undo};

use base::{Error, FieldError, Result, Timestamp};
use store::Tx;
use tables::{Format, Mapping, Target};

use super::{Project, Refusal, State, columns, opening};
use crate::{
    AccountId, FileId, ImportId, ProjectId, accounts,
    events::{self, Event},
    files::{self, Subject},
    jobs::{self, Job},
    word::words,
};

words! {
    /// Where an import stands.
    ImportState {
        Waiting = "waiting",
        Running = "running",
        /// Every row was read; bad ones are told.
        Done = "done",
        /// It stopped; what was kept stays until it is undone.
        Failed = "failed",
        /// Its tasks are being taken out again.
        Undoing = "undoing",
        Undone = "undone",
    }
}

/// An import as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Import {
    pub id: ImportId,
    pub project: ProjectId,
    pub file: FileId,
    pub format: Format,
    /// The file's header.
    pub columns: Vec<String>,
    /// What becomes of columns that are not simply kept.
    pub rules: Vec<(String, Target)>,
    pub state: ImportState,
    pub bytes_total: i64,
    pub bytes_read: i64,
    pub rows_read: i64,
    /// Rows that became tasks.
    pub rows_kept: i64,
    /// Rows that are told as errors; the first [`MOST_ERRORS`] of them can be read.
    pub rows_bad: i64,
    /// The code of why it failed, and what it speaks about.
    pub error: Option<(String, String)>,
    pub created_at: Timestamp,
    pub ended_at: Option<Timestamp>,
}

/// One row that was not kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportError {
    /// The line of the file, or the row of the sheet, from 1.
    pub line: i64,
    /// The column's name; empty where the whole row is to blame.
    pub column: String,
    pub code: String,
    pub detail: String,
}

/// How many bad rows of an import can be read; all are counted.
pub const MOST_ERRORS: i64 = 1_000;

impl Import {
    /// The mapping that its rules make of its columns.
    fn mapping(&self) -> Result<Mapping> {
        Mapping::new(&self.columns, self.rules.clone()).map_err(Error::store)
    }
}

/// Starts to import a file that its requester has uploaded and looked at with [`look`].
///
/// Refuses before anything is read when the form needs columns that the mapping does not give.
pub async fn start(
    tx: &mut Tx,
    requester: AccountId,
    id: ProjectId,
    file: FileId,
    table: &Table,
    rules: Vec<(String, Target)>,
) -> Result<ImportId> {
    accounts::must_act(tx, requester).await?;
    let project = super::rows::lock(tx, requester, id).await?;
    takes_tasks(&project)?;
    let kept = files::find(tx, file).await?;
    if kept.owner != requester {
        return Err(files::Refusal::NotFound.into());
    }
    let mapping =
        Mapping::new(&table.columns, rules.clone()).map_err(|it| of_fatal("mapping", it))?;
    check_columns(tx, &project, mapping.columns()).await?;

    let import = tx.new_id();
    files::attach(tx, requester, file, Subject::Import(import)).await?;
    if !rows::insert(tx, import, id, (file, kept.bytes), table, &rules).await? {
        return Err(Refusal::ImportRunning.into());
    }
    enqueue(tx, import, 0).await?;
    let event = Event::new("import-started", "import", import).by(requester).in_project(id);
    events::record(tx, event.fact("file", kept.name)).await?;
    Ok(import)
}

/// Lets a failed import go on where it stopped, such as after a top-up.
pub async fn go_on(
    tx: &mut Tx,
    requester: AccountId,
    project: ProjectId,
    id: ImportId,
) -> Result<()> {
    accounts::must_act(tx, requester).await?;
    takes_tasks(&super::rows::lock(tx, requester, project).await?)?;
    let import = rows::of_project(tx, project, id).await?.ok_or(Refusal::NoImport)?;
    if rows::is_any_at_work(tx, project).await? {
        return Err(Refusal::ImportRunning.into());
    }
    if !rows::move_state(tx, id, ImportState::Failed, ImportState::Waiting).await? {
        return Err(Refusal::ImportNotFailed.into());
    }
    enqueue(tx, id, import.rows_read).await
}

/// An import of this requester's project; anybody else's is not found.
pub async fn find(
    tx: &mut Tx,
    requester: AccountId,
    project: ProjectId,
    id: ImportId,
) -> Result<Import> {
    super::of_requester(tx, requester, project).await?;
    rows::of_project(tx, project, id).await?.ok_or(Refusal::NoImport.into())
}

/// The imports of a project, newest first.
pub async fn list(tx: &mut Tx, project: ProjectId, limit: i64) -> Result<Vec<Import>> {
    rows::list(tx, project, limit).await
}

/// Bad rows of an import, in the order of the file, after a line.
pub async fn errors(
    tx: &mut Tx,
    id: ImportId,
    after_line: i64,
    limit: i64,
) -> Result<Vec<ImportError>> {
    rows::errors(tx, id, after_line, limit).await
}

/// Whether rows are being added to or taken out of a project in the background.
pub(super) async fn is_any_at_work(tx: &mut Tx, project: ProjectId) -> Result<bool> {
    rows::is_any_at_work(tx, project).await
}

fn takes_tasks(project: &Project) -> Result<()> {
    match project.state {
        State::Draft | State::Open | State::Paused => Ok(()),
        state => Err(opening::refusal_of(state, Refusal::NotOpen).into()),
    }
}

/// The columns must hold data, and all of what the form shows.
async fn check_columns(tx: &mut Tx, project: &Project, columns: &[String]) -> Result<()> {
    let data: Vec<&str> =
        columns.iter().map(String::as_str).filter(|it| !tables::is_special(it)).collect();
    if data.is_empty() {
        return Err(Error::invalid("mapping", "task-without-data"));
    }
    let terms = super::rows::version(tx, project.id, project.version).await?;
    if terms.form.is_empty() {
        return Ok(());
    }
    let form = terms.form()?;
    let missing = form.missing_columns(&data);
    if missing.is_empty() {
        return Ok(());
    }
    let error = FieldError::new("mapping", columns::DATA_MISSING).with(missing.join(", "));
    Err(Error::Invalid(vec![error]))
}

async fn enqueue(tx: &mut Tx, id: ImportId, cursor: i64) -> Result<()> {
    jobs::enqueue(tx, Job::new(IMPORT, id.to_string()).once(format!("{IMPORT}:{id}:{cursor}")))
        .await
}

/// What is wrong with a whole file, as a fault of one field.
fn of_fatal(field: &str, fatal: tables::Fatal) -> Error {
    let place = match (fatal.line, fatal.column) {
        (Some(line), Some(column)) => format!("line {line}, column {column}: "),
        (Some(line), None) => format!("line {line}: "),
        (None, Some(column)) => format!("column {column}: "),
        (None, None) => String::new(),
    };
    let detail = format!("{place}{}", fatal.detail);
    Error::Invalid(vec![FieldError::new(field, fatal.code).with(detail.trim_end_matches(": "))])
}
