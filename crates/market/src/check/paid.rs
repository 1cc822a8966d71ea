//! Every accepted answer was paid once, at the price of its version; nothing else was paid.

use base::Result;
use store::{Tx, sql};

use super::{Finding, ask_all};

pub(super) const RULES: &[&str] =
    &["accepted-was-paid-once", "paid-was-accepted", "price-is-of-its-version", "bonus-was-paid"];

pub(super) async fn check(tx: &mut Tx) -> Result<Vec<Finding>> {
    // Escrow lost the price, the worker got the reward, the platform the rest, and none of it
    // was taken back.
    let accepted = sql("select 'assignment ' || a.id || ' was accepted, and its transfer does '
                               || 'not pay its price from escrow' as what
                        from assignment a left join transfer t on t.id = a.transfer
                        where a.state = 'accepted' and (
                            t.id is null or t.cause_kind <> 'assignment' or t.cause <> a.id
                            or t.reverses is not null
                            or exists (select 1 from transfer r where r.reverses = t.id)
                            or coalesce((select e.amount from entry e
                                         where e.transfer = t.id
                                           and e.account = 'escrow:' || a.project), 0) <> -a.price
                            or coalesce((select e.amount from entry e
                                         where e.transfer = t.id
                                           and e.account = 'available:' || a.worker), 0)
                               <> a.reward
                            or coalesce((select cast(sum(e.amount) as bigint) from entry e
                                         where e.transfer = t.id
                                           and e.account like 'fees:%'), 0)
                               <> a.price - a.reward)
                        order by a.id limit $1");
    // What leaves escrow goes back to the requester, unless the worker was accepted for it.
    let paid = sql("select 'transfer ' || e.transfer || ' takes ' || -e.amount || ' from '
                           || e.account || ' for nothing that was accepted' as what
                    from entry e
                    join transfer t on t.id = e.transfer
                    left join project p on p.id = substr(e.account, 8)
                    where e.account like 'escrow:%' and e.amount < 0 and t.reverses is null
                      and exists (
                          select 1 from entry g
                          where g.transfer = e.transfer and 0 < g.amount
                            and (p.id is null or g.account <> 'available:' || p.requester)
                            and not exists (
                                select 1 from assignment a
                                where a.id = t.cause and a.transfer = t.id
                                  and a.state = 'accepted' and a.project = p.id
                                  and (g.account = 'available:' || a.worker
                                       or g.account like 'fees:%')))
                    order by e.transfer, e.account limit $1");
    // reward = round_half_up(price × (1 − fee)), domain.md §5.
    let price = sql("select 'assignment ' || a.id || ' costs ' || a.price || ' and pays '
                            || a.reward || ', not what its version says' as what
                     from assignment a
                     left join project p on p.id = a.project
                     left join project_version v
                         on v.project = a.project and v.version = a.version
                     where v.price is null or a.price <> v.price or p.fee_ppm is null
                        or a.reward <> (a.price * (1000000 - p.fee_ppm) + 500000) / 1000000
                     order by a.id limit $1");
    let bonus = sql("select 'bonus ' || b.id || ' is not what its transfer moved' as what
                     from bonus b
                     left join transfer t on t.id = b.transfer
                     left join assignment a on a.id = b.assignment
                     where t.id is null or a.id is null or t.cause <> b.assignment
                        or b.worker <> a.worker or b.requester <> a.requester
                        or coalesce((select e.amount from entry e
                                     where e.transfer = t.id
                                       and e.account = 'available:' || b.requester), 0)
                           <> -b.amount
                        or coalesce((select e.amount from entry e
                                     where e.transfer = t.id
                                       and e.account = 'available:' || b.worker), 0)
                           <> b.amount
                     order by b.id limit $1");
    let [one, two, three, four] = [RULES[0], RULES[1], RULES[2], RULES[3]];
    ask_all(tx, vec![(one, accepted), (two, paid), (three, price), (four, bonus)]).await
}
