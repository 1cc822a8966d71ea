//! What changes while a page is open: a person's counters, and who is touched by what
//! happened lately. A hint only: nothing is right because of it.

use std::collections::BTreeSet;

use base::{DurationMs, Money, Result};
use store::{Tx, sql};

use super::list::{self, Notification};
use crate::{
    AccountId, EventId, NotificationId, ProjectId,
    ledger::{self, Name},
    messages, reviews,
};

/// More than this in one look is "everybody".
const MOST: i64 = 1_000;
/// A counter of reviews shows no more than this.
const MOST_REVIEWS: i64 = 100;

/// The numbers in the header of one person's pages.
#[derive(Debug, Clone, PartialEq)]
pub struct Counters {
    /// Unread notifications, up to a hundred.
    pub notifications: i64,
    /// Unread messages.
    pub messages: i64,
    /// What can be spent or withdrawn.
    pub available: Money,
    /// Answers that wait for this person's review, up to a hundred.
    pub reviews: i64,
    /// The newest notification, if it is unread.
    pub newest: Option<Notification>,
}

/// Something that happened, and whom it touches.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Lately {
    /// The id of the event or notification, to know it again.
    pub id: String,
    pub people: Vec<AccountId>,
    pub project: Option<ProjectId>,
}

/// What happened since a moment.
#[derive(Debug, Clone, Default)]
pub struct Changes {
    pub all: Vec<Lately>,
    /// There was more than anybody can look at: everybody may be touched.
    pub is_flood: bool,
}

/// A person's numbers now.
pub async fn counters(tx: &mut Tx, account: AccountId) -> Result<Counters> {
    Ok(Counters {
        notifications: list::unread(tx, account).await?,
        messages: messages::unread(tx, account).await?,
        available: ledger::balance(tx, &Name::available(account)).await?.available(),
        reviews: reviews::count_waiting(tx, account, MOST_REVIEWS).await?,
        newest: list::newest(tx, account).await?,
    })
}

/// What happened within the last so many milliseconds; ask with some overlap, because a
/// transaction that began earlier may have ended later.
pub async fn changes(tx: &mut Tx, overlap: DurationMs) -> Result<Changes> {
    let since = tx.now().plus(-overlap);
    let mut all = BTreeSet::new();
    let mut is_flood = false;
    let events = sql("select e.id, e.actor, e.concerns, e.project, p.requester
                      from (select id, actor, concerns, project from event
                            where $1 < id order by id limit $2) e
                      left join project p on p.id = e.project
                      order by e.id limit $2");
    let rows = tx.all(events.bind(EventId::new(since, 0)).bind(MOST)).await?;
    is_flood |= i64::try_from(rows.len()).is_ok_and(|it| MOST <= it);
    for row in &rows {
        let people = ["actor", "concerns", "requester"];
        let people = people.into_iter().map(|it| row.get::<Option<AccountId>>(it));
        let people = people.filter_map(Result::transpose).collect::<Result<_>>()?;
        all.insert(Lately { id: row.get("id")?, people, project: row.get("project")? });
    }
    let told = sql("select id, account from notification where $1 < id order by id limit $2");
    let rows = tx.all(told.bind(NotificationId::new(since, 0)).bind(MOST)).await?;
    is_flood |= i64::try_from(rows.len()).is_ok_and(|it| MOST <= it);
    for row in &rows {
        let people = vec![row.get("account")?];
        all.insert(Lately { id: row.get("id")?, people, project: None });
    }
    let read = sql("select account, max(read_at) as at from notification where $1 < read_at
                    group by account order by account limit $2");
    for row in &tx.all(read.bind(since).bind(MOST)).await? {
        let (account, at): (AccountId, i64) = (row.get("account")?, row.get("at")?);
        let id = format!("read:{account}:{at}");
        all.insert(Lately { id, people: vec![account], project: None });
    }
    Ok(Changes { all: all.into_iter().collect(), is_flood })
}
