//! Reviews: a requester judges what was handed in, and acceptance pays for it.
//!
//! A verdict is accept, rework or reject. A rejection carries its decision record and can be
//! appealed; silence accepts an answer, and silence wins an appeal.
//!
//! Invariant: an assignment is paid once, at the price of its claim, in the transaction that
//! accepts it; nothing is paid that was not accepted.

mod appeals;
mod bonuses;
mod by_rule;
mod cases;
mod codes;
mod desk;
mod detail;
mod facts;
mod overdue;
mod own;
mod payment;
mod queue;
mod rejections;
mod rows;
mod sieve;
mod submission;

pub use appeals::{Appeal, appeal, decide, give_in, reply, win_unanswered};
pub use bonuses::{Bonus, NewBonus, bonus, bonuses_of};
pub use by_rule::{ByRule, accept_by_rule, reject_by_rule, rework_by_rule};
pub use cases::{
    AppealLine, Case, appeals_of_requester, appeals_to_decide, case, case_for_requester,
};
pub use codes::CODES;
pub use desk::{Beside, Neighbours, OwnReason, beside, neighbours, own_reasons};
pub use detail::{
    Detail, Review, Revision, for_moderator, for_requester, for_worker, may_open_answer,
};
pub use facts::{RequesterFacts, WorkerFacts, requester_facts, worker_facts};
pub use overdue::{accept_by_time, accept_overdue, overdue};
pub use own::OWN;
pub use queue::{Line, count_waiting, counts, must_be_in, queue, submissions, waiting_in};
pub use rejections::{LEAST_REVIEWED, MOST_PERCENT, Rejected, Rejection, reject};
pub use sieve::{MOST_MATCHING, Sieve, count_matching, matching, workers_in};

use base::{DurationMs, Error, FieldError, Money, Remark, Result, ReworkText, Timestamp, days};
use store::Tx;

use crate::{
    AccountId, AssignmentId, ReviewId, TransferId,
    assignments::{self, State},
    events, projects,
    word::{refusals, words},
};

words! {
    /// What a review says.
    Verdict {
        Accept = "accept",
        Rework = "rework",
        Reject = "reject",
    }
    /// Where an appeal stands.
    AppealState {
        Open = "open",
        Replied = "replied",
        Won = "won",
        Lost = "lost",
    }
    /// What a moderator decides about an appeal.
    Outcome {
        /// The worker is right: accepted and paid.
        Won = "won",
        /// The rejection stands for good.
        Lost = "lost",
    }
}

refusals! {
    /// It does not exist, or it is not this requester's: the answer is the same.
    NotFound = NotFound "submission-not-found",
    /// Nothing was handed in that could be judged.
    NotSubmitted = Conflict "not-submitted",
    /// Somebody, or time, has judged it.
    AlreadyReviewed = Conflict "already-reviewed",
    /// The time to review has passed, so the answer counts as accepted.
    AcceptedByTime = Conflict "accepted-by-time",
    /// Every rework this project allows was asked for.
    NoReworkLeft = Conflict "no-rework-left",
    /// No such appeal, or not this person's.
    NoAppeal = NotFound "appeal-not-found",
    /// There is no rejection to appeal against.
    NotRejected = Conflict "not-rejected",
    /// The rejection was appealed before.
    AlreadyAppealed = Conflict "already-appealed",
    /// The days in which one can appeal have passed.
    WindowPassed = Gone "appeal-window-passed",
    /// The days to reply have passed, so the appeal counts as won.
    ReplyOverdue = Gone "appeal-reply-overdue",
    /// The appeal was answered before.
    AlreadyReplied = Conflict "appeal-already-replied",
    /// The requester has not answered yet, and still may.
    NotReplied = Conflict "appeal-not-replied",
    /// The appeal was decided.
    AlreadyDecided = Conflict "appeal-already-decided",
    /// Nobody decides about their own work or their own rejection.
    OwnAppeal = Forbidden "appeal-is-your-own",
}

/// The longest time a requester can give for a rework.
pub const LONGEST_REWORK: DurationMs = days(30);
/// The time for a rework when the requester names none, unless the task's limit is longer.
pub const USUAL_REWORK: DurationMs = days(1);

/// One to five stars.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Rating(i64);

impl Rating {
    /// Reads a number from 1 to 5.
    pub fn parse(field: &str, number: i64) -> Result<Self> {
        let known = (1..=5).contains(&number).then_some(Self(number));
        known.ok_or_else(|| Error::invalid(field, "stars-out-of-range"))
    }

    pub fn stars(self) -> i64 {
        self.0
    }
}

/// Proof that an answer was accepted and paid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Acceptance {
    pub assignment: AssignmentId,
    pub review: ReviewId,
    pub worker: AccountId,
    /// What the worker received.
    pub paid: Money,
    pub transfer: TransferId,
    pub accepted_at: Timestamp,
}

/// Accepts an answer: pays its worker out of the project's escrow, at the price of the claim.
pub async fn accept(
    tx: &mut Tx,
    reviewer: AccountId,
    id: AssignmentId,
    rating: Option<Rating>,
    comment: &Remark,
) -> Result<Acceptance> {
    let it = submission::of_requester(tx, reviewer, id).await?.ok_or(Refusal::NotFound)?;
    it.check_waits()?;
    let transfer = payment::pay(tx, &it, State::Submitted).await?;
    let review = rows::NewReview::of(&it, Verdict::Accept, comment.as_str()).by(reviewer);
    let review = rows::insert_review(tx, review.rated(rating)).await?;
    let event = it.event("assignment-accepted").by(reviewer).concerns(it.worker);
    let event = event.fact("paid", it.reward.to_decimal());
    events::record(tx, event.fact("rating", rating.map(Rating::stars))).await?;
    projects::settle_if_done(tx, it.project).await?;
    Ok(it.acceptance(tx, review, transfer))
}

/// A wish for changes.
#[derive(Debug, Clone)]
pub struct Rework {
    /// What to change.
    pub text: ReworkText,
    /// How long the worker has; at least the task's time limit, see [`USUAL_REWORK`].
    pub time: Option<DurationMs>,
}

/// Sends an answer back to its worker to be changed; returns the deadline.
pub async fn rework(
    tx: &mut Tx,
    reviewer: AccountId,
    id: AssignmentId,
    wish: Rework,
) -> Result<Timestamp> {
    let it = submission::of_requester(tx, reviewer, id).await?.ok_or(Refusal::NotFound)?;
    it.check_open(tx.now())?;
    if it.max_reworks <= it.reworks {
        return Err(Refusal::NoReworkLeft.into());
    }
    let time = wish.time.unwrap_or(USUAL_REWORK.max(it.time_limit));
    if !(it.time_limit..=LONGEST_REWORK.max(it.time_limit)).contains(&time) {
        let error = FieldError::new("time", "rework-time-out-of-range");
        return Err(Error::Invalid(vec![error.with(it.time_limit / base::minutes(1))]));
    }
    let deadline = tx.now().plus(time);
    if !assignments::send_back(tx, id, it.max_reworks, deadline).await? {
        return Err(Refusal::AlreadyReviewed.into());
    }
    let review = rows::NewReview::of(&it, Verdict::Rework, wish.text.as_str()).by(reviewer);
    rows::insert_review(tx, review).await?;
    let event = it.event("rework-asked").by(reviewer).concerns(it.worker);
    events::record(tx, event.fact("deadline", deadline.to_string())).await?;
    Ok(deadline)
}
