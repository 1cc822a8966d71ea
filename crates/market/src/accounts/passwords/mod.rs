//! Passwords: what is good enough, and hashing that cannot be used to flood the machine.
//!
//! Invariant: a hash costs 19 MiB and some 50 ms, so at most one runs on each core, few more
//! wait, and the rest are told to come again. No transaction is open meanwhile.

use std::{fmt, sync::Arc};

use argon2::{
    Algorithm, Argon2, Params, PasswordHasher, PasswordVerifier, Version,
    password_hash::phc::PasswordHash,
};
use base::{Error, FieldError, Result};
use tokio::{sync::Semaphore, task::spawn_blocking};

use super::{Refusal, sign_in::Attempt};
use crate::AccountId;

/// How many may wait for their turn.
const QUEUE: usize = 32;
/// Memory in KiB, rounds and lanes (OWASP's figures for argon2id).
const COST: (u32, u32, u32) = (19_456, 2, 1);
/// Nobody's hash: checked when there is no account, so that the answer takes as long.
const NOBODY: &str = "$argon2id$v=19$m=19456,t=2,p=1$bmljaHQgZWluZXIgZGEh\
                      $4HFb2X3oyVvYUJ9aA0mDkK1hS7yqkG2WcZ5nR8tLx0E";

/// The passwords that are tried first by everybody who guesses.
const GUESSED_FIRST: &str = include_str!("guessed_first.txt");

/// A new password that is good enough.
#[derive(Clone, PartialEq, Eq)]
pub struct Password(String);

impl fmt::Debug for Password {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Password(…)")
    }
}

impl Password {
    /// The fewest characters.
    pub const MIN: usize = 8;
    /// The most characters.
    pub const MAX: usize = 256;

    /// Any characters will do, but not too few, and nothing that is guessed first.
    pub fn parse(field: &str, text: &str) -> Result<Self> {
        let refuse = |code, detail: usize| {
            Err(Error::Invalid(vec![FieldError::new(field, code).with(detail)]))
        };
        let length = text.chars().count();
        if text.is_empty() {
            return Err(Error::invalid(field, "required"));
        }
        if length < Self::MIN {
            return refuse("password-too-short", Self::MIN);
        }
        if Self::MAX < length {
            return refuse("password-too-long", Self::MAX);
        }
        let lower = text.to_lowercase();
        let first = text.chars().next();
        if GUESSED_FIRST.lines().any(|it| it == lower) || text.chars().all(|it| Some(it) == first) {
            return Err(Error::invalid(field, "password-guessed-first"));
        }
        Ok(Self(text.to_owned()))
    }
}

/// The one place where passwords are hashed; clones share it.
#[derive(Debug, Clone)]
pub struct Passwords {
    /// One for each hash that runs.
    turns: Arc<Semaphore>,
    /// One for each hash that runs or waits.
    places: Arc<Semaphore>,
}

/// A sign-in attempt whose password was looked at.
#[derive(Debug, Clone)]
pub struct Checked {
    pub(super) attempt: Attempt,
    /// The account, when the password was right.
    pub(super) account: Option<AccountId>,
    /// The same password under today's cost, where the stored hash is older.
    pub(super) rehashed: Option<String>,
}

impl Checked {
    pub fn is_right(&self) -> bool {
        self.account.is_some()
    }
}

impl Passwords {
    /// As many at once as the machine has cores.
    pub fn new(cores: usize) -> Self {
        let turns = cores.max(1);
        Self {
            turns: Arc::new(Semaphore::new(turns)),
            places: Arc::new(Semaphore::new(turns + QUEUE)),
        }
    }

    /// Hashes a new password with a salt of its own.
    pub async fn hash(&self, password: &Password) -> Result<String> {
        let text = password.0.clone();
        self.in_turn(move || hash(&text)).await
    }

    /// Compares what was given with the account's password. It takes the same time for an
    /// address that nobody has.
    pub async fn check(&self, attempt: Attempt, given: &str) -> Result<Checked> {
        let known = attempt.known.clone();
        if Password::MAX < given.chars().count() {
            return Ok(Checked { attempt, account: None, rehashed: None });
        }
        let given = given.to_owned();
        let (account, rehashed) = self
            .in_turn(move || {
                let stored = known.as_ref().map_or(NOBODY, |(_, hash)| hash);
                let is_right = verify(&given, stored)?;
                let account = known.as_ref().map(|(id, _)| *id).filter(|_| is_right);
                let is_old = account.is_some() && !is_of_today(stored);
                let rehashed = if is_old { Some(hash(&given)?) } else { None };
                Ok((account, rehashed))
            })
            .await?;
        Ok(Checked { attempt, account, rehashed })
    }

    async fn in_turn<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let place = self.places.clone().try_acquire_owned().map_err(|_| Refusal::SignInBusy)?;
        let turn = self.turns.clone().acquire_owned().await.map_err(Error::store)?;
        // The permits travel with the work: who hangs up does not make room for one more.
        let done = spawn_blocking(move || {
            let _kept = (place, turn);
            work()
        });
        done.await.map_err(Error::store)?
    }
}

fn machine() -> Result<Argon2<'static>> {
    let (memory, rounds, lanes) = COST;
    let params = Params::new(memory, rounds, lanes, None).map_err(|it| failed(&it))?;
    Ok(Argon2::new(Algorithm::Argon2id, Version::V0x13, params))
}

fn hash(password: &str) -> Result<String> {
    let hash: PasswordHash =
        machine()?.hash_password(password.as_bytes()).map_err(|it| failed(&it))?;
    Ok(hash.to_string())
}

fn verify(password: &str, stored: &str) -> Result<bool> {
    let Ok(stored) = PasswordHash::new(stored) else { return Ok(false) };
    Ok(machine()?.verify_password(password.as_bytes(), &stored).is_ok())
}

fn is_of_today(stored: &str) -> bool {
    let params = PasswordHash::new(stored).ok().and_then(|it| Params::try_from(&it).ok());
    params.is_some_and(|it| (it.m_cost(), it.t_cost(), it.p_cost()) == COST)
}

fn failed(cause: &impl fmt::Display) -> Error {
    Error::store(format!("a password could not be hashed: {cause}"))
}

#[cfg(test)]
mod tests;
