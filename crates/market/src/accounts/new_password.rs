//! Setting a new password: with the old one, or with a link sent by mail.
//!
//! Invariant: a new password ends every session but the one that set it, and voids every link
//! that could set another.

use std::net::IpAddr;

use base::{Email, Error, Result, hours};
use locale::say;
use store::Tx;

use super::{
    Checked, NewLink, Purpose, Refusal, digest, issue_link, letters, look_at_link, network, rows,
    sessions, sign_in, spend_link, void_links,
};
use crate::{
    AccountId, SessionId,
    events::{self, Event},
    limits,
};

/// Letters to one address in an hour.
const RESETS: i64 = 3;
/// Requests from one network in an hour.
const RESETS_OF_NETWORK: i64 = 30;

/// Sends a link to set a new password, if anybody has this address; the answer is the same.
pub async fn begin_reset(tx: &mut Tx, email: &Email, from: IpAddr, base_url: &str) -> Result<()> {
    limits::take(tx, &format!("reset:{}", digest(email.as_str())), RESETS, hours(1)).await?;
    let network = format!("reset-from:{}", network(from));
    limits::take(tx, &network, RESETS_OF_NETWORK, hours(1)).await?;
    let Some(account) = rows::find_by_email(tx, email).await? else { return Ok(()) };
    let new = NewLink {
        purpose: Purpose::Reset,
        account: Some(account.id),
        email: Some(email),
        subject: None,
    };
    let link = issue_link(tx, new).await?;
    let letter = letters::reset(account.speaks(), &format!("{base_url}/reset/{}", link.token));
    letters::write(tx, &format!("reset:{}", link.id), &account, letter).await?;
    let event = Event::new("password-reset-asked", "account", account.id);
    events::record(tx, event.concerns(account.id)).await?;
    Ok(())
}

/// Whether a link can still set a password; look before hashing.
pub async fn look_at_reset(tx: &mut Tx, token: &str) -> Result<()> {
    look_at_link(tx, Purpose::Reset, token).await.map(|_| ())
}

/// Sets a new password by a link and ends all sessions. The link was read from the letter box,
/// so the address is confirmed too.
pub async fn finish_reset(tx: &mut Tx, token: &str, password_hash: &str) -> Result<AccountId> {
    let link = spend_link(tx, Purpose::Reset, token).await?;
    let account = link.account.ok_or(Refusal::LinkSpent)?;
    if super::find(tx, account).await?.email.as_str() != link.email {
        return Err(Refusal::LinkSpent.into());
    }
    super::confirm_email(tx, account).await?;
    put_in_force(tx, account, password_hash, None).await?;
    Ok(account)
}

/// Sets a new password after the old one was checked; other sessions end.
pub async fn change_password(
    tx: &mut Tx,
    session: SessionId,
    checked: &Checked,
    password_hash: &str,
) -> Result<()> {
    let account = sign_in::confirmed(tx, checked).await?;
    let account = account.ok_or_else(|| Error::invalid("old_password", "password-wrong"))?;
    put_in_force(tx, account, password_hash, Some(session)).await
}

async fn put_in_force(
    tx: &mut Tx,
    account: AccountId,
    password_hash: &str,
    keep: Option<SessionId>,
) -> Result<()> {
    rows::set_password(tx, account, password_hash).await?;
    sessions::end_sessions(tx, account, keep).await?;
    void_links(tx, account, Purpose::Reset).await?;
    let event = Event::new("password-changed", "account", account);
    events::record(tx, event.by(account).concerns(account)).await?;
    let account = super::find(tx, account).await?;
    letters::notice(tx, &account, &say!(account.speaks(), "mail-password-changed")).await
}
