//! What lies in a project's escrow is the price of its places that are not settled: no more,
//! no less.

use base::Result;
use store::{Tx, sql};

use super::{Finding, ask_all};

pub(super) const RULES: &[&str] = &["escrow-covers-its-places", "escrow-has-its-project"];

/// Escrow = free and spare places × the task's price + the price of each assignment that holds
/// a place and is not accepted. A draft has set nothing aside; one that waits for review has.
pub(super) async fn check(tx: &mut Tx) -> Result<Vec<Finding>> {
    let covers = sql("select 'project ' || id || ' needs ' || needed || ' in escrow and has '
                             || lies as what
                      from (select p.id, coalesce(l.balance, 0) as lies,
                                   case when p.state = 'draft' then 0 else
                                       coalesce((select cast(sum((t.places_free + case
                                                         when t.answers_later = 0
                                                         then t.places_spare else 0 end)
                                                         * t.price) as bigint)
                                                 from task t where t.project = p.id), 0)
                                       + coalesce((select cast(sum(a.price) as bigint)
                                                   from assignment a
                                                   where a.project = p.id and a.holds_place = 1
                                                     and a.state <> 'accepted'), 0)
                                   end as needed
                            from project p
                            left join ledger_account l on l.id = 'escrow:' || p.id) as seen
                      where lies <> needed order by id limit $1");
    let known = sql("select l.id || ' has ' || l.balance || ' and no project' as what
                     from ledger_account l left join project p on p.id = l.owner
                     where l.kind = 'escrow' and p.id is null order by l.id limit $1");
    ask_all(tx, vec![(RULES[0], covers), (RULES[1], known)]).await
}
