//! Races over real connections: requests whose last bytes arrive together. Each stands beside
//! a control with the guard removed, which the same harness must catch.

mod keys;
mod nodes;
mod withdrawals;

use std::{
    collections::BTreeMap,
    net::SocketAddr,
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering},
    },
};

use axum::{Router, extract::State, http::StatusCode, routing::post};
use base::Money;
use face::Limits;
use market::{
    AccountId,
    accounts::Scope,
    ledger::{self, Draft, Name},
};
use serde_json::json;
use store::Db;
use testkit::{
    Posting, World, on_each_store, on_each_store_unchecked,
    wire::{Shot, at_once},
};
use tokio::{net::TcpListener, sync::oneshot};

use crate::house::House;

const SHOTS: usize = 30;
const ROUNDS: usize = 4;

/// A house with a real door; it closes when this is dropped.
struct Open {
    address: SocketAddr,
    _stop: oneshot::Sender<()>,
}

async fn open(router: Router) -> Open {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let (stop, stopped) = oneshot::channel::<()>();
    tokio::spawn(face::serve(listener, router, Limits::default(), async {
        drop(stopped.await);
    }));
    Open { address, _stop: stop }
}

async fn fire(house: &Open, shots: &[Shot]) -> BTreeMap<u16, usize> {
    let mut counts = BTreeMap::new();
    for (status, body) in at_once(&house.address.to_string(), shots).await.unwrap() {
        assert!(status < 500, "{status}: {body}");
        *counts.entry(status).or_insert(0) += 1;
    }
    counts
}

fn successes(counts: &BTreeMap<u16, usize>) -> usize {
    counts.iter().filter(|(status, _)| **status < 300).map(|(_, n)| n).sum()
}

/// A requester's and a worker's key, and a submitted assignment between them.
struct Submitted {
    requester: AccountId,
    worker: AccountId,
    requester_key: String,
    worker_key: String,
    assignment: String,
}

async fn submitted(world: &World, house: &Open, round: usize) -> Submitted {
    let requester = world.requester(&format!("rita{round}"), Money::units(20)).await;
    let worker = world.person(&format!("will{round}")).await;
    let posting = Posting { price: Money::units(1), ..Posting::default() };
    let project = world.open_project(requester, posting).await;
    let requester_key = world.key(requester, Scope::ALL).await;
    let worker_key = world.key(worker, Scope::ALL).await;
    let claim = Shot::post(format!("/api/v1/jobs/{project}/assignments"), &worker_key, "{}");
    let told = at_once(&house.address.to_string(), &[claim]).await.unwrap();
    let claimed: serde_json::Value = serde_json::from_str(&told[0].1).unwrap();
    let assignment = claimed["id"].as_str().unwrap().to_owned();
    let answer = json!({"answer": {"answer": "it says so"}});
    let path = format!("/api/v1/assignments/{assignment}/submission");
    let counts = fire(house, &[Shot::post(path, &worker_key, answer)]).await;
    assert_eq!(successes(&counts), 1, "{counts:?}");
    Submitted { requester, worker, requester_key, worker_key, assignment }
}

/// M1: thirty accepts of one submission pay once.
#[tokio::test(flavor = "multi_thread")]
async fn thirty_accepts_pay_once() {
    on_each_store(async |world| {
        let house = open(House::new(world.clone()).router).await;
        for round in 0..ROUNDS {
            let it = submitted(&world, &house, round).await;
            let path = format!("/api/v1/assignments/{}/acceptance", it.assignment);
            let shots = vec![Shot::post(path, &it.requester_key, "{}"); SHOTS];
            let counts = fire(&house, &shots).await;
            assert_eq!(successes(&counts), 1, "{counts:?}");
            assert_eq!(world.money(it.worker).await, Money::cents(80));
        }
    })
    .await;
}

/// M3: accept and reject at the same instant; one wins and the money agrees.
#[tokio::test(flavor = "multi_thread")]
async fn a_verdict_is_given_once() {
    on_each_store(async |world| {
        let house = open(House::new(world.clone()).router).await;
        for round in 0..ROUNDS {
            let it = submitted(&world, &house, round).await;
            let path = |noun: &str| format!("/api/v1/assignments/{}/{noun}", it.assignment);
            let text = "The text that was asked for is missing, and nothing else was written here.";
            let no = json!({"reason": "incomplete", "text": text});
            let accept = Shot::post(path("acceptance"), &it.requester_key, "{}");
            let reject = Shot::post(path("rejection"), &it.requester_key, no);
            let mut shots = vec![accept, reject];
            if round % 2 == 1 {
                shots.reverse();
            }
            let counts = fire(&house, &shots).await;
            assert_eq!((successes(&counts), counts.get(&409)), (1, Some(&1)), "{counts:?}");
        }
    })
    .await;
}

