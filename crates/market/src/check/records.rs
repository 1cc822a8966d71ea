//! No rejection and no restriction without the record of who decided and why.

use base::Result;
use store::{Tx, sql};

use super::{Finding, ask_all};

pub(super) const RULES: &[&str] = &[
    "rejection-has-its-record",
    "restriction-has-its-record",
    "ruling-has-its-firing",
    "appeal-agrees-with-its-answer",
];

pub(super) async fn check(tx: &mut Tx) -> Result<Vec<Finding>> {
    let rejected = sql("select 'assignment ' || a.id || ' is ' || a.state
                               || ' without a decision of its own' as what
                        from assignment a left join decision d on d.id = a.decision
                        where a.state in ('rejected', 'appealed')
                          and (d.id is null or d.assignment <> a.id or d.worker <> a.worker)
                        order by a.id limit $1");
    let restricted = sql("select 'account ' || a.id || ' is suspended without a record' as what
                          from account a
                          where a.suspended_at is not null
                            and (coalesce(a.suspended_reason, '') = ''
                                 or coalesce(a.suspended_by, '') = ''
                                 or not exists (select 1 from event e
                                                where e.subject = a.id
                                                  and e.kind = 'account-suspended'))
                          order by a.id limit $1");
    let ruled =
        sql("select 'restriction ' || r.id || ' was decided by a rule that did not fire' as what
                     from restriction r
                     where r.decided_by_kind = 'rule'
                       and not exists (select 1 from rule_firing f
                                       where f.restriction = r.id and f.rule = r.decided_by
                                         and f.version = r.rule_version)
                     order by r.id limit $1");
    let appeals = sql("select 'appeal ' || l.id || ' is ' || l.state || ' and its assignment is '
                              || coalesce(a.state, 'gone') as what
                       from appeal l left join assignment a on a.id = l.assignment
                       where a.id is null
                          or (l.state in ('open', 'replied') and a.state <> 'appealed')
                          or (l.state = 'won' and a.state <> 'accepted')
                          or (l.state = 'lost' and a.state <> 'rejected')
                          or (a.state = 'appealed' and a.decision <> l.decision)
                       order by l.id limit $1");
    let questions = [rejected, restricted, ruled, appeals];
    ask_all(tx, RULES.iter().copied().zip(questions).collect()).await
}
