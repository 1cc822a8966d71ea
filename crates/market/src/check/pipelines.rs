//! Answers go on rightly: nobody looks at their own work, what went on is a task of the next
//! project, and whoever is fed waits for more.

use base::Result;
use store::{Tx, sql};

use super::{Finding, ask_all};

pub(super) const RULES: &[&str] =
    &["nobody-has-their-own-work", "handed-on-answer-is-a-task", "fed-project-awaits-tasks"];

pub(super) async fn check(tx: &mut Tx) -> Result<Vec<Finding>> {
    let own = sql("select 'worker ' || a.worker || ' has task ' || a.task
                          || ', which shows what they made' as what
                   from task_maker m
                   join assignment a on a.task = m.task and a.worker = m.worker
                   order by a.task, a.worker limit $1");
    let made = sql("select 'answer ' || x.assignment || ' went on as task ' || x.task
                           || ', which is none of the next project' as what
                    from pipeline_piece x
                    join pipeline l on l.id = x.pipeline
                    left join task t on t.id = x.task and t.project = l.target
                    where x.state = 'made' and t.id is null and l.removed_at is null
                    order by x.assignment limit $1");
    let awaits = sql("select 'project ' || p.id || ' is fed and awaits nothing' as what
                      from pipeline l join project p on p.id = l.target
                      where l.removed_at is null and l.ended_at is null and p.awaits_tasks = 0
                        and p.state <> 'closed'
                      order by p.id limit $1");
    let questions = [own, made, awaits];
    ask_all(tx, RULES.iter().copied().zip(questions).collect()).await
}
