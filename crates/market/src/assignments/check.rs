//! Proof that places, answers and money agree: what `mickle check` asks of the assignments.

use base::Result;
use store::{Sql, Tx, sql};

use crate::ledger::Finding;

/// At most this many findings of one rule are told.
const MOST: i64 = 20;

/// Looks for anything in the assignments that must not be.
pub async fn check(tx: &mut Tx) -> Result<Vec<Finding>> {
    let mut findings = Vec::new();
    for (rule, noun, select) in [
        ("places-add-up", "task", places()),
        ("no-more-answers-than-places", "task", answers()),
        ("answers-are-kept", "assignment", revisions()),
        ("escrow-is-price-of-unsettled-places", "project", escrow()),
    ] {
        for row in tx.all(select.bind(MOST)).await? {
            let (id, off): (String, i64) = (row.get("id")?, row.get("off")?);
            findings.push(Finding::new(rule, format!("{noun} {id} is off by {off}")));
        }
    }
    Ok(findings)
}

/// What is free, held, accepted and withdrawn is what was wanted.
fn places() -> Sql {
    sql("select t.id, t.answers_wanted - t.places_free - t.places_accepted - t.places_withdrawn
                      - coalesce(h.held, 0) as off
         from task t
         left join (select task, count(*) as held from assignment
                    where holds_place = 1 and state <> 'accepted' group by task) h
              on h.task = t.id
         where t.answers_wanted <> t.places_free + t.places_accepted + t.places_withdrawn
                                   + coalesce(h.held, 0)
         order by t.id limit $1")
}

/// Accepted answers are counted, and there are no more than were wanted.
fn answers() -> Sql {
    sql("select t.id, coalesce(a.accepted, 0) - t.places_accepted as off
         from task t
         left join (select task, count(*) as accepted from assignment
                    where state = 'accepted' group by task) a on a.task = t.id
         where t.places_accepted <> coalesce(a.accepted, 0)
            or t.answers_wanted < coalesce(a.accepted, 0)
         order by t.id limit $1")
}

/// Every submit left its answer, and none was lost.
fn revisions() -> Sql {
    sql("select a.id, a.revision - coalesce(n.kept, 0) as off
         from assignment a
         left join (select assignment, count(*) as kept from answer group by assignment) n
              on n.assignment = a.id
         where a.revision <> coalesce(n.kept, 0)
            or (a.revision = 0 and a.state not in ('claimed', 'returned', 'expired'))
         order by a.id limit $1")
}

/// Free places hold the price of their task, held ones that of their claim (domain.md §5).
fn escrow() -> Sql {
    sql("select p.id, coalesce(b.balance, 0) - coalesce(f.price, 0) - coalesce(h.price, 0) as off
         from project p
         left join ledger_account b on b.id = 'escrow:' || p.id
         left join (select project, cast(sum(places_free * price) as bigint) as price
                    from task group by project) f on f.project = p.id
         left join (select project, cast(sum(price) as bigint) as price from assignment
                    where holds_place = 1 and state <> 'accepted' group by project) h
              on h.project = p.id
         where p.state <> 'draft'
           and coalesce(b.balance, 0) <> coalesce(f.price, 0) + coalesce(h.price, 0)
         order by p.id limit $1")
}
