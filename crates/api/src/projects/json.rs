//! What projects look like on the wire.

use base::{Email, Error, Markdown, Result, Title};
use market::{
    AccountId, ProjectId,
    projects::{
        self, Category, Difficulty, Edit, Hiring, Invite, Invitee, New, Project, Quote, Summary,
        Tally, Version,
    },
};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use store::Tx;
use utoipa::ToSchema;

use crate::wire;

/// A project about to begin.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct NewBody {
    #[schema(min_length = 1, max_length = 120)]
    title: String,
    /// Such as `writing`, `classification` or `transcription`.
    category: String,
    /// The language of the work, such as `en` or `pt-BR`.
    #[schema(min_length = 2, max_length = 35)]
    language: String,
    /// `open`: any worker starts at once; `apply`: workers apply and you award; `invite`:
    /// named workers only.
    hiring: String,
}

impl NewBody {
    pub(super) fn read(&self) -> Result<New> {
        Ok(New {
            title: Title::parse("title", &self.title)?,
            category: wire::word("category", &self.category, Category::parse)?,
            language: self.language.clone(),
            hiring: wire::word("hiring", &self.hiring, Hiring::parse)?,
        })
    }
}

/// Changes to a project; what is absent stays.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct EditBody {
    #[schema(min_length = 1, max_length = 120)]
    title: Option<String>,
    /// What the list of jobs shows under the title.
    #[schema(max_length = 300)]
    summary: Option<String>,
    /// Markdown.
    #[schema(max_length = 50_000)]
    instructions: Option<String>,
    /// The form that workers fill in.
    #[schema(value_type = Option<Object>)]
    form: Option<Box<RawValue>>,
    /// What one accepted answer costs, fee included, such as `0.25`.
    price: Option<String>,
    /// From the claim to the deadline: 60 to 2,592,000.
    #[schema(minimum = 60, maximum = 2_592_000)]
    time_limit_seconds: Option<i64>,
    /// 1 to 100; in an open project for tasks added later.
    #[schema(minimum = 1, maximum = 100)]
    answers_per_task: Option<i64>,
    #[schema(minimum = 0, maximum = 3)]
    max_reworks: Option<i64>,
    category: Option<String>,
    #[schema(min_length = 2, max_length = 35)]
    language: Option<String>,
    /// `easy`, `medium` or `hard`.
    difficulty: Option<String>,
    /// Only in a draft.
    hiring: Option<String>,
    /// How many tasks one worker may do; 0 is any number.
    #[schema(minimum = 0, maximum = 1_000_000)]
    tasks_per_worker: Option<i64>,
    /// Claims one worker may hold at once.
    #[schema(minimum = 1, maximum = 20)]
    claims_per_worker: Option<i64>,
    /// Unreviewed answers are accepted after this: 0 to 2,592,000.
    #[schema(minimum = 0, maximum = 2_592_000)]
    auto_accept_seconds: Option<i64>,
    /// When the project closes by itself; an empty text for never.
    expires_at: Option<String>,
    #[schema(minimum = 0, maximum = 9)]
    priority: Option<i64>,
}

impl EditBody {
    pub(super) fn read(self) -> Result<Edit> {
        let seconds = |it: i64| it.saturating_mul(1_000);
        Ok(Edit {
            title: each(self.title, |it| Title::parse("title", &it))?,
            summary: self.summary,
            instructions: each(self.instructions, |it| Markdown::parse("instructions", &it))?,
            form: self.form.map(|it| it.get().to_owned()),
            price: each(self.price, |it| wire::amount("price", &it))?,
            time_limit: self.time_limit_seconds.map(seconds),
            answers_per_task: self.answers_per_task,
            max_reworks: self.max_reworks,
            category: each(self.category, |it| wire::word("category", &it, Category::parse))?,
            language: self.language,
            difficulty: each(self.difficulty, |it| {
                wire::word("difficulty", &it, Difficulty::parse)
            })?,
            hiring: each(self.hiring, |it| wire::word("hiring", &it, Hiring::parse))?,
            tasks_per_worker: self.tasks_per_worker,
            claims_per_worker: self.claims_per_worker,
            auto_accept: self.auto_accept_seconds.map(seconds),
            expires_at: each(self.expires_at, |it| {
                if it.is_empty() { Ok(None) } else { wire::moment("expires_at", &it).map(Some) }
            })?,
            priority: self.priority,
        })
    }
}

fn each<T>(given: Option<String>, read: impl Fn(String) -> Result<T>) -> Result<Option<T>> {
    given.map(read).transpose()
}

/// Something to say, such as why a project pauses.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct NoteBody {
    /// Shown beside the state.
    #[schema(max_length = 1_000)]
    pub(super) note: Option<String>,
}

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
    answers_per_task: i64,
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
    /// The price of all free places; absent when it is more than one movement can carry.
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
            places_free: it.places,
            total: it.total.map(|it| it.to_decimal()),
            held: it.held.to_decimal(),
            available: it.available.to_decimal(),
        }
    }
}

/// People to invite, or whose invitation to take back.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct InvitesBody {
    /// Accounts by id.
    #[serde(default)]
    #[schema(max_items = 100)]
    accounts: Vec<String>,
    /// E-mail addresses.
    #[serde(default)]
    #[schema(max_items = 100)]
    emails: Vec<String>,
}

impl InvitesBody {
    pub(super) fn read(&self) -> Result<Vec<Invitee>> {
        let mut people = Vec::new();
        for (at, id) in self.accounts.iter().enumerate() {
            people.push(Invitee::Account(wire::id(&format!("accounts.{at}"), id)?));
        }
        for (at, email) in self.emails.iter().enumerate() {
            people.push(Invitee::Email(Email::parse(&format!("emails.{at}"), email)?));
        }
        if people.is_empty() {
            return Err(Error::invalid("emails", "required"));
        }
        Ok(people)
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
