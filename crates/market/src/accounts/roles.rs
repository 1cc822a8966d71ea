//! Staff roles: who may run which part of the installation.
//!
//! Invariant: roles are read from the store at each request, and every change ends the
//! person's sessions, so that nothing of an old role lingers.

use base::Result;
use store::{Tx, sql};

use super::{Refusal, rows};
use crate::{
    AccountId,
    events::{self, Event},
    word::words,
};

words! {
    /// What a member of the staff may do.
    Role {
        /// Looks at projects, reports and appeals.
        Moderator = "moderator",
        /// Grades work samples.
        Assessor = "assessor",
        /// Books top-ups and payouts.
        Treasurer = "treasurer",
        /// Runs managed orders.
        Manager = "manager",
        /// May do everything, and gives roles.
        Admin = "admin",
    }
}

/// Gives a role; giving it again changes nothing. `by` is empty when a command did it.
pub async fn grant(
    tx: &mut Tx,
    by: Option<AccountId>,
    account: AccountId,
    role: Role,
) -> Result<()> {
    if super::find(tx, account).await?.closed_at.is_some() {
        return Err(Refusal::NotFound.into());
    }
    let now = tx.now();
    let insert = sql("insert into account_role (account, role, granted_by, granted_at)
                      values ($1, $2, $3, $4) on conflict do nothing");
    let insert = insert.bind(account).bind(role).bind(by).bind(now);
    if tx.exec(insert).await? == 1 {
        changed(tx, "role-granted", by, account, role).await?;
    }
    Ok(())
}

/// Takes a role; taking what is not there changes nothing. The last admin stays.
pub async fn revoke(
    tx: &mut Tx,
    by: Option<AccountId>,
    account: AccountId,
    role: Role,
) -> Result<()> {
    // Touching every admin first makes two admins who dismiss each other take turns.
    tx.exec(sql("update account_role set granted_at = granted_at where role = 'admin'")).await?;
    let delete = sql("delete from account_role where account = $1 and role = $2");
    if tx.exec(delete.bind(account).bind(role)).await? == 0 {
        return Ok(());
    }
    if role == Role::Admin && !any_admin(tx).await? {
        return Err(Refusal::LastAdmin.into());
    }
    changed(tx, "role-revoked", by, account, role).await
}

/// The roles of a person, in the order of [`Role::ALL`].
pub async fn roles_of(tx: &mut Tx, account: AccountId) -> Result<Vec<Role>> {
    let select = sql("select role from account_role where account = $1 order by role limit 20");
    let rows = tx.all(select.bind(account)).await?;
    let mut roles = rows.iter().map(|it| it.get("role")).collect::<Result<Vec<Role>>>()?;
    roles.sort();
    Ok(roles)
}

/// Whether a person has a role; an admin has them all.
pub async fn has_role(tx: &mut Tx, account: AccountId, role: Role) -> Result<bool> {
    let roles = roles_of(tx, account).await?;
    Ok(roles.contains(&role) || roles.contains(&Role::Admin))
}

/// How many people may do what this role may, admins included; counts no further than ten.
pub async fn holders(tx: &mut Tx, role: Role) -> Result<i64> {
    let select = sql("select count(*) as n from (select distinct account from account_role
                      where role in ($1, 'admin') limit 10) as holder");
    tx.one(select.bind(role)).await?.get("n")
}

/// Whether anybody can give roles.
pub(super) async fn any_admin(tx: &mut Tx) -> Result<bool> {
    let select = sql("select account from account_role where role = 'admin' limit 1");
    Ok(tx.find(select).await?.is_some())
}

async fn changed(
    tx: &mut Tx,
    kind: &'static str,
    by: Option<AccountId>,
    account: AccountId,
    role: Role,
) -> Result<()> {
    rows::next_epoch(tx, account).await?;
    let event = Event::new(kind, "account", account).fact("role", role.as_str());
    let event = event.concerns(account);
    let event = if let Some(by) = by { event.by(by) } else { event };
    events::record(tx, event).await?;
    Ok(())
}
