//! Limits on everything that can be guessed or flooded, counted in the database so that they
//! hold across nodes. A limit passes by itself; nobody is locked out for good.

use base::{DurationMs, Result};
use store::{Tx, sql};

use crate::word::refusals;

refusals! {
    /// Too often in this window of time.
    TooMany = Limit "too-many-tries",
}

/// Counts one try against `most` in each `window`; refuses when there were more.
///
/// The count must outlive the refusal of what was tried, so call it in a transaction of its
/// own that commits.
pub async fn take(tx: &mut Tx, bucket: &str, most: i64, window: DurationMs) -> Result<()> {
    if most < count(tx, bucket, window, 1).await? { Err(Refusal::TooMany.into()) } else { Ok(()) }
}

/// Adds to a window's count and tells it.
pub async fn count(tx: &mut Tx, bucket: &str, window: DurationMs, by: i64) -> Result<i64> {
    let now = tx.now().as_millis();
    let upsert = sql("insert into attempt (bucket, window_start, tries) values ($1, $2, $3)
                      on conflict (bucket, window_start)
                      do update set tries = attempt.tries + excluded.tries
                      returning tries");
    tx.one(upsert.bind(bucket).bind(now - now.rem_euclid(window)).bind(by)).await?.get("tries")
}

/// Takes a try back that turned out to be no guess. It never goes below zero.
pub async fn give_back(tx: &mut Tx, bucket: &str, window: DurationMs) -> Result<()> {
    let now = tx.now().as_millis();
    let update = sql("update attempt set tries = tries - 1
                      where bucket = $1 and window_start = $2 and 0 < tries");
    tx.exec(update.bind(bucket).bind(now - now.rem_euclid(window))).await?;
    Ok(())
}

/// Forgets windows that started before `age` ago.
pub async fn forget(tx: &mut Tx, age: DurationMs) -> Result<u64> {
    let before = tx.now().plus(-age);
    tx.exec(sql("delete from attempt where window_start < $1").bind(before)).await
}
