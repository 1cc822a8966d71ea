//! The market as a whole: what is open, what was paid, and what an hour of work brings.

use base::{Day, DurationMs, Money, Result, Timestamp, hours};
use store::{Db, Tx, sql};

use super::{MarketRecord, rows};

/// The market is looked at this seldom while there is news, and while there is none.
const BUSY: DurationMs = 30_000;
const QUIET: DurationMs = base::minutes(10);
const DAYS: i64 = 30;
/// After its end a day may still grow by what was under way.
const GRACE: DurationMs = hours(1);
/// Projects that the median of the market looks at.
const MOST_PROJECTS: i64 = 10_000;

/// The first of the last 30 days, today counted.
pub fn start_of_30_days(now: Timestamp) -> Day {
    Day::from_number(now.day().number() - (DAYS - 1))
}

/// What workers were paid on each day from `first` on, oldest first; days without are left out.
pub async fn paid_by_day(tx: &mut Tx, first: Day) -> Result<Vec<(Day, Money)>> {
    let select = sql("select day, paid from market_day where $1 <= day and paid <> 0
                      order by day limit 400");
    let rows = tx.all(select.bind(first)).await?;
    rows.iter().map(|it| Ok((it.get("day")?, it.get("paid")?))).collect()
}

/// Works the market's record out anew when it is old enough.
pub(super) async fn refresh(db: &Db, measured: usize) -> Result<()> {
    let most_age = if measured == 0 { QUIET } else { BUSY };
    let found = db.read(async move |tx| {
        let before = rows::market(tx).await?.and_then(|it| it.refreshed_at);
        let now = tx.now();
        if before.is_some_and(|it| now.since(it) < most_age) {
            return Ok(None);
        }
        let days = unsettled_days(tx).await?;
        Ok(Some((days, look(tx).await?)))
    });
    let Some((days, record)) = found.await? else { return Ok(()) };
    db.write(async move |tx| {
        let now = tx.now();
        for (day, paid) in &days {
            keep_day(tx, *day, *paid, day.next().start().plus(GRACE) <= now).await?;
        }
        let sum = sql("select cast(coalesce(sum(paid), 0) as bigint) as paid from market_day
                       where $1 <= day");
        let paid_30d = tx.one(sum.bind(start_of_30_days(now))).await?.get("paid")?;
        rows::keep_market(tx, MarketRecord { paid_30d, ..record }).await
    })
    .await
}

/// What was paid on each of the last days whose sum may still change.
async fn unsettled_days(tx: &mut Tx) -> Result<Vec<(Day, Money)>> {
    let (today, first) = (tx.now().day(), start_of_30_days(tx.now()));
    let settled = sql("select day from market_day where $1 <= day and settled = 1
                       order by day limit 100");
    let rows = tx.all(settled.bind(first)).await?;
    let settled: Vec<Day> = rows.iter().map(|it| it.get("day")).collect::<Result<_>>()?;
    let mut found = Vec::new();
    for number in first.number()..=today.number() {
        let day = Day::from_number(number);
        if settled.contains(&day) {
            continue;
        }
        let sum = sql("select cast(coalesce(sum(e.amount), 0) as bigint) as paid
                       from transfer t join entry e on e.transfer = t.id
                       where t.day = $1 and t.kind in ('reward', 'bonus')
                         and 0 < e.amount and e.account like 'available:%'");
        found.push((day, tx.one(sum.bind(day)).await?.get("paid")?));
    }
    Ok(found)
}

async fn keep_day(tx: &mut Tx, day: Day, paid: Money, settled: bool) -> Result<()> {
    let upsert = sql("insert into market_day (day, paid, settled) values ($1, $2, $3)
                      on conflict (day) do update
                      set paid = excluded.paid, settled = excluded.settled");
    tx.exec_later(upsert.bind(day).bind(paid).bind(settled)).await
}

/// Everything but what was paid.
async fn look(tx: &mut Tx) -> Result<MarketRecord> {
    let now = tx.now();
    let count = sql("select cast(coalesce(sum(r.tasks_open), 0) as bigint) as tasks_open,
                            count(*) filter (where 0 < r.tasks_open and p.hiring <> 'invite')
                                as jobs_open,
                            count(distinct p.requester) as requesters_active
                     from project p left join project_record r on r.project = p.id
                     where p.state = 'open' and (p.expires_at is null or $1 < p.expires_at)");
    let row = tx.one(count.bind(now)).await?;
    Ok(MarketRecord {
        median_hourly: median_hourly(tx).await?,
        tasks_open: row.get("tasks_open")?,
        jobs_open: row.get("jobs_open")?,
        requesters_active: row.get("requesters_active")?,
        ..MarketRecord::default()
    })
}

/// The hourly pay that half of the measured answers reached, over the projects on which
/// somebody worked in the last 30 days.
async fn median_hourly(tx: &mut Tx) -> Result<Option<Money>> {
    let since = start_of_30_days(tx.now()).start();
    let select = sql("select hourly, answers from project_record
                      where hourly is not null and $1 <= latest_at
                      order by hourly limit $2");
    let rows = tx.all(select.bind(since).bind(MOST_PROJECTS)).await?;
    let pairs = rows.iter().map(|it| Ok((it.get("hourly")?, it.get("answers")?)));
    let pairs: Vec<(Money, i64)> = pairs.collect::<Result<_>>()?;
    let all: i64 = pairs.iter().map(|it| it.1).sum();
    let mut seen = 0;
    Ok(pairs.iter().find_map(|(hourly, answers)| {
        seen += answers;
        (all <= 2 * seen).then_some(*hourly)
    }))
}
