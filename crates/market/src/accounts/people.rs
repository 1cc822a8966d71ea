//! The people of this marketplace, as its staff look them up.

use base::Result;
use store::{Tx, sql};

use super::{Account, Role, roles_of, rows};
use crate::AccountId;

/// A person in the list of people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    pub account: Account,
    pub roles: Vec<Role>,
}

/// Accounts whose name or address contains `text` (all, when it is empty), the newest first,
/// older than `before`; at most `limit`, and never more than 100.
pub async fn people(
    tx: &mut Tx,
    text: &str,
    before: Option<AccountId>,
    limit: i64,
) -> Result<Vec<Found>> {
    let select = sql("select id, email, name, born_on, email_confirmed_at, created_at, closed_at,
                             suspended_at, suspended_reason, totp_on, epoch, language
                      from account
                      where id < coalesce($1, 'Z')
                        and (email like $2 escape '!' or lower(name) like $2 escape '!')
                      order by id desc limit $3");
    let select = select.bind(before.map(|it| it.to_string())).bind(pattern(text));
    let rows = tx.all(select.bind(limit.clamp(1, 100))).await?;
    let mut found = Vec::new();
    for row in &rows {
        let account = rows::account(row)?;
        let roles = roles_of(tx, account.id).await?;
        found.push(Found { account, roles });
    }
    Ok(found)
}

/// Everybody with a role.
pub async fn staff(tx: &mut Tx) -> Result<Vec<AccountId>> {
    let select = sql("select distinct account from account_role order by account limit 1000");
    tx.all(select).await?.iter().map(|it| it.get("account")).collect()
}

/// The text anywhere inside; its own wildcards mean themselves.
fn pattern(text: &str) -> String {
    let mut pattern = String::from("%");
    // What no name and no address can hold is not looked for; one engine would choke on it.
    for it in text.trim().to_lowercase().chars().filter(|it| !it.is_control()) {
        if matches!(it, '%' | '_' | '!') {
            pattern.push('!');
        }
        pattern.push(it);
    }
    pattern + "%"
}
