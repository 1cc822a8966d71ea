//! The second factor: codes of a person's own device (TOTP, RFC 6238), and eight recovery
//! codes for the day the device is lost.
//!
//! Invariant: a code is used once. The time step of the last code lies in the account's row
//! and moves forward by a conditional update, so of two uses at once one succeeds, and an
//! older code never comes back.

use base::{Error, Result};
use locale::{Language, say};
use store::{Tx, sql};
use totp_rs::{Builder, Totp};

use super::{Account, Refusal, digest, letters, secret, sessions};
use crate::{
    AccountId, SessionId,
    events::{self, Event},
    settings,
};

/// How many recovery codes a person gets.
pub const RECOVERY_CODES: usize = 8;

/// What a person puts into their device.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Enrolment {
    /// Base32, for typing in.
    pub secret: String,
    /// An `otpauth://` address, for a picture to scan.
    pub address: String,
}

/// Makes a secret for the person's device; codes are asked for only after [`turn_on`].
pub async fn enrol(tx: &mut Tx, account: AccountId) -> Result<Enrolment> {
    let bytes = tx.random::<20>();
    let text = secret::base32(&bytes).to_uppercase();
    let update = sql("update account set totp_secret = $2 where id = $1 and totp_on = 0
                          and email_confirmed_at is not null and closed_at is null");
    if tx.exec(update.bind(account).bind(&text)).await? != 1 {
        return Err(refused(tx, account).await?);
    }
    enrolment(tx, account).await?.ok_or_else(|| Refusal::NoEnrolment.into())
}

async fn refused(tx: &mut Tx, account: AccountId) -> Result<Error> {
    let is_on = super::find(tx, account).await?.second_factor;
    Ok(if is_on { Refusal::SecondFactorIsOn } else { Refusal::EmailUnconfirmed }.into())
}

/// The secret that waits for its first code, if any.
pub async fn enrolment(tx: &mut Tx, account: AccountId) -> Result<Option<Enrolment>> {
    let select = sql("select totp_secret, email from account
                      where id = $1 and totp_on = 0 and totp_secret is not null");
    let Some(row) = tx.find(select.bind(account)).await? else { return Ok(None) };
    let (secret, email): (String, String) = (row.get("totp_secret")?, row.get("email")?);
    let brand = settings::text(tx, settings::BRAND).await?;
    let totp = machine(&secret, &email, &brand)?;
    Ok(Some(Enrolment { secret, address: totp.to_url().map_err(|it| failed(&it))? }))
}

/// Turns the second factor on with the device's first code, ends the other sessions, and
/// returns the recovery codes, which are shown once.
pub async fn turn_on(
    tx: &mut Tx,
    account: AccountId,
    session: SessionId,
    code: &str,
) -> Result<Vec<String>> {
    sessions::must_be_proved(tx, account, session).await?;
    let secret = enrolment(tx, account).await?.ok_or(Refusal::NoEnrolment)?.secret;
    let step = step_of(&secret, code, tx.now())?.ok_or_else(wrong)?;
    let update = sql("update account set totp_on = 1, totp_last_step = $3
                      where id = $1 and totp_on = 0 and totp_secret = $2 and closed_at is null");
    if tx.exec(update.bind(account).bind(&secret).bind(step)).await? != 1 {
        return Err(Refusal::NoEnrolment.into());
    }
    sessions::end_sessions(tx, account, Some(session)).await?;
    changed(tx, account, "second-factor-on", |it| say!(it, "mail-code-on")).await?;
    new_codes(tx, account).await
}

/// Turns the second factor off.
pub async fn turn_off(tx: &mut Tx, account: AccountId, session: SessionId) -> Result<()> {
    sessions::must_be_proved(tx, account, session).await?;
    let update = sql("update account set totp_on = 0, totp_secret = null
                      where id = $1 and totp_on = 1");
    if tx.exec(update.bind(account)).await? != 1 {
        return Ok(());
    }
    forget_codes(tx, account).await?;
    changed(tx, account, "second-factor-off", |it| say!(it, "mail-code-off")).await
}

/// Makes new recovery codes; the old ones are void.
pub async fn renew_recovery_codes(
    tx: &mut Tx,
    account: AccountId,
    session: SessionId,
) -> Result<Vec<String>> {
    sessions::must_be_proved(tx, account, session).await?;
    if !super::find(tx, account).await?.second_factor {
        return Err(Refusal::NoEnrolment.into());
    }
    changed(tx, account, "recovery-codes-renewed", |it| say!(it, "mail-codes-new")).await?;
    new_codes(tx, account).await
}

/// How many recovery codes are left.
pub async fn recovery_codes_left(tx: &mut Tx, account: AccountId) -> Result<i64> {
    let count = sql("select count(*) as n from recovery_code
                     where account = $1 and used_at is null");
    tx.one(count.bind(account)).await?.get("n")
}

/// Uses a code of the device or a recovery code; false when it is wrong or was used before.
pub(super) async fn use_code(tx: &mut Tx, account: AccountId, code: &str) -> Result<bool> {
    let code: String = code.chars().filter(|it| !it.is_whitespace() && *it != '-').collect();
    if code.len() == 6 {
        return use_device_code(tx, account, &code).await;
    }
    let now = tx.now();
    let update = sql("update recovery_code set used_at = $3
                      where account = $1 and code_hash = $2 and used_at is null");
    let update = update.bind(account).bind(digest(&code.to_lowercase())).bind(now);
    let is_right = tx.exec(update).await? == 1;
    if is_right {
        changed(tx, account, "recovery-code-used", |it| say!(it, "mail-code-used")).await?;
    }
    Ok(is_right)
}

async fn use_device_code(tx: &mut Tx, account: AccountId, code: &str) -> Result<bool> {
    let select = sql("select totp_secret from account
                      where id = $1 and totp_on = 1 and totp_secret is not null");
    let Some(row) = tx.find(select.bind(account)).await? else { return Ok(false) };
    let secret: String = row.get("totp_secret")?;
    let Some(step) = step_of(&secret, code, tx.now())? else { return Ok(false) };
    // The guard is the lock: each step is left once.
    let update = sql("update account set totp_last_step = $2
                      where id = $1 and totp_on = 1 and totp_last_step < $2");
    Ok(tx.exec(update.bind(account).bind(step)).await? == 1)
}

pub(super) async fn forget_codes(tx: &mut Tx, account: AccountId) -> Result<()> {
    tx.exec(sql("delete from recovery_code where account = $1").bind(account)).await?;
    Ok(())
}

async fn new_codes(tx: &mut Tx, account: AccountId) -> Result<Vec<String>> {
    forget_codes(tx, account).await?;
    let mut shown = Vec::new();
    for _ in 0..RECOVERY_CODES {
        let code = secret::base32(&tx.random::<10>());
        let insert = sql("insert into recovery_code (account, code_hash) values ($1, $2)");
        tx.exec(insert.bind(account).bind(digest(&code))).await?;
        // 16 characters in groups of four are copied by hand without losing one's place.
        shown.push(format!("{}-{}-{}-{}", &code[..4], &code[4..8], &code[8..12], &code[12..]));
    }
    Ok(shown)
}

async fn changed(
    tx: &mut Tx,
    id: AccountId,
    kind: &'static str,
    what: impl Fn(Language) -> String,
) -> Result<()> {
    events::record(tx, Event::new(kind, "account", id).by(id).concerns(id)).await?;
    let account: Account = super::find(tx, id).await?;
    letters::notice(tx, &account, &what(account.speaks())).await
}

fn wrong() -> Error {
    Error::invalid("code", "code-wrong")
}

/// The time step of a code that is right now, or was half a minute ago or will be.
fn step_of(secret: &str, code: &str, now: base::Timestamp) -> Result<Option<i64>> {
    let code: String = code.chars().filter(|it| !it.is_whitespace()).collect();
    let seconds = u64::try_from(now.as_millis() / 1_000).map_err(Error::store)?;
    let step = machine(secret, "person", "market")?.check(&code, seconds);
    step.map(|it| i64::try_from(it).map_err(Error::store)).transpose()
}

fn machine(secret: &str, person: &str, brand: &str) -> Result<Totp> {
    // A colon parts the two names in the address.
    let (person, brand) = (person.replace(':', " "), brand.replace(':', " "));
    let secret = totp_rs::Secret::try_from_base32(secret).map_err(|it| failed(&it))?;
    let builder = Builder::new().with_secret(secret).with_skew(1);
    let builder = builder.with_account_name(person).with_issuer(Some(brand));
    builder.build().map_err(|it| failed(&it))
}

fn failed(cause: &impl std::fmt::Display) -> Error {
    Error::store(format!("the second factor: {cause}"))
}
