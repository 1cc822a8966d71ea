//! Proof that verdicts and money agree: what `mickle check` asks of the reviews.

use base::Result;
use store::{Sql, Tx, sql};

use crate::ledger::Finding;

/// At most this many findings of one rule are told.
const MOST: i64 = 20;

/// Looks for anything in the reviews that must not be.
pub async fn check(tx: &mut Tx) -> Result<Vec<Finding>> {
    let mut findings = Vec::new();
    for (rule, select) in [
        ("accepted-is-paid-once-at-its-price", unpaid()),
        ("nothing-is-paid-that-was-not-accepted", paid_without_acceptance()),
        ("no-rejection-without-decision", unrecorded()),
        ("appeals-fit-their-assignments", misfits()),
    ] {
        for row in tx.all(select.bind(MOST)).await? {
            let id: String = row.get("id")?;
            findings.push(Finding::new(rule, format!("assignment {id}")));
        }
    }
    Ok(findings)
}

/// The transfer of an acceptance takes the price out of escrow and brings the worker the reward.
fn unpaid() -> Sql {
    sql("select a.id from assignment a
         left join transfer t on t.id = a.transfer and t.key = 'accept:' || a.id
         left join entry e on e.transfer = t.id and e.account = 'escrow:' || a.project
         left join entry w on w.transfer = t.id and w.account = 'available:' || a.worker
         where a.state = 'accepted'
           and (coalesce(e.amount, 0) <> 0 - a.price or coalesce(w.amount, 0) <> a.reward)
         order by a.id limit $1")
}

/// A second payment of one answer is found here too: the assignment names the first.
fn paid_without_acceptance() -> Sql {
    sql("select t.cause as id from transfer t left join assignment a on a.id = t.cause
         where t.kind = 'reward'
           and (a.id is null or a.state <> 'accepted' or a.transfer <> t.id)
         order by t.id limit $1")
}

fn unrecorded() -> Sql {
    sql("select a.id from assignment a
         left join decision d on d.id = a.decision and d.assignment = a.id
         where a.state in ('rejected', 'appealed') and d.id is null
         order by a.id limit $1")
}

fn misfits() -> Sql {
    sql("select a.id from assignment a left join appeal l on l.assignment = a.id
         where (a.state = 'appealed') <> (coalesce(l.state, 'none') in ('open', 'replied'))
            or (l.state = 'won' and a.state <> 'accepted')
            or (l.state = 'lost' and a.state <> 'rejected')
         order by a.id limit $1")
}
