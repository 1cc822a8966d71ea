//! What projects look like on the wire.

use base::{Money, Result};
use market::{
    AccountId, ProjectId,
    projects::{self, Adaptive, Invite, Invitee, Project, Quote, Summary, Tally, Version},
};
use serde::Serialize;
use serde_json::value::RawValue;
use store::Tx;
use utoipa::ToSchema;

use crate::wire;

/// The state after a move.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct StateJson {
    /// `draft`, `in_review`, `open`, `paused` or `closed`.
    pub(super) state: String,
}

#[derive(Debug, Serialize, ToSchema)]
pub(super) struct ReleaseJson {
    /// From 1; workers may do as many tasks in each release as one may.
    pub(super) release: i64,
}

/// How far a project has come, in places: each wanted answer is one.
#[derive(Debug, Serialize, ToSchema)]
struct TallyJson {
    tasks: i64,
    /// Tasks at which nothing is open any more.
    tasks_done: i64,
    places_wanted: i64,
    places_free: i64,
    /// Claimed, submitted, in rework or contested.
    places_running: i64,
    places_accepted: i64,
    /// Given up when the project closed.
    places_withdrawn: i64,
}

impl From<Tally> for TallyJson {
    fn from(it: Tally) -> Self {
        Self {
            tasks: it.tasks,
            tasks_done: it.tasks_done,
            places_wanted: it.wanted,
            places_free: it.free,
            places_running: it.running(),
            places_accepted: it.accepted,
            places_withdrawn: it.withdrawn,
        }
    }
}

/// A project as lists show it.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct ProjectLineJson {
    pub(super) id: String,
    title: String,
    /// `draft`, `in_review`, `open`, `paused` or `closed`.
    state: String,
    /// `open`, `apply` or `invite`.
    hiring: String,
    price: String,
    /// What lies in escrow.
    held: String,
    progress: TallyJson,
    #[schema(format = DateTime)]
    created_at: String,
}

impl From<Summary> for ProjectLineJson {
    fn from(it: Summary) -> Self {
        Self {
            id: it.project.id.to_string(),
            title: it.title,
            state: it.project.state.to_string(),
            hiring: it.project.hiring.to_string(),
            price: it.price.to_decimal(),
            held: it.held.to_decimal(),
            progress: it.tally.into(),
            created_at: it.project.created_at.to_string(),
        }
    }
}

/// The terms of a project: what workers read, fill in and are paid.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct VersionJson {
    /// From 1.
    version: i64,
    title: String,
    summary: String,
    /// Markdown.
    instructions: String,
    /// Absent while there is none.
    #[schema(value_type = Option<Object>)]
    form: Option<Box<RawValue>>,
    /// What one accepted answer costs; `0.00` while it was not said.
    price: String,
    time_limit_seconds: i64,
    /// With adaptive answers the least.
    answers_per_task: i64,
    /// With adaptive answers the most; absent where every task gets the same number.
    answers_most: Option<i64>,
    /// How sure a task must be to get no more answers.
    confidence_percent: Option<i64>,
    max_reworks: i64,
    #[schema(format = DateTime)]
    since: String,
}

impl VersionJson {
    pub(super) fn new(it: Version) -> Result<Self> {
        Ok(Self {
            version: it.number,
            title: it.title,
            summary: it.summary,
            instructions: it.instructions,
            form: Some(it.form).filter(|it| !it.is_empty()).map(wire::raw).transpose()?,
            price: it.price.to_decimal(),
            time_limit_seconds: it.time_limit / 1_000,
            answers_per_task: it.answers_per_task,
            answers_most: it.adaptive.map(|it| it.most),
            confidence_percent: it.adaptive.map(Adaptive::percent),
            max_reworks: it.max_reworks,
            since: it.created_at.to_string(),
        })
    }
}

