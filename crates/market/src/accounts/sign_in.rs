//! Signing in: a password, then a code where the person wants one, then a session.
//!
//! The steps are transactions of their own: [`begin_sign_in`] counts the try and commits,
//! [`super::Passwords::check`] hashes, [`finish_sign_in`] opens the session. A try is given
//! back when the password was right.
//!
//! Invariant: an address that nobody has is treated, timed and limited like any other, and
//! every limit passes by itself.

use std::net::IpAddr;

use base::{DurationMs, Email, Result, minutes};
use store::{Tx, sql};

use super::{
    Checked, Refusal, digest, rows, second_factor,
    sessions::{self, Steps},
};
use crate::{
    AccountId, SessionId,
    events::{self, Event},
    limits,
};

const WINDOW: DurationMs = minutes(15);
/// Wrong passwords for one account from one network in 15 minutes.
const OF_ACCOUNT: i64 = 5;
/// Wrong passwords from one network in 15 minutes.
const OF_NETWORK: i64 = 30;
/// Wrong codes for one account in 15 minutes.
const CODES: i64 = 5;
/// How long the second step may take.
const BETWEEN_STEPS: DurationMs = minutes(10);

/// Where a session is used from: shown to the person, so that they know their own.
#[derive(Debug, Clone)]
pub struct Visit {
    pub address: IpAddr,
    /// What the browser calls itself.
    pub agent: String,
}

/// A counted try whose password is yet to be looked at.
#[derive(Debug, Clone)]
pub struct Attempt {
    /// The account that is knocked at, and its password's hash.
    pub(super) known: Option<(AccountId, String)>,
    /// The address that was given, as a digest.
    email: String,
    buckets: [String; 2],
}

/// What became of a try.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Entry {
    /// The address or the password is wrong; nobody learns which.
    Wrong,
    /// The password was right and a code is needed: a token for that one step.
    CodeNeeded(String),
    /// The token of a session.
    Open(String),
}

/// Counts a try and finds whom it is for. Commit it before the password is checked.
pub async fn begin_sign_in(tx: &mut Tx, email: &Email, from: IpAddr) -> Result<Attempt> {
    let (email_digest, network) = (digest(email.as_str()), network(from));
    let buckets = [format!("sign-in:{email_digest}:{network}"), format!("sign-in-from:{network}")];
    limits::take(tx, &buckets[0], OF_ACCOUNT, WINDOW).await?;
    limits::take(tx, &buckets[1], OF_NETWORK, WINDOW).await?;
    let known = rows::password_of(tx, email).await?;
    Ok(Attempt { known, email: email_digest, buckets })
}

/// Counts a try of somebody who is signed in and gives their password again.
pub async fn begin_proof(tx: &mut Tx, account: AccountId, from: IpAddr) -> Result<Attempt> {
    let email = super::find(tx, account).await?.email;
    begin_sign_in(tx, &email, from).await
}

/// Opens a session, or the step that asks for the code.
pub async fn finish_sign_in(tx: &mut Tx, checked: &Checked, visit: &Visit) -> Result<Entry> {
    let Some(account) = confirmed(tx, checked).await? else {
        let event = Event::new("sign-in-failed", "email", &checked.attempt.email);
        events::record(tx, event).await?;
        return Ok(Entry::Wrong);
    };
    let needs_code = super::find(tx, account).await?.second_factor;
    if needs_code {
        return sessions::open(tx, account, visit, Steps::Half).await.map(Entry::CodeNeeded);
    }
    sessions::open(tx, account, visit, Steps::Whole).await.map(Entry::Open)
}

/// Whose password was right, if it still is: it may have been changed while it was hashed.
/// A right password gives the tries back and takes on today's cost.
pub(super) async fn confirmed(tx: &mut Tx, checked: &Checked) -> Result<Option<AccountId>> {
    let (Some(account), Some((_, hash))) = (checked.account, &checked.attempt.known) else {
        return Ok(None);
    };
    let hash_now = checked.rehashed.as_ref().unwrap_or(hash);
    if !rows::replace_password(tx, account, hash, hash_now).await? {
        return Ok(None);
    }
    for bucket in &checked.attempt.buckets {
        limits::give_back(tx, bucket, WINDOW).await?;
    }
    Ok(Some(account))
}

/// The second step: a code from the person's device, or one of their recovery codes.
pub async fn finish_with_code(
    tx: &mut Tx,
    step_token: &str,
    code: &str,
    visit: &Visit,
) -> Result<Entry> {
    let now = tx.now();
    let select = sql("select s.id, s.account from session s join account a on a.id = s.account
                      where s.token_hash = $1 and s.half = 1 and s.ended_at is null
                        and s.epoch = a.epoch and a.closed_at is null and $2 < s.created_at");
    let select = select.bind(digest(step_token)).bind(now.plus(-BETWEEN_STEPS));
    let row = tx.find(select).await?.ok_or(Refusal::SignInAgain)?;
    let (step, account): (SessionId, AccountId) = (row.get("id")?, row.get("account")?);
    take_code_try(tx, account).await?;
    if !second_factor::use_code(tx, account, code).await? {
        // The count stays: this is an answer, not a refusal that takes it back.
        let event = Event::new("code-wrong", "account", account);
        events::record(tx, event).await?;
        return Ok(Entry::Wrong);
    }
    if !sessions::end_row(tx, step).await? {
        return Err(Refusal::SignInAgain.into());
    }
    let token = sessions::open(tx, account, visit, Steps::Whole).await?;
    limits::give_back(tx, &code_bucket(account), WINDOW).await?;
    Ok(Entry::Open(token))
}

/// Counts a try of a code for this account.
pub(super) async fn take_code_try(tx: &mut Tx, account: AccountId) -> Result<()> {
    limits::take(tx, &code_bucket(account), CODES, WINDOW).await
}

pub(super) async fn give_back_code_try(tx: &mut Tx, account: AccountId) -> Result<()> {
    limits::give_back(tx, &code_bucket(account), WINDOW).await
}

fn code_bucket(account: AccountId) -> String {
    format!("code:{account}")
}

/// What counts as one place on the net: an IPv4 address, or the /64 block of an IPv6 one,
/// which is what a household gets.
pub(super) fn network(address: IpAddr) -> String {
    match address.to_canonical() {
        IpAddr::V4(it) => it.to_string(),
        IpAddr::V6(it) => {
            let [a, b, c, d, ..] = it.segments();
            format!("{a:x}:{b:x}:{c:x}:{d:x}::/64")
        }
    }
}
