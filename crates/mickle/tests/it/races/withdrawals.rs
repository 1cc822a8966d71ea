//! M2: of thirty withdrawals of everything at once, one is taken.

use axum::{Router, extract::State, http::StatusCode, routing::post};
use base::Money;
use market::{AccountId, accounts::Scope};
use serde_json::json;
use testkit::{World, on_each_store, on_each_store_unchecked, wire::Shot};

use super::{ROUNDS, SHOTS, fire, open, successes};
use crate::house::House;

const IBAN: &str = "DE89370400440532013000";
const ALL: Money = Money::units(10);

/// Thirty requests that are no repetitions of each other.
fn withdrawals(path: &str, key: &str) -> Vec<Shot> {
    let shot = |n| Shot::post(path, key, json!({"amount": "10.00"})).once(&format!("n{n}"));
    (0..SHOTS).map(shot).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn thirty_withdrawals_of_everything_take_it_once() {
    on_each_store(async |world| {
        let house = open(House::new(world.clone()).router).await;
        for round in 0..ROUNDS {
            let wim = world.requester(&format!("wim{round}"), ALL).await;
            world.place(wim, IBAN).await;
            let key = world.key(wim, Scope::ALL).await;
            let counts = fire(&house, &withdrawals("/api/v1/me/payouts", &key)).await;
            assert_eq!((successes(&counts), counts.get(&402)), (1, Some(&(SHOTS - 1))));
            assert_eq!(world.money(wim).await, Money::ZERO);
        }
    })
    .await;
}

/// The control: looks at the balance, and takes it in a transaction that does not look again.
async fn withdraw_carelessly(State((world, wim)): State<(World, AccountId)>) -> StatusCode {
    if world.money(wim).await < ALL {
        return StatusCode::PAYMENT_REQUIRED;
    }
    let take = format!("update ledger_account set held = balance where owner = '{wim}'");
    match world.db.script(take).await {
        Ok(()) => StatusCode::CREATED,
        Err(_) => StatusCode::CONFLICT,
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn withdrawals_without_the_guard_are_caught() {
    on_each_store_unchecked(async |world| {
        let mut most = 0;
        for round in 0..ROUNDS {
            let wim = world.requester(&format!("wim{round}"), ALL).await;
            let careless = Router::new().route("/payouts", post(withdraw_carelessly));
            let house = open(careless.with_state((world.clone(), wim))).await;
            most = most.max(successes(&fire(&house, &withdrawals("/payouts", "")).await));
        }
        assert!(1 < most, "the harness is too slow to see a missing guard");
    })
    .await;
}
