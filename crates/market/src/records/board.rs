//! The board: open jobs in the order of what an hour of them really pays, with the records
//! that let a worker choose.
//!
//! Invariant: a project by invitation is shown to those who are invited, and to nobody else.

use base::{Money, Result};
use store::{Row, Tx, sql};

use super::{ProjectRecord, RequesterRecord, rows};
use crate::{
    AccountId, ProjectId,
    assignments::{self, Job, PLACES_COUNTED, Refusal},
    projects::{Category, Hiring},
    settings,
    word::words,
};

words! {
    /// The order of the board.
    Order {
        /// The best measured pay in an hour first; jobs that nobody has measured come last.
        Hourly = "hourly",
        /// The best paid answer first.
        Reward = "reward",
        Newest = "newest",
    }
}

/// Which jobs are looked for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Search {
    /// Stands in the title.
    pub words: String,
    pub category: Option<Category>,
    /// The language that the work is in.
    pub language: Option<String>,
    pub hiring: Option<Hiring>,
    /// Only jobs that really pay this much in an hour.
    pub least_hourly: Option<Money>,
    /// Only jobs in which this person may still take a task.
    pub takeable: bool,
    /// Everything but this one.
    pub without: Option<ProjectId>,
}

/// A job with what is known of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    pub job: Job,
    pub record: ProjectRecord,
    pub requester: RequesterRecord,
    /// Why this person cannot take a task of it now, where that is known at a glance.
    pub why_not: Option<Refusal>,
}

/// How many open jobs there are of each kind, without those by invitation.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Counts {
    pub all: i64,
    pub categories: Vec<(Category, i64)>,
    pub languages: Vec<(String, i64)>,
    pub hirings: Vec<(Hiring, i64)>,
}

/// How many jobs of the board are looked at, in the order asked for. Nearly all of them are open,
/// fit and have a free place, so the first few are enough; where they are not, all are looked at.
const BATCHES: &[i64] = &[100, 1_000_000];

/// Up to `limit` open jobs that this person may see and that have a place free (or one whose
/// claim has lapsed), behind the job `after` in the order asked for.
pub async fn find(
    tx: &mut Tx,
    viewer: Option<AccountId>,
    search: &Search,
    order: Order,
    after: Option<ProjectId>,
    limit: i64,
) -> Result<Vec<Found>> {
    let now = tx.now();
    let unreviewed_most = settings::number(tx, settings::UNREVIEWED_MOST).await?;
    let (first, second, id) = keys(tx, order, after).await?;
    let mut rows = Vec::new();
    for batch in BATCHES {
        let select = found(order).bind(viewer).bind(now).bind(search.category);
        let select = select.bind(search.language.clone()).bind(search.hiring);
        let select = select.bind(pattern(&search.words)).bind(first);
        let select = select.bind(search.least_hourly.unwrap_or(Money::ZERO));
        let select = select.bind(search.takeable).bind(second).bind(&id);
        let select = select.bind(search.without.map(|it| it.to_string()).unwrap_or_default());
        rows = tx.all(select.bind(limit).bind(PLACES_COUNTED).bind(*batch)).await?;
        let is_full = i64::try_from(rows.len()).is_ok_and(|it| it == limit);
        let looked_at: i64 = rows.first().map_or(Ok(*batch), |it| it.get("looked_at"))?;
        if is_full || looked_at < *batch {
            break;
        }
    }
    rows.iter().map(|it| read(it, viewer, unreviewed_most)).collect()
}

