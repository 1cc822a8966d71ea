//! Workers in tables that leave the market.

use crate::{AccountId, accounts::digest};

/// How a worker is called in a requester's results: always the same for this requester, and
/// never what another requester's results say, so that two of them cannot be laid side by side
/// (safety.md R12). Who judges an answer finds its worker by the assignment.
pub fn pseudonym(requester: AccountId, worker: AccountId) -> String {
    let whole = digest(&format!("worker {worker} in the results of {requester}"));
    // The letter keeps spreadsheets from reading digits as a number.
    format!("w{}", &whole[..16])
}
