//! From the log to the people: each piece of news becomes a notification for everybody whom it
//! concerns, and a letter for those who want one at once.

use base::{DurationMs, Result, days};
use store::{Tx, sql};

use super::{
    Channel, Topic, choices, digest, hours,
    kinds::{self, Kind, To},
    letters, push,
};
use crate::{
    AccountId, NotificationId,
    accounts::Role,
    events::{self, Recorded},
};

/// News that are told later than this, as after a restore, bring no letter any more …
const STALE: DurationMs = days(2);
/// … and later than this they are told as read: nobody is called for what is a week old.
const OLD: DurationMs = days(7);
/// The most members of the staff who are told of one thing.
const MOST_STAFF: i64 = 200;

/// Whether news wait for [`deliver`].
pub async fn is_any_waiting(tx: &mut Tx) -> Result<bool> {
    events::is_any_untold(tx).await
}

/// Tells the oldest news that nobody was told of; says how many there were. `base_url` begins
/// the links in letters.
pub async fn deliver(tx: &mut Tx, base_url: &str, limit: i64) -> Result<usize> {
    let news = events::take_news(tx, limit).await?;
    // What is told in one transaction keeps the order in which it happened.
    let mut place = 0_u16;
    for it in &news {
        if it.kind == "account-closed" {
            forget(tx, &it.subject).await?;
            continue;
        }
        for kind in kinds::of(&it.kind) {
            for account in audience(tx, it, kind.to).await? {
                place = place.saturating_add(1);
                tell(tx, account, it, kind, place, base_url).await?;
            }
        }
    }
    Ok(news.len())
}

async fn audience(tx: &mut Tx, news: &Recorded, to: To) -> Result<Vec<AccountId>> {
    Ok(match (to, news.concerns) {
        (To::Concerned, Some(it)) if news.actor != Some(it) => vec![it],
        (To::Owner, Some(it)) => vec![it],
        (To::Concerned | To::Owner, _) => Vec::new(),
        (To::Staff(role), _) => {
            let mut staff = staff(tx, role).await?;
            staff.retain(|it| news.actor != Some(*it) && news.concerns != Some(*it));
            staff
        }
    })
}

async fn staff(tx: &mut Tx, role: Role) -> Result<Vec<AccountId>> {
    let select = sql("select distinct account from account_role where role in ($1, 'admin')
                      order by account limit $2");
    tx.all(select.bind(role).bind(MOST_STAFF)).await?.iter().map(|it| it.get("account")).collect()
}

async fn tell(
    tx: &mut Tx,
    account: AccountId,
    news: &Recorded,
    kind: Kind,
    place: u16,
    base_url: &str,
) -> Result<()> {
    let channel = choices::channel(tx, account, kind.topic).await?;
    if channel == Channel::Off {
        return Ok(());
    }
    let about = about(news);
    // A conversation that waits to be read needs no second letter.
    let is_known =
        kind.topic == Topic::Messages && is_unread(tx, account, &news.kind, &about).await?;
    let is_stale = STALE < tx.now().since(news.at);
    let devices = if is_stale {
        Vec::new()
    } else {
        push::to_tell(tx, account, kind.topic, &news.kind, &about).await?
    };
    let in_digest = channel == Channel::Digest && !is_stale;
    let id = id(tx, place);
    if !insert(tx, id, account, news, kind.topic, &about, in_digest).await? {
        return Ok(());
    }
    if !devices.is_empty() {
        let quiet_until = hours::quiet_until(tx, account).await?;
        push::plan(tx, &devices, id, quiet_until).await?;
    }
    match channel {
        _ if is_stale => Ok(()),
        Channel::Digest => digest::plan(tx, account).await,
        Channel::Mail if !kind.has_letter && !is_known => {
            let quiet_until = hours::quiet_until(tx, account).await?;
            letters::at_once(tx, account, id, kind.topic, base_url, quiet_until).await
        }
        _ => Ok(()),
    }
}

/// What a notification is about: notifications of one kind about the same thing are read
/// together.
fn about(news: &Recorded) -> String {
    match (news.kind.as_str(), news.project) {
        ("message-sent", _) | (_, None) => news.subject.clone(),
        (_, Some(project)) => project.to_string(),
    }
}

async fn is_unread(tx: &mut Tx, account: AccountId, kind: &str, about: &str) -> Result<bool> {
    let select = sql("select id from notification
                      where account = $1 and kind = $2 and about = $3 and read_at is null limit 1");
    Ok(tx.find(select.bind(account).bind(kind).bind(about)).await?.is_some())
}

/// An id that sorts after those with a lower place in this transaction.
fn id(tx: &mut Tx, place: u16) -> NotificationId {
    let chance = u128::from(u64::from_be_bytes(tx.random()));
    NotificationId::new(tx.now(), (u128::from(place) << 64) | chance)
}

/// Writes the row; false when this person was told before, or has left.
async fn insert(
    tx: &mut Tx,
    id: NotificationId,
    account: AccountId,
    news: &Recorded,
    topic: Topic,
    about: &str,
    in_digest: bool,
) -> Result<bool> {
    let now = tx.now();
    let read_at = (OLD < now.since(news.at)).then_some(now);
    let insert = sql("insert into notification (id, account, event, kind, subject_kind, subject,
                                                at, category, about, actor, project, facts, digest,
                                                read_at)
                      select $1, a.id, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14
                      from account a where a.id = $2 and a.closed_at is null
                      on conflict do nothing");
    let insert = insert.bind(id).bind(account).bind(news.id).bind(&news.kind);
    let insert = insert.bind(&news.subject_kind).bind(&news.subject).bind(news.at);
    let insert = insert.bind(topic.category()).bind(about).bind(news.actor).bind(news.project);
    let insert = insert.bind(&news.facts).bind(i64::from(in_digest)).bind(read_at);
    Ok(tx.exec(insert).await? == 1)
}

/// Somebody left: nothing of theirs stays.
async fn forget(tx: &mut Tx, account: &str) -> Result<()> {
    tx.exec(sql("delete from notification where account = $1").bind(account)).await?;
    tx.exec(sql("delete from notification_choice where account = $1").bind(account)).await?;
    tx.exec(sql("delete from notification_hours where account = $1").bind(account)).await?;
    tx.exec(sql("delete from notification_digest where account = $1").bind(account)).await?;
    push::forget(tx, account).await
}
