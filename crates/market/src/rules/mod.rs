//! Rules: *what is measured of a worker → conditions → one action*, of a project by its requester
//! or of the whole market by moderators.
//!
//! Every change makes a new version. A rule fires once for a worker while its conditions stay
//! true, and each firing is a record: the rule and its version, what was measured, and what was
//! done. What it would have done in the last 30 days can be read before it is switched on.
//!
//! Invariant: no restriction by a rule without its firing, and no rejection by a rule at all.

mod act;
mod edit;
mod fire;
mod history;
mod log;
mod look;
mod measure;
mod own;
mod rehearse;
mod second;
mod terms;

pub use edit::{MOST_RULES, Switch, change, create, remove, switch};
pub use fire::catch_up;
pub use log::{Firing, Outcome, firings};
pub use look::{Rule, VersionLine, find, rules, versions};
pub use measure::{Measured, measured_in};
pub use own::OWN;
pub use rehearse::{DAYS, Hit, LOOKED, Rehearsal, rehearse};
pub use terms::{
    Action, Collector, Comparison, Condition, MOST_CONDITIONS, Terms, Unit, Window, WindowKind,
};

use crate::{ProjectId, word::refusals};

/// Where a rule holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Realm {
    /// One project; its requester keeps the rule.
    Project(ProjectId),
    /// Every project; moderators keep the rule.
    Platform,
}

impl Realm {
    /// As it is stored: the project, or nothing.
    fn key(self) -> String {
        match self {
            Self::Project(id) => id.to_string(),
            Self::Platform => String::new(),
        }
    }
}

refusals! {
    /// It does not exist, or it is none of the asker's business: the answer is the same.
    NotFound = NotFound "rule-not-found",
    /// As many rules as one place can have.
    TooMany = Limit "too-many-rules",
    /// Somebody else has made a newer version meanwhile.
    Changed = Conflict "rule-has-changed",
}

/// What each code says to a person: what is wrong, and what to do next.
pub const CODES: &[(&str, &str)] = &[
    ("rule-not-found", "There is no such rule."),
    ("too-many-rules", "That are as many rules as there can be. Remove one first."),
    ("rule-has-changed", "The rule was changed meanwhile. Look at it again."),
    ("rule-needs-a-condition", "A rule needs at least one condition."),
    ("rule-value-out-of-range", "This number is out of range[: {}]."),
    ("rule-window-unfit", "How many answers there are is counted over days, not over answers."),
    ("rule-action-unfit", "A rule cannot do that here."),
];
