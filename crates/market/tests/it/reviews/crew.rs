//! Ada's project, Ben who works on it, and short words for what they do.

use base::{AppealText, Money, Reason, RejectionText, Remark, Result};
use forms::Answer;
use market::{
    AccountId, AppealId, AssignmentId, ProjectId, assignments,
    assignments::State,
    decisions,
    ledger::Name,
    reviews::{self, Acceptance, NewBonus, Rating, Rejected, Rejection},
};
use store::{Tx, sql};
use testkit::{Posting, World};

/// Why an answer is rejected, in more than 50 characters.
pub(super) const WHY: &str = "The answer names a colour that is nowhere to be seen in the text.";
pub(super) const CONTEST: &str = "The colour is in the second line of the text, look again.";

/// One requester, one worker, one open project.
#[derive(Clone)]
pub(super) struct Crew {
    pub(super) world: World,
    pub(super) ada: AccountId,
    pub(super) ben: AccountId,
    pub(super) project: ProjectId,
}

impl Crew {
    pub(super) async fn new(world: &World, posting: Posting) -> Self {
        let (ada, ben) = (world.person("ada").await, world.person("ben").await);
        let project = world.open_project(ada, posting).await;
        Self { world: world.clone(), ada, ben, project }
    }

    /// A project of `n` tasks at 1.00 each.
    pub(super) async fn with_tasks(world: &World, n: usize) -> Self {
        Self::new(world, Posting { tasks: n, ..Posting::default() }).await
    }

    /// Ben claims the next task and hands in an answer.
    pub(super) async fn handed_in(&self) -> AssignmentId {
        self.handed_in_by(self.ben).await
    }

    pub(super) async fn handed_in_by(&self, worker: AccountId) -> AssignmentId {
        let id = self.claimed_by(worker).await;
        self.hand_in(worker, id, "blue").await;
        id
    }

    /// Ben claims the next task.
    pub(super) async fn claimed(&self) -> AssignmentId {
        self.claimed_by(self.ben).await
    }

    async fn claimed_by(&self, worker: AccountId) -> AssignmentId {
        let project = self.project;
        let claim = async move |tx: &mut Tx| assignments::claim(tx, worker, project, None).await;
        self.world.write(claim).await.id
    }

    pub(super) async fn hand_in(&self, worker: AccountId, id: AssignmentId, answer: &str) {
        let answer = Answer::from_json(&format!(r#"{{"answer": "{answer}"}}"#)).unwrap();
        let submit =
            async move |tx: &mut Tx| assignments::submit(tx, worker, id, &answer).await?.receipt();
        self.world.write(submit).await;
    }

    pub(super) async fn try_accept(&self, id: AssignmentId) -> Result<Acceptance> {
        let ada = self.ada;
        let accept = async move |tx: &mut Tx| accept(tx, ada, id, None).await;
        self.world.db.write(accept).await
    }

    pub(super) async fn accept(&self, id: AssignmentId) -> Acceptance {
        self.try_accept(id).await.expect("an accepted answer")
    }

    pub(super) async fn rate(&self, id: AssignmentId, stars: i64) -> Acceptance {
        let ada = self.ada;
        self.world.write(async move |tx| accept(tx, ada, id, Some(stars)).await).await
    }

    pub(super) async fn try_reject(&self, id: AssignmentId) -> Result<Rejected> {
        let ada = self.ada;
        self.world.db.write(async move |tx| reviews::reject(tx, ada, id, rejection()).await).await
    }

    pub(super) async fn reject(&self, id: AssignmentId) -> Rejected {
        self.try_reject(id).await.expect("a rejected answer")
    }

    pub(super) async fn appeal(&self, id: AssignmentId) -> AppealId {
        let ben = self.ben;
        self.world.write(async move |tx| appeal(tx, ben, id).await).await
    }

    pub(super) async fn state(&self, id: AssignmentId) -> State {
        self.world.read(async move |tx| state(tx, id).await).await
    }

    /// What lies in escrow.
    pub(super) async fn escrow(&self) -> Money {
        self.world.balance(Name::escrow(self.project)).await
    }

    pub(super) async fn earned(&self) -> Money {
        self.world.money(self.ben).await
    }

    /// Free, accepted and withdrawn places of all tasks.
    pub(super) async fn places(&self) -> (i64, i64, i64) {
        let tasks = self.world.tasks(self.project).await;
        let sum = |pick: fn(&market::projects::Task) -> i64| tasks.iter().map(pick).sum();
        (sum(|it| it.places_free), sum(|it| it.places_accepted), sum(|it| it.places_withdrawn))
    }
}

pub(super) async fn accept(
    tx: &mut Tx,
    reviewer: AccountId,
    id: AssignmentId,
    stars: Option<i64>,
) -> Result<Acceptance> {
    let rating = stars.map(|it| Rating::parse("rating", it)).transpose()?;
    reviews::accept(tx, reviewer, id, rating, &Remark::parse("comment", "")?).await
}

pub(super) fn rejection() -> Rejection {
    Rejection {
        reason: decisions::Reason::WrongAnswers,
        text: RejectionText::parse("text", WHY).unwrap(),
        evidence: serde_json::Map::new(),
    }
}

pub(super) async fn appeal(tx: &mut Tx, worker: AccountId, id: AssignmentId) -> Result<AppealId> {
    reviews::appeal(tx, worker, id, &AppealText::parse("text", CONTEST)?).await
}

pub(super) fn reason(text: &str) -> Reason {
    Reason::parse("reason", text).unwrap()
}

pub(super) fn bonus_of(amount: Money, key: &str) -> NewBonus {
    NewBonus { amount, reason: reason("for the extra care"), key: key.to_owned() }
}

pub(super) async fn state(tx: &mut Tx, id: AssignmentId) -> Result<State> {
    tx.one(sql("select state from assignment where id = $1").bind(id)).await?.get("state")
}
