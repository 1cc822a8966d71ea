//! The audit log is what it was when each day was sealed.

use base::Result;
use store::Tx;

use super::Finding;
use crate::events;

pub(super) const RULES: &[&str] = &["audit-log-is-sealed"];

pub(super) async fn check(tx: &mut Tx) -> Result<Vec<Finding>> {
    let broken = events::broken_days(tx).await?;
    let tell = |day| Finding::new(RULES[0], format!("the log of {day} is not what was sealed"));
    Ok(broken.into_iter().map(tell).collect())
}
