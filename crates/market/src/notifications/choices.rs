//! How each person wants to hear of each topic.

use std::collections::BTreeMap;

use base::{Error, Result};
use store::{Tx, sql};

use super::{Channel, Refusal, Topic};
use crate::AccountId;

/// The way in force for one topic.
pub(super) async fn channel(tx: &mut Tx, account: AccountId, topic: Topic) -> Result<Channel> {
    let select = sql("select channel from notification_choice where account = $1 and topic = $2");
    let row = tx.find(select.bind(account).bind(topic)).await?;
    row.map_or(Ok(topic.usual()), |it| it.get("channel"))
}

/// The way in force for every topic, in the order of [`Topic::ALL`].
pub async fn channels(tx: &mut Tx, account: AccountId) -> Result<Vec<(Topic, Channel)>> {
    let select = sql("select topic, channel from notification_choice
                      where account = $1 order by topic limit 100");
    let mut chosen = BTreeMap::new();
    for row in tx.all(select.bind(account)).await? {
        if let Some(topic) = Topic::parse(&row.get::<String>("topic")?) {
            chosen.insert(topic, row.get("channel")?);
        }
    }
    let in_force = |it: &Topic| (*it, chosen.get(it).copied().unwrap_or(it.usual()));
    Ok(Topic::ALL.iter().map(in_force).collect())
}

/// Chooses how to hear of a topic; some must come by letter.
pub async fn choose(tx: &mut Tx, account: AccountId, topic: Topic, channel: Channel) -> Result<()> {
    if !topic.allowed().contains(&channel) {
        return Err(Error::invalid(topic.as_str(), "channel-not-allowed"));
    }
    let now = tx.now();
    let upsert = sql("insert into notification_choice (account, topic, channel, chosen_at)
                      values ($1, $2, $3, $4)
                      on conflict (account, topic) do update
                      set channel = excluded.channel, chosen_at = excluded.chosen_at");
    tx.exec(upsert.bind(account).bind(topic).bind(channel).bind(now)).await?;
    Ok(())
}

/// Refuses a key that no letter of ours holds.
pub async fn must_be_a_link(tx: &mut Tx, key: &str) -> Result<()> {
    owner(tx, key).await.map(|_| ())
}

async fn owner(tx: &mut Tx, key: &str) -> Result<AccountId> {
    let select = sql("select account from notification_hours where key = $1");
    tx.find(select.bind(key)).await?.ok_or(Refusal::NoSuchLink)?.get("account")
}

/// One click in a letter: ends the letters of a topic, or the daily letter where none is
/// named. What comes by letter in any case comes at once from then on.
pub async fn unsubscribe(tx: &mut Tx, key: &str, topic: Option<Topic>) -> Result<()> {
    let account = owner(tx, key).await?;
    for (it, channel) in channels(tx, account).await? {
        let is_meant = topic.map_or(channel == Channel::Digest, |topic| topic == it);
        let quieter =
            if it.allowed().contains(&Channel::App) { Channel::App } else { Channel::Mail };
        if is_meant {
            choose(tx, account, it, quieter).await?;
        }
    }
    Ok(())
}
