//! Every invariant of the market in one place: what `mickle check` proves.
//!
//! A slice knows what must hold of its own tables; what must hold between slices is asked here.
//!
//! Invariant: nothing is changed, and memory does not grow with the market: each question is
//! answered by the store, which tells the first few offenders and no more.

mod audit;
mod escrow;
mod paid;
mod payouts;
mod pipelines;
mod places;
mod quality;
mod records;
mod replies;
mod rooms;
mod states;

pub use states::states;

use base::Result;
use store::{Sql, Tx};

pub use crate::ledger::Finding;

/// At most this many findings of one rule are told.
const MOST: i64 = 20;

/// The rules that are proved here; a slice that has rules of its own proves them itself.
pub const RULES: &[&[&str]] = &[
    crate::ledger::RULES,
    audit::RULES,
    paid::RULES,
    escrow::RULES,
    places::RULES,
    quality::RULES,
    records::RULES,
    payouts::RULES,
    pipelines::RULES,
    replies::RULES,
];

/// Everything that is wrong; nothing when all is well.
pub async fn all(tx: &mut Tx) -> Result<Vec<Finding>> {
    let mut findings = crate::ledger::check(tx).await?;
    findings.extend(rooms::check(tx).await?);
    findings.extend(crate::projects::check(tx).await?);
    findings.extend(audit::check(tx).await?);
    findings.extend(paid::check(tx).await?);
    findings.extend(escrow::check(tx).await?);
    findings.extend(places::check(tx).await?);
    findings.extend(quality::check(tx).await?);
    findings.extend(records::check(tx).await?);
    findings.extend(payouts::check(tx).await?);
    findings.extend(pipelines::check(tx).await?);
    findings.extend(replies::check(tx).await?);
    Ok(findings)
}

/// Asks one question: a statement whose column `what` says what breaks the rule, and whose
/// last value is how many to tell.
async fn ask(tx: &mut Tx, rule: &'static str, question: Sql) -> Result<Vec<Finding>> {
    let rows = tx.all(question.bind(MOST)).await?;
    rows.iter().map(|row| Ok(Finding::new(rule, row.get::<String>("what")?))).collect()
}

/// Asks several questions in turn.
async fn ask_all(tx: &mut Tx, questions: Vec<(&'static str, Sql)>) -> Result<Vec<Finding>> {
    let mut findings = Vec::new();
    for (rule, question) in questions {
        findings.extend(ask(tx, rule, question).await?);
    }
    Ok(findings)
}
