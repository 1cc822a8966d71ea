//! The statements on accounts themselves.

use base::{Email, Handle, Result, Timestamp};
use store::{Row, Tx, sql};

use super::{Account, New, Suspension};
use crate::AccountId;

pub(super) async fn insert(tx: &mut Tx, id: AccountId, new: &New) -> Result<bool> {
    let now = tx.now();
    let insert = sql("insert into account (id, email, name, password_hash, born_on, created_at)
                      values ($1, $2, $3, $4, $5, $6) on conflict do nothing");
    let insert = insert.bind(id).bind(&new.email).bind(&new.name).bind(&new.password_hash);
    Ok(tx.exec(insert.bind(new.born_on).bind(now)).await? == 1)
}

pub(super) async fn confirm_email(tx: &mut Tx, id: AccountId) -> Result<bool> {
    let now = tx.now();
    let update = sql("update account set email_confirmed_at = $2
                      where id = $1 and email_confirmed_at is null and closed_at is null");
    Ok(tx.exec(update.bind(id).bind(now)).await? == 1)
}

pub(super) async fn find(tx: &mut Tx, id: AccountId) -> Result<Option<Account>> {
    let select = sql("select id, email, name, born_on, email_confirmed_at, created_at, closed_at,
                             suspended_at, suspended_reason, totp_on, epoch
                      from account where id = $1");
    tx.find(select.bind(id)).await?.map(|it| account(&it)).transpose()
}

pub(super) async fn find_by_email(tx: &mut Tx, email: &Email) -> Result<Option<Account>> {
    let select = sql("select id, email, name, born_on, email_confirmed_at, created_at, closed_at,
                             suspended_at, suspended_reason, totp_on, epoch
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
    })
}
