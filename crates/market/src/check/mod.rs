//! Every invariant of the market in one place: what `mickle check` proves.
//!
//! Each slice knows what must hold of its own tables; here they are asked in turn.

mod rooms;
mod states;

pub use states::states;

use base::Result;
use store::Tx;

pub use crate::ledger::Finding;

/// Everything that is wrong; nothing when all is well.
pub async fn all(tx: &mut Tx) -> Result<Vec<Finding>> {
    let mut findings = crate::ledger::check(tx).await?;
    findings.extend(rooms::check(tx).await?);
    findings.extend(crate::projects::check(tx).await?);
    findings.extend(crate::assignments::check(tx).await?);
    findings.extend(crate::reviews::check(tx).await?);
    Ok(findings)
}
