//! What silence brings about: answers that nobody reviewed are accepted, appeals that nobody
//! answered are won.
//!
//! Invariant: one broken row does not keep the others waiting; after a batch has failed each
//! row is tried by itself.

use base::Result;
use market::reviews;
use store::Db;

/// Rows of one transaction.
const BATCH: i64 = 50;

/// Accepts every answer whose time to review has passed; how many.
pub(crate) async fn accept_overdue(db: &Db) -> Result<usize> {
    let mut done = 0;
    loop {
        let batch = db.write(async move |tx| reviews::accept_overdue(tx, BATCH).await).await;
        match batch {
            Ok(accepted) if accepted.is_empty() => return Ok(done),
            Ok(accepted) => done += accepted.len(),
            Err(error) => {
                tracing::error!(%error, "a batch of acceptances failed; now one by one");
                return Ok(done + accept_each(db).await?);
            }
        }
    }
}

async fn accept_each(db: &Db) -> Result<usize> {
    let overdue = db.read(async move |tx| reviews::overdue(tx, 10 * BATCH).await).await?;
    let mut done = 0;
    for id in overdue {
        match db.write(async move |tx| reviews::accept_by_time(tx, id).await).await {
            Ok(accepted) => done += usize::from(accepted.is_some()),
            Err(error) => tracing::error!(%error, assignment = %id, "it is not accepted by time"),
        }
    }
    Ok(done)
}

/// Lets silence win every appeal whose time to reply has passed; how many.
pub(crate) async fn win_unanswered(db: &Db) -> Result<usize> {
    let mut done = 0;
    loop {
        let won = db.write(async move |tx| reviews::win_unanswered(tx, BATCH).await).await?;
        if won.is_empty() {
            return Ok(done);
        }
        done += won.len();
    }
}
