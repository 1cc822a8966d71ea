//! At the door: whose session is this, whose key, and may they still come in.
//!
//! Only digests of tokens and secrets are stored, so a leaked database opens no door.

use base::{DurationMs, Result, Timestamp, days, hours, minutes};
use locale::Language;
use sha2::{Digest, Sha256};
use store::{Tx, sql};

use super::{Role, roles_of};
use crate::{AccountId, ApiKeyId, SessionId, word::words};

/// A session that rested this long has ended.
pub const IDLE: DurationMs = hours(12);
/// An admin's session rests shorter.
pub const ADMIN_IDLE: DurationMs = minutes(30);
/// No session lives longer.
pub const LONGEST: DurationMs = days(14);
/// An admin's session lives this long.
pub const ADMIN_LONGEST: DurationMs = hours(12);
/// How exactly the last use is noted, so that a read does not become a write each time.
const FRESH: DurationMs = minutes(1);

words! {
    /// What an API key may be used for.
    Scope {
        /// Look, change nothing.
        Read = "read",
        /// Claim, submit, apply, appeal.
        Work = "work",
        /// Post projects, review, export.
        Request = "request",
        /// Top up and withdraw.
        Money = "money",
        /// Whatever the account's staff roles allow.
        Staff = "staff",
    }
}

/// Somebody who is signed in.
#[derive(Debug, Clone)]
pub struct Session {
    pub id: SessionId,
    pub account: AccountId,
    pub name: String,
    /// The language that they chose.
    pub language: Option<Language>,
    pub roles: Vec<Role>,
    /// When the password (and code) was last given in this session.
    pub proved_at: Timestamp,
    /// The last use was noted a while ago; see [`touch_session`].
    pub is_stale: bool,
}

/// A key that opens the JSON face.
#[derive(Debug, Clone)]
pub struct Key {
    pub id: ApiKeyId,
    pub account: AccountId,
    pub scopes: Vec<Scope>,
    /// The last use was noted a while ago; see [`touch_key`].
    pub is_stale: bool,
}

/// What is stored of a token or secret: its SHA-256 in hexadecimal.
pub fn digest(secret: &str) -> String {
    Sha256::digest(secret).iter().fold(String::new(), |hex, it| format!("{hex}{it:02x}"))
}

/// The full session with this token; nothing when it ended, rested too long, still waits for
/// its second factor, or its account was closed.
pub async fn session_of(tx: &mut Tx, token: &str) -> Result<Option<Session>> {
    let now = tx.now();
    let select = sql("select s.id, s.account, s.proved_at, s.seen_at, s.created_at, a.name,
                             a.language
                      from session s join account a on a.id = s.account
                      where s.token_hash = $1 and s.ended_at is null and s.half = 0
                        and s.epoch = a.epoch and a.closed_at is null
                        and $2 < s.seen_at and $3 < s.created_at");
    let select = select.bind(digest(token)).bind(now.plus(-IDLE)).bind(now.plus(-LONGEST));
    let Some(row) = tx.find(select).await? else { return Ok(None) };
    let account = row.get("account")?;
    let language: Option<String> = row.get("language")?;
    let roles = roles_of(tx, account).await?;
    let (seen, created): (Timestamp, Timestamp) = (row.get("seen_at")?, row.get("created_at")?);
    let is_admin = roles.contains(&Role::Admin);
    if is_admin && (ADMIN_IDLE < now.since(seen) || ADMIN_LONGEST < now.since(created)) {
        return Ok(None);
    }
    Ok(Some(Session {
        id: row.get("id")?,
        account,
        name: row.get("name")?,
        language: language.as_deref().and_then(Language::parse),
        roles,
        proved_at: row.get("proved_at")?,
        is_stale: FRESH < now.since(seen),
    }))
}

/// Notes that the session was used now.
pub async fn touch_session(tx: &mut Tx, id: SessionId) -> Result<()> {
    let now = tx.now();
    let update = sql("update session set seen_at = $2 where id = $1 and ended_at is null");
    tx.exec(update.bind(id).bind(now)).await?;
    Ok(())
}

/// The key with this secret; nothing when it was revoked or has expired, or its account was
/// closed or suspended.
pub async fn authenticate(tx: &mut Tx, secret: &str) -> Result<Option<Key>> {
    let now = tx.now();
    let select = sql("select k.id, k.account, coalesce(k.used_at, 0) as used_at, s.scope
                      from api_key k
                      join account a on a.id = k.account
                      join api_key_scope s on s.api_key = k.id
                      where k.secret_hash = $1 and k.revoked_at is null
                        and (k.expires_at is null or $2 < k.expires_at)
                        and a.closed_at is null and a.suspended_at is null
                      order by s.scope limit 10");
    let rows = tx.all(select.bind(digest(secret)).bind(now)).await?;
    let Some(first) = rows.first() else { return Ok(None) };
    let used: Timestamp = first.get("used_at")?;
    Ok(Some(Key {
        id: first.get("id")?,
        account: first.get("account")?,
        scopes: rows.iter().map(|it| it.get("scope")).collect::<Result<_>>()?,
        is_stale: FRESH < now.since(used),
    }))
}

/// Notes that the key was used now.
pub async fn touch_key(tx: &mut Tx, id: ApiKeyId) -> Result<()> {
    let now = tx.now();
    let update = sql("update api_key set used_at = $2 where id = $1 and revoked_at is null");
    tx.exec(update.bind(id).bind(now)).await?;
    Ok(())
}
