//! From a notification to a message: one job for each device, which reads everything anew.

use base::{DurationMs, Error, Result, Timestamp, days, hours, minutes};
use locale::{Locale, say};
use serde_json::json;
use sha2::{Digest, Sha256};
use store::{Row, Tx, sql};

use super::{choices, devices, key};
use crate::{
    AccountId, NotificationId, PushDeviceId, accounts,
    jobs::{self, Job},
    notifications::{Line, Topic, letters, list, sentence},
    ports::{Handed, Push, PushKey, Urgency},
    settings,
};

/// The job that sends a notification to a device.
pub const SEND: &str = "push-send";
/// The job that sends a test to a device.
pub const TEST: &str = "push-test";
/// A message that failed this often, two hours after the first time, is given up: it waits in
/// the app.
pub const TRIES: i64 = 8;

/// Older news is not worth a message, and a service keeps none longer.
const OLD: DurationMs = days(1);
/// A test is for somebody who waits.
const TEST_OLD: DurationMs = minutes(5);
/// How long a signature holds; services take a day at most.
const SIGNED: DurationMs = hours(12);
/// The most characters of a sentence: devices show no more.
const MOST: usize = 300;

/// A message about to leave.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outgoing {
    pub device: PushDeviceId,
    pub key: PushKey,
    pub push: Push,
}

