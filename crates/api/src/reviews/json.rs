//! How verdicts look on the wire.

use base::{Id, Result};
use market::reviews::{Acceptance, Bonus, Line, Rejected};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use utoipa::{IntoParams, ToSchema};

use crate::wire;

/// Which submissions of a project are asked for.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct SubmissionsQuery {
    /// `submitted` (when absent), `rework`, `accepted`, `rejected` or `appealed`.
    pub(super) state: Option<String>,
    /// The `next` of the page before.
    #[param(min_length = 26, max_length = 26)]
    before: Option<String>,
    /// Items of a page, 1 to 100; 50 when absent.
    #[param(minimum = 1, maximum = 100)]
    limit: Option<i64>,
}

impl SubmissionsQuery {
    pub(super) fn before<K>(&self) -> Result<Option<Id<K>>> {
        self.before.as_deref().map(|it| wire::id("before", it)).transpose()
    }

    pub(super) fn limit(&self) -> Result<i64> {
        wire::limit(self.limit)
    }
}

/// One submission in a list; its id is the assignment's.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct SubmissionLineJson {
    pub(super) id: String,
    project: String,
    title: String,
    /// The task's number in its project, from 1.
    position: i64,
    worker: String,
    worker_name: String,
    state: String,
    /// What the requester pays and what the worker receives, such as `4.00`.
    price: String,
    reward: String,
    /// How often it was handed in.
    revision: i64,
    submitted_at: String,
    /// When silence accepts it.
    auto_accept_at: Option<String>,
}

#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct AcceptanceBody {
    /// 1 to 5 stars.
    #[schema(minimum = 1, maximum = 5)]
    pub(super) rating: Option<i64>,
    /// At most 2,000 characters.
    pub(super) comment: Option<String>,
}

#[derive(Debug, Serialize, ToSchema)]
pub(super) struct AcceptanceJson {
    assignment: String,
    review: String,
    worker: String,
    /// What the worker received.
    paid: String,
    transfer: String,
    accepted_at: String,
}

#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct ReworkBody {
    /// What to change, 10 to 5,000 characters.
    pub(super) text: String,
    /// How long the worker has; at least the task's time limit, at most 720. A day, or the
    /// task's longer limit, when absent.
    pub(super) hours: Option<i64>,
}

#[derive(Debug, Serialize, ToSchema)]
pub(super) struct ReworkJson {
    /// Until when the worker can hand it in again.
    pub(super) deadline: String,
}

#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct RejectionBody {
    /// `failed_instructions`, `incomplete`, `low_effort`, `wrong_answers`, `plagiarised`,
    /// `too_fast_to_read`, `off_topic`, `not_reworked`, `policy` or `other`.
    pub(super) reason: String,
    /// Why, 50 to 5,000 characters.
    pub(super) text: String,
    /// What it rests on: form check, gold, overlap.
    #[serde(default)]
    #[schema(value_type = Object)]
    pub(super) evidence: Map<String, Value>,
}

#[derive(Debug, Serialize, ToSchema)]
pub(super) struct RejectedJson {
    decision: String,
    /// Until when the worker can appeal.
    appeal_by: String,
    /// The project was paused for a moderator because of too many rejections.
    project_paused: bool,
}

#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct BonusBody {
    /// Such as `2.50`.
    pub(super) amount: String,
    /// What it is for, 3 to 1,000 characters; the worker reads it.
    pub(super) reason: String,
}

#[derive(Debug, Serialize, ToSchema)]
pub(super) struct BonusJson {
    id: String,
    assignment: String,
    worker: String,
    amount: String,
    reason: String,
    transfer: String,
    at: String,
}

impl From<Line> for SubmissionLineJson {
    fn from(it: Line) -> Self {
        Self {
            id: it.id.to_string(),
            project: it.project.to_string(),
            title: it.title,
            position: it.position,
            worker: it.worker.to_string(),
            worker_name: it.worker_name,
            state: it.state.to_string(),
            price: it.price.to_decimal(),
            reward: it.reward.to_decimal(),
            revision: it.revision,
            submitted_at: it.submitted_at.to_string(),
            auto_accept_at: it.auto_accept_at.map(|it| it.to_string()),
        }
    }
}

impl From<Acceptance> for AcceptanceJson {
    fn from(it: Acceptance) -> Self {
        Self {
            assignment: it.assignment.to_string(),
            review: it.review.to_string(),
            worker: it.worker.to_string(),
            paid: it.paid.to_decimal(),
            transfer: it.transfer.to_string(),
            accepted_at: it.accepted_at.to_string(),
        }
    }
}

impl From<Rejected> for RejectedJson {
    fn from(it: Rejected) -> Self {
        Self {
            decision: it.decision.to_string(),
            appeal_by: it.appeal_by.to_string(),
            project_paused: it.paused,
        }
    }
}

impl From<Bonus> for BonusJson {
    fn from(it: Bonus) -> Self {
        Self {
            id: it.id.to_string(),
            assignment: it.assignment.to_string(),
            worker: it.worker.to_string(),
            amount: it.amount.to_decimal(),
            reason: it.reason,
            transfer: it.transfer.to_string(),
            at: it.at.to_string(),
        }
    }
}
