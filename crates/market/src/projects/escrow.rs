//! The money of a project: what its places cost, hold and give back.
//!
//! Invariant: escrow = Σ over tasks ((free + spare places) × the task's price) + Σ over
//! assignments that hold a place and are not yet settled (the price of their claim).

use base::{Money, Result};
use store::Tx;

use super::{Ending, Project, Refusal, State, opening, rows};
use crate::{
    ProjectId,
    ledger::{self, Draft, Name},
    settings,
};

/// What a project costs, in the words that stand beside each price.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Quote {
    /// What the requester pays for one accepted answer.
    pub price: Money,
    /// What the worker receives of it.
    pub reward: Money,
    /// What the platform keeps of it.
    pub fee: Money,
    /// The platform's share in millionths.
    pub fee_ppm: i64,
    pub tasks: i64,
    /// Places that are offered at once.
    pub offered: i64,
    /// With those that are offered only to tasks which are not sure: price × places is what
    /// opening needs.
    pub places: i64,
    /// Of these tasks, those whose answer is known, and the places of these.
    pub known_tasks: i64,
    pub known_places: i64,
    /// The price of the places that are offered at once: what comes back no more.
    pub least: Option<Money>,
    /// The price of all places, and nothing is added to it; none when it is more than one
    /// movement can carry.
    pub total: Option<Money>,
    /// What lies in escrow now.
    pub held: Money,
    /// What the requester can spend now.
    pub available: Money,
}

/// Open tasks, their places, and what these cost (see [`Quote::total`]).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Free {
    pub(super) tasks: i64,
    pub(super) offered: i64,
    pub(super) places: i64,
    pub(super) least: Option<Money>,
    pub(super) cost: Option<Money>,
}

impl Free {
    pub(super) fn cost(self) -> Result<Money> {
        self.cost.ok_or(Refusal::TooExpensive.into())
    }
}

/// What a project costs as it stands; the share is the one that opening would fix.
pub async fn quote(tx: &mut Tx, project: &Project) -> Result<Quote> {
    let fee_ppm = match project.fee_ppm {
        Some(it) => it,
        None => settings::number(tx, settings::FEE_PPM).await?,
    };
    let price = rows::version(tx, project.id, project.version).await?.price;
    let (reward, fee) = price.split(fee_ppm);
    let Free { tasks, offered, places, least, cost: total } =
        rows::free_places(tx, project.id).await?;
    let (known_tasks, known_places) = rows::free_known(tx, project.id).await?;
    let held = ledger::balance(tx, &Name::escrow(project.id)).await?.posted;
    let available = ledger::balance(tx, &Name::available(project.requester)).await?.available();
    Ok(Quote {
        price,
        reward,
        fee,
        fee_ppm,
        tasks,
        offered,
        places,
        known_tasks,
        known_places,
        least,
        total,
        held,
        available,
    })
}

/// The price of so many places, if one movement can carry it.
pub(super) fn cost(price: Money, places: i64) -> Result<Money> {
    let cost = price.checked_times(places).filter(|it| *it <= Money::MAX);
    cost.ok_or(Refusal::TooExpensive.into())
}

/// Sets money aside for places, or refuses with the ledger's `funds-insufficient`.
pub(super) async fn fund(tx: &mut Tx, project: &Project, amount: Money) -> Result<()> {
    if amount.is_zero() {
        return Ok(());
    }
    if Money::MAX < amount {
        return Err(Refusal::TooExpensive.into());
    }
    let number = rows::next_movement(tx, project.id).await?;
    let key = format!("fund:{}:{number}", project.id);
    let draft = Draft::new("escrow", key, "project", project.id);
    let (from, to) = (Name::available(project.requester), Name::escrow(project.id));
    ledger::post(tx, draft.moves(from, to, amount)).await?;
    Ok(())
}

