//! The statements about imports.

use base::{Error, Result};
use serde_json::{Map, Value};
use store::{Row, Tx, sql};
use tables::{Format, Target};

use super::{Import, ImportError, ImportState, MOST_ERRORS, Table};
use crate::{FileId, ImportId, ProjectId};

/// Enters an import, unless another one is at work in its project.
pub(super) async fn insert(
    tx: &mut Tx,
    id: ImportId,
    project: ProjectId,
    (file, bytes): (FileId, i64),
    table: &Table,
    rules: &[(String, Target)],
) -> Result<bool> {
    let now = tx.now();
    let columns = Value::from(table.columns.clone()).to_string();
    let insert = sql("insert into import
                          (id, project, file, format, columns, mapping, state, bytes_total,
                           created_at)
                      values ($1, $2, $3, $4, $5, $6, 'waiting', $7, $8)
                      on conflict do nothing");
    let insert = insert.bind(id).bind(project).bind(file).bind(table.format.extension());
    let insert = insert.bind(columns).bind(rules_to_json(rules)).bind(bytes).bind(now);
    Ok(tx.exec(insert).await? == 1)
}

pub(super) async fn find(tx: &mut Tx, id: ImportId) -> Result<Option<Import>> {
    let select = sql("select * from import where id = $1");
    tx.find(select.bind(id)).await?.as_ref().map(read).transpose()
}

pub(super) async fn of_project(
    tx: &mut Tx,
    project: ProjectId,
    id: ImportId,
) -> Result<Option<Import>> {
    Ok(find(tx, id).await?.filter(|it| it.project == project))
}

pub(super) async fn list(tx: &mut Tx, project: ProjectId, limit: i64) -> Result<Vec<Import>> {
    let select = sql("select * from import where project = $1 order by id desc limit $2");
    tx.all(select.bind(project).bind(limit)).await?.iter().map(read).collect()
}

pub(super) async fn is_any_at_work(tx: &mut Tx, project: ProjectId) -> Result<bool> {
    let select = sql("select id from import
                      where project = $1 and state in ('waiting', 'running', 'undoing')");
    Ok(tx.find(select.bind(project)).await?.is_some())
}

pub(super) async fn move_state(
    tx: &mut Tx,
    id: ImportId,
    from: ImportState,
    to: ImportState,
) -> Result<bool> {
    let update = sql("update import set state = $3, error = null, error_detail = null,
                                        ended_at = null
                      where id = $1 and state = $2");
    Ok(tx.exec(update.bind(id).bind(from).bind(to)).await? == 1)
}

/// Moves the cursor past rows that were kept or told. The guard fences out whoever read from
/// another place, such as a node that slept through its lease.
pub(super) async fn move_cursor(
    tx: &mut Tx,
    import: &Import,
    kept: i64,
    bad: i64,
    bytes_read: i64,
) -> Result<bool> {
    let update = sql("update import
                      set rows_read = rows_read + $3 + $4, rows_kept = rows_kept + $3,
                          rows_bad = rows_bad + $4, bytes_read = $5
                      where id = $1 and rows_read = $2 and state = 'running'");
    let update = update.bind(import.id).bind(import.rows_read).bind(kept).bind(bad);
    Ok(tx.exec(update.bind(bytes_read)).await? == 1)
}

/// Ends an import that is at work; one that is being undone ends as nothing else.
pub(super) async fn end(
    tx: &mut Tx,
    id: ImportId,
    state: ImportState,
    error: Option<(&str, &str)>,
) -> Result<bool> {
    let now = tx.now();
    let update = sql("update import set state = $2, error = $3, error_detail = $4, ended_at = $5
                      where id = $1
                        and case when state = 'undoing' then $2 = 'undone'
                                 else state in ('waiting', 'running') and $2 <> 'undone' end");
    let update = update.bind(id).bind(state).bind(error.map(|(code, _)| code));
    Ok(tx.exec(update.bind(error.map(|(_, detail)| detail)).bind(now)).await? == 1)
}

/// Keeps a bad row to be read, up to [`MOST_ERRORS`]; `before` is how many there were.
pub(super) async fn insert_error(
    tx: &mut Tx,
    import: ImportId,
    before: i64,
    error: &tables::RowError,
) -> Result<()> {
    if MOST_ERRORS <= before {
        return Ok(());
    }
    let line = i64::try_from(error.line).map_err(Error::store)?;
    let detail: String = error.detail.chars().take(200).collect();
    let insert = sql("insert into import_error (import, line, col, code, detail)
                      values ($1, $2, $3, $4, $5) on conflict do nothing");
    let insert = insert.bind(import).bind(line).bind(error.column.clone().unwrap_or_default());
    tx.exec(insert.bind(error.code).bind(detail)).await?;
    Ok(())
}

pub(super) async fn errors(
    tx: &mut Tx,
    import: ImportId,
    after_line: i64,
    limit: i64,
) -> Result<Vec<ImportError>> {
    let select = sql("select line, col, code, detail from import_error
                      where import = $1 and $2 < line order by line, col limit $3");
    let read = |row: &Row| {
        Ok(ImportError {
            line: row.get("line")?,
            column: row.get("col")?,
            code: row.get("code")?,
            detail: row.get("detail")?,
        })
    };
    tx.all(select.bind(import).bind(after_line).bind(limit)).await?.iter().map(read).collect()
}

/// Takes some of an import's tasks out of a draft; how many.
pub(super) async fn delete_tasks(tx: &mut Tx, import: ImportId, limit: i64) -> Result<u64> {
    let delete = sql("delete from task where id in (
                          select id from task where import = $1 order by position limit $2)");
    tx.exec(delete.bind(import).bind(limit)).await
}

fn read(row: &Row) -> Result<Import> {
    let formats = [Format::Csv, Format::Tsv, Format::JsonLines, Format::Xlsx];
    let columns: String = row.get("columns")?;
    let error: Option<String> = row.get("error")?;
    let detail: Option<String> = row.get("error_detail")?;
    Ok(Import {
        id: row.get("id")?,
        project: row.get("project")?,
        file: row.get("file")?,
        format: row.word("format", |it| formats.into_iter().find(|f| f.extension() == it))?,
        columns: serde_json::from_str(&columns).map_err(Error::store)?,
        rules: rules_from_json(&row.get::<String>("mapping")?)?,
        state: row.get("state")?,
        bytes_total: row.get("bytes_total")?,
        bytes_read: row.get("bytes_read")?,
        rows_read: row.get("rows_read")?,
        rows_kept: row.get("rows_kept")?,
        rows_bad: row.get("rows_bad")?,
        error: error.map(|code| (code, detail.unwrap_or_default())),
        created_at: row.get("created_at")?,
        ended_at: row.get("ended_at")?,
    })
}

fn rules_to_json(rules: &[(String, Target)]) -> String {
    let mut object = Map::new();
    for (column, target) in rules {
        let value = match target {
            Target::Keep => Value::from(column.as_str()),
            Target::Rename(name) => Value::from(name.as_str()),
            Target::Ignore => Value::Null,
        };
        object.insert(column.clone(), value);
    }
    Value::Object(object).to_string()
}

fn rules_from_json(text: &str) -> Result<Vec<(String, Target)>> {
    let object: Map<String, Value> = serde_json::from_str(text).map_err(Error::store)?;
    let rule = |(column, value): (String, Value)| {
        let target = match value {
            Value::String(name) if name == column => Target::Keep,
            Value::String(name) => Target::Rename(name),
            _ => Target::Ignore,
        };
        (column, target)
    };
    Ok(object.into_iter().map(rule).collect())
}
