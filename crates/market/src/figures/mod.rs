//! Figures: what a running project has brought, how fast, from whom, and how far they agree.
//!
//! They are counted from the log while the work goes on, some seconds behind it, so that no
//! page reads more than a few rows of even the largest project, and no worker waits for a
//! counter. Money is never read here: the ledger has it.
//!
//! Invariant: each event is counted once, on however many nodes.

mod activity;
mod batch;
mod exclusions;
mod exports;
mod fold;
mod list;
mod look;
mod own;
mod pace;
mod tasks;
mod votes;
mod workers;

pub(crate) use votes::agrees;

pub use activity::{Happening, activity, of_task};
pub use exclusions::{Exclusion, Reach, exclude, include, restrict};
pub use exports::{Taken, exports, note_export};
pub use fold::catch_up;
pub use list::{Line, Show, line, list};
pub use look::{Figures, Hour, Label, figures, hours, labels, octaves, tally};
pub use own::OWN;
pub use pace::Octave;
pub use tasks::{Sift, Standing, TaskLine, TurnLine, neighbours, task, tasks, turns};
pub use workers::{Excluded, Sort, WorkerLine, worker, workers};

use crate::word::refusals;

refusals! {
    /// This worker has not worked in the project.
    NoWorker = NotFound "worker-not-in-project",
}

/// What each code says to a person: what is wrong, and what to do next.
pub const CODES: &[(&str, &str)] =
    &[("worker-not-in-project", "This person has not worked in the project.")];

/// Verdicts and answers, counted alike for projects, hours and workers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    /// Assignments with an answer, however often it was handed in.
    pub answers: i64,
    pub accepted: i64,
    /// How often changes were asked for.
    pub reworked: i64,
    pub rejected: i64,
}

impl Counts {
    /// The share of accepted among the final verdicts, in millionths.
    pub fn accepted_ppm(&self) -> Option<i64> {
        let all = self.accepted + self.rejected;
        (0 < all).then(|| self.accepted * votes::FULL / all)
    }
}