/// A project as its requester sees it.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct ProjectJson {
    id: String,
    /// `draft`, `in_review`, `open`, `paused` or `closed`.
    state: String,
    /// While paused: `requester`, `moderator` or `rejections`.
    paused_by: Option<String>,
    /// Once closed: `completed`, `cancelled` or `expired`.
    closed_as: Option<String>,
    /// Why it was sent back, or what was said when it was paused.
    note: Option<String>,
    #[serde(flatten)]
    terms: VersionJson,
    category: String,
    language: String,
    /// `easy`, `medium` or `hard`.
    difficulty: String,
    /// `open`, `apply` or `invite`.
    hiring: String,
    /// How many tasks one worker may do in one release; 0 is any number.
    tasks_per_worker: i64,
    claims_per_worker: i64,
    auto_accept_seconds: i64,
    priority: i64,
    release: i64,
    progress: TallyJson,
    /// What lies in escrow.
    held: String,
    /// What was paid for accepted work so far.
    spent: String,
    #[schema(format = DateTime)]
    created_at: String,
    #[schema(format = DateTime)]
    opened_at: Option<String>,
    #[schema(format = DateTime)]
    expires_at: Option<String>,
    #[schema(format = DateTime)]
    closed_at: Option<String>,
}

impl ProjectJson {
    pub(super) async fn read(tx: &mut Tx, requester: AccountId, id: ProjectId) -> Result<Self> {
        let project = projects::of_requester(tx, requester, id).await?;
        let terms = projects::current(tx, &project).await?;
        let tally = projects::tally(tx, id).await?;
        let (held, spent) =
            (projects::held(tx, id).await?.to_decimal(), projects::spent(tx, id).await?);
        let Project { state, hiring, category, difficulty, .. } = project;
        Ok(Self {
            id: id.to_string(),
            state: state.to_string(),
            paused_by: project.paused.map(|it| it.to_string()),
            closed_as: project.ending.map(|it| it.to_string()),
            note: project.note,
            terms: VersionJson::new(terms)?,
            category: category.to_string(),
            language: project.language,
            difficulty: difficulty.to_string(),
            hiring: hiring.to_string(),
            tasks_per_worker: project.tasks_per_worker,
            claims_per_worker: project.claims_per_worker,
            auto_accept_seconds: project.auto_accept / 1_000,
            priority: project.priority,
            release: project.release,
            progress: tally.into(),
            held,
            spent: spent.to_decimal(),
            created_at: project.created_at.to_string(),
            opened_at: project.opened_at.map(|it| it.to_string()),
            expires_at: project.expires_at.map(|it| it.to_string()),
            closed_at: project.closed_at.map(|it| it.to_string()),
        })
    }
}

/// What a project costs as it stands.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct QuoteJson {
    /// What you pay for one accepted answer.
    price: String,
    /// What the worker receives of it.
    reward: String,
    /// What the platform keeps of it.
    fee: String,
    tasks: i64,
    places_free: i64,
    /// With the places that are offered only to tasks which are not sure.
    places_most: i64,
    /// The price of the free places; absent as below.
    least: Option<String>,
    /// The price of all places, which is set aside; absent when it is more than one movement can
    /// carry.
    total: Option<String>,
    /// What lies in escrow now.
    held: String,
    /// What you can spend now.
    available: String,
}

impl From<Quote> for QuoteJson {
    fn from(it: Quote) -> Self {
        Self {
            price: it.price.to_decimal(),
            reward: it.reward.to_decimal(),
            fee: it.fee.to_decimal(),
            tasks: it.tasks,
            places_free: it.offered,
            places_most: it.places,
            least: it.least.map(Money::to_decimal),
            total: it.total.map(Money::to_decimal),
            held: it.held.to_decimal(),
            available: it.available.to_decimal(),
        }
    }
}

/// Who is invited.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct InvitesJson {
    items: Vec<InviteJson>,
}

#[derive(Debug, Serialize, ToSchema)]
struct InviteJson {
    #[serde(skip_serializing_if = "Option::is_none")]
    account: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    email: Option<String>,
    #[schema(format = DateTime)]
    invited_at: String,
    /// When they heard of it; absent while the project has not opened.
    #[schema(format = DateTime)]
    told_at: Option<String>,
}

impl From<Vec<Invite>> for InvitesJson {
    fn from(invites: Vec<Invite>) -> Self {
        let json = |it: Invite| {
            let (account, email) = match it.invitee {
                Invitee::Account(id) => (Some(id.to_string()), None),
                Invitee::Email(email) => (None, Some(email.to_string())),
            };
            let told_at = it.told_at.map(|it| it.to_string());
            InviteJson { account, email, invited_at: it.invited_at.to_string(), told_at }
        };
        Self { items: invites.into_iter().map(json).collect() }
    }
}
