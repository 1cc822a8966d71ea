//! The devices of people: browsers that asked their makers' services for an address.
//!
//! Invariant: a device belongs to one person, and counts as long as nobody ended its session.

use base::{Error, Result, Timestamp};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD as TEXT};
use store::{Row, Tx, sql};
use url::{Host, Url};

use super::{Refusal, key};
use crate::{
    AccountId, PushDeviceId, SessionId,
    events::{self, Event},
    settings,
};

/// The most devices of one person.
pub const MOST: usize = 10;
/// The most characters of an address; services use two or three hundred.
const LONGEST: usize = 1_000;
/// As much of a browser's name as is kept.
const AGENT: usize = 200;

/// What a browser gives of itself.
#[derive(Debug, Clone)]
pub struct New {
    pub endpoint: String,
    /// Its public key and its secret, in base64url.
    pub key: String,
    pub secret: String,
    /// What it calls itself.
    pub agent: String,
}

/// A device as its owner sees it in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Device {
    pub id: PushDeviceId,
    pub endpoint: String,
    pub agent: String,
    pub created_at: Timestamp,
    pub worked_at: Option<Timestamp>,
    /// When a service last refused a message, if it took none since.
    pub failed_at: Option<Timestamp>,
}

/// Sends news to this browser from now on. One that was another person's is theirs no longer.
pub async fn add(
    tx: &mut Tx,
    account: AccountId,
    session: SessionId,
    new: &New,
) -> Result<PushDeviceId> {
    if key::key(tx).await?.is_none() {
        return Err(Refusal::Off.into());
    }
    let endpoint = endpoint(&new.endpoint, &settings::text(tx, settings::PUSH_SERVICES).await?)?;
    bytes("key", &new.key, 65)?;
    bytes("secret", &new.secret, 16)?;
    let all = devices(tx, account).await?;
    if MOST <= all.len() && all.iter().all(|it| it.endpoint != endpoint) {
        return Err(Refusal::TooManyDevices.into());
    }
    let (id, now): (PushDeviceId, _) = (tx.new_id(), tx.now());
    let delete = sql("delete from push_device where endpoint = $1");
    tx.exec(delete.bind(&endpoint)).await?;
    let agent: String = new.agent.chars().filter(|it| !it.is_control()).take(AGENT).collect();
    let insert = sql("insert into push_device (id, account, session, endpoint, public_key, secret,
                                               agent, created_at)
                      values ($1, $2, $3, $4, $5, $6, $7, $8)");
    let insert = insert.bind(id).bind(account).bind(session).bind(endpoint).bind(&new.key);
    tx.exec(insert.bind(&new.secret).bind(agent).bind(now)).await?;
    let event = Event::new("push-device-added", "push_device", id).by(account);
    events::record(tx, event).await?;
    Ok(id)
}

/// An address by https at one of these services, as it is written down.
pub(super) fn endpoint(text: &str, services: &str) -> Result<String> {
    let malformed = || Error::invalid("endpoint", "push-endpoint-malformed");
    let url = Url::parse(text).map_err(|_| malformed())?;
    let is_plain = url.scheme() == "https"
        && url.username().is_empty()
        && url.password().is_none()
        && url.port().is_none()
        && url.as_str().len() <= LONGEST;
    let Some(Host::Domain(host)) = url.host().filter(|_| is_plain) else {
        return Err(malformed());
    };
    let is_one = |service: &str| match service.strip_prefix("*.") {
        Some(end) => host.strip_suffix(end).is_some_and(|it| it.ends_with('.')),
        None => host == service,
    };
    if !services.to_lowercase().split(';').map(str::trim).any(is_one) {
        return Err(Error::invalid("endpoint", "push-service-unknown"));
    }
    Ok(url.into())
}

fn bytes(field: &str, text: &str, wanted: usize) -> Result<()> {
    match TEXT.decode(text) {
        Ok(bytes) if bytes.len() == wanted => Ok(()),
        _ => Err(Error::invalid(field, "push-key-malformed")),
    }
}

