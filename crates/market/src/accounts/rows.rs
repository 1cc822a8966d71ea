//! The statements on accounts themselves.

use base::{Email, Handle, Result, Timestamp};
use locale::Language;
use store::{Row, Tx, sql};

use super::{Account, New, Suspension};
use crate::AccountId;

/// False when another account owns the address.
pub(super) async fn insert(tx: &mut Tx, id: AccountId, new: &New) -> Result<bool> {
    if !own_email(tx, id, &new.email).await? {
        return Ok(false);
    }
    let now = tx.now();
    let insert = sql("insert into account (id, email, name, password_hash, born_on, created_at,
                                           language)
                      values ($1, $2, $3, $4, $5, $6, $7)");
    let insert = insert.bind(id).bind(&new.email).bind(&new.name).bind(&new.password_hash);
    let language = new.language.map(Language::code);
    tx.exec(insert.bind(new.born_on).bind(now).bind(language)).await?;
    Ok(true)
}

/// The row is the lock: of two accounts that want one address at once, one gets it.
async fn own_email(tx: &mut Tx, id: AccountId, email: &Email) -> Result<bool> {
    let insert = sql("insert into email_owner (email, account) values ($1, $2)
                      on conflict do nothing");
    Ok(tx.exec(insert.bind(email).bind(id)).await? == 1)
}

/// False when another account owns the address, or this one was closed.
pub(super) async fn change_email(tx: &mut Tx, id: AccountId, email: &Email) -> Result<bool> {
    if !own_email(tx, id, email).await? {
        return Ok(false);
    }
    let free = sql("delete from email_owner where account = $1 and email <> $2");
    tx.exec(free.bind(id).bind(email)).await?;
    let now = tx.now();
    let update = sql("update account set email = $2, email_confirmed_at = $3
                      where id = $1 and closed_at is null");
    Ok(tx.exec(update.bind(id).bind(email).bind(now)).await? == 1)
}

/// Puts other data into an account that nobody confirmed; all of its sessions end.
pub(super) async fn begin_again(tx: &mut Tx, id: AccountId, new: &New) -> Result<()> {
    let now = tx.now();
    let update = sql("update account set name = $2, password_hash = $3, born_on = $4,
                                         created_at = $5, epoch = epoch + 1, language = $6
                      where id = $1 and email_confirmed_at is null and closed_at is null");
    let update = update.bind(id).bind(&new.name).bind(&new.password_hash).bind(new.born_on);
    tx.exec(update.bind(now).bind(new.language.map(Language::code))).await?;
    Ok(())
}

/// The account of an address, and its password's hash.
pub(super) async fn password_of(tx: &mut Tx, email: &Email) -> Result<Option<(AccountId, String)>> {
    let select = sql("select id, password_hash from account
                      where email = $1 and closed_at is null");
    let row = tx.find(select.bind(email)).await?;
    row.map(|it| Ok((it.get("id")?, it.get("password_hash")?))).transpose()
}

/// Replaces one hash by another; false when it is no longer the one that was checked.
pub(super) async fn replace_password(
    tx: &mut Tx,
    id: AccountId,
    old: &str,
    new: &str,
) -> Result<bool> {
    let update = sql("update account set password_hash = $3
                      where id = $1 and password_hash = $2 and closed_at is null");
    Ok(tx.exec(update.bind(id).bind(old).bind(new)).await? == 1)
}

pub(super) async fn set_password(tx: &mut Tx, id: AccountId, hash: &str) -> Result<()> {
    let update = sql("update account set password_hash = $2 where id = $1 and closed_at is null");
    tx.exec(update.bind(id).bind(hash)).await?;
    Ok(())
}

/// False when that is the name already.
pub(super) async fn set_language(
    tx: &mut Tx,
    account: AccountId,
    language: Language,
) -> Result<()> {
    let update = sql("update account set language = $2 where id = $1");
    tx.exec(update.bind(account).bind(language.code())).await?;
    Ok(())
}

pub(super) async fn rename(tx: &mut Tx, id: AccountId, name: &Handle) -> Result<bool> {
    let update = sql("update account set name = $2
                      where id = $1 and name <> $2 and closed_at is null");
    Ok(tx.exec(update.bind(id).bind(name)).await? == 1)
}

/// Takes everything personal out of an account and closes it; false when it was closed.
pub(super) async fn blank(tx: &mut Tx, id: AccountId) -> Result<bool> {
    tx.exec(sql("delete from email_owner where account = $1").bind(id)).await?;
    let now = tx.now();
    let nobody = format!("closed-{id}@closed.invalid").to_lowercase();
    let update = sql("update account set email = $2, name = 'Closed account', password_hash = '',
                                         born_on = 0, closed_at = $3, totp_on = 0,
                                         totp_secret = null
                      where id = $1 and closed_at is null");
    Ok(tx.exec(update.bind(id).bind(nobody).bind(now)).await? == 1)
}

pub(super) async fn confirm_email(tx: &mut Tx, id: AccountId) -> Result<bool> {
    let now = tx.now();
    let update = sql("update account set email_confirmed_at = $2
                      where id = $1 and email_confirmed_at is null and closed_at is null");
    Ok(tx.exec(update.bind(id).bind(now)).await? == 1)
}

pub(super) async fn find(tx: &mut Tx, id: AccountId) -> Result<Option<Account>> {
    let select = sql("select id, email, name, born_on, email_confirmed_at, created_at, closed_at,
                             suspended_at, suspended_reason, totp_on, epoch, language
                      from account where id = $1");
    tx.find(select.bind(id)).await?.map(|it| account(&it)).transpose()
}

pub(super) async fn find_by_email(tx: &mut Tx, email: &Email) -> Result<Option<Account>> {
    let select = sql("select id, email, name, born_on, email_confirmed_at, created_at, closed_at,
                             suspended_at, suspended_reason, totp_on, epoch, language
                      from account where email = $1");
    tx.find(select.bind(email)).await?.map(|it| account(&it)).transpose()
}

/// Ends every session of this account: their epoch no longer fits.
pub(super) async fn next_epoch(tx: &mut Tx, id: AccountId) -> Result<()> {
    tx.exec(sql("update account set epoch = epoch + 1 where id = $1").bind(id)).await?;
    Ok(())
}

pub(super) fn account(row: &Row) -> Result<Account> {
    let since: Option<Timestamp> = row.get("suspended_at")?;
    let reason: Option<String> = row.get("suspended_reason")?;
    let language: Option<String> = row.get("language")?;
    Ok(Account {
        id: row.get("id")?,
        email: Email::parse("email", &row.get::<String>("email")?)?,
        name: Handle::parse("name", &row.get::<String>("name")?)?,
        born_on: row.get("born_on")?,
        email_confirmed_at: row.get("email_confirmed_at")?,
        created_at: row.get("created_at")?,
        closed_at: row.get("closed_at")?,
        suspended: since.map(|since| Suspension { since, reason: reason.unwrap_or_default() }),
        second_factor: row.get("totp_on")?,
        epoch: row.get("epoch")?,
        language: language.as_deref().and_then(Language::parse),
    })
}
