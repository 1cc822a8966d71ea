//! The statements that write reviews.

use base::{DurationMs, Result};
use store::{Tx, sql};

use super::{Rating, Verdict, submission::Submission};
use crate::{AccountId, ReviewId};

/// A review about to be written.
pub(super) struct NewReview<'a> {
    of: &'a Submission,
    verdict: Verdict,
    comment: &'a str,
    reviewer: Option<AccountId>,
    rating: Option<Rating>,
    /// The answer waited for this verdict; after an appeal it did not.
    waited: bool,
}

impl<'a> NewReview<'a> {
    pub(super) fn of(of: &'a Submission, verdict: Verdict, comment: &'a str) -> Self {
        Self { of, verdict, comment, reviewer: None, rating: None, waited: true }
    }

    /// Who judged; without it, time did.
    pub(super) fn by(mut self, reviewer: AccountId) -> Self {
        self.reviewer = Some(reviewer);
        self
    }

    pub(super) fn rated(mut self, rating: Option<Rating>) -> Self {
        self.rating = rating;
        self
    }

    /// An appeal led to it, so it says nothing about how fast the requester reviews.
    pub(super) fn after_appeal(mut self, decided_by: Option<AccountId>) -> Self {
        self.reviewer = decided_by;
        self.waited = false;
        self
    }
}

pub(super) async fn insert_review(tx: &mut Tx, new: NewReview<'_>) -> Result<ReviewId> {
    let (id, now) = (tx.new_id(), tx.now());
    let since: Option<DurationMs> = new.of.submitted_at.map(|it| now.since(it));
    let insert = sql("insert into review (id, assignment, project, requester, worker, revision,
                                          verdict, rating, comment, reviewer, waited_ms, at)
                      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)");
    let insert = insert.bind(id).bind(new.of.id).bind(new.of.project).bind(new.of.requester);
    let insert = insert.bind(new.of.worker).bind(new.of.revision).bind(new.verdict);
    let insert = insert.bind(new.rating.map(Rating::stars)).bind(new.comment).bind(new.reviewer);
    tx.exec(insert.bind(since.filter(|_| new.waited)).bind(now)).await?;
    Ok(id)
}
