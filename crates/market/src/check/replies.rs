//! A reply that was kept for a repetition tells of something that happened.

use base::Result;
use store::{Tx, sql};

use super::{Finding, ask_all};

pub(super) const RULES: &[&str] = &["reply-was-kept-whole", "reply-tells-of-an-event"];

/// A key is reserved and its reply kept in one transaction, and a refusal is rolled back with
/// it; so no reply is empty and none is a refusal. Where it names a thing, an event does
/// too; only the event of a bonus names its assignment.
pub(super) async fn check(tx: &mut Tx) -> Result<Vec<Finding>> {
    let whole = sql("select 'key ' || key || ' of account ' || account || ' has status '
                            || status as what
                     from idempotency where status not between 200 and 299
                     order by account, key limit $1");
    let told = sql("select 'key ' || i.key || ' of account ' || i.account || ' told of '
                           || i.about || ', to which nothing happened' as what
                    from idempotency i
                    where i.about is not null
                      and not exists (select 1 from event e where e.subject = i.about)
                      and not exists (select 1 from bonus b where b.id = i.about)
                      and not exists (select 1 from bonus b where b.id = i.about)
                    order by i.account, i.key limit $1");
    ask_all(tx, vec![(RULES[0], whole), (RULES[1], told)]).await
}
