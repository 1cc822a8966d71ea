//! N answers asked, N answers counted: places add up, nobody has a task twice, and whatever
//! belongs together says so.

use base::Result;
use store::{Tx, sql};

use super::{Finding, ask_all};

pub(super) const RULES: &[&str] = &[
    "places-add-up",
    "task-is-open-while-places-are",
    "task-once-per-worker",
    "assignment-belongs-together",
    "answers-are-kept",
    "award-has-its-assignment",
];

pub(super) async fn check(tx: &mut Tx) -> Result<Vec<Finding>> {
    let add_up = sql("select 'task ' || id || ' wants ' || wanted || ' answers and has '
                             || (free + withdrawn + held + accepted) || ' places, of them '
                             || counted || ' counted as accepted and ' || accepted
                             || ' accepted' as what
                      from (select t.id, t.answers_wanted as wanted, t.places_free as free,
                                   t.places_withdrawn as withdrawn, t.places_accepted as counted,
                                   (select count(*) from assignment a
                                    where a.task = t.id and a.holds_place = 1
                                      and a.state <> 'accepted') as held,
                                   (select count(*) from assignment a
                                    where a.task = t.id and a.state = 'accepted') as accepted
                            from task t) as seen
                      where wanted <> free + withdrawn + held + accepted or counted <> accepted
                      order by id limit $1");
    let open = sql("select 'task ' || t.id || ' is ' || t.state || ', which its places deny'
                           as what
                    from task t
                    where (case when t.state = 'open' then 1 else 0 end)
                       <> (case when 0 < t.places_free + t.answers_later + t.places_spare
                             or exists (
                               select 1 from assignment a
                               where a.task = t.id and a.holds_place = 1
                                 and a.state <> 'accepted') then 1 else 0 end)
                    order by t.id limit $1");
    let once = sql("select 'worker ' || worker || ' has task ' || task || ' ' || count(*)
                           || ' times' as what
                    from assignment where state not in ('returned', 'expired')
                    group by task, worker having 1 < count(*)
                    order by task, worker limit $1");
    let together = sql("select 'assignment ' || a.id || ' names a project, task or requester '
                               || 'that is not its own, or a worker who is' as what
                        from assignment a
                        left join project p on p.id = a.project
                        left join task t on t.id = a.task
                        where p.id is null or t.id is null or t.project <> a.project
                           or p.requester <> a.requester or a.worker = a.requester
                        order by a.id limit $1");
    // The newest answer has the assignment's number, and none before it is missing.
    let kept = sql("select 'assignment ' || id || ' is ' || state || ' at answer ' || revision
                           || ' and has ' || n || ' answers' as what
                    from (select a.id, a.state, a.revision,
                                 (select count(*) from answer w where w.assignment = a.id) as n,
                                 (select coalesce(max(w.revision), 0) from answer w
                                  where w.assignment = a.id) as newest
                          from assignment a) as seen
                    where revision <> n or revision <> newest
                       or (revision = 0 and state not in ('claimed', 'returned', 'expired'))
                    order by id limit $1");
    let award = sql("select 'application ' || l.id || ' was awarded another assignment' as what
                     from application l left join assignment a on a.id = l.assignment
                     where l.state = 'awarded'
                       and (a.id is null or a.worker <> l.worker or a.project <> l.project)
                     order by l.id limit $1");
    let questions = [add_up, open, once, together, kept, award];
    ask_all(tx, RULES.iter().copied().zip(questions).collect()).await
}
