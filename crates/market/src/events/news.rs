//! News: events that somebody is to hear of, until a higher slice has taken them.
//!
//! A note beside the event, written in the same transaction, is what makes "exactly once"
//! simple: whoever takes the note and tells the people does both or neither.

use base::Result;
use store::{Tx, sql};

use super::{Recorded, find};
use crate::EventId;

/// Notes that an event is to be told.
pub(super) async fn put(tx: &mut Tx, event: EventId) -> Result<()> {
    tx.exec_later(sql("insert into event_news (event) values ($1)").bind(event)).await
}

/// Whether any event waits to be told; cheap, so that a quiet market is not written to.
pub async fn is_any_untold(tx: &mut Tx) -> Result<bool> {
    Ok(tx.find(sql("select event from event_news limit 1")).await?.is_some())
}

/// Takes the oldest events that nobody was told of. Two nodes never take the same one, and
/// what is taken in a transaction that fails waits again.
pub async fn take_news(tx: &mut Tx, limit: i64) -> Result<Vec<Recorded>> {
    let take = sql("delete from event_news
                    where event in (select event from event_news order by event limit $1
                                    /*pg: for update skip locked */)
                    returning event");
    let mut ids: Vec<EventId> =
        tx.all(take.bind(limit)).await?.iter().map(|it| it.get("event")).collect::<Result<_>>()?;
    ids.sort_unstable();
    let mut news = Vec::with_capacity(ids.len());
    for id in ids {
        news.extend(find(tx, id).await?);
    }
    Ok(news)
}
