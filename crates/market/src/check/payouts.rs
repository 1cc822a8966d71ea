//! Money that goes out or comes in: each payout and top-up says what the books say, and two
//! people saw it.

use base::Result;
use store::{Tx, sql};

use super::{Finding, ask_all};

pub(super) const RULES: &[&str] = &[
    "payout-has-its-hold",
    "payout-moved-its-money",
    "payout-had-four-eyes",
    "payout-went-to-a-confirmed-place",
    "hold-has-its-owner",
    "payout-account-has-its-payout",
    "top-up-moved-its-money",
];

pub(super) async fn check(tx: &mut Tx) -> Result<Vec<Finding>> {
    let hold = sql("select 'payout ' || p.id || ' is ' || p.state || ' and its hold is '
                           || coalesce(h.state, 'gone') as what
                    from payout p left join hold h on h.id = p.hold
                    where h.id is null or h.account <> 'available:' || p.account
                       or h.amount <> p.amount
                       or h.state <> case
                           when p.state in ('requested', 'approved') then 'pending'
                           when p.sent_at is null then 'voided'
                           else 'posted' end
                    order by p.id limit $1");
    let four_eyes = sql("select 'payout ' || p.id || ' is ' || p.state
                                || ' and was not released by a second person' as what
                         from payout p left join payout_run r on r.id = p.run
                         where (p.state in ('sent', 'paid') or p.sent_at is not null)
                           and (r.id is null or r.state <> 'released' or p.approved_by is null
                                or r.released_by is null or r.released_by = r.drafted_by)
                            or (p.state = 'approved' and coalesce(r.state, '') <> 'draft')
                            or (p.state = 'requested' and p.run is not null)
                         order by p.id limit $1");
    let place = sql("select 'payout ' || p.id || ' went to a place that nobody confirmed' as what
                     from payout p left join payout_destination d on d.id = p.destination
                     where d.id is null or d.account <> p.account
                        or (p.sent_at is not null
                            and (d.confirmed_at is null or p.sent_at < d.confirmed_at))
                     order by p.id limit $1");
    let owner = sql("select 'hold ' || h.id || ' on ' || h.account || ' waits for nothing' as what
                     from hold h
                     left join payout p on p.hold = h.id and p.state in ('requested', 'approved')
                     where h.state = 'pending' and p.id is null
                     order by h.id limit $1");
    let account = sql("select l.id || ' has ' || l.balance || ' and no payout' as what
                       from ledger_account l left join payout p on p.id = l.owner
                       where l.kind = 'payout' and p.id is null order by l.id limit $1");
    let questions = [hold, payout_money(), four_eyes, place, owner, account, topup_money()];
    ask_all(tx, RULES.iter().copied().zip(questions).collect()).await
}

/// Until it is sent a payout moved nothing; then its money lies on its own account, and when
/// it is paid, outside. A failed one has given back all it took.
fn payout_money() -> store::Sql {
    sql("select 'payout ' || id || ' of ' || amount || ' is ' || state || ', took ' || taken
                || ', keeps ' || kept || ' and paid ' || gone as what
         from (select p.id, p.state, p.amount,
                      coalesce((select cast(-sum(e.amount) as bigint)
                                from transfer t join entry e on e.transfer = t.id
                                where t.cause = p.id
                                  and e.account = 'available:' || p.account), 0) as taken,
                      coalesce((select cast(sum(e.amount) as bigint) from entry e
                                where e.account = 'payout:' || p.id), 0) as kept,
                      coalesce((select cast(sum(e.amount) as bigint)
                                from transfer t join entry e on e.transfer = t.id
                                where t.cause = p.id and e.account like 'world:%'), 0) as gone
               from payout p) as seen
         where taken <> case when state in ('sent', 'paid') then amount else 0 end
            or kept <> case when state = 'sent' then amount else 0 end
            or gone <> case when state = 'paid' then amount else 0 end
         order by id limit $1")
}

fn topup_money() -> store::Sql {
    sql("select 'top-up ' || id || ' of ' || amount || ' is ' || state || ' and brought '
                || brought as what
         from (select u.id, u.state, u.amount, u.transfer, u.confirmed_by, u.booked_by,
                      coalesce((select cast(sum(e.amount) as bigint)
                                from transfer t join entry e on e.transfer = t.id
                                where t.cause = u.id
                                  and e.account = 'available:' || u.account), 0) as brought
               from topup u) as seen
         where brought <> case when state = 'booked' then amount else 0 end
            or (state = 'booked' and (confirmed_by is null or booked_by is null
                                      or confirmed_by = booked_by
                                      or not exists (select 1 from transfer t
                                                     where t.id = seen.transfer
                                                       and t.cause = seen.id)))
         order by id limit $1")
}
