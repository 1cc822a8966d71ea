//! API keys: secrets for programs, each with the scopes it may use.
//!
//! Invariant: a key's secret is shown when it is made and never again; it is 256 random bits,
//! and its digest is what is stored.

use base::{Error, Result, Timestamp, Title};
use store::{Row, Tx, sql};

use super::{Refusal, Scope, digest, secret};
use crate::{
    AccountId, ApiKeyId,
    events::{self, Event},
};

/// By this people and secret scanners know a key of ours.
pub const PREFIX: &str = "mk_";
/// So many characters of a key are shown in the list.
const SHOWN: usize = 9;
/// Keys one person can have at once.
pub const MOST_KEYS: i64 = 20;

/// A key about to be made.
#[derive(Debug, Clone)]
pub struct NewKey {
    /// For the person's own list.
    pub name: Title,
    pub scopes: Vec<Scope>,
    pub expires_at: Option<Timestamp>,
}

/// A key as its owner sees it in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListedKey {
    pub id: ApiKeyId,
    pub name: String,
    /// The first characters of the secret.
    pub prefix: String,
    pub scopes: Vec<Scope>,
    pub created_at: Timestamp,
    pub expires_at: Option<Timestamp>,
    pub used_at: Option<Timestamp>,
}

/// Makes a key and returns its secret, which is shown this once.
pub async fn create_key(
    tx: &mut Tx,
    account: AccountId,
    new: NewKey,
) -> Result<(ApiKeyId, String)> {
    super::must_act(tx, account).await?;
    let now = tx.now();
    if new.scopes.is_empty() {
        return Err(Error::invalid("scopes", "scopes-needed"));
    }
    if new.expires_at.is_some_and(|it| it <= now) {
        return Err(Error::invalid("expires_at", "expiry-in-the-past"));
    }
    if MOST_KEYS <= count(tx, account).await? {
        return Err(Refusal::TooManyKeys.into());
    }
    let (id, secret) = (tx.new_id(), format!("{PREFIX}{}", secret::token(tx)));
    let insert = sql("insert into api_key
                          (id, account, name, prefix, secret_hash, created_at, expires_at)
                      values ($1, $2, $3, $4, $5, $6, $7)");
    let insert = insert.bind(id).bind(account).bind(&new.name).bind(&secret[..SHOWN]);
    tx.exec(insert.bind(digest(&secret)).bind(now).bind(new.expires_at)).await?;
    for scope in &new.scopes {
        let insert = sql("insert into api_key_scope (api_key, scope) values ($1, $2)
                          on conflict do nothing");
        tx.exec(insert.bind(id).bind(*scope)).await?;
    }
    let scopes: Vec<&str> = new.scopes.iter().map(|it| it.as_str()).collect();
    let event = Event::new("api-key-created", "api_key", id).fact("scopes", scopes.join(" "));
    events::record(tx, event.by(account).concerns(account)).await?;
    Ok((id, secret))
}

/// Makes a key for a program that holds one: it can hand on what it has, and no more.
pub async fn create_key_with(
    tx: &mut Tx,
    account: AccountId,
    holder: ApiKeyId,
    new: NewKey,
) -> Result<(ApiKeyId, String)> {
    let held = keys_of(tx, account).await?.into_iter().find(|it| it.id == holder);
    let held = held.ok_or(Refusal::KeyNotFound)?;
    let lives_longer = match (held.expires_at, new.expires_at) {
        (None, _) => false,
        (Some(_), None) => true,
        (Some(end), Some(wanted)) => end < wanted,
    };
    if lives_longer {
        return Err(Error::invalid("expires_at", "expiry-after-own"));
    }
    if new.scopes.iter().any(|it| !held.scopes.contains(it)) {
        return Err(Error::invalid("scopes", "scopes-beyond-own"));
    }
    create_key(tx, account, new).await
}

/// The keys of a person that were not revoked, the newest first.
pub async fn keys_of(tx: &mut Tx, account: AccountId) -> Result<Vec<ListedKey>> {
    let select = sql("select id, name, prefix, created_at, expires_at, used_at from api_key
                      where account = $1 and revoked_at is null
                      order by id desc limit 100");
    let rows = tx.all(select.bind(account)).await?;
    let mut keys = Vec::new();
    for row in &rows {
        keys.push(listed(tx, row).await?);
    }
    Ok(keys)
}

async fn listed(tx: &mut Tx, row: &Row) -> Result<ListedKey> {
    let id: ApiKeyId = row.get("id")?;
    let select = sql("select scope from api_key_scope where api_key = $1 order by scope limit 10");
    let scopes = tx.all(select.bind(id)).await?;
    let mut scopes = scopes.iter().map(|it| it.get("scope")).collect::<Result<Vec<Scope>>>()?;
    scopes.sort();
    Ok(ListedKey {
        id,
        name: row.get("name")?,
        prefix: row.get("prefix")?,
        scopes,
        created_at: row.get("created_at")?,
        expires_at: row.get("expires_at")?,
        used_at: row.get("used_at")?,
    })
}

/// Ends a key of this person; ending it again changes nothing.
pub async fn revoke_key(tx: &mut Tx, account: AccountId, id: ApiKeyId) -> Result<()> {
    let select = sql("select id from api_key where id = $1 and account = $2");
    if tx.find(select.bind(id).bind(account)).await?.is_none() {
        return Err(Refusal::KeyNotFound.into());
    }
    let now = tx.now();
    let update = sql("update api_key set revoked_at = $2 where id = $1 and revoked_at is null");
    if tx.exec(update.bind(id).bind(now)).await? == 1 {
        let event = Event::new("api-key-revoked", "api_key", id);
        events::record(tx, event.by(account).concerns(account)).await?;
    }
    Ok(())
}

/// Ends every key of an account that is being closed.
pub(super) async fn revoke_all(tx: &mut Tx, account: AccountId) -> Result<()> {
    let now = tx.now();
    let update = sql("update api_key set revoked_at = $2, name = ''
                      where account = $1 and revoked_at is null");
    tx.exec(update.bind(account).bind(now)).await?;
    Ok(())
}

async fn count(tx: &mut Tx, account: AccountId) -> Result<i64> {
    let now = tx.now();
    let count = sql("select count(*) as n from api_key
                     where account = $1 and revoked_at is null
                       and (expires_at is null or $2 < expires_at)");
    tx.one(count.bind(account).bind(now)).await?.get("n")
}