/// A person's devices, the newest first.
pub async fn devices(tx: &mut Tx, account: AccountId) -> Result<Vec<Device>> {
    let select = sql("select d.id, d.endpoint, d.agent, d.created_at, d.worked_at, d.failed_at
                      from push_device d
                      join session s on s.id = d.session and s.ended_at is null
                      join account a on a.id = d.account and a.epoch = s.epoch
                      where d.account = $1 order by d.id desc limit $2");
    let most = i64::try_from(MOST).map_err(Error::store)?;
    tx.all(select.bind(account).bind(most)).await?.iter().map(read).collect()
}

/// One of a person's devices.
pub async fn find(tx: &mut Tx, account: AccountId, id: PushDeviceId) -> Result<Device> {
    let found = devices(tx, account).await?.into_iter().find(|it| it.id == id);
    found.ok_or_else(|| Refusal::NoSuchDevice.into())
}

fn read(row: &Row) -> Result<Device> {
    Ok(Device {
        id: row.get("id")?,
        endpoint: row.get("endpoint")?,
        agent: row.get("agent")?,
        created_at: row.get("created_at")?,
        worked_at: row.get("worked_at")?,
        failed_at: row.get("failed_at")?,
    })
}

/// Sends nothing to this device any more.
pub async fn remove(tx: &mut Tx, account: AccountId, id: PushDeviceId) -> Result<()> {
    if remove_here(tx, account, id).await? { Ok(()) } else { Err(Refusal::NoSuchDevice.into()) }
}

/// Somebody signs out in this browser: it hears of nothing, where it was theirs.
pub async fn remove_here(tx: &mut Tx, account: AccountId, id: PushDeviceId) -> Result<bool> {
    let delete = sql("delete from push_device where id = $1 and account = $2");
    if tx.exec(delete.bind(id).bind(account)).await? != 1 {
        return Ok(false);
    }
    let event = Event::new("push-device-removed", "push_device", id).by(account);
    events::record(tx, event).await?;
    Ok(true)
}

/// Somebody signs in in a browser that is a device: theirs goes on with the new session, and
/// another person's hears of nothing any more.
pub async fn move_in(
    tx: &mut Tx,
    account: AccountId,
    session: SessionId,
    id: PushDeviceId,
) -> Result<()> {
    let delete = sql("delete from push_device where id = $1 and account <> $2");
    tx.exec(delete.bind(id).bind(account)).await?;
    let update = sql("update push_device set session = $3 where id = $1 and account = $2");
    tx.exec(update.bind(id).bind(account).bind(session)).await?;
    Ok(())
}

/// Whether there are devices for [`forget_ended`].
pub async fn is_any_ended(tx: &mut Tx) -> Result<bool> {
    let select = sql("select d.id from push_device d
                      where not exists (select 1 from session s
                                        join account a on a.id = s.account and a.epoch = s.epoch
                                        where s.id = d.session and s.ended_at is null)
                      limit 1");
    Ok(tx.find(select).await?.is_some())
}

/// Forgets devices whose session was ended or is long over, at most `limit`; says how many.
pub async fn forget_ended(tx: &mut Tx, limit: i64) -> Result<u64> {
    let delete = sql("delete from push_device
                      where id in (select d.id from push_device d
                                   where not exists (
                                       select 1 from session s
                                       join account a on a.id = s.account and a.epoch = s.epoch
                                       where s.id = d.session and s.ended_at is null)
                                   order by d.id limit $1)");
    tx.exec(delete.bind(limit)).await
}

/// Somebody left: nothing of theirs stays.
pub(in crate::notifications) async fn forget(tx: &mut Tx, account: &str) -> Result<()> {
    tx.exec(sql("delete from push_device where account = $1").bind(account)).await?;
    tx.exec(sql("delete from push_choice where account = $1").bind(account)).await?;
    Ok(())
}

#[cfg(test)]
mod tests;
