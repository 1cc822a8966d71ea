//! How known answers are mixed in, per project.

use base::{Error, FieldError, Result};
use store::{Row, Tx, sql};

use crate::{
    AccountId, ProjectId, accounts,
    events::{self, Event},
    projects,
    word::words,
};

words! {
    /// What a worker hears of a wrong answer.
    Mode {
        /// Why it was wrong, at once.
        Training = "training",
        /// Nothing, as long as the known answer is in use.
        Audit = "audit",
    }
}

/// How known answers are mixed in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Settings {
    /// Known answers before the first ordinary task; 0 = none.
    pub quiz: i64,
    /// How many of them must be right.
    pub pass: i64,
    /// One of so many tasks is a known one, at first …
    pub every_first: i64,
    /// … and once a worker is trusted.
    pub every_last: i64,
    pub mode: Mode,
}

impl Default for Settings {
    fn default() -> Self {
        Self { quiz: 0, pass: 0, every_first: 5, every_last: 20, mode: Mode::Training }
    }
}

/// The longest quiz.
pub const MOST_QUIZ: i64 = 50;
/// The rarest known answers.
pub const MOST_EVERY: i64 = 1_000;

/// How known answers are mixed into a project.
pub async fn settings(tx: &mut Tx, project: ProjectId) -> Result<Settings> {
    let select = sql("select quiz, pass, every_first, every_last, mode from gold_setting
                      where project = $1");
    let row = tx.find(select.bind(project)).await?;
    Ok(row.as_ref().map(read).transpose()?.unwrap_or_default())
}

/// Changes it. Who has passed the quiz has passed it, whatever is asked of others.
pub async fn set_settings(
    tx: &mut Tx,
    requester: AccountId,
    id: ProjectId,
    it: Settings,
) -> Result<()> {
    accounts::must_act(tx, requester).await?;
    let project = projects::of_requester(tx, requester, id).await?;
    check(it, project.tasks_per_worker)?;
    let now = tx.now();
    if settings(tx, id).await?.quiz == 0 && it.quiz != 0 {
        // Who was at work before there was a quiz is not sent back to it.
        let update = sql("update gold_standing set passed_at = $2
                          where project = $1 and passed_at is null");
        tx.exec(update.bind(id).bind(now)).await?;
    }
    let upsert = sql("insert into gold_setting
                          (project, quiz, pass, every_first, every_last, mode, updated_at)
                      values ($1, $2, $3, $4, $5, $6, $7)
                      on conflict (project) do update
                      set quiz = excluded.quiz, pass = excluded.pass,
                          every_first = excluded.every_first, every_last = excluded.every_last,
                          mode = excluded.mode, updated_at = excluded.updated_at");
    let upsert = upsert.bind(id).bind(it.quiz).bind(it.pass).bind(it.every_first);
    tx.exec(upsert.bind(it.every_last).bind(it.mode).bind(now)).await?;
    let event = Event::new("gold-settings-changed", "project", id).by(requester).in_project(id);
    events::record(tx, event.fact("quiz", it.quiz).fact("mode", it.mode.as_str())).await?;
    Ok(())
}

fn check(it: Settings, tasks_per_worker: i64) -> Result<()> {
    let mut errors = Vec::new();
    let mut within = |field: &'static str, number: i64, from: i64, to: i64| {
        if !(from..=to).contains(&number) {
            let error = FieldError::new(field, "number-out-of-range");
            errors.push(error.with(format!("{from}–{to}")));
        }
    };
    within("quiz", it.quiz, 0, MOST_QUIZ);
    within("pass", it.pass, 0, MOST_QUIZ);
    within("every_first", it.every_first, 2, MOST_EVERY);
    within("every_last", it.every_last, 2, MOST_EVERY);
    if it.quiz < it.pass {
        errors.push(FieldError::new("pass", "pass-above-quiz"));
    }
    if it.every_last < it.every_first {
        errors.push(FieldError::new("every_last", "rate-rises"));
    }
    if tasks_per_worker != 0 && tasks_per_worker <= it.quiz {
        let error = FieldError::new("quiz", "quiz-above-tasks-per-worker");
        errors.push(error.with(tasks_per_worker));
    }
    if errors.is_empty() { Ok(()) } else { Err(Error::Invalid(errors)) }
}

pub(super) fn read(row: &Row) -> Result<Settings> {
    Ok(Settings {
        quiz: row.get("quiz")?,
        pass: row.get("pass")?,
        every_first: row.get("every_first")?,
        every_last: row.get("every_last")?,
        mode: row.get("mode")?,
    })
}
