//! Every invariant of the market in one place: what `mickle check` proves.
//!
//! Each slice knows what must hold of its own tables; here they are asked in turn.

mod states;

pub use states::states;

use base::Result;
use store::Tx;

pub use crate::ledger::Finding;

/// Everything that is wrong; nothing when all is well.
pub async fn all(tx: &mut Tx) -> Result<Vec<Finding>> {
    let mut findings = crate::ledger::check(tx).await?;
    findings.extend(crate::files::check(tx).await?);
    findings.extend(crate::projects::check(tx).await?);
    Ok(findings)
}
