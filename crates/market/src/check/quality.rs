//! Adaptive answers keep no money for a task that is settled, and count their tasks rightly.

use base::Result;
use store::{Tx, sql};

use super::{Finding, ask_all};

pub(super) const RULES: &[&str] =
    &["settled-task-holds-nothing-back", "weighed-tasks-are-counted", "weighed-answers-count"];

pub(super) async fn check(tx: &mut Tx) -> Result<Vec<Finding>> {
    let back = sql("select 'task ' || t.id || ' is ' || q.standing || ' and holds back '
                           || t.places_spare || ' places' as what
                    from quality_task q join task t on t.id = q.task
                    where q.standing in ('sure', 'decided', 'unsure') and 0 < t.places_spare
                      and not exists (select 1 from task_news n where n.task = t.id)
                    order by t.id limit $1");
    let counted = sql("select 'project ' || project || ' counts ' || -sum(n)
                              || ' tasks too few that are ' || what || ' after ' || bucket
                              || ' answers' as what
                       from (select project, standing as what, answers as bucket, -1 as n
                             from quality_task
                             union all
                             select project, what, bucket, tasks from quality_count
                             where what <> 'confidence') as seen
                       group by project, seen.what, bucket having sum(n) <> 0
                       order by project, seen.what, bucket limit $1");
    let heard = sql("select 'assignment ' || q.assignment || ' is weighed and does not count'
                            as what
                     from quality_answer q left join assignment a on a.id = q.assignment
                     where (a.id is null or a.task <> q.task
                            or a.state not in ('submitted', 'accepted'))
                       and not exists (select 1 from task_news n where n.task = q.task)
                     order by q.assignment limit $1");
    let questions = [back, counted, heard];
    ask_all(tx, RULES.iter().copied().zip(questions).collect()).await
}
