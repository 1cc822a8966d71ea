//! M6: an idempotency key is its account's own. Two people who send the same one at the same
//! moment each get their own effect and their own answer.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Arc, Mutex},
};

use axum::{Router, extract::State, http::HeaderMap, routing::post};
use market::accounts::Scope;
use serde_json::json;
use testkit::{
    on_each_store,
    wire::{Shot, at_once},
};

use super::{Open, ROUNDS, SHOTS, open};
use crate::house::House;

/// Two people by turns, all under one key; what each of them was answered.
async fn answers(house: &Open, path: &str, keys: [&str; 2], once: &str) -> [BTreeSet<String>; 2] {
    let body = json!({"amount": "5.00"});
    let shot = |n: usize| Shot::post(path, keys[n % 2], &body).once(once);
    let shots: Vec<_> = (0..SHOTS).map(shot).collect();
    let replies = at_once(&house.address.to_string(), &shots).await.unwrap();
    let mut told = [BTreeSet::new(), BTreeSet::new()];
    for (n, (status, body)) in replies.into_iter().enumerate() {
        assert!(status < 300, "{status}: {body}");
        told[n % 2].insert(body);
    }
    told
}

/// Whether each of the two was told one thing, and not the other's.
fn are_apart(told: &[BTreeSet<String>; 2]) -> bool {
    told[0].len() == 1 && told[1].len() == 1 && told[0] != told[1]
}

#[tokio::test(flavor = "multi_thread")]
async fn a_key_is_its_accounts_own() {
    on_each_store(async |world| {
        let house = open(House::new(world.clone()).router).await;
        let (ada, ben) = (world.person("ada").await, world.person("ben").await);
        let keys = [world.key(ada, Scope::ALL).await, world.key(ben, Scope::ALL).await];
        for round in 0..ROUNDS {
            let keys = [keys[0].as_str(), &keys[1]];
            let told = answers(&house, "/api/v1/me/top-ups", keys, &format!("k{round}")).await;
            assert!(are_apart(&told), "{told:?}");
        }
        for key in keys {
            let who = crate::house::Who::Key(key);
            let list = House::new(world.clone()).get(&who, "/api/v1/me/top-ups").await.json();
            assert_eq!(list["items"].as_array().map(Vec::len), Some(ROUNDS));
        }
    })
    .await;
}

/// The control: remembers answers by the key alone.
type Kept = Arc<Mutex<BTreeMap<String, String>>>;

async fn ask_carelessly(State(kept): State<Kept>, headers: HeaderMap) -> String {
    let header = |name: &str| headers[name].to_str().unwrap_or_default().to_owned();
    let mut kept = kept.lock().unwrap();
    kept.entry(header("idempotency-key")).or_insert_with(|| header("authorization")).clone()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_key_that_everybody_shares_is_caught() {
    let careless = Router::new().route("/top-ups", post(ask_carelessly));
    let house = open(careless.with_state(Kept::default())).await;
    let told = answers(&house, "/top-ups", ["ada", "ben"], "k").await;
    assert!(!are_apart(&told), "{told:?}");
}
