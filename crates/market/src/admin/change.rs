//! The installation's choices, changed by an admin.

use base::{Error, Reason, Result};
use store::{Tx, sql};

use super::Refusal;
use crate::{
    AccountId,
    events::{self, Event},
    settings::{self, ALL, CURRENCY},
};

/// As much of a value as the log repeats; the whole stands among the setting's versions.
const TOLD: usize = 200;

/// A value about to be put in force.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The setting's name.
    pub name: String,
    pub value: String,
    /// Why, for the log.
    pub why: Option<Reason>,
}

/// Puts a new value in force; false when it was in force before.
pub async fn change_setting(tx: &mut Tx, admin: AccountId, change: &Change) -> Result<bool> {
    let setting = ALL.iter().find(|it| it.name == change.name);
    let setting = *setting.ok_or_else(|| Error::invalid("name", "setting-unknown"))?;
    let (before, after) = (settings::text(tx, setting).await?, setting.parse(&change.value)?);
    if before == after {
        return Ok(false);
    }
    if setting == CURRENCY && tx.find(sql("select id from transfer limit 1")).await?.is_some() {
        return Err(Refusal::CurrencyInUse.into());
    }
    settings::set(tx, Some(admin), setting.name, &after).await?;
    let told = |text: &str| text.chars().take(TOLD).collect::<String>();
    let event = Event::new("setting-changed", "setting", setting.name).by(admin);
    let event = event.fact("before", told(&before)).fact("after", told(&after));
    let event = match &change.why {
        Some(why) => event.fact("why", why.as_str()),
        None => event,
    };
    events::record(tx, event).await?;
    Ok(true)
}
