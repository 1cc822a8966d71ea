//! The ledger: double entry, append-only, every movement said once.
//!
//! A movement is one *transfer* of two or more entries that sum to zero. Its key makes it
//! idempotent: a repetition returns the first one and moves nothing. Only `world` may go below
//! zero. A *hold* sets money aside: it counts against what is available at once, and is later
//! posted as a transfer or voided.
//!
//! Invariant: no other slice writes a balance, and nobody here updates or deletes an entry.

mod account;
mod book;
mod books;
mod check;
mod hold;
mod rows;
mod seal;
mod sifted;
mod statement;
mod transfers;

pub use account::Name;
pub use book::{Draft, Posted, find, post, reverse};
pub use books::{Holding, Kind, Sum, Totals, holdings, is_known, outside, totals};
pub use check::{Finding, RULES, check};
pub use hold::{capture, reserve, void};
pub use seal::{Seal, is_as_sealed, latest_seal, seal_until, seals};
pub use sifted::{Part, Sort, sifted};
pub use statement::{Line, statement};
pub use transfers::{Detail, Transfer, transfer, transfers};

use base::{Money, Result};
use store::Tx;

use crate::word::refusals;

refusals! {
    /// The money is not there, or a hold lies on it.
    NotEnough = Funds "funds-insufficient",
    /// No such transfer.
    NoTransfer = NotFound "transfer-not-found",
    /// The hold was posted or voided before.
    HoldEnded = Conflict "hold-ended",
    /// The key was used for another movement.
    KeyReused = Conflict "transfer-key-reused",
}

/// What an account has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Balance {
    /// The sum of its entries.
    pub posted: Money,
    /// Set aside by pending holds.
    pub held: Money,
}

impl Balance {
    /// What may be spent: posted money without what is held.
    pub fn available(self) -> Money {
        Money::micros(self.posted.as_micros() - self.held.as_micros())
    }
}

/// The balance of an account; zero for one that was never used.
pub async fn balance(tx: &mut Tx, account: &Name) -> Result<Balance> {
    if account.is_entry_only() {
        let posted = rows::sum_entries(tx, account).await?;
        return Ok(Balance { posted, held: Money::ZERO });
    }
    rows::balance(tx, account).await
}
