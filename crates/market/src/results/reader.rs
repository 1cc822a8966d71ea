//! Reading rows for a table, some at a time.
//!
//! Invariant: between two reads only a cursor is kept, and of tasks those of one read with the
//! count of the task at hand. Each read is a transaction of its own, so that an export of an
//! hour holds up nobody. What is accepted meanwhile may or may not be in the table.

use std::{collections::VecDeque, sync::Arc};

use base::{Result, Timestamp};
use store::{Db, Tx};

use super::{
    KnownTasks, Rows,
    columns::{Columns, cell, names, object},
    majority::Tally,
    rows::{self, TaskRow, Vote},
    verdicts::Voice,
};
use crate::{AssignmentId, ProjectId};

/// Cells of some rows.
pub(super) type Batch = Vec<Vec<String>>;

/// The rows of one table, from the first to the last.
#[derive(Debug)]
pub(super) struct Reader {
    project: ProjectId,
    columns: Arc<Columns>,
    /// Rows of one read, at most.
    page: i64,
    place: Place,
}

#[derive(Debug)]
enum Place {
    /// After this answer.
    Answers {
        labels: bool,
        after: Option<(Timestamp, AssignmentId)>,
    },
    Tasks(Tasks),
}

/// Tasks that were read and have no row yet; the first of them is being counted.
#[derive(Debug, Default)]
struct Tasks {
    waiting: VecDeque<TaskRow>,
    tally: Option<Tally>,
    /// The answers of that task.
    voices: Vec<Voice>,
    /// The last task that was read.
    last: i64,
    /// The last answer that was counted, with its task.
    counted: (i64, Option<AssignmentId>),
    /// Answers that the waiting tasks had when they were read, and have not been counted.
    missing: i64,
}

impl Reader {
    pub(super) fn new(project: ProjectId, columns: Arc<Columns>, page: i64) -> Self {
        let place = match columns.wanted.rows {
            Rows::Answers => Place::Answers { labels: false, after: None },
            Rows::Labels => Place::Answers { labels: true, after: None },
            Rows::Tasks => Place::Tasks(Tasks::default()),
        };
        Self { project, columns, page, place }
    }

    /// The next rows, which may be none; nothing after the last.
    pub(super) async fn next(&mut self, db: &Db) -> Result<Option<Batch>> {
        let (project, page, known) = (self.project, self.page, self.columns.wanted.known);
        match &mut self.place {
            Place::Answers { labels, after } => {
                let from = *after;
                let read =
                    async move |tx: &mut Tx| rows::page(tx, project, known, from, page).await;
                let found = db.read(read).await?;
                let Some(last) = found.last() else { return Ok(None) };
                *after = Some((last.submitted_at, last.assignment));
                if *labels {
                    let labels = found.iter().map(|it| self.columns.labels(it));
                    return Ok(Some(labels.collect::<Result<Vec<_>>>()?.concat()));
                }
                let cells = found.iter().map(|it| self.columns.answer(it));
                Ok(Some(cells.collect::<Result<_>>()?))
            }
            Place::Tasks(tasks) => tasks.next(db, project, &self.columns, page).await,
        }
    }
}

impl Tasks {
    async fn next(
        &mut self,
        db: &Db,
        project: ProjectId,
        columns: &Columns,
        page: i64,
    ) -> Result<Option<Batch>> {
        if self.waiting.is_empty() && !self.more(db, project, columns.wanted.known, page).await? {
            return Ok(None);
        }
        let (counted, last, known) = (self.counted, self.last, columns.wanted.known);
        let found = if 0 < self.missing {
            let read =
                async move |tx: &mut Tx| rows::votes(tx, project, known, counted, last).await;
            db.read(read).await?
        } else {
            Vec::new()
        };
        let mut batch = Batch::new();
        self.missing -= i64::try_from(found.len()).unwrap_or(i64::MAX);
        let is_end = found.is_empty() || self.missing <= 0;
        for vote in found {
            self.count(columns, &vote, &mut batch)?;
        }
        while is_end && !self.waiting.is_empty() {
            self.done(columns, &mut batch)?;
        }
        Ok(Some(batch))
    }

    /// Reads the tasks that come next; false when there are none.
    async fn more(
        &mut self,
        db: &Db,
        project: ProjectId,
        known: KnownTasks,
        page: i64,
    ) -> Result<bool> {
        let after = self.last;
        let read = async move |tx: &mut Tx| rows::tasks(tx, project, known, after, page).await;
        self.waiting = db.read(read).await?.into();
        let (Some(first), Some(last)) = (self.waiting.front(), self.waiting.back()) else {
            return Ok(false);
        };
        (self.last, self.counted) = (last.position, (first.position, None));
        self.missing = self.waiting.iter().map(|it| it.accepted).sum();
        Ok(true)
    }

    /// Counts an answer, once the tasks before its own have their rows.
    fn count(&mut self, columns: &Columns, vote: &Vote, batch: &mut Batch) -> Result<()> {
        while self.waiting.front().is_some_and(|it| it.position < vote.position) {
            self.done(columns, batch)?;
        }
        self.counted = (vote.position, Some(vote.assignment));
        let (body, files) = (object(&vote.body)?, names(&vote.files));
        let cells = columns.fields.iter().map(|field| {
            body.get(&field.name).map(|it| cell(it, field, &files)).unwrap_or_default()
        });
        let cells: Vec<String> = cells.collect();
        self.tally.get_or_insert_with(|| columns.tally()).add(cells.iter().cloned());
        self.voices.push(Voice { worker: vote.worker, is_reviewed: vote.is_reviewed, cells });
        Ok(())
    }

    /// Gives the first waiting task its row.
    fn done(&mut self, columns: &Columns, batch: &mut Batch) -> Result<()> {
        let tally = self.tally.take().unwrap_or_else(|| columns.tally());
        let voices = std::mem::take(&mut self.voices);
        if let Some(task) = self.waiting.pop_front() {
            batch.push(columns.task(&task, &tally, &voices)?);
        }
        Ok(())
    }
}
