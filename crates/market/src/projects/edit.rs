//! Editing: a draft changes in place; an open project's terms get a new version.
//!
//! Invariant: who has claimed keeps the version and the price of that claim; only free places
//! change their price, and the escrow changes by exactly their difference.

use base::{
    DurationMs, Error, FieldError, Markdown, Money, Result, Timestamp, Title, days, minutes,
};
use forms::Form;
use store::Tx;

use super::{
    Adaptive, Category, Difficulty, Hiring, Project, Refusal, State, Version,
    adaptive::{LEAST_PERCENT, MOST_ANSWERS, MOST_PERCENT},
    board, columns, draft, escrow, opening, prohibited, rows,
};
use crate::{
    AccountId, ProjectId, accounts,
    events::{self, Event},
};

/// The most characters of a summary.
pub const SUMMARY_MAX: usize = 300;

/// Changes to a project; what is absent stays.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Edit {
    pub title: Option<Title>,
    /// What the list of jobs shows under the title, at most [`SUMMARY_MAX`] characters.
    pub summary: Option<String>,
    pub instructions: Option<Markdown>,
    /// The form's document, see [`Form::from_json`].
    pub form: Option<String>,
    /// What one accepted answer costs, from 1 micro to [`Money::MAX`].
    pub price: Option<Money>,
    /// From claim to deadline, 1 minute to 30 days.
    pub time_limit: Option<DurationMs>,
    /// 1 to 100. In an open project it holds for tasks added later.
    pub answers_per_task: Option<i64>,
    /// More answers while a task is not sure; `Some(None)` means the same number for all.
    pub adaptive: Option<Option<Adaptive>>,
    /// 0 to 3.
    pub max_reworks: Option<i64>,
    pub category: Option<Category>,
    pub language: Option<String>,
    pub difficulty: Option<Difficulty>,
    /// Only in a draft.
    pub hiring: Option<Hiring>,
    /// 0 to 1,000,000; 0 = any number.
    pub tasks_per_worker: Option<i64>,
    /// 1 to 20.
    pub claims_per_worker: Option<i64>,
    /// How long one answer takes; `Some(None)` means that nobody knows.
    pub estimate: Option<Option<DurationMs>>,
    /// 0 to 30 days.
    pub auto_accept: Option<DurationMs>,
    /// When the project closes by itself; `Some(None)` means never.
    pub expires_at: Option<Option<Timestamp>>,
    /// 0 to 9.
    pub priority: Option<i64>,
}

/// Changes a project of this requester.
pub async fn edit(tx: &mut Tx, requester: AccountId, id: ProjectId, edit: Edit) -> Result<Project> {
    accounts::must_act(tx, requester).await?;
    let before = rows::lock(tx, requester, id).await?;
    match before.state {
        State::Draft | State::Open | State::Paused => {}
        State::InReview => return Err(Refusal::InReview.into()),
        State::Closed => return Err(Refusal::Closed.into()),
    }
    edit.check(tx.now())?;
    if before.state != State::Draft && edit.hiring.is_some_and(|it| it != before.hiring) {
        return Err(Refusal::NotADraft.into());
    }
    let terms = rows::version(tx, id, before.version).await?;
    let next = edit.terms(&terms)?;
    if next.texts() != terms.texts() {
        prohibited::check(tx, &next.texts()).await?;
    }
    let mut project = edit.settings(&before)?;
    if next != terms {
        project.version = keep(tx, &before, &terms, next).await?;
    }
    rows::update_project(tx, &project).await?;
    if matches!(before.state, State::Open | State::Paused) {
        board::put_up(tx, id).await?;
    }
    if project.expires_at != before.expires_at && before.state != State::Draft {
        opening::plan_expiry(tx, &project).await?;
    }
    let event = Event::new("project-edited", "project", id).by(requester).in_project(id);
    events::record(tx, event.fact("version", project.version)).await?;
    Ok(project)
}

/// Keeps new terms, in place or as a new version, and moves what the tasks hold.
async fn keep(tx: &mut Tx, project: &Project, old: &Version, mut next: Version) -> Result<i64> {
    if project.state == State::Draft {
        rows::update_version(tx, &next).await?;
        let of_tasks = |it: &Version| (it.price, it.answers_per_task, it.most_spare());
        if of_tasks(&next) != of_tasks(old) {
            rows::retag_draft_tasks(tx, &next).await?;
        }
        return Ok(next.number);
    }
    next.must_be_able_to_adapt()?;
    if next.form != old.form {
        columns::must_have(tx, project, &next.form()?).await?;
    }
    next.number = old.number + 1;
    rows::insert_version(tx, &next).await?;
    if next.price != old.price {
        escrow::reprice(tx, project, next.price).await?;
    }
    Ok(next.number)
}

