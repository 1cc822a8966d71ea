//! What applications look like on the wire.

use base::Result;
use market::applications::{Applicant, Awarded, Own, State};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use crate::{jobs::PersonJson, wire};

/// Why one is the right person.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct PitchBody {
    #[schema(min_length = 10, max_length = 2000)]
    pub(super) pitch: String,
}

/// Which applicants.
#[derive(Debug, Clone, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub(super) struct ApplicantsQuery {
    /// `open` (when absent), `awarded`, `declined` or `withdrawn`.
    pub(super) state: Option<String>,
    /// The `next` of the page before.
    #[param(min_length = 26, max_length = 26)]
    pub(super) before: Option<String>,
    /// Items of a page, 1 to 100; 50 when absent.
    #[param(minimum = 1, maximum = 100)]
    pub(super) limit: Option<i64>,
}

impl ApplicantsQuery {
    pub(super) fn state(&self) -> Result<State> {
        wire::word("state", self.state.as_deref().unwrap_or(State::Open.as_str()), State::parse)
    }
}

/// A worker's own application.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct ApplicationJson {
    pub(super) id: String,
    project: String,
    title: String,
    requester_name: String,
    pitch: String,
    /// `open`, `awarded`, `declined` or `withdrawn`.
    state: String,
    /// The turn that the award gave.
    assignment: Option<String>,
    #[schema(format = DateTime)]
    applied_at: String,
    #[schema(format = DateTime)]
    decided_at: Option<String>,
}

impl From<Own> for ApplicationJson {
    fn from(it: Own) -> Self {
        Self {
            id: it.id.to_string(),
            project: it.project.to_string(),
            title: it.title,
            requester_name: it.requester_name,
            pitch: it.pitch,
            state: it.state.to_string(),
            assignment: it.assignment.map(|it| it.to_string()),
            applied_at: it.applied_at.to_string(),
            decided_at: it.decided_at.map(|it| it.to_string()),
        }
    }
}

/// An applicant with what speaks for them, counted over the whole marketplace.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct ApplicantJson {
    /// The application's id.
    pub(super) id: String,
    worker: PersonJson,
    pitch: String,
    state: String,
    assignment: Option<String>,
    #[schema(format = DateTime)]
    applied_at: String,
    #[schema(format = DateTime)]
    decided_at: Option<String>,
    #[schema(format = DateTime)]
    member_since: String,
    /// Answers accepted and rejected, in all projects.
    accepted: i64,
    rejected: i64,
    /// Answers accepted in your projects.
    accepted_here: i64,
    /// Turns that ran out without an answer.
    expired: i64,
    /// How many ratings there are.
    ratings: i64,
    /// The mean rating in hundredths of a star: 460 is 4.60.
    rating_hundredths: Option<i64>,
}

impl From<Applicant> for ApplicantJson {
    fn from(it: Applicant) -> Self {
        Self {
            id: it.application.to_string(),
            rating_hundredths: it.rating_percent(),
            worker: PersonJson { id: it.worker.to_string(), name: it.name },
            pitch: it.pitch,
            state: it.state.to_string(),
            assignment: it.assignment.map(|it| it.to_string()),
            applied_at: it.applied_at.to_string(),
            decided_at: it.decided_at.map(|it| it.to_string()),
            member_since: it.member_since.to_string(),
            accepted: it.accepted,
            rejected: it.rejected,
            accepted_here: it.accepted_here,
            expired: it.expired,
            ratings: it.ratings,
        }
    }
}

/// Proof of an award.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct AwardJson {
    application: String,
    worker: String,
    assignment: String,
    /// When the answer is due.
    #[schema(format = DateTime)]
    deadline: String,
    reward: String,
}

impl From<Awarded> for AwardJson {
    fn from(it: Awarded) -> Self {
        Self {
            application: it.application.to_string(),
            worker: it.worker.to_string(),
            assignment: it.claim.id.to_string(),
            deadline: it.claim.deadline.to_string(),
            reward: it.claim.reward.to_decimal(),
        }
    }
}
