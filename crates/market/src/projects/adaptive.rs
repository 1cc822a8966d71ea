//! Adaptive answers: as few as make a task sure, and no more than a most.
//!
//! Invariant: what could be asked at most is paid for before anything is asked, so that no task
//! stops for want of money; what was not needed goes back.

use base::{Error, FieldError, Result};
use forms::Ask;

use super::{NewTask, Version};

/// The most answers of one task.
pub const MOST_ANSWERS: i64 = 100;
/// The confidence that can be asked, in percent.
pub const LEAST_PERCENT: i64 = 50;
pub const MOST_PERCENT: i64 = 99;

/// How far to go when a task is not sure after the least number of answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Adaptive {
    /// Never more answers than this.
    pub most: i64,
    /// A task is sure when its leading answer is so probable, in millionths.
    pub confidence_ppm: i64,
}

impl Adaptive {
    pub fn new(most: i64, percent: i64) -> Self {
        Self { most, confidence_ppm: percent.saturating_mul(10_000) }
    }

    pub fn percent(self) -> i64 {
        self.confidence_ppm / 10_000
    }
}

impl Version {
    /// The most answers that a task can get.
    pub fn answers_at_most(&self) -> i64 {
        self.adaptive.map_or(self.answers_per_task, |it| it.most)
    }

    /// Places that a new task holds back; what is known before is in no doubt.
    pub(super) fn places_spare(&self, task: &NewTask) -> i64 {
        if task.gold.is_some() { 0 } else { self.most_spare() }
    }

    /// Places that a task holds back whose answer nobody knows.
    pub(super) fn most_spare(&self) -> i64 {
        (self.answers_at_most() - self.answers_per_task).max(0)
    }

    /// The most must leave room above the least.
    pub(super) fn must_ask_more_than_the_least(&self) -> Result<()> {
        match self.adaptive {
            Some(it) if it.most <= self.answers_per_task => {
                let error = FieldError::new("answers_most", "answers-most-too-few");
                Err(Error::Invalid(vec![error.with(self.answers_per_task)]))
            }
            _ => Ok(()),
        }
    }

    /// Only what is picked from options can be compared, and so become sure.
    pub(super) fn must_be_able_to_adapt(&self) -> Result<()> {
        if self.adaptive.is_none() || self.form.is_empty() {
            return Ok(());
        }
        let picks = |ask: &Ask| matches!(ask, Ask::Choice(_) | Ask::Choices(_));
        if self.form()?.fields().any(|it| picks(&it.ask)) {
            return Ok(());
        }
        Err(Error::invalid("answers_most", "adaptive-needs-choices"))
    }
}
