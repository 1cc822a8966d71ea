//! What waits for staff, and how the installation is doing.

use base::{Money, Result, Timestamp};
use store::{Row, Sql, Tx, sql};

use crate::{
    events,
    jobs::{self, Health},
    ledger::{self, Totals},
    settings,
};

/// A pile of things to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Waiting {
    pub count: i64,
    /// What they are about in money; zero where it is not about money.
    pub worth: Money,
    /// Since when the first of them waits.
    pub oldest: Option<Timestamp>,
}

/// What treasurers look after.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Treasury {
    pub totals: Totals,
    /// Asked for, in no run.
    pub payouts: Waiting,
    /// In a run that waits for its release.
    pub runs: Waiting,
    /// Sent; nobody said yet what became of them.
    pub to_settle: Waiting,
    /// Whose money nobody saw yet.
    pub top_ups: Waiting,
    /// Whose money was seen and is to be booked.
    pub to_book: Waiting,
    pub seal: Option<ledger::Seal>,
}

/// What moderators look after.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cases {
    /// Projects that wait for a look.
    pub projects: Waiting,
    /// Projects that were stopped, by a moderator or by their rejections.
    pub stopped: Waiting,
    /// Appeals whose requester has replied.
    pub appeals: Waiting,
    /// Appeals whose requester may still reply.
    pub unanswered: Waiting,
    /// When the first of those is won by silence.
    pub reply_by: Option<Timestamp>,
    pub reports: Waiting,
    /// Signals that nobody has settled.
    pub signals: Waiting,
    /// Workers' words against restrictions, nobody's word said to them yet.
    pub contests: Waiting,
}

/// What admins look after.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Engine {
    pub jobs: Health,
    /// Letters that no mail server took yet.
    pub mails: Waiting,
    /// How many of those a mail server refused.
    pub mails_refused: i64,
    pub seal: Option<events::Seal>,
    /// Nothing goes out after a restore until somebody has looked.
    pub safe_mode: bool,
}

/// What treasurers look after.
pub async fn treasury(tx: &mut Tx) -> Result<Treasury> {
    let payouts = sql("select count(*) as count, min(requested_at) as oldest,
                              cast(coalesce(sum(amount), 0) as bigint) as worth
                       from payout where state = $1");
    let top_ups = sql("select count(*) as count, min(asked_at) as oldest,
                              cast(coalesce(sum(amount), 0) as bigint) as worth
                       from topup where state = $1");
    let runs = sql("select count(*) as count, min(drafted_at) as oldest,
                           cast(0 as bigint) as worth
                    from payout_run where state = 'draft'");
    Ok(Treasury {
        totals: ledger::totals(tx).await?,
        payouts: waiting(tx, payouts.clone().bind("requested")).await?,
        runs: waiting(tx, runs).await?,
        to_settle: waiting(tx, payouts.bind("sent")).await?,
        top_ups: waiting(tx, top_ups.clone().bind("asked")).await?,
        to_book: waiting(tx, top_ups.bind("confirmed")).await?,
        seal: ledger::latest_seal(tx).await?,
    })
}

/// What moderators look after.
pub async fn cases(tx: &mut Tx) -> Result<Cases> {
    let now = tx.now();
    let projects =
        sql("select count(*) as count, min(coalesce(submitted_at, created_at)) as oldest,
                               cast(0 as bigint) as worth
                        from project where state = 'in_review'");
    let stopped = sql("select count(*) as count, min(opened_at) as oldest,
                              cast(0 as bigint) as worth
                       from project where state = 'paused' and pause_reason <> 'requester'");
    let appeals = sql("select count(*) as count, min(l.replied_at) as oldest,
                              cast(coalesce(sum(a.reward), 0) as bigint) as worth
                       from appeal l join assignment a on a.id = l.assignment
                       where l.state = 'replied'");
    let unanswered = sql("select count(*) as count, min(l.opened_at) as oldest,
                                 cast(coalesce(sum(a.reward), 0) as bigint) as worth,
                                 min(l.reply_by) as reply_by
                          from appeal l join assignment a on a.id = l.assignment
                          where l.state = 'open' and $1 < l.reply_by");
    let reports = sql("select count(*) as count, min(at) as oldest, cast(0 as bigint) as worth
                       from message_report where settled_at is null");
    let signals = sql("select count(*) as count, min(at) as oldest, cast(0 as bigint) as worth
                       from signal where outcome is null");
    let contests = sql("select count(*) as count, min(contested_at) as oldest,
                               cast(0 as bigint) as worth
                        from restriction where contest = 'open'");
    let open = tx.one(unanswered.bind(now)).await?;
    Ok(Cases {
        projects: waiting(tx, projects).await?,
        stopped: waiting(tx, stopped).await?,
        appeals: waiting(tx, appeals).await?,
        unanswered: read(&open)?,
        reply_by: open.get("reply_by")?,
        reports: waiting(tx, reports).await?,
        signals: waiting(tx, signals).await?,
        contests: waiting(tx, contests).await?,
    })
}

/// What admins look after.
pub async fn engine(tx: &mut Tx) -> Result<Engine> {
    let mails = sql("select count(*) as count, min(created_at) as oldest,
                            cast(0 as bigint) as worth, count(failed_at) as refused
                     from mail where sent_at is null");
    let mails = tx.one(mails).await?;
    Ok(Engine {
        jobs: jobs::health(tx).await?,
        mails: read(&mails)?,
        mails_refused: mails.get("refused")?,
        seal: events::latest_seal(tx).await?,
        safe_mode: settings::is_on(tx, settings::SAFE_MODE).await?,
    })
}

async fn waiting(tx: &mut Tx, count: Sql) -> Result<Waiting> {
    read(&tx.one(count).await?)
}

fn read(row: &Row) -> Result<Waiting> {
    Ok(Waiting { count: row.get("count")?, worth: row.get("worth")?, oldest: row.get("oldest")? })
}
