//! Columns: the names of the data that tasks have.

use std::collections::HashSet;

use base::{Error, FieldError, Result};
use forms::Form;
use store::Tx;

use super::{NewTask, Project, Refusal, rows};
use crate::ProjectId;

/// The most different columns of all tasks of a project: as many as one file brings.
const MOST_COLUMNS: usize = tables::limits::COLUMNS;
/// The code for columns that a form needs and the tasks lack.
pub(super) const DATA_MISSING: &str = "data-missing";

/// Keeps which columns every task has: those that the new rows all have, too.
pub(super) async fn keep(tx: &mut Tx, project: ProjectId, rows: &[NewTask]) -> Result<()> {
    let before = rows::columns(tx, project).await?;
    let mut common: Option<Vec<String>> = before.clone();
    for row in rows {
        let has = |name: &String| row.input.iter().any(|(it, _)| it == name);
        match &mut common {
            Some(common) => common.retain(has),
            None => common = Some(row.input.iter().map(|(name, _)| name.clone()).collect()),
        }
    }
    if common != before {
        rows::set_columns(tx, project, common).await?;
    }
    keep_seen(tx, project, rows).await
}

/// Keeps which columns any task has, so that results can have a header before a row is read.
async fn keep_seen(tx: &mut Tx, project: ProjectId, rows: &[NewTask]) -> Result<()> {
    let mut seen = rows::columns_seen(tx, project).await?;
    let (mut known, before): (HashSet<String>, usize) =
        (seen.iter().cloned().collect(), seen.len());
    for (name, _) in rows.iter().flat_map(|row| &row.input) {
        if known.insert(name.clone()) {
            seen.push(name.clone());
        }
    }
    if seen.len() == before {
        return Ok(());
    }
    if MOST_COLUMNS < seen.len() {
        return Err(Refusal::TooManyColumns.into());
    }
    rows::set_columns_seen(tx, project, &seen).await
}

/// Refuses a form that shows data which not every task has, and names the columns.
pub(super) async fn must_have(tx: &mut Tx, project: &Project, form: &Form) -> Result<()> {
    let columns = rows::columns(tx, project.id).await?;
    if project.awaits_tasks && columns.is_none() {
        return Ok(());
    }
    let columns = columns.unwrap_or_default();
    let columns: Vec<&str> = columns.iter().map(String::as_str).collect();
    let missing = form.missing_columns(&columns);
    if missing.is_empty() {
        return Ok(());
    }
    Err(Error::Invalid(vec![FieldError::new("form", DATA_MISSING).with(missing.join(", "))]))
}
