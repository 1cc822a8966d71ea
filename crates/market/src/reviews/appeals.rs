//! Appeals: a worker contests a rejection; the requester replies or gives in; a moderator decides.
//!
//! Silence wins: an appeal that has no reply by its date is won, in every list from that moment
//! on and in the books as soon as [`win_unanswered`] ran.
//!
//! Invariant: a won appeal pays through the same door as an acceptance and leaves nothing of
//! the rejection but its record; a lost one frees the place.

use base::{AppealText, MessageText, Reason, Result, Timestamp, days};
use store::{Row, Tx, sql};

use super::{AppealState, Outcome, Refusal, Verdict, payment, rows, submission};
use crate::{
    AccountId, AppealId, AssignmentId, DecisionId, ProjectId,
    assignments::{self, State},
    events, projects, settings,
};

/// An appeal as it stands. `state` is already won when its time to reply has passed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Appeal {
    pub id: AppealId,
    pub assignment: AssignmentId,
    pub decision: DecisionId,
    pub project: ProjectId,
    pub worker: AccountId,
    pub requester: AccountId,
    pub text: String,
    pub state: AppealState,
    pub opened_at: Timestamp,
    pub reply_by: Timestamp,
    pub reply: Option<String>,
    pub replied_at: Option<Timestamp>,
    /// Who decided: a moderator, or the requester who gave in; none when silence did.
    pub decided_by: Option<AccountId>,
    pub decision_text: Option<String>,
    pub decided_at: Option<Timestamp>,
}

impl Appeal {
    fn check_running(&self) -> Result<()> {
        match self.state {
            AppealState::Won | AppealState::Lost => Err(Refusal::AlreadyDecided.into()),
            AppealState::Open | AppealState::Replied => Ok(()),
        }
    }
}

/// A worker contests the rejection of their answer.
pub async fn appeal(
    tx: &mut Tx,
    worker: AccountId,
    id: AssignmentId,
    text: &AppealText,
) -> Result<AppealId> {
    let it = submission::of_worker(tx, worker, id).await?.ok_or(Refusal::NotFound)?;
    if of_assignment(tx, id).await?.is_some() {
        return Err(Refusal::AlreadyAppealed.into());
    }
    let (State::Rejected, Some(decision)) = (it.state, it.decision) else {
        return Err(Refusal::NotRejected.into());
    };
    if !it.holds_place || it.deadline <= tx.now() {
        return Err(Refusal::WindowPassed.into());
    }
    if !assignments::appeal(tx, id).await? {
        return Err(Refusal::AlreadyAppealed.into());
    }
    let (appeal, now): (AppealId, _) = (tx.new_id(), tx.now());
    let reply_by = now.plus(days(settings::number(tx, settings::REPLY_DAYS).await?));
    let insert = sql("insert into appeal (id, assignment, decision, project, worker, requester,
                                          text, state, opened_at, reply_by)
                      values ($1, $2, $3, $4, $5, $6, $7, 'open', $8, $9)");
    let insert = insert.bind(appeal).bind(id).bind(decision).bind(it.project).bind(worker);
    tx.exec(insert.bind(it.requester).bind(text).bind(now).bind(reply_by)).await?;
    let event = it.event("appeal-opened").by(worker).concerns(it.requester);
    events::record(tx, event.fact("reply_by", reply_by.to_string())).await?;
    Ok(appeal)
}

