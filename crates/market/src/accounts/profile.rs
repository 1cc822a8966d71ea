//! What a person changes about themselves: the name they show, and their e-mail address.
//!
//! Invariant: a new address is in force only after a link sent to it was followed, the old
//! one is told, and an address never belongs to two accounts.

use base::{Email, Handle, Result};
use locale::{Language, say};
use store::Tx;

use super::{
    NewLink, Purpose, Refusal, issue_link, letters, rows, sessions, spend_link, void_links,
};
use crate::{
    AccountId, SessionId,
    events::{self, Event},
    limits,
};

/// Changes of address that one person can ask for in an hour.
const CHANGES: i64 = 3;

/// Shows another name from now on.
pub async fn rename(tx: &mut Tx, account: AccountId, name: &Handle) -> Result<()> {
    if rows::rename(tx, account, name).await? {
        let event = Event::new("account-renamed", "account", account);
        events::record(tx, event.by(account)).await?;
    }
    Ok(())
}

/// Is spoken to in another language from now on, in pages and letters.
pub async fn choose_language(tx: &mut Tx, account: AccountId, language: Language) -> Result<()> {
    rows::set_language(tx, account, language).await
}

/// Sends a link to the new address and a notice to the old one. Whether somebody has the new
/// address already is not told here.
pub async fn begin_email_change(
    tx: &mut Tx,
    account: AccountId,
    session: SessionId,
    email: &Email,
    base_url: &str,
) -> Result<()> {
    sessions::must_be_proved(tx, account, session).await?;
    limits::take(tx, &format!("email-change:{account}"), CHANGES, base::hours(1)).await?;
    let known = super::find(tx, account).await?;
    let new = NewLink {
        purpose: Purpose::ChangeEmail,
        account: Some(account),
        email: Some(email),
        subject: None,
    };
    let link = issue_link(tx, new).await?;
    let language = known.speaks();
    let letter = letters::change_email(language, &format!("{base_url}/email/{}", link.token));
    letters::send(tx, &format!("change-email:{}", link.id), email, language, letter).await?;
    let letter = letters::change_asked(language);
    letters::write(tx, &format!("change-email-asked:{}", link.id), &known, letter).await?;
    let event = Event::new("email-change-asked", "account", account);
    events::record(tx, event.by(account).concerns(account)).await?;
    Ok(())
}

/// Puts a new address in force by the link that went to it.
pub async fn finish_email_change(tx: &mut Tx, token: &str) -> Result<AccountId> {
    let link = spend_link(tx, Purpose::ChangeEmail, token).await?;
    let account = link.account.ok_or(Refusal::LinkSpent)?;
    let old = super::find(tx, account).await?;
    let new = Email::parse("email", &link.email)?;
    if !rows::change_email(tx, account, &new).await? {
        return Err(Refusal::EmailTaken.into());
    }
    void_links(tx, account, Purpose::Reset).await?;
    void_links(tx, account, Purpose::Confirm).await?;
    letters::notice(tx, &old, &say!(old.speaks(), "mail-email-changed")).await?;
    let event = Event::new("email-changed", "account", account);
    events::record(tx, event.by(account).concerns(account)).await?;
    Ok(account)
}
