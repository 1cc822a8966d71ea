//! The daily letter: what a person has not read in the app, in one letter, at their hour.

use base::{Result, days};
use store::{Tx, sql};

use super::{hours, letters, list};
use crate::{AccountId, NotificationId};

/// The most notifications that one letter looks at; the app has the rest.
const MOST: i64 = 200;
/// What was read is kept so long, and what was not so long.
const KEPT: (i64, i64) = (30, 90);

/// Sees to it that a person gets a daily letter at their next hour.
pub(super) async fn plan(tx: &mut Tx, account: AccountId) -> Result<()> {
    let now = tx.now();
    let due = hours::hours(tx, account).await?.next_digest(now);
    let insert = sql("insert into notification_digest (account, due_at) values ($1, $2)
                      on conflict (account) do nothing");
    tx.exec(insert.bind(account).bind(due)).await?;
    Ok(())
}

/// Writes the daily letter of the next person whose hour has come; false when nobody waits.
/// Who has read everything in the app gets none.
pub async fn send_next_digest(tx: &mut Tx, base_url: &str) -> Result<bool> {
    let now = tx.now();
    let take = sql("delete from notification_digest
                    where account = (select account from notification_digest
                                     where due_at <= $1 order by due_at, account limit 1
                                     /*pg: for update skip locked */)
                    returning account, due_at");
    let Some(row) = tx.find(take.bind(now)).await? else { return Ok(false) };
    let (account, due_at): (AccountId, i64) = (row.get("account")?, row.get("due_at")?);
    let waiting = list::for_digest(tx, account, MOST).await?;
    let done = sql("update notification set digest = 0 where account = $1 and digest = 1");
    tx.exec(done.bind(account)).await?;
    if !waiting.is_empty() {
        letters::daily(tx, account, due_at, waiting, base_url).await?;
    }
    Ok(true)
}

/// Forgets notifications that are old, at most `limit` at once; says how many.
pub async fn sweep(tx: &mut Tx, limit: i64) -> Result<u64> {
    let now = tx.now();
    let (read, unread) = (now.plus(-days(KEPT.0)), now.plus(-days(KEPT.1)));
    let old = NotificationId::new(unread, 0);
    let delete = sql("delete from notification
                      where id in (select id from notification where id < $1
                                   order by id limit $2)");
    let forgotten = tx.exec(delete.bind(old).bind(limit)).await?;
    let delete = sql("delete from notification
                      where id in (select id from notification
                                   where read_at is not null and read_at < $1
                                   order by read_at limit $2)");
    Ok(forgotten + tx.exec(delete.bind(read).bind(limit)).await?)
}
