//! Accounts: one person's login, and who they are to this house.
//!
//! Invariant: nobody below the installation's age gets past [`register`], an e-mail address
//! belongs to one account at most, and every change of who may do what is an event.

mod door;
mod roles;
mod rows;

pub use door::{
    ADMIN_IDLE, ADMIN_LONGEST, IDLE, Key, LONGEST, Scope, Session, authenticate, digest,
    session_of, touch_key, touch_session,
};
pub use roles::{Role, grant, has_role, revoke, roles_of};

use base::{Day, Email, Error, FieldError, Handle, Result, Timestamp};
use store::Tx;

use crate::{AccountId, events, settings, word::refusals};

refusals! {
    /// No such account, or it was closed.
    NotFound = NotFound "account-not-found",
    /// Another account has this e-mail address.
    EmailTaken = Conflict "email-taken",
    /// Somebody must be left who can give roles.
    LastAdmin = Conflict "admin-is-the-last",
}

/// What each code says to a person: what is wrong, and what to do next.
pub const CODES: &[(&str, &str)] = &[
    ("account-not-found", "There is no such account. It may have been closed."),
    ("email-taken", "Another account uses this e-mail address. Sign in, or give another one."),
    (
        "admin-is-the-last",
        "This is the only admin. Make somebody else an admin first, then try again.",
    ),
    ("too-young", "You must be older to sign up here. Come back when you are."),
    ("birth-date-unlikely", "Nobody was born on that day. Check the year, the month and the day."),
];

/// Nobody alive is older than this many years.
const OLDEST: i64 = 130;

/// One person's login.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    pub id: AccountId,
    /// A closed account has a placeholder that reaches nobody.
    pub email: Email,
    pub name: Handle,
    pub born_on: Day,
    pub email_confirmed_at: Option<Timestamp>,
    pub created_at: Timestamp,
    pub closed_at: Option<Timestamp>,
    pub suspended: Option<Suspension>,
    /// Whether signing in asks for a code.
    pub second_factor: bool,
    /// Grows when every session must end.
    pub epoch: i64,
}

/// Why and since when a person may only read and withdraw.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suspension {
    pub since: Timestamp,
    /// What the person is told.
    pub reason: String,
}

impl Account {
    /// Whether money and work may move for this person.
    pub fn may_act(&self) -> bool {
        self.email_confirmed_at.is_some() && self.closed_at.is_none() && self.suspended.is_none()
    }
}

/// Somebody about to have an account.
#[derive(Debug, Clone)]
pub struct New {
    pub email: Email,
    pub name: Handle,
    /// An argon2id hash in PHC form.
    pub password_hash: String,
    pub born_on: Day,
}

/// Makes an account whose e-mail address is yet to be confirmed.
pub async fn register(tx: &mut Tx, new: New) -> Result<AccountId> {
    check_age(tx, new.born_on).await?;
    let id = tx.new_id();
    if !rows::insert(tx, id, &new).await? {
        return Err(Refusal::EmailTaken.into());
    }
    events::record(tx, events::Event::new("account-registered", "account", id).by(id)).await?;
    Ok(id)
}

/// Refuses birth dates that are not old enough for this installation, or not possible.
pub async fn check_age(tx: &mut Tx, born_on: Day) -> Result<()> {
    let least = settings::number(tx, settings::MINIMUM_AGE).await?;
    let age = born_on.years_until(tx.now().day());
    if !(0..=OLDEST).contains(&age) {
        return Err(Error::invalid("born_on", "birth-date-unlikely"));
    }
    if age < least {
        return Err(Error::Invalid(vec![FieldError::new("born_on", "too-young").with(least)]));
    }
    Ok(())
}

/// Notes that the person reads mail at their address; a repetition changes nothing.
pub async fn confirm_email(tx: &mut Tx, id: AccountId) -> Result<()> {
    if rows::confirm_email(tx, id).await? {
        let event = events::Event::new("email-confirmed", "account", id);
        events::record(tx, event.by(id).concerns(id)).await?;
    }
    Ok(())
}

/// The account, closed ones included.
pub async fn find(tx: &mut Tx, id: AccountId) -> Result<Account> {
    rows::find(tx, id).await?.ok_or_else(|| Refusal::NotFound.into())
}

/// The account that has this address now.
pub async fn find_by_email(tx: &mut Tx, email: &Email) -> Result<Option<Account>> {
    rows::find_by_email(tx, email).await
}
