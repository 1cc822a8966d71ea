//! M22, and M3 against the clock: several nodes that run the same clockwork at the same moment,
//! while the requester judges over HTTP, pay each answer once.

use std::sync::Arc;

use base::{Money, days};
use market::{
    AccountId,
    ledger::{self, Draft, Name},
    reviews,
};
use mickle::Worker;
use outside::Disk;
use testkit::{World, at_once, on_each_store, on_each_store_unchecked, wire::Shot};
use tokio::sync::Barrier;

use super::{ROUNDS, Submitted, fire, open, submitted};
use crate::house::House;

const NODES: usize = 4;

fn node(world: &World) -> Worker {
    Worker {
        db: world.db.clone(),
        post: Arc::new(outside::Nowhere),
        pusher: Arc::new(outside::Nowhere),
        shelf: Arc::new(Disk::new(world.folder.join("files"))),
        base_url: testkit::BASE_URL.to_owned(),
    }
}

/// What the workers of some answers have been paid together.
async fn paid(world: &World, all: &[Submitted]) -> Money {
    let mut sum = Money::ZERO;
    for it in all {
        sum = sum.checked_add(world.money(it.worker).await).unwrap();
    }
    sum
}

#[tokio::test(flavor = "multi_thread")]
async fn nodes_and_a_requester_pay_each_answer_once() {
    on_each_store(async |world| {
        let house = open(House::new(world.clone()).router).await;
        let mut all = Vec::new();
        for round in 0..ROUNDS {
            all.push(submitted(&world, &house, round).await);
        }
        // One millisecond before silence accepts, so that either side may come first.
        world.wait(days(7) - 1);
        let accept = |it: &Submitted| {
            let path = format!("/api/v1/assignments/{}/acceptance", it.assignment);
            Shot::post(path, &it.requester_key, "{}")
        };
        let shots: Vec<Shot> = all.iter().flat_map(|it| [accept(it), accept(it)]).collect();
        let nodes = at_once(&world, NODES, |world, _| async move {
            world.wait(1);
            node(&world).wind().await;
        });
        let (counts, _) = tokio::join!(fire(&house, &shots), nodes);
        assert!(counts.keys().all(|it| matches!(it, 200..300 | 409)), "{counts:?}");
        assert_eq!(paid(&world, &all).await, Money::cents(80 * ROUNDS as i64));
    })
    .await;
}

/// The control: a node that pays what it has found overdue, without looking again.
async fn wind_carelessly(world: World, pair: [AccountId; 2], looked: Arc<Barrier>) {
    let overdue = world.read(async move |tx| reviews::overdue(tx, 100).await).await;
    looked.wait().await;
    for id in overdue {
        let [rich, worker] = pair.map(Name::available);
        let pay = async move |tx: &mut store::Tx| {
            let key = format!("careless:{}", tx.new_id::<base::kinds::Transfer>());
            let draft = Draft::new("reward", key, "assignment", id);
            let pay = draft.moves(rich.clone(), worker.clone(), Money::cents(80));
            ledger::post(tx, pay).await
        };
        world.write(pay).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nodes_without_the_guard_are_caught() {
    on_each_store_unchecked(async |world| {
        let house = open(House::new(world.clone()).router).await;
        let it = submitted(&world, &house, 0).await;
        let pair = [world.requester("rich", Money::units(100)).await, it.worker];
        world.wait(days(7));
        let looked = Arc::new(Barrier::new(NODES));
        at_once(&world, NODES, |world, _| wind_carelessly(world, pair, looked.clone())).await;
        assert_eq!(paid(&world, &[it]).await, Money::cents(80 * NODES as i64));
    })
    .await;
}
