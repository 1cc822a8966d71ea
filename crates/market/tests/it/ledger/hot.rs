//! B19: the platform's fee account does not serialise payments.

use std::{sync::Arc, time::Duration};

use base::{Money, Result};
use market::{
    AccountId,
    ledger::{self, Draft, Name},
};
use store::{Engine, Tx};
use testkit::{World, at_once, on_each_store};
use tokio::{sync::Notify, time::timeout};

const PRICE: Money = Money::units(1);

/// Pays from one person to another with a share for a third party.
async fn pay(tx: &mut Tx, [from, to]: [AccountId; 2], share: &Name) -> Result<()> {
    let (reward, fee) = PRICE.split(200_000);
    let key = format!("hot:{}", tx.new_id::<base::kinds::Transfer>());
    let draft = Draft::new("reward", key, "test", "hot");
    let draft = draft.moves(Name::available(from), Name::available(to), reward);
    ledger::post(tx, draft.moves(Name::available(from), share.clone(), fee)).await?;
    Ok(())
}

async fn pair(world: &World, n: usize) -> [AccountId; 2] {
    let payer = world.requester(&format!("payer{n}"), Money::units(10)).await;
    [payer, world.person(&format!("payee{n}")).await]
}

#[tokio::test(flavor = "multi_thread")]
async fn many_payments_at_once_share_one_fee_account() {
    on_each_store(async |world| {
        let mut pairs = Vec::new();
        for n in 0..20 {
            pairs.push(pair(&world, n).await);
        }
        let pairs = Arc::new(pairs);
        let paid = at_once(&world, 40, |world, n| {
            let pair = pairs[n % 20];
            let fees = Name::fees();
            async move { world.db.write(async move |tx| pay(tx, pair, &fees).await).await }
        });
        assert_eq!(paid.await.iter().filter(|it| it.is_ok()).count(), 40);
        assert_eq!(world.balance(Name::fees()).await, Money::units(8));
    })
    .await;
}

/// Whether a payment gets through while another with a share for the same account is not yet
/// committed.
async fn passes(world: &World, first: [AccountId; 2], second: [AccountId; 2], share: Name) -> bool {
    let (inside, go_on) = (Arc::new(Notify::new()), Arc::new(Notify::new()));
    let (entered, may_end) = (inside.clone(), go_on.clone());
    let (world_of_first, share_of_first) = (world.clone(), share.clone());
    let waiting = tokio::spawn(async move {
        let pay_and_wait = async move |tx: &mut Tx| {
            pay(tx, first, &share_of_first).await?;
            entered.notify_one();
            may_end.notified().await;
            Ok::<(), base::Error>(())
        };
        world_of_first.db.write(pay_and_wait).await
    });
    inside.notified().await;
    let other = world.db.write(async move |tx| pay(tx, second, &share).await);
    let passed = timeout(Duration::from_secs(1), other).await.is_ok_and(|it| it.is_ok());
    go_on.notify_one();
    waiting.await.expect("no panic").expect("the first payment");
    passed
}

/// Only PostgreSQL has writers beside each other; on SQLite payments share a commit instead. The
/// control is a share for an account with a balance of its own, which has a row to lock.
#[tokio::test(flavor = "multi_thread")]
async fn a_payment_does_not_wait_for_anothers_fee() {
    on_each_store(async |world| {
        if world.db.engine() == Engine::Sqlite {
            return;
        }
        let [one, two] = [pair(&world, 1).await, pair(&world, 2).await];
        let shared = Name::available(world.person("shared").await);
        assert!(passes(&world, one, two, Name::fees()).await);
        assert!(!passes(&world, one, two, shared).await, "the control was not caught");
    })
    .await;
}