/// The requester says why the rejection should stand; a moderator will decide.
pub async fn reply(
    tx: &mut Tx,
    requester: AccountId,
    id: AppealId,
    text: &MessageText,
) -> Result<()> {
    let appeal = of_requester(tx, requester, id).await?;
    let now = tx.now();
    if appeal.state == AppealState::Won && appeal.decided_at.is_none() {
        return Err(Refusal::ReplyOverdue.into());
    }
    appeal.check_running()?;
    let update = sql("update appeal set state = 'replied', reply = $2, replied_at = $3
                      where id = $1 and state = 'open' and $3 < reply_by");
    if tx.exec(update.bind(id).bind(text).bind(now)).await? != 1 {
        return Err(Refusal::AlreadyReplied.into());
    }
    let event = events::Event::new("appeal-replied", "assignment", appeal.assignment);
    let event = event.by(requester).concerns(appeal.worker).in_project(appeal.project);
    events::record(tx, event).await?;
    Ok(())
}

/// The requester gives in: the answer is accepted and paid.
pub async fn give_in(tx: &mut Tx, requester: AccountId, id: AppealId) -> Result<()> {
    let appeal = of_requester(tx, requester, id).await?;
    win(tx, &appeal, Some(requester), "").await
}

/// A moderator decides. Against the worker only once the requester has replied.
pub async fn decide(
    tx: &mut Tx,
    moderator: AccountId,
    id: AppealId,
    outcome: Outcome,
    text: &Reason,
) -> Result<()> {
    let appeal = find(tx, id).await?.ok_or(Refusal::NoAppeal)?;
    if moderator == appeal.worker || moderator == appeal.requester {
        return Err(Refusal::OwnAppeal.into());
    }
    appeal.check_running()?;
    match outcome {
        Outcome::Won => win(tx, &appeal, Some(moderator), text.as_str()).await,
        Outcome::Lost if appeal.state == AppealState::Open => Err(Refusal::NotReplied.into()),
        Outcome::Lost => lose(tx, &appeal, moderator, text.as_str()).await,
    }
}

/// Lets silence win up to `limit` appeals; any node may run it at any time.
pub async fn win_unanswered(tx: &mut Tx, limit: i64) -> Result<Vec<AppealId>> {
    let now = tx.now();
    let select = sql("select id from appeal where state = 'open' and reply_by <= $1
                      order by reply_by, id limit $2
                      /*pg: for update skip locked */");
    let mut won = Vec::new();
    for row in tx.all(select.bind(now).bind(limit)).await? {
        let id = row.get("id")?;
        if let Some(appeal) = find(tx, id).await? {
            settle_won(tx, &appeal, None, "").await?;
            won.push(id);
        }
    }
    Ok(won)
}

/// An appeal of one requester's project.
pub(super) async fn of_requester(
    tx: &mut Tx,
    requester: AccountId,
    id: AppealId,
) -> Result<Appeal> {
    let appeal = find(tx, id).await?.filter(|it| it.requester == requester);
    appeal.ok_or_else(|| Refusal::NoAppeal.into())
}

async fn win(tx: &mut Tx, appeal: &Appeal, by: Option<AccountId>, text: &str) -> Result<()> {
    appeal.check_running()?;
    settle_won(tx, appeal, by, text).await
}

async fn settle_won(tx: &mut Tx, appeal: &Appeal, by: Option<AccountId>, text: &str) -> Result<()> {
    leave(tx, appeal, AppealState::Won, by, text).await?;
    let it = submission::find(tx, appeal.assignment).await?.ok_or(Refusal::NotFound)?;
    payment::pay(tx, &it, State::Appealed).await?;
    let review = rows::NewReview::of(&it, Verdict::Accept, text).after_appeal(by);
    rows::insert_review(tx, review).await?;
    let event = it.event("appeal-won").concerns(it.worker);
    let event = by.map_or(event.clone(), |by| event.by(by));
    events::record(tx, event.fact("paid", it.reward.to_decimal())).await?;
    projects::settle_if_done(tx, it.project).await?;
    Ok(())
}

async fn lose(tx: &mut Tx, appeal: &Appeal, by: AccountId, text: &str) -> Result<()> {
    leave(tx, appeal, AppealState::Lost, Some(by), text).await?;
    if !assignments::reject_finally(tx, appeal.assignment).await? {
        return Err(Refusal::AlreadyDecided.into());
    }
    let event = events::Event::new("appeal-lost", "assignment", appeal.assignment).by(by);
    events::record(tx, event.concerns(appeal.worker).in_project(appeal.project)).await?;
    projects::settle_if_done(tx, appeal.project).await?;
    Ok(())
}

/// Ends an appeal from the state in which it was read; of two ends at once one changes the row.
async fn leave(
    tx: &mut Tx,
    appeal: &Appeal,
    state: AppealState,
    by: Option<AccountId>,
    text: &str,
) -> Result<()> {
    let now = tx.now();
    let update = sql("update appeal set state = $2, decided_by = $3, decision_text = $4,
                                        decided_at = $5
                      where id = $1 and state in ('open', 'replied')");
    let update = update.bind(appeal.id).bind(state).bind(by);
    if tx.exec(update.bind(text).bind(now)).await? == 1 {
        return Ok(());
    }
    Err(Refusal::AlreadyDecided.into())
}

/// An appeal, whoever's it is.
pub(super) async fn find(tx: &mut Tx, id: AppealId) -> Result<Option<Appeal>> {
    let now = tx.now();
    let select = sql("select id, assignment, decision, project, worker, requester, text, state,
                             opened_at, reply_by, reply, replied_at, decided_by, decision_text,
                             decided_at
                      from appeal where id = $1");
    tx.find(select.bind(id)).await?.map(|it| read(&it, now)).transpose()
}

/// The appeal on an assignment: there is one at most.
pub(super) async fn of_assignment(tx: &mut Tx, id: AssignmentId) -> Result<Option<Appeal>> {
    let now = tx.now();
    let select = sql("select id, assignment, decision, project, worker, requester, text, state,
                             opened_at, reply_by, reply, replied_at, decided_by, decision_text,
                             decided_at
                      from appeal where assignment = $1 order by id desc limit 1");
    tx.find(select.bind(id)).await?.map(|it| read(&it, now)).transpose()
}

pub(super) fn read(row: &Row, now: Timestamp) -> Result<Appeal> {
    let (written, reply_by): (AppealState, Timestamp) = (row.get("state")?, row.get("reply_by")?);
    let unanswered = written == AppealState::Open && reply_by <= now;
    Ok(Appeal {
        id: row.get("id")?,
        assignment: row.get("assignment")?,
        decision: row.get("decision")?,
        project: row.get("project")?,
        worker: row.get("worker")?,
        requester: row.get("requester")?,
        text: row.get("text")?,
        state: if unanswered { AppealState::Won } else { written },
        opened_at: row.get("opened_at")?,
        reply_by,
        reply: row.get("reply")?,
        replied_at: row.get("replied_at")?,
        decided_by: row.get("decided_by")?,
        decision_text: row.get("decision_text")?,
        decided_at: row.get("decided_at")?,
    })
}
