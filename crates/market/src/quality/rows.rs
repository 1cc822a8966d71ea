//! The statements about weighed tasks and what was picked in them.

use std::collections::BTreeMap;

use base::{Error, Result, Timestamp};
use serde_json::{Value, json};
use store::{Row, Tx, sql};

use super::{
    Standing,
    belief::{Verdict, Worths},
    picks::{self, Picks},
    terms::numbers,
};
use crate::{AccountId, AssignmentId, ProjectId, TaskId, assignments::State};

/// A task as it was weighed last.
#[derive(Debug, Clone)]
pub(super) struct Weighed {
    pub(super) standing: Standing,
    pub(super) answers: i64,
    pub(super) confidence_ppm: i64,
    pub(super) decided: Option<String>,
}

/// Somebody's turn at a task, with what was picked where an answer counts.
#[derive(Debug, Clone)]
pub(super) struct Turn {
    pub(super) assignment: AssignmentId,
    pub(super) worker: AccountId,
    pub(super) state: State,
    /// The newest answer, where it counts.
    pub(super) body: Option<String>,
    /// What was kept of it.
    pub(super) kept: Option<String>,
}

/// Who is at a task, or has answered it in a way that counts.
pub(super) async fn turns(tx: &mut Tx, task: TaskId) -> Result<Vec<Turn>> {
    let select = sql("select a.id, a.worker, a.state, w.body, q.picks
                      from assignment a
                      left join answer w on w.assignment = a.id and w.revision = a.revision
                          and a.state in ('submitted', 'accepted')
                      left join quality_answer q on q.assignment = a.id
                      where a.task = $1
                        and (a.state in ('claimed', 'rework', 'submitted', 'accepted')
                             or q.assignment is not null)
                      order by a.id limit 300");
    let read = |row: &Row| {
        Ok(Turn {
            assignment: row.get("id")?,
            worker: row.get("worker")?,
            state: row.get("state")?,
            body: row.get("body")?,
            kept: row.get("picks")?,
        })
    };
    tx.all(select.bind(task)).await?.iter().map(read).collect()
}

/// The worths of everybody who has worked at a task.
pub(super) async fn worths(
    tx: &mut Tx,
    project: ProjectId,
    task: TaskId,
) -> Result<BTreeMap<AccountId, Worths>> {
    let select = sql("select s.worker, s.field, s.worth
                      from assignment a
                      join quality_skill s on s.project = $1 and s.worker = a.worker
                      where a.task = $2 order by s.worker, s.field limit 5000");
    let mut found: BTreeMap<AccountId, Worths> = BTreeMap::new();
    for row in tx.all(select.bind(project).bind(task)).await? {
        let of = found.entry(row.get("worker")?).or_default();
        of.insert(row.get("field")?, numbers(&row, "worth")?);
    }
    Ok(found)
}

pub(super) async fn keep_picks(
    tx: &mut Tx,
    project: ProjectId,
    task: TaskId,
    turn: &Turn,
    picks: &str,
) -> Result<()> {
    let upsert = sql("insert into quality_answer (assignment, project, task, worker, picks)
                      values ($1, $2, $3, $4, $5)
                      on conflict (assignment) do update set picks = excluded.picks");
    let upsert = upsert.bind(turn.assignment).bind(project).bind(task).bind(turn.worker);
    tx.exec_later(upsert.bind(picks)).await
}

pub(super) async fn forget_picks(tx: &mut Tx, assignment: AssignmentId) -> Result<()> {
    tx.exec_later(sql("delete from quality_answer where assignment = $1").bind(assignment)).await
}

pub(super) async fn weighed(tx: &mut Tx, task: TaskId) -> Result<Option<Weighed>> {
    let select = sql("select standing, answers, confidence_ppm, decided from quality_task
                      where task = $1 /*pg: for update */");
    let row = tx.find(select.bind(task)).await?;
    let read = |row: Row| {
        Ok(Weighed {
            standing: row.get("standing")?,
            answers: row.get("answers")?,
            confidence_ppm: row.get("confidence_ppm")?,
            decided: row.get("decided")?,
        })
    };
    row.map(read).transpose()
}

pub(super) async fn keep_weighed(
    tx: &mut Tx,
    (project, task, position): (ProjectId, TaskId, i64),
    it: &Weighed,
    verdicts: &[Verdict],
) -> Result<()> {
    let now = tx.now();
    let upsert = sql("insert into quality_task
                          (task, project, position, standing, answers, confidence_ppm, fields,
                           weighed_at)
                      values ($1, $2, $3, $4, $5, $6, $7, $8)
                      on conflict (task) do update set
                          standing = excluded.standing, answers = excluded.answers,
                          confidence_ppm = excluded.confidence_ppm, fields = excluded.fields,
                          weighed_at = excluded.weighed_at,
                          decided = case when excluded.standing = 'decided'
                                         then quality_task.decided end,
                          decided_by = case when excluded.standing = 'decided'
                                            then quality_task.decided_by end");
    let upsert = upsert.bind(task).bind(project).bind(position).bind(it.standing);
    let upsert = upsert.bind(it.answers).bind(it.confidence_ppm).bind(verdicts_to_json(verdicts));
    tx.exec_later(upsert.bind(now)).await
}

/// Verdicts as they are kept; of very long lists of options the likeliest.
pub(super) fn verdicts_to_json(verdicts: &[Verdict]) -> String {
    let one = |it: &Verdict| {
        let mut shares: Vec<(&String, i64)> =
            it.shares.iter().map(|(value, share)| (value, millionths(*share))).collect();
        shares.sort_by_key(|it| -it.1);
        shares.truncate(20);
        json!({ "field": it.field, "values": it.values, "confidence": millionths(it.confidence),
                "shares": shares })
    };
    Value::Array(verdicts.iter().map(one).collect()).to_string()
}

pub(super) fn verdicts_from_json(text: &str) -> Result<Vec<Verdict>> {
    let whole: Value = serde_json::from_str(text).map_err(Error::store)?;
    let share = |it: &Value| it.as_i64().unwrap_or_default() as f64 / 1e6;
    let word = |it: &Value| it.as_str().unwrap_or_default().to_owned();
    let list = |it: &Value| it.as_array().cloned().unwrap_or_default();
    let one = |it: &Value| Verdict {
        field: word(&it["field"]),
        values: list(&it["values"]).iter().map(word).collect(),
        confidence: share(&it["confidence"]),
        shares: list(&it["shares"]).iter().map(|it| (word(&it[0]), share(&it[1]))).collect(),
    };
    Ok(list(&whole).iter().map(one).collect())
}

/// A probability in millionths, as it is kept and shown.
#[expect(clippy::cast_possible_truncation, reason = "shares and counts of labels are small")]
pub fn millionths(share: f64) -> i64 {
    (share * 1e6).round() as i64
}

/// What a requester decided by hand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decided {
    pub values: Picks,
    pub by: AccountId,
    pub at: Timestamp,
}

pub(super) fn read_decided(row: &Row) -> Result<Decided> {
    Ok(Decided {
        values: picks::from_json(&row.get::<String>("decided")?)?,
        by: row.get("decided_by")?,
        at: row.get("decided_at")?,
    })
}
