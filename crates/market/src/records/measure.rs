//! Working out one record from what was claimed, handed in, judged and answered.

use base::{DurationMs, Money, Result, Timestamp};
use store::{Tx, sql};

use super::{MOST_MEASURED, ProjectRecord, RequesterRecord, hourly, median, ppm};
use crate::{AccountId, ProjectId, assignments::State, reviews};

/// Tasks are counted up to here.
const TASKS_COUNTED: i64 = 10_000;

/// A project's record with what is kept beside it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Measured {
    pub(super) project: ProjectId,
    pub(super) requester: AccountId,
    pub(super) reward: Money,
    pub(super) record: ProjectRecord,
    /// Verdicts looked at.
    pub(super) decided: i64,
    pub(super) latest_at: Option<Timestamp>,
}

/// Looks at the latest answers and verdicts of a project; nothing for one that never opened.
pub(super) async fn project(tx: &mut Tx, project: ProjectId) -> Result<Option<Measured>> {
    let select = sql("select p.requester, p.fee_ppm, v.price,
                             (select count(*) from (
                                 select 1 as one from task t
                                 where t.project = p.id and t.state = 'open'
                                   and t.places_free > 0 and t.gold is null
                                 limit $2) as free) as tasks_open
                      from project p
                      join project_version v on v.project = p.id and v.version = p.version
                      where p.id = $1 and p.fee_ppm is not null");
    let Some(row) = tx.find(select.bind(project).bind(TASKS_COUNTED)).await? else {
        return Ok(None);
    };
    let (reward, _) = row.get::<Money>("price")?.split(row.get("fee_ppm")?);
    let latest = latest(tx, project).await?;
    let is_fair = |it: &&Latest| matches!(it.state, State::Submitted | State::Accepted);
    let most = usize::try_from(MOST_MEASURED).unwrap_or_default();
    let times: Vec<_> = latest.iter().filter(is_fair).take(most).map(|it| it.active).collect();
    let is_decided = |it: &&Latest| it.state != State::Submitted;
    let decided: Vec<_> = latest.iter().filter(is_decided).take(most).collect();
    let count = |it: usize| i64::try_from(it).unwrap_or(i64::MAX);
    let accepted = decided.iter().filter(|it| it.state == State::Accepted).count();
    let reworked = decided.iter().filter(|it| it.reworked).count();
    let (answers, of) = (count(times.len()), count(decided.len()));
    let median = median(times);
    let record = ProjectRecord {
        answers,
        median_active_ms: median,
        hourly: median.and_then(|it| hourly(reward, it)),
        rework_ppm: ppm(count(reworked), of),
        accepted_ppm: ppm(count(accepted), of),
        tasks_open: row.get("tasks_open")?,
    };
    let latest_at = latest.first().map(|it| it.at);
    let requester = row.get("requester")?;
    Ok(Some(Measured { project, requester, reward, record, decided: of, latest_at }))
}

/// One answer of the latest ones.
struct Latest {
    state: State,
    reworked: bool,
    active: DurationMs,
    at: Timestamp,
}

/// The latest answers in each state in which something was handed in, newest first. The parts
/// are cut one by one, because each of them is a range of the index.
async fn latest(tx: &mut Tx, project: ProjectId) -> Result<Vec<Latest>> {
    let select = sql("select a.state, a.reworks, a.claimed_at, a.submitted_at,
                             n.submitted_at as first_at, v.time_limit_ms
                      from (select * from (
                                select id, version, state, reworks, claimed_at, submitted_at
                                from assignment
                                where project = $1 and state = 'accepted'
                                order by submitted_at desc, id desc limit $2) as accepted
                            union all
                            select * from (
                                select id, version, state, reworks, claimed_at, submitted_at
                                from assignment
                                where project = $1 and state = 'submitted'
                                order by submitted_at desc, id desc limit $2) as submitted
                            union all
                            select * from (
                                select id, version, state, reworks, claimed_at, submitted_at
                                from assignment
                                where project = $1 and state = 'rejected'
                                order by submitted_at desc, id desc limit $2) as rejected
                            union all
                            select * from (
                                select id, version, state, reworks, claimed_at, submitted_at
                                from assignment
                                where project = $1 and state = 'appealed'
                                order by submitted_at desc, id desc limit $2) as appealed) as a
                      join answer n on n.assignment = a.id and n.revision = 1
                      join project_version v on v.project = $1 and v.version = a.version
                      order by a.submitted_at desc, a.id desc limit $3");
    let select = select.bind(project).bind(MOST_MEASURED).bind(4 * MOST_MEASURED);
    let rows = tx.all(select).await?;
    let read = |row: &store::Row| {
        let (claimed, first): (Timestamp, Timestamp) =
            (row.get("claimed_at")?, row.get("first_at")?);
        Ok(Latest {
            state: row.get("state")?,
            reworked: 0 < row.get::<i64>("reworks")?,
            active: first.since(claimed).min(row.get("time_limit_ms")?),
            at: row.get("submitted_at")?,
        })
    };
    rows.iter().map(read).collect()
}

/// Looks at the latest verdicts and replies of a requester.
pub(super) async fn requester(tx: &mut Tx, requester: AccountId) -> Result<RequesterRecord> {
    let facts = reviews::requester_facts(tx, requester).await?;
    let decided = facts.accepted + facts.rejected;
    let accepted_ppm = ppm(facts.accepted, decided);
    Ok(RequesterRecord {
        decided,
        accepted_ppm,
        pays_in_ms: facts.median_wait.filter(|_| accepted_ppm.is_some()),
        answers_in_ms: median(waits_for_replies(tx, requester).await?),
    })
}

/// How long the messages before this requester's own ones waited, in their newest threads.
async fn waits_for_replies(tx: &mut Tx, requester: AccountId) -> Result<Vec<DurationMs>> {
    let select = sql("select r.at - m.at as waited_ms
                      from (select id from thread where requester = $1
                            order by newest_at desc, id desc limit 50) as t
                      join message r on r.thread = t.id and r.author = $1
                      join message m on m.thread = t.id and m.number = r.number - 1
                      where m.author <> $1
                      order by r.at desc limit $2");
    let rows = tx.all(select.bind(requester).bind(MOST_MEASURED)).await?;
    rows.iter().map(|it| it.get("waited_ms")).collect()
}