/// M4, M5: one key pays one bonus, whatever comes under it at once.
#[tokio::test(flavor = "multi_thread")]
async fn one_key_pays_one_bonus() {
    on_each_store(async |world| {
        let house = open(House::new(world.clone()).router).await;
        for round in 0..ROUNDS {
            let it = submitted(&world, &house, round).await;
            let accept = format!("/api/v1/assignments/{}/acceptance", it.assignment);
            fire(&house, &[Shot::post(accept, &it.requester_key, "{}")]).await;
            let before = world.money(it.requester).await;
            let path = format!("/api/v1/assignments/{}/bonuses", it.assignment);
            let shot = |amount: &str| {
                let body = json!({"amount": amount, "reason": "Beautifully done, thank you."});
                Shot::post(&path, &it.requester_key, body).once("one")
            };
            let mut shots = vec![shot("1.00"); SHOTS / 2];
            shots.extend(vec![shot("2.00"); SHOTS / 2]);
            let counts = fire(&house, &shots).await;
            assert_eq!(successes(&counts), SHOTS / 2, "{counts:?}");
            assert_eq!(counts.get(&409), Some(&(SHOTS / 2)), "{counts:?}");
            let after = world.money(it.requester).await;
            let paid = before.as_micros() - after.as_micros();
            assert!(paid == 1_000_000 || paid == 2_000_000, "{paid}");
        }
    })
    .await;
}

/// W11: a submit for another's assignment is not found, and a repeated one is stored once.
#[tokio::test(flavor = "multi_thread")]
async fn a_submit_is_stored_once_and_only_its_owners() {
    on_each_store(async |world| {
        let house = open(House::new(world.clone()).router).await;
        for round in 0..ROUNDS {
            let it = submitted(&world, &house, round).await;
            let path = format!("/api/v1/assignments/{}/submission", it.assignment);
            let answer = json!({"answer": {"answer": "it says so"}});
            let again = Shot::post(&path, &it.worker_key, &answer);
            let foreign = Shot::post(&path, &it.requester_key, &answer);
            let mut shots = vec![again; SHOTS / 2];
            shots.extend(vec![foreign; SHOTS / 2]);
            let counts = fire(&house, &shots).await;
            assert_eq!(successes(&counts), SHOTS / 2, "{counts:?}");
            assert_eq!(counts.get(&404), Some(&(SHOTS / 2)), "{counts:?}");
        }
    })
    .await;
}

/// The control: looks in one transaction and pays in the next, so two may both have looked.
#[derive(Clone)]
struct Careless {
    db: Db,
    from: Name,
    to: Name,
    paid: Arc<AtomicI64>,
}

async fn pay_carelessly(State(it): State<Careless>) -> StatusCode {
    if it.paid.load(Ordering::SeqCst) != 0 {
        return StatusCode::CONFLICT;
    }
    let (from, to) = (it.from.clone(), it.to.clone());
    let paid = it.db.write(async move |tx| {
        let key = format!("careless:{}", tx.new_id::<base::kinds::Transfer>());
        let draft = Draft::new("gift", key, "test", "control");
        ledger::post(tx, draft.moves(from.clone(), to.clone(), Money::units(1))).await
    });
    match paid.await {
        Ok(_) => {
            it.paid.fetch_add(1, Ordering::SeqCst);
            StatusCode::CREATED
        }
        Err(_) => StatusCode::CONFLICT,
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_harness_catches_a_missing_guard() {
    on_each_store_unchecked(async |world| {
        let ada = world.requester("ada", Money::units(200)).await;
        let ben = world.person("ben").await;
        let mut caught = 0;
        for _ in 0..ROUNDS {
            let state = Careless {
                db: world.db.clone(),
                from: Name::available(ada),
                to: Name::available(ben),
                paid: Arc::default(),
            };
            let router = Router::new().route("/pay", post(pay_carelessly)).with_state(state);
            let house = open(router).await;
            let counts = fire(&house, &vec![Shot::post("/pay", "", ""); SHOTS]).await;
            caught += usize::from(1 < successes(&counts));
        }
        assert!(0 < caught, "the harness is too slow to see a missing guard");
    })
    .await;
}
