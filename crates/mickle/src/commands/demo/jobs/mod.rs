//! Jobs to apply for: one worker is chosen, writes, and hears what the requester thinks.
//!
//! Each job is a row of facts; its steps are deeds on the crowd's agenda, so that jobs go on
//! beside each other.

mod now;
mod past;
mod steps;

use base::{Money, Result, hours};
use market::{
    ApplicationId, AssignmentId, ProjectId, decisions,
    projects::{Category, Difficulty, Hiring},
};

use super::{
    content::{Files, Posting},
    crowd::{Agenda, Deed},
};
pub(super) use steps::act;

/// What becomes of a job.
pub(super) enum Fate {
    /// Applicants wait for an answer.
    Applied,
    /// Somebody is at work on it.
    AtWork,
    /// It waits to be looked at.
    Delivered,
    /// Stars, a word, and a bonus in cents.
    Praised(i64, &'static str, i64),
    /// What to change, what came of it, stars and a word.
    Reworked(&'static str, &'static str, i64, &'static str),
    Rejected(decisions::Reason, &'static str),
}

pub(super) struct Job {
    posting: Posting,
    by: &'static str,
    hours_ago: i64,
    applicants: &'static [(&'static str, &'static str)],
    /// Which of them gets it.
    chosen: usize,
    /// Who says what once it is given; the worker when true.
    talk: &'static [(bool, &'static str)],
    /// Why more time is needed, where it is.
    more_time: Option<&'static str>,
    text: &'static str,
    fate: Fate,
}

#[derive(Debug, Clone, Copy)]
pub(super) enum Step {
    /// Money is paid in where it would not do.
    Fund,
    Post,
    Approve,
    Apply(usize),
    Award,
    Say(usize),
    AskForTime,
    Deliver,
    Judge,
    DeliverAgain,
    JudgeAgain,
}

/// How far a job has come.
#[derive(Debug, Default, Clone)]
pub(super) struct State {
    project: Option<ProjectId>,
    applications: Vec<ApplicationId>,
    assignment: Option<AssignmentId>,
}

const fn writing(
    title: &'static str,
    instructions: &'static str,
    brief: &'static str,
    price: i64,
) -> Posting {
    Posting {
        hiring: Hiring::Apply,
        difficulty: Difficulty::Medium,
        time_limit: hours(96),
        ..Posting::open(
            Files::new(instructions, include_str!("../../../../demo/jobs/form.json"), brief),
            title,
            Category::Writing,
            Money::units(price),
        )
    }
}

fn all() -> impl Iterator<Item = &'static Job> {
    past::JOBS.iter().chain(now::JOBS)
}

fn job(no: usize) -> Result<&'static Job> {
    all().nth(no).ok_or_else(|| base::Error::store("no such job"))
}

/// Plans all steps of all jobs.
pub(super) fn plan(agenda: &mut Agenda, moment: impl Fn(i64) -> base::Timestamp) -> Vec<State> {
    let mut states = Vec::new();
    for (no, job) in all().enumerate() {
        let mut at = |after_minutes: i64, step| {
            let moment = moment(job.hours_ago).plus(base::minutes(after_minutes));
            agenda.plan(moment, Deed::Job(no, step));
        };
        at(-400, Step::Fund);
        at(0, Step::Post);
        at(43, Step::Approve);
        for place in 0..job.applicants.len() {
            at(200 + 247 * i64::try_from(place).unwrap_or(0), Step::Apply(place));
        }
        if !matches!(job.fate, Fate::Applied) {
            at(1_580, Step::Award);
            for place in 0..job.talk.len() {
                at(1_720 + 131 * i64::try_from(place).unwrap_or(0), Step::Say(place));
            }
        }
        if job.more_time.is_some() {
            at(3_000, Step::AskForTime);
        }
        if !matches!(job.fate, Fate::Applied | Fate::AtWork) {
            at(3_650, Step::Deliver);
        }
        if matches!(job.fate, Fate::Praised(..) | Fate::Reworked(..) | Fate::Rejected(..)) {
            at(4_390, Step::Judge);
        }
        if matches!(job.fate, Fate::Reworked(..)) {
            at(5_700, Step::DeliverAgain);
            at(6_130, Step::JudgeAgain);
        }
        states.push(State::default());
    }
    states
}
