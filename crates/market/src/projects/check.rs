//! Proof that projects are right: what `mickle check` asks of this slice.

use base::Result;
use store::{Row, Tx, sql};

use crate::ledger::Finding;

/// At most this many findings of one rule are told.
const MOST: i64 = 20;

/// Looks for projects, tasks and imports as they must not be. What assignments hold of the
/// escrow is proved by the slice that has them.
pub async fn check(tx: &mut Tx) -> Result<Vec<Finding>> {
    let mut findings = Vec::new();
    for part in [
        money_of_drafts(tx).await?,
        places_not_covered(tx).await?,
        places_of_closed(tx).await?,
        money_left_over(tx).await?,
        open_without_tasks(tx).await?,
        imports_that_lost_count(tx).await?,
        not_as_on_the_board(tx).await?,
    ] {
        findings.extend(part);
    }
    Ok(findings)
}

async fn money_of_drafts(tx: &mut Tx) -> Result<Vec<Finding>> {
    let select = sql("select p.id, e.balance as off from project p
                      join ledger_account e on e.id = 'escrow:' || p.id
                      where p.state = 'draft' and e.balance <> 0
                      order by p.id limit $1");
    tell(tx.all(select.bind(MOST)).await?, "draft-holds-no-money", "project")
}

async fn places_not_covered(tx: &mut Tx) -> Result<Vec<Finding>> {
    let select = sql("select p.id, cast(sum((t.places_free + t.places_spare) * t.price) as bigint)
                                   - coalesce(e.balance, 0) as off
                      from project p
                      join task t on t.project = p.id and t.state = 'open' and t.answers_later = 0
                      left join ledger_account e on e.id = 'escrow:' || p.id
                      where p.state in ('in_review', 'open', 'paused')
                      group by p.id, e.balance
                      having coalesce(e.balance, 0)
                          < sum((t.places_free + t.places_spare) * t.price)
                      order by p.id limit $1");
    tell(tx.all(select.bind(MOST)).await?, "free-places-are-covered", "project")
}

async fn places_of_closed(tx: &mut Tx) -> Result<Vec<Finding>> {
    let select = sql("select p.id, cast(sum(t.places_free + t.places_spare) as bigint) as off
                      from project p join task t on t.project = p.id
                      where p.state = 'closed' and 0 < t.places_free + t.places_spare
                      group by p.id order by p.id limit $1");
    tell(tx.all(select.bind(MOST)).await?, "closed-offers-nothing", "project")
}

async fn money_left_over(tx: &mut Tx) -> Result<Vec<Finding>> {
    let select = sql("select p.id, e.balance as off from project p
                      join ledger_account e on e.id = 'escrow:' || p.id
                      where p.state = 'closed' and e.balance <> 0
                        and not exists (select 1 from task t
                                        where t.project = p.id and t.state = 'open')
                      order by p.id limit $1");
    tell(tx.all(select.bind(MOST)).await?, "settled-project-is-empty", "project")
}

async fn not_as_on_the_board(tx: &mut Tx) -> Result<Vec<Finding>> {
    let select = sql("select p.id, v.price - coalesce(b.price, 0) as off
                      from project p
                      join project_version v on v.project = p.id and v.version = p.version
                      left join board b on b.project = p.id
                      where p.state = 'open' and (
                            b.project is null or b.price <> v.price or b.hiring <> p.hiring
                            or b.category <> p.category or b.language <> p.language)
                         or p.state = 'closed' and b.project is not null
                      order by p.id limit $1");
    tell(tx.all(select.bind(MOST)).await?, "board-shows-what-is-open", "project")
}

async fn open_without_tasks(tx: &mut Tx) -> Result<Vec<Finding>> {
    let select = sql("select p.id, p.version as off from project p
                      where p.state in ('in_review', 'open', 'paused') and p.awaits_tasks = 0
                        and not exists (select 1 from task t
                                        where t.project = p.id and t.state = 'open')
                      order by p.id limit $1");
    tell(tx.all(select.bind(MOST)).await?, "open-project-has-open-tasks", "project")
}

/// Tasks may have been taken out of a draft one by one, so there may be fewer, never more.
async fn imports_that_lost_count(tx: &mut Tx) -> Result<Vec<Finding>> {
    let select = sql("select i.id, count(t.id) - i.rows_kept as off
                      from import i left join task t on t.import = i.id
                      where i.state <> 'undoing'
                      group by i.id, i.rows_kept, i.state
                      having i.rows_kept < count(t.id) or (i.state = 'undone' and 0 < count(t.id))
                      order by i.id limit $1");
    tell(tx.all(select.bind(MOST)).await?, "import-counts-its-tasks", "import")
}

fn tell(rows: Vec<Row>, rule: &'static str, noun: &str) -> Result<Vec<Finding>> {
    let tell = |row: &Row| {
        let (id, off): (String, i64) = (row.get("id")?, row.get("off")?);
        Ok(Finding::new(rule, format!("{noun} {id} is off by {off}")))
    };
    rows.iter().map(tell).collect()
}
