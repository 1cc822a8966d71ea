//! Money in and out by hand.

mod billing;
mod destination;
mod out;
mod races;
mod topups;

use base::{Money, Rule};
use market::{
    AccountId, PayoutId,
    accounts::Role,
    payouts::{self, CODES, Payout, Refusal},
};
use store::Tx;
use testkit::World;

const IBAN: &str = "DE89370400440532013000";
const OTHER_IBAN: &str = "AT611904300234573201";

#[test]
fn every_refusal_has_its_sentence() {
    for refusal in Refusal::ALL {
        let (_, code) = refusal.verdict();
        let shared = market::CODES.iter().copied().flatten();
        assert!(CODES.iter().chain(shared).any(|(known, _)| *known == code), "{code}");
    }
}

/// Wim with 10.00 and a confirmed place, and two treasurers.
async fn three(world: &World) -> [AccountId; 3] {
    let wim = world.requester("wim", Money::units(10)).await;
    world.place(wim, IBAN).await;
    let tom = world.staff("tom", Role::Treasurer).await;
    [wim, tom, world.staff("tina", Role::Treasurer).await]
}

async fn request(world: &World, account: AccountId, amount: Money) -> PayoutId {
    world.write(async move |tx: &mut Tx| payouts::request(tx, account, amount).await).await.id
}

async fn payout(world: &World, account: AccountId, id: PayoutId) -> Payout {
    world.read(async move |tx: &mut Tx| payouts::find(tx, account, id).await).await
}
