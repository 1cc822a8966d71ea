//! A bonus: something extra from a requester to a worker, for one assignment.

use base::{Error, Money, Reason, Result, Timestamp};
use store::{Row, Tx, sql};

use super::{Refusal, submission};
use crate::{
    AccountId, AssignmentId, BonusId, TransferId, accounts, events,
    ledger::{self, Draft, Name},
};

/// A bonus about to be given.
#[derive(Debug, Clone)]
pub struct NewBonus {
    pub amount: Money,
    pub reason: Reason,
    /// A repetition under the same key of the same requester gives nothing more.
    pub key: String,
}

/// A bonus as it was given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bonus {
    pub id: BonusId,
    pub assignment: AssignmentId,
    pub worker: AccountId,
    pub amount: Money,
    pub reason: String,
    pub transfer: TransferId,
    pub at: Timestamp,
}

/// Gives a bonus from what the requester has available; a repetition returns the first one.
pub async fn bonus(
    tx: &mut Tx,
    requester: AccountId,
    id: AssignmentId,
    new: NewBonus,
) -> Result<Bonus> {
    check(&new)?;
    let it = submission::of_requester(tx, requester, id).await?.ok_or(Refusal::NotFound)?;
    if it.submitted_at.is_none() {
        return Err(Refusal::NotSubmitted.into());
    }
    accounts::must_act(tx, requester).await?;
    let draft = Draft::new("bonus", format!("bonus:{requester}:{}", new.key), "assignment", id);
    let (from, to) = (Name::available(requester), Name::available(it.worker));
    let draft = draft.memo(new.reason.as_str()).moves(from, to, new.amount);
    let posted = ledger::post(tx, draft).await?;
    if posted.repeated {
        return of_transfer(tx, id, posted.id).await;
    }
    let bonus = Bonus {
        id: tx.new_id(),
        assignment: id,
        worker: it.worker,
        amount: new.amount,
        reason: new.reason.to_string(),
        transfer: posted.id,
        at: tx.now(),
    };
    insert(tx, requester, &bonus).await?;
    let event = it.event("bonus-given").by(requester).concerns(it.worker);
    events::record(tx, event.fact("amount", new.amount.to_decimal())).await?;
    Ok(bonus)
}

/// Every bonus on an assignment, oldest first.
pub async fn bonuses_of(tx: &mut Tx, id: AssignmentId) -> Result<Vec<Bonus>> {
    let select = sql("select id, assignment, worker, amount, reason, transfer, at from bonus
                      where assignment = $1 order by id limit 100");
    tx.all(select.bind(id)).await?.iter().map(read).collect()
}

fn check(new: &NewBonus) -> Result<()> {
    if !new.amount.is_positive() || Money::MAX < new.amount {
        return Err(Error::invalid("amount", "amount-not-positive"));
    }
    let good = (1..=255).contains(&new.key.len()) && new.key.bytes().all(|b| b.is_ascii_graphic());
    if good { Ok(()) } else { Err(Error::invalid("key", "key-malformed")) }
}

/// The bonus that a key stands for; for another assignment it is another movement.
async fn of_transfer(tx: &mut Tx, id: AssignmentId, transfer: TransferId) -> Result<Bonus> {
    let select = sql("select id, assignment, worker, amount, reason, transfer, at from bonus
                      where transfer = $1 and assignment = $2");
    let row = tx.find(select.bind(transfer).bind(id)).await?;
    read(&row.ok_or(ledger::Refusal::KeyReused)?)
}

async fn insert(tx: &mut Tx, requester: AccountId, bonus: &Bonus) -> Result<()> {
    let insert = sql("insert into bonus
                          (id, assignment, requester, worker, amount, reason, transfer, at)
                      values ($1, $2, $3, $4, $5, $6, $7, $8)");
    let insert = insert.bind(bonus.id).bind(bonus.assignment).bind(requester).bind(bonus.worker);
    let insert = insert.bind(bonus.amount).bind(&bonus.reason).bind(bonus.transfer);
    tx.exec(insert.bind(bonus.at)).await?;
    Ok(())
}

fn read(row: &Row) -> Result<Bonus> {
    Ok(Bonus {
        id: row.get("id")?,
        assignment: row.get("assignment")?,
        worker: row.get("worker")?,
        amount: row.get("amount")?,
        reason: row.get("reason")?,
        transfer: row.get("transfer")?,
        at: row.get("at")?,
    })
}
