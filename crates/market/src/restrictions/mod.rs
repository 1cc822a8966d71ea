//! Restrictions: workers who take no new tasks of a project, of a requester, or of anybody, for
//! some days or until somebody lifts it.
//!
//! Invariant: no restriction without its record: a reason that the worker reads, the evidence,
//! and who decided, a person or a rule and its version. Ending it keeps the record.
//!
//! Invariant: what was begun is finished and paid as ever, and money is always paid out; only
//! claims, applications and awards ask here.

mod contest;
mod list;
mod own;

pub use contest::{Outcome, contest, contested, settle};
pub use list::{Restriction, Sift, Standing, find, list, running_of};
pub use own::OWN;

use base::{DurationMs, Reason, Result, Timestamp, days};
use serde_json::Value;
use store::{Tx, sql};

use crate::{
    AccountId, ProjectId, RestrictionId, RuleId,
    accounts::{self, roles_of},
    events::{self, Event},
    word::{refusals, words},
};

words! {
    /// How far a restriction reaches.
    Scope {
        /// One project.
        Project = "project",
        /// All projects of a requester, later ones too.
        Requester = "requester",
        /// Every project of the installation.
        Platform = "platform",
    }
    /// What became of a worker's word against a restriction.
    Contest {
        /// Moderators have it before them.
        Open = "open",
        /// The worker was right.
        Lifted = "lifted",
        Upheld = "upheld",
    }
}

refusals! {
    /// It does not exist, or it is none of the asker's business: the answer is the same.
    NotFound = NotFound "restriction-not-found",
    /// Such a restriction is in force.
    Already = Conflict "worker-already-excluded",
    /// No such restriction is in force.
    NotRestricted = Conflict "worker-not-excluded",
    /// It is over.
    Over = Gone "restriction-over",
    /// The worker has contested it before.
    AlreadyContested = Conflict "restriction-already-contested",
    /// No contest waits for a word.
    NotContested = Conflict "restriction-not-contested",
    /// Nobody settles what they decided themselves, or what holds them.
    OwnCase = Forbidden "restriction-is-your-own",
}

/// What each code says to a person: what is wrong, and what to do next.
pub const CODES: &[(&str, &str)] = &[
    ("restriction-not-found", "There is no such restriction."),
    ("worker-already-excluded", "They take no new tasks there already."),
    ("worker-not-excluded", "Nothing of the kind is in force for them."),
    ("restriction-over", "This restriction is over."),
    ("restriction-already-contested", "You have contested this restriction before."),
    ("restriction-not-contested", "Nobody has contested this, or it is settled."),
    (
        "restriction-is-your-own",
        "You decided this yourself, or it is about you. Somebody else has to settle it.",
    ),
    ("restriction-time-out-of-range", "Choose between an hour and a year, or no end."),
];

/// The longest restriction with an end.
pub const LONGEST: DurationMs = days(366);

/// How far, with what it reaches.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Over {
    Project(ProjectId),
    /// All projects of this requester.
    Requester(AccountId),
    Platform,
}

impl Over {
    pub fn scope(self) -> Scope {
        match self {
            Self::Project(_) => Scope::Project,
            Self::Requester(_) => Scope::Requester,
            Self::Platform => Scope::Platform,
        }
    }

    fn subject(self) -> String {
        match self {
            Self::Project(id) => id.to_string(),
            Self::Requester(id) => id.to_string(),
            Self::Platform => Scope::Platform.as_str().to_owned(),
        }
    }
}

/// Who decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum By {
    Person(AccountId),
    Rule { rule: RuleId, version: i64 },
}

/// A restriction about to be written.
#[derive(Debug, Clone)]
pub struct New {
    pub worker: AccountId,
    pub over: Over,
    pub reason: Reason,
    /// What it rests on, as a JSON object.
    pub evidence: Value,
    /// How long it lasts; without it, until somebody lifts it.
    pub lasts: Option<DurationMs>,
    pub by: By,
}

