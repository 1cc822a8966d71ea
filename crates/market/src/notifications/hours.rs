//! When letters come: the hour of the daily one, and the hours in which none does.

use base::{Error, Result, Timestamp, days};
use locale::Zone;
use store::{Tx, sql};

use crate::AccountId;

/// When a person's letters come, by their own clock.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hours {
    /// The IANA name of the time zone, one of [`Zone::NAMES`].
    pub zone: String,
    /// The full hour of the daily letter.
    pub digest_hour: i64,
    /// From this full hour to that one, letters wait.
    pub quiet: Option<(i64, i64)>,
}

impl Default for Hours {
    fn default() -> Self {
        Self { zone: "UTC".to_owned(), digest_hour: 7, quiet: None }
    }
}

impl Hours {
    fn zone(&self) -> Zone {
        Zone::find(&self.zone).unwrap_or_default()
    }

    /// The next moment after `now` at which the person's clock shows this full hour.
    fn next(&self, now: Timestamp, hour: i64) -> Timestamp {
        let zone = self.zone();
        let local = now.plus(zone.offset(now));
        let today = local.day().start().plus(base::hours(hour));
        let next = if today <= local { today.plus(days(1)) } else { today };
        // The clock may be changed in between: what counts is the offset at that hour.
        let guess = next.plus(-zone.offset(now));
        next.plus(-zone.offset(guess))
    }

    /// When the next daily letter comes.
    pub(super) fn next_digest(&self, now: Timestamp) -> Timestamp {
        self.next(now, self.digest_hour)
    }

    /// The end of the quiet hours, if it is one now.
    pub(super) fn quiet_until(&self, now: Timestamp) -> Option<Timestamp> {
        let (from, until) = self.quiet?;
        let local = now.plus(self.zone().offset(now));
        let hour = local.as_millis().rem_euclid(days(1)) / base::hours(1);
        let is_quiet =
            if from < until { (from..until).contains(&hour) } else { from <= hour || hour < until };
        is_quiet.then(|| self.next(now, until))
    }
}

/// A person's hours.
pub async fn hours(tx: &mut Tx, account: AccountId) -> Result<Hours> {
    let select = sql("select zone, digest_hour, quiet_from, quiet_until
                      from notification_hours where account = $1");
    let Some(row) = tx.find(select.bind(account)).await? else { return Ok(Hours::default()) };
    let quiet: Option<i64> = row.get("quiet_from")?;
    Ok(Hours {
        zone: row.get("zone")?,
        digest_hour: row.get("digest_hour")?,
        quiet: quiet.zip(row.get("quiet_until")?),
    })
}

/// Chooses them; a daily letter that is planned moves along.
pub async fn set_hours(tx: &mut Tx, account: AccountId, new: &Hours) -> Result<()> {
    if Zone::find(&new.zone).is_none() {
        return Err(Error::invalid("zone", "zone-unknown"));
    }
    let all = [("digest_hour", Some(new.digest_hour)), ("quiet", new.quiet.map(|it| it.0))];
    for (field, hour) in all.into_iter().chain([("quiet", new.quiet.map(|it| it.1))]) {
        if hour.is_some_and(|it| !(0..24).contains(&it)) {
            return Err(Error::invalid(field, "hour-out-of-range"));
        }
    }
    // The same hour twice would be a whole day of silence, or none: none it is.
    let quiet = new.quiet.filter(|it| it.0 != it.1);
    key(tx, account).await?;
    let update = sql("update notification_hours
                      set zone = $2, digest_hour = $3, quiet_from = $4, quiet_until = $5
                      where account = $1");
    let update = update.bind(account).bind(&new.zone).bind(new.digest_hour);
    tx.exec(update.bind(quiet.map(|it| it.0)).bind(quiet.map(|it| it.1))).await?;
    let due = new.next_digest(tx.now());
    let planned = sql("update notification_digest set due_at = $2 where account = $1");
    tx.exec(planned.bind(account).bind(due)).await?;
    Ok(())
}

/// The secret of the links in a person's letters; it is made with the first one.
pub(super) async fn key(tx: &mut Tx, account: AccountId) -> Result<String> {
    let fresh = format!("{:032x}", u128::from_be_bytes(tx.random()));
    let usual = Hours::default();
    let insert = sql("insert into notification_hours (account, zone, digest_hour, key)
                      values ($1, $2, $3, $4) on conflict (account) do nothing");
    tx.exec(insert.bind(account).bind(usual.zone).bind(usual.digest_hour).bind(fresh)).await?;
    let select = sql("select key from notification_hours where account = $1");
    tx.one(select.bind(account)).await?.get("key")
}

/// Until when a letter to this person waits.
pub(super) async fn quiet_until(tx: &mut Tx, account: AccountId) -> Result<Option<Timestamp>> {
    let now = tx.now();
    Ok(hours(tx, account).await?.quiet_until(now))
}

#[cfg(test)]
mod tests;
