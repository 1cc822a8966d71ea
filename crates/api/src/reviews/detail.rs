//! One submission as a whole: to its requester here, to a moderator in its case.

use axum::{Json, extract::State};
use base::{Error, kinds};
use face::{ApiError, App, Caller, PathId, scope};
use market::{
    decisions::Decision,
    reviews::{self, Detail, Review, Revision, WorkerFacts},
};
use serde::Serialize;
use serde_json::Value;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

use super::json::BonusJson;
use crate::appeals::AppealJson;

pub(super) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new().routes(routes!(submission))
}

/// A submission with every answer, verdict and bonus.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct SubmissionJson {
    id: String,
    project: String,
    title: String,
    task: String,
    /// The task's number in its project, from 1.
    position: i64,
    /// The task's data.
    #[schema(value_type = Object)]
    input: Value,
    worker: WorkerJson,
    requester: String,
    state: String,
    /// What the requester pays and what the worker receives, such as `4.00`.
    price: String,
    reward: String,
    claimed_at: String,
    submitted_at: Option<String>,
    auto_accept_at: Option<String>,
    /// Of a claim or a rework: when it ends; of a rejection: until when it can be appealed.
    deadline: String,
    reworks: i64,
    max_reworks: i64,
    /// Every answer, the oldest first.
    revisions: Vec<RevisionJson>,
    /// Every verdict, the oldest first.
    reviews: Vec<ReviewJson>,
    decision: Option<DecisionJson>,
    appeal: Option<AppealJson>,
    bonuses: Vec<BonusJson>,
}

/// The worker and their record with all requesters.
#[derive(Debug, Serialize, ToSchema)]
struct WorkerJson {
    id: String,
    name: String,
    accepted: i64,
    rejected: i64,
    ratings: i64,
    /// The average in hundredths of a star: 460 is 4.60.
    rating_hundredths: Option<i64>,
}

#[derive(Debug, Serialize, ToSchema)]
struct RevisionJson {
    /// From 1.
    number: i64,
    /// By field; null while it is locked because it was rejected.
    #[schema(value_type = Option<Object>)]
    answer: Option<Value>,
    submitted_at: String,
}

#[derive(Debug, Serialize, ToSchema)]
struct ReviewJson {
    id: String,
    revision: i64,
    /// `accept`, `rework` or `reject`.
    verdict: String,
    rating: Option<i64>,
    comment: String,
    /// Who judged; null when time did.
    reviewer: Option<String>,
    at: String,
}

#[derive(Debug, Serialize, ToSchema)]
struct DecisionJson {
    id: String,
    reason: String,
    text: String,
    #[schema(value_type = Object)]
    evidence: Value,
    /// The person who decided; null when a rule did.
    person: Option<String>,
    /// The rule that decided and its version; null when a person did.
    rule: Option<String>,
    at: String,
}

/// A submission with every answer, verdict and bonus. What is rejected stays locked.
#[utoipa::path(get, path = "/api/v1/submissions/{id}", tag = "reviews",
    params(("id" = String, Path)),
    responses((status = 200, body = SubmissionJson), (status = 404, body = face::Problem)))]
async fn submission(
    State(app): State<App>,
    caller: Caller<scope::Read>,
    PathId(id): PathId<kinds::Assignment>,
) -> Result<Json<SubmissionJson>, ApiError> {
    let me = caller.account;
    let read = app.db.read(async move |tx| {
        let detail = reviews::for_requester(tx, me, id).await?;
        let facts = reviews::worker_facts(tx, detail.worker).await?;
        Ok((detail, facts))
    });
    let (detail, facts) = read.await?;
    Ok(Json(SubmissionJson::new(detail, facts)?))
}

impl SubmissionJson {
    pub(crate) fn new(it: Detail, facts: WorkerFacts) -> base::Result<Self> {
        let revisions = it.revisions.into_iter().map(RevisionJson::new);
        Ok(Self {
            id: it.id.to_string(),
            project: it.project.to_string(),
            title: it.title,
            task: it.task.to_string(),
            position: it.position,
            input: json(&it.input)?,
            worker: WorkerJson {
                id: it.worker.to_string(),
                name: it.worker_name,
                accepted: facts.accepted,
                rejected: facts.rejected,
                ratings: facts.ratings,
                rating_hundredths: facts.rating(),
            },
            requester: it.requester.to_string(),
            state: it.state.to_string(),
            price: it.price.to_decimal(),
            reward: it.reward.to_decimal(),
            claimed_at: it.claimed_at.to_string(),
            submitted_at: it.submitted_at.map(|it| it.to_string()),
            auto_accept_at: it.auto_accept_at.map(|it| it.to_string()),
            deadline: it.deadline.to_string(),
            reworks: it.reworks,
            max_reworks: it.max_reworks,
            revisions: revisions.collect::<base::Result<_>>()?,
            reviews: it.reviews.into_iter().map(Into::into).collect(),
            decision: it.decision.map(DecisionJson::new).transpose()?,
            appeal: it.appeal.map(Into::into),
            bonuses: it.bonuses.into_iter().map(Into::into).collect(),
        })
    }
}

impl RevisionJson {
    fn new(it: Revision) -> base::Result<Self> {
        Ok(Self {
            number: it.number,
            answer: it.body.as_deref().map(json).transpose()?,
            submitted_at: it.submitted_at.to_string(),
        })
    }
}

impl From<Review> for ReviewJson {
    fn from(it: Review) -> Self {
        Self {
            id: it.id.to_string(),
            revision: it.revision,
            verdict: it.verdict.to_string(),
            rating: it.rating,
            comment: it.comment,
            reviewer: it.reviewer.map(|it| it.to_string()),
            at: it.at.to_string(),
        }
    }
}

impl DecisionJson {
    fn new(it: Decision) -> base::Result<Self> {
        Ok(Self {
            id: it.id.to_string(),
            reason: it.reason.to_string(),
            text: it.text,
            evidence: json(&it.evidence)?,
            person: it.person.map(|it| it.to_string()),
            rule: it.rule,
            at: it.at.to_string(),
        })
    }
}

/// What we wrote as JSON reads as JSON; anything else is a fault of ours.
fn json(text: &str) -> base::Result<Value> {
    serde_json::from_str(text).map_err(Error::store)
}
