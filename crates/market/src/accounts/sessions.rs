//! Sessions: opened at sign-in, listed for their owner, ended one by one or all at once.
//!
//! Invariant: a token is 256 random bits, made new at each sign-in and stored as a digest. A
//! session lives only while its epoch is its account's, so one number ends them all.

use base::{DurationMs, Result, Timestamp, minutes};
use store::{Row, Tx, sql};

use super::{Checked, LONGEST, Refusal, Visit, digest, rows, second_factor, secret, sign_in};
use crate::{
    AccountId, SessionId,
    events::{self, Event},
};

/// How long a password given again opens the doors that ask for it.
pub const PROOF: DurationMs = minutes(10);
/// As much of a browser's name as is kept.
const AGENT: usize = 200;
/// As many sessions as are listed.
const LISTED: i64 = 100;

/// A session as its owner sees it in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListedSession {
    pub id: SessionId,
    pub created_at: Timestamp,
    pub seen_at: Timestamp,
    pub agent: String,
    pub address: String,
}

/// How far somebody has come in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Steps {
    /// The password was right, and a code is still needed.
    Half,
    Whole,
}

/// Opens a session without a password, for somebody who has just shown in another way who
/// they are, and returns its token.
pub async fn open_session(tx: &mut Tx, account: AccountId, visit: &Visit) -> Result<String> {
    open(tx, account, visit, Steps::Whole).await
}

/// Opens a session and returns its token.
pub(super) async fn open(
    tx: &mut Tx,
    account: AccountId,
    visit: &Visit,
    steps: Steps,
) -> Result<String> {
    let (id, token, now): (SessionId, _, _) = (tx.new_id(), secret::token(tx), tx.now());
    let agent: String = visit.agent.chars().filter(|it| !it.is_control()).take(AGENT).collect();
    let insert = sql("insert into session (id, token_hash, account, epoch, created_at, seen_at,
                                           proved_at, half, agent, address)
                      select $1, $2, a.id, a.epoch, $4, $4, $4, $5, $6, $7
                      from account a where a.id = $3 and a.closed_at is null");
    let insert =
        insert.bind(id).bind(digest(&token)).bind(account).bind(now).bind(steps == Steps::Half);
    if tx.exec(insert.bind(agent).bind(visit.address.to_string())).await? != 1 {
        return Err(Refusal::NotFound.into());
    }
    if steps == Steps::Whole {
        events::record(tx, Event::new("signed-in", "session", id).by(account)).await?;
    }
    Ok(token)
}

/// The sessions of a person that are open now, the newest first.
pub async fn sessions_of(tx: &mut Tx, account: AccountId) -> Result<Vec<ListedSession>> {
    let now = tx.now();
    let select = sql("select s.id, s.created_at, s.seen_at, s.agent, s.address
                      from session s join account a on a.id = s.account
                      where s.account = $1 and s.ended_at is null and s.half = 0
                        and s.epoch = a.epoch and $2 < s.seen_at and $3 < s.created_at
                      order by s.id desc limit $4");
    let select = select.bind(account).bind(now.plus(-super::IDLE)).bind(now.plus(-LONGEST));
    let listed = |row: &Row| {
        Ok(ListedSession {
            id: row.get("id")?,
            created_at: row.get("created_at")?,
            seen_at: row.get("seen_at")?,
            agent: row.get("agent")?,
            address: row.get("address")?,
        })
    };
    tx.all(select.bind(LISTED)).await?.iter().map(listed).collect()
}

/// Ends one session of this person; ending it again changes nothing.
pub async fn end_session(tx: &mut Tx, account: AccountId, id: SessionId) -> Result<()> {
    let select = sql("select id from session where id = $1 and account = $2");
    if tx.find(select.bind(id).bind(account)).await?.is_none() {
        return Err(Refusal::SessionNotFound.into());
    }
    if end_row(tx, id).await? {
        events::record(tx, Event::new("session-ended", "session", id).by(account)).await?;
    }
    Ok(())
}

/// Ends every session of this person but the one to keep.
pub async fn end_sessions(tx: &mut Tx, account: AccountId, keep: Option<SessionId>) -> Result<()> {
    rows::next_epoch(tx, account).await?;
    if let Some(keep) = keep {
        let update = sql("update session
                          set epoch = (select a.epoch from account a where a.id = $2)
                          where id = $1 and account = $2 and ended_at is null");
        tx.exec(update.bind(keep).bind(account)).await?;
    }
    events::record(tx, Event::new("sessions-ended", "account", account).by(account)).await?;
    Ok(())
}

/// An admin ends every session of somebody, who is told.
pub async fn end_sessions_of(tx: &mut Tx, admin: AccountId, account: AccountId) -> Result<()> {
    super::find(tx, account).await?;
    rows::next_epoch(tx, account).await?;
    let event = Event::new("sessions-ended", "account", account).by(admin).concerns(account);
    events::record(tx, event).await?;
    Ok(())
}

pub(super) async fn end_row(tx: &mut Tx, id: SessionId) -> Result<bool> {
    let now = tx.now();
    let update = sql("update session set ended_at = $2 where id = $1 and ended_at is null");
    Ok(tx.exec(update.bind(id).bind(now)).await? == 1)
}

/// Notes that the person gave their password again (and a code, where they use codes); false
/// when either was wrong.
pub async fn prove(tx: &mut Tx, session: SessionId, checked: &Checked, code: &str) -> Result<bool> {
    let Some(account) = sign_in::confirmed(tx, checked).await? else { return Ok(false) };
    if super::find(tx, account).await?.second_factor {
        sign_in::take_code_try(tx, account).await?;
        if !second_factor::use_code(tx, account, code).await? {
            return Ok(false);
        }
        sign_in::give_back_code_try(tx, account).await?;
    }
    let now = tx.now();
    let update = sql("update session set proved_at = $3
                      where id = $1 and account = $2 and half = 0 and ended_at is null");
    Ok(tx.exec(update.bind(session).bind(account).bind(now)).await? == 1)
}

/// Refuses unless the password was given in this session within [`PROOF`]: for payouts, and
/// for changes of e-mail address, second factor and keys.
pub async fn must_be_proved(tx: &mut Tx, account: AccountId, session: SessionId) -> Result<()> {
    let now = tx.now();
    let select = sql("select id from session
                      where id = $1 and account = $2 and ended_at is null and $3 <= proved_at");
    let select = select.bind(session).bind(account).bind(now.plus(-PROOF));
    tx.find(select).await?.map(|_| ()).ok_or_else(|| Refusal::ProofNeeded.into())
}

/// Forgets sessions and links that ended long ago: addresses and browsers are personal data.
pub async fn forget(tx: &mut Tx) -> Result<u64> {
    let before = tx.now().plus(-LONGEST - base::days(30));
    let sessions = tx.exec(sql("delete from session where created_at < $1").bind(before)).await?;
    let links = sql("delete from email_token where expires_at < $1");
    Ok(sessions + tx.exec(links.bind(before)).await?)
}
