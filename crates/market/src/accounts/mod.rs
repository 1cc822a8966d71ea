//! Accounts: one person's login, and who they are to this house.
//!
//! Invariant: nobody below the installation's age gets past [`register`], an e-mail address
//! belongs to one account at most, and every change of who may do what is an event.

mod closing;
mod codes;
mod door;
mod first_admin;
mod keys;
mod letters;
mod links;
mod new_password;
mod own;
mod passwords;
mod people;
mod preferences;
mod profile;
mod roles;
mod rows;
mod second_factor;
mod secret;
mod sessions;
mod sign_in;
mod sign_up;
mod suspension;

pub use closing::{close, is_last_admin};
pub use codes::CODES;
pub use door::{
    ADMIN_IDLE, ADMIN_LONGEST, IDLE, Key, LONGEST, Scope, Session, authenticate, digest,
    session_of, touch_key, touch_session,
};
pub use first_admin::{MadeAdmin, first_admin_token, look_at_setup, make_admin, set_up};
pub use keys::{
    ListedKey, MOST_KEYS, NewKey, PREFIX, create_key, create_key_with, keys_of, revoke_key,
};
pub(crate) use letters::{Letter, send as send_letter};
pub use links::{Issued, Link, NewLink, Purpose, issue_link, look_at_link, spend_link, void_links};
pub use new_password::{begin_reset, change_password, finish_reset, look_at_reset};
pub use own::OWN;
pub use passwords::{Checked, Password, Passwords};
pub use people::{Found, people, staff};
pub use preferences::{
    Preferences, Shortcut, ShortcutKey, Shortcuts, TextSize, Theme, prefer, preferences,
};
pub use profile::{begin_email_change, choose_language, finish_email_change, rename};
pub use roles::{Role, grant, has_role, holders, revoke, roles_of};
pub use second_factor::{
    Enrolment, RECOVERY_CODES, enrol, enrolment, recovery_codes_left, renew_recovery_codes,
    turn_off, turn_on,
};
pub use sessions::{
    ListedSession, PROOF, end_session, end_sessions, end_sessions_of, forget, must_be_proved,
    open_session, prove, sessions_of,
};
pub use sign_in::{
    Attempt, Entry, Visit, begin_proof, begin_sign_in, finish_sign_in, finish_with_code,
};
pub use sign_up::{begin_sign_up, confirm_by_link, send_confirmation_again, sign_up};
pub use suspension::{REASON, restore, suspend};

use sign_in::network;

use base::{Day, Email, Error, FieldError, Handle, Result, Timestamp};
use locale::Language;
use store::Tx;

use crate::{AccountId, events, settings, word::refusals};

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
    /// The language that they chose.
    pub language: Option<Language>,
}

/// Why and since when a person may only read and withdraw.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suspension {
    pub since: Timestamp,
    /// What the person is told.
    pub reason: String,
}

impl Account {
    /// The language of letters to this person.
    pub fn speaks(&self) -> Language {
        self.language.unwrap_or_default()
    }

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
    /// The language of the page on which they signed up.
    pub language: Option<Language>,
}

refusals! {
    /// No such account, or it was closed.
    NotFound = NotFound "account-not-found",
    /// Another account has this e-mail address.
    EmailTaken = Conflict "email-taken",
    /// Money and work move after the address is confirmed.
    EmailUnconfirmed = Forbidden "email-unconfirmed",
    /// Staff have stopped this account.
    Suspended = Forbidden "account-suspended",
    /// Somebody must be left who can give roles.
    LastAdmin = Conflict "admin-is-the-last",
    /// Roles are taken before a member of staff is suspended.
    IsStaff = Conflict "account-is-staff",
    AlreadySuspended = Conflict "account-already-suspended",
    NotSuspended = Conflict "account-not-suspended",
    /// A one-time link was used, has expired, or never was.
    LinkSpent = Gone "link-spent",
    /// As many passwords as the machine can bear are being hashed.
    SignInBusy = Unavailable "sign-in-busy",
    /// The step between password and code took too long.
    SignInAgain = Gone "sign-in-again",
    SessionNotFound = NotFound "session-not-found",
    /// The password was given too long ago for this.
    ProofNeeded = Forbidden "proof-needed",
    SecondFactorIsOn = Conflict "second-factor-is-on",
    /// There is no secret waiting for its first code.
    NoEnrolment = Conflict "second-factor-not-begun",
    KeyNotFound = NotFound "api-key-not-found",
    TooManyKeys = Limit "too-many-api-keys",
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

/// The account, if money and work may move for it: confirmed, not suspended, not closed.
/// Verbs by which a person works, posts or pays begin with this.
pub async fn must_act(tx: &mut Tx, id: AccountId) -> Result<Account> {
    let account = find(tx, id).await?;
    if account.closed_at.is_some() {
        return Err(Refusal::NotFound.into());
    }
    if account.suspended.is_some() {
        return Err(Refusal::Suspended.into());
    }
    if account.email_confirmed_at.is_none() {
        return Err(Refusal::EmailUnconfirmed.into());
    }
    Ok(account)
}

/// The account that has this address now.
pub async fn find_by_email(tx: &mut Tx, email: &Email) -> Result<Option<Account>> {
    rows::find_by_email(tx, email).await
}
