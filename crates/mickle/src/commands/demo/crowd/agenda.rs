//! What is to come: deeds in the order of time.

use std::collections::BTreeMap;

use base::Timestamp;
use market::{AppealId, AssignmentId, ProjectId, TopUpId, assignments::Claimed};

/// Somebody of the crowd by their place in its list.
pub(super) type HandNo = usize;
/// A project of the crowd by its place in its list.
pub(super) type ShowNo = usize;

/// Something that somebody does at its moment.
#[derive(Debug)]
pub(in super::super) enum Deed {
    /// Somebody signs up; their place in the cast.
    Arrive(usize),
    /// Time itself: seals, auto-accepts, lapses, jobs.
    Night,
    /// A requester drafts a project and pays money in where it is short.
    Draft(ShowNo),
    SeeMoney(TopUpId),
    BookMoney(TopUpId),
    Publish(ShowNo),
    Approve(ShowNo),
    /// A requester reviews what was handed in.
    Review(ShowNo),
    /// A requester stops a project, for good or for now.
    Stop(ShowNo),
    /// A worker looks for something to do.
    Sit(HandNo),
    /// A worker is done with a task.
    Turn(Turn),
    /// A worker sees that an answer came back.
    Redo(HandNo, ShowNo, AssignmentId, market::TaskId),
    /// A worker disagrees with a rejection.
    Appeal(HandNo, ShowNo, AssignmentId),
    ReplyToAppeal(ShowNo, AppealId),
    DecideAppeal(ShowNo, AppealId),
    /// A worker asks something about a project, and is answered.
    Ask(HandNo, ShowNo),
    Answer(HandNo, ShowNo, usize),
    Read(HandNo, ProjectId),
    /// The next step of a job that one applicant gets.
    Job(usize, super::super::jobs::Step),
    Duty(super::staff::Duty),
    /// People ask for their money; treasurers send it.
    Treasury(super::treasury::Step),
}

/// A worker at a task, with so many more to do in this sitting.
#[derive(Debug)]
pub(in super::super) struct Turn {
    pub(super) hand: HandNo,
    pub(super) show: ShowNo,
    pub(super) claim: Claimed,
    pub(super) more: i64,
}

/// Deeds by their moment; those of one moment in the order of planning.
#[derive(Debug, Default)]
pub(in super::super) struct Agenda {
    deeds: BTreeMap<(Timestamp, u64), Deed>,
    planned: u64,
}

impl Agenda {
    pub(in super::super) fn plan(&mut self, moment: Timestamp, deed: Deed) {
        self.planned += 1;
        self.deeds.insert((moment, self.planned), deed);
    }

    /// The next deed until a moment.
    pub(in super::super) fn due(&mut self, until: Timestamp) -> Option<(Timestamp, Deed)> {
        let first = self.deeds.first_entry()?;
        let moment = first.key().0;
        (moment <= until).then(|| (moment, first.remove()))
    }
}
