//! Runs: what goes out together, drafted by one treasurer and released by another.
//!
//! Invariant: a draft moves nothing. The release captures each hold, and leaves out whoever is
//! changing the place where the money goes.

use base::{Money, Result, Timestamp};
use store::{Row, Tx, sql};

use super::{Payout, Refusal, RunState, rows};
use crate::{
    AccountId, HoldId, PayoutId, PayoutRunId,
    events::{self, Event},
    ledger::{self, Draft, Name},
};

/// The most payouts of one run.
const MOST: i64 = 500;

/// A payout as a treasurer sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ready {
    pub payout: Payout,
    /// The name its owner shows.
    pub name: String,
    /// To whom and where the money goes.
    pub holder: String,
    pub target: String,
    /// Its owner is changing the place: it does not leave now.
    pub on_hold: bool,
    /// Other people who are paid at the same place; worth a look, and nothing more.
    pub shared_with: i64,
}

/// A run of payouts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    pub id: PayoutRunId,
    pub state: RunState,
    pub drafted_by: AccountId,
    pub drafted_by_name: String,
    pub drafted_at: Timestamp,
    pub released_by: Option<AccountId>,
    pub released_at: Option<Timestamp>,
    pub payouts: i64,
    pub total: Money,
}

/// A run and what is in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RunDetail {
    pub run: Run,
    pub lines: Vec<Ready>,
}

