//! Turns: one person receives only so many tables at once (safety.md §5).

use std::{
    collections::HashMap,
    sync::{LazyLock, Mutex, PoisonError},
};

use super::Refusal;
use crate::AccountId;

/// Tables that one person may be receiving at once from one node.
const MOST: u32 = 2;

/// How many each person is receiving, by the bits of the account's id.
static RUNNING: LazyLock<Mutex<HashMap<u128, u32>>> = LazyLock::new(Mutex::default);

/// One person's turn; it ends when this is dropped, however the transfer ends.
#[derive(Debug)]
pub(super) struct Turn(u128);

impl Turn {
    /// Takes a turn, or refuses.
    pub(super) fn take(account: AccountId) -> Result<Self, Refusal> {
        let mut running = RUNNING.lock().unwrap_or_else(PoisonError::into_inner);
        let count = running.entry(account.bits()).or_default();
        if MOST <= *count {
            return Err(Refusal::Busy);
        }
        *count += 1;
        Ok(Self(account.bits()))
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        let mut running = RUNNING.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(count) = running.get_mut(&self.0) {
            *count -= 1;
            if *count == 0 {
                running.remove(&self.0);
            }
        }
    }
}
