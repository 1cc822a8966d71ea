//! The end of an account, as far as this slice goes: the person's data is blanked and nothing
//! opens it again. Whether it may end is decided higher up, where work and money are known.

use base::Result;
use store::{Tx, sql};

use super::{
    Refusal, Role, keys, letters, preferences, revoke, roles_of, rows, second_factor, sessions,
};
use crate::{
    AccountId,
    events::{self, Event},
    mail,
};

/// Closes an account and blanks what is personal in it. The caller has made sure that no
/// money and no work is left.
pub async fn close(tx: &mut Tx, account: AccountId) -> Result<()> {
    let person = super::find(tx, account).await?;
    if person.closed_at.is_some() {
        return Err(Refusal::NotFound.into());
    }
    for role in roles_of(tx, account).await? {
        revoke(tx, Some(account), account, role).await?;
    }
    mail::forget(tx, &person.email).await?;
    let letter = letters::goodbye(person.speaks());
    letters::write(tx, &format!("closed:{account}"), &person, letter).await?;
    sessions::end_sessions(tx, account, None).await?;
    keys::revoke_all(tx, account).await?;
    second_factor::forget_codes(tx, account).await?;
    blank_traces(tx, account).await?;
    if !rows::blank(tx, account).await? {
        return Err(Refusal::NotFound.into());
    }
    let event = Event::new("account-closed", "account", account).by(account);
    events::record(tx, event.is_news()).await?;
    Ok(())
}

async fn blank_traces(tx: &mut Tx, account: AccountId) -> Result<()> {
    let now = tx.now();
    let sessions = sql("update session set agent = '', address = '',
                                           ended_at = coalesce(ended_at, $2)
                        where account = $1");
    tx.exec(sessions.bind(account).bind(now)).await?;
    let links = sql("update email_token set email = '', used_at = coalesce(used_at, $2)
                     where account = $1");
    tx.exec(links.bind(account).bind(now)).await?;
    preferences::forget(tx, account).await
}

/// Whether this person is the only one who can give roles.
pub async fn is_last_admin(tx: &mut Tx, account: AccountId) -> Result<bool> {
    if !roles_of(tx, account).await?.contains(&Role::Admin) {
        return Ok(false);
    }
    let others = sql("select account from account_role
                      where role = 'admin' and account <> $1 limit 1");
    Ok(tx.find(others.bind(account)).await?.is_none())
}