/// Payouts that wait for a run, oldest first.
pub async fn open_payouts(tx: &mut Tx, limit: i64) -> Result<Vec<Ready>> {
    let select = sql("select p.id, p.account, p.amount, p.destination, p.state, p.run,
                             p.requested_at, p.sent_at, p.ended_at, p.failure, d.kind, a.name,
                             d.holder, d.target,
                             case when exists (
                                 select 1 from payout_destination w
                                 where w.account = p.account and w.confirmed_at is null
                                   and w.replaced_at is null) then 1 else 0 end as on_hold,
                             (select count(distinct o.account) from payout_destination o
                              where o.target = d.target and o.kind = d.kind
                                and o.kind <> 'hand' and o.account <> p.account) as shared
                      from payout p
                      join payout_destination d on d.id = p.destination
                      join account a on a.id = p.account
                      where p.state = 'requested' order by p.id limit $1");
    tx.all(select.bind(limit)).await?.iter().map(ready).collect()
}

/// Payouts that were sent and of which nobody has said yet what became, oldest first.
pub async fn to_settle(tx: &mut Tx, limit: i64) -> Result<Vec<Ready>> {
    let select = sql("select p.id, p.account, p.amount, p.destination, p.state, p.run,
                             p.requested_at, p.sent_at, p.ended_at, p.failure, d.kind, a.name,
                             d.holder, d.target, 0 as on_hold, 0 as shared
                      from payout p
                      join payout_destination d on d.id = p.destination
                      join account a on a.id = p.account
                      where p.state = 'sent' order by p.id limit $1");
    tx.all(select.bind(limit)).await?.iter().map(ready).collect()
}

/// One payout as a treasurer sees it, before saying what became of it.
pub async fn look(tx: &mut Tx, id: PayoutId) -> Result<Ready> {
    let select = sql("select p.id, p.account, p.amount, p.destination, p.state, p.run,
                             p.requested_at, p.sent_at, p.ended_at, p.failure, d.kind, a.name,
                             d.holder, d.target, 0 as on_hold, 0 as shared
                      from payout p
                      join payout_destination d on d.id = p.destination
                      join account a on a.id = p.account
                      where p.id = $1");
    ready(&tx.find(select.bind(id)).await?.ok_or(Refusal::NotFound)?)
}

/// Drafts a run of these payouts, or of all that are ready when none is named.
pub async fn draft_run(
    tx: &mut Tx,
    treasurer: AccountId,
    payouts: &[PayoutId],
) -> Result<PayoutRunId> {
    let chosen = if payouts.is_empty() { all_ready(tx).await? } else { payouts.to_vec() };
    if chosen.is_empty() {
        return Err(Refusal::EmptyRun.into());
    }
    let (run, now): (PayoutRunId, _) = (tx.new_id(), tx.now());
    let insert = sql("insert into payout_run (id, state, drafted_by, drafted_at)
                      values ($1, 'draft', $2, $3)");
    tx.exec(insert.bind(run).bind(treasurer).bind(now)).await?;
    for id in &chosen {
        let update = sql("update payout set state = 'approved', run = $2, approved_by = $3,
                                            approved_at = $4
                          where id = $1 and state = 'requested' and not exists (
                              select 1 from payout_destination w
                              where w.account = payout.account and w.confirmed_at is null
                                and w.replaced_at is null)");
        if tx.exec(update.bind(*id).bind(run).bind(treasurer).bind(now)).await? != 1 {
            return Err(Refusal::NotReady.into());
        }
    }
    let event = Event::new("payout-run-drafted", "payout-run", run).by(treasurer);
    events::record(tx, event.fact("payouts", chosen.len())).await?;
    Ok(run)
}

async fn all_ready(tx: &mut Tx) -> Result<Vec<PayoutId>> {
    let select = sql("select p.id from payout p
                      where p.state = 'requested' and not exists (
                          select 1 from payout_destination w
                          where w.account = p.account and w.confirmed_at is null
                            and w.replaced_at is null)
                      order by p.id limit $1 /*pg: for update skip locked */");
    tx.all(select.bind(MOST)).await?.iter().map(|it| it.get("id")).collect()
}

/// Runs, newest first, older than `before`.
pub async fn runs(tx: &mut Tx, before: Option<PayoutRunId>, limit: i64) -> Result<Vec<Run>> {
    let select = sql("select r.id, r.state, r.drafted_by, a.name, r.drafted_at, r.released_by,
                             r.released_at,
                             (select count(*) from payout p where p.run = r.id) as payouts,
                             (select cast(coalesce(sum(p.amount), 0) as bigint) from payout p
                              where p.run = r.id) as total
                      from payout_run r join account a on a.id = r.drafted_by
                      where r.id < coalesce($1, 'Z') order by r.id desc limit $2");
    let before = before.map(|it| it.to_string());
    tx.all(select.bind(before).bind(limit)).await?.iter().map(read_run).collect()
}

/// A run with who gets what: the dry run while it is a draft.
pub async fn run(tx: &mut Tx, id: PayoutRunId) -> Result<RunDetail> {
    let select = sql("select r.id, r.state, r.drafted_by, a.name, r.drafted_at, r.released_by,
                             r.released_at,
                             (select count(*) from payout p where p.run = r.id) as payouts,
                             (select cast(coalesce(sum(p.amount), 0) as bigint) from payout p
                              where p.run = r.id) as total
                      from payout_run r join account a on a.id = r.drafted_by
                      where r.id = $1");
    let row = tx.find(select.bind(id)).await?.ok_or(Refusal::NoRun)?;
    let members = sql("select p.id, p.account, p.amount, p.destination, p.state, p.run,
                              p.requested_at, p.sent_at, p.ended_at, p.failure, d.kind, a.name,
                              d.holder, d.target,
                              case when exists (
                                  select 1 from payout_destination w
                                  where w.account = p.account and w.confirmed_at is null
                                    and w.replaced_at is null) then 1 else 0 end as on_hold,
                              (select count(distinct o.account) from payout_destination o
                               where o.target = d.target and o.kind = d.kind
                                 and o.kind <> 'hand' and o.account <> p.account) as shared
                       from payout p
                       join payout_destination d on d.id = p.destination
                       join account a on a.id = p.account
                       where p.run = $1 order by p.account, p.id limit $2");
    let lines = tx.all(members.bind(id).bind(MOST)).await?;
    let lines = lines.iter().map(ready).collect::<Result<_>>()?;
    Ok(RunDetail { run: read_run(&row)?, lines })
}

/// Drops a draft; its payouts wait again.
pub async fn drop_run(tx: &mut Tx, treasurer: AccountId, id: PayoutRunId) -> Result<()> {
    let update = sql("update payout_run set state = 'dropped' where id = $1 and state = 'draft'");
    if tx.exec(update.bind(id)).await? != 1 {
        run(tx, id).await?;
        return Err(Refusal::RunEnded.into());
    }
    let free = sql("update payout set state = 'requested', run = null, approved_by = null,
                                      approved_at = null
                    where run = $1 and state = 'approved'");
    tx.exec(free.bind(id)).await?;
    let event = Event::new("payout-run-dropped", "payout-run", id).by(treasurer);
    events::record(tx, event).await?;
    Ok(())
}

/// Releases a draft: each payout's money leaves its owner's balance. Returns how many left.
pub async fn release(tx: &mut Tx, treasurer: AccountId, id: PayoutRunId) -> Result<usize> {
    let now = tx.now();
    let update = sql("update payout_run set state = 'released', released_by = $2,
                                            released_at = $3
                      where id = $1 and state = 'draft' and drafted_by <> $2");
    let changed = tx.exec(update.bind(id).bind(treasurer).bind(now)).await?;
    let detail = run(tx, id).await?;
    if changed != 1 {
        let own = detail.run.state == RunState::Draft;
        return Err(if own { Refusal::FourEyes } else { Refusal::RunEnded }.into());
    }
    let mut sent = 0;
    // In the order of their owners, so two releases never wait for each other crosswise.
    for line in detail.lines {
        if line.on_hold {
            wait_again(tx, line.payout.id).await?;
        } else {
            send(tx, treasurer, &line.payout).await?;
            sent += 1;
        }
    }
    let event = Event::new("payout-run-released", "payout-run", id).by(treasurer);
    events::record(tx, event.fact("payouts", sent)).await?;
    Ok(sent)
}

async fn wait_again(tx: &mut Tx, id: PayoutId) -> Result<()> {
    let update = sql("update payout set state = 'requested', run = null, approved_by = null,
                                        approved_at = null
                      where id = $1 and state = 'approved'");
    tx.exec(update.bind(id)).await?;
    Ok(())
}

async fn send(tx: &mut Tx, treasurer: AccountId, payout: &Payout) -> Result<()> {
    let (id, now) = (payout.id, tx.now());
    let update = sql("update payout set state = 'sent', sent_at = $2
                      where id = $1 and state = 'approved' returning hold");
    let row = tx.find(update.bind(id).bind(now)).await?.ok_or(Refusal::NotReady)?;
    let hold: HoldId = row.get("hold")?;
    let draft = Draft::new("payout", format!("payout-sent:{id}"), "payout", id);
    let draft = draft.moves(Name::available(payout.account), Name::payout(id), payout.amount);
    ledger::capture(tx, hold, draft).await?;
    let event = Event::new("payout-sent", "payout", id).by(treasurer).concerns(payout.account);
    events::record(tx, event.fact("amount", payout.amount.to_decimal())).await?;
    Ok(())
}

fn read_run(row: &Row) -> Result<Run> {
    Ok(Run {
        id: row.get("id")?,
        state: row.get("state")?,
        drafted_by: row.get("drafted_by")?,
        drafted_by_name: row.get("name")?,
        drafted_at: row.get("drafted_at")?,
        released_by: row.get("released_by")?,
        released_at: row.get("released_at")?,
        payouts: row.get("payouts")?,
        total: row.get("total")?,
    })
}

fn ready(row: &Row) -> Result<Ready> {
    Ok(Ready {
        payout: rows::read(row)?,
        name: row.get("name")?,
        holder: row.get("holder")?,
        target: row.get("target")?,
        on_hold: row.get("on_hold")?,
        shared_with: row.get("shared")?,
    })
}