/// The devices to tell of something. None where the person does not want that, or has not read
/// yet what came before about the same thing: one knock is enough, but for money and safety.
pub(in crate::notifications) async fn to_tell(
    tx: &mut Tx,
    account: AccountId,
    topic: Topic,
    kind: &str,
    about: &str,
) -> Result<Vec<PushDeviceId>> {
    let devices = devices(tx, account).await?;
    if devices.is_empty() || !choices::is_wanted(tx, account, topic).await? {
        return Ok(Vec::new());
    }
    let devices: Vec<_> = devices.into_iter().map(|it| it.id).collect();
    if matches!(topic, Topic::Money | Topic::Security) {
        return Ok(devices);
    }
    let unread = sql("select id from notification
                      where account = $1 and kind = $2 and about = $3 and read_at is null limit 1");
    let is_known = tx.find(unread.bind(account).bind(kind).bind(about)).await?.is_some();
    Ok(if is_known { Vec::new() } else { devices })
}

/// Sends a notification to devices, at the end of the person's quiet hours if it is one now.
pub(in crate::notifications) async fn plan(
    tx: &mut Tx,
    devices: &[PushDeviceId],
    notification: NotificationId,
    quiet_until: Option<Timestamp>,
) -> Result<()> {
    for device in devices {
        let job = Job::new(SEND, format!("{device} {notification}"));
        let job = job.once(format!("push:{notification}:{device}"));
        let job = if let Some(at) = quiet_until { job.at(at) } else { job };
        jobs::enqueue(tx, job).await?;
    }
    Ok(())
}

/// A person wants to see that it works.
pub async fn ask_test(tx: &mut Tx, account: AccountId, device: PushDeviceId) -> Result<()> {
    devices::find(tx, account, device).await?;
    let job = Job::new(TEST, device.to_string()).once(format!("push-test:{device}"));
    jobs::enqueue_now(tx, job).await
}

/// The message of a job, by its payload. Nothing when it is not to be sent any more: it was read
/// in the app, the device was removed, or push was switched off.
pub async fn prepare(tx: &mut Tx, payload: &str, base_url: &str) -> Result<Option<Outgoing>> {
    let (device, notification) = match payload.split_once(' ') {
        Some((device, notification)) => (device, Some(notification)),
        None => (payload, None),
    };
    let id: PushDeviceId = device.parse().map_err(Error::store)?;
    let notification: Option<NotificationId> =
        notification.map(|it| it.parse().map_err(Error::store)).transpose()?;
    let (Some(key), Some(to)) = (key::key(tx).await?, address(tx, id).await?) else {
        return Ok(None);
    };
    let services = settings::text(tx, settings::PUSH_SERVICES).await?;
    if devices::endpoint(&to.endpoint, &services).is_err() {
        return Ok(None);
    }
    let person = accounts::find(tx, to.account).await?;
    let locale = letters::speaking(tx, &person).await?;
    let said = match notification {
        None => Some(test(&locale, id)),
        Some(it) => news(tx, &locale, to.account, it).await?,
    };
    let Some(said) = said else { return Ok(None) };
    let brand = settings::text(tx, settings::BRAND).await?;
    let text = json!({
        "title": brand,
        "text": said.text,
        "path": said.path,
        "tag": said.tag,
        "lang": locale.lang(),
    });
    let push = Push {
        endpoint: to.endpoint,
        key: to.key,
        secret: to.secret,
        text: text.to_string(),
        collapse: Some(said.tag),
        seconds: said.keep / 1_000,
        urgency: said.urgency,
        contact: contact(tx, base_url).await?,
        until: tx.now().plus(SIGNED),
    };
    Ok(Some(Outgoing { device: id, key, push }))
}

/// What a message says, and how it is handled.
struct Said {
    text: String,
    path: String,
    tag: String,
    keep: DurationMs,
    urgency: Urgency,
}

fn test(locale: &Locale, device: PushDeviceId) -> Said {
    Said {
        text: say!(locale, "notifications-push-test-text"),
        path: "/settings/notifications".to_owned(),
        tag: tag("test", &device.to_string()),
        keep: TEST_OLD,
        urgency: Urgency::High,
    }
}

async fn news(
    tx: &mut Tx,
    locale: &Locale,
    account: AccountId,
    id: NotificationId,
) -> Result<Option<Said>> {
    let Some(it) = list::find_any(tx, account, id).await? else { return Ok(None) };
    let age = tx.now().since(it.at);
    if it.read_at.is_some() || OLD <= age {
        return Ok(None);
    }
    let tag = tag(&it.kind, &it.about);
    let text = sentence(locale, &Line::of(it));
    Ok(Some(Said {
        text: text.chars().take(MOST).collect(),
        path: format!("/notifications/{id}"),
        tag,
        keep: OLD - age,
        urgency: Urgency::Normal,
    }))
}

/// What later news about the same thing take the place of; as long as services allow (RFC 8030
/// §5.4), and no service learns from it what it is about.
fn tag(kind: &str, about: &str) -> String {
    let digest = Sha256::digest(format!("{kind}:{about}"));
    digest.iter().take(16).fold(String::new(), |hex, it| format!("{hex}{it:02x}"))
}

/// Whom a service can write to about our messages.
async fn contact(tx: &mut Tx, base_url: &str) -> Result<String> {
    let email = settings::text(tx, settings::OPERATOR_EMAIL).await?;
    Ok(if email.is_empty() { base_url.to_owned() } else { format!("mailto:{email}") })
}

/// Notes what became of a message; a device that wants no more is forgotten.
pub async fn settle(tx: &mut Tx, device: PushDeviceId, handed: &Handed) -> Result<()> {
    let now = tx.now();
    let note = match handed {
        Handed::Taken => {
            sql("update push_device set worked_at = $2, failed_at = null, error = null
                 where id = $1")
            .bind(device)
            .bind(now)
        }
        Handed::Gone => sql("delete from push_device where id = $1").bind(device),
        Handed::Refused(why) => return mark_failed(tx, device, why).await,
    };
    tx.exec(note).await?;
    Ok(())
}

/// Notes why a service did not take a message.
pub async fn mark_failed(tx: &mut Tx, device: PushDeviceId, why: &str) -> Result<()> {
    let now = tx.now();
    let update = sql("update push_device set failed_at = $2, error = $3 where id = $1");
    tx.exec(update.bind(device).bind(now).bind(why)).await?;
    Ok(())
}

/// Where a device's messages go.
struct Address {
    account: AccountId,
    endpoint: String,
    key: String,
    secret: String,
}

async fn address(tx: &mut Tx, device: PushDeviceId) -> Result<Option<Address>> {
    let select = sql("select d.account, d.endpoint, d.public_key, d.secret from push_device d
                      join session s on s.id = d.session and s.ended_at is null
                      join account a on a.id = d.account and a.epoch = s.epoch
                      where d.id = $1 and a.closed_at is null");
    let read = |it: Row| {
        Ok(Address {
            account: it.get("account")?,
            endpoint: it.get("endpoint")?,
            key: it.get("public_key")?,
            secret: it.get("secret")?,
        })
    };
    tx.find(select.bind(device)).await?.map(read).transpose()
}
