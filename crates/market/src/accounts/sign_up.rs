//! Sign-up and the confirmation of an e-mail address.
//!
//! Invariant: the answer is the same whether an address has an account or not; only the
//! letter differs (safety.md I2).

use std::net::IpAddr;

use base::{Email, Result, hours};
use store::Tx;

use super::{
    Account, New, NewLink, Purpose, Refusal, issue_link, letters, network, register, rows,
    spend_link,
};
use crate::{
    AccountId, EventId,
    events::{self, Event},
    limits,
};

/// Sign-ups from one network in an hour.
const SIGN_UPS: i64 = 5;
/// Letters about sign-up to one address in an hour.
const LETTERS: i64 = 3;

/// Counts a sign-up from this network, in a transaction of its own; the password is hashed
/// after it.
pub async fn begin_sign_up(tx: &mut Tx, from: IpAddr) -> Result<()> {
    limits::take(tx, &format!("sign-up:{}", network(from)), SIGN_UPS, hours(1)).await
}

/// Makes an account, or tells the owner of the address that there is one. Links lead to
/// `base_url`.
pub async fn sign_up(tx: &mut Tx, new: New, base_url: &str) -> Result<()> {
    super::check_age(tx, new.born_on).await?;
    match rows::find_by_email(tx, &new.email).await? {
        None => {
            let id = register(tx, new).await?;
            let account = super::find(tx, id).await?;
            send_confirmation(tx, &account, base_url).await
        }
        Some(known) if is_unclaimed(tx, &known).await? => {
            // Who squats on an address that is not theirs must not keep its owner out, nor
            // leave a password of theirs behind.
            rows::begin_again(tx, known.id, &new).await?;
            let event = Event::new("account-registered", "account", known.id);
            events::record(tx, event.by(known.id).fact("again", true)).await?;
            let account = super::find(tx, known.id).await?;
            send_confirmation(tx, &account, base_url).await
        }
        Some(known) => tell_owner(tx, &known, base_url).await,
    }
}

/// Nobody has shown that the address is theirs, and nothing hangs on the account.
async fn is_unclaimed(tx: &mut Tx, account: &Account) -> Result<bool> {
    let is_new = account.email_confirmed_at.is_none() && account.closed_at.is_none();
    Ok(is_new && super::roles_of(tx, account.id).await?.is_empty())
}

/// Sends the link once more; nothing happens when the address is confirmed.
pub async fn send_confirmation_again(tx: &mut Tx, id: AccountId, base_url: &str) -> Result<()> {
    let account = super::find(tx, id).await?;
    if account.email_confirmed_at.is_some() {
        return Ok(());
    }
    send_confirmation(tx, &account, base_url).await
}

async fn send_confirmation(tx: &mut Tx, account: &Account, base_url: &str) -> Result<()> {
    if !may_write_to(tx, &account.email).await? {
        return Ok(());
    }
    let new = NewLink {
        purpose: Purpose::Confirm,
        account: Some(account.id),
        email: Some(&account.email),
        subject: None,
    };
    let link = issue_link(tx, new).await?;
    let letter = letters::confirm(account.speaks(), &format!("{base_url}/confirm/{}", link.token));
    letters::write(tx, &format!("confirm:{}", link.id), account, letter).await
}

async fn tell_owner(tx: &mut Tx, account: &Account, base_url: &str) -> Result<()> {
    if !may_write_to(tx, &account.email).await? {
        return Ok(());
    }
    let (sign_in, reset) = (format!("{base_url}/sign-in"), format!("{base_url}/reset"));
    let letter = letters::has_account(account.speaks(), &sign_in, &reset);
    let id: EventId = tx.new_id();
    letters::write(tx, &format!("has-account:{id}"), account, letter).await
}

/// Nobody's letter box is flooded through our sign-up page.
async fn may_write_to(tx: &mut Tx, email: &Email) -> Result<bool> {
    let bucket = format!("sign-up-letter:{}", super::digest(email.as_str()));
    Ok(limits::count(tx, &bucket, hours(1), 1).await? <= LETTERS)
}

/// Follows a confirmation link: the address is the person's.
pub async fn confirm_by_link(tx: &mut Tx, token: &str) -> Result<AccountId> {
    let link = spend_link(tx, Purpose::Confirm, token).await?;
    let account = link.account.ok_or(Refusal::LinkSpent)?;
    super::confirm_email(tx, account).await?;
    Ok(account)
}
