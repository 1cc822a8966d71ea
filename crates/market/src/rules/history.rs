//! A worker's past, read from what other slices hold: at most some hundred turns of the last
//! months, however long somebody has been here.

use std::collections::{BTreeMap, btree_map::Entry};

use base::{DurationMs, Result, Timestamp, days};
use forms::Form;
use store::{Row, Sql, Tx, sql};

use super::{
    Realm,
    measure::Past,
    terms::{Collector, Terms},
};
use crate::{AccountId, AssignmentId, ProjectId, assignments::State, figures, projects};

/// So far back a worker's past is read.
const FAR: DurationMs = days(90);
/// The newest turns that are read.
const TURNS: i64 = 600;
/// The newest turns whose answers are laid beside those of others.
const COMPARED: i64 = 200;
/// Answers that are laid side by side.
const ANSWERS: i64 = 4_000;
/// An answer that took less than one in so many of the usual time is fast.
const FAST: i64 = 3;

/// What a worker did in a realm. What no terms ask for is not read.
pub(super) async fn past(
    tx: &mut Tx,
    realm: Realm,
    worker: AccountId,
    all: &[&Terms],
) -> Result<Past> {
    let asks = |it: Collector| all.iter().any(|terms| asks_for(terms, it));
    let mut past = turns(tx, realm, worker).await?;
    if asks(Collector::Agreement) {
        past.agreed = agreed(tx, realm, worker).await?;
    }
    if asks(Collector::Gold) {
        past.gold = gold(tx, realm, worker).await?;
    }
    Ok(past)
}

