//! What happened last, told from the log.

use std::collections::BTreeSet;

use base::{Result, Timestamp};
use store::{Row, Tx, sql};

use crate::{AccountId, ProjectId, TaskId};

/// Events that are read to be told in fewer lines.
const READ: i64 = 120;

/// Something that somebody did, perhaps several times in a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Happening {
    pub at: Timestamp,
    /// The event's kind, such as `assignment-accepted`.
    pub kind: String,
    /// Who did it; none when time or a rule did.
    pub actor: Option<(AccountId, String)>,
    /// Whose assignment it is about.
    pub worker: Option<String>,
    /// The task it is about, if one.
    pub task: Option<(TaskId, i64)>,
    /// How often in a row.
    pub times: i64,
    /// How many others did the same in that row.
    pub others: i64,
}

/// The latest of a project, the newest first, in up to `limit` lines. Claims are left out.
pub async fn activity(tx: &mut Tx, id: ProjectId, limit: usize) -> Result<Vec<Happening>> {
    let select = sql(
        "select e.at, e.kind, e.actor as actor_id, p.name as actor, w.name as worker, t.id as task,
                             t.position
                      from event e
                      left join account p on p.id = e.actor
                      left join assignment a
                          on a.id = e.subject and e.subject_kind = 'assignment'
                      left join account w on w.id = a.worker
                      left join task t on t.id = a.task
                      where e.project = $1 and e.kind <> 'assignment-claimed'
                        and e.kind <> 'assignment-extended'
                        and e.kind <> 'rejection-became-final'
                      order by e.id desc limit $2",
    );
    let mut told: Vec<Happening> = Vec::new();
    let mut actors = BTreeSet::new();
    for row in tx.all(select.bind(id).bind(READ)).await? {
        let it = read(&row)?;
        let by_somebody = |last: &Happening| last.actor.is_some() == it.actor.is_some();
        let same = told.last_mut().filter(|last| last.kind == it.kind && by_somebody(last));
        let actor = it.actor.as_ref().map(|it| it.0);
        if let Some(last) = same {
            if actors.insert(actor) {
                last.others += 1;
            }
            last.times += 1;
            last.task = None;
            if last.worker != it.worker {
                last.worker = None;
            }
        } else if told.len() < limit {
            actors = BTreeSet::from([actor]);
            told.push(it);
        } else {
            break;
        }
    }
    Ok(told)
}

/// Everything that happened to a task's assignments, the oldest first.
pub async fn of_task(tx: &mut Tx, task: TaskId) -> Result<Vec<Happening>> {
    let select = sql(
        "select e.at, e.kind, e.actor as actor_id, p.name as actor, w.name as worker, t.id as task,
                             t.position
                      from assignment a
                      join event e on e.subject = a.id
                      join task t on t.id = a.task
                      join account w on w.id = a.worker
                      left join account p on p.id = e.actor
                      where a.task = $1
                      order by e.id limit 200",
    );
    tx.all(select.bind(task)).await?.iter().map(read).collect()
}

fn read(row: &Row) -> Result<Happening> {
    let task: Option<TaskId> = row.get("task")?;
    let actor: Option<AccountId> = row.get("actor_id")?;
    Ok(Happening {
        at: row.get("at")?,
        kind: row.get("kind")?,
        actor: actor.zip(row.get("actor")?),
        worker: row.get("worker")?,
        task: task.zip(row.get("position")?),
        times: 1,
        others: 0,
    })
}
