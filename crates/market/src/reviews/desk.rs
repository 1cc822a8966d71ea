//! What lies beside a submission on the reviewer's desk: its neighbours in the queue, what others
//! answered to the same task, and the reasons this requester gave before.
//!
//! Invariant: all of it is the requester's own, and locked answers are not among it.

use base::{Result, Timestamp};
use store::{Row, Tx, sql};

use crate::{AccountId, AssignmentId, ProjectId, TaskId, assignments::State, decisions::Reason};

/// How far back reasons are looked for, in verdicts.
const LATEST: i64 = 200;
/// The most other answers that are laid beside one.
const MOST_BESIDE: i64 = 10;

/// What waits before and behind a submission in its project.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Neighbours {
    pub before: Option<AssignmentId>,
    /// Behind the last one the queue begins again.
    pub after: Option<AssignmentId>,
}

/// The neighbours of a submission among those of its project that wait.
pub async fn neighbours(
    tx: &mut Tx,
    requester: AccountId,
    project: ProjectId,
    id: AssignmentId,
) -> Result<Neighbours> {
    let now = tx.now();
    let before = sql("select id from assignment
                      where project = $1 and requester = $2 and state = 'submitted'
                        and (auto_accept_at is null or $3 < auto_accept_at)
                        and (submitted_at, id) <
                            (select submitted_at, id from assignment where id = $4)
                      order by submitted_at desc, id desc limit 1");
    let after = sql("select id from assignment
                     where project = $1 and requester = $2 and state = 'submitted'
                       and (auto_accept_at is null or $3 < auto_accept_at)
                       and (submitted_at, id) >
                           (select submitted_at, id from assignment where id = $4)
                     order by submitted_at, id limit 1");
    let first = sql("select id from assignment
                     where project = $1 and requester = $2 and state = 'submitted'
                       and (auto_accept_at is null or $3 < auto_accept_at) and id <> $4
                     order by submitted_at, id limit 1");
    let mut found = Vec::with_capacity(3);
    for select in [before, after, first] {
        let row = tx.find(select.bind(project).bind(requester).bind(now).bind(id)).await?;
        found.push(row.map(|it| it.get("id")).transpose()?);
    }
    Ok(Neighbours { before: found[0], after: found[1].or(found[2]) })
}

/// What somebody else answered to the same task.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Beside {
    pub id: AssignmentId,
    pub worker_name: String,
    pub state: State,
    /// The answer as JSON.
    pub body: String,
    pub submitted_at: Timestamp,
}

/// The other answers to a task, the oldest first; what was rejected stays locked.
pub async fn beside(
    tx: &mut Tx,
    requester: AccountId,
    task: TaskId,
    but: AssignmentId,
) -> Result<Vec<Beside>> {
    let select = sql("select a.id, w.name, a.state, n.body, a.submitted_at
                      from assignment a
                      join account w on w.id = a.worker
                      join answer n on n.assignment = a.id and n.revision = a.revision
                      where a.task = $1 and a.requester = $2 and a.id <> $3
                        and a.state in ('submitted', 'rework', 'accepted')
                      order by a.submitted_at, a.id limit $4");
    let select = select.bind(task).bind(requester).bind(but).bind(MOST_BESIDE);
    let beside = |row: &Row| {
        Ok(Beside {
            id: row.get("id")?,
            worker_name: row.get("name")?,
            state: row.get("state")?,
            body: row.get("body")?,
            submitted_at: row.get("submitted_at")?,
        })
    };
    tx.all(select).await?.iter().map(beside).collect()
}

/// A reason that a requester has given before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnReason {
    pub reason: Reason,
    pub text: String,
}

/// The reasons of this requester's latest rejections, each once, the newest first.
pub async fn own_reasons(
    tx: &mut Tx,
    requester: AccountId,
    limit: usize,
) -> Result<Vec<OwnReason>> {
    let select = sql("select d.reason, d.text
                      from (select id, assignment, verdict from review
                            where requester = $1 and waited_ms is not null
                            order by id desc limit $2) as r
                      join decision d on d.assignment = r.assignment
                       and d.decided_by_kind = 'person' and d.decided_by = $3
                      where r.verdict = 'reject' order by r.id desc, d.id limit $2");
    let select = select.bind(requester).bind(LATEST).bind(requester.to_string());
    let mut known: Vec<OwnReason> = Vec::new();
    for row in tx.all(select).await? {
        let it = OwnReason { reason: row.get("reason")?, text: row.get("text")? };
        if known.len() < limit && !known.contains(&it) {
            known.push(it);
        }
    }
    Ok(known)
}