/// The known answers of a worker; what was forgiven since counts as right all along.
async fn gold(tx: &mut Tx, realm: Realm, worker: AccountId) -> Result<Vec<(Timestamp, bool)>> {
    let far = tx.now().plus(-FAR);
    let select = match realm {
        Realm::Project(_) => sql("select at, is_right, contest from gold_score
                                  where worker = $1 and project = $2 and $3 <= at
                                  order by at desc, assignment desc limit $4"),
        Realm::Platform => sql("select at, is_right, contest from gold_score
                                where worker = $1 and $2 = '' and $3 <= at
                                order by at desc, assignment desc limit $4"),
    };
    let rows = tx.all(of(select, realm, worker).bind(far).bind(TURNS)).await?;
    let one = |row: &Row| {
        let is_right: bool = row.get("is_right")?;
        Ok((row.get("at")?, is_right || row.get::<String>("contest")? == "forgiven"))
    };
    let mut found = rows.iter().map(one).collect::<Result<Vec<_>>>()?;
    found.reverse();
    Ok(found)
}

fn asks_for(terms: &Terms, collector: Collector) -> bool {
    terms.conditions.iter().any(|it| it.collector == collector)
}

/// The first id of the moment so far back.
fn horizon(tx: &Tx) -> AssignmentId {
    AssignmentId::new(tx.now().plus(-FAR), 0)
}

async fn turns(tx: &mut Tx, realm: Realm, worker: AccountId) -> Result<Past> {
    let horizon = horizon(tx);
    let select = match realm {
        Realm::Project(_) => sql("select a.state, a.claimed_at, a.ended_at, a.deadline, a.reward,
                                         n.submitted_at, f.median_ms
                                  from assignment a
                                  left join answer n on n.assignment = a.id and n.revision = 1
                                  left join project_figure f on f.project = a.project
                                  where a.worker = $1 and a.project = $2 and $3 <= a.id
                                    and a.ahead = 0
                                  order by a.id desc limit $4"),
        // Naming every state lets the index of a worker's assignments be walked by id.
        Realm::Platform => sql("select a.state, a.claimed_at, a.ended_at, a.deadline, a.reward,
                                       n.submitted_at, f.median_ms
                                from assignment a
                                left join answer n on n.assignment = a.id and n.revision = 1
                                left join project_figure f on f.project = a.project
                                where a.worker = $1 and $2 = '' and $3 <= a.id and a.ahead = 0
                                  and a.state in ('claimed', 'submitted', 'rework', 'accepted',
                                                  'rejected', 'appealed', 'returned', 'expired')
                                order by a.id desc limit $4"),
    };
    let select = of(select, realm, worker).bind(horizon).bind(TURNS);
    let mut past = Past::default();
    for row in &tx.all(select).await? {
        add(&mut past, row)?;
    }
    past.answers.sort_unstable();
    past.verdicts.sort_unstable();
    past.left.sort_unstable();
    past.income.sort_unstable();
    Ok(past)
}

fn of(select: Sql, realm: Realm, worker: AccountId) -> Sql {
    let project = realm.key();
    select.bind(worker).bind(project)
}

fn add(past: &mut Past, row: &Row) -> Result<()> {
    let state: State = row.get("state")?;
    let ended: Option<Timestamp> = row.get("ended_at")?;
    if let Some(submitted) = row.get::<Option<Timestamp>>("submitted_at")? {
        let took = submitted.since(row.get("claimed_at")?);
        let usual: Option<DurationMs> = row.get("median_ms")?;
        past.answers.push((submitted, took, usual.is_some_and(|it| took * FAST < it)));
    }
    match (state, ended) {
        (State::Accepted, Some(at)) => {
            past.verdicts.push((at, true));
            past.income.push((at, row.get("reward")?));
        }
        (State::Rejected, Some(at)) => past.verdicts.push((at, false)),
        (State::Returned | State::Expired, ended) => {
            past.left.push(ended.unwrap_or(row.get("deadline")?));
        }
        _ => {}
    }
    Ok(())
}

/// Of the worker's answers to tasks that others have answered too, which are like the leading
/// one; known from the moment of the task's last answer on.
async fn agreed(tx: &mut Tx, realm: Realm, worker: AccountId) -> Result<Vec<(Timestamp, bool)>> {
    let horizon = horizon(tx);
    let select = match realm {
        Realm::Project(_) => sql("select b.task, b.worker, b.project, b.version, w.body,
                                         w.submitted_at
                                  from assignment b
                                  join answer w
                                      on w.assignment = b.id and w.revision = b.revision
                                  where b.state in ('submitted', 'accepted') and b.task in (
                                      select a.task from assignment a
                                      where a.worker = $1 and a.project = $2 and $3 <= a.id
                                        and a.state in ('submitted', 'accepted')
                                      order by a.id desc limit $4)
                                  order by b.task, b.id limit $5"),
        Realm::Platform => sql("select b.task, b.worker, b.project, b.version, w.body,
                                       w.submitted_at
                                from assignment b
                                join answer w
                                    on w.assignment = b.id and w.revision = b.revision
                                where b.state in ('submitted', 'accepted') and b.task in (
                                    select a.task from assignment a
                                    where a.worker = $1 and $2 = '' and $3 <= a.id
                                      and a.state in ('submitted', 'accepted')
                                    order by a.id desc limit $4)
                                order by b.task, b.id limit $5"),
    };
    let select = of(select, realm, worker).bind(horizon).bind(COMPARED).bind(ANSWERS);
    let rows = tx.all(select).await?;
    let mut forms: BTreeMap<(ProjectId, i64), Option<Form>> = BTreeMap::new();
    let mut found = Vec::new();
    for of_task in rows.chunk_by(|a, b| task_of(a) == task_of(b)) {
        if of_task.len() < 2 {
            continue;
        }
        for row in of_task {
            let key: (ProjectId, i64) = (row.get("project")?, row.get("version")?);
            if let Entry::Vacant(unknown) = forms.entry(key) {
                let terms = projects::version(tx, key.0, key.1).await?;
                let form = if terms.form.is_empty() { None } else { Some(terms.form()?) };
                unknown.insert(form);
            }
        }
        let (mut own, mut answers, mut last) = (None, Vec::new(), Timestamp::from_millis(0));
        for (i, row) in of_task.iter().enumerate() {
            let key: (ProjectId, i64) = (row.get("project")?, row.get("version")?);
            let form = forms.get(&key).and_then(Option::as_ref);
            answers.push((form, row.get::<String>("body")?));
            last = last.max(row.get("submitted_at")?);
            if row.get::<AccountId>("worker")? == worker {
                own = Some(i);
            }
        }
        if let (Some(own), Some(agrees)) = (own, figures::agrees(&answers)?)
            && let Some(agrees) = agrees.get(own)
        {
            found.push((last, *agrees));
        }
    }
    found.sort_unstable();
    Ok(found)
}

fn task_of(row: &Row) -> Option<String> {
    row.get("task").ok()
}
