//! One-time links sent by mail: whoever has the link reads mail at that address.
//!
//! Invariant: a link is stored as a digest, passes after a while, and is spent by one guarded
//! update, so that of two people who follow it at once one succeeds.

use base::{DurationMs, Email, Result, days, hours};
use store::{Row, Tx, sql};

use super::{Refusal, digest, secret};
use crate::{AccountId, EmailTokenId, word::words};

words! {
    /// What a link is good for.
    Purpose {
        /// Confirms the address of a new account.
        Confirm = "confirm",
        /// Sets a new password.
        Reset = "reset",
        /// Puts a new address in force.
        ChangeEmail = "change_email",
        /// Puts new payout data in force.
        PayoutData = "payout_data",
        /// Makes the first admin.
        FirstAdmin = "first_admin",
    }
}

impl Purpose {
    /// How long such a link can be followed.
    pub const fn lasts(self) -> DurationMs {
        match self {
            Self::Confirm => days(7),
            Self::Reset => hours(1),
            Self::ChangeEmail | Self::PayoutData | Self::FirstAdmin => days(1),
        }
    }
}

/// A link about to be made.
#[derive(Debug, Clone)]
pub struct NewLink<'a> {
    pub purpose: Purpose,
    pub account: Option<AccountId>,
    /// The address that the link goes to.
    pub email: Option<&'a Email>,
    /// What it puts in force, such as the id of new payout data.
    pub subject: Option<String>,
}

/// A link that was made: its id for the record, its token for the letter.
#[derive(Debug, Clone)]
pub struct Issued {
    pub id: EmailTokenId,
    /// Goes into the letter and nowhere else.
    pub token: String,
}

/// What a link was made with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    pub id: EmailTokenId,
    pub account: Option<AccountId>,
    pub email: String,
    pub subject: Option<String>,
}

/// Makes a link; earlier ones of this account for the same purpose are void from now on.
pub async fn issue_link(tx: &mut Tx, new: NewLink<'_>) -> Result<Issued> {
    if let Some(account) = new.account {
        void_links(tx, account, new.purpose).await?;
    }
    let (id, token, now) = (tx.new_id(), secret::token(tx), tx.now());
    let insert = sql("insert into email_token
                          (id, account, purpose, token_hash, email, subject, created_at, expires_at)
                      values ($1, $2, $3, $4, $5, $6, $7, $8)");
    let insert = insert.bind(id).bind(new.account).bind(new.purpose).bind(digest(&token));
    let insert = insert.bind(new.email.map_or("", Email::as_str)).bind(new.subject).bind(now);
    tx.exec(insert.bind(now.plus(new.purpose.lasts()))).await?;
    Ok(Issued { id, token })
}

/// Looks at a link without spending it, for the page that asks "really?": programs that read
/// mail follow links too.
pub async fn look_at_link(tx: &mut Tx, purpose: Purpose, token: &str) -> Result<Link> {
    let now = tx.now();
    let select = sql("select id, account, email, subject from email_token
                      where token_hash = $1 and purpose = $2 and used_at is null
                        and $3 < expires_at");
    let row = tx.find(select.bind(digest(token)).bind(purpose).bind(now)).await?;
    row.map(|it| link(&it)).transpose()?.ok_or_else(|| Refusal::LinkSpent.into())
}

/// Spends a link.
pub async fn spend_link(tx: &mut Tx, purpose: Purpose, token: &str) -> Result<Link> {
    let now = tx.now();
    let update = sql("update email_token set used_at = $3
                      where token_hash = $1 and purpose = $2 and used_at is null
                        and $3 < expires_at
                      returning id, account, email, subject");
    let row = tx.find(update.bind(digest(token)).bind(purpose).bind(now)).await?;
    row.map(|it| link(&it)).transpose()?.ok_or_else(|| Refusal::LinkSpent.into())
}

/// Makes the open links of one purpose void.
pub async fn void_links(tx: &mut Tx, account: AccountId, purpose: Purpose) -> Result<()> {
    let now = tx.now();
    let update = sql("update email_token set used_at = $3
                      where account = $1 and purpose = $2 and used_at is null");
    tx.exec(update.bind(account).bind(purpose).bind(now)).await?;
    Ok(())
}

fn link(row: &Row) -> Result<Link> {
    Ok(Link {
        id: row.get("id")?,
        account: row.get("account")?,
        email: row.get("email")?,
        subject: row.get("subject")?,
    })
}