/// Gives money that no place needs any more back to the requester.
pub(super) async fn give_back(tx: &mut Tx, project: &Project, amount: Money) -> Result<()> {
    if amount.is_zero() {
        return Ok(());
    }
    let number = rows::next_movement(tx, project.id).await?;
    let key = format!("unfund:{}:{number}", project.id);
    let draft = Draft::new("escrow-return", key, "project", project.id);
    let (from, to) = (Name::escrow(project.id), Name::available(project.requester));
    ledger::post(tx, draft.moves(from, to, amount)).await?;
    Ok(())
}

/// Gives every free place a new price and moves the difference.
pub(super) async fn reprice(tx: &mut Tx, project: &Project, price: Money) -> Result<()> {
    let free = rows::lock_free_places(tx, project.id).await?;
    rows::reprice(tx, project.id, price).await?;
    let after = cost(price, free.places)?;
    settle(tx, project, free.cost()?, after).await
}

/// Moves the difference when free places cost something else than before; a draft has set
/// nothing aside.
pub(super) async fn settle(
    tx: &mut Tx,
    project: &Project,
    before: Money,
    after: Money,
) -> Result<()> {
    let difference = Money::micros(after.as_micros() - before.as_micros());
    if project.state == State::Draft {
        Ok(())
    } else if difference.is_negative() {
        give_back(tx, project, difference.negated()).await
    } else {
        fund(tx, project, difference).await
    }
}

/// What happens to a place that came free again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Offer {
    /// It holds the task's price and can be claimed.
    Again,
    /// It cannot be offered; its money went back to the requester.
    Withdrawn,
}

/// Settles the money of a place that came free: `held` is the price of the claim that ended,
/// `price` the task's price now.
///
/// A place of a closed project is withdrawn. So is one whose price was raised meanwhile when
/// the requester lacks the difference: nothing is offered that is not covered.
pub async fn hold_again(tx: &mut Tx, id: ProjectId, held: Money, price: Money) -> Result<Offer> {
    let project = rows::find(tx, id).await?.ok_or(Refusal::NotFound)?;
    if project.state == State::Closed {
        give_back(tx, &project, held).await?;
        return Ok(Offer::Withdrawn);
    }
    if price <= held {
        give_back(tx, &project, Money::micros(held.as_micros() - price.as_micros())).await?;
        return Ok(Offer::Again);
    }
    let missing = Money::micros(price.as_micros() - held.as_micros());
    let available = ledger::balance(tx, &Name::available(project.requester)).await?.available();
    if available < missing {
        give_back(tx, &project, held).await?;
        return Ok(Offer::Withdrawn);
    }
    fund(tx, &project, missing).await?;
    Ok(Offer::Again)
}

/// How many open tasks are looked for before the end of a project is considered: more than
/// there can be settlements at once that do not see each other.
const NEAR_THE_END: i64 = 256;

/// Closes a project as completed when no task is open any more, and gives back what is left.
/// A task whose answer is known keeps no project open; tasks that another project may bring do.
/// Call it after each place that was accepted or withdrawn; true when the project closed now.
pub async fn settle_if_done(tx: &mut Tx, id: ProjectId) -> Result<bool> {
    if NEAR_THE_END <= rows::open_to_answer(tx, id, NEAR_THE_END).await? {
        return Ok(false);
    }
    // Two last settlements at once do not see each other: the project's row lines them up.
    let project = rows::lock_any(tx, id).await?;
    let is_unopened = project.opened_at.is_none();
    if is_unopened || project.awaits_tasks || 0 < rows::open_to_answer(tx, id, 1).await? {
        return Ok(false);
    }
    let closes = project.state != State::Closed;
    if closes {
        opening::end(tx, &project, Ending::Completed, None).await?;
    } else if rows::open_tasks(tx, id, 1).await? == 0 {
        give_back_rest(tx, &project).await?;
    }
    Ok(closes)
}

/// Gives back whatever lies in escrow when nothing can need it any more.
pub(super) async fn give_back_rest(tx: &mut Tx, project: &Project) -> Result<()> {
    let rest = ledger::balance(tx, &Name::escrow(project.id)).await?.posted;
    give_back(tx, project, rest).await
}
