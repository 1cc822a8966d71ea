//! Contesting a restriction: the worker's word, once, and a moderator's.

use base::{AppealText, Reason, Result};
use store::{Tx, sql};

use super::{
    By, Contest, Refusal, event, find,
    list::{Restriction, read, restrictions},
};
use crate::{AccountId, RestrictionId, events, word::words};

words! {
    /// What a moderator decides.
    Outcome {
        /// The worker is right, and takes tasks again.
        Lifted = "lifted",
        /// It stays as it is.
        Upheld = "upheld",
    }
}

/// Says why a restriction is wrong; a moderator looks at it. Once, while it is in force.
pub async fn contest(
    tx: &mut Tx,
    worker: AccountId,
    id: RestrictionId,
    text: &AppealText,
) -> Result<()> {
    let it = find(tx, id).await?;
    if it.worker != worker {
        return Err(Refusal::NotFound.into());
    }
    if !it.holds {
        return Err(Refusal::Over.into());
    }
    let now = tx.now();
    let update = sql("update restriction
                      set contest = 'open', contest_text = $3, contested_at = $4
                      where id = $1 and worker = $2 and contest is null and ended_at is null");
    let update = update.bind(id).bind(worker).bind(text);
    if tx.exec(update.bind(now)).await? != 1 {
        return Err(Refusal::AlreadyContested.into());
    }
    let event = events::Event::new("restriction-contested", "restriction", id).by(worker);
    events::record(tx, event.is_news()).await?;
    Ok(())
}

/// Contested restrictions that wait for a moderator, the oldest first.
pub async fn contested(
    tx: &mut Tx,
    after: Option<RestrictionId>,
    limit: i64,
) -> Result<Vec<Restriction>> {
    let now = tx.now();
    let select = restrictions!(
        "where x.contest = 'open' and coalesce($1, '') < x.id
         order by x.id limit $2"
    );
    let rows = tx.all(select.bind(after).bind(limit)).await?;
    rows.iter().map(|it| read(it, now)).collect()
}

/// A moderator's word about a contested restriction. Nobody settles their own decision.
pub async fn settle(
    tx: &mut Tx,
    moderator: AccountId,
    id: RestrictionId,
    outcome: Outcome,
    text: &Reason,
) -> Result<()> {
    let it = find(tx, id).await?;
    if it.worker == moderator || it.by == By::Person(moderator) {
        return Err(Refusal::OwnCase.into());
    }
    let (now, state) = (
        tx.now(),
        match outcome {
            Outcome::Lifted => Contest::Lifted,
            Outcome::Upheld => Contest::Upheld,
        },
    );
    let update = sql("update restriction
                      set contest = $2, settled_by = $3, settled_text = $4, settled_at = $5
                      where id = $1 and contest = 'open'");
    let update = update.bind(id).bind(state).bind(moderator).bind(text);
    if tx.exec(update.bind(now)).await? != 1 {
        return Err(Refusal::NotContested.into());
    }
    let kind = match outcome {
        Outcome::Lifted => "restriction-lifted",
        Outcome::Upheld => "restriction-upheld",
    };
    if outcome == Outcome::Lifted {
        let update = sql("update restriction set ended_at = $2, lifted_by = $3
                          where id = $1 and ended_at is null");
        tx.exec(update.bind(id).bind(now).bind(moderator)).await?;
    }
    let event = event(tx, kind, id, it.over, it.worker).await?;
    events::record(tx, event.by(moderator).fact("text", text.as_str())).await?;
    Ok(())
}
