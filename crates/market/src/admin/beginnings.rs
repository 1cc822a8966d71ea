//! What a new installation still needs before strangers come.

use base::Result;
use store::Tx;

use super::health::last_backup;
use crate::{
    accounts::{self, Role},
    settings,
};

/// What was done of the first steps.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Beginnings {
    /// Name, address and e-mail address of the operator are set.
    pub is_named: bool,
    /// Requesters are told where to send the money of a top-up.
    pub has_bank: bool,
    /// Two people may look after money; one alone can neither book nor release.
    pub has_two_treasurers: bool,
    pub has_backup: bool,
}

/// How far a new installation has come.
pub async fn beginnings(tx: &mut Tx) -> Result<Beginnings> {
    let mut is_named = true;
    for setting in [settings::OPERATOR_NAME, settings::OPERATOR_ADDRESS, settings::OPERATOR_EMAIL] {
        is_named &= !settings::text(tx, setting).await?.is_empty();
    }
    Ok(Beginnings {
        is_named,
        has_bank: !settings::text(tx, settings::BANK_DETAILS).await?.is_empty(),
        has_two_treasurers: 2 <= accounts::holders(tx, Role::Treasurer).await?,
        has_backup: last_backup(tx).await?.is_some(),
    })
}
