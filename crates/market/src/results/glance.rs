//! A glance at the results, for the page on which they are received.

use std::sync::Arc;

use base::{Result, Timestamp};
use forms::Ask;
use serde_json::Value;
use store::{Db, Tx};

use super::{
    KnownTasks, Wanted,
    columns::{Columns, object},
    counts,
    reader::Reader,
    rows,
};
use crate::{
    AccountId, AssignmentId, ProjectId,
    projects::{self, Project},
};

/// Answers that are counted for a glance, at most.
const COUNTED: usize = 10_000;

/// How far the results are, and what was chosen.
#[derive(Debug, Clone)]
pub struct Glance {
    pub project: Project,
    pub title: String,
    /// Accepted answers.
    pub answers: i64,
    /// Answers that were asked for, those left out that were given up at the closing.
    pub wanted: i64,
    pub tasks: i64,
    /// Tasks with an accepted answer at least.
    pub tasks_answered: i64,
    /// What was picked, field by field of the newest form.
    pub votes: Vec<Votes>,
    /// Answers that `votes` were counted over: the first ten thousand.
    pub counted: usize,
}

/// How often each option of one field was picked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Votes {
    pub name: String,
    /// The question as the form has it.
    pub label: String,
    /// Values as they are exported, their labels, and how often each was picked.
    pub options: Vec<(String, String, i64)>,
}

/// The first rows of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Preview {
    pub header: Vec<String>,
    pub rows: Vec<Vec<String>>,
}

/// Counts a requester's results.
pub async fn glance(db: &Db, requester: AccountId, id: ProjectId) -> Result<Glance> {
    let mut glance = db.read(async move |tx| begin(tx, requester, id).await).await?;
    let mut after: Option<(Timestamp, AssignmentId)> = None;
    while !glance.votes.is_empty() && glance.counted < COUNTED {
        let page = async move |tx: &mut Tx| {
            rows::page(tx, id, KnownTasks::LeftOut, after, rows::PAGE).await
        };
        let found = db.read(page).await?;
        let Some(last) = found.last() else { break };
        after = Some((last.submitted_at, last.assignment));
        for answer in &found {
            glance.count(&answer.body)?;
        }
    }
    Ok(glance)
}

async fn begin(tx: &mut Tx, requester: AccountId, id: ProjectId) -> Result<Glance> {
    let project = projects::of_requester(tx, requester, id).await?;
    let terms = projects::current(tx, &project).await?;
    let counts = counts::count_tasks(tx, id, KnownTasks::LeftOut).await?;
    let mut votes = Vec::new();
    if !terms.form.is_empty() {
        votes.extend(terms.form()?.fields().filter_map(|it| {
            Some(Votes {
                name: it.name.clone(),
                label: it.label.source().to_owned(),
                options: options(&it.ask)?,
            })
        }));
    }
    Ok(Glance {
        answers: counts::count_answers(tx, id, KnownTasks::LeftOut, i64::MAX).await?,
        title: terms.title,
        project,
        wanted: counts.wanted,
        tasks: counts.tasks,
        tasks_answered: counts.answered,
        votes,
        counted: 0,
    })
}

/// The options of a field that has some.
fn options(ask: &Ask) -> Option<Vec<(String, String, i64)>> {
    let of = |options: &[forms::ChoiceOption]| {
        options.iter().map(|it| (it.value.clone(), it.label.clone(), 0)).collect()
    };
    match ask {
        Ask::Choice(options) => Some(of(options)),
        Ask::Choices(rule) => Some(of(&rule.options)),
        Ask::Rating(rule) => {
            Some((1..=rule.steps).map(|it| (it.to_string(), it.to_string(), 0)).collect())
        }
        _ => None,
    }
}

impl Glance {
    fn count(&mut self, body: &str) -> Result<()> {
        let body = object(body)?;
        self.counted += 1;
        for votes in &mut self.votes {
            match body.get(&votes.name) {
                Some(Value::Array(picked)) => picked.iter().for_each(|it| votes.add(it)),
                Some(picked) => votes.add(picked),
                None => {}
            }
        }
        Ok(())
    }
}

impl Votes {
    fn add(&mut self, picked: &Value) {
        let number = picked.as_u64().map(|it| it.to_string());
        let Some(value) = picked.as_str().or(number.as_deref()) else { return };
        if let Some(option) = self.options.iter_mut().find(|it| it.0 == value) {
            option.2 += 1;
        }
    }
}

/// The first rows of a requester's table.
pub async fn preview(
    db: &Db,
    requester: AccountId,
    id: ProjectId,
    wanted: impl Into<Wanted>,
    most: i64,
) -> Result<Preview> {
    let wanted = wanted.into();
    let read = async move |tx: &mut Tx| {
        projects::of_requester(tx, requester, id).await?;
        Columns::read(tx, requester, id, wanted).await
    };
    let columns = Arc::new(db.read(read).await?);
    let header = columns.header();
    let mut reader = Reader::new(id, columns, most);
    let mut found = Vec::new();
    while i64::try_from(found.len()).is_ok_and(|it| it < most) {
        let Some(batch) = reader.next(db).await? else { break };
        found.extend(batch);
    }
    found.truncate(usize::try_from(most).unwrap_or_default());
    Ok(Preview { header, rows: found })
}
