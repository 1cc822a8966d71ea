//! The first admin: made once, by somebody who can read the server's output or run its
//! commands. There is no default account.

use base::Result;
use store::{Tx, sql};

use super::{
    New, NewLink, Purpose, Refusal, Role, confirm_email, find_by_email, grant, issue_link,
    look_at_link, register, roles, spend_link,
};
use crate::AccountId;

/// A token for `/setup/{token}`, when there is no admin yet; print it at the start.
pub async fn first_admin_token(tx: &mut Tx) -> Result<Option<String>> {
    if roles::any_admin(tx).await? {
        return Ok(None);
    }
    let new = NewLink { purpose: Purpose::FirstAdmin, account: None, email: None, subject: None };
    Ok(Some(issue_link(tx, new).await?.token))
}

/// Whether a token can still make the first admin.
pub async fn look_at_setup(tx: &mut Tx, token: &str) -> Result<()> {
    if roles::any_admin(tx).await? {
        return Err(Refusal::LinkSpent.into());
    }
    look_at_link(tx, Purpose::FirstAdmin, token).await.map(|_| ())
}

/// Makes the first admin. Every other token is void afterwards.
pub async fn set_up(tx: &mut Tx, token: &str, new: New) -> Result<AccountId> {
    // Spending all tokens makes two people with two tokens take turns.
    spend_link(tx, Purpose::FirstAdmin, token).await?;
    let now = tx.now();
    let others = sql("update email_token set used_at = $1
                      where purpose = 'first_admin' and used_at is null");
    tx.exec(others.bind(now)).await?;
    if roles::any_admin(tx).await? {
        return Err(Refusal::LinkSpent.into());
    }
    let id = register(tx, new).await?;
    confirm_email(tx, id).await?;
    grant(tx, None, id, Role::Admin).await?;
    Ok(id)
}

/// What [`make_admin`] did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MadeAdmin {
    pub id: AccountId,
    /// There was an account with this address: it keeps its name and password.
    pub existed: bool,
}

/// Makes an admin of an address, for the operator's command; a new account needs no letter.
pub async fn make_admin(tx: &mut Tx, new: New) -> Result<MadeAdmin> {
    let known = find_by_email(tx, &new.email).await?;
    let (id, existed) = match known {
        Some(known) => (known.id, true),
        None => (register(tx, new).await?, false),
    };
    confirm_email(tx, id).await?;
    grant(tx, None, id, Role::Admin).await?;
    Ok(MadeAdmin { id, existed })
}
