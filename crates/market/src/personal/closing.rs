//! Closing an account: first everything that is owed is done, then the person is forgotten.

use base::Result;
use store::{Sql, Tx, sql};

use crate::{
    AccountId,
    accounts::{self, close as blank, is_last_admin},
    ledger::{self, Name},
    word::refusals,
};

refusals! {
    /// The balance is always paid out, so it must be asked for first.
    BalanceLeft = Conflict "closing-balance-left",
    /// A hold or an escrow still keeps money of this person.
    MoneyHeld = Conflict "closing-money-held",
    PayoutOnItsWay = Conflict "closing-payout-on-its-way",
    TopUpWaiting = Conflict "closing-topup-waiting",
    /// Work that was claimed, or that waits for a verdict.
    WorkLive = Conflict "closing-work-live",
    /// Projects that wait, run or pause, or have answers to review.
    ProjectsLive = Conflict "closing-projects-live",
    ApplicationsOpen = Conflict "closing-applications-open",
    LastAdmin = Conflict "admin-is-the-last",
}

/// What each code says to a person: what is wrong, and what to do next.
pub const CODES: &[(&str, &str)] = &[
    ("closing-balance-left", "You still have money here. Withdraw all of it first."),
    (
        "closing-money-held",
        "Some of your money is set aside. Close your projects and wait until it is free.",
    ),
    ("closing-payout-on-its-way", "A payout is on its way to you. Wait until it has arrived."),
    ("closing-topup-waiting", "A top-up is not booked yet. Wait until it is."),
    (
        "closing-work-live",
        "You have work that is not finished: return what you claimed, and wait for the verdict \
         on what you handed in.",
    ),
    (
        "closing-projects-live",
        "You have projects that run or answers to review. Review them and close the projects.",
    ),
    ("closing-applications-open", "You have applied for jobs. Withdraw your applications first."),
];

/// Everything that keeps a person from closing their account, in the order to deal with it.
pub async fn obstacles(tx: &mut Tx, account: AccountId) -> Result<Vec<Refusal>> {
    let mut found = Vec::new();
    for (refusal, select) in reasons() {
        let is_new = !found.contains(&refusal);
        if is_new && tx.find(select.bind(account)).await?.is_some() {
            found.push(refusal);
        }
    }
    let balance = ledger::balance(tx, &Name::available(account)).await?;
    if balance.held.is_positive() && !found.contains(&Refusal::MoneyHeld) {
        found.push(Refusal::MoneyHeld);
    }
    if balance.available().is_positive() {
        found.push(Refusal::BalanceLeft);
    }
    if is_last_admin(tx, account).await? {
        found.push(Refusal::LastAdmin);
    }
    Ok(found)
}

/// Closes an account for good. Refuses with the first obstacle, if there is any.
pub async fn close(tx: &mut Tx, account: AccountId) -> Result<()> {
    accounts::find(tx, account).await?;
    if let Some(first) = obstacles(tx, account).await?.first() {
        return Err((*first).into());
    }
    blank(tx, account).await
}

/// Each reason with a statement that finds a case of it for the account `$1`.
fn reasons() -> [(Refusal, Sql); 7] {
    [
        (
            Refusal::WorkLive,
            sql("select id from assignment
                 where worker = $1 and state in ('claimed', 'submitted', 'rework', 'appealed')
                   and ahead = 0
                 limit 1"),
        ),
        (
            Refusal::ApplicationsOpen,
            sql("select id from application where worker = $1 and state = 'open' limit 1"),
        ),
        (
            Refusal::ProjectsLive,
            sql("select id from project
                 where requester = $1 and state in ('in_review', 'open', 'paused') limit 1"),
        ),
        (
            Refusal::ProjectsLive,
            sql("select a.id from project p join assignment a on a.project = p.id
                 where p.requester = $1
                   and a.state in ('claimed', 'submitted', 'rework', 'appealed') limit 1"),
        ),
        (
            Refusal::MoneyHeld,
            sql("select l.id from project p join ledger_account l on l.id = 'escrow:' || p.id
                 where p.requester = $1 and 0 < l.balance limit 1"),
        ),
        (
            Refusal::TopUpWaiting,
            sql("select id from topup
                 where account = $1 and state in ('asked', 'confirmed') limit 1"),
        ),
        (
            Refusal::PayoutOnItsWay,
            sql("select id from payout
                 where account = $1 and state in ('requested', 'approved', 'sent') limit 1"),
        ),
    ]
}
