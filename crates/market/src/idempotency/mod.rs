//! Requests that may come twice: the first reply is kept in the transaction of its effect, and
//! a repetition gets it again.

use base::{Result, days};
use store::{Tx, sql};

use crate::{AccountId, word::refusals};

refusals! {
    /// The same key with another request.
    OtherRequest = Conflict "idempotency-key-reused",
}

/// A reply that was given before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reply {
    pub status: i64,
    pub body: String,
}

/// Reserves a key of this account, or returns the reply it had.
///
/// Two requests at once: the second waits until the first has committed, then gets its reply.
/// `fingerprint` tells requests apart; another one under the same key is refused.
pub async fn reserve(
    tx: &mut Tx,
    account: AccountId,
    key: &str,
    fingerprint: &str,
) -> Result<Option<Reply>> {
    let now = tx.now();
    let insert = sql("insert into idempotency
                          (account, key, fingerprint, status, body, created_at)
                      values ($1, $2, $3, 0, '', $4) on conflict do nothing");
    if tx.exec(insert.bind(account).bind(key).bind(fingerprint).bind(now)).await? == 1 {
        return Ok(None);
    }
    let select = sql("select fingerprint, status, body from idempotency
                      where account = $1 and key = $2");
    let row = tx.one(select.bind(account).bind(key)).await?;
    if row.get::<String>("fingerprint")? != fingerprint {
        return Err(Refusal::OtherRequest.into());
    }
    Ok(Some(Reply { status: row.get("status")?, body: row.get("body")? }))
}

/// Keeps the reply to a reserved key, and whose id it tells.
pub async fn keep(tx: &mut Tx, account: AccountId, key: &str, reply: &Reply) -> Result<()> {
    let update = sql("update idempotency set status = $3, body = $4, about = $5
                      where account = $1 and key = $2");
    let update = update.bind(account).bind(key).bind(reply.status).bind(&reply.body);
    tx.exec(update.bind(about(&reply.body))).await?;
    Ok(())
}

/// The `id` at the top of a JSON reply.
fn about(body: &str) -> Option<String> {
    let reply: serde_json::Value = serde_json::from_str(body).ok()?;
    Some(reply.get("id")?.as_str()?.to_owned())
}

/// Forgets replies older than 30 days.
pub async fn forget(tx: &mut Tx) -> Result<u64> {
    let before = tx.now().plus(-days(30));
    tx.exec(sql("delete from idempotency where created_at < $1").bind(before)).await
}