/// What the order compares of the job after which the list goes on. It may have left the board.
async fn keys(tx: &mut Tx, order: Order, after: Option<ProjectId>) -> Result<(i64, i64, String)> {
    let top = (i64::MAX, i64::MAX, "Z".to_owned());
    let Some(after) = after else { return Ok(top) };
    let select = sql("select coalesce(r.hourly, -1) as hourly, v.price
                      from project p
                      join project_version v on v.project = p.id and v.version = p.version
                      left join project_record r on r.project = p.id
                      where p.id = $1");
    let Some(row) = tx.find(select.bind(after)).await? else { return Ok(top) };
    let (hourly, price) = (row.get("hourly")?, row.get("price")?);
    Ok(match order {
        Order::Hourly => (hourly, price, after.to_string()),
        Order::Reward => (price, hourly, after.to_string()),
        Order::Newest => (0, 0, after.to_string()),
    })
}

/// Letters that a pattern would take for wild ones stand for themselves.
fn pattern(words: &str) -> String {
    let mut pattern = String::from("%");
    for letter in words.trim().chars().take(80).flat_map(char::to_lowercase) {
        if matches!(letter, '%' | '_' | '!') {
            pattern.push('!');
        }
        pattern.push(letter);
    }
    pattern + "%"
}

/// One page of the board in an order: the first values that are asked for by an index, whatever
/// else is wanted of them; then, job by job, what is open, fits and has a place free.
macro_rules! found {
    ($first:literal, $second:literal) => {
        sql(concat!(
            "select p.id, p.state, v.title, v.summary, p.category, p.language, p.difficulty,
                p.hiring, v.price, p.fee_ppm, v.time_limit_ms, p.tasks_per_worker, v.max_reworks,
                p.auto_accept_ms, p.opened_at, p.expires_at, p.requester,
                u.name as requester_name, p.claims_per_worker,
                coalesce(r.answers, 0) as answers, r.median_active_ms, r.hourly, r.rework_ppm,
                r.accepted_ppm, coalesce(r.tasks_open, 0) as tasks_open,
                coalesce(q.decided, 0) as requester_decided,
                q.accepted_ppm as requester_accepted_ppm, q.pays_in_ms, q.answers_in_ms,
                (select cast(coalesce(sum(f.places_free), 0) as bigint) from (
                    select places_free from task
                    where project = p.id and state = 'open' and places_free > 0
                      and gold is null
                    limit $14) as f) as places_free,
                (select count(*) from assignment d
                 where d.worker = $1 and d.project = p.id and d.release = p.release
                   and p.tasks_per_worker <> 0 and d.state not in ('returned', 'expired')
                   and not (d.state = 'claimed' and d.deadline <= $2)) as done,
                (select count(*) from assignment c
                 where c.worker = $1 and c.project = p.id and c.state = 'claimed'
                   and $2 < c.deadline) as claims,
                (select count(*) from assignment w
                 where w.worker = $1 and w.project = p.id
                   and w.state in ('claimed', 'submitted', 'rework')
                   and (w.state <> 'claimed' or $2 < w.deadline)) as unreviewed,
                g.looked_at
         from (select o.*, count(*) over () as looked_at
               from (select b.project, ",
            $first,
            " as k1, ",
            $second,
            " as k2 from board b
                     where (",
            $first,
            ", ",
            $second,
            ", b.project) < ($7, $10, $11)
                       and ($8 = 0 or $8 <= b.hourly)
                       and b.category = coalesce($3, b.category)
                       and b.language = coalesce($4, b.language)
                       and b.hiring = coalesce($5, b.hiring)
                     order by ",
            $first,
            " desc, ",
            $second,
            " desc, b.project desc limit $15) as o) as g
         join project p on p.id = g.project
         join project_version v on v.project = p.id and v.version = p.version
         join account u on u.id = p.requester
         left join project_record r on r.project = p.id
         left join requester_record q on q.requester = p.requester
         where p.state = 'open' and (p.expires_at is null or $2 < p.expires_at)
           and p.id <> $12
           and (p.hiring <> 'invite' or p.id in (
                select i.project
                from account w join project_invite i
                    on i.who = w.id or i.who = w.email and w.email_confirmed_at is not null
                where w.id = $1 and i.withdrawn_at is null))
           and ($6 = '%%' or lower(v.title) like $6 escape '!')
           and ($9 = 0 or p.requester <> $1
                          and (p.tasks_per_worker = 0 or p.tasks_per_worker > (
                               select count(*) from assignment d
                               where d.worker = $1 and d.project = p.id
                                 and d.release = p.release
                                 and d.state not in ('returned', 'expired')
                                 and not (d.state = 'claimed' and d.deadline <= $2))))
           and (exists (select 1 from task t
                        where t.project = p.id and t.state = 'open' and t.places_free > 0
                          and t.gold is null)
                or exists (select 1 from assignment l
                           where l.project = p.id and l.holds_place = 1
                             and l.state in ('claimed', 'rework', 'rejected')
                             and l.deadline <= $2))
         order by g.k1 desc, g.k2 desc, g.project desc limit $13"
        ))
    };
}

fn found(order: Order) -> store::Sql {
    match order {
        Order::Hourly => found!("b.hourly", "b.price"),
        Order::Reward => found!("b.price", "b.hourly"),
        Order::Newest => found!("cast(0 as bigint)", "cast(0 as bigint)"),
    }
}

fn read(row: &Row, viewer: Option<AccountId>, unreviewed_most: i64) -> Result<Found> {
    let job = assignments::read_job(row)?;
    let number = |name| row.get::<i64>(name);
    let reached = |most: i64, of: i64| most <= of;
    let why_not = if viewer == Some(job.requester) {
        Some(Refusal::OwnProject)
    } else if job.tasks_per_worker != 0 && reached(job.tasks_per_worker, number("done")?) {
        Some(Refusal::TasksPerWorker)
    } else if reached(number("claims_per_worker")?, number("claims")?) {
        Some(Refusal::ClaimsPerWorker)
    } else if reached(unreviewed_most, number("unreviewed")?) {
        Some(Refusal::UnreviewedMost)
    } else {
        None
    };
    Ok(Found {
        record: rows::read_project(row)?,
        requester: RequesterRecord {
            decided: number("requester_decided")?,
            accepted_ppm: row.get("requester_accepted_ppm")?,
            pays_in_ms: row.get("pays_in_ms")?,
            answers_in_ms: row.get("answers_in_ms")?,
        },
        why_not: why_not.filter(|_| viewer.is_some()),
        job,
    })
}

/// Counts the open jobs that everybody may see.
pub async fn counts(tx: &mut Tx) -> Result<Counts> {
    let now = tx.now();
    let count = sql("select p.category, p.language, p.hiring, count(*) as n
                     from project p left join project_record r on r.project = p.id
                     where p.state = 'open' and p.hiring <> 'invite'
                       and (p.expires_at is null or $1 < p.expires_at)
                       and (r.tasks_open is null or 0 < r.tasks_open)
                     group by p.category, p.language, p.hiring
                     order by n desc, p.category, p.language, p.hiring limit 1000");
    let mut counts = Counts::default();
    for row in tx.all(count.bind(now)).await? {
        let n = row.get("n")?;
        counts.all += n;
        add(&mut counts.categories, row.get("category")?, n);
        add(&mut counts.languages, row.get("language")?, n);
        add(&mut counts.hirings, row.get("hiring")?, n);
    }
    Ok(counts)
}

fn add<T: PartialEq>(counts: &mut Vec<(T, i64)>, what: T, n: i64) {
    match counts.iter_mut().find(|it| it.0 == what) {
        Some(known) => known.1 += n,
        None => counts.push((what, n)),
    }
}
