//! The job that reads a file into tasks, some rows in each transaction.

use std::{path::PathBuf, sync::Arc};

use base::{Error, Result};
use forms::Form;
use store::{Db, Tx};
use tables::{Fatal, ReadOptions, Row, RowError, Rows};

use super::{Import, ImportState, Refusal, enqueue, rows, takes_tasks};
use crate::{
    ImportId,
    events::{self, Event},
    ports::Shelf,
    projects::{self, NewTask, known, tasks},
};

/// The job that imports; it holds the import's id.
pub const IMPORT: &str = "import";

/// Rows kept in one transaction, at most …
const CHUNK_ROWS: usize = tasks::MOST_ROWS;
/// … and the bytes after which fewer have to do.
const CHUNK_BYTES: usize = 1024 * 1024;
/// Chunks of one run of the job. Then it enqueues itself, so that a long import lets other
/// jobs pass and stays within its lease.
const CHUNKS: usize = 40;

/// Some rows of the file, and what comes after them.
struct Chunk {
    rows: Vec<Result<Row, RowError>>,
    after: After,
    bytes_read: i64,
}

enum After {
    More,
    End,
    Broken(Fatal),
}

/// Imports rows until the file ends, the import is stopped, or this run's share is done.
///
/// May be called at any time, by several nodes at once, and after a crash anywhere.
pub async fn run(db: Db, shelf: Arc<dyn Shelf>, id: ImportId) -> Result<()> {
    let Some(import) = db.write(async move |tx| begin(tx, id).await).await? else {
        return Ok(());
    };
    let path = shelf.path(import.file);
    let mut table = match opened(&import, path).await? {
        Ok(table) => table,
        Err(fatal) => return fail(db, id, fatal.code, &fatal.to_string()).await,
    };
    let mut import = import;
    for turn in 1..=CHUNKS {
        let (back, chunk) = read(table).await?;
        table = back;
        let (chunk, now) = (Arc::new(chunk), import.clone());
        let last = turn == CHUNKS;
        let kept = db.write(async move |tx| keep(tx, now.clone(), chunk.clone(), last).await).await;
        match kept {
            Ok(Some(next)) => import = next,
            Ok(None) => return Ok(()),
            Err(Error::Refused { code, .. }) if code != "store-busy" => {
                return fail(db, id, code, "").await;
            }
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

/// Marks the import as running; nothing when it has ended or was stopped.
async fn begin(tx: &mut Tx, id: ImportId) -> Result<Option<Import>> {
    rows::move_state(tx, id, ImportState::Waiting, ImportState::Running).await?;
    Ok(rows::find(tx, id).await?.filter(|it| it.state == ImportState::Running))
}

type Opened = std::result::Result<Box<dyn Rows>, Fatal>;

/// Opens the file and passes over the rows that were read before.
async fn opened(import: &Import, path: PathBuf) -> Result<Opened> {
    let (format, skip) = (import.format, import.rows_read);
    let open = move || {
        let mut table = tables::open_path(format, path, &ReadOptions::default())?;
        for _ in 0..skip {
            table.next_row()?;
        }
        Ok(table)
    };
    tokio::task::spawn_blocking(open).await.map_err(Error::store)
}

async fn read(table: Box<dyn Rows>) -> Result<(Box<dyn Rows>, Chunk)> {
    tokio::task::spawn_blocking(move || next_chunk(table)).await.map_err(Error::store)
}

fn next_chunk(mut table: Box<dyn Rows>) -> (Box<dyn Rows>, Chunk) {
    let (mut found, mut bytes, mut after) = (Vec::new(), 0, After::More);
    while found.len() < CHUNK_ROWS && bytes < CHUNK_BYTES {
        match table.next_row() {
            Ok(Some(row)) => {
                bytes += row.as_ref().map_or(0, |it| it.values.iter().map(String::len).sum());
                found.push(row);
            }
            Ok(None) => {
                after = After::End;
                break;
            }
            Err(fatal) => {
                after = After::Broken(fatal);
                break;
            }
        }
    }
    let bytes_read = i64::try_from(table.progress().bytes_read).unwrap_or(i64::MAX);
    (table, Chunk { rows: found, after, bytes_read })
}

/// Keeps a chunk's rows as tasks and errors and moves the cursor, all or nothing; the import
/// as it stands then, or nothing when there is no more to do for this run.
async fn keep(
    tx: &mut Tx,
    before: Import,
    chunk: Arc<Chunk>,
    last: bool,
) -> Result<Option<Import>> {
    let project = projects::rows::lock_any(tx, before.project).await?;
    let current = rows::find(tx, before.id).await?.ok_or(Refusal::NoImport)?;
    if current.state != ImportState::Running || current.rows_read != before.rows_read {
        return Ok(None);
    }
    takes_tasks(&project)?;
    let terms = projects::rows::version(tx, project.id, project.version).await?;
    let mapping = current.mapping()?;
    let form = if terms.form.is_empty() { None } else { Some(terms.form()?) };
    let (mut good, mut bad) = (Vec::new(), 0);
    for row in &chunk.rows {
        let made = row
            .clone()
            .and_then(|row| task_of(form.as_ref(), mapping.columns(), mapping.apply(row)));
        match made {
            Ok(task) => good.push(task),
            Err(error) => {
                rows::insert_error(tx, current.id, current.rows_bad + bad, &error).await?;
                bad += 1;
            }
        }
    }
    let kept = i64::try_from(good.len()).map_err(Error::store)?;
    if !good.is_empty() {
        tasks::add(tx, &project, &terms, Some(current.id), good).await?;
    }
    if !rows::move_cursor(tx, &current, kept, bad, chunk.bytes_read).await? {
        return Err(Error::store("an import moved under a locked project"));
    }
    after(tx, &current, &chunk, last).await
}

async fn after(tx: &mut Tx, it: &Import, chunk: &Chunk, last: bool) -> Result<Option<Import>> {
    match &chunk.after {
        After::End => {
            rows::end(tx, it.id, ImportState::Done, None).await?;
            tell(tx, it.id, "import-done").await?;
            Ok(None)
        }
        After::Broken(fatal) => {
            let told = fatal.to_string();
            rows::end(tx, it.id, ImportState::Failed, Some((fatal.code, &told))).await?;
            tell(tx, it.id, "import-failed").await?;
            Ok(None)
        }
        After::More => {
            let next = rows::find(tx, it.id).await?;
            if last {
                enqueue(tx, it.id, next.as_ref().map_or(0, |it| it.rows_read)).await?;
            }
            Ok(next)
        }
    }
}

/// A row of the file as a task, or what is wrong with it.
fn task_of(
    form: Option<&Form>,
    columns: &[String],
    row: Row,
) -> std::result::Result<NewTask, RowError> {
    let line = row.line;
    let pairs = columns.iter().cloned().zip(row.values).collect();
    let made = NewTask::from_columns(pairs).and_then(|task| {
        if let Some(form) = form {
            known::check(form, &task)?;
        }
        Ok(task)
    });
    made.map_err(|flaw| RowError {
        line,
        column: flaw.column,
        code: flaw.code,
        detail: flaw.detail,
    })
}

async fn fail(db: Db, id: ImportId, code: &str, detail: &str) -> Result<()> {
    // The closure owns what it captures, or its future is not `Send` for every lifetime.
    let (code, detail) = (code.to_owned(), detail.to_owned());
    db.write(async move |tx| stop(tx, id, code.clone(), detail.clone()).await).await
}

async fn stop(tx: &mut Tx, id: ImportId, code: String, detail: String) -> Result<()> {
    if rows::end(tx, id, ImportState::Failed, Some((&code, &detail))).await? {
        tell(tx, id, "import-failed").await?;
    }
    Ok(())
}

async fn tell(tx: &mut Tx, id: ImportId, kind: &'static str) -> Result<()> {
    let import = rows::find(tx, id).await?.ok_or(Refusal::NoImport)?;
    let project = projects::find(tx, import.project).await?.ok_or(Refusal::NotFound)?;
    let event = Event::new(kind, "import", id).in_project(project.id).concerns(project.requester);
    let event = event.fact("rows_kept", import.rows_kept).fact("rows_bad", import.rows_bad);
    events::record(tx, event).await?;
    Ok(())
}