/// Gives a worker no new tasks. Whoever calls has made sure that the decider may do so.
pub async fn restrict(tx: &mut Tx, new: New) -> Result<RestrictionId> {
    if new.lasts.is_some_and(|it| !(base::hours(1)..=LONGEST).contains(&it)) {
        return Err(base::Error::invalid("lasts", "restriction-time-out-of-range"));
    }
    let (id, now): (RestrictionId, _) = (tx.new_id(), tx.now());
    let subject = new.over.subject();
    note_over(tx, new.worker, &subject).await?;
    let until = new.lasts.map(|it| now.plus(it));
    let (kind, by, version) = match new.by {
        By::Person(it) => ("person", it.to_string(), None),
        By::Rule { rule, version } => ("rule", rule.to_string(), Some(version)),
    };
    let insert = sql("insert into restriction
                          (id, worker, scope, subject, reason, evidence, decided_by_kind,
                           decided_by, rule_version, at, until_at)
                      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
                      on conflict do nothing");
    let insert = insert.bind(id).bind(new.worker).bind(new.over.scope()).bind(subject);
    let insert = insert.bind(&new.reason).bind(new.evidence.to_string()).bind(kind).bind(by);
    if tx.exec(insert.bind(version).bind(now).bind(until)).await? == 0 {
        return Err(Refusal::Already.into());
    }
    let event = event(tx, "worker-restricted", id, new.over, new.worker).await?;
    let event = event.fact("reason", new.reason.as_str());
    let event = event.fact("until", until.map(|it| it.to_string()));
    events::record(
        tx,
        match new.by {
            By::Person(it) => event.by(it),
            By::Rule { rule, version } => event.fact("rule", format!("{rule}/{version}")),
        },
    )
    .await?;
    Ok(id)
}

/// A moderator gives a worker no new tasks anywhere. Staff lose their roles first.
pub async fn restrict_everywhere(
    tx: &mut Tx,
    moderator: AccountId,
    worker: AccountId,
    reason: &Reason,
    evidence: Value,
    lasts: Option<DurationMs>,
) -> Result<RestrictionId> {
    if accounts::find(tx, worker).await?.closed_at.is_some() {
        return Err(accounts::Refusal::NotFound.into());
    }
    if !roles_of(tx, worker).await?.is_empty() {
        return Err(accounts::Refusal::IsStaff.into());
    }
    let by = By::Person(moderator);
    let new = New { worker, over: Over::Platform, reason: reason.clone(), evidence, lasts, by };
    restrict(tx, new).await
}

/// Ends what holds this worker there, whoever decided it.
pub async fn lift(tx: &mut Tx, by: AccountId, worker: AccountId, over: Over) -> Result<()> {
    note_over(tx, worker, &over.subject()).await?;
    let now = tx.now();
    let update = sql("update restriction set ended_at = $3, lifted_by = $4
                      where worker = $1 and subject = $2 and ended_at is null returning id");
    let update = update.bind(worker).bind(over.subject()).bind(now).bind(by);
    let row = tx.find(update).await?.ok_or(Refusal::NotRestricted)?;
    let id: RestrictionId = row.get("id")?;
    settle_by_lifting(tx, by, id).await?;
    let event = event(tx, "restriction-lifted", id, over, worker).await?;
    events::record(tx, event.by(by)).await?;
    Ok(())
}

/// A moderator ends any restriction.
pub async fn lift_as_moderator(tx: &mut Tx, by: AccountId, id: RestrictionId) -> Result<()> {
    let it = find(tx, id).await?;
    if it.worker == by {
        return Err(Refusal::OwnCase.into());
    }
    lift(tx, by, it.worker, it.over).await
}

/// What was contested and is lifted by the way needs no word of a moderator any more.
async fn settle_by_lifting(tx: &mut Tx, by: AccountId, id: RestrictionId) -> Result<()> {
    let now = tx.now();
    let update = sql("update restriction set contest = 'lifted', settled_by = $2, settled_at = $3,
                                             settled_text = ''
                      where id = $1 and contest = 'open'");
    tx.exec(update.bind(id).bind(by).bind(now)).await?;
    Ok(())
}

/// Notes what has run out, so that another restriction of the kind can begin.
async fn note_over(tx: &mut Tx, worker: AccountId, subject: &str) -> Result<()> {
    let now = tx.now();
    let update = sql("update restriction set ended_at = until_at
                      where worker = $1 and subject = $2 and ended_at is null
                        and until_at <= $3");
    tx.exec(update.bind(worker).bind(subject).bind(now)).await?;
    Ok(())
}

async fn event(
    tx: &mut Tx,
    kind: &'static str,
    id: RestrictionId,
    over: Over,
    worker: AccountId,
) -> Result<Event> {
    let event = Event::new(kind, "restriction", id).concerns(worker);
    let event = event.fact("scope", over.scope().as_str());
    Ok(match over {
        Over::Project(project) => {
            let title = title(tx, project).await?;
            event.in_project(project).fact("title", title)
        }
        Over::Requester(_) | Over::Platform => event,
    })
}

async fn title(tx: &mut Tx, project: ProjectId) -> Result<String> {
    let select = sql("select v.title from project p
                      join project_version v on v.project = p.id and v.version = p.version
                      where p.id = $1");
    tx.one(select.bind(project)).await?.get("title")
}

/// Whether a restriction is in force at a moment.
fn holds(ended_at: Option<Timestamp>, until: Option<Timestamp>, now: Timestamp) -> bool {
    ended_at.is_none() && until.is_none_or(|it| now < it)
}
