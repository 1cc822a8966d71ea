//! What a person wants to hear of on their devices.

use std::collections::BTreeMap;

use base::Result;
use store::{Tx, sql};

use crate::{AccountId, notifications::Topic};

/// Whether one topic is wanted.
pub(super) async fn is_wanted(tx: &mut Tx, account: AccountId, topic: Topic) -> Result<bool> {
    let select = sql("select wanted from push_choice where account = $1 and topic = $2");
    let row = tx.find(select.bind(account).bind(topic)).await?;
    row.map_or(Ok(topic.usually_pushed()), |it| Ok(it.get::<i64>("wanted")? == 1))
}

/// Whether each topic is wanted, in the order of [`Topic::ALL`].
pub async fn choices(tx: &mut Tx, account: AccountId) -> Result<Vec<(Topic, bool)>> {
    let select = sql("select topic, wanted from push_choice
                      where account = $1 order by topic limit 100");
    let mut chosen = BTreeMap::new();
    for row in tx.all(select.bind(account)).await? {
        if let Some(topic) = Topic::parse(&row.get::<String>("topic")?) {
            chosen.insert(topic, row.get::<i64>("wanted")? == 1);
        }
    }
    let wanted = |it: &Topic| (*it, chosen.get(it).copied().unwrap_or(it.usually_pushed()));
    Ok(Topic::ALL.iter().map(wanted).collect())
}

/// Chooses which topics are wanted; every other is not.
pub async fn choose(tx: &mut Tx, account: AccountId, wanted: &[Topic]) -> Result<()> {
    let now = tx.now();
    for (topic, before) in choices(tx, account).await? {
        let is_wanted = wanted.contains(&topic);
        if is_wanted == before {
            continue;
        }
        let upsert = sql("insert into push_choice (account, topic, wanted, chosen_at)
                          values ($1, $2, $3, $4)
                          on conflict (account, topic) do update
                          set wanted = excluded.wanted, chosen_at = excluded.chosen_at");
        let upsert = upsert.bind(account).bind(topic).bind(i64::from(is_wanted));
        tx.exec(upsert.bind(now)).await?;
    }
    Ok(())
}
