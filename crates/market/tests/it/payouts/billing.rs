//! A requester's month, checked against the ledger to the micro.

use base::{Money, days};
use market::{
    AccountId,
    ledger::{self, Name},
    payouts::{self, Bill, Month},
    projects,
    reviews::{self, NewBonus},
};
use store::Tx;
use testkit::{Posting, World, on_each_store};

async fn bill(world: &World, who: AccountId, month: Month) -> Bill {
    world.read(async move |tx| payouts::bill(tx, who, month).await).await
}

/// What was there and everything in between make what is there.
#[track_caller]
fn assert_adds_up(it: &Bill) {
    let sum = it.sum();
    let left = [it.opening, it.topped_up, sum.returned, it.other];
    let right = [it.closing, sum.put, sum.bonuses];
    assert_eq!(left.into_iter().sum::<Money>(), right.into_iter().sum::<Money>(), "{it:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_month_is_what_the_ledger_says() {
    on_each_store(async |world| {
        let (ada, ben) = (world.person("ada").await, world.person("ben").await);
        let this = world.read(async move |tx: &mut Tx| Ok(Month::of(tx.now()))).await;
        world.fund(ada, Money::units(10)).await;
        let id = world.open_project(ada, Posting { tasks: 3, ..Posting::default() }).await;
        let one = world.accepted(ada, ben, id, r#"{"answer": "blue"}"#).await;
        world.accepted(ada, ben, id, r#"{"answer": "red"}"#).await;
        let bonus = async move |tx: &mut Tx| {
            let reason = base::Reason::parse("text", "Very careful work")?;
            let new = NewBonus { amount: Money::cents(50), reason, key: "once".to_owned() };
            reviews::bonus(tx, ada, one, new).await.map(|_| ())
        };
        world.write(bonus).await;
        world.write(async move |tx| projects::close(tx, ada, id).await).await;

        let it = bill(&world, ada, this).await;
        let sum = it.sum();
        assert_eq!((it.opening, it.topped_up), (Money::ZERO, Money::units(13)));
        assert_eq!((sum.put, sum.returned), (Money::units(3), Money::units(1)));
        assert_eq!((sum.answers, sum.paid, sum.fee), (2, Money::units(2), Money::cents(40)));
        assert_eq!((sum.bonuses, it.other), (Money::cents(50), Money::ZERO));
        let left = world.read(async move |tx: &mut Tx| {
            ledger::balance(tx, &Name::available(ada)).await.map(|it| it.posted)
        });
        assert_eq!(it.closing, left.await);
        assert_adds_up(&it);
        assert_eq!(it.projects[0].1.title, "Say what you see");

        // For the worker all of it is something else, and the bonus is no gift of his.
        let his = bill(&world, ben, this).await;
        assert_eq!(his.other, Money::cents(160 + 50));
        assert!(his.projects.is_empty());
        assert_adds_up(&his);

        world.wait(days(32));
        let next = bill(&world, ada, this.after()).await;
        assert_eq!((next.opening, next.closing), (it.closing, it.closing));
        assert!(next.projects.is_empty());
        let before = bill(&world, ada, this.before()).await;
        assert_eq!((before.opening, before.closing), (Money::ZERO, Money::ZERO));
    })
    .await;
}

#[test]
fn months_follow_each_other_over_the_year() {
    let last = Month::parse("2026-12").unwrap();
    assert_eq!(last.after().to_string(), "2027-01");
    assert_eq!(last.after().before(), last);
    for wrong in ["2026-13", "2026", "", "x-01"] {
        assert_eq!(Month::parse(wrong), None, "{wrong}");
    }
}