impl Edit {
    fn check(&self, now: Timestamp) -> Result<()> {
        let mut errors = Vec::new();
        let mut within = |field: &'static str, value: Option<i64>, least: i64, most: i64| {
            if value.is_some_and(|it| !(least..=most).contains(&it)) {
                let error = FieldError::new(field, "number-out-of-range");
                errors.push(error.with(format!("{least}–{most}")));
            }
        };
        within("answers_per_task", self.answers_per_task, 1, 100);
        within("max_reworks", self.max_reworks, 0, 3);
        within("tasks_per_worker", self.tasks_per_worker, 0, 1_000_000);
        within("claims_per_worker", self.claims_per_worker, 1, 20);
        within("priority", self.priority, 0, 9);
        let adaptive = self.adaptive.flatten();
        within("answers_most", adaptive.map(|it| it.most), 2, MOST_ANSWERS);
        within("confidence", adaptive.map(Adaptive::percent), LEAST_PERCENT, MOST_PERCENT);
        let mut say = |field: &'static str, wrong: bool, code: &'static str, detail: &str| {
            if wrong {
                errors.push(FieldError::new(field, code).with(detail));
            }
        };
        let outside =
            |value: Option<i64>, least, most| value.is_some_and(|it| !(least..=most).contains(&it));
        let limit = outside(self.time_limit, minutes(1), days(30));
        say("time_limit", limit, "time-limit-out-of-range", "1 min – 30 d");
        let wait = outside(self.auto_accept, 0, days(30));
        say("auto_accept", wait, "auto-accept-out-of-range", "0–30 d");
        let price = outside(self.price.map(Money::as_micros), 1, Money::MAX.as_micros());
        say("price", price, "price-out-of-range", "0.000001–1000000.00");
        let past = self.expires_at.flatten().is_some_and(|it| it <= now);
        say("expires_at", past, "moment-has-passed", "");
        if errors.is_empty() { Ok(()) } else { Err(Error::Invalid(errors)) }
    }

    fn terms(&self, old: &Version) -> Result<Version> {
        let mut next = old.clone();
        if let Some(it) = &self.title {
            it.as_str().clone_into(&mut next.title);
        }
        if let Some(it) = &self.summary {
            next.summary = summary(it)?;
        }
        if let Some(it) = &self.instructions {
            it.as_str().clone_into(&mut next.instructions);
        }
        if let Some(it) = &self.form {
            next.form = Form::from_json(it)?.to_json();
        }
        next.price = self.price.unwrap_or(old.price);
        next.time_limit = self.time_limit.unwrap_or(old.time_limit);
        next.answers_per_task = self.answers_per_task.unwrap_or(old.answers_per_task);
        next.max_reworks = self.max_reworks.unwrap_or(old.max_reworks);
        next.adaptive = self.adaptive.unwrap_or(old.adaptive);
        if self.adaptive.is_some() || self.answers_per_task.is_some() {
            next.must_ask_more_than_the_least()?;
        }
        Ok(next)
    }

    fn settings(&self, old: &Project) -> Result<Project> {
        let mut next = old.clone();
        if let Some(it) = &self.language {
            next.language = draft::language(it)?;
        }
        next.category = self.category.unwrap_or(old.category);
        next.difficulty = self.difficulty.unwrap_or(old.difficulty);
        next.hiring = self.hiring.unwrap_or(old.hiring);
        next.tasks_per_worker = self.tasks_per_worker.unwrap_or(old.tasks_per_worker);
        next.claims_per_worker = self.claims_per_worker.unwrap_or(old.claims_per_worker);
        next.estimate = self.estimate.unwrap_or(old.estimate);
        next.auto_accept = self.auto_accept.unwrap_or(old.auto_accept);
        next.expires_at = self.expires_at.unwrap_or(old.expires_at);
        next.priority = self.priority.unwrap_or(old.priority);
        Ok(next)
    }
}

fn summary(text: &str) -> Result<String> {
    let text = base::normalise("summary", text)?;
    if SUMMARY_MAX < text.chars().count() {
        let error = FieldError::new("summary", "text-too-long").with(SUMMARY_MAX);
        return Err(Error::Invalid(vec![error]));
    }
    Ok(text)
}
