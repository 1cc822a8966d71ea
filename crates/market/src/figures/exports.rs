//! Which tables of results have left, and who took them.

use base::{Result, Timestamp};
use store::{Row, Tx, sql};

use super::look;
use crate::{AccountId, EventId, ProjectId, projects};

/// A table that was taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taken {
    pub at: Timestamp,
    pub by: String,
    /// `answers`, `tasks` or `labels`.
    pub what: String,
    pub format: String,
    /// Accepted answers at that moment.
    pub answers: i64,
}

/// Notes that a requester takes a table of results.
pub async fn note_export(
    tx: &mut Tx,
    requester: AccountId,
    id: ProjectId,
    what: &str,
    format: &str,
) -> Result<()> {
    projects::of_requester(tx, requester, id).await?;
    let answers = look::tally(tx, id).await?.accepted;
    let (export, now): (EventId, _) = (tx.new_id(), tx.now());
    let insert = sql("insert into figure_export (id, project, taken_by, what, format, answers, at)
                      values ($1, $2, $3, $4, $5, $6, $7)");
    let insert = insert.bind(export).bind(id).bind(requester).bind(what).bind(format);
    tx.exec(insert.bind(answers).bind(now)).await?;
    Ok(())
}

/// The latest tables of a project that were taken, the newest first.
pub async fn exports(tx: &mut Tx, id: ProjectId, limit: i64) -> Result<Vec<Taken>> {
    let select = sql("select x.at, a.name, x.what, x.format, x.answers
                      from figure_export x join account a on a.id = x.taken_by
                      where x.project = $1 order by x.id desc limit $2");
    let read = |row: &Row| {
        Ok(Taken {
            at: row.get("at")?,
            by: row.get("name")?,
            what: row.get("what")?,
            format: row.get("format")?,
            answers: row.get("answers")?,
        })
    };
    tx.all(select.bind(id).bind(limit)).await?.iter().map(read).collect()
}
